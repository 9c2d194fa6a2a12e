package dev.byline.stats;

import dev.byline.model.Figures;
import dev.byline.stats.Flag.Figure;
import dev.byline.stats.Flag.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    checkPercent(Figure.NOVELTY, "A novelty", figures.noveltyPercent(), flags);
    checkPercent(Figure.AI_SCORE, "An AI score", figures.aiScore(), flags);
    return List.copyOf(flags);
  }

  /// Whether nothing may be derived from `figure` of this page.
  public static boolean isImpossible(Figure figure, Figures figures, int papersListed) {
    return check(figures, papersListed).stream()
        .anyMatch(flag -> flag.figure() == figure && flag.kind() == Kind.IMPOSSIBLE);
  }

  private static void checkHIndex(Figures figures, int papersListed, List<Flag> flags) {
    if (figures.hIndex().isEmpty()) {
      return;
    }
    int h = figures.hIndex().getAsInt();
    int papers = Math.max(figures.paperCount().orElse(0), papersListed);
    var reasons = new ArrayList<String>();
    if (h > papers) {
      reasons.add(
          papers == 1 ? "there is 1 paper" : "there are %s papers".formatted(group(papers)));
    }
    if (figures.citations().isPresent() && (long) h * h > figures.citations().getAsInt()) {
      reasons.add(
          "it takes at least %s citations and there are %s"
              .formatted(group((long) h * h), group(figures.citations().getAsInt())));
    }
    if (!reasons.isEmpty()) {
      flags.add(
          new Flag(
              Figure.H_INDEX,
              Kind.IMPOSSIBLE,
              "An h-index of %s cannot describe these papers: %s."
                  .formatted(group(h), String.join(", and ", reasons))));
    }
  }

  private static void checkPapers(OptionalInt stated, int listed, List<Flag> flags) {
    if (stated.isPresent() && stated.getAsInt() != listed) {
      flags.add(
          new Flag(
              Figure.PAPERS,
              Kind.LIST_DIFFERS,
              "The page states %s papers and lists %s."
                  .formatted(group(stated.getAsInt()), group(listed))));
    }
  }

  private static void checkPercent(
      Figure figure, String name, OptionalInt value, List<Flag> flags) {
    if (value.orElse(0) > 100) {
      flags.add(
          new Flag(
              figure,
              Kind.IMPOSSIBLE,
              "%s of %s is above 100.".formatted(name, group(value.getAsInt()))));
    }
  }

  private static String group(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
