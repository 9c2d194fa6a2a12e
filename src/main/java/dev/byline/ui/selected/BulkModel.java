package dev.byline.ui.selected;

import dev.byline.library.Library;
import dev.byline.library.Listing;
import dev.byline.library.PaperChoice;
import dev.byline.library.PaperDetail;
import dev.byline.library.own.BulkProgress;
import dev.byline.library.own.GroupBook;
import dev.byline.library.own.GroupChange;
import dev.byline.library.own.GroupStore;
import dev.byline.library.own.MarkBook;
import dev.byline.library.own.MarkChange;
import dev.byline.library.own.MarkStore;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.own.AuthorGroup;
import dev.byline.model.own.OwnMarks;
import dev.byline.ui.window.UndoQueue;
import dev.byline.wording.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Changes to many papers at once: each is one step of the window's undo and one line of the
/// journal, shows how far it is, and can be cancelled, which changes nothing.
///
/// Used on the thread of `ui` only; papers are read and changes stored on a thread of `work`.
public final class BulkModel {

  /// Marks of more papers than these do not fit into memory beside everything else.
  public static final int MOST = 100_000;

  /// Removals of more papers than these take too long to be looked through at every import.
  public static final int MOST_REMOVED = 10_000;

  private static final int BATCH = 1_000;
  private static final long INTERVAL_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  private final Library library;
  private final MarkStore marks;
  private final GroupStore groups;
  private final UndoQueue deeds;
  private final Executor ui;
  private final ReadOnlyObjectWrapper<BulkState> state =
      new ReadOnlyObjectWrapper<>(this, "state", new BulkState.Idle());
  private Optional<Progress> running = Optional.empty();

  /// @param deeds does, undoes and does again what is asked here
  public BulkModel(
      Library library, MarkStore marks, GroupStore groups, UndoQueue deeds, Executor ui) {
    this.library = library;
    this.marks = marks;
    this.groups = groups;
    this.deeds = deeds;
    this.ui = ui;
  }

  public ReadOnlyObjectProperty<BulkState> state() {
    return state.getReadOnlyProperty();
  }

  /// Ends what is being done; nothing has changed then.
  public void cancel() {
    running.ifPresent(Progress::cancel);
  }

  /// Hears what became of a change: stored, undone, stored again.
  public interface Listener {

    /// Hears that it was stored, undone or stored again.
    ///
    /// @param said as a sentence
    /// @param undo takes it back; empty where there is nothing to take back
    void done(String said, Optional<Runnable> undo);

    void failed(Exception cause);
  }

  /// Sets a flag of all papers; where all of them have it, takes it away.
  ///
  /// @param said the sentences by the count of papers, for a flag that is set and for one that is
  ///   taken away
  public void toggle(
      PaperChoice choice,
      Predicate<OwnMarks> isSet,
      BiFunction<OwnMarks, Boolean, OwnMarks> set,
      BiFunction<Boolean, Integer, String> said,
      Listener listener) {
    act(
        progress -> {
          List<PaperId> ids = ids(choice, MOST, progress);
          MarkBook book = marks.marks();
          boolean wanted = ids.stream().anyMatch(id -> !isSet.test(book.of(id)));
          return marked(
              ids, now -> set.apply(now, wanted), said.apply(wanted, ids.size()), progress);
        },
        listener);
  }

  /// Changes the marks of all papers.
  ///
  /// @param said the sentence by the count of papers
  public void mark(
      PaperChoice choice,
      UnaryOperator<OwnMarks> change,
      Function<Integer, String> said,
      Listener listener) {
    act(
        progress -> {
          List<PaperId> ids = ids(choice, MOST, progress);
          return marked(ids, change, said.apply(ids.size()), progress);
        },
        listener);
  }

  /// Adds the authors on whose pages the papers are to the group `name`, which is created if there
  /// is none.
  public void group(PaperChoice choice, String name, Listener listener) {
    act(
        progress -> {
          List<AuthorId> authors = authors(choice, progress);
          Optional<AuthorGroup> group = GroupBook.named(groups.groups(), name);
          GroupChange change =
              group.isPresent()
                  ? groups.change(group.get().id(), now -> now.with(authors))
                  : groups.create(name, authors);
          int added =
              change.after().map(now -> now.authors().size()).orElse(0)
                  - change.before().map(now -> now.authors().size()).orElse(0);
          return new Done(Wording.of("bulk.group.done", added, name), back(change));
        },
        listener);
  }

