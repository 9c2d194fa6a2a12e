package dev.byline.workspace;

import dev.byline.library.AuthorPage;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.FigureRank;
import dev.byline.library.HitFacets;
import dev.byline.library.IndexedFigures;
import dev.byline.library.Library;
import dev.byline.library.LibraryIndex;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperDetail;
import dev.byline.library.PaperPage;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.IdRedirects;
import dev.byline.model.PaperId;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/// A library in which the ids of authors and papers that the user made one with others lead to what
/// they have become, wherever they were kept: in a saved search, in the place of a window.
final class ForwardingLibrary implements Library {

  private final LibraryIndex index;

  ForwardingLibrary(LibraryIndex index) {
    this.index = index;
  }

  private PaperQuery forwarded(PaperQuery query) throws IOException {
    IdRedirects leads = index.leads();
    return leads.isEmpty()
        ? query
        : new PaperQuery(forwarded(query.clauses(), leads), query.sort());
  }

  private static List<Clause> forwarded(List<Clause> clauses, IdRedirects leads) {
    return clauses.stream().map(clause -> forwarded(clause, leads)).toList();
  }

  private static Clause forwarded(Clause clause, IdRedirects leads) {
    return switch (clause) {
      case Clause.OneOf(Facet facet, var values) when facet == Facet.PROFILE -> {
        var now = new TreeSet<String>();
        values.forEach(value -> now.add(author(value, leads)));
        yield new Clause.OneOf(facet, now);
      }
      case Clause.Not(Clause not) -> new Clause.Not(forwarded(not, leads));
      case Clause.And(var all) -> new Clause.And(forwarded(all, leads));
      case Clause.Or(var any) -> new Clause.Or(forwarded(any, leads));
      case Clause.OneOf _,
          Clause.Word _,
          Clause.Phrase _,
          Clause.Published _,
          Clause.Dated _,
          Clause.Bounded _,
          Clause.Identified _,
          Clause.Has _,
          Clause.Is _ ->
          clause;
    };
  }

  private static String author(String value, IdRedirects leads) {
    return value.isBlank() ? value : leads.of(new AuthorId(value)).value();
  }

  @Override
  public PaperPage papers(PaperQuery query, PageRequest request, BooleanSupplier cancelled)
      throws IOException {
    return index.papers(forwarded(query), request, cancelled);
  }

  @Override
  public HitFacets facets(PaperQuery query, Set<Facet> wanted, BooleanSupplier cancelled)
      throws IOException {
    return index.facets(forwarded(query), wanted, cancelled);
  }

  @Override
  public SortedMap<Integer, int[]> citations(PaperQuery query, BooleanSupplier cancelled)
      throws IOException {
    return index.citations(forwarded(query), cancelled);
  }

  @Override
  public Optional<PaperDetail> paper(PaperId id, PaperQuery query) throws IOException {
    PaperQuery now = forwarded(query);
    Optional<PaperDetail> found = index.paper(id, now);
    PaperId become = index.leads().of(id);
    return found.isPresent() || become.equals(id) ? found : index.paper(become, now);
  }

  @Override
  public List<PaperDetail> papers(List<PaperId> ids, PaperQuery query) throws IOException {
    IdRedirects leads = index.leads();
    return index.papers(ids.stream().map(leads::of).toList(), forwarded(query));
  }

  @Override
  public AuthorPage authors(AuthorQuery query, PageRequest request, BooleanSupplier cancelled)
      throws IOException {
    return index.authors(query, request, cancelled);
  }

  @Override
  public long authorsBefore(AuthorQuery query, String letters, BooleanSupplier cancelled)
      throws IOException {
    return index.authorsBefore(query, letters, cancelled);
  }

  @Override
  public List<Map<String, FigureRank>> ranks(List<IndexedFigures> asked, BooleanSupplier cancelled)
      throws IOException {
    IdRedirects leads = index.leads();
    return index.ranks(
        asked.stream()
            .map(one -> new IndexedFigures(leads.of(one.author()), one.figures()))
            .toList(),
        cancelled);
  }

  @Override
  public Optional<AuthorRecord> author(AuthorId id) throws IOException {
    return index.author(index.leads().of(id));
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
