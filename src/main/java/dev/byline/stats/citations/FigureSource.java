package dev.byline.stats.citations;

import dev.byline.model.CaptureDay;
import java.util.Optional;

/// The source of a figure. Views and exports show it beside the figure.
public sealed interface FigureSource {

  /// A figure as the author's page gives it.
  ///
  /// @param site short name of the page's site (`google-scholar`); "" for a page of no known site
  record Page(Optional<CaptureDay> captured, String site) implements FigureSource {

    /// A figure of a page of no known site.
    public Page(Optional<CaptureDay> captured) {
      this(captured, "");
    }
  }

  /// Computed from what a list says of its papers, citations apart.
  ///
  /// @param papers how many papers entered the figure
  record Papers(int papers) implements FigureSource {}

  /// Computed from the citations of each paper.
  ///
  /// @param papers how many papers entered the figure
  /// @param site short name of the one site that counted them all; "" where there are several, or
  ///   it is not known
  record Citations(int papers, String site) implements FigureSource {

    /// Computed from citations of no known site.
    public Citations(int papers) {
      this(papers, "");
    }
  }

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
}
