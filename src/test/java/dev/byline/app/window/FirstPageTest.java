package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.app.patience.UnhurriedLibrary;
import dev.byline.app.pictures.GeneratedLibrary;
import dev.byline.index.LuceneIndex;
import dev.byline.library.HitFacets;
import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperQuery;
import dev.byline.ui.People;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxExtension.class)
class FirstPageTest {

  @TempDir Path folder;

  @Test
  void valuesAreCountedAfterThePapersArePainted(Fx fx) throws IOException {
    var painted = new CompletableFuture<Void>();
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      new GeneratedLibrary(200, 20).write(index);
      try (var window = WindowSession.open(WindowSources.of(index).patient(painted))) {
        window.step(window.desk()::refresh, window::isListed);
        assertFalse(painted.isDone());
        assertTrue(fx.on(() -> window.desk().browse().facets().get().isEmpty()));
        fx.run(() -> FirstPage.await(window.desk().models(), painted, () -> {}));
        window.step(() -> {}, () -> !window.desk().browse().facets().get().isEmpty());
        assertTrue(painted.isDone());
      }
    }
  }

  @Test
  void nothingWaitsForeverForAPageThatDoesNotCome() throws IOException {
    var library = People.library(2);
    CompletableFuture<Void> painted =
        FirstPage.expected(Duration.ofMillis(30)).orTimeout(20, TimeUnit.SECONDS);
    var unhurried = new UnhurriedLibrary(library, painted, Duration.ZERO);
    HitFacets found = unhurried.facets(PaperQuery.ALL, Set.of(Facet.CODE), () -> false);
    assertEquals(library.papers().size(), found.hits());
  }
}
