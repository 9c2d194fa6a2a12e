package dev.byline.ingest;

import dev.byline.archive.ArchiveState;
import dev.byline.archive.Decision;
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

  /// Who lists what is listed under `author`: whoever is known from a data set alone stands for
  /// that set.
  static AuthorId lister(AuthorId author) {
    return DataSet.owner(author);
  }

  /// Whether an author has a page, and so can be made one with others. Whoever is known from a data
  /// set alone is a name there and nothing else.
  static boolean hasPage(AuthorId author) {
    return DataSet.owner(author).equals(author) && !DataSet.isSet(author);
  }
}
