package dev.byline.compare;

import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.HitFacets;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.PaperPage;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.PaperSort;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import dev.byline.stats.Comparison;
import dev.byline.stats.LibraryTotals;
import dev.byline.stats.SideFigures;
import dev.byline.stats.citations.Metric;
import dev.byline.stats.citations.NameBook;
import dev.byline.stats.citations.SidePapers;
import dev.byline.stats.citations.ValueDistribution;
import dev.byline.stats.citations.YearRange;
import dev.byline.wording.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/// A maker of comparisons between authors of a library. Thread-safe.
///
/// Papers are compared as the library shows them, with the data of all pages that list them.
public final class ComparisonMaker {

  private static final int PAGE = 10_000;

  /// Members of a group, which are read one after the other: some seconds.
  static final int MOST_MEMBERS = 2_000;

  /// Papers of a group, all of which are held at once: some hundred megabytes.
  static final int MOST_PAPERS = 50_000;

  private static final Set<Facet> COUNTED =
      EnumSet.of(Facet.YEAR, Facet.CATEGORY, Facet.CODE, Facet.SCORE);

  private final Library library;
  private final AtomicReference<Optional<Ranking>> ranking =
      new AtomicReference<>(Optional.empty());

  /// @param library as it is now; when it has changed, another comparer is to be made
  public ComparisonMaker(Library library) {
    this.library = library;
  }

  /// The request for a comparison.
  ///
  /// @param entrants two to eight
  /// @param scope which of their papers count; its sort means nothing
  /// @param without papers that do not count, whatever `scope` says
  public record Request(List<SideRequest> entrants, PaperQuery scope, Set<PaperId> without) {

    public Request {
      entrants = List.copyOf(entrants);
      without = Set.copyOf(without);
    }

    /// All papers of some authors.
    public static Request of(List<AuthorId> authors) {
      return new Request(
          authors.stream().<SideRequest>map(SideRequest.One::new).toList(),
          PaperQuery.ALL,
          Set.of());
    }

    public Request within(PaperQuery newScope) {
      return new Request(entrants, newScope, without);
    }

    public Request without(Set<PaperId> papers) {
      return new Request(entrants, scope, papers);
    }

    /// True if there is something to compare.
    public boolean isPossible() {
      return entrants.size() >= 2 && entrants.size() <= Comparison.MOST_SUBJECTS;
    }
  }

  /// The comparison that `request` asks for. Authors the library does not have are left out.
  ///
  /// @return empty where fewer than two are left
  /// @throws java.util.concurrent.CancellationException when `cancelled` turns true
  public Optional<ComparisonResult> compare(Request request, BooleanSupplier cancelled)
      throws IOException {
    var people = new NameBook();
    CommonSource common = common(request);
    List<Reckoned> sides =
        ParallelMap.each(
                request.entrants(),
                entrant -> reckoned(entrant, request, common, people, cancelled))
            .stream()
            .flatMap(Optional::stream)
            .toList();
    Optional<LibraryTotals> totals = Optional.empty();
    if (request.entrants().contains(new SideRequest.Everybody())) {
      totals = Optional.of(totals(request.scope(), cancelled));
    }
    if (sides.size() + (totals.isPresent() ? 1 : 0) < 2) {
      return Optional.empty();
    }
    var contenders = new ArrayList<>(sides.stream().map(Reckoned::contender).toList());
    var names = new ArrayList<>(SideNames.of(contenders));
    totals.ifPresent(_ -> names.add(LibraryTotals.name()));
    Comparison comparison = Comparison.ofSides(sides.stream().map(Reckoned::side).toList(), totals);
    if (totals.isPresent()) {
      SidePapers everybody = comparison.authors().getLast().subject();
      contenders.add(new ComparedSide(List.of(), List.of(), List.of(), Set.of(), everybody));
    }
    return Optional.of(
        new ComparisonResult(
            names,
            contenders,
            comparison,
            request.scope(),
            request.without(),
            ScopeChoices.of(comparison.authors()),
            PercentileRanks.of(contenders, comparison.authors(), library, cancelled)));
  }

