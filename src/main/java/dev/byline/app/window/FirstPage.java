package dev.byline.app.window;

import dev.byline.ui.model.DetailState;
import dev.byline.ui.model.ResultState;
import dev.byline.ui.model.WindowModels;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The startup of a window. The first page consists of the authors, the page of one author and its
/// papers; all other work waits until it has been painted.
///
/// The window is shown when its first page is complete, so that nothing is styled and laid out
/// twice. If that takes too long, the window is shown earlier.
///
/// The log records the time from the start of the program to the first page, and to the complete
/// page with filter counts and the open paper.
final class FirstPage extends AnimationTimer {

  private static final Logger LOG = LoggerFactory.getLogger(FirstPage.class);

  /// Nothing waits longer for a page that does not come.
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /// The longest that a window waits for its page.
  private static final Duration HIDDEN = Duration.ofMillis(300);

  private final WindowModels models;
  private final CompletableFuture<Void> painted;
  private final Runnable show;
  private OptionalLong begun = OptionalLong.empty();
  private boolean shown;
  private boolean painting;
  private boolean seen;

  private FirstPage(WindowModels models, CompletableFuture<Void> painted, Runnable show) {
    this.models = models;
    this.painted = painted;
    this.show = show;
  }

  /// A future that ends when the first page of a window is painted, or fails to come.
  static CompletableFuture<Void> expected() {
    return expected(PATIENCE);
  }

  static CompletableFuture<Void> expected(Duration patience) {
    return new CompletableFuture<Void>()
        .completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// Shows a window that has asked its first questions, and watches it as long as anything waits
  /// for it or somebody reads the log.
  ///
  /// @param painted told of the first page
  /// @param show shows the window
  static void await(WindowModels models, CompletableFuture<Void> painted, Runnable show) {
    new FirstPage(models, painted, show).start();
  }

  /// A pulse: the nodes there at one pulse have been painted at the next.
  @Override
  public void handle(long now) {
    if (!shown) {
      begun = OptionalLong.of(begun.orElse(now));
      if (hasPapers() || now - begun.getAsLong() > HIDDEN.toNanos()) {
        shown = true;
        show.run();
        painting = hasPapers();
      }
    } else {
      watch();
    }
  }

  private void watch() {
    if (painting && !seen) {
      seen = true;
      painted.complete(null);
      LOG.info("The first page was painted {} ms after the program began", sinceBegun().toMillis());
    } else if (painting) {
      stop();
      LOG.info("The first page was whole {} ms after the program began", sinceBegun().toMillis());
    }
    painting = seen ? isWhole() : hasPapers();
    if (painted.isDone() && !LOG.isInfoEnabled()) {
      stop();
    }
  }

  private boolean hasPapers() {
    return models.authors().count().get().isPresent()
        && models.browse().results().get() instanceof ResultState.Loaded
        && models.selection().author().get().isPresent() == models.browse().author().isPresent();
  }

  private boolean isWhole() {
    boolean reads = models.selection().paper().get() instanceof DetailState.Shown;
    boolean isEmpty = models.browse().rows().isEmpty();
    return hasPapers() && !models.browse().facets().get().isEmpty() && (reads || isEmpty);
  }

  private static Duration sinceBegun() {
    return Duration.ofNanos(System.nanoTime() - ProgramStart.NANOS);
  }
}
