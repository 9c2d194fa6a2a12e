package dev.byline.app;

import dev.byline.ui.browse.DetailState;
import dev.byline.ui.browse.Models;
import dev.byline.ui.browse.ResultState;
import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says in the log how long it took from the start of the program until the first page was painted:
/// the authors, whose page it is and the papers on it; and until it was whole, with the counts of
/// the filters and the paper that is read.
final class StartWatch extends AnimationTimer {

  private static final Logger LOG = LoggerFactory.getLogger(StartWatch.class);

  private final Models models;
  private boolean painting;
  private boolean painted;

  private StartWatch(Models models) {
    this.models = models;
  }

  /// Watches the start of a window, where somebody wants to know.
  static void watch(Models models) {
    if (LOG.isInfoEnabled()) {
      new StartWatch(models).start();
    }
  }

  /// What is there at one pulse has been painted at the next.
  @Override
  public void handle(long now) {
    if (painting && !painted) {
      painted = true;
      LOG.info("The first page was painted {} ms after the start", sinceStart().toMillis());
    } else if (painting) {
      stop();
      LOG.info("The first page was whole {} ms after the start", sinceStart().toMillis());
    }
    painting = painted ? isWhole() : hasPapers();
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

  private static Duration sinceStart() {
    Instant now = Instant.now();
    return Duration.between(ProcessHandle.current().info().startInstant().orElse(now), now);
  }
}
