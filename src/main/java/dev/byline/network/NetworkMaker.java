package dev.byline.network;

import dev.byline.library.Library;
import dev.byline.library.PaperHit;
import dev.byline.library.query.PaperQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// A maker of networks of the people of a library. Thread-safe.
///
/// It takes two queries, whatever the library's size: the papers of the centre, and those of the
/// people shown. Both are limited in size. The second is repeated if the papers show that a name
/// belongs to several people, each with a page.
public final class NetworkMaker {

  /// More people cannot be drawn so that one can find one's way.
  public static final int MOST_PEOPLE = 500;

  /// Read in a fifth of a second.
  static final int MOST_PAPERS = 20_000;

  private final Library library;

  public NetworkMaker(Library library) {
    this.library = library;
  }

  /// The network around `centre`.
  ///
  /// @param most how many others are shown: those with the most joint papers, of equals those with
  ///   the newest
  /// @throws java.util.concurrent.CancellationException when `cancelled` turns true
  public Network around(List<Person> centre, int most, BooleanSupplier cancelled)
      throws IOException {
    return around(centre, most, List.of(), cancelled);
  }

  /// The same with some people more, whether or not they have written with the centre.
  ///
  /// @param also those who are shown in any case
  public Network around(List<Person> centre, int most, List<Person> also, BooleanSupplier cancelled)
      throws IOException {
    List<Person> more =
        also.stream().filter(person -> centre.stream().noneMatch(person::is)).toList();
    NetworkPapers papers = NetworkPapers.of(centre, MOST_PAPERS, library, cancelled);
    Set<String> shared = new HashSet<>();
    while (true) {
      var tally = new Tally(centre, more, shared);
      papers.hits().forEach(tally::addOfCentre);
      Set<String> shown = tally.foremost(Math.min(most, MOST_PEOPLE));
      more.forEach(person -> shown.add(person.key()));
      NetworkPapers theirs = NetworkPapers.of(tally.people(shown), MOST_PAPERS, library, cancelled);
      theirs.hits().forEach(hit -> tally.addOfOthers(hit, shown));
      if (!shared.addAll(tally.shared(shown))) {
        return tally.network(shown, papers.isWhole() && theirs.isWhole());
      }
    }
  }

