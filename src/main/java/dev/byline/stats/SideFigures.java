package dev.byline.stats;

import dev.byline.stats.citations.NameBook;
import dev.byline.stats.citations.PaperMatch;
import dev.byline.stats.citations.SidePapers;
import java.util.List;

/// One side of a comparison, reckoned before it is set against the others: what takes longest, and
/// can be done for each on a thread of its own.
public final class SideFigures {

  private final AuthorStatistics statistics;
  private final List<PaperMatch.Listing> listings;

  private SideFigures(AuthorStatistics statistics, List<PaperMatch.Listing> listings) {
    this.statistics = statistics;
    this.listings = listings;
  }

  /// Reckons `subject`.
  ///
  /// @param names read so far for any side; more are added
  public static SideFigures of(SidePapers subject, NameBook names) {
    return new SideFigures(
        AuthorStatistics.of(subject, names),
        subject.chosen().stream().map(paper -> PaperMatch.Listing.of(paper, names)).toList());
  }

  AuthorStatistics statistics() {
    return statistics;
  }

  /// The papers that count, in the order of the list.
  List<PaperMatch.Listing> listings() {
    return listings;
  }
}
