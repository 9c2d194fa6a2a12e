package dev.byline.workspace;

import dev.byline.archive.Decision;
import dev.byline.archive.Evidence;
import dev.byline.archive.Verdict;
import dev.byline.library.Listing;
import dev.byline.library.MemoryIndex;
import dev.byline.library.PaperRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/// Says of papers at random that they are one, for tests.
final class PaperVerdictSamples {

  static final Evidence GROUNDS =
      new Evidence(LocalDate.of(2026, 6, 1), List.of("One", "Other"), List.of());

  private PaperVerdictSamples() {}

  /// Makes two papers one, or takes back that some are.
  static void giveOrTakeBack(LibraryFolder library, MemoryIndex.Content content, Random random)
      throws IOException {
    List<PaperRecord> papers = List.copyOf(content.papers().values());
    Verdict.Work one = work(papers.get(random.nextInt(papers.size())));
    Verdict.Work other = work(papers.get(random.nextInt(papers.size())));
    boolean back = random.nextInt(3) == 0;
    library.decide(state -> {
      var all = state.verdicts().all().keySet();
      return back && !all.isEmpty()
          ? List.of(new Decision.TakeBack(all.iterator().next()))
          : List.of(new Decision.Rule(new Verdict.SamePaper(one, other), GROUNDS));
    });
  }

  /// One of the places that list a paper.
  static Verdict.Listed listed(PaperRecord paper, Random random) {
    Listing one = paper.listings().get(random.nextInt(paper.listings().size()));
    return new Verdict.Listed(one.author(), one.page(), one.profile(), one.entry());
  }

  static Verdict.Work work(PaperRecord paper) {
    return new Verdict.Work(paper.id(), paper.knownAs());
  }
}
