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
import java.util.stream.Stream;

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
    for (AuthorId page : withPages) {
      merge(kept(withPages), page).ifPresent(decisions::add);
    }
    if (people(withPages, false).size() > 1) {
      // Somebody keeps them apart: whose the people of data sets are is not known.
      return;
    }
    AuthorId kept = withPages.isEmpty() ? kept(sharing) : of(withPages.iterator().next());
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
    return DataSet.isPerson(author)
        ? LocalDate.MAX
        : captures(author)
            .flatMap(capture -> capture.captured().stream())
            .map(CaptureDay::date)
            .min(Comparator.naturalOrder())
            .orElse(LocalDate.MAX);
  }

  /// The number of the capture by which an author's page or set came in first.
  private int cameIn(AuthorId author) {
    return captures(DataSet.owner(author))
        .mapToInt(Capture::number)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private Stream<Capture> captures(AuthorId owner) {
    return state.captures().stream()
        .filter(capture ->
            state.owners(capture).stream().anyMatch(each -> each.author().equals(owner)));
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
