package dev.byline.ingest;

import dev.byline.archive.Archive;
import dev.byline.archive.Verdicts;
import dev.byline.library.AuthorPage;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Clause;
import dev.byline.library.Facet;
import dev.byline.library.HitFacets;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperDetail;
import dev.byline.library.PaperPage;
import dev.byline.library.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/// A library in which the ids of authors and papers that the user made one with others lead to what
/// they have become, wherever they were kept: in a saved search, in the place of a window.
final class ForwardingLibrary implements Library {

  private final Archive archive;
  private final Library index;

  ForwardingLibrary(Archive archive, Library index) {
    this.archive = archive;
    this.index = index;
  }

  private Verdicts verdicts() throws IOException {
    return archive.state().verdicts();
  }

  private PaperQuery forwarded(PaperQuery query) throws IOException {
    Verdicts verdicts = verdicts();
    return verdicts.all().isEmpty()
        ? query
        : new PaperQuery(forwarded(query.clauses(), verdicts), query.sort());
  }

  private static List<Clause> forwarded(List<Clause> clauses, Verdicts verdicts) {
    return clauses.stream().map(clause -> forwarded(clause, verdicts)).toList();
  }

  private static Clause forwarded(Clause clause, Verdicts verdicts) {
    return switch (clause) {
      case Clause.OneOf(Facet facet, var values) when facet == Facet.PROFILE -> {
        var now = new TreeSet<String>();
        values.forEach(value -> now.add(author(value, verdicts)));
        yield new Clause.OneOf(facet, now);
      }
      case Clause.Not(Clause not) -> new Clause.Not(forwarded(not, verdicts));
      case Clause.And(var all) -> new Clause.And(forwarded(all, verdicts));
      case Clause.Or(var any) -> new Clause.Or(forwarded(any, verdicts));
      case Clause.OneOf _,
          Clause.Word _,
          Clause.Phrase _,
          Clause.Published _,
          Clause.Score _,
          Clause.Has _,
          Clause.Is _ ->
          clause;
    };
  }

  private static String author(String value, Verdicts verdicts) {
    return value.isBlank() ? value : verdicts.author(new AuthorId(value)).value();
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
  public Optional<PaperDetail> paper(PaperId id, PaperQuery query) throws IOException {
    PaperQuery now = forwarded(query);
    Optional<PaperDetail> found = index.paper(id, now);
    PaperId become = verdicts().paper(id);
    return found.isPresent() || become.equals(id) ? found : index.paper(become, now);
  }

  @Override
  public AuthorPage authors(AuthorQuery query, PageRequest request, BooleanSupplier cancelled)
      throws IOException {
    return index.authors(query, request, cancelled);
  }

  @Override
  public Optional<AuthorRecord> author(AuthorId id) throws IOException {
    return index.author(verdicts().author(id));
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
