package dev.byline.ingest;

import dev.byline.archive.ArchiveState;
import dev.byline.archive.Decision;
import dev.byline.library.Listing;
import dev.byline.model.AuthorId;
import java.io.IOException;
import java.util.List;

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

  /// Who lists what stands in a listing: the data set it is of, else its author.
  static AuthorId lister(Listing listing, ArchiveState state) {
    return state
        .capture(listing.page())
        .map(capture -> state.owners(capture).get(listing.profile()).author())
        .filter(DataSet::isSet)
        .orElse(listing.author());
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
