package dev.byline.who;

import dev.byline.archive.Grounds;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A suggestion that two authors or two papers are the same, with the evidence for and against it.
///
/// @param pair the one that would be kept comes first
/// @param reasons facts about both, the strongest first
/// @param weight strength of the evidence; suggestions with a higher weight come first
public record Question(Pair pair, List<Grounds.Reason> reasons, int weight) {

  private static final Set<Grounds.Kind> TELLING =
      EnumSet.of(Grounds.Kind.SHARED_PAPERS, Grounds.Kind.CO_AUTHORS, Grounds.Kind.AUTHORS);

  public Question {
    reasons = List.copyOf(reasons);
  }

  /// Whether more speaks for it than what strangers have in common too, and nothing against it.
  public boolean isLikely() {
    return reasons.stream().map(Grounds.Reason::kind).anyMatch(TELLING::contains)
        && reasons.stream().noneMatch(reason -> reason.kind() == Grounds.Kind.NAMED_TOGETHER);
  }

  /// The same question with the other one to be kept.
  public Question turned() {
    return new Question(pair.turned(), reasons, weight);
  }
}
