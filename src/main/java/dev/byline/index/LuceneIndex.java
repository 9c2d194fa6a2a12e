package dev.byline.index;

import dev.byline.index.query.MarkedPapers;
import dev.byline.index.query.QueryCompiler;
import dev.byline.index.store.AuthorRanks;
import dev.byline.index.store.CommittedReader;
import dev.byline.index.store.CommittedReaders;
import dev.byline.index.store.IndexWriterSession;
import dev.byline.index.store.Schema;
import dev.byline.library.AuthorPage;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.FigureRank;
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
import dev.byline.words.HighlightFinder;
import dev.byline.words.NoteWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// The index of a library in a folder of its own, by Lucene. Thread-safe.
///
/// A question runs on the thread that asks it; where hits are counted, others help.
public final class LuceneIndex implements LibraryIndex {

  static {
    // A pasted abstract is a query of many words, each looked for in many forms.
    IndexSearcher.setMaxClauseCount(1_000_000);
  }

  /// Threads that help to count, for all indexes: with the one that asks, as many as the usual
  /// machine lends. They end when nobody asks.
  private static final Executor HELPERS = helpers();

  private final Path folder;
  private final CommittedReaders snapshots;
  private final NoteWords notes = new NoteWords();
  private volatile MarkBook marks = MarkBook.EMPTY;

