package dev.byline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.byline.index.LuceneIndex;
import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.Facet;
import dev.byline.library.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.ui.browse.DetailState;
import dev.byline.ui.browse.ResultState;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The window stays quick on a large library: `-Dbyline.watchdog.papers=100000` for the size that
/// is promised; fewer by default, since it takes long to write them.
@ExtendWith(FxExtension.class)
class WatchdogTest {

  private static final int PAPERS = Integer.getInteger("byline.watchdog.papers", 20_000);

  /// Above this a window feels stuck.
  private static final int LONGEST_MILLIS = 100;

  /// Classes are loaded and compiled in the first rounds.
  private static final int WARM_ROUNDS = 2;

  @TempDir Path folder;

  private final ExecutorService work = Executors.newVirtualThreadPerTaskExecutor();

  private record Open(LuceneIndex index, Desk desk, Scene scene, Stage stage) {}

  private Open open;

  @BeforeEach
  void open(Fx fx) throws IOException {
    LuceneIndex index = LuceneIndex.open(folder);
    new GeneratedLibrary(PAPERS).write(index);
    open =
        fx.on(() -> {
          Desk desk = Desk.over(Sources.of(index), work, Platform::runLater, Snapshots.NO_COMMANDS);
          Scene scene = desk.scene(Theme.LIGHT, 1440, 900);
          var stage = new Stage();
          stage.setScene(scene);
          stage.show();
          return new Open(index, desk, scene, stage);
        });
  }

  @AfterEach
  void close(Fx fx) throws IOException {
    fx.run(open.stage()::close);
    work.close();
    open.index().close();
  }

  @Test
  void noPulseTakesLongOnALargeLibrary(Fx fx) {
    assumeTrue(Watchdog.isPossible(), "the kernel does not tell what a thread has used");
    try (var watchdog = new Watchdog()) {
      for (int i = 0; i < WARM_ROUNDS; i++) {
        session(fx, watchdog);
      }
      fx.run(watchdog::forget);
      session(fx, watchdog);
      long longest = fx.on(watchdog::longestMillis);
      assertTrue(longest <= LONGEST_MILLIS, () -> longest + " ms to " + watchdog.longestDuring());
    }
  }

  /// Open, type, filter, scroll, select, go back.
  private void session(Fx fx, Watchdog watchdog) {
    var desk = open.desk();
    step(fx, watchdog, "open", desk::refresh, () -> isCounted());
    for (String typed : List.of("g", "gr", "gradient", "gradient flow")) {
      step(
          fx,
          watchdog,
          "type " + typed,
          () -> desk.browse().type(QueryText.readTyping(typed).query()),
          this::isCounted);
    }
    step(
        fx,
        watchdog,
        "filter",
        () -> desk.browse().update(q -> q.choosing(Facet.CATEGORY, List.of("LG", "ML"))),
        this::isCounted);
    step(fx, watchdog, "show all", desk.browse()::showAll, this::isCounted);
    int last = fx.on(() -> papers().getItems().size()) - 1;
    assertEquals(PAPERS - 1, last);
    for (int row : new int[] {40, 400, last / 2, last}) {
      scroll(fx, watchdog, "scroll papers", papers(), row);
    }
    step(fx, watchdog, "select", () -> papers().getSelectionModel().select(last), this::isShown);
    step(
        fx,
        watchdog,
        "sort authors",
        () -> desk.models().authors().sort(AuthorSort.H_INDEX),
        () -> true);
    for (int row : new int[] {30, PAPERS / 20, PAPERS / 10 - 1}) {
      scroll(fx, watchdog, "scroll authors", authors(), row);
    }
    step(
        fx,
        watchdog,
        "open an author",
        () -> desk.browse().showAuthor(new AuthorId("author-77")),
        this::isCounted);
    step(fx, watchdog, "open the network", desk::showNetwork, this::isDrawn);
    step(fx, watchdog, "leave the network", desk.shell()::uncover, () -> true);
    step(fx, watchdog, "go back", desk.browse()::back, this::isCounted);
    step(
        fx,
        watchdog,
        "name order",
        () -> desk.models().authors().sort(AuthorSort.NAME),
        () -> true);
  }

  private void scroll(Fx fx, Watchdog watchdog, String what, ListView<?> list, int row) {
    step(fx, watchdog, what, () -> list.scrollTo(row), () -> true);
  }

  /// Does something and waits until it is answered and painted.
  private void step(
      Fx fx, Watchdog watchdog, String what, Runnable action, BooleanSupplier isDone) {
    fx.run(() -> {
      watchdog.watch(what);
      action.run();
    });
    while (!fx.on(isDone::getAsBoolean)) {
      LockSupport.parkNanos(2_000_000);
    }
    fx.pulse(open.scene());
    fx.pulse(open.scene());
  }

  private boolean isCounted() {
    return open.desk().browse().results().get() instanceof ResultState.Loaded loaded
        && loaded.query().equals(open.desk().browse().query().get())
        && loaded.count().exact();
  }

  private boolean isShown() {
    return open.desk().models().selection().paper().get() instanceof DetailState.Shown;
  }

  private boolean isDrawn() {
    return !open.scene().getRoot().lookupAll(".network-map .chart .text").isEmpty();
  }

  private ListView<?> papers() {
    return (ListView<?>) open.scene().getRoot().lookup(".papers .rows");
  }

  private ListView<?> authors() {
    return (ListView<?>) open.scene().getRoot().lookup(".authors .rows");
  }
}
