package dev.byline.ui.compare;

import dev.byline.compare.ComparisonResult;
import java.util.Optional;

/// The state of a comparison as shown in the window.
sealed interface CompareState {

  /// Fewer than two authors are chosen.
  record TooFew() implements CompareState {}

  /// The answer is on its way.
  record Loading(Optional<ComparisonResult> last) implements CompareState {}

  record Shown(ComparisonResult compared) implements CompareState {}

  record Failed(Exception cause) implements CompareState {}

  /// The comparison that is to be seen meanwhile.
  default Optional<ComparisonResult> seen() {
    return switch (this) {
      case Shown shown -> Optional.of(shown.compared);
      case Loading loading -> loading.last;
      case TooFew _, Failed _ -> Optional.empty();
    };
  }
}
