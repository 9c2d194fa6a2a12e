package dev.byline.who;

import dev.byline.archive.Grounds;
import java.util.List;

/// Whether two are one, with what speaks for and against it.
///
/// @param pair the one that would be kept comes first
/// @param reasons what is known of both, the strongest first
/// @param weight how much speaks for it; of two questions the heavier one comes first
public record Question(Pair pair, List<Grounds.Reason> reasons, int weight) {

  public Question {
    reasons = List.copyOf(reasons);
  }

  /// The same question with the other one to be kept.
  public Question turned() {
    return new Question(pair.turned(), reasons, weight);
  }
}
