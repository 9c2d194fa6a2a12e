package dev.byline.who;

import dev.byline.archive.Evidence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A suggestion that two authors or two papers are the same, with the evidence for and against it.
///
/// @param pair the one that would be kept comes first
/// @param reasons facts about both, the strongest first
/// @param weight strength of the evidence; suggestions with a higher weight come first
public record DuplicateQuestion(CandidatePair pair, List<Evidence.Reason> reasons, int weight) {

  private static final Set<Evidence.Kind> TELLING =
      EnumSet.of(
          Evidence.Kind.SAME_ID,
          Evidence.Kind.SHARED_PAPERS,
          Evidence.Kind.CO_AUTHORS,
          Evidence.Kind.AUTHORS);

  private static final Set<Evidence.Kind> AGAINST =
      EnumSet.of(Evidence.Kind.NAMED_TOGETHER, Evidence.Kind.OTHER_ID);

  public DuplicateQuestion {
    reasons = List.copyOf(reasons);
  }

  /// True if more speaks for it than what strangers have in common too, and nothing against it.
  public boolean isLikely() {
    return reasons.stream().map(Evidence.Reason::kind).anyMatch(TELLING::contains)
        && reasons.stream().noneMatch(DuplicateQuestion::isAgainst);
  }

  /// True if a reason speaks against one person.
  public static boolean isAgainst(Evidence.Reason reason) {
    return AGAINST.contains(reason.kind());
  }

  /// The same question with the other one to be kept.
  public DuplicateQuestion turned() {
    return new DuplicateQuestion(pair.turned(), reasons, weight);
  }
}
