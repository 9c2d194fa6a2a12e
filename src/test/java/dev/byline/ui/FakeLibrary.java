package dev.byline.ui;

import dev.byline.library.AuthorPage;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.FigureRank;
import dev.byline.library.HitCount;
import dev.byline.library.HitFacets;
import dev.byline.library.IndexedFigures;
import dev.byline.library.Library;
import dev.byline.library.Listing;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperDetail;
import dev.byline.library.PaperHit;
import dev.byline.library.PaperPage;
import dev.byline.library.PaperRecord;
import dev.byline.library.ProfileRef;
import dev.byline.library.RelatedPaper;
import dev.byline.library.SuggestionSource;
import dev.byline.library.own.MemoryMarks;
import dev.byline.library.query.AuthorWords;
import dev.byline.library.query.CitationBand;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperFigure;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.PaperSort;
import dev.byline.library.query.TextRange;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import dev.byline.model.TextFolding;
import dev.byline.model.name.PersonName;
import dev.byline.model.own.OwnMarks;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A library in memory that answers by loops: enough of the meaning of a query for the window's
/// tests. A word is found anywhere in title, abstract and authors. Several threads may ask, as a
/// comparison does.
public final class FakeLibrary implements Library, SuggestionSource {

  private final List<AuthorRecord> authors;
  private final List<PaperRecord> papers;
  private final Map<PaperId, String> texts = new ConcurrentHashMap<>();
  private final MemoryMarks marks = new MemoryMarks();
  private final List<PaperQuery> asked = new CopyOnWriteArrayList<>();
  private Optional<FigureRank> rank = Optional.empty();
  private @Nullable IOException failure;

  public FakeLibrary(List<AuthorRecord> authors, List<PaperRecord> papers) {
    this.authors = List.copyOf(authors);
    this.papers = List.copyOf(papers);
  }

  /// The user's marks, which the answers know of.
  public MemoryMarks marks() {
    return marks;
  }

  /// All papers.
  public List<PaperRecord> papers() {
    return papers;
  }

  /// From now on every question fails; with null, none does.
  public void failWith(@Nullable IOException cause) {
    failure = cause;
  }

  /// What papers have been asked for, in order.
  public List<PaperQuery> asked() {
    return List.copyOf(asked);
  }

  private void check() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  public PaperPage papers(PaperQuery query, PageRequest request, BooleanSupplier cancelled)
      throws IOException {
    check();
    asked.add(query);
    List<PaperRecord> found = found(query);
    int from = from(request);
    List<PaperHit> hits =
        found.stream().skip(from).limit(request.size()).map(paper -> hit(paper, query)).toList();
    return new PaperPage(hits, new HitCount(found.size(), true), Optional.empty());
  }

  private static int from(PageRequest request) {
    return switch (request.from()) {
      case PageRequest.From.Start _ -> 0;
      case PageRequest.From.After after -> Integer.parseInt(after.cursor());
      case PageRequest.From.Offset offset -> Math.toIntExact(offset.skip());
    };
  }

  private List<PaperRecord> found(PaperQuery query) {
    return papers.stream()
        .filter(paper -> query.clauses().stream().allMatch(clause -> matches(clause, paper)))
        .sorted(order(query.sort()))
        .toList();
  }

  private static Comparator<PaperRecord> order(PaperSort sort) {
    Comparator<PaperRecord> newest =
        Comparator.comparing(
                (PaperRecord p) -> p.paper().published().map(PartialDate::ordinal).orElse(0))
            .reversed();
    return switch (sort) {
      case RELEVANCE, NEWEST -> newest;
      case OLDEST -> newest.reversed();
      case SCORE ->
          Comparator.comparingDouble((PaperRecord p) -> -p.paper().score().orElse(-1))
              .thenComparing(newest);
      case TITLE -> Comparator.comparing(PaperRecord::titleKey);
      case CITATIONS ->
          Comparator.comparingInt((PaperRecord p) -> -p.paper().citations().orElse(-1))
              .thenComparing(newest);
      case CITES_PER_YEAR ->
          Comparator.comparingDouble(
                  (PaperRecord p) -> -PaperFigure.CITES_PER_YEAR.of(p.paper()).orElse(-1))
              .thenComparing(newest);
    };
  }

