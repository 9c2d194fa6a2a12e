package dev.byline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.Growth;
import dev.byline.library.IndexUpdate;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperDetail;
import dev.byline.library.PaperHit;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.PaperId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Queries of one repeated piece: reading and answering take time as they are long.
class LongQueryTest {

  private static final int LENGTH = 100_000;

  private static LuceneIndex index;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    index = LuceneIndex.open(folder);
    var records = new SampleRecords(3);
    try (IndexUpdate update = index.update(true)) {
      for (int i = 0; i < 40; i++) {
        update.put(records.paper());
      }
      update.commit(1, 1, "one");
    }
    index.refresh();
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a ", "a:", "-", "(", "title:", "a OR ", "in:a ", "-a ", "*a* ", "year:2020 "})
  void repeatedPieceTakesTimeAsItIsRepeated(String piece) throws Exception {
    Growth.assertLinear(
        LENGTH,
        length -> {
          PaperQuery query = QueryText.read(piece.repeat(length / piece.length())).query();
          QueryText.print(query);
          index.papers(query, PageRequest.first(1), () -> false);
        });
  }

  @Test
  void papersAreFoundInOneGoAsOneByOne() throws IOException {
    PaperQuery query = QueryText.read("a* OR -b").query();
    List<PaperId> ids =
        index.papers(query, PageRequest.first(30), () -> false).hits().stream()
            .map(PaperHit::id)
            .toList();
    var asked = new ArrayList<>(ids);
    asked.add(3, new PaperId("nowhere"));
    var single = new ArrayList<PaperDetail>();
    for (PaperId id : ids) {
      single.add(index.paper(id, query).orElseThrow());
    }
    assertEquals(30, ids.size());
    assertEquals(single, index.papers(asked, query));
  }
}
