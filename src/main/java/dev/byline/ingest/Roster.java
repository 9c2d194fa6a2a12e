package dev.byline.ingest;

import dev.byline.archive.ArchiveState;
import dev.byline.archive.Capture;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.Leads;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Whose profiles one state of the archive shows, and which of its papers are one by the user's
/// word.
final class Roster {

  static final Roster EMPTY = new Roster(new LinkedHashMap<>(), PaperVerdicts.NONE);

  /// The newest last: by day, a day that is not known before all others; then as they came in.
  static final Comparator<Capture> BY_DAY =
      Comparator.comparing((Capture c) -> c.captured().map(CaptureDay::date).orElse(LocalDate.MIN))
          .thenComparingInt(Capture::number);

  private static final Comparator<Appearance> BY_AGE =
      Comparator.comparing(Appearance::capture, BY_DAY).thenComparingInt(Appearance::profile);

  private final SequencedMap<AuthorId, Shown> byOwner;
  private final Map<AuthorId, List<Shown>> madeOne = new HashMap<>();
  private final PaperVerdicts papers;
  private final Map<AuthorId, SortedSet<AuthorId>> parts;
  private final Map<Shown.Spot, Shown> sets = new HashMap<>();

  private Roster(SequencedMap<AuthorId, Shown> byOwner, PaperVerdicts papers) {
    this.byOwner = Collections.unmodifiableSequencedMap(byOwner);
    this.papers = papers;
    parts = parts(papers.leads());
    byOwner.values().stream()
        .filter(one -> DataSet.isSet(one.owner()))
        .forEach(set -> sets.put(set.spot(), set));
    for (Shown one : byOwner.values()) {
      if (!one.author().equals(one.owner())) {
        madeOne.computeIfAbsent(one.author(), _ -> new ArrayList<>());
      }
    }
    for (Shown one : madeOne.isEmpty() ? List.<Shown>of() : byOwner.values()) {
      madeOne.computeIfPresent(
          one.author(),
          (_, profiles) -> {
            profiles.add(one);
            return profiles;
          });
    }
  }

  /// A profile of an author in one capture.
  record Appearance(Capture capture, int profile) {
    String name() {
      return capture.profiles().get(profile).name();
    }
  }

  static Roster of(ArchiveState state) {
    Map<AuthorId, List<Appearance>> appearances = new HashMap<>();
    for (Capture capture : state.captures()) {
      List<Capture.Owner> owners = state.owners(capture);
      for (int i = 0; i < owners.size(); i++) {
        appearances
            .computeIfAbsent(owners.get(i).author(), _ -> new ArrayList<>(1))
            .add(new Appearance(capture, i));
      }
    }
    var shown = new LinkedHashMap<AuthorId, Shown>();
    state
        .ranks()
        .forEach((owner, rank) -> {
          if (appearances.containsKey(owner)) {
            shown.put(owner, shown(state, owner, rank, appearances));
          }
        });
    return new Roster(shown, PaperVerdicts.of(state));
  }

  private static Shown shown(
      ArchiveState state, AuthorId owner, int rank, Map<AuthorId, List<Appearance>> appearances) {
    List<Appearance> byAge =
        appearances.getOrDefault(owner, List.of()).stream().sorted(BY_AGE).toList();
    Appearance newest = byAge.getLast();
    var otherNames = new LinkedHashSet<String>();
    byAge.forEach(a -> otherNames.add(a.name()));
    otherNames.remove(newest.name());
    AuthorId author = state.verdicts().leads().of(owner);
    long captures =
        state.verdicts().leads().madeOne(author).stream()
            .flatMap(member -> appearances.getOrDefault(member, List.of()).stream())
            .map(a -> a.capture().page())
            .distinct()
            .count();
    return new Shown(
        author,
        owner,
        rank,
        newest.capture(),
        newest.profile(),
        state.nameGiven(owner),
        state.corrections(owner),
        List.copyOf(otherNames),
        byAge.subList(0, byAge.size() - 1).reversed(),
        (int) captures);
  }

  /// All profiles, in the order in which their owners came in.
  Collection<Shown> profiles() {
    return byOwner.values();
  }

  /// The profiles of an author, in that order; none for one who is not shown.
  List<Shown> of(AuthorId author) {
    Shown own = byOwner.get(author);
    return madeOne.getOrDefault(
        author, own == null || !own.author().equals(author) ? List.of() : List.of(own));
  }

  /// Whether an author's papers stand on several pages at once.
  boolean isMadeOfSeveral(AuthorId author) {
    return madeOne.containsKey(author);
  }

  /// The parts of authors that people of data sets are made one with others in, by author.
  private static Map<AuthorId, SortedSet<AuthorId>> parts(Leads leads) {
    var parts = new HashMap<AuthorId, SortedSet<AuthorId>>();
    leads
        .authors()
        .forEach((part, author) ->
            parts.computeIfAbsent(author, _ -> new TreeSet<>(Set.of(author))).add(part));
    parts.values().removeIf(all -> all.stream().noneMatch(DataSet::isPerson));
    return parts;
  }

  /// Who an author is made of where people of data sets are among them; nobody else.
  SortedSet<AuthorId> parts(AuthorId author) {
    return parts.getOrDefault(author, Collections.emptySortedSet());
  }

  /// Whether somebody is such a part.
  boolean isPart(AuthorId somebody) {
    return parts.containsKey(leads().of(somebody));
  }

  /// Who has become whom.
  Leads leads() {
    return papers.leads();
  }

  /// The data set of which a profile is.
  Optional<Shown> set(Shown.Spot spot) {
    return Optional.ofNullable(sets.get(spot));
  }

  PaperVerdicts papers() {
    return papers;
  }

  /// What is shown in `to` instead of this.
  RosterChange changeTo(Roster to) {
    return new RosterChange(
        this, to, notIn(to), to.notIn(this), to.papers.titlesChangedSince(papers));
  }

  /// What an author shows changes as a whole.
  private List<Shown> notIn(Roster other) {
    return byOwner.values().stream()
        .filter(one ->
            !one.equals(other.byOwner.get(one.owner()))
                || !madeOne
                    .getOrDefault(one.author(), List.of())
                    .equals(other.madeOne.getOrDefault(one.author(), List.of())))
        .toList();
  }
}
