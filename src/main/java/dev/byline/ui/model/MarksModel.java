package dev.byline.ui.model;

import dev.byline.library.own.MarkBook;
import dev.byline.library.own.MarkChange;
import dev.byline.library.own.MarkStore;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.own.OwnMarks;
import dev.byline.ui.window.UndoQueue;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The user's marks on papers and authors, with undo and redo.
///
/// Used on the thread of `ui` only. A paper that was open long enough to count as read is marked
/// automatically; that change cannot be undone.
public final class MarksModel {

  private final MarkStore store;
  private final UndoQueue deeds;
  private boolean tellsRead;
  private final BooleanProperty marksRead = new SimpleBooleanProperty(this, "marksRead", true);
  private final ReadOnlyObjectWrapper<MarkBook> marks =
      new ReadOnlyObjectWrapper<>(this, "marks", MarkBook.EMPTY);
  private final ReadOnlyObjectWrapper<Optional<Failed>> failure =
      new ReadOnlyObjectWrapper<>(this, "failure", Optional.empty());

  private final ReadOnlyObjectWrapper<Optional<Exception>> unkept =
      new ReadOnlyObjectWrapper<>(this, "unkept", Optional.empty());

  /// @param deeds does, undoes and does again what is asked here
  public MarksModel(MarkStore store, UndoQueue deeds) {
    this.store = store;
    this.deeds = deeds;
    deeds.listen(this::refresh);
    refresh();
  }

  /// All marks that are stored.
  public ReadOnlyObjectProperty<MarkBook> marks() {
    return marks.getReadOnlyProperty();
  }

  /// The part of somebody's marks that a change is about.
  public enum Part {
    FLAG,
    TAG,
    NOTE;

    private static Part of(OwnMarks now, OwnMarks wanted) {
      if (!now.note().equals(wanted.note())) {
        return NOTE;
      }
      return now.tags().equals(wanted.tags()) ? FLAG : TAG;
    }
  }

  /// Something that could not be stored.
  ///
  /// @param subject of what
  public record Failed(Subject subject, Part part, Exception cause) {}

  /// The reason why the last mark could not be stored; empty if it was.
  public ReadOnlyObjectProperty<Optional<Failed>> failure() {
    return failure.getReadOnlyProperty();
  }

  /// True if the user tells read papers from others: before the first is read, to show what is not
  /// would say nothing.
  public boolean tellsRead() {
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
    change(subject, change, _ -> {});
  }

  /// Changes the marks of `subject`, to be undone as one.
  ///
  /// @param told hears whether they could be stored, and every time that they were undone or not
  public void change(Subject subject, UnaryOperator<OwnMarks> change, Consumer<Boolean> told) {
    deeds.act(
        () -> back(mark(subject, change)),
        cause -> {
          OwnMarks now = subject.in(marks.get());
          told(subject, Part.of(now, change.apply(now)), cause);
          told.accept(cause.isEmpty());
        });
  }

  private MarkChange mark(Subject subject, UnaryOperator<OwnMarks> change) throws IOException {
    return switch (subject) {
      case Subject.OfPaper(PaperId id) -> store.mark(id, change);
      case Subject.OfAuthor(AuthorId id) -> store.mark(id, change);
    };
  }

  /// Replaces a tag of all papers and authors by another, or removes it.
  public void retag(String tag, Optional<String> other) {
    deeds.act(() -> back(store.retag(tag, other)), unkept::set);
  }

  /// The reason why the last change of a tag of all could not be stored; empty if it was.
  public ReadOnlyObjectProperty<Optional<Exception>> unkept() {
    return unkept.getReadOnlyProperty();
  }

  /// Stars `subject`, or takes the star away.
  public void toggleStar(Subject subject) {
    change(subject, now -> now.withStar(!now.starred()));
  }

  /// Marks `subject` as read, or as not.
  public void toggleRead(Subject subject) {
    change(subject, now -> now.withRead(!now.read()));
  }

  /// True if a paper that is open for some seconds is marked as read.
  public BooleanProperty marksRead() {
    return marksRead;
  }

  /// Takes note that a paper was read, without a step to undo.
  public void seen(PaperId paper) {
    if (marksRead.get() && !marks.get().of(paper).read()) {
      deeds.note(
          () -> back(store.mark(paper, now -> now.withRead(true))),
          cause -> told(new Subject.OfPaper(paper), Part.FLAG, cause));
    }
  }

  /// An undo of the change of `subject` that was stored last: as the window's last step where it
  /// still is that, else as the step `back` of its own.
  public Runnable undoing(Subject subject, UnaryOperator<OwnMarks> back) {
    long turns = deeds.turns();
    return () -> {
      if (deeds.isLast(turns)) {
        deeds.undo();
      } else {
        change(subject, back);
      }
    };
  }

  /// True if there is a change to be taken back, stored or on its way.
  public boolean canUndo() {
    return deeds.canUndo();
  }

  /// True if there is a change to be made again.
  public boolean canRedo() {
    return deeds.canRedo();
  }

  /// Takes back the last change that was not.
  public void undo() {
    deeds.undo();
  }

  /// Makes the last change again that was taken back.
  public void redo() {
    deeds.redo();
  }

  private void told(Subject subject, Part part, Optional<Exception> cause) {
    failure.set(cause.map(why -> new Failed(subject, part, why)));
  }

  private Optional<UndoQueue.Storing> back(MarkChange change) {
    return change.isEmpty() ? Optional.empty() : Optional.of(() -> back(store.revert(change)));
  }
}
