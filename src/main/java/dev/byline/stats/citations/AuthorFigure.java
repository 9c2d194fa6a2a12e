package dev.byline.stats.citations;

import dev.byline.stats.citations.FigureFlag.Kind;
import java.util.List;
import java.util.Optional;

/// One figure of one author: what the page gives and what Byline computes, side by side.
///
/// @param given as the page has it, right or wrong
/// @param computed from the papers and from those given figures that are not impossible
/// @param flags reasons to doubt the given value
public record AuthorFigure(
    Metric metric,
    Optional<FigureEstimate> given,
    FigureEstimate computed,
    List<FigureFlag> flags) {

  public AuthorFigure {
    flags = List.copyOf(flags);
  }

  /// The value to show: the given one if there is one, else the computed one.
  public FigureEstimate shown() {
    return given.orElse(computed);
  }

  /// The value to compare with other authors: the shown one, or the computed one if the given one
  /// is impossible.
  public FigureEstimate trusted() {
    return isImpossible() ? computed : shown();
  }

  /// True if the given value cannot describe the listed papers.
  public boolean isImpossible() {
    return flags.stream().anyMatch(flag -> flag.kind() == Kind.IMPOSSIBLE);
  }
}
