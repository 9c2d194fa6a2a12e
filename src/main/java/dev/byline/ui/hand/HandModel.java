package dev.byline.ui.hand;

import dev.byline.ui.window.UndoQueue;
import dev.byline.wording.Wording;
import dev.byline.workspace.HandEntries;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/// Entries by hand, as steps of the window's undo.
///
/// Used on the thread of `ui` only.
public final class HandModel {

  /// The course of an entry.
  ///
  /// @param text as a sentence
  /// @param isIn whether the entry is in the library now
  public record Said(String text, boolean isIn) {}

  /// One entry.
  @FunctionalInterface
  public interface Entry {
    HandEntries.Entered add(HandEntries entries) throws IOException;
  }

  private final HandEntries entries;
  private final UndoQueue deeds;
  private final Consumer<Said> said;

  /// @param deeds does, undoes and does again what is entered here
  /// @param said hears what was done whenever the library has changed
  public HandModel(HandEntries entries, UndoQueue deeds, Consumer<Said> said) {
    this.entries = entries;
    this.deeds = deeds;
    this.said = said;
  }

  /// Stores an entry.
  ///
  /// @param name of what is entered
  /// @param refused hears why it could not be stored
  /// @param stored is run when it is stored first
  void enter(String name, Entry entry, Consumer<Exception> refused, Runnable stored) {
    var course = new Course(name, refused, stored);
    deeds.act(() -> course.store(entry), course::told);
  }

  private final class Course {
    private final String name;
    private final Consumer<Exception> refused;
    private final Runnable stored;
    private boolean isFirst = true;
    private boolean isIn;

    Course(String name, Consumer<Exception> refused, Runnable stored) {
      this.name = name;
      this.refused = refused;
      this.stored = stored;
    }

    Optional<UndoQueue.Storing> store(Entry entry) throws IOException {
      HandEntries.Entered entered = entry.add(entries);
      return Optional.of(() -> takeBack(entry, entered));
    }

    private Optional<UndoQueue.Storing> takeBack(Entry entry, HandEntries.Entered entered)
        throws IOException {
      entries.undo(entered);
      return Optional.of(() -> store(entry));
    }

    void told(Optional<Exception> failure) {
      if (failure.isPresent()) {
        refused.accept(failure.get());
        return;
      }
      isIn = !isIn;
      if (isFirst) {
        stored.run();
      }
      isFirst = false;
      said.accept(new Said(Wording.of(isIn ? "hand.added" : "hand.undone", name), isIn));
    }
  }
}
