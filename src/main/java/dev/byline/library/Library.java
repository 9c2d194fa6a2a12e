package dev.byline.library;

import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BooleanSupplier;

/// A library as its readers see it. Safe for use by several threads; every answer is a value that
/// holds nothing open.
///
/// Every question may be abandoned: when its `cancelled` turns true it ends soon with a
/// [java.util.concurrent.CancellationException], never with a part of the answer.
public interface Library extends Closeable {

  /// The hits of `query` on one page, without facets.
  PaperPage papers(PaperQuery query, PageRequest request, BooleanSupplier cancelled)
      throws IOException;

  /// Counts all hits of `query`, and the values of `wanted` among them. Choices within one facet
  /// are alternatives, so the values of a facet are counted as if nothing were chosen in it.
  HitFacets facets(PaperQuery query, Set<Facet> wanted, BooleanSupplier cancelled)
      throws IOException;

  /// The citations of all hits of `query` by year of publication, those of one year rising. Hits
  /// without either are left out.
  SortedMap<Integer, int[]> citations(PaperQuery query, BooleanSupplier cancelled)
      throws IOException;

  /// A paper with its abstract, and where `query` matches it.
  Optional<PaperDetail> paper(PaperId id, PaperQuery query) throws IOException;

  /// The papers of `ids` that there are, in that order, and where `query` matches them: in one go,
  /// where one by one the query is read for each.
  default List<PaperDetail> papers(List<PaperId> ids, PaperQuery query) throws IOException {
    var papers = new ArrayList<PaperDetail>(ids.size());
    for (PaperId id : ids) {
      paper(id, query).ifPresent(papers::add);
    }
    return papers;
  }

  AuthorPage authors(AuthorQuery query, PageRequest request, BooleanSupplier cancelled)
      throws IOException;

  /// The number of authors of `query`, in an order of names, before the first whose name in that
  /// order begins with `letters`; where none does, before the place where such a name would stand.
  ///
  /// @throws IllegalArgumentException if the order is not one of names
  long authorsBefore(AuthorQuery query, String letters, BooleanSupplier cancelled)
      throws IOException;

  Optional<AuthorRecord> author(AuthorId id) throws IOException;

  /// The ranks of figures among those of all other authors, by the names of the figures, in the
  /// order of `asked`. A figure has a rank if a figure of that name was stored with the author,
  /// whatever its value.
  List<Map<String, FigureRank>> ranks(List<IndexedFigures> asked, BooleanSupplier cancelled)
      throws IOException;
}
