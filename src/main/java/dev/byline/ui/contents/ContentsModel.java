package dev.byline.ui.contents;

import dev.byline.ui.window.Latest;
import dev.byline.who.DecisionInForce;
import dev.byline.who.LibrarySource;
import dev.byline.who.UnattachedMarks.Candidate;
import dev.byline.who.UnattachedMarks.Unattached;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The pages and data sets that the library was made from, the removals from it, and the marks that
/// belong to no paper now.
///
/// Used on the thread of `ui` only; the library is asked on a thread of `work`.
public final class ContentsModel {

  /// The library that is looked at.
  public interface Contents {
    List<LibrarySource> sources() throws IOException;

    /// The removals in force, the newest first.
    List<DecisionInForce> removed() throws IOException;

    /// Removes sources in one step, on another thread.
    void remove(List<LibrarySource> sources);

    /// Brings back what was removed in one step, on another thread.
    void restore(List<DecisionInForce> removals);

    /// Marks and decisions that belong to no paper now. Reads the pages of those concerned.
    List<Unattached> unattached() throws IOException;

    /// Lets it count for a paper, on another thread.
    void attach(Unattached one, Candidate paper);

    /// Lets go of it, on another thread.
    void discard(Unattached one);
  }

  private record Found(List<LibrarySource> sources, List<DecisionInForce> removed) {}

  private final Contents contents;
  private final Latest asked;
  private final ReadOnlyObjectWrapper<List<LibrarySource>> sources =
      new ReadOnlyObjectWrapper<>(this, "sources", List.of());
  private final ReadOnlyObjectWrapper<List<DecisionInForce>> removed =
      new ReadOnlyObjectWrapper<>(this, "removed", List.of());
  private final ReadOnlyObjectWrapper<Optional<Exception>> failure =
      new ReadOnlyObjectWrapper<>(this, "failure", Optional.empty());
  private final Latest askedUnattached;
  private final ReadOnlyObjectWrapper<List<Unattached>> unattached =
      new ReadOnlyObjectWrapper<>(this, "unattached", List.of());
  private boolean isOpen;
  private boolean isUnattachedOpen;

  public ContentsModel(Contents contents, Executor work, Executor ui) {
    this.contents = contents;
    asked = new Latest(work, ui);
    askedUnattached = new Latest(work, ui);
  }

  ReadOnlyObjectProperty<List<LibrarySource>> sources() {
    return sources.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<DecisionInForce>> removed() {
    return removed.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<Unattached>> unattached() {
    return unattached.getReadOnlyProperty();
  }

  /// The reason why it could not be read.
  ReadOnlyObjectProperty<Optional<Exception>> failure() {
    return failure.getReadOnlyProperty();
  }

  void open() {
    isOpen = true;
    refresh();
  }

  void openUnattached() {
    isUnattachedOpen = true;
    refresh();
  }

  /// Asks again for what has been opened, since the library has changed.
  public void refresh() {
    if (isOpen) {
      asked.ask(
          _ -> new Found(contents.sources(), contents.removed()),
          found -> {
            failure.set(Optional.empty());
            sources.set(found.sources());
            removed.set(found.removed());
          },
          cause -> failure.set(Optional.of(cause)));
    }
    if (isUnattachedOpen) {
      askedUnattached.ask(
          _ -> contents.unattached(),
          found -> {
            failure.set(Optional.empty());
            unattached.set(found);
          },
          cause -> failure.set(Optional.of(cause)));
    }
  }

  void attach(Unattached one, Candidate paper) {
    contents.attach(one, paper);
  }

  void discard(Unattached one) {
    contents.discard(one);
  }

  void remove(List<LibrarySource> some) {
    if (!some.isEmpty()) {
      contents.remove(some);
    }
  }

  void restore(List<DecisionInForce> some) {
    if (!some.isEmpty()) {
      contents.restore(some);
    }
  }
}
