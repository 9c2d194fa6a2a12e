package dev.byline.stats.citations;

import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.PaperCounts;
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
    checkI10Index(figures, counts, flags);
    checkPapers(counts, flags);
    checkPercent(FigureKind.NOVELTY, figures.noveltyPercent(), flags);
    checkPercent(FigureKind.AI_SCORE, figures.aiScore(), flags);
    return List.copyOf(flags);
  }

  private static void checkHIndex(Figures figures, PaperCounts counts, List<FigureFlag> flags) {
    boolean isAbovePapers = figures.isHIndexAbovePapers(counts);
    boolean isAboveCitations = figures.isHIndexAboveCitations();
    if (isAbovePapers || isAboveCitations) {
      flags.add(
          new FigureFlag.HIndexAboveCounts(
              figures.hIndex().orElseThrow(),
              isAbovePapers ? OptionalInt.of(counts.papers()) : OptionalInt.empty(),
              isAboveCitations ? figures.citations() : OptionalInt.empty()));
    }
  }

  private static void checkI10Index(Figures figures, PaperCounts counts, List<FigureFlag> flags) {
    boolean isAbovePapers = figures.isI10IndexAbovePapers(counts);
    boolean isAboveCitations = figures.isI10IndexAboveCitations();
    if (isAbovePapers || isAboveCitations) {
      flags.add(
          new FigureFlag.I10IndexAboveCounts(
              figures.i10Index().orElseThrow(),
              isAbovePapers ? OptionalInt.of(counts.papers()) : OptionalInt.empty(),
              isAboveCitations ? figures.citations() : OptionalInt.empty()));
    }
  }

  private static void checkPapers(PaperCounts counts, List<FigureFlag> flags) {
    OptionalInt stated = counts.stated();
    // The record of an author in a data set lists nothing: no page without papers comes in.
    boolean isList = counts.listed() > 0;
    if (isList && stated.isPresent() && stated.getAsInt() != counts.listed()) {
      flags.add(
          new FigureFlag.PapersNotListed(stated.getAsInt(), counts.listed(), counts.areOfPart()));
    }
  }

  private static void checkPercent(FigureKind figure, OptionalInt value, List<FigureFlag> flags) {
    if (value.orElse(0) > 100) {
      flags.add(new FigureFlag.AboveHundred(figure, value.getAsInt()));
    }
  }
}
