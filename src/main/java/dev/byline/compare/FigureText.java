package dev.byline.compare;

import dev.byline.stats.citations.FigureEstimate;
import dev.byline.stats.citations.Metric;
import dev.byline.wording.Wording;

/// The text of a figure, with its unit.
public final class FigureText {

  private FigureText() {}

  /// `1,184`, `12 to 34`, `at least 5`, `55%`, `1.58 bits`, `cannot be known`.
  public static String of(Metric metric, FigureEstimate known) {
    if (known instanceof FigureEstimate.Unknowable unknown) {
      return unknown.text(0);
    }
    return switch (metric.unit()) {
      case COUNT, NUMBER -> known.text(metric.decimals());
      case PERCENT -> Wording.of("known.percent", known.text(0));
      case BITS -> Wording.of("known.bits", known.text(metric.decimals()));
      case SHARE -> {
        FigureEstimate percent = known.map(share -> 100 * share, known.origin().orElseThrow());
        yield Wording.of("known.percent", percent.text(0));
      }
    };
  }
}
