package dev.byline.library.own;

import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.own.MarkRecord;
import dev.byline.model.own.OwnMarks;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A store for the user's marks on papers and authors. A change is durable and searchable when its
/// method returns, even during an import. Thread-safe.
public interface MarkStore {

  /// All marks; asks nothing of the disk.
  MarkBook marks();

  /// Changes the marks of a paper of the library.
  ///
  /// @param change makes the new marks of those that are stored now
  /// @throws IOException if they cannot be stored; they are as they were then
  MarkChange mark(PaperId paper, UnaryOperator<OwnMarks> change) throws IOException;

  /// Changes the marks of many papers and authors as one change: of all of them or, where it fails
  /// or is cancelled, of none. Papers that the library does not have are left out.
  ///
  /// @throws java.util.concurrent.CancellationException if it is cancelled
  MarkChange mark(
      List<PaperId> papers,
      List<AuthorId> authors,
      UnaryOperator<OwnMarks> change,
      BulkProgress progress)
      throws IOException;

  /// Changes the marks of an author, as [#mark(PaperId, UnaryOperator)] does.
  MarkChange mark(AuthorId author, UnaryOperator<OwnMarks> change) throws IOException;

  /// Replaces a tag of all papers and authors by another, or removes it.
  ///
  /// @param other the tag in its place; one that is there already takes in the first
  MarkChange retag(String tag, Optional<String> other) throws IOException;

  /// Takes `change` back; what was changed since stays changed.
  ///
  /// @return the change that does it again when it is reverted
  MarkChange revert(MarkChange change) throws IOException;

  /// The change that was stored last, by whatever program; empty where there is none.
  Optional<MarkChange> last() throws IOException;

  /// Marks of papers that the library does not have now. They are kept, and count again when the
  /// paper comes back.
  List<MarkRecord.OfPaper> waiting();
}