  private boolean matches(Clause clause, PaperRecord record) {
    Paper paper = record.paper();
    return switch (clause) {
      case Clause.Word word -> text(record).contains(TextFolding.fold(word.text()));
      case Clause.Phrase phrase -> text(record).contains(TextFolding.fold(phrase.text()));
      case Clause.OneOf one ->
          values(one.facet(), record).stream().anyMatch(value -> one.values().contains(value));
      case Clause.Published dates ->
          paper
              .published()
              .filter(d -> dates.from().stream().allMatch(f -> d.year() >= f.year()))
              .filter(d -> dates.to().stream().allMatch(t -> d.year() <= t.year()))
              .isPresent();
      case Clause.Dated dated ->
          paper.published().filter(date -> dated.dates().contains(date)).isPresent();
      case Clause.Bounded bounded ->
          bounded.figure().of(paper).stream().anyMatch(bounded.range()::contains);
      case Clause.Identified identified ->
          Stream.concat(paper.doi().stream(), paper.arxivId().stream())
              .anyMatch(id -> identified.ids().contains(id));
      case Clause.Has has ->
          switch (has.thing()) {
            case CODE -> paper.hasCode();
            case DATE -> paper.published().isPresent();
            case ABSTRACT -> paper.abstractText().isPresent();
            case NOTE -> !marks.marks().of(record.id()).note().isEmpty();
          };
      case Clause.Is is ->
          switch (is.state()) {
            case STARRED -> marks.marks().of(record.id()).starred();
            case READ -> marks.marks().of(record.id()).read();
            case UNREAD -> !marks.marks().of(record.id()).read();
          };
      case Clause.Not not -> !matches(not.clause(), record);
      case Clause.And and -> and.clauses().stream().allMatch(c -> matches(c, record));
      case Clause.Or or -> or.clauses().stream().anyMatch(c -> matches(c, record));
    };
  }

  private String text(PaperRecord record) {
    return texts.computeIfAbsent(record.id(), _ -> text(record.paper()));
  }

  private static String text(Paper paper) {
    return TextFolding.fold(
        paper.title() + " " + paper.abstractText().orElse("") + " " + paper.authors());
  }

  private List<String> values(Facet facet, PaperRecord record) {
    Paper paper = record.paper();
    return switch (facet) {
      case CATEGORY -> paper.categories();
      case YEAR -> paper.published().map(d -> Integer.toString(d.year())).stream().toList();
      case AUTHOR, COAUTHOR -> paper.authors().stream().map(TextFolding::fold).toList();
      case AFFILIATION -> paper.affiliations();
      case VENUE -> paper.venue().stream().toList();
      case CODE -> List.of(paper.hasCode() ? "yes" : "no");
      case SCORE ->
          paper.score().stream().mapToObj(s -> Integer.toString((int) s / 10 * 10)).toList();
      case CITATIONS ->
          paper.citations().stream().mapToObj(c -> CitationBand.of(c).value()).toList();
      case PROFILE -> record.listings().stream().map(l -> l.author().value()).toList();
      case POSITION -> record.listings().stream().map(listing -> position(listing, paper)).toList();
      case TAG -> marks.marks().of(record.id()).tags().stream().map(OwnMarks::tagKey).toList();
    };
  }

  /// Where among the authors of `paper` somebody stands on whose page it is.
  private static String position(Listing listing, Paper paper) {
    int at = paper.authors().indexOf(listing.authorName());
    if (paper.authors().size() == 1) {
      return "sole";
    }
    return at == 0 ? "first" : at == paper.authors().size() - 1 ? "last" : "middle";
  }

  private static PaperHit hit(PaperRecord record, PaperQuery query) {
    return new PaperHit(
        record.id(),
        record.paper().toBuilder().abstractText(Optional.empty()).build(),
        record.paper().abstractText().isPresent(),
        record.listings().stream().map(l -> new ProfileRef(l.author(), l.authorName())).toList(),
        marks(record.paper().title(), query),
        record.paper().authors().stream().map(name -> marks(name, query)).toList());
  }

  private static List<TextRange> marks(String text, PaperQuery query) {
    String low = text.toLowerCase(Locale.ROOT);
    var starts = new TreeMap<Integer, TextRange>();
    for (Clause clause : query.words()) {
      if (clause instanceof Clause.Word word && low.length() == text.length()) {
        String part = word.text().toLowerCase(Locale.ROOT);
        for (int at = low.indexOf(part); at >= 0; at = low.indexOf(part, at + part.length())) {
          starts.put(at, new TextRange(at, at + part.length()));
        }
      }
    }
    return List.copyOf(starts.values());
  }

  @Override
  public SortedMap<Integer, int[]> citations(PaperQuery query, BooleanSupplier cancelled) {
    return new TreeMap<>();
  }

