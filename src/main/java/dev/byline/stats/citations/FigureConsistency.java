package dev.byline.stats.citations;

import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.PaperCounts;
import dev.byline.stats.citations.FigureFlag.Kind;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// A check of a page's figures against the constraints that hold for any list of papers. It finds
/// the figures that cannot be right.
///
/// An h-index that is higher than the papers or citations allow was not computed from these counts;
/// see [Figures#sound].
public final class FigureConsistency {

  private FigureConsistency() {}

  /// The flags of `figures` above a list of `papersListed` papers, in the order of the figures;
  /// none where all agree or too little is given.
  public static List<FigureFlag> check(Figures figures, int papersListed) {
    return check(figures, new PaperCounts(figures.paperCount(), papersListed));
  }

  /// The flags of the `figures` of a page that states and lists so many papers.
  public static List<FigureFlag> check(Figures figures, PaperCounts counts) {
    var flags = new ArrayList<FigureFlag>();
    checkHIndex(figures, counts, flags);
    checkPapers(counts, flags);
    checkPercent(FigureKind.NOVELTY, figures.noveltyPercent(), flags);
    checkPercent(FigureKind.AI_SCORE, figures.aiScore(), flags);
    return List.copyOf(flags);
  }

  private static void checkHIndex(Figures figures, PaperCounts counts, List<FigureFlag> flags) {
    long h = figures.hIndex().orElse(0);
    var reasons = new ArrayList<String>();
    if (figures.isHIndexAbovePapers(counts)) {
      reasons.add(Wording.of("flag.h.papers", counts.papers()));
    }
    if (figures.isHIndexAboveCitations()) {
      reasons.add(Wording.of("flag.h.citations", h * h, figures.citations().orElse(0)));
    }
    reasons.stream()
        .reduce((one, other) -> Wording.of("flag.h.and", one, other))
        .map(reason -> Wording.of("flag.h", h, reason))
        .ifPresent(
            message -> flags.add(new FigureFlag(FigureKind.H_INDEX, Kind.IMPOSSIBLE, message)));
  }

  private static void checkPapers(PaperCounts counts, List<FigureFlag> flags) {
    OptionalInt stated = counts.stated();
    if (stated.isPresent() && stated.getAsInt() != counts.listed()) {
      flags.add(
          new FigureFlag(
              FigureKind.PAPERS,
              Kind.LIST_DIFFERS,
              Wording.of(
                  counts.areOfPart() ? "flag.papers" : "flag.papers.more",
                  stated.getAsInt(),
                  counts.listed())));
    }
  }

  private static void checkPercent(FigureKind figure, OptionalInt value, List<FigureFlag> flags) {
    if (value.orElse(0) > 100) {
      String key = figure == FigureKind.NOVELTY ? "flag.novelty" : "flag.ai_score";
      flags.add(new FigureFlag(figure, Kind.IMPOSSIBLE, Wording.of(key, value.getAsInt())));
    }
  }
}
