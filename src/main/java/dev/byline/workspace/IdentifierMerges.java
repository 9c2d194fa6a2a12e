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
import dev.byline.model.id.PersonId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The merges of people of data sets with authors who have an identifier in common with them: with
/// the one who has a page, else with the person of another data set.
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
    Optional<AuthorRecord> kept = kept(sharing);
    for (AuthorId other : sharing) {
      if (kept.isPresent() && DataSet.isPerson(other) && !merged.containsKey(other)) {
        AuthorRecord person = index.author(other).orElseThrow();
        merge(kept.get(), person).ifPresent(decisions::add);
      }
    }
  }

  /// The one with a page, else the person of the set that came in first; empty if several have a
  /// page, whom somebody keeps apart.
  private Optional<AuthorRecord> kept(Set<AuthorId> sharing) throws IOException {
    List<AuthorId> withPages = sharing.stream().filter(id -> !DataSet.isPerson(id)).toList();
    if (withPages.size() > 1) {
      return Optional.empty();
    }
    AuthorId first =
        withPages.isEmpty()
            ? sharing.stream().min(Comparator.comparingInt(this::cameIn)).orElseThrow()
            : withPages.getFirst();
    return index.author(merged.getOrDefault(first, first));
  }

  /// The number of the capture by which a person's set came in first.
  private int cameIn(AuthorId person) {
    AuthorId set = DataSet.owner(person);
    return state.captures().stream()
        .filter(
            capture -> state.owners(capture).stream().anyMatch(owner -> owner.author().equals(set)))
        .mapToInt(Capture::number)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private Optional<Decision> merge(AuthorRecord kept, AuthorRecord other) {
    List<String> ids = ids(kept);
    List<String> others = ids(other);
    boolean areTwo =
        kept.id().equals(other.id())
            || DataSet.owner(kept.id()).equals(DataSet.owner(other.id()))
            || state.verdicts().areDifferent(kept.id(), other.id())
            || PersonId.areDifferent(ids, others);
    if (areTwo) {
      return Optional.empty();
    }
    merged.put(other.id(), kept.id());
    List<String> shared = ids.stream().filter(others::contains).toList();
    var grounds =
        new Evidence(
            today,
            List.of(kept.author().name(), other.author().name()),
            List.of(new Evidence.Reason(Evidence.Kind.SAME_ID, shared)));
    return Optional.of(new Decision.Rule(new Verdict.SameAuthor(kept.id(), other.id()), grounds));
  }

  private static List<String> ids(AuthorRecord author) {
    return author.author().ids().stream().map(PersonId::toString).toList();
  }
}
