package dev.byline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.library.IndexUpdate;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.PaperPage;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Clause.Match;
import dev.byline.library.query.Clause.Scope;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.PaperSort;
import dev.byline.model.PaperId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FarPagesTest {

  private static final int PAPERS = 2_400;
  private static final int[] PLACES = {1_001, 1_199, 1_200, 1_201, 2_000, 2_333, 2_399, 2_400};
  private static final int SIZE = 100;

  @TempDir Path folder;

  @Test
  void pagesNearTheEndHoldWhatCursorsLeadTo() throws IOException {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      fill(index);
      var word = new Clause.Word(Scope.ANY, "network", Match.WORD);
      for (PaperSort sort : PaperSort.values()) {
        PaperQuery query = PaperQuery.ALL.and(word).withSort(sort);
        List<PaperHit> all = walk(index, query);
        assertEquals(PAPERS, all.size());
        for (int place : PLACES) {
          int end = Math.min(PAPERS, place + SIZE);
          PaperPage page = index.papers(query, PageRequest.at(place, SIZE), () -> false);
          assertEquals(all.subList(place, end), page.hits(), () -> sort + " at " + place);
          assertEquals(end < PAPERS, page.next().isPresent(), () -> sort + " at " + place);
        }
        assertEquals(List.of(), page(index, query, PAPERS + 5L).hits());
        String next = page(index, query, 2_100).next().orElseThrow();
        PaperPage after = index.papers(query, PageRequest.after(next, SIZE), () -> false);
        assertEquals(all.subList(2_200, 2_300), after.hits());
      }
    }
  }

  private static PaperPage page(LuceneIndex index, PaperQuery query, long skip) throws IOException {
    return index.papers(query, PageRequest.at(skip, SIZE), () -> false);
  }

  private static void fill(LuceneIndex index) throws IOException {
    var records = new SampleRecords(11);
    try (IndexUpdate update = index.update(true)) {
      for (int i = 0; i < PAPERS; i++) {
        PaperRecord record = records.paper();
        String title = record.paper().title() + " network";
        update.put(
            new PaperRecord(
                new PaperId("paper-" + i),
                record.paper().toBuilder().title(title).build(),
                record.listings()));
      }
      update.commit(1, 1, "far");
    }
  }

  private static List<PaperHit> walk(LuceneIndex index, PaperQuery query) throws IOException {
    var all = new ArrayList<PaperHit>();
    Optional<PageRequest> request = Optional.of(PageRequest.first(SIZE));
    while (request.isPresent()) {
      PaperPage page = index.papers(query, request.get(), () -> false);
      all.addAll(page.hits());
      request = page.next().map(cursor -> PageRequest.after(cursor, SIZE));
    }
    return all;
  }
}
