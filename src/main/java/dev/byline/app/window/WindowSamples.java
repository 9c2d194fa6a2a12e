package dev.byline.app.window;

import dev.byline.sync.ProgressListener;
import dev.byline.ui.kit.Banner;
import dev.byline.ui.palette.PaletteChoice;
import dev.byline.wording.Wording;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The sample profiles of a window's library: the banner that tells of them as long as there are
/// some, and the steps that remove them and bring them back.
final class WindowSamples {

  /// Something that takes time and may fail.
  @FunctionalInterface
  interface Job<T> {
    T run() throws IOException;
  }

  /// A runner of jobs in the background.
  interface Jobs {
    <T> void later(Job<T> job, Consumer<T> then);
  }

  private final LibraryFolder folder;
  private final MainWindow desk;
  private final Jobs jobs;
  private final Runnable addPages;
  private Optional<Banner> shown = Optional.empty();

  WindowSamples(LibraryFolder folder, MainWindow desk, Jobs jobs, Runnable addPages) {
    this.folder = folder;
    this.desk = desk;
    this.jobs = jobs;
    this.addPages = addPages;
  }

  /// Shows the banner where there are samples, and takes it away where there are none any more. A
  /// banner that somebody closed stays closed.
  void look() {
    jobs.later(
        folder::hasSamples,
        has -> {
          if (!has) {
            shown.ifPresent(desk.shell()::hideBanner);
            shown = Optional.empty();
          } else if (shown.isEmpty()) {
            Banner banner = MainWindow.samples(this::remove, addPages);
            shown = Optional.of(banner);
            desk.shell().showBanner(banner);
          }
        });
  }

  List<PaletteChoice> choices() {
    return List.of(
        PaletteChoices.choice(Wording.of("samples.add.all"), "sample", this::add),
        PaletteChoices.choice(Wording.of("samples.remove"), "sample", this::remove));
  }

  private void remove() {
    jobs.later(
        () -> {
          folder.removeSamples();
          return true;
        },
        _ -> {
          desk.refresh();
          desk.shell()
              .showBanner(
                  new Banner(
                          Wording.of("samples.removed"),
                          Banner.step(Wording.of("samples.undo"), this::add))
                      .passing());
        });
  }

  /// Adds the sample profiles, or brings them back.
  void add() {
    jobs.later(() -> folder.importSamples(ProgressListener.NONE, () -> false), _ -> desk.refresh());
  }
}
