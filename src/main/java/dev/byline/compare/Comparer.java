package dev.byline.compare;

import dev.byline.library.AuthorRecord;
import dev.byline.library.Clause;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.PaperPage;
import dev.byline.library.PaperQuery;
import dev.byline.library.PaperSort;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.stats.Comparison;
import dev.byline.stats.Subject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// Makes comparisons of the authors of a library. Any number of threads may use one.
///
/// Papers are taken as the library has them: what all pages that list a paper say together.
public final class Comparer {

  private static final int PAGE = 10_000;

  private final Library library;

  public Comparer(Library library) {
    this.library = library;
  }

  /// What is compared.
  ///
  /// @param entrants two to eight
  /// @param scope which of their papers count; its sort means nothing
  /// @param without papers that do not count, whatever `scope` says
  public record Request(List<Entrant> entrants, PaperQuery scope, Set<PaperId> without) {

    public Request {
      entrants = List.copyOf(entrants);
      without = Set.copyOf(without);
    }

    /// All papers of some authors.
    public static Request of(List<AuthorId> authors) {
      return new Request(
          authors.stream().<Entrant>map(Entrant.One::new).toList(), PaperQuery.ALL, Set.of());
    }

    public Request within(PaperQuery newScope) {
      return new Request(entrants, newScope, without);
    }

    public Request without(Set<PaperId> papers) {
      return new Request(entrants, scope, papers);
    }

    /// Whether there is something to compare.
    public boolean isPossible() {
      return entrants.size() >= 2 && entrants.size() <= Comparison.MOST_SUBJECTS;
    }
  }

  /// The comparison that `request` asks for. Authors the library does not have are left out.
  ///
  /// @return empty where fewer than two are left
  /// @throws java.util.concurrent.CancellationException when `cancelled` turns true
  public Optional<Compared> compare(Request request, BooleanSupplier cancelled) throws IOException {
    var contenders = new ArrayList<Contender>();
    for (Entrant entrant : request.entrants()) {
      contender(entrant, request, cancelled).ifPresent(contenders::add);
    }
    if (contenders.size() < 2) {
      return Optional.empty();
    }
    List<Subject> subjects = contenders.stream().map(Contender::subject).toList();
    return Optional.of(
        new Compared(contenders, Comparison.of(subjects), request.scope(), request.without()));
  }

  /// One side of a comparison; empty where the library has none of the authors.
  public Optional<Contender> contender(Entrant entrant, Request request, BooleanSupplier cancelled)
      throws IOException {
    var members = new ArrayList<Contender>();
    for (AuthorId id : entrant.members()) {
      Optional<AuthorRecord> author = library.author(id);
      if (author.isPresent()) {
        members.add(contender(author.get(), request, cancelled));
      }
    }
    if (members.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        entrant instanceof Entrant.Group group
            ? joined(group.name(), members)
            : members.getFirst());
  }

  private Contender contender(AuthorRecord author, Request request, BooleanSupplier cancelled)
      throws IOException {
    Clause listed = Clause.OneOf.profile(author.id());
    List<PaperHit> papers = papers(PaperQuery.ALL.and(listed), cancelled);
    PaperQuery scope = request.scope();
    List<PaperHit> inScope =
        scope.clauses().isEmpty() ? papers : papers(scope.and(listed), cancelled);
    var chosen = new HashSet<PaperId>();
    inScope.forEach(paper -> chosen.add(paper.id()));
    chosen.removeAll(request.without());
    var subject =
        new Subject(
            author.author().name(),
            author.nameVariants(),
            author.author().figures(),
            author.captured(),
            papers.stream().map(PaperHit::paper).toList(),
            papers.stream()
                .filter(paper -> chosen.contains(paper.id()))
                .map(PaperHit::paper)
                .toList());
    return new Contender(List.of(author), papers, chosen, subject);
  }

  private static Contender joined(String name, List<Contender> members) {
    Map<PaperId, PaperHit> papers = new LinkedHashMap<>();
    var chosen = new HashSet<PaperId>();
    for (Contender member : members) {
      member.papers().forEach(paper -> papers.putIfAbsent(paper.id(), paper));
      chosen.addAll(member.chosen());
    }
    return new Contender(
        members.stream().flatMap(member -> member.authors().stream()).toList(),
        List.copyOf(papers.values()),
        chosen,
        Subject.group(name, members.stream().map(Contender::subject).toList()));
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

  /// The papers of `compared` by what they are, to find the one that a statistic tells of.
  public static Map<Paper, PaperId> ids(Compared compared) {
    Map<Paper, PaperId> ids = new HashMap<>();
    for (Contender contender : compared.contenders()) {
      contender.papers().forEach(hit -> ids.putIfAbsent(hit.paper(), hit.id()));
    }
    return ids;
  }
}
