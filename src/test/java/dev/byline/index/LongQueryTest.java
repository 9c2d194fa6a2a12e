package dev.byline.index;

import dev.byline.Growth;
import dev.byline.library.IndexUpdate;
import dev.byline.library.PageRequest;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
}