  @Override
  public HitFacets facets(PaperQuery query, Set<Facet> wanted, BooleanSupplier cancelled)
      throws IOException {
    check();
    var all = new HashMap<Facet, List<FacetValue>>();
    for (Facet facet : wanted) {
      var counts = new TreeMap<String, Long>();
      found(query.choosing(facet, List.of()))
          .forEach(p -> values(facet, p).forEach(v -> counts.merge(v, 1L, Long::sum)));
      all.put(
          facet,
          counts.entrySet().stream()
              .map(e -> new FacetValue(e.getKey(), e.getKey(), e.getValue()))
              .sorted(Comparator.comparingLong(FacetValue::count).reversed())
              .toList());
    }
    return new HitFacets(found(query).size(), all);
  }

  @Override
  public Optional<PaperDetail> paper(PaperId id, PaperQuery query) throws IOException {
    check();
    return papers.stream()
        .filter(paper -> paper.id().equals(id))
        .findFirst()
        .map(record ->
            new PaperDetail(
                record,
                marks(record.paper().title(), query),
                record.paper().authors().stream().map(name -> marks(name, query)).toList(),
                marks(record.paper().abstractText().orElse(""), query)));
  }

  @Override
  public long authorsBefore(AuthorQuery query, String letters, BooleanSupplier cancelled)
      throws IOException {
    String first = TextFolding.words(letters);
    return authors(query, PageRequest.first(10_000), cancelled).authors().stream()
        .map(author -> PersonName.read(author.author().name()).orderKey())
        .takeWhile(name -> name.compareTo(first) < 0)
        .count();
  }

  @Override
  public AuthorPage authors(AuthorQuery query, PageRequest request, BooleanSupplier cancelled)
      throws IOException {
    check();
    AuthorWords words = query.words();
    List<AuthorRecord> found =
        authors.stream()
            .filter(
                a -> TextFolding.fold(a.author().name()).contains(TextFolding.fold(words.names())))
            .filter(a -> words.meet(marks.marks().of(a.id())))
            .filter(a -> query.among().isEmpty() || query.among().get().contains(a.id()))
            .filter(a -> words.papers().clauses().isEmpty() || lists(a, words.papers()))
            .sorted(FakeAuthorOrder.of(query))
            .toList();
    return new AuthorPage(
        found.stream().skip(from(request)).limit(request.size()).toList(),
        new HitCount(found.size(), true),
        Optional.empty());
  }

  private boolean lists(AuthorRecord author, PaperQuery query) {
    return !found(query.and(Clause.OneOf.profile(author.id()))).isEmpty();
  }

  /// From now on every figure stands there.
  public void rank(FigureRank everywhere) {
    rank = Optional.of(everywhere);
  }

  @Override
  public List<Map<String, FigureRank>> ranks(List<IndexedFigures> asked, BooleanSupplier cancelled)
      throws IOException {
    check();
    return asked.stream().map(this::ranks).toList();
  }

  private Map<String, FigureRank> ranks(IndexedFigures one) {
    var ranks = new HashMap<String, FigureRank>();
    rank.ifPresent(r -> one.figures().keySet().forEach(figure -> ranks.put(figure, r)));
    return ranks;
  }

  @Override
  public Optional<AuthorRecord> author(AuthorId id) throws IOException {
    check();
    return authors.stream().filter(author -> author.id().equals(id)).findFirst();
  }

  @Override
  public List<FacetValue> complete(Facet facet, String typed, int limit, BooleanSupplier cancelled)
      throws IOException {
    return facets(PaperQuery.ALL, Set.of(facet), cancelled).of(facet).stream()
        .filter(value -> TextFolding.fold(value.label()).contains(TextFolding.fold(typed)))
        .limit(limit)
        .toList();
  }

  /// Without the last letter of each word, if that finds anything.
  @Override
  public Optional<PaperQuery> didYouMean(PaperQuery query, BooleanSupplier cancelled) {
    List<Clause> shorter =
        query.words().stream()
            .map(clause ->
                clause instanceof Clause.Word(var scope, var text, var match) && text.length() > 1
                    ? new Clause.Word(scope, text.substring(0, text.length() - 1), match)
                    : clause)
            .toList();
    PaperQuery meant = query.withWords(shorter);
    return found(meant).isEmpty() ? Optional.empty() : Optional.of(meant);
  }

  /// Papers whose titles begin with the same word.
  @Override
  public List<RelatedPaper> related(PaperId id, int limit, BooleanSupplier cancelled)
      throws IOException {
    Optional<PaperDetail> paper = paper(id, PaperQuery.ALL);
    if (paper.isEmpty()) {
      return List.of();
    }
    String word = paper.get().record().paper().title().split(" ", 2)[0];
    return papers.stream()
        .filter(other -> !other.id().equals(id) && other.paper().title().startsWith(word))
        .limit(limit)
        .map(other -> new RelatedPaper(hit(other, PaperQuery.ALL), List.of(TextFolding.fold(word))))
        .toList();
  }

  @Override
  public void close() {}
}
