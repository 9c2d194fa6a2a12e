package dev.byline.cluster;

import dev.byline.cluster.rest.ClusterClient;
import dev.byline.cluster.rest.ClusterCredentials;
import dev.byline.cluster.rest.ClusterException;
import dev.byline.library.AuthorPage;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.FigureRank;
import dev.byline.library.HitCount;
import dev.byline.library.HitFacets;
import dev.byline.library.IndexStamp;
import dev.byline.library.IndexUpdate;
import dev.byline.library.IndexedFigures;
import dev.byline.library.LibraryIndex;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperDetail;
import dev.byline.library.PaperPage;
import dev.byline.library.PaperRecord;
import dev.byline.library.RelatedPaper;
import dev.byline.library.own.MarkBook;
import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.IdRedirects;
import dev.byline.model.PaperId;
import dev.byline.words.NoteWords;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/// The index of a library in a cluster. Thread-safe.
///
/// Every question is about the commit that is the newest when it is asked. Where that commit's
/// index is replaced meanwhile, the question is asked again.
public final class ClusterIndex implements LibraryIndex {

  private final ClusterClient client;
  private final CatalogueCommits commits;
  private final NoteWords notes = new NoteWords();
  private volatile MarkBook marks = MarkBook.EMPTY;

  private final boolean isForeign;

  private ClusterIndex(ClusterClient client, boolean isForeign) {
    this.client = client;
    this.isForeign = isForeign;
    commits = new CatalogueCommits(client);
  }

  /// The index in a catalogue; nothing is sent before the first question.
  public static ClusterIndex open(CatalogueFile catalogue, ClusterCredentials credentials) {
    return new ClusterIndex(
        new ClusterClient(catalogue.address(), credentials), !catalogue.imports());
  }

  @Override
  public boolean isForeign() {
    return isForeign;
  }

  /// One thing that is asked of a commit.
  private interface Search<T> {
    T run(Question question) throws IOException;
  }

  private <T> T ask(T otherwise, Search<T> search) throws IOException {
    return ask(otherwise, () -> false, search);
  }

  /// The newest commit; empty in a catalogue without one.
  ///
  /// @throws IOException if there is no catalogue, which a reader may have named wrongly
  private Optional<Generation> newest() throws IOException {
    Optional<Generation> newest = commits.newest();
    if (newest.isEmpty() && isForeign) {
      WriterLease.checkCatalogue(client);
    }
    return newest;
  }

  private <T> T ask(T otherwise, BooleanSupplier cancelled, Search<T> search) throws IOException {
    Optional<Generation> commit = newest();
    while (commit.isPresent()) {
      var marked = new Question.Marked(marks, notes);
      try {
        return search.run(new Question(client, commit.get(), commits.session(), marked, cancelled));
      } catch (ClusterException e) {
        Optional<Generation> newest = commits.newest();
        boolean isGone = e.status() == 404 && !newest.equals(commit);
        if (!isGone) {
          throw e;
        }
        commit = newest;
      }
    }
    return otherwise;
  }

  @Override
  public PaperPage papers(PaperQuery query, PageRequest request, BooleanSupplier cancelled)
      throws IOException {
    return ask(
        new PaperPage(List.of(), new HitCount(0, true), Optional.empty()),
        cancelled,
        question -> new PaperHits(question).page(query, request));
  }

  @Override
  public HitFacets facets(PaperQuery query, Set<Facet> wanted, BooleanSupplier cancelled)
      throws IOException {
    var none = new EnumMap<Facet, List<FacetValue>>(Facet.class);
    wanted.forEach(facet -> none.put(facet, List.of()));
    return ask(
        new HitFacets(0, none),
        cancelled,
        question -> new FacetHits(question).facets(query, wanted));
  }

  @Override
  public SortedMap<Integer, int[]> citations(PaperQuery query, BooleanSupplier cancelled)
      throws IOException {
    return ask(
        new TreeMap<Integer, int[]>(),
        cancelled,
        question -> new PaperHits(question).citations(query));
  }

  @Override
  public Optional<PaperDetail> paper(PaperId id, PaperQuery query) throws IOException {
    return papers(List.of(id), query).stream().findFirst();
  }

  @Override
  public List<PaperDetail> papers(List<PaperId> ids, PaperQuery query) throws IOException {
    return ask(List.of(), question -> new PaperHits(question).details(ids, query));
  }

  @Override
  public AuthorPage authors(AuthorQuery query, PageRequest request, BooleanSupplier cancelled)
      throws IOException {
    return ask(
        new AuthorPage(List.of(), new HitCount(0, true), Optional.empty()),
        cancelled,
        question -> new AuthorHits(question).page(query, request));
  }

  @Override
  public long authorsBefore(AuthorQuery query, String letters, BooleanSupplier cancelled)
      throws IOException {
    return ask(0L, cancelled, question -> new AuthorHits(question).before(query, letters));
  }

  @Override
  public Optional<AuthorRecord> author(AuthorId id) throws IOException {
    return ask(Optional.empty(), question -> new AuthorHits(question).author(id));
  }

  @Override
  public List<Map<String, FigureRank>> ranks(List<IndexedFigures> asked, BooleanSupplier cancelled)
      throws IOException {
    return ask(
        asked.stream().map(_ -> Map.<String, FigureRank>of()).toList(),
        cancelled,
        question -> new FigureRanks(question).of(asked));
  }

  @Override
  public List<FacetValue> complete(Facet facet, String typed, int limit, BooleanSupplier cancelled)
      throws IOException {
    return ask(
        List.of(), cancelled, question -> new TypedValues(question).complete(facet, typed, limit));
  }

  @Override
  public Optional<PaperQuery> didYouMean(PaperQuery query, BooleanSupplier cancelled)
      throws IOException {
    return ask(
        Optional.empty(),
        cancelled,
        question -> new CatalogueVocabulary(question).didYouMean(query));
  }

  @Override
  public List<RelatedPaper> related(PaperId id, int limit, BooleanSupplier cancelled)
      throws IOException {
    return ask(List.of(), cancelled, question -> new RelatedHits(question).related(id, limit));
  }

  @Override
  public Optional<IndexStamp> stamp() throws IOException {
    return newest().map(Generation::stamp);
  }

  @Override
  public IdRedirects leads() throws IOException {
    return ask(IdRedirects.NONE, question -> commits.leads(question.generation()));
  }

  @Override
  public IndexUpdate update(boolean fromScratch) throws IOException {
    return CatalogueUpdate.begin(commits, fromScratch);
  }

  @Override
  public void show(MarkBook newMarks) {
    marks = newMarks;
    notes.keep(newMarks);
  }

  @Override
  public Set<PaperId> present(Collection<PaperId> papers) throws IOException {
    return ask(Set.of(), question -> new PaperHits(question).present(papers));
  }

  @Override
  public List<PaperRecord> papersTitled(String titleKey) throws IOException {
    return ask(List.of(), question -> new PaperHits(question).titled(titleKey));
  }

  @Override
  public void visitSharedIdentifiers(SharedIdentifierVisitor visitor) throws IOException {
    for (Set<AuthorId> sharing :
        ask(List.<Set<AuthorId>>of(), question -> new AuthorHits(question).sharing())) {
      if (!visitor.visit(sharing)) {
        return;
      }
    }
  }

  /// The cluster compares the checksums of its own files; here all shards must answer.
  @Override
  public void checkIntegrity() throws IOException {
    ask(0L, question -> question.count(question.papers()));
  }

  /// Does nothing: every question is about the newest commit.
  @Override
  public void refresh() {}

  @Override
  public void close() {
    client.close();
  }
}
