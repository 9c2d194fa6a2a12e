package dev.byline.ui.intake;

import dev.byline.intake.AddedPage;
import dev.byline.intake.ImportReport;
import dev.byline.intake.PagePreview;
import dev.byline.ui.source.RecordSpot;
import dev.byline.ui.window.Latest;
import dev.byline.ui.window.UndoQueue;
import dev.byline.wording.Wording;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Pages on their way in: offered, looked at, then stored or left. Used on the thread of `ui` only.
public final class IntakeModel {

  private final LibraryFolder library;
  private final Executor work;
  private final Executor ui;
  private final Latest reading;
  private final UndoQueue deeds;
  private final List<BatchModel> batches = new ArrayList<>();
  private final OfferedPages pages;
  private final Listener listener;
  private final IntakeQueue queue = new IntakeQueue();

  private final ReadOnlyObjectWrapper<IntakeState> state =
      new ReadOnlyObjectWrapper<>(this, "state", new IntakeState.Idle());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");

  /// Hears what has come of pages.
  public interface Listener {

    /// A page is in the library.
    ///
    /// @param undo takes it back
    void added(AddedPage added, Summary summary, Runnable undo);

    /// The undo of what [#added] told of.
    void undone();

    /// Files are in the library; others of them may have failed.
    void imported(BatchModel batch, ImportReport report);
  }

  /// A summary of what came in.
  ///
  /// @param name the first author's
  public record Summary(String name, int papers) {}

  /// @param deeds stores single pages, takes them back and stores them again
  public IntakeModel(
      LibraryFolder library,
      Executor work,
      Executor ui,
      UndoQueue deeds,
      Clock clock,
      Listener listener) {
    this.library = library;
    this.work = work;
    this.ui = ui;
    pages = new OfferedPages(library, work, ui, clock);
    this.listener = listener;
    reading = new Latest(work, ui);
    this.deeds = deeds;
  }

  public ReadOnlyObjectProperty<IntakeState> state() {
    return state.getReadOnlyProperty();
  }

  /// True if a page is being stored.
  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /// The number of offers that wait until what is looked at is stored or left.
  public ReadOnlyIntegerProperty waiting() {
    return queue.waiting();
  }

  /// Offers pasted or dropped text, copied today.
  public void offerText(String text) {
    offerText(text, Optional.empty());
  }

  /// Offers pasted or dropped text, copied today.
  ///
  /// @param html that was copied beside it
  public void offerText(String text, Optional<String> html) {
    OfferedPages.Pasted pasted = pages.pasted(text, html);
    offer(() -> {
      state.set(new IntakeState.Reading(Wording.of("intake.pasted")));
      pages.read(reading, pasted, state::set);
    });
  }

  /// Opens an offer, now or when it is its turn: what somebody looks at, and may have corrected, is
  /// theirs until they store or leave it.
  private void offer(Runnable opening) {
    if (isFree(state.get())) {
      opening.run();
    } else {
      queue.add(opening);
    }
  }

  /// True if nothing is lost if something else is shown.
  private static boolean isFree(IntakeState state) {
    return switch (state) {
      case IntakeState.Idle _, IntakeState.NoPage _, IntakeState.Failed _ -> true;
      case IntakeState.Many(BatchModel batch) -> batch.isOver() || batch.isAdding();
      case IntakeState.Reading _, IntakeState.Reviewing _ -> false;
    };
  }

  /// Offers text that was put into a field, where it stays if it is no page.
  ///
  /// @param intoField puts it there
  public void offerOrPut(String text, Runnable intoField) {
    offerOrPut(text, Optional.empty(), intoField);
  }

  /// Offers text that was put into a field, where it stays if it is no page.
  ///
  /// @param html that was copied beside it
  /// @param intoField puts it there
  public void offerOrPut(String text, Optional<String> html, Runnable intoField) {
    pages.read(
        new Latest(work, ui),
        pages.pasted(text, html),
        offered -> {
          if (offered instanceof IntakeState.NoPage || isUnread(offered)) {
            intoField.run();
          } else {
            offer(() -> state.set(offered));
          }
        });
  }

  private static boolean isUnread(IntakeState offered) {
    return offered instanceof IntakeState.Reviewing(ReviewModel review)
        && review.draft().get().profiles().isEmpty();
  }

  /// Offers files and folders: one page to be looked at whole, more of them, and data sets, in
  /// short.
  public void offerFiles(List<Path> paths) {
    offer(() -> openFiles(paths));
  }

  private void openFiles(List<Path> paths) {
    state.set(new IntakeState.Reading(String.valueOf(paths.getFirst().getFileName())));
    reading.ask(
        _ -> paths.size() == 1 && pages.isReviewed(paths.getFirst()),
        isOne -> {
          if (isOne) {
            pages.read(reading, paths.getFirst(), state::set);
          } else {
            survey(paths);
          }
        },
        this::failed);
  }

  private void survey(List<Path> paths) {
    var batch = new BatchModel(library, paths, work, ui, System::nanoTime);
    batch.setOnDone(report -> listener.imported(batch, report));
    batches.removeIf(other -> !other.isAdding());
    batches.add(batch);
    state.set(new IntakeState.Many(batch));
    batch.look();
  }

