package dev.byline.network;

import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.query.PaperQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.AsWeightedGraph;
import org.jgrapht.graph.builder.GraphTypeBuilder;

/// A search for the shortest path of co-authors between two people: level by level from both ends,
/// the smaller side first, until both meet. Thread-safe.
///
/// Everybody of one name is taken for one person at first. If the path contains a name that belongs
/// to several people, each with a page, the search starts again with these distinguished. That
/// never makes a path shorter, so only the names on the path found have to be checked.
public final class PathSearch {

  /// Of so many people the co-authors are looked at, then the search ends: seconds.
  static final int MOST_PEOPLE = 20_000;

  /// People whose papers are asked for in one question.
  private static final int BATCH = 250;

  /// Papers read of one batch.
  private static final int MOST_PAPERS = 20_000;

  /// By how much a step weighs more where there is one joint paper, and less with each more: too
  /// little for a detour.
  private static final double FEW = 1e-6;

  private final Library library;
  private final int mostPeople;

  public PathSearch(Library library) {
    this(library, MOST_PEOPLE);
  }

  PathSearch(Library library, int mostPeople) {
    this.library = library;
    this.mostPeople = mostPeople;
  }

  /// A shortest path from `from` to `to`.
  ///
  /// @param asked hears, on this thread, of how many people the co-authors have been looked at
  /// @throws java.util.concurrent.CancellationException when `cancelled` turns true
  public PathAnswer find(Person from, Person to, IntConsumer asked, BooleanSupplier cancelled)
      throws IOException {
    if (from.key().equals(to.key())) {
      return new PathAnswer.Same(from);
    }
    Set<String> shared = new HashSet<>();
    while (true) {
      var search = new Search(from, to, shared, asked, cancelled);
      PathAnswer answer = search.answer();
      boolean isBroken =
          answer instanceof PathAnswer.Found found && shared.addAll(search.shared(found));
      if (!isBroken) {
        return answer;
      }
    }
  }

  /// The people met from one end.
  private static final class Side {
    private final Set<String> met = new HashSet<>();
    private List<String> frontier;
    private int depth;

    Side(Person end) {
      met.add(end.key());
      frontier = List.of(end.key());
    }
  }

  /// Two people who have written together.
  private static final class Link {
    private int papers = 1;
  }

  /// One search.
  private final class Search {
    private final Person from;
    private final Person to;
    private final IntConsumer told;
    private final BooleanSupplier cancelled;
    private final Graph<String, Link> graph =
        GraphTypeBuilder.<String, Link>undirected().edgeSupplier(Link::new).buildGraph();
    private final Set<String> asked = new HashSet<>();
    private final AuthorResolver cast;
    private final Side near;
    private final Side far;

    Search(
        Person from,
        Person to,
        Set<String> sharedNames,
        IntConsumer told,
        BooleanSupplier cancelled) {
      this.from = from;
      this.to = to;
      this.told = told;
      this.cancelled = cancelled;
      cast = new AuthorResolver(List.of(from, to), sharedNames);
      near = new Side(from);
      far = new Side(to);
      graph.addVertex(from.key());
      graph.addVertex(to.key());
    }

    PathAnswer answer() throws IOException {
      while (true) {
        boolean isNear = near.frontier.size() <= far.frontier.size();
        Side side = isNear ? near : far;
        if (side.frontier.isEmpty()) {
          return new PathAnswer.None(from, to, asked.size());
        }
        if (asked.size() + side.frontier.size() > mostPeople) {
          return new PathAnswer.TooFar(from, to, asked.size(), near.depth + far.depth);
        }
        if (expand(side, isNear ? far : near)) {
          return path();
        }
      }
    }

    /// Goes one step further on one side; true when it has met the other.
    private boolean expand(Side side, Side other) throws IOException {
      Set<String> next = new LinkedHashSet<>();
      for (int i = 0; i < side.frontier.size(); i += BATCH) {
        List<String> batch = side.frontier.subList(i, Math.min(side.frontier.size(), i + BATCH));
        List<Person> people = batch.stream().map(cast::get).toList();
        Set<String> now = Set.copyOf(batch);
        for (PaperHit hit : NetworkPapers.of(people, MOST_PAPERS, library, cancelled).hits()) {
          link(hit, now, next);
        }
        asked.addAll(batch);
        told.accept(asked.size());
      }
      next.removeAll(side.met);
      side.met.addAll(next);
      side.frontier = List.copyOf(next);
      side.depth++;
      return next.stream().anyMatch(other.met::contains);
    }

    /// Draws the links of those whose papers are being read; links of those who have been asked
    /// before are drawn.
    private void link(PaperHit hit, Set<String> now, Set<String> next) {
      List<String> authors = cast.of(hit).stream().map(Person::key).toList();
      for (int i = 0; i < authors.size(); i++) {
        String author = authors.get(i);
        if (!now.contains(author)) {
          continue;
        }
        for (int j = 0; j < authors.size(); j++) {
          String other = authors.get(j);
          boolean isSecondTime = now.contains(other) && j < i;
          if (j != i && !asked.contains(other) && !isSecondTime) {
            add(author, other);
            next.add(other);
          }
        }
      }
    }

    private void add(String one, String other) {
      graph.addVertex(one);
      graph.addVertex(other);
      if (graph.containsEdge(one, other)) {
        graph.getEdge(one, other).papers++;
      } else {
        graph.addEdge(one, other);
      }
    }

    private PathAnswer path() throws IOException {
      var weighed = new AsWeightedGraph<>(graph, link -> 1 + FEW / link.papers, false, false);
      List<Person> people =
          DijkstraShortestPath.findPathBetween(weighed, from.key(), to.key())
              .getVertexList()
              .stream()
              .map(cast::get)
              .toList();
      List<PathAnswer.Step> steps = new ArrayList<>();
      for (int i = 1; i < people.size(); i++) {
        steps.add(step(people.get(i - 1), people.get(i)));
      }
      return new PathAnswer.Found(people, steps);
    }

    /// The names that have turned out to be shared, if somebody on the path has one of them.
    Set<String> shared(PathAnswer.Found found) throws IOException {
      List<Person> between = found.people().subList(1, found.people().size() - 1);
      NetworkPapers.of(between, MOST_PAPERS, library, cancelled).hits().forEach(cast::of);
      Set<String> names = cast.shared();
      return between.stream().map(Person::key).anyMatch(names::contains) ? names : Set.of();
    }

    /// The query that is easiest to read of those that find all joint papers.
    private PathAnswer.Step step(Person one, Person other) throws IOException {
      PaperQuery all = JointPapers.of(one, other);
      long papers = count(all);
      List<PaperQuery> plain = new ArrayList<>();
      if (one.isOwner()) {
        plain.add(JointPapers.onPage(one, other));
      }
      if (other.isOwner()) {
        plain.add(JointPapers.onPage(other, one));
      }
      if (!one.isOwner() && !other.isOwner()) {
        plain.add(JointPapers.beside(one, other));
        plain.add(JointPapers.beside(other, one));
      }
      for (PaperQuery query : plain) {
        if (count(query) == papers) {
          return new PathAnswer.Step(one, other, papers, query);
        }
      }
      return new PathAnswer.Step(one, other, papers, all);
    }

    private long count(PaperQuery query) throws IOException {
      return library.papers(query, PageRequest.first(1).exact(), cancelled).count().value();
    }
  }
}
