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
/// Where an h-index is more than its papers or citations allow, it comes from elsewhere than these
/// counts; see [Figures#sound].
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

  private static void checkHIndex(Figures figures, int papersListed, List<Flag> flags) {
    long h = figures.hIndex().orElse(0);
    var reasons = new ArrayList<String>();
    if (figures.isHIndexAbovePapers(papersListed)) {
      reasons.add(Wording.of("flag.h.papers", figures.papers(papersListed)));
    }
    if (figures.isHIndexAboveCitations()) {
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
    if (value.orElse(0) > 100) {
      String key = figure == Figure.NOVELTY ? "flag.novelty" : "flag.ai_score";
      flags.add(new Flag(figure, Kind.IMPOSSIBLE, Wording.of(key, value.getAsInt())));
    }
  }
}
