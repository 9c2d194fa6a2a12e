package dev.byline;

import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import java.util.OptionalInt;

/// The counters of a profile page, as figures.
public final class PageCounters {

  private PageCounters() {}

  public static Figures of(
      OptionalInt hIndex,
      OptionalInt papers,
      OptionalInt citations,
      OptionalInt novelty,
      OptionalInt aiScore) {
    return Figures.NONE
        .with(FigureKind.H_INDEX, hIndex)
        .with(FigureKind.PAPERS, papers)
        .with(FigureKind.CITATIONS, citations)
        .with(FigureKind.NOVELTY, novelty)
        .with(FigureKind.AI_SCORE, aiScore);
  }
}