  /// A side with all that is known of it alone.
  private record Reckoned(ComparedSide contender, SideFigures side) {}

  private CommonSource common(Request request) throws IOException {
    var authors = new ArrayList<AuthorRecord>();
    for (SideRequest entrant : request.entrants()) {
      for (AuthorId id : entrant.members()) {
        library.author(id).ifPresent(authors::add);
      }
    }
    return CommonSource.of(authors);
  }

  private Optional<Reckoned> reckoned(
      SideRequest entrant,
      Request request,
      CommonSource common,
      NameBook names,
      BooleanSupplier cancelled)
      throws IOException {
    return contender(entrant, request, common, cancelled)
        .map(contender -> new Reckoned(contender, SideFigures.of(contender.subject(), names)));
  }

  /// The totals of the library: facets of the papers in scope, and where all count, the figures
  /// that pages give. Costs one reading of all authors, once.
  private LibraryTotals totals(PaperQuery scope, BooleanSupplier cancelled) throws IOException {
    boolean isRestricted = !scope.clauses().isEmpty();
    // A choice in a facet would leave that facet uncounted by it; inside a clause it does not.
    PaperQuery asked =
        isRestricted ? PaperQuery.ALL.and(new Clause.And(scope.clauses())) : PaperQuery.ALL;
    HitFacets facets = library.facets(asked, COUNTED, cancelled);
    long authors =
        library.authors(AuthorQuery.ALL, PageRequest.first(1).exact(), cancelled).count().value();
    return new LibraryTotals(
        Math.toIntExact(authors),
        Math.toIntExact(facets.hits()),
        byNumber(facets.of(Facet.YEAR)),
        byName(facets.of(Facet.CATEGORY)),
        byName(facets.of(Facet.CODE)).getOrDefault("yes", 0),
        ranking(cancelled).tellsOfCode(),
        byNumber(facets.of(Facet.SCORE)),
        isRestricted ? Map.of() : given(cancelled));
  }

  private static SortedMap<Integer, Integer> byNumber(List<FacetValue> values) {
    var counts = new TreeMap<Integer, Integer>();
    byName(values).forEach((value, count) -> counts.put(Integer.valueOf(value), count));
    return counts;
  }

  private static SequencedMap<String, Integer> byName(List<FacetValue> values) {
    var counts = new LinkedHashMap<String, Integer>();
    values.forEach(value -> counts.put(value.value(), Math.toIntExact(value.count())));
    return counts;
  }

  private Ranking ranking(BooleanSupplier cancelled) throws IOException {
    if (ranking.get().isEmpty()) {
      ranking.set(Optional.of(Ranking.of(library, cancelled)));
    }
    return ranking.get().orElseThrow();
  }

  private Map<Metric, ValueDistribution> given(BooleanSupplier cancelled) throws IOException {
    Ranking all = ranking(cancelled);
    var spreads = new EnumMap<Metric, ValueDistribution>(Metric.class);
    for (Ranking.Column column : Ranking.Column.values()) {
      all.spread(column).ifPresent(spread -> spreads.put(column.metric(), spread));
    }
    return spreads;
  }

  /// One side of a comparison; empty where the library has none of the authors, and for all of
  /// them.
  ///
  /// @throws IOException if it cannot be read, or a group is too large; the message says what to do
  public Optional<ComparedSide> contender(
      SideRequest entrant, Request request, BooleanSupplier cancelled) throws IOException {
    return contender(entrant, request, common(request), cancelled);
  }

  private Optional<ComparedSide> contender(
      SideRequest entrant, Request request, CommonSource common, BooleanSupplier cancelled)
      throws IOException {
    if (entrant instanceof SideRequest.Group group) {
      checkSize(group, cancelled);
    }
    var members = new ArrayList<ComparedSide>();
    var missing = new ArrayList<AuthorId>();
    for (AuthorId id : entrant.members()) {
      Optional<AuthorRecord> author = library.author(id);
      if (author.isPresent()) {
        members.add(contender(author.get(), request, common, cancelled));
      } else {
        missing.add(id);
      }
    }
    if (members.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        entrant instanceof SideRequest.Group group
            ? joined(group.name(), members, missing)
            : members.getFirst());
  }

