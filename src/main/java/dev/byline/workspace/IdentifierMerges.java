package dev.byline.workspace;

import dev.byline.archive.ArchiveState;
import dev.byline.archive.Capture;
import dev.byline.archive.Decision;
import dev.byline.archive.Evidence;
import dev.byline.archive.Verdict;
import dev.byline.identity.DataSet;
import dev.byline.library.AuthorRecord;
import dev.byline.library.LibraryIndex;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.id.PersonId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The merges of people of data sets with authors who have an identifier in common with them: with
/// the one who has a page, else with the person of another data set. Two authors with pages are
/// merged where a person of a data set has identifiers of both.
///
/// Pages with the same identifier are joined without being asked about each time they are assigned
/// to authors. People of data sets are known only once they are indexed, so their merges are
/// stored, as those of the user are, and can be undone like them. What the user keeps apart is not
/// merged, nor are people whom another identifier tells apart.
final class IdentifierMerges {

  /// Merges after one import: more than a person's library has, and as many as are stored quickly.
  /// What is left is merged after the next.
  static final int MOST = 2_000;

  private final LibraryIndex index;
  private final ArchiveState state;
  private final LocalDate today;
  private final Map<AuthorId, AuthorId> merged = new HashMap<>();
  private final Map<AuthorId, List<AuthorRecord>> members = new HashMap<>();

  /// The first captures of authors and data sets; empty until somebody asks.
  private final Map<AuthorId, First> first = new HashMap<>();

  /// The beginning of what the library has of an author or a data set.
  ///
  /// @param day of the oldest capture; far in the future where it is not known
  /// @param number of the capture that came in first
  private record First(LocalDate day, int number) {

    static final First UNKNOWN = new First(LocalDate.MAX, Integer.MAX_VALUE);

    static First of(Capture capture) {
      return new First(
          capture.captured().map(CaptureDay::date).orElse(LocalDate.MAX), capture.number());
    }

    First and(First other) {
      return new First(day.isBefore(other.day) ? day : other.day, Math.min(number, other.number));
    }
  }

  IdentifierMerges(LibraryIndex index, ArchiveState state, LocalDate today) {
    this.index = index;
    this.state = state;
    this.today = today;
  }

  List<Decision> find() throws IOException {
    var decisions = new ArrayList<Decision>();
    index.visitSharedIdentifiers(sharing -> {
      merge(sharing, decisions);
      return decisions.size() < MOST;
    });
    return decisions;
  }

  private void merge(Set<AuthorId> sharing, List<Decision> decisions) throws IOException {
    Set<AuthorId> withPages = people(sharing, false);
    AuthorId kept = kept(withPages.isEmpty() ? sharing : withPages);
    for (AuthorId page : withPages) {
      merge(kept, page).ifPresent(decisions::add);
    }
    if (people(withPages, false).size() > 1) {
      // Somebody keeps them apart: whose the people of data sets are is not known.
      return;
    }
    for (AuthorId person : people(sharing, true)) {
      merge(kept, person).ifPresent(decisions::add);
    }
  }

  /// Those who have a page, or who are known from a data set alone, as they are merged by now.
  private Set<AuthorId> people(Set<AuthorId> authors, boolean ofSets) {
    return authors.stream()
        .map(this::of)
        .filter(author -> DataSet.isPerson(author) == ofSets)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// The author with the oldest page, or whose data set came in first.
  private AuthorId kept(Set<AuthorId> authors) {
    return authors.stream()
        .map(this::of)
        .min(Comparator.comparing(this::oldestPage).thenComparingInt(this::cameIn))
        .orElseThrow();
  }

  private AuthorId of(AuthorId author) {
    AuthorId now = author;
    while (merged.containsKey(now)) {
      now = merged.get(now);
    }
    return now;
  }

  /// The day of an author's oldest page; of people of data sets, one day for all.
  private LocalDate oldestPage(AuthorId author) {
    return DataSet.isPerson(author) ? LocalDate.MAX : first(author).day();
  }

  /// The number of the capture by which an author's page or set came in first.
  private int cameIn(AuthorId author) {
    return first(DataSet.owner(author)).number();
  }

  private First first(AuthorId owner) {
    if (first.isEmpty()) {
      for (Capture capture : state.captures()) {
        state
            .owners(capture)
            .forEach(each -> first.merge(each.author(), First.of(capture), First::and));
      }
    }
    return first.getOrDefault(owner, First.UNKNOWN);
  }

  private Optional<Decision> merge(AuthorId kept, AuthorId other) throws IOException {
    if (DataSet.owner(kept).equals(DataSet.owner(other))) {
      return Optional.empty();
    }
    List<AuthorRecord> some = members(kept);
    List<AuthorRecord> others = members(other);
    Set<String> ids = ids(some);
    Set<String> otherIds = ids(others);
    if (PersonId.areDifferent(ids, otherIds) || areToldApart(some, others)) {
      return Optional.empty();
    }
    var grounds =
        new Evidence(
            today,
            List.of(some.getFirst().author().name(), others.getFirst().author().name()),
            List.of(
                new Evidence.Reason(
                    Evidence.Kind.SAME_ID, ids.stream().filter(otherIds::contains).toList())));
    merged.put(other, kept);
    some.addAll(others);
    return Optional.of(new Decision.Rule(new Verdict.SameAuthor(kept, other), grounds));
  }

  /// The authors who are one with `lead` by now, that one first.
  private List<AuthorRecord> members(AuthorId lead) throws IOException {
    List<AuthorRecord> known = members.get(lead);
    if (known == null) {
      known = new ArrayList<>(List.of(index.author(lead).orElseThrow()));
      members.put(lead, known);
    }
    return known;
  }

  private boolean areToldApart(List<AuthorRecord> some, List<AuthorRecord> others) {
    return some.stream()
        .anyMatch(one ->
            others.stream().anyMatch(other -> state.verdicts().areDifferent(one.id(), other.id())));
  }

  private static Set<String> ids(List<AuthorRecord> authors) {
    return authors.stream()
        .flatMap(author -> author.author().ids().stream())
        .map(PersonId::toString)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