  /// Opens one of many files, over them.
  ///
  /// @param line where to look first; 0 for the beginning
  void open(Path file, int line) {
    IntakeState many = state.get();
    pages.read(
        reading,
        file,
        opened -> {
          queue.cover(many);
          state.set(opened);
          if (line > 0 && opened instanceof IntakeState.Reviewing(ReviewModel review)) {
            review.lookAtLine(line);
          }
        });
  }

  /// Opens a page of the library to be corrected, over what is looked at.
  ///
  /// @param page its content hash
  /// @param spot the record to show first
  public void openStored(String page, RecordSpot spot) {
    var opening = new IntakeState.Reading(Wording.of("intake.stored"));
    if (state.get() instanceof IntakeState.Reading) {
      queue.add(() -> {
        state.set(opening);
        pages.readStored(reading, page, spot, state::set);
      });
    } else {
      lay(opening);
      pages.readStored(reading, page, spot, state::set);
    }
  }

  /// Stores the page that is looked at, with what was said about it.
  void accept() {
    if (!busy.get() && state.get() instanceof IntakeState.Reviewing(ReviewModel review)) {
      busy.set(true);
      var course = new Course(review);
      deeds.act(course::add, course::told);
    }
  }

  /// A page on its way into the library, out of it, and in again.
  private final class Course {
    private final ReviewModel review;
    private final PageDraft draft;
    private final boolean acceptsOffered;
    private Optional<AddedPage> added = Optional.empty();
    private boolean isChanged;
    private boolean wasTold;

    Course(ReviewModel review) {
      this.review = review;
      draft = review.draft().get();
      acceptsOffered = review.acceptsOffered().get();
    }

    /// On a thread of the work; [#told] comes after it.
    Optional<UndoQueue.Storing> add() throws IOException {
      PagePreview preview = draft.preview();
      added =
          Optional.of(
              library
                  .reviews()
                  .add(preview.source(), preview.day(), draft.toEdits(), acceptsOffered));
      isChanged = true;
      return Optional.of(this::takeBack);
    }

    /// On a thread of the work; [#told] comes after it. Nothing where it was taken back before.
    private Optional<UndoQueue.Storing> takeBack() throws IOException {
      if (added.isEmpty()) {
        return Optional.empty();
      }
      library.reviews().undo(added.get());
      added = Optional.empty();
      isChanged = true;
      return Optional.of(this::add);
    }

    void told(Optional<Exception> failure) {
      boolean isFirst = !wasTold;
      wasTold = true;
      if (isFirst) {
        busy.set(false);
      }
      if (failure.isPresent() && isFirst) {
        review.fail(failure.get());
      } else if (failure.isPresent()) {
        lay(OfferedPages.failure(failure.get()));
      } else if (isChanged) {
        isChanged = false;
        tell(isFirst);
      }
    }

    private void tell(boolean isFirst) {
      var reviewed = new IntakeState.Reviewing(review);
      queue.forget(reviewed);
      if (isFirst && state.get().equals(reviewed)) {
        leave();
      }
      if (added.isEmpty()) {
        listener.undone();
      } else {
        String name = draft.profiles().getFirst().author().name();
        long turns = deeds.turns();
        listener.added(added.get(), new Summary(name, draft.papers()), () -> turn(turns));
      }
    }

    /// Takes it back where nothing was done since as the last step of the window's; else as a step
    /// of its own.
    private void turn(long turns) {
      if (deeds.isLast(turns)) {
        deeds.undo();
      } else {
        deeds.act(this::takeBack, this::told);
      }
    }
  }

  /// Shows many files again that were left on their way in.
  public void show(BatchModel batch) {
    var many = new IntakeState.Many(batch);
    queue.forget(many);
    if (!state.get().equals(many)) {
      lay(many);
    }
  }

  /// The number of pages that would be lost if the window closed: those that wait, and reviews of
  /// pages that are not stored as they stand.
  public int unstored() {
    long reviews =
        Stream.concat(Stream.of(state.get()), queue.below())
            .filter(OfferedPages::isUnstored)
            .count();
    return queue.waiting().get() + Math.toIntExact(reviews);
  }

  /// True if something else is seen again when what is looked at is left.
  boolean isOverOther() {
    return queue.isOverOther();
  }

  /// Leaves what is being looked at, with nothing changed: what lies below it is seen again, else
  /// the next offer. What is coming in goes on.
  public void leave() {
    reading.cancel();
    if (state.get() instanceof IntakeState.Many(BatchModel batch) && !batch.isAdding()) {
      batch.stop();
    }
    Optional<IntakeState> below = queue.uncover();
    if (below.isPresent()) {
      state.set(below.get());
    } else {
      queue.next().ifPresentOrElse(Runnable::run, () -> state.set(new IntakeState.Idle()));
    }
  }

  /// Ends what is coming in, and calls `then` when it has ended, which may be at once. What has
  /// come in stays.
  public void finish(Runnable then) {
    batches.forEach(BatchModel::stop);
    CompletableFuture<?>[] coming =
        batches.stream().map(BatchModel::ended).toArray(CompletableFuture<?>[]::new);
    var _ = CompletableFuture.allOf(coming).thenRun(then);
  }

  /// Shows `top` over what would be lost without it.
  private void lay(IntakeState top) {
    if (!isFree(state.get())) {
      queue.cover(state.get());
    }
    state.set(top);
  }

  private void failed(Exception e) {
    state.set(OfferedPages.failure(e));
  }
}
