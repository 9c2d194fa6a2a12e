package dev.byline.stats;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// A term that sets an author apart from the library: more of the author's papers hold it than
/// chance explains.
///
/// The score is the log-likelihood ratio of Dunning 1993 of the term's share of the author's papers
/// against its share of the library's other papers. It does not mind rare terms as chi-square does.
///
/// @param term as counted
/// @param papers papers of the author that hold it
/// @param others other papers of the library that hold it
/// @param score 3.84 is the 5 % level for one term alone
public record DistinctiveTerm(String term, int papers, int others, double score) {

  /// The number of papers that contain each term.
  ///
  /// @param papers how many papers were counted, those without any of the terms included
  public record Counts(Map<String, Integer> papersByTerm, int papers) {

    public Counts {
      papersByTerm = Map.copyOf(papersByTerm);
    }
  }

  /// A term on one paper says nothing of an author, and on two little: they may be two versions of
  /// one text.
  public static final int FEWEST_PAPERS = 3;

  /// Above this, the difference would come about by chance once in a thousand terms.
  private static final double LEAST_SCORE = 10.83;

  /// The terms that `author` uses more than the rest of `library`, the most distinctive first.
  ///
  /// @param library counts that include the author's papers
  /// @param limit how many at most
  public static List<DistinctiveTerm> of(Counts author, Counts library, int limit) {
    int otherPapers = Math.max(0, library.papers - author.papers);
    return author.papersByTerm.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST_PAPERS)
        .map(entry -> {
          int here = entry.getValue();
          int all = library.papersByTerm.getOrDefault(entry.getKey(), here);
          int others = Math.max(0, all - here);
          double score = score(here, author.papers, others, otherPapers);
          return new DistinctiveTerm(entry.getKey(), here, others, score);
        })
        .filter(term -> term.score >= LEAST_SCORE)
        .sorted(
            Comparator.comparingDouble((DistinctiveTerm term) -> -term.score)
                .thenComparing(DistinctiveTerm::term))
        .limit(limit)
        .toList();
  }

  /// 0 where the author uses the term no more than others do.
  private static double score(int here, int papers, int others, int otherPapers) {
    if (otherPapers == 0 || (double) here / papers <= (double) others / otherPapers) {
      return 0;
    }
    double share = (double) (here + others) / (papers + otherPapers);
    return 2
        * (likelihood(here, papers, (double) here / papers)
            + likelihood(others, otherPapers, (double) others / otherPapers)
            - likelihood(here, papers, share)
            - likelihood(others, otherPapers, share));
  }

  private static double likelihood(int with, int of, double share) {
    return product(with, share) + product(of - with, 1 - share);
  }

  private static double product(int count, double share) {
    return count == 0 ? 0 : count * Math.log(share);
  }
}
