package dev.byline.ui.browse;

import dev.byline.library.MarkBook;
import dev.byline.library.MarkChange;
import dev.byline.library.MarkStore;
import dev.byline.model.AuthorId;
import dev.byline.model.OwnMarks;
import dev.byline.model.PaperId;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the user says of papers and authors, with undo and redo.
///
/// Used on the thread of `ui` only; marks are stored on threads of `work`, one after the other in
/// the order in which they were made. That a paper was opened long enough to count as read is no
/// act of the user, and is not undone.
public final class MarksModel {

  private static final Logger LOG = LoggerFactory.getLogger(MarksModel.class);

  private final MarkStore store;
  private final Executor work;
  private final Executor ui;
  private final Deque<Job> waiting = new ArrayDeque<>();
  private boolean busy;
  private boolean tellsRead;
  private final UndoStack undo = new UndoStack();
  private final ReadOnlyObjectWrapper<MarkBook> marks =
      new ReadOnlyObjectWrapper<>(this, "marks", MarkBook.EMPTY);
  private final ReadOnlyObjectWrapper<Optional<Exception>> failure =
      new ReadOnlyObjectWrapper<>(this, "failure", Optional.empty());

  public MarksModel(MarkStore store, Executor work, Executor ui) {
    this.store = store;
    this.work = work;
    this.ui = ui;
    refresh();
  }

  /// All marks that are stored.
  public ReadOnlyObjectProperty<MarkBook> marks() {
    return marks.getReadOnlyProperty();
  }

  /// Why the last mark could not be stored; empty if it was.
  public ReadOnlyObjectProperty<Optional<Exception>> failure() {
    return failure.getReadOnlyProperty();
  }

  /// Whether the user tells read papers from others: before the first is read, to show what is not
  /// would say nothing.
  boolean tellsRead() {
    return tellsRead;
  }

  /// Takes up what has been changed elsewhere: by an import, or by another program.
  public void refresh() {
    MarkBook newMarks = store.marks();
    tellsRead = newMarks.papers().values().stream().anyMatch(OwnMarks::read);
    marks.set(newMarks);
  }

  /// Something that can be marked.
  public sealed interface Subject {
    OwnMarks in(MarkBook book);

    record OfPaper(PaperId id) implements Subject {
      @Override
      public OwnMarks in(MarkBook book) {
        return book.of(id);
      }
    }

    record OfAuthor(AuthorId id) implements Subject {
      @Override
      public OwnMarks in(MarkBook book) {
        return book.of(id);
      }
    }
  }

  /// Changes the marks of `subject`, to be undone as one.
  public void change(Subject subject, UnaryOperator<OwnMarks> change) {
    ask(new Job(() -> Optional.of(() -> mark(subject, change)), undo::done));
  }

  private MarkChange mark(Subject subject, UnaryOperator<OwnMarks> change) throws IOException {
    return switch (subject) {
      case Subject.OfPaper(PaperId id) -> store.mark(id, change);
      case Subject.OfAuthor(AuthorId id) -> store.mark(id, change);
    };
  }

  /// Stars `subject`, or takes the star away.
  public void toggleStar(Subject subject) {
    change(subject, now -> now.withStar(!now.starred()));
  }

  /// Marks `subject` as read, or as not.
  public void toggleRead(Subject subject) {
    change(subject, now -> now.withRead(!now.read()));
  }

  /// Takes note that a paper was read, without a step to undo.
  public void seen(PaperId paper) {
    if (!marks.get().of(paper).read()) {
      Storing storing = () -> store.mark(paper, now -> now.withRead(true));
      ask(new Job(() -> Optional.of(storing), _ -> {}));
    }
  }

  /// Whether there is a change to be taken back, stored or on its way.
  boolean canUndo() {
    return busy || undo.toUndo().isPresent();
  }

  /// Whether there is a change to be made again.
  boolean canRedo() {
    return busy || undo.toRedo().isPresent();
  }

  /// Takes back the last change that was not.
  public void undo() {
    ask(new Job(() -> undo.toUndo().map(last -> () -> store.revert(last)), undo::undone));
  }

  /// Makes the last change again that was taken back.
  public void redo() {
    ask(new Job(() -> undo.toRedo().map(last -> () -> store.revert(last)), undo::redone));
  }

  /// Something that takes the time of a write.
  private interface Storing {
    MarkChange store() throws IOException;
  }

  /// A change that waits for those before it.
  ///
  /// @param begin what is to be stored, found out when its turn comes; empty for nothing
  private record Job(Supplier<Optional<Storing>> begin, Consumer<MarkChange> stored) {}

  private void ask(Job job) {
    waiting.add(job);
    if (!busy) {
      next();
    }
  }

  private void next() {
    Job job = waiting.poll();
    busy = job != null;
    if (job == null) {
      return;
    }
    Optional<Storing> storing = job.begin().get();
    if (storing.isEmpty()) {
      next();
      return;
    }
    work.execute(() -> {
      Runnable told = store(storing.get(), job.stored());
      ui.execute(() -> {
        told.run();
        next();
      });
    });
  }

  private Runnable store(Storing storing, Consumer<MarkChange> stored) {
    try {
      MarkChange change = storing.store();
      return () -> {
        stored.accept(change);
        failure.set(Optional.empty());
        refresh();
      };
    } catch (IOException | RuntimeException e) {
      LOG.error("A mark could not be stored", e);
      return () -> {
        failure.set(Optional.of(e));
        refresh();
      };
    }
  }
}
