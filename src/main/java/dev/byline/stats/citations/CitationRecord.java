package dev.byline.stats.citations;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// The citation metrics of a list of papers of which everything is known.
///
/// All are functions of the set of papers: their order does not count. Papers with equally many
/// citations rank by fewest authors first, then oldest first, which decides hI and hm where the
/// h-core ends within a tie.
///
/// @param papers most cited first
/// @param year reference year T; a paper dated later counts as one of that year
record CitationRecord(List<CitedPaper> papers, int year) {

  private static final Comparator<CitedPaper> RANK =
      Comparator.comparingDouble(CitedPaper::citations)
          .reversed()
          .thenComparingDouble(CitedPaper::authors)
          .thenComparingInt(CitedPaper::year);

  CitationRecord {
    papers = papers.stream().sorted(RANK).toList();
  }

  double citations() {
    return sum(CitedPaper::citations);
  }

  double median() {
    return ValueDistribution.of(papers.stream().mapToDouble(CitedPaper::citations))
        .orElseThrow()
        .median();
  }

  /// Years from the first paper to T, both included.
  int careerYears() {
    return papers.stream().mapToInt(this::age).max().orElse(1);
  }

  int h() {
    int h = 0;
    while (h < papers.size() && papers.get(h).citations() >= h + 1) {
      h++;
    }
    return h;
  }

  /// Hirsch's a; NaN where h is 0, which callers must rule out.
  double a() {
    return citations() / ((double) h() * h());
  }

  double m() {
    return (double) h() / careerYears();
  }

  /// Egghe's g without fictitious papers: at most the number of papers.
  int g() {
    double together = 0;
    int g = 0;
    for (int rank = 1; rank <= papers.size(); rank++) {
      together += papers.get(rank - 1).citations();
      if (together >= (double) rank * rank) {
        g = rank;
      }
    }
    return g;
  }

  double e() {
    int h = h();
    return Math.sqrt(core().mapToDouble(CitedPaper::citations).sum() - (double) h * h);
  }

  int i10() {
    return (int) papers.stream().filter(paper -> paper.citations() >= 10).count();
  }

  int hc() {
    return hOf(paper -> 4 * paper.citations() / age(paper));
  }

  /// The h-index of the citations of each year of a paper's age.
  int ha() {
    return hOf(paper -> paper.citations() / age(paper));
  }

  /// The papers with at least `rate` citations for each year of their age.
  int acc(int rate) {
    return (int) papers.stream().filter(paper -> paper.citations() / age(paper) >= rate).count();
  }

  double authorsPerPaper() {
    return sum(CitedPaper::authors) / papers.size();
  }

  double awcr() {
    return sum(paper -> paper.citations() / age(paper));
  }

  double aw() {
    return Math.sqrt(awcr());
  }

  double awcrPerAuthor() {
    return sum(paper -> paper.citations() / (age(paper) * paper.authors()));
  }

  /// Batista's hI; NaN where h is 0, which callers must rule out.
  double hi() {
    int h = h();
    return (double) h * h / core().mapToDouble(CitedPaper::authors).sum();
  }

  int hiNorm() {
    return hOf(paper -> paper.citations() / paper.authors());
  }

  double hiAnnual() {
    return (double) hiNorm() / careerYears();
  }

  /// Schreiber's hm: the largest effective rank that the citations at that rank still reach. (Code
  /// that sums over papers with `c >= r/a` computes something else.)
  double hm() {
    double effectiveRank = 0;
    for (CitedPaper paper : papers) {
      double next = effectiveRank + 1 / paper.authors();
      if (paper.citations() < next) {
        break;
      }
      effectiveRank = next;
    }
    return effectiveRank;
  }

  double citationsPerAuthor() {
    return sum(paper -> paper.citations() / paper.authors());
  }

  double papersPerAuthor() {
    return sum(paper -> 1 / paper.authors());
  }

  private Stream<CitedPaper> core() {
    return papers.stream().limit(h());
  }

  private int age(CitedPaper paper) {
    return Math.max(1, year - paper.year() + 1);
  }

  private double sum(ToDoubleFunction<CitedPaper> of) {
    return papers.stream().mapToDouble(of).sum();
  }

  /// The h-index of any figure of the papers.
  private int hOf(ToDoubleFunction<CitedPaper> figure) {
    return hIndex(papers.stream().mapToDouble(figure).toArray());
  }

  /// The largest h such that h of the figures, none below 0, are at least h: counted from the
  /// largest down, without sorting.
  static int hIndex(double... figures) {
    int most = figures.length;
    int[] rounded = new int[most + 1];
    for (double figure : figures) {
      rounded[(int) Math.min(figure, most)]++;
    }
    int reaching = 0;
    for (int h = most; h > 0; h--) {
      reaching += rounded[h];
      if (reaching >= h) {
        return h;
      }
    }
    return 0;
  }
}
