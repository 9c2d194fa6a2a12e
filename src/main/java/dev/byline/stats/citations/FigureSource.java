package dev.byline.stats.citations;

import dev.byline.model.CaptureDay;
import dev.byline.wording.Wording;
import java.util.Optional;

/// The source of a figure. Views and exports show it beside the figure.
public sealed interface FigureSource {

  /// A figure as the author's page gives it.
  record Page(Optional<CaptureDay> captured) implements FigureSource {}

  /// Computed from what a list says of its papers, citations apart.
  ///
  /// @param papers how many papers entered the figure
  record Papers(int papers) implements FigureSource {}

  /// Computed from the citations of each paper.
  ///
  /// @param papers how many papers entered the figure
  record Citations(int papers) implements FigureSource {}

  /// Computed from the page's own figures together with its list.
  ///
  /// @param papers how many papers the list holds
  record PageAndPapers(Optional<CaptureDay> captured, int papers) implements FigureSource {}

  /// The quartiles of what the pages of a library give.
  ///
  /// @param authors whose page gives it and is not to be doubted
  record Middle(int authors) implements FigureSource {}

  /// Counted over the papers of a library.
  record Counted(int papers) implements FigureSource {}

  /// The source in words: `computed from 18 listed papers`.
  default String text() {
    return switch (this) {
      case Page(var captured) -> Wording.of("origin.page", day(captured));
      case Papers(int papers) -> Wording.of("origin.papers", listed(papers));
      case Citations(int papers) -> Wording.of("origin.citations", listed(papers));
      case PageAndPapers(var captured, int papers) ->
          Wording.of("origin.both", listed(papers), day(captured));
      case Middle(int authors) -> Wording.of("origin.middle", authors);
      case Counted(int papers) -> Wording.of("origin.counted", papers);
    };
  }

  private static String listed(int papers) {
    return Wording.of("origin.listed", papers);
  }

  private static String day(Optional<CaptureDay> captured) {
    return captured
        .map(day -> Wording.of(day.inferred() ? "origin.dayInferred" : "origin.day", day.date()))
        .orElse("");
  }
}
