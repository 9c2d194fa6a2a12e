package dev.byline.app;

import dev.byline.library.AuthorPage;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Facet;
import dev.byline.library.HitFacets;
import dev.byline.library.Library;
import dev.byline.library.Measured;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperDetail;
import dev.byline.library.PaperPage;
import dev.byline.library.PaperQuery;
import dev.byline.library.Rank;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/// Counts the values of filters, and where figures stand, when the first page is painted, not
/// before: the first counting reads the facts of all papers, which takes the processor as long as
/// the page does.
///
/// @param painted ends when the page is there
record UnhurriedLibrary(Library library, CompletableFuture<Void> painted) implements Library {

  @Override
  public PaperPage papers(PaperQuery query, PageRequest request, BooleanSupplier cancelled)
      throws IOException {
    return library.papers(query, request, cancelled);
  }

  @Override
  public HitFacets facets(PaperQuery query, Set<Facet> wanted, BooleanSupplier cancelled)
      throws IOException {
    painted.join();
    return library.facets(query, wanted, cancelled);
  }

  @Override
  public Optional<PaperDetail> paper(PaperId id, PaperQuery query) throws IOException {
    return library.paper(id, query);
  }

  @Override
  public AuthorPage authors(AuthorQuery query, PageRequest request, BooleanSupplier cancelled)
      throws IOException {
    return library.authors(query, request, cancelled);
  }

  @Override
  public Optional<AuthorRecord> author(AuthorId id) throws IOException {
    return library.author(id);
  }

  @Override
  public List<Map<String, Rank>> ranks(List<Measured> asked, BooleanSupplier cancelled)
      throws IOException {
    painted.join();
    return library.ranks(asked, cancelled);
  }

  @Override
  public void close() throws IOException {
    library.close();
  }
}
