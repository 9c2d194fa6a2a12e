package dev.byline.library;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import dev.byline.library.own.MarkBook;
import dev.byline.library.query.AuthorBound;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.NaiveClause;
import dev.byline.library.query.NaiveMarks;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.PaperSort;
import dev.byline.model.AuthorId;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import dev.byline.model.TextFolding;
import dev.byline.model.id.PersonId;
import dev.byline.model.name.PersonName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Answers by looking at every record, the slow and obvious way: what the index must agree with.
///
/// Shares nothing with the index but the records and [TextFolding]. Does not rank: an order by
/// relevance of a query with words is left out.
public final class NaiveLibrary implements Library {

  private final Map<PaperId, PaperRecord> papers = new TreeMap<>();
  private final Map<AuthorId, AuthorRecord> authors = new TreeMap<>();
  private final Map<AuthorId, Map<String, Double>> figures = new TreeMap<>();
  private MarkBook marks = MarkBook.EMPTY;

  /// Answers from now on with these marks.
  public void show(MarkBook newMarks) {
    marks = newMarks;
  }

  public void put(PaperRecord paper) {
    papers.put(paper.id(), paper);
  }

  public void put(AuthorRecord author, Map<String, Double> itsFigures) {
    authors.put(author.id(), author);
    figures.put(author.id(), itsFigures);
  }

  public void delete(PaperId paper) {
    papers.remove(paper);
  }

  public void delete(AuthorId author) {
    authors.remove(author);
    figures.remove(author);
  }

  @Override
  public PaperPage papers(PaperQuery query, PageRequest request, BooleanSupplier cancelled) {
    List<PaperRecord> found =
        papers.values().stream()
            .filter(paper -> matches(query, paper))
            .sorted(order(query.sort()))
            .toList();
    int skip = request.from() instanceof PageRequest.From.Offset(long s) ? (int) s : 0;
    List<PaperHit> hits =
        found.stream().skip(skip).limit(request.size()).map(paper -> hit(query, paper)).toList();
    return new PaperPage(hits, new HitCount(found.size(), true), Optional.empty());
  }

  private boolean matches(PaperQuery query, PaperRecord paper) {
    return query.clauses().stream()
        .allMatch(clause -> NaiveClause.matches(clause, paper, marks.of(paper.id()), this::orcids));
  }

  private Set<String> orcids(AuthorId author) {
    var orcids = new TreeSet<String>();
    Optional.ofNullable(authors.get(author)).stream()
        .flatMap(record -> record.author().ids().stream())
        .filter(id -> id.scheme() == PersonId.Scheme.ORCID)
        .map(PersonId::value)
        .forEach(orcids::add);
    return orcids;
  }

  private static PaperHit hit(PaperQuery query, PaperRecord record) {
    var profiles = new LinkedHashSet<ProfileRef>();
    record.listings().forEach(l -> profiles.add(new ProfileRef(l.author(), l.authorName())));
    return new PaperHit(
        record.id(),
        record.paper().toBuilder().abstractText(Optional.empty()).build(),
        record.paper().abstractText().isPresent(),
        List.copyOf(profiles),
        NaiveMarks.title(query, record.paper().title()),
        NaiveMarks.authors(query, record.paper().authors()));
  }

  private static Comparator<PaperRecord> order(PaperSort sort) {
    Comparator<PaperRecord> newest =
        comparingInt((PaperRecord p) -> ordinal(p.paper()).orElse(0)).reversed();
    Comparator<PaperRecord> first =
        switch (sort) {
          case RELEVANCE, NEWEST -> newest;
          case OLDEST -> comparingInt(p -> ordinal(p.paper()).orElse(Integer.MAX_VALUE));
          case SCORE -> comparingDouble((PaperRecord p) -> p.paper().score().orElse(-1)).reversed();
          case TITLE -> comparing(p -> TextFolding.fold(p.paper().title()));
          case CITATIONS ->
              comparingInt((PaperRecord p) -> p.paper().citations().orElse(-1)).reversed();
          case CITES_PER_YEAR ->
              comparingDouble((PaperRecord p) -> NaiveClause.rate(p.paper()).orElse(-1)).reversed();
        };
    return first.thenComparing(newest).thenComparing(PaperRecord::id);
  }

  private static OptionalInt ordinal(Paper paper) {
    return paper.published().stream().mapToInt(PartialDate::ordinal).findFirst();
  }