  private void checkSize(SideRequest.Group group, BooleanSupplier cancelled) throws IOException {
    if (group.authors().size() > MOST_MEMBERS) {
      throw new IOException(
          Wording.of(
              "compare.tooMany.authors", group.name(), group.authors().size(), MOST_MEMBERS));
    }
    if (group.authors().isEmpty()) {
      return;
    }
    PaperQuery all =
        PaperQuery.ALL.choosing(
            Facet.PROFILE, group.authors().stream().map(AuthorId::value).toList());
    long papers = library.papers(all, PageRequest.first(1).exact(), cancelled).count().value();
    if (papers > MOST_PAPERS) {
      throw new IOException(
          Wording.of("compare.tooMany.papers", group.name(), papers, MOST_PAPERS));
    }
  }

  private ComparedSide contender(
      AuthorRecord author, Request request, CommonSource common, BooleanSupplier cancelled)
      throws IOException {
    Clause listed = Clause.OneOf.profile(author.id());
    List<PaperHit> papers = papers(PaperQuery.ALL.and(listed), cancelled);
    List<PaperHit> counted =
        papers.stream().map(hit -> hit.with(common.paper(hit.paper()))).toList();
    PaperQuery scope = request.scope();
    List<PaperHit> inScope =
        scope.clauses().isEmpty() ? papers : papers(scope.and(listed), cancelled);
    var chosen = new HashSet<PaperId>();
    inScope.forEach(paper -> chosen.add(paper.id()));
    chosen.removeAll(request.without());
    var subject =
        new SidePapers(
            author.author().name(),
            author.nameVariants(),
            common.figures(author),
            common.captured(author),
            counted.stream().map(PaperHit::paper).toList(),
            counted.stream()
                .filter(paper -> chosen.contains(paper.id()))
                .map(PaperHit::paper)
                .toList());
    return new ComparedSide(
        List.of(author),
        List.of(),
        counted,
        chosen,
        subject
            .within(years(scope))
            .onPage(common.counts(author))
            .tellingOfCode(author.tellsOfCode()));
  }

  private static YearRange years(PaperQuery scope) {
    return scope
        .published()
        .map(asked -> new YearRange(year(asked.from()), year(asked.to())))
        .orElse(YearRange.ALL);
  }

  private static OptionalInt year(Optional<PartialDate> date) {
    return date.map(PartialDate::year).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private static ComparedSide joined(
      String name, List<ComparedSide> members, List<AuthorId> missing) {
    Map<PaperId, PaperHit> papers = new LinkedHashMap<>();
    var chosen = new HashSet<PaperId>();
    for (ComparedSide member : members) {
      member.papers().forEach(paper -> papers.putIfAbsent(paper.id(), paper));
      chosen.addAll(member.chosen());
    }
    return new ComparedSide(
        members.stream().flatMap(member -> member.authors().stream()).toList(),
        missing,
        List.copyOf(papers.values()),
        chosen,
        SidePapers.group(name, members.stream().map(ComparedSide::subject).toList()));
  }

  private List<PaperHit> papers(PaperQuery query, BooleanSupplier cancelled) throws IOException {
    PaperQuery newest = query.withSort(PaperSort.NEWEST);
    var hits = new ArrayList<PaperHit>();
    Optional<String> cursor = Optional.empty();
    do {
      PageRequest request =
          cursor.map(c -> PageRequest.after(c, PAGE)).orElseGet(() -> PageRequest.first(PAGE));
      PaperPage page = library.papers(newest, request, cancelled);
      hits.addAll(page.hits());
      cursor = page.next();
    } while (cursor.isPresent());
    return hits;
  }
}
