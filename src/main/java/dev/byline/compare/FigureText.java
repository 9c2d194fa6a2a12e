package dev.byline.compare;

import dev.byline.stats.citations.FigureEstimate;
import dev.byline.stats.citations.Metric;
import dev.byline.stats.text.EstimateText;
import dev.byline.wording.Wording;

/// The text of a figure, with its unit.
public final class FigureText {

  private FigureText() {}

  /// `1,184`, `12 to 34`, `at least 5`, `55%`, `1.58 bits`, `cannot be known`.
  public static String of(Metric metric, FigureEstimate known) {
    if (known instanceof FigureEstimate.Unknowable unknown) {
      return EstimateText.of(unknown, 0);
    }
    return switch (metric.unit()) {
      case COUNT, NUMBER -> EstimateText.of(known, metric.decimals());
      case PERCENT -> Wording.of("known.percent", EstimateText.of(known, 0));
      case BITS -> Wording.of("known.bits", EstimateText.of(known, metric.decimals()));
      case SHARE -> {
        FigureEstimate percent = known.map(share -> 100 * share, known.origin().orElseThrow());
        yield Wording.of("known.percent", EstimateText.of(percent, 0));
      }
    };
  }
}
