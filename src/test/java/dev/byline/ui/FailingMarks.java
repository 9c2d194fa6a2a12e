package dev.byline.ui;

import dev.byline.library.own.BulkProgress;
import dev.byline.library.own.MarkBook;
import dev.byline.library.own.MarkChange;
import dev.byline.library.own.MarkStore;
import dev.byline.library.own.MemoryMarks;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.own.MarkRecord;
import dev.byline.model.own.OwnMarks;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Marks that cannot be stored, until it is told that they can.
public final class FailingMarks implements MarkStore {

  private final MarkStore store = new MemoryMarks();
  private boolean failing = true;

  /// Whether the next mark fails.
  public void fail(boolean fails) {
    failing = fails;
  }

  private void check() throws IOException {
    if (failing) {
      throw new IOException("The disk is full");
    }
  }

  @Override
  public MarkBook marks() {
    return store.marks();
  }

  @Override
  public MarkChange mark(PaperId paper, UnaryOperator<OwnMarks> change) throws IOException {
    check();
    return store.mark(paper, change);
  }

  @Override
  public MarkChange mark(
      List<PaperId> papers,
      List<AuthorId> authors,
      UnaryOperator<OwnMarks> change,
      BulkProgress progress)
      throws IOException {
    check();
    return store.mark(papers, authors, change, progress);
  }

  @Override
  public Optional<MarkChange> last() throws IOException {
    return store.last();
  }

  @Override
  public MarkChange mark(AuthorId author, UnaryOperator<OwnMarks> change) throws IOException {
    check();
    return store.mark(author, change);
  }

  @Override
  public MarkChange retag(String tag, Optional<String> other) throws IOException {
    check();
    return store.retag(tag, other);
  }

  @Override
  public MarkChange revert(MarkChange change) throws IOException {
    check();
    return store.revert(change);
  }

  @Override
  public List<MarkRecord.OfPaper> waiting() {
    return store.waiting();
  }
}
