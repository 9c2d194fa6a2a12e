package dev.byline.stats;

import dev.byline.model.CaptureDay;
import java.util.Optional;

/// Where a figure comes from. Views and exports show it beside the figure.
public sealed interface Source {

  /// A figure as the author's page gives it.
  record Page(Optional<CaptureDay> captured) implements Source {}

  /// Computed from what a list says of its papers, citations apart.
  ///
  /// @param papers how many papers entered the figure
  record Papers(int papers) implements Source {}

  /// Computed from the citations of each paper.
  ///
  /// @param papers how many papers entered the figure
  record Citations(int papers) implements Source {}

  /// Computed from the page's own figures together with its list.
  ///
  /// @param papers how many papers the list holds
  record PageAndPapers(Optional<CaptureDay> captured, int papers) implements Source {}

  /// The source in words: `computed from 18 listed papers`.
  default String text() {
    return switch (this) {
      case Page(var captured) -> "as given by the page" + day(captured);
      case Papers(int papers) -> "computed from " + count(papers);
      case Citations(int papers) -> "computed from the citations of " + count(papers);
      case PageAndPapers(var captured, int papers) ->
          "computed from the page's figures and " + count(papers) + day(captured);
    };
  }

  private static String count(int papers) {
    return Wording.count(papers, "listed paper");
  }

  private static String day(Optional<CaptureDay> captured) {
    return captured
        .map(day -> ", captured " + day.date() + (day.inferred() ? " (day inferred)" : ""))
        .orElse("");
  }
}
