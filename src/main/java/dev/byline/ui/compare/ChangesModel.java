package dev.byline.ui.compare;

import dev.byline.compare.CaptureComparison;
import dev.byline.library.AuthorRecord;
import dev.byline.library.CaptureHistory;
import dev.byline.library.CapturedProfile;
import dev.byline.library.Library;
import dev.byline.model.AuthorId;
import dev.byline.ui.window.Latest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The captures of one author's page, and what changed between two of them.
///
/// Used on the thread of `ui` only; pages are read on threads of `work`.
public final class ChangesModel {

  private final Library library;
  private final CaptureHistory history;
  private final Latest latest;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", new State.Nobody());
  private Optional<AuthorId> author = Optional.empty();

  public ChangesModel(Library library, CaptureHistory history, Executor work, Executor ui) {
    this.library = library;
    this.history = history;
    latest = new Latest(work, ui);
  }

  /// The state of the view.
  sealed interface State {

    /// No author is chosen.
    record Nobody() implements State {}

    record Loading() implements State {}

    /// There are fewer than two captures of any one page.
    record Single(AuthorRecord author, List<CapturedProfile> captures) implements State {}

    /// Two captures against each other.
    ///
    /// @param captures the oldest first, at least two
    /// @param from place of the earlier one of those compared
    /// @param to place of the later one
    record Shown(
        AuthorRecord author,
        List<CapturedProfile> captures,
        int from,
        int to,
        CaptureComparison changes)
        implements State {

      static Shown of(AuthorRecord author, List<CapturedProfile> captures, int from, int to) {
        CaptureComparison changes = CaptureComparison.between(captures.get(from), captures.get(to));
        return new Shown(author, captures, from, to, changes);
      }
    }

    record Failed(Exception cause) implements State {}
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /// Shows the captures of `newAuthor`, the newest two against each other.
  public void show(AuthorId newAuthor) {
    author = Optional.of(newAuthor);
    state.set(new State.Loading());
    latest.ask(_ -> read(newAuthor), state::set, cause -> state.set(new State.Failed(cause)));
  }

  /// Asks again, since the library has changed.
  public void refresh() {
    author.ifPresent(this::show);
  }

  /// Sets the captures at two places against each other, whichever is older.
  void compare(int one, int other) {
    if (state.get() instanceof State.Shown shown && one != other) {
      state.set(
          State.Shown.of(shown.author, shown.captures, Math.min(one, other), Math.max(one, other)));
    }
  }

  private State read(AuthorId id) throws IOException {
    Optional<AuthorRecord> record = library.author(id);
    if (record.isEmpty()) {
      return new State.Nobody();
    }
    List<CapturedProfile> captures = CaptureComparison.ofOnePage(history.profiles(id));
    int last = captures.size() - 1;
    return last < 1
        ? new State.Single(record.get(), captures)
        : State.Shown.of(record.get(), captures, last - 1, last);
  }
}
