package dev.byline.stats;

import dev.byline.model.Figures;
import dev.byline.stats.Flag.Figure;
import dev.byline.stats.Flag.Kind;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Which figures of a page cannot be right, by what must hold of any list of papers.
///
/// An h-index of h takes h papers of at least h citations each, so it is at most the number of
/// papers, and its square at most the citations of all (Hirsch 2005). Where a page breaks this, its
/// h-index comes from elsewhere than its counts.
public final class Consistency {

  private Consistency() {}

  /// The flags of `figures` above a list of `papersListed` papers, in the order of the figures;
  /// none where all agree or too little is given.
  public static List<Flag> check(Figures figures, int papersListed) {
    var flags = new ArrayList<Flag>();
    checkHIndex(figures, papersListed, flags);
    checkPapers(figures.paperCount(), papersListed, flags);
    checkPercent(Figure.NOVELTY, figures.noveltyPercent(), flags);
    checkPercent(Figure.AI_SCORE, figures.aiScore(), flags);
    return List.copyOf(flags);
  }

  /// Whether nothing may be derived from `figure` of this page.
  public static boolean isImpossible(Figure figure, Figures figures, int papersListed) {
    return switch (figure) {
      case H_INDEX -> isAbovePapers(figures, papersListed) || isAboveCitations(figures);
      case NOVELTY -> isAbovePercent(figures.noveltyPercent());
      case AI_SCORE -> isAbovePercent(figures.aiScore());
      case PAPERS, CITATIONS -> false;
    };
  }

  private static boolean isAbovePapers(Figures figures, int papersListed) {
    return figures.hIndex().orElse(0) > papers(figures, papersListed);
  }

  private static boolean isAboveCitations(Figures figures) {
    long h = figures.hIndex().orElse(0);
    return figures.citations().isPresent() && h * h > figures.citations().getAsInt();
  }

  private static boolean isAbovePercent(OptionalInt value) {
    return value.orElse(0) > 100;
  }

  private static int papers(Figures figures, int papersListed) {
    return Math.max(figures.paperCount().orElse(0), papersListed);
  }

  private static void checkHIndex(Figures figures, int papersListed, List<Flag> flags) {
    long h = figures.hIndex().orElse(0);
    var reasons = new ArrayList<String>();
    if (isAbovePapers(figures, papersListed)) {
      reasons.add(Wording.of("flag.h.papers", papers(figures, papersListed)));
    }
    if (isAboveCitations(figures)) {
      reasons.add(Wording.of("flag.h.citations", h * h, figures.citations().orElse(0)));
    }
    reasons.stream()
        .reduce((one, other) -> Wording.of("flag.h.and", one, other))
        .map(reason -> Wording.of("flag.h", h, reason))
        .ifPresent(message -> flags.add(new Flag(Figure.H_INDEX, Kind.IMPOSSIBLE, message)));
  }

  private static void checkPapers(OptionalInt stated, int listed, List<Flag> flags) {
    if (stated.isPresent() && stated.getAsInt() != listed) {
      flags.add(
          new Flag(
              Figure.PAPERS,
              Kind.LIST_DIFFERS,
              Wording.of("flag.papers", stated.getAsInt(), listed)));
    }
  }

  private static void checkPercent(Figure figure, OptionalInt value, List<Flag> flags) {
    if (isAbovePercent(value)) {
      String key = figure == Figure.NOVELTY ? "flag.novelty" : "flag.ai_score";
      flags.add(new Flag(figure, Kind.IMPOSSIBLE, Wording.of(key, value.getAsInt())));
    }
  }
}
