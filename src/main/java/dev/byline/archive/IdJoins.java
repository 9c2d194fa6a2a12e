package dev.byline.archive;

import dev.byline.model.Author;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.id.PersonId;
import java.time.LocalDate;
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
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The joins of authors that follow from identifiers on their pages: the same identifier is one
/// person.
///
/// They follow from the pages that count and from the user's verdicts alone, in whatever order the
/// pages came in: the author with the oldest page is kept. Different identifiers of one scheme, and
/// a verdict that two are two people, rule a join out. Authors without a page that counts lead to
/// whom they would be one with, so that what the user said of them holds.
///
/// @param all each with the identifiers that it rests on
/// @param former of authors without a page that counts
record IdJoins(SequencedMap<Verdict.SameAuthor, Evidence> all, List<Verdict.SameAuthor> former) {

  static final IdJoins NONE = new IdJoins(new LinkedHashMap<>(), List.of());

  /// A profile of a page that gives identifiers of its author.
  ///
  /// @param counts whether the page and the profile are not left out
  record Profile(Capture capture, int number, Capture.Owner owner, List<String> ids, boolean counts)
      implements Comparable<Profile> {

    private static final Comparator<Profile> BY_AGE =
        Comparator.comparing(Profile::day)
            .thenComparing(profile -> profile.capture.page())
            .thenComparingInt(Profile::number);

    /// The day of the capture; one that is not known comes after all others.
    private LocalDate day() {
      return capture.captured().map(CaptureDay::date).orElse(LocalDate.MAX);
    }

    @Override
    public int compareTo(Profile other) {
      return BY_AGE.compare(this, other);
    }
  }

  /// One person as far as the user has said so, or identifiers have shown.
  ///
  /// @param lead the author who is kept
  private record Person(AuthorId lead, Set<AuthorId> members, Set<String> ids, Profile oldest) {

    static Person of(AuthorId lead, List<Profile> profiles) {
      var members = new TreeSet<AuthorId>(Set.of(lead));
      var ids = new TreeSet<String>();
      for (Profile profile : profiles) {
        members.add(profile.owner.author());
        ids.addAll(profile.ids);
      }
      return new Person(
          lead, members, ids, profiles.stream().min(Comparator.naturalOrder()).orElseThrow());
    }

    Person with(Person other) {
      Person kept = oldest.compareTo(other.oldest) <= 0 ? this : other;
      var both = new TreeSet<>(members);
      both.addAll(other.members);
      var allIds = new TreeSet<>(ids);
      allIds.addAll(other.ids);
      return new Person(kept.lead, both, allIds, kept.oldest);
    }

    /// True if nothing rules out that the two are one.
    boolean mayBe(Person other, Verdicts verdicts) {
      return !PersonId.areDifferent(ids, other.ids)
          && members.stream()
              .noneMatch(
                  one -> other.members.stream().anyMatch(two -> verdicts.areDifferent(one, two)));
    }
  }

  /// The joins that follow from `profiles`.
  ///
  /// @param verdicts the user's
  static IdJoins of(Collection<Profile> profiles, Verdicts verdicts) {
    if (profiles.size() < 2) {
      return NONE;
    }
    Function<Profile, AuthorId> lead = profile -> verdicts.leads().of(profile.owner.author());
    Map<AuthorId, List<Profile>> counting =
        profiles.stream().filter(Profile::counts).collect(Collectors.groupingBy(lead));
    var people = new HashMap<AuthorId, Person>();
    counting.forEach((author, own) -> people.put(author, Person.of(author, own)));
    Map<AuthorId, Person> joined = joined(people, verdicts);
    var all = new LinkedHashMap<Verdict.SameAuthor, Evidence>();
    people.values().stream()
        .sorted(Comparator.comparing(Person::oldest))
        .forEach(person -> {
          Person kept = joined.getOrDefault(person.lead, person);
          if (!kept.lead.equals(person.lead)) {
            all.put(new Verdict.SameAuthor(kept.lead, person.lead), evidence(kept, person, people));
          }
        });
    var former = new ArrayList<Verdict.SameAuthor>();
    profiles.stream()
        .filter(profile -> !counting.containsKey(lead.apply(profile)))
        .collect(Collectors.groupingBy(lead))
        .forEach((author, own) ->
            heir(Person.of(author, own), joined.values(), verdicts)
                .ifPresent(heir -> former.add(new Verdict.SameAuthor(heir.lead, author))));
    return new IdJoins(all, List.copyOf(former));
  }

  /// The person that each of `people` is, by the author who led before.
  private static Map<AuthorId, Person> joined(Map<AuthorId, Person> people, Verdicts verdicts) {
    var byId = new TreeMap<String, List<Person>>();
    people.values().stream()
        .sorted(Comparator.comparing(Person::oldest))
        .forEach(person ->
            person.ids.forEach(id -> byId.computeIfAbsent(id, _ -> new ArrayList<>()).add(person)));
    var now = new HashMap<>(people);
    var sets = new DisjointSets<AuthorId>();
    for (List<Person> sharing : byId.values()) {
      var apart = new LinkedHashSet<AuthorId>();
      for (Person person : sharing) {
        AuthorId other = sets.of(person.lead);
        Person two = now.getOrDefault(other, person);
        Optional<AuthorId> same =
            apart.stream()
                .filter(one -> one.equals(other) || now.getOrDefault(one, two).mayBe(two, verdicts))
                .findFirst();
        AuthorId one = same.orElse(other);
        apart.add(one);
        if (!one.equals(other)) {
          sets.join(one, other);
          now.put(one, now.getOrDefault(one, two).with(two));
        }
      }
    }
    var joined = new HashMap<AuthorId, Person>();
    people.forEach(
        (author, person) -> joined.put(author, now.getOrDefault(sets.of(author), person)));
    return joined;
  }

  /// The person who takes the place of one without a page that counts: the one with the oldest page
  /// of those with the same identifier.
  private static Optional<Person> heir(
      Person former, Collection<Person> people, Verdicts verdicts) {
    return people.stream()
        .filter(person -> person.ids.stream().anyMatch(former.ids::contains))
        .filter(person -> person.mayBe(former, verdicts))
        .min(Comparator.comparing(Person::oldest));
  }

  private static Evidence evidence(Person kept, Person other, Map<AuthorId, Person> people) {
    var shared = new TreeSet<>(other.ids);
    var elsewhere = new HashSet<String>();
    people.values().stream()
        .filter(person -> !person.equals(other) && kept.members.contains(person.lead))
        .forEach(person -> elsewhere.addAll(person.ids));
    shared.retainAll(elsewhere);
    LocalDate day =
        List.of(kept.oldest.day(), other.oldest.day()).stream()
            .filter(known -> !known.equals(LocalDate.MAX))
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.EPOCH);
    return new Evidence(
        day,
        List.of(kept.oldest.owner.name(), other.oldest.owner.name()),
        List.of(new Evidence.Reason(Evidence.Kind.SAME_ID, List.copyOf(shared))));
  }

  /// The identifiers of a profile, as the user corrected them.
  static List<String> ids(Capture.Owner owner, Corrections corrections) {
    if (corrections.isEmpty()) {
      return owner.ids();
    }
    Author read = Author.builder(owner.name()).ids(owner.personIds()).build();
    return corrections.apply(read).ids().stream().map(PersonId::toString).toList();
  }
}