  private static Executor helpers() {
    int count = Math.clamp(Runtime.getRuntime().availableProcessors() - 1, 1, 3);
    var threads =
        new ThreadPoolExecutor(
            count, count, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), LuceneIndex::helper);
    threads.allowCoreThreadTimeOut(true);
    return threads;
  }

  private static Thread helper(Runnable work) {
    var thread = new Thread(work, "count");
    thread.setDaemon(true);
    return thread;
  }

  private LuceneIndex(Path folder) {
    this.folder = folder;
    this.snapshots = new CommittedReaders(folder);
  }

  /// Opens the index in `folder`; nothing is created before the first update. An index that is
  /// missing or cannot be read counts as empty.
  public static LuceneIndex open(Path folder) throws IOException {
    var index = new LuceneIndex(folder);
    index.snapshots.refresh();
    return index;
  }

  @Override
  public PaperPage papers(PaperQuery query, PageRequest request, BooleanSupplier cancelled)
      throws IOException {
    return ask(
        PaperSearch.none(),
        cancelled,
        (_, searcher) -> new PaperSearch(searcher, query).page(request));
  }

  @Override
  public void checkIntegrity() throws IOException {
    snapshots.ask(
        0,
        snapshot -> {
          for (LeafReaderContext leaf : snapshot.reader().leaves()) {
            leaf.reader().checkIntegrity();
          }
          return snapshot.reader().leaves().size();
        });
  }

  @Override
  public HitFacets facets(PaperQuery query, Set<Facet> wanted, BooleanSupplier cancelled)
      throws IOException {
    var none = new EnumMap<Facet, List<FacetValue>>(Facet.class);
    wanted.forEach(facet -> none.put(facet, List.of()));
    return ask(
        new HitFacets(0, none),
        cancelled,
        HELPERS,
        (snapshot, searcher) -> new FacetSearch(searcher, snapshot.facets()).facets(query, wanted));
  }

  @Override
  public SortedMap<Integer, int[]> citations(PaperQuery query, BooleanSupplier cancelled)
      throws IOException {
    return ask(
        new TreeMap<Integer, int[]>(),
        cancelled,
        HELPERS,
        (_, searcher) -> YearlyCitations.of(searcher, QueryCompiler.compile(query)));
  }

  @Override
  public Optional<PaperDetail> paper(PaperId id, PaperQuery query) throws IOException {
    Optional<PaperRecord> record =
        snapshots.ask(Optional.empty(), snapshot -> snapshot.record(byId(id)));
    return record.map(found -> detail(found, new HighlightFinder(query)));
  }

  @Override
  public List<PaperDetail> papers(List<PaperId> ids, PaperQuery query) throws IOException {
    return snapshots.ask(
        List.of(),
        snapshot -> {
          var marks = new HighlightFinder(query);
          var details = new ArrayList<PaperDetail>(ids.size());
          for (PaperId id : ids) {
            snapshot.record(byId(id)).map(found -> detail(found, marks)).ifPresent(details::add);
          }
          return details;
        });
  }

  private static PaperDetail detail(PaperRecord record, HighlightFinder marks) {
    return new PaperDetail(
        record,
        marks.title(record.paper().title()),
        marks.authors(record.paper().authors()),
        record.paper().abstractText().map(marks::abstractText).orElse(List.of()));
  }

  @Override
  public AuthorPage authors(AuthorQuery query, PageRequest request, BooleanSupplier cancelled)
      throws IOException {
    return ask(
        AuthorSearch.none(),
        cancelled,
        (snapshot, searcher) -> new AuthorSearch(searcher, snapshot.facets()).page(query, request));
  }

  @Override
  public long authorsBefore(AuthorQuery query, String letters, BooleanSupplier cancelled)
      throws IOException {
    return ask(
        0L,
        cancelled,
        (snapshot, searcher) ->
            new AuthorSearch(searcher, snapshot.facets()).before(query, letters));
  }

  @Override
  public Optional<AuthorRecord> author(AuthorId id) throws IOException {
    return snapshots.ask(Optional.empty(), snapshot -> snapshot.author(id));
  }

  @Override
  public List<Map<String, FigureRank>> ranks(List<IndexedFigures> asked, BooleanSupplier cancelled)
      throws IOException {
    return ask(
        asked.stream().map(_ -> Map.<String, FigureRank>of()).toList(),
        cancelled,
        (_, searcher) -> new AuthorRanks(searcher, cancelled).of(asked));
  }

  @Override
  public List<FacetValue> complete(Facet facet, String typed, int limit, BooleanSupplier cancelled)
      throws IOException {
    return ask(
        List.of(),
        cancelled,
        (snapshot, searcher) ->
            new ValueCompletion(searcher, snapshot.facets()).complete(facet, typed, limit));
  }

  @Override
  public Optional<PaperQuery> didYouMean(PaperQuery query, BooleanSupplier cancelled)
      throws IOException {
    return ask(
        Optional.empty(),
        cancelled,
        (_, searcher) -> new SpellingSuggester(searcher).corrected(query));
  }

  @Override
  public List<RelatedPaper> related(PaperId id, int limit, BooleanSupplier cancelled)
      throws IOException {
    return ask(
        List.of(),
        cancelled,
        (snapshot, searcher) -> {
          Optional<PaperRecord> paper = snapshot.record(byId(id));
          return paper.isEmpty()
              ? List.of()
              : new RelatedPaperSearch(snapshot, searcher, cancelled).related(paper.get(), limit);
        });
  }

  private static TermQuery byId(PaperId id) {
    return new TermQuery(new Term(Schema.ID, Schema.bytes(id.value())));
  }

  /// Asks one thing of one commit by a searcher of its own.
  private interface Search<T> {
    T run(CommittedReader snapshot, IndexSearcher searcher) throws IOException;
  }

  /// Runs `search` until it is done or cancelled; the time limit of a searcher is the one way to
  /// stop Lucene without an interrupt, so each question has its own.
  private <T> T ask(T otherwise, BooleanSupplier cancelled, Search<T> search) throws IOException {
    return ask(otherwise, cancelled, null, search);
  }

  private <T> T ask(
      T otherwise, BooleanSupplier cancelled, @Nullable Executor withHelp, Search<T> search)
      throws IOException {
    return snapshots.ask(
        otherwise,
        snapshot -> {
          var marked = new MarkedPapers(marks, snapshot.marked(), notes);
          IndexSearcher searcher = new MarkedPapers.Searcher(snapshot.reader(), withHelp, marked);
          searcher.setTimeout(cancelled::getAsBoolean);
          T answer = search.run(snapshot, searcher);
          if (searcher.timedOut() || cancelled.getAsBoolean()) {
            throw new CancellationException("The question was withdrawn");
          }
          return answer;
        });
  }

  @Override
  public IdRedirects leads() throws IOException {
    return snapshots.ask(IdRedirects.NONE, CommittedReader::leads);
  }

  @Override
  public Optional<IndexStamp> stamp() throws IOException {
    return snapshots.ask(Optional.empty(), snapshot -> Optional.of(snapshot.stamp()));
  }

  @Override
  public IndexUpdate update(boolean fromScratch) throws IOException {
    return IndexWriterSession.begin(folder, snapshots, fromScratch);
  }

  @Override
  public void show(MarkBook newMarks) {
    marks = newMarks;
    notes.keep(newMarks);
  }

  @Override
  public Set<PaperId> present(Collection<PaperId> papers) throws IOException {
    return snapshots.ask(
        Set.of(),
        snapshot -> {
          var present = new HashSet<PaperId>();
          for (PaperId paper : papers) {
            if (snapshot.marked().of(paper).isPresent()) {
              present.add(paper);
            }
          }
          return present;
        });
  }

  @Override
  public List<PaperRecord> papersTitled(String titleKey) throws IOException {
    return snapshots.ask(List.of(), snapshot -> snapshot.titled(titleKey));
  }

  @Override
  public void visitSharedIdentifiers(SharedIdentifierVisitor visitor) throws IOException {
    snapshots.ask(
        false,
        snapshot -> new SharedIdentifiers(new IndexSearcher(snapshot.reader())).show(visitor));
  }

  @Override
  public void refresh() throws IOException {
    snapshots.refresh();
  }

  @Override
  public void close() throws IOException {
    snapshots.close();
  }
}
