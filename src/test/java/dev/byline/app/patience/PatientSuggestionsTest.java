package dev.byline.app.patience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.PaperId;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatientSuggestionsTest {

  private static final CompletableFuture<Void> PAINTED = CompletableFuture.completedFuture(null);

  private final FakeLibrary library = People.library(18);
  private final PaperId paper = new PaperId("author-0-0");

  @Test
  void aQuestionThatIsWithdrawnInTimeIsNeverAsked() throws IOException {
    library.failWith(new IOException("The library was asked"));
    var patient = new PatientSuggestions(library, PAINTED, Duration.ofHours(1));
    var looks = new AtomicInteger();
    assertThrows(
        CancellationException.class,
        () -> patient.related(paper, 5, () -> looks.incrementAndGet() > 2));
    assertEquals(3, looks.get());
  }

  @Test
  void whoStaysIsAnswered() throws IOException {
    var patient = new PatientSuggestions(library, PAINTED, Duration.ofMillis(1));
    assertEquals(library.related(paper, 5, () -> false), patient.related(paper, 5, () -> false));
    assertTrue(!patient.related(paper, 5, () -> false).isEmpty());
  }
}
