package dev.byline.library;

import dev.byline.library.own.MarkBook;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.IdRedirects;
import dev.byline.model.PaperId;
import dev.byline.model.id.PersonId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An index in memory, for tests of what writes to an index: commits as a real one does, answers
/// for all papers, the papers of one profile and all authors, and nothing else.
public final class MemoryIndex implements LibraryIndex {

  private Content committed = Content.none();
  private Map<AuthorId, AuthorRecord> parts = Map.of();
  private Optional<IndexStamp> stamp = Optional.empty();
  private MarkBook marks = MarkBook.EMPTY;
  private IdRedirects leads = IdRedirects.NONE;
  private boolean writing;
  private volatile int papersWritten;
  private int commits;
  private Optional<IOException> failure = Optional.empty();
  private Optional<IOException> unprepared = Optional.empty();

  /// What an index holds.
  public record Content(
      SortedMap<PaperId, PaperRecord> papers,
      SortedMap<AuthorId, AuthorRecord> authors,
      SortedMap<AuthorId, Map<String, Double>> figures) {
    private static Content none() {
      return new Content(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    private Content copy() {
      return new Content(new TreeMap<>(papers), new TreeMap<>(authors), new TreeMap<>(figures));
    }
  }

  /// What the newest commit holds.
  public synchronized Content content() {
    return committed.copy();
  }

  /// The same without the figures of authors, which an index does not tell one by one.
  public synchronized Content records() {
    return new Content(
        new TreeMap<>(committed.papers), new TreeMap<>(committed.authors), new TreeMap<>());
  }

  /// How many papers were put, those of changes that came to nothing included.
  public int papersWritten() {
    return papersWritten;
  }

  public synchronized int commits() {
    return commits;
  }

  /// Lets the next change fail before its commit, as on a disk that is nearly full.
  public synchronized void failNextPreparation(IOException cause) {
    unprepared = Optional.of(cause);
  }

  /// Lets the next commit fail, as on a disk that is full.
  public synchronized void failNext(IOException cause) {
    failure = Optional.of(cause);
  }

  /// Loses the index, as if its folder had been deleted.
  public synchronized void lose() {
    committed = Content.none();
    parts = Map.of();
    stamp = Optional.empty();
  }

  @Override
  public synchronized Optional<IndexStamp> stamp() {
    return stamp;
  }

  @Override
  public synchronized IdRedirects leads() {
    return leads;
  }

  @Override
  public synchronized void visitSharedIdentifiers(SharedIdentifierVisitor visitor)
      throws IOException {
    var authors = new TreeMap<String, Set<AuthorId>>();
    for (AuthorRecord author : committed.authors.values()) {
      for (PersonId id : author.author().ids()) {
        authors.computeIfAbsent(id.toString(), _ -> new TreeSet<>()).add(author.id());
      }
    }
    for (Set<AuthorId> sharing : authors.values()) {
      if (sharing.size() > 1 && !visitor.visit(sharing)) {
        return;
      }
    }
  }

  @Override
  public synchronized IndexUpdate update(boolean fromScratch) throws IOException {
    if (writing) {
      throw new LibraryBusyException("Another change is being written");
    }
    writing = true;
    return fromScratch ? new Update(Content.none(), Map.of()) : new Update(committed.copy(), parts);
  }

  @Override
  public synchronized void show(MarkBook newMarks) {
    marks = newMarks;
  }

  /// The marks that it was told of last.
  public synchronized MarkBook marks() {
    return marks;
  }

  @Override
  public synchronized Set<PaperId> present(Collection<PaperId> papers) {
    return papers.stream()
        .filter(p -> committed.papers().containsKey(p))
        .collect(Collectors.toSet());
  }

  @Override
  public synchronized List<PaperRecord> papersTitled(String titleKey) {
    return committed.papers().values().stream().filter(p -> p.titleKey().equals(titleKey)).toList();
  }

  @Override
  public void checkIntegrity() {}

  @Override
  public void refresh() {}

  @Override
  public synchronized PaperPage papers(
      PaperQuery query, PageRequest request, BooleanSupplier cancelled) {
    Stream<PaperRecord> found = committed.papers().values().stream();
    for (Clause clause : query.clauses()) {
      if (!(clause instanceof Clause.OneOf(Facet facet, var values)) || facet != Facet.PROFILE) {
        throw new UnsupportedOperationException("Not in memory: " + clause);
      }
      found =
          found.filter(
              p -> p.listings().stream().anyMatch(l -> values.contains(l.author().value())));
    }
    List<PaperHit> hits = found.map(MemoryIndex::hit).toList();
    return new PaperPage(hits, new HitCount(hits.size(), true), Optional.empty());
  }

  private static PaperHit hit(PaperRecord record) {
    List<ProfileRef> profiles =
        record.listings().stream().map(l -> new ProfileRef(l.author(), l.authorName())).toList();
    boolean hasAbstract = record.paper().abstractText().isPresent();
    return new PaperHit(record.id(), record.paper(), hasAbstract, profiles, List.of(), List.of());
  }

  @Override
  public HitFacets facets(PaperQuery query, Set<Facet> wanted, BooleanSupplier cancelled) {
    if (!wanted.isEmpty()) {
      throw new UnsupportedOperationException("Not in memory: facets");
    }
    return new HitFacets(papers(query, PageRequest.first(1), cancelled).count().value(), Map.of());
  }

  @Override
  public SortedMap<Integer, int[]> citations(PaperQuery query, BooleanSupplier cancelled) {
    throw new UnsupportedOperationException("Not in memory: citations");
  }

  @Override
  public synchronized Optional<PaperDetail> paper(PaperId id, PaperQuery query) {
    return Optional.ofNullable(committed.papers().get(id))
        .map(r -> new PaperDetail(r, List.of(), List.of(), List.of()));
  }

  @Override
  public synchronized AuthorPage authors(
      AuthorQuery query, PageRequest request, BooleanSupplier cancelled) {
    List<AuthorRecord> all = List.copyOf(committed.authors().values());
    return new AuthorPage(all, new HitCount(all.size(), true), Optional.empty());
  }

  @Override
  public long authorsBefore(AuthorQuery query, String letters, BooleanSupplier cancelled) {
    throw new UnsupportedOperationException("Not in memory: orders of names");
  }

  @Override
  public List<Map<String, FigureRank>> ranks(
      List<IndexedFigures> asked, BooleanSupplier cancelled) {
    throw new UnsupportedOperationException("Not in memory: ranks");
  }

  @Override
  public synchronized Optional<AuthorRecord> author(AuthorId id) {
    return Optional.ofNullable(committed.authors().get(id));
  }

  @Override
  public void close() {}

  private final class Update implements IndexUpdate {
    private final Content next;
    private final Map<String, List<PaperRecord>> byTitle = new HashMap<>();
    private final Map<AuthorId, AuthorRecord> before;
    private final Map<AuthorId, Map<String, Double>> figuresBefore;
    private final Map<AuthorId, AuthorRecord> partsBefore;
    private final Map<AuthorId, AuthorRecord> nextParts;
    private IdRedirects newLeads = IdRedirects.NONE;
    private int sets = stamp.map(IndexStamp::sets).orElse(-1);

    Update(Content next, Map<AuthorId, AuthorRecord> parts) {
      this.next = next;
      partsBefore = Map.copyOf(parts);
      nextParts = new HashMap<>(parts);
      before = Map.copyOf(next.authors());
      figuresBefore = Map.copyOf(next.figures());
      next.papers()
          .values()
          .forEach(p -> byTitle.computeIfAbsent(p.titleKey(), _ -> new ArrayList<>()).add(p));
    }

    @Override
    public synchronized void put(AuthorRecord author, Map<String, Double> figures) {
      next.authors().put(author.id(), author);
      next.figures().put(author.id(), Map.copyOf(figures));
    }

    @Override
    public Map<String, Double> figures(AuthorId id) {
      return figuresBefore.getOrDefault(id, Map.of());
    }

    @Override
    public synchronized void put(PaperRecord paper) {
      papersWritten++;
      next.papers().put(paper.id(), paper);
    }

    @Override
    public synchronized void delete(AuthorId author) {
      next.authors().remove(author);
      next.figures().remove(author);
    }

    @Override
    public synchronized void delete(PaperId paper) {
      next.papers().remove(paper);
    }

    @Override
    public synchronized void keepPart(AuthorRecord part) {
      nextParts.put(part.id(), part);
    }

    @Override
    public synchronized void dropPart(AuthorId part) {
      nextParts.remove(part);
    }

    @Override
    public Optional<AuthorRecord> part(AuthorId id) {
      return Optional.ofNullable(partsBefore.get(id));
    }

    @Override
    public synchronized Map<AuthorId, Integer> papersListed(Set<AuthorId> authors) {
      return authors.stream()
          .collect(Collectors.toMap(author -> author, author -> papersListed(author)));
    }

    private int papersListed(AuthorId author) {
      return (int)
          next.papers().values().stream()
              .filter(p -> p.listings().stream().anyMatch(l -> l.author().equals(author)))
              .count();
    }

    @Override
    public Optional<AuthorRecord> author(AuthorId id) {
      return Optional.ofNullable(before.get(id));
    }

    @Override
    public List<PaperRecord> papersTitled(String titleKey) {
      return byTitle.getOrDefault(titleKey, List.of());
    }

    @Override
    public List<PaperRecord> papersListedBy(AuthorId author) {
      return byTitle.values().stream()
          .flatMap(List::stream)
          .filter(p -> p.listings().stream().anyMatch(l -> l.author().equals(author)))
          .toList();
    }

    @Override
    public void lead(IdRedirects leads) {
      newLeads = leads;
    }

    @Override
    public void prepare() throws IOException {
      synchronized (MemoryIndex.this) {
        if (unprepared.isPresent()) {
          IOException cause = unprepared.get();
          unprepared = Optional.empty();
          throw cause;
        }
      }
    }

    @Override
    public void readSets(int version) {
      sets = version;
    }

    @Override
    public void commit(int parser, int measures, String archive) throws IOException {
      synchronized (MemoryIndex.this) {
        if (failure.isPresent()) {
          IOException cause = failure.get();
          failure = Optional.empty();
          throw cause;
        }
        committed = next.copy();
        parts = Map.copyOf(nextParts);
        leads = newLeads;
        stamp = Optional.of(new IndexStamp(1, parser, sets, measures, archive));
        commits++;
      }
    }

    @Override
    public void close() {
      synchronized (MemoryIndex.this) {
        writing = false;
      }
    }
  }

  /// Completes nothing.
  @Override
  public List<FacetValue> complete(
      Facet facet, String typed, int limit, BooleanSupplier cancelled) {
    return List.of();
  }

  /// Knows no spelling but the one that was asked.
  @Override
  public Optional<PaperQuery> didYouMean(PaperQuery query, BooleanSupplier cancelled) {
    return Optional.empty();
  }

  /// Compares no papers.
  @Override
  public List<RelatedPaper> related(PaperId id, int limit, BooleanSupplier cancelled) {
    return List.of();
  }
}