  @Override
  public HitFacets facets(PaperQuery query, Set<Facet> wanted, BooleanSupplier cancelled) {
    var facets = new EnumMap<Facet, List<FacetValue>>(Facet.class);
    var found = new HashMap<List<Clause>, List<PaperRecord>>();
    for (Facet facet : wanted) {
      List<Clause> others =
          query.clauses().stream().filter(clause -> !isOwn(facet, clause)).toList();
      List<PaperRecord> hits =
          found.computeIfAbsent(
              others,
              clauses ->
                  papers.values().stream()
                      .filter(p -> matches(new PaperQuery(clauses, query.sort()), p))
                      .toList());
      facets.put(facet, counts(query, facet, hits));
    }
    long hits = papers.values().stream().filter(paper -> matches(query, paper)).count();
    return new HitFacets(hits, facets);
  }

  @Override
  public SortedMap<Integer, int[]> citations(PaperQuery query, BooleanSupplier cancelled) {
    var years = new TreeMap<Integer, int[]>();
    for (PaperRecord one : papers.values()) {
      Paper paper = one.paper();
      if (matches(query, one) && paper.published().isPresent() && paper.citations().isPresent()) {
        years.merge(
            paper.published().get().year(),
            new int[] {paper.citations().getAsInt()},
            (some, more) ->
                IntStream.concat(Arrays.stream(some), Arrays.stream(more)).sorted().toArray());
      }
    }
    return years;
  }

