package dev.byline.export;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.exchange.ExportFormat;
import dev.byline.exchange.stream.PaperWriter;
import dev.byline.library.query.PaperQuery;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaperExportTest {

  private final FakeLibrary library = People.library(1000);

  @Test
  void endsSoonWhenItIsCancelled() throws IOException {
    var written = new AtomicLong();
    try (PaperWriter writer = ExportFormat.RIS.writer(new StringBuilder())) {
      var export =
          new PaperExport(library, (done, _) -> written.set(done), () -> written.get() > 0);
      assertThrows(CancellationException.class, () -> export.write(PaperQuery.ALL, writer));
    }
    assertTrue(written.get() < 1000, "papers were written: " + List.of(written));
  }
}