  /// The papers of a choice. On a thread of `work`.
  ///
  /// @throws IOException if there are more than `most`; the message says what to do
  public List<PaperId> ids(PaperChoice choice, int most, BulkProgress progress) throws IOException {
    var ids = new ArrayList<PaperId>();
    choice.read(
        library,
        progress::isCancelled,
        (batch, total) -> {
          if (total > most) {
            throw new IOException(Wording.of("bulk.tooMany", total, most));
          }
          ids.addAll(batch);
          progress.update(0, total);
        });
    return ids;
  }

  private List<AuthorId> authors(PaperChoice choice, BulkProgress progress) throws IOException {
    var authors = new LinkedHashSet<AuthorId>();
    var done = new ArrayList<Integer>(List.of(0));
    choice.read(
        library,
        progress::isCancelled,
        (ids, total) -> {
          for (int from = 0; from < ids.size(); from += BATCH) {
            progress.check();
            List<PaperId> batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
            for (PaperDetail detail : library.papers(batch, PaperQuery.ALL)) {
              detail.record().listings().stream().map(Listing::author).forEach(authors::add);
            }
            done.set(0, done.getFirst() + batch.size());
            progress.update(done.getFirst(), total);
          }
        });
    return List.copyOf(authors);
  }

  private Done marked(
      List<PaperId> ids, UnaryOperator<OwnMarks> change, String said, BulkProgress progress)
      throws IOException {
    return new Done(said, back(marks.mark(ids, List.of(), change, progress)));
  }

  private Optional<UndoQueue.Storing> back(MarkChange change) {
    return change.isEmpty() ? Optional.empty() : Optional.of(() -> back(marks.revert(change)));
  }

  private Optional<UndoQueue.Storing> back(GroupChange change) {
    return change.isEmpty() ? Optional.empty() : Optional.of(() -> back(groups.revert(change)));
  }

  /// @param back takes it back; empty where nothing has changed
  private record Done(String said, Optional<UndoQueue.Storing> back) {}

  private interface Work {
    Done run(BulkProgress progress) throws IOException;
  }

  /// Something that is done to many papers, on a thread of `work`.
  public interface Watched<T> {
    T run(BulkProgress progress) throws IOException;
  }

  /// Does something that takes time, shows how far it is, and lets it be cancelled. On a thread of
  /// `work`.
  public <T> T watch(Watched<T> work) throws IOException {
    var progress = new Progress();
    ui.execute(() -> begin(progress));
    try {
      return work.run(progress);
    } finally {
      ui.execute(() -> end(progress));
    }
  }

  private void act(Work work, Listener listener) {
    var course = new Course(work, listener);
    deeds.act(course::store, course::told);
  }

  /// The course of one change.
  private final class Course {
    private final Work work;
    private final Listener listener;
    private String said = "";
    private Optional<UndoQueue.Storing> back = Optional.empty();
    private boolean isStored;

    Course(Work work, Listener listener) {
      this.work = work;
      this.listener = listener;
    }

    Optional<UndoQueue.Storing> store() throws IOException {
      Done done = watch(work::run);
      said = done.said();
      back = done.back();
      return back;
    }

    void told(Optional<Exception> cause) {
      if (cause.isPresent()) {
        if (!(cause.get() instanceof CancellationException)) {
          listener.failed(cause.get());
        }
        return;
      }
      isStored = !isStored;
      long turns = deeds.turns();
      Optional<Runnable> undo =
          isStored ? back.map(storing -> () -> undo(storing, turns)) : Optional.empty();
      listener.done(isStored ? said : Wording.of("bulk.undone", said), undo);
    }

    /// The undo: the window's own if nothing was done since; else a step of its own.
    private void undo(UndoQueue.Storing storing, long turns) {
      if (deeds.isLast(turns)) {
        deeds.undo();
      } else {
        deeds.act(storing, this::told);
      }
    }
  }

  private void begin(Progress progress) {
    running = Optional.of(progress);
  }

  private void end(Progress progress) {
    if (running.equals(Optional.of(progress))) {
      running = Optional.empty();
      state.set(new BulkState.Idle());
    }
  }

  /// Tells not more often than one sees, and nothing of what is soon done.
  private final class Progress implements BulkProgress {
    private volatile boolean cancelled;
    private long last = System.nanoTime();

    void cancel() {
      cancelled = true;
    }

    @Override
    public boolean isCancelled() {
      return cancelled;
    }

    @Override
    public void update(long done, long total) {
      long now = System.nanoTime();
      if (now - last > INTERVAL_NANOS) {
        last = now;
        ui.execute(() -> {
          if (running.equals(Optional.of(this))) {
            state.set(new BulkState.Running(done, total));
          }
        });
      }
    }
  }
}
