package dev.byline.workspace;

import dev.byline.archive.ArchiveState;
import dev.byline.archive.Decision;
import dev.byline.archive.Verdict;
import dev.byline.identity.DataSet;
import dev.byline.identity.ListedPaper;
import dev.byline.library.Listing;
import dev.byline.model.AuthorId;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A store for the user's decisions about a library.
public interface VerdictStore {

  /// The state of the archive.
  ArchiveState state() throws IOException;

  /// Stores what the user decides, all of it or nothing, and shows what follows from it. Returns
  /// when it can be seen.
  ///
  /// @throws IOException if it cannot be stored, or what `deciding` throws
  void decide(Deciding deciding) throws IOException;

  /// The authors of whom the user has stored something: decisions, and where they are kept here
  /// names, marks and groups.
  default Set<AuthorId> stored() throws IOException {
    var stored = new TreeSet<AuthorId>();
    for (Verdict verdict : state().verdicts().all().keySet()) {
      switch (verdict) {
        case Verdict.SameAuthor(AuthorId kept, AuthorId other) -> {
          stored.add(kept);
          stored.add(other);
        }
        case Verdict.DifferentAuthors(AuthorId one, AuthorId other) -> {
          stored.add(one);
          stored.add(other);
        }
        case Verdict.Namesake(AuthorId person, _, _) -> stored.add(person);
        case Verdict.RemoveAuthor(AuthorId author) -> stored.add(author);
        case Verdict.OwnerOf _,
            Verdict.RemoveCapture _,
            Verdict.RemovePaper _,
            Verdict.SamePaper _,
            Verdict.DifferentPapers _,
            Verdict.SplitPaper _ -> {}
      }
    }
    return stored;
  }

  /// True if `person` may be one of several people of a data set of whom `plain`, the same name
  /// without an identifier, was one before.
  static boolean isOneOf(AuthorId plain, AuthorId person) {
    String name =
        DataSet.isPerson(plain) ? plain.value().substring(0, plain.value().indexOf('@')) : "";
    return !name.isEmpty()
        && DataSet.owner(person).equals(DataSet.owner(plain))
        && person.value().startsWith(name + "-")
        && person
            .value()
            .substring(name.length() + 1, person.value().indexOf('@'))
            .matches(
                "a\\d+|\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dx]|[a-z]{1,3}-\\d{4}-\\d{4}"
                    + "|[a-z0-9]+/[a-z0-9-]+|\\d{4,}");
  }

  /// Papers and authors that are entered by hand; empty where nothing is kept on disk.
  default Optional<HandEntries> byHand() {
    return Optional.empty();
  }

  /// The marks and decisions on papers that no page lists any more; empty where nothing is kept on
  /// disk.
  default Optional<LooseEnds> unattached() {
    return Optional.empty();
  }

  /// Finds out what is decided, by the newest state of the archive.
  @FunctionalInterface
  interface Deciding {

    /// The decisions, none where nothing is to be changed.
    ///
    /// @throws IOException if it cannot be decided; the message says what to do
    List<Decision> decisions(ArchiveState state) throws IOException;
  }

  /// The paper of each listing, as its page has it; each page is read once.
  ///
  /// @throws IOException if the pages cannot be read
  Map<Listing, ListedPaper> listed(Collection<Listing> listings) throws IOException;

  /// The places of the papers of some listings, each once, as decisions name them.
  default List<Verdict.Entry> entries(List<Listing> listings) throws IOException {
    return listed(listings).values().stream().map(ListedPaper::entry).distinct().toList();
  }

  /// The owner of a listing: the data set it is of, else its author.
  static AuthorId lister(Listing listing, ArchiveState state) {
    return state
        .capture(listing.page())
        .map(capture -> state.owners(capture).get(listing.profile()).author())
        .filter(DataSet::isSet)
        .orElse(listing.author());
  }

  /// The person of a data set under whose name a paper is listed, by itself; none where the listing
  /// is of an author's page.
  static Optional<AuthorId> person(Listing listing, ArchiveState state) {
    return Optional.of(lister(listing, state)).filter(DataSet::isSet).map(_ -> listing.person());
  }

  /// An id for another person of the same name, whom no verdict knows.
  static AuthorId namesake(AuthorId person, ArchiveState state) {
    var taken = new HashSet<AuthorId>();
    for (Verdict verdict : state.verdicts().all().keySet()) {
      if (verdict instanceof Verdict.Namesake(_, AuthorId other, _)) {
        taken.add(other);
      }
    }
    return DataSet.namesake(person, taken);
  }

  /// True if an author has a page; the others are known from a data set alone.
  static boolean hasPage(AuthorId author) {
    return !DataSet.isPerson(author) && !DataSet.isSet(author);
  }

  /// True if somebody is known by `author`: not whoever wrote papers that name nobody.
  static boolean isSomebody(AuthorId author) {
    return !DataSet.isNobody(author);
  }
}
