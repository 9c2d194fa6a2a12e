package dev.byline.app.patience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.byline.library.HitFacets;
import dev.byline.library.PageRequest;
import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperQuery;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class UnhurriedLibraryTest {

  private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

  private static final EnumSet<Facet> FACETS = EnumSet.of(Facet.YEAR, Facet.CATEGORY);
  private final FakeLibrary library = People.library(18);
  private final CompletableFuture<Void> painted = new CompletableFuture<>();
  private final UnhurriedLibrary unhurried =
      new UnhurriedLibrary(library, painted, Duration.ofHours(1));

  @Test
  void papersAreThereBeforeThePageIsPainted() throws IOException {
    PageRequest first = PageRequest.first(10);
    assertEquals(
        library.papers(PaperQuery.ALL, first, () -> false),
        unhurried.papers(PaperQuery.ALL, first, () -> false));
  }

  @Test
  void valuesAreCountedWhenThePageIsPainted() throws IOException {
    var counted = CompletableFuture.supplyAsync(() -> count(unhurried), THREADS);
    assertFalse(counted.isDone());
    painted.complete(null);
    assertEquals(library.facets(PaperQuery.ALL, FACETS, () -> false), counted.join());
  }

  @Test
  void papersThatWereFoundArePaintedBeforeValuesAreCounted() throws IOException {
    painted.complete(null);
    unhurried.papers(PaperQuery.ALL, PageRequest.first(10), () -> false);
    library.failWith(new IOException("The library was asked"));
    var looks = new AtomicInteger();
    assertThrows(
        CancellationException.class,
        () -> unhurried.facets(PaperQuery.ALL, FACETS, () -> looks.incrementAndGet() > 2));
    assertEquals(3, looks.get());
  }

  private static HitFacets count(UnhurriedLibrary library) {
    try {
      return library.facets(PaperQuery.ALL, FACETS, () -> false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