  private record Pair(String one, String other) {
    static Pair of(String one, String other) {
      return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  /// The joint papers of a pair, and by which questions they are all found.
  private static final class PairSum {
    private final JointSummary.Sum sum = new JointSummary.Sum();
    private final Map<String, Integer> listed = new HashMap<>();
    private final Map<String, Integer> beside = new HashMap<>();

    void add(PaperHit hit, Person one, Person other) {
      sum.add(hit);
      for (Person person : List.of(one, other)) {
        if (person.isOwner() && isListed(hit, person)) {
          listed.merge(person.key(), 1, Integer::sum);
        }
        if (!person.isOwner() && JointPapers.isBeside(hit.profiles(), person)) {
          beside.merge(person.key(), 1, Integer::sum);
        }
      }
    }

    private static boolean isListed(PaperHit hit, Person owner) {
      return hit.profiles().stream().anyMatch(p -> owner.page().filter(p.id()::equals).isPresent());
    }

    private boolean isAll(Map<String, Integer> counts, Person person) {
      return counts.getOrDefault(person.key(), 0) == sum.papers();
    }

    /// Of the questions that find all joint papers, the one that is easiest to read.
    PaperQuery query(Person one, Person other) {
      if (isAll(listed, one)) {
        return JointPapers.onPage(one, other);
      }
      if (isAll(listed, other)) {
        return JointPapers.onPage(other, one);
      }
      boolean areNamed = !one.isOwner() && !other.isOwner();
      if (areNamed && isAll(beside, other)) {
        return JointPapers.beside(one, other);
      }
      return areNamed && isAll(beside, one)
          ? JointPapers.beside(other, one)
          : JointPapers.of(one, other);
    }
  }

  /// Counts paper by paper.
  private static final class Tally {
    private final Map<String, Person> centre = new LinkedHashMap<>();
    private final Map<String, JointSummary.Sum> sums = new LinkedHashMap<>();
    private final Map<Pair, PairSum> pairs = new LinkedHashMap<>();
    private final AuthorResolver cast;

    Tally(Collection<Person> people, List<Person> more, Set<String> sharedNames) {
      people.forEach(person -> centre.put(person.key(), person));
      cast =
          new AuthorResolver(Stream.concat(people.stream(), more.stream()).toList(), sharedNames);
    }

    /// Counts a paper of somebody in the centre.
    void addOfCentre(PaperHit hit) {
      List<Person> authors = List.copyOf(cast.of(hit));
      List<Person> inCentre = authors.stream().filter(this::isInCentre).toList();
      if (inCentre.isEmpty()) {
        return;
      }
      for (Person author : authors) {
        sums.computeIfAbsent(author.key(), _ -> new JointSummary.Sum()).add(hit);
        for (Person one : inCentre) {
          boolean isOnce = !isInCentre(author) ? true : one.key().compareTo(author.key()) < 0;
          if (isOnce) {
            add(hit, one, author);
          }
        }
      }
    }

    /// Counts a paper for the ties of those who are `shown` among each other.
    void addOfOthers(PaperHit hit, Set<String> shown) {
      List<Person> authors =
          cast.of(hit).stream().filter(author -> shown.contains(author.key())).toList();
      for (int i = 0; i < authors.size(); i++) {
        for (int j = i + 1; j < authors.size(); j++) {
          add(hit, authors.get(i), authors.get(j));
        }
      }
    }

    private void add(PaperHit hit, Person one, Person other) {
      pairs
          .computeIfAbsent(Pair.of(one.key(), other.key()), _ -> new PairSum())
          .add(hit, one, other);
    }

    private boolean isInCentre(Person person) {
      return centre.containsKey(person.key());
    }

    /// The keys of those who wrote most with the centre.
    Set<String> foremost(int most) {
      var keys = new LinkedHashSet<String>();
      sums.entrySet().stream()
          .filter(entry -> !centre.containsKey(entry.getKey()))
          .map(entry -> Map.entry(entry.getKey(), entry.getValue().result()))
          .sorted(
              Comparator.comparingInt(
                      (Map.Entry<String, JointSummary> entry) -> entry.getValue().papers())
                  .thenComparingInt(entry -> entry.getValue().years().map(YearSpan::last).orElse(0))
                  .reversed()
                  .thenComparing(Map.Entry::getKey))
          .limit(most)
          .forEach(entry -> keys.add(entry.getKey()));
      return keys;
    }

    /// Those of `shown`, by name, who have turned out to be several people.
    Set<String> shared(Set<String> shown) {
      var names = new HashSet<>(cast.shared());
      names.retainAll(shown);
      return names;
    }

    List<Person> people(Set<String> keys) {
      return keys.stream().map(cast::get).toList();
    }

    Network network(Set<String> shown, boolean isWhole) {
      List<NetworkMember> members = new ArrayList<>();
      centre.keySet().forEach(key -> members.add(member(key, true)));
      shown.forEach(key -> members.add(member(key, false)));
      int coAuthors = (int) sums.keySet().stream().filter(key -> !centre.containsKey(key)).count();
      return new Network(members, ties(members), coAuthors, isWhole);
    }

    private NetworkMember member(String key, boolean isCentre) {
      return new NetworkMember(
          cast.get(key),
          isCentre,
          Optional.ofNullable(sums.get(key)).map(JointSummary.Sum::result));
    }

    private List<NetworkEdge> ties(List<NetworkMember> members) {
      List<NetworkEdge> ties = new ArrayList<>();
      for (int i = 0; i < members.size(); i++) {
        Person one = members.get(i).person();
        for (int j = i + 1; j < members.size(); j++) {
          Person other = members.get(j).person();
          Optional.ofNullable(pairs.get(Pair.of(one.key(), other.key())))
              .ifPresent(pair ->
                  ties.add(new NetworkEdge(one, other, pair.sum.result(), pair.query(one, other))));
        }
      }
      ties.sort(Comparator.comparingInt(NetworkEdge::papers).reversed());
      return ties;
    }
  }
}
