package dev.byline.app.patience;

import dev.byline.library.AuthorPage;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.FigureRank;
import dev.byline.library.HitFacets;
import dev.byline.library.IndexedFigures;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperDetail;
import dev.byline.library.PaperPage;
import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/// A library that counts the values of filters only after the papers have been painted. Counting
/// uses all processors, the first time for as long as a page of results takes, and users look at
/// the papers first.
public final class UnhurriedLibrary implements Library {

  private final Library library;
  private final CompletableFuture<Void> painted;
  private final Duration painting;
  private volatile long due = System.nanoTime();

  /// @param painted ends when the first page is there
  /// @param painting in which papers that have been found are painted from then on
  public UnhurriedLibrary(Library library, CompletableFuture<Void> painted, Duration painting) {
    this.library = library;
    this.painted = painted;
    this.painting = painting;
  }

  @Override
  public PaperPage papers(PaperQuery query, PageRequest request, BooleanSupplier cancelled)
      throws IOException {
    PaperPage page = library.papers(query, request, cancelled);
    due = System.nanoTime() + painting.toNanos();
    return page;
  }

  @Override
  public HitFacets facets(PaperQuery query, Set<Facet> wanted, BooleanSupplier cancelled)
      throws IOException {
    painted.join();
    BackgroundPause.until(due, cancelled);
    return library.facets(query, wanted, cancelled);
  }

  @Override
  public SortedMap<Integer, int[]> citations(PaperQuery query, BooleanSupplier cancelled)
      throws IOException {
    return library.citations(query, cancelled);
  }

  @Override
  public Optional<PaperDetail> paper(PaperId id, PaperQuery query) throws IOException {
    return library.paper(id, query);
  }

  @Override
  public List<PaperDetail> papers(List<PaperId> ids, PaperQuery query) throws IOException {
    return library.papers(ids, query);
  }

  @Override
  public AuthorPage authors(AuthorQuery query, PageRequest request, BooleanSupplier cancelled)
      throws IOException {
    return library.authors(query, request, cancelled);
  }

  @Override
  public long authorsBefore(AuthorQuery query, String letters, BooleanSupplier cancelled)
      throws IOException {
    return library.authorsBefore(query, letters, cancelled);
  }

  @Override
  public Optional<AuthorRecord> author(AuthorId id) throws IOException {
    return library.author(id);
  }

  @Override
  public List<Map<String, FigureRank>> ranks(List<IndexedFigures> asked, BooleanSupplier cancelled)
      throws IOException {
    painted.join();
    return library.ranks(asked, cancelled);
  }

  @Override
  public void close() throws IOException {
    library.close();
  }
}