  private List<FacetValue> counts(PaperQuery query, Facet facet, List<PaperRecord> hits) {
    var counts = new HashMap<String, Long>();
    query.chosen(facet).forEach(value -> counts.put(value, 0L));
    for (PaperRecord paper : hits) {
      NaiveFacets.values(facet, paper, marks.of(paper.id()))
          .forEach(value -> counts.merge(value, 1L, Long::sum));
    }
    return counts.entrySet().stream()
        .map(e -> new FacetValue(e.getKey(), e.getKey(), e.getValue()))
        .sorted(comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value))
        .toList();
  }

  private static boolean isOwn(Facet facet, Clause clause) {
    return (clause instanceof Clause.OneOf oneOf && oneOf.facet() == facet)
        || (clause instanceof Clause.Published && facet == Facet.YEAR)
        || (clause instanceof Clause.Bounded bounded
            && bounded.figure().name().equals(facet.name()))
        || (clause.equals(new Clause.Has(Clause.Has.Thing.CODE)) && facet == Facet.CODE);
  }

  @Override
  public Optional<PaperDetail> paper(PaperId id, PaperQuery query) {
    return Optional.ofNullable(papers.get(id))
        .map(record ->
            new PaperDetail(
                record,
                NaiveMarks.title(query, record.paper().title()),
                NaiveMarks.authors(query, record.paper().authors()),
                record
                    .paper()
                    .abstractText()
                    .map(text -> NaiveMarks.abstractText(query, text))
                    .orElse(List.of())));
  }

  @Override
  public AuthorPage authors(AuthorQuery query, PageRequest request, BooleanSupplier cancelled) {
    List<AuthorRecord> found =
        authors.values().stream()
            .filter(author -> isNamed(author, query.words().names()))
            .filter(author -> query.words().meet(marks.of(author.id())))
            .filter(author -> query.words().bounds().stream().allMatch(b -> holds(b, author)))
            .filter(author ->
                query.words().orcids().isEmpty()
                    || query.words().orcids().stream().anyMatch(orcids(author.id())::contains))
            .filter(author -> query.among().isEmpty() || query.among().get().contains(author.id()))
            .filter(author ->
                query.words().papers().clauses().isEmpty() || lists(author, query.words().papers()))
            .filter(author ->
                query.words().affiliations().isEmpty()
                    || query.words().affiliations().stream().anyMatch(a -> isAffiliated(author, a)))
            .sorted(order(query))
            .toList();
    int skip = request.from() instanceof PageRequest.From.Offset(long s) ? (int) s : 0;
    return new AuthorPage(
        found.stream().skip(skip).limit(request.size()).toList(),
        new HitCount(found.size(), true),
        Optional.empty());
  }

  @Override
  public long authorsBefore(AuthorQuery query, String letters, BooleanSupplier cancelled) {
    Function<AuthorRecord, String> key =
        switch (query.sort()) {
          case NAME -> author -> TextFolding.words(author.author().name());
          case SURNAME -> author -> PersonName.read(author.author().name()).orderKey();
          default -> throw new IllegalArgumentException(query.sort().name());
        };
    String first = TextFolding.words(letters);
    return authors(query, PageRequest.first(10_000), cancelled).authors().stream()
        .map(key)
        .takeWhile(
            name -> !name.startsWith(first) && name.compareTo(first) < 0 == query.ascending())
        .count();
  }

  private boolean lists(AuthorRecord author, PaperQuery query) {
    return papers.values().stream()
        .filter(paper -> paper.listings().stream().anyMatch(l -> l.author().equals(author.id())))
        .anyMatch(paper -> matches(query, paper));
  }

  private boolean isAffiliated(AuthorRecord author, String affiliation) {
    List<String> words = List.of(TextFolding.words(affiliation).split(" ", -1));
    PaperQuery papers = PaperQuery.ALL;
    for (String word : words) {
      papers = papers.and(new Clause.Word(Clause.Scope.AFFILIATION, word, Clause.Match.PART));
    }
    String own = author.author().affiliation().map(TextFolding::words).orElse("");
    return (!own.isEmpty() && words.stream().allMatch(own::contains)) || lists(author, papers);
  }

  private static boolean holds(AuthorBound bound, AuthorRecord author) {
    OptionalInt value =
        switch (bound.counted()) {
          case H -> sound(author).hIndex();
          case CITATIONS -> sound(author).citations();
          case PAPERS ->
              OptionalInt.of(author.author().figures().paperCount().orElse(author.papersListed()));
        };
    return value.isPresent()
        && isBetween(value.getAsInt(), bound.range().min(), bound.range().max());
  }

  private static boolean isNamed(AuthorRecord author, String text) {
    List<String> names =
        Stream.concat(Stream.of(author.author().name()), author.nameVariants().stream())
            .map(TextFolding::words)
            .toList();
    return Stream.of(TextFolding.words(text).split(" ", -1))
        .allMatch(word -> names.stream().anyMatch(name -> name.contains(word)));
  }

  private static Comparator<AuthorRecord> order(AuthorQuery query) {
    Comparator<AuthorRecord> byName =
        comparing((AuthorRecord a) -> TextFolding.words(a.author().name()));
    Comparator<AuthorRecord> bySurname =
        comparing((AuthorRecord a) -> PersonName.read(a.author().name()).orderKey());
    Comparator<AuthorRecord> first =
        switch (query.sort()) {
          case SURNAME -> query.ascending() ? bySurname : bySurname.reversed();
          case NAME -> query.ascending() ? byName : byName.reversed();
          case H_INDEX -> number(query, a -> sound(a).hIndex());
          case CITATIONS -> number(query, a -> sound(a).citations());
          case PAPERS ->
              number(
                  query,
                  a -> OptionalInt.of(a.author().figures().paperCount().orElse(a.papersListed())));
          case NOVELTY -> number(query, a -> sound(a).noveltyPercent());
          case AI_SCORE -> number(query, a -> sound(a).aiScore());
          case NEWEST_PAPER ->
              number(
                  query, a -> a.newestPaper().stream().mapToInt(PartialDate::ordinal).findFirst());
        };
    return first.thenComparing(byName).thenComparing(AuthorRecord::id);
  }

  private static Figures sound(AuthorRecord author) {
    return author.soundFigures();
  }

  private static Comparator<AuthorRecord> number(
      AuthorQuery query, Function<AuthorRecord, OptionalInt> value) {
    Comparator<OptionalInt> known = comparingInt(OptionalInt::getAsInt);
    Comparator<OptionalInt> ordered = query.ascending() ? known : known.reversed();
    return (a, b) -> {
      OptionalInt left = value.apply(a);
      OptionalInt right = value.apply(b);
      return left.isPresent() && right.isPresent()
          ? ordered.compare(left, right)
          : Boolean.compare(right.isPresent(), left.isPresent());
    };
  }

  @Override
  public Optional<AuthorRecord> author(AuthorId id) {
    return Optional.ofNullable(authors.get(id));
  }

  @Override
  public List<Map<String, FigureRank>> ranks(
      List<IndexedFigures> asked, BooleanSupplier cancelled) {
    return asked.stream().map(this::ranks).toList();
  }

  private Map<String, FigureRank> ranks(IndexedFigures asked) {
    var ranks = new HashMap<String, FigureRank>();
    asked
        .figures()
        .forEach((name, value) -> {
          if (figures.getOrDefault(asked.author(), Map.of()).containsKey(name)) {
            List<Double> others =
                figures.entrySet().stream()
                    .filter(one -> !one.getKey().equals(asked.author()))
                    .flatMap(one -> Stream.ofNullable(one.getValue().get(name)))
                    .toList();
            int smaller = (int) others.stream().filter(other -> other < value).count();
            int equal = (int) others.stream().filter(value::equals).count();
            ranks.put(name, new FigureRank(smaller, equal, others.size()));
          }
        });
    return ranks;
  }

  @Override
  public void close() {}

  public Collection<PaperRecord> all() {
    return new ArrayList<>(papers.values());
  }

  public static boolean isBetween(double value, OptionalDouble min, OptionalDouble max) {
    return value >= min.orElse(value) && value <= max.orElse(value);
  }
}
