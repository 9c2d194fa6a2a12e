package dev.byline.workspace;

import dev.byline.archive.ArchiveState;
import dev.byline.archive.Decision;
import dev.byline.archive.Verdict;
import dev.byline.identity.DataSet;
import dev.byline.identity.PaperVerdicts;
import dev.byline.library.Listing;
import dev.byline.model.AuthorId;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Keeps what the user decides about a library.
public interface VerdictStore {

  /// What the archive holds.
  ArchiveState state() throws IOException;

  /// Stores what the user decides, all of it or nothing, and shows what follows from it. Returns
  /// when it can be seen.
  ///
  /// @throws IOException if it cannot be stored, or what `deciding` throws
  void decide(Deciding deciding) throws IOException;

  /// Finds out what is decided, by the newest state of the archive.
  @FunctionalInterface
  interface Deciding {

    /// The decisions, none where nothing is to be changed.
    ///
    /// @throws IOException if it cannot be decided; the message says what to do
    List<Decision> decisions(ArchiveState state) throws IOException;
  }

  /// Where the papers of some listings stand, as decisions name them.
  ///
  /// @throws IOException if the pages cannot be read
  List<Verdict.Entry> entries(List<Listing> listings) throws IOException;

  /// Who lists what stands in a listing: the data set it is of, else its author.
  static AuthorId lister(Listing listing, ArchiveState state) {
    return state
        .capture(listing.page())
        .map(capture -> state.owners(capture).get(listing.profile()).author())
        .filter(DataSet::isSet)
        .orElse(listing.author());
  }

  /// The person of a data set under whose name a paper is listed, by itself; none where the listing
  /// is of an author's page.
  static Optional<AuthorId> person(Listing listing, String title, ArchiveState state) {
    return Optional.of(lister(listing, state))
        .filter(DataSet::isSet)
        .map(set -> DataSet.person(listing, set, title, PaperVerdicts.of(state)));
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

  /// Whether an author has a page; the others are known from a data set alone.
  static boolean hasPage(AuthorId author) {
    return !DataSet.isPerson(author) && !DataSet.isSet(author);
  }

  /// Whether somebody is known by `author`: not whoever wrote papers that name nobody.
  static boolean isSomebody(AuthorId author) {
    return !DataSet.isNobody(author);
  }
}
