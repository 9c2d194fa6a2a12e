package dev.byline.app.window;

import dev.byline.ui.chart.FileExport;
import dev.byline.ui.export.ExportModel;
import dev.byline.ui.export.ExportState;
import dev.byline.ui.kit.Banner;
import dev.byline.ui.kit.FailureText;
import dev.byline.ui.shell.WindowShell;
import dev.byline.wording.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A banner in the window that shows how far an export is, with a step to cancel it, and then where
/// the file is.
final class ExportBanner {

  private final ExportModel exports;
  private final WindowShell shell;
  private Optional<Banner> running = Optional.empty();

  private ExportBanner(ExportModel exports, WindowShell shell) {
    this.exports = exports;
    this.shell = shell;
  }

  /// @param others write charts, tables and reports at once
  static void follow(ExportModel exports, List<FileExport> others, WindowShell shell) {
    var banner = new ExportBanner(exports, shell);
    exports.state().subscribe(banner::show);
    others.forEach(other -> other.written().subscribe(file -> file.ifPresent(banner::saved)));
  }

  private void saved(Path file) {
    shell.showBanner(
        new Banner(
                Wording.of("export.saved", file.toString()),
                Banner.step(Wording.of("export.show"), () -> FileFolder.show(file, this::failed)))
            .passing());
  }

  private void show(ExportState state) {
    switch (state) {
      case ExportState.Running now -> progress(now);
      case ExportState.Idle _ -> end();
      case ExportState.Saved(Path file) -> {
        end();
        saved(file);
      }
      case ExportState.Failed(Exception cause) -> {
        end();
        failed(cause);
      }
    }
  }

  private void progress(ExportState.Running now) {
    String name = String.valueOf(now.file().getFileName());
    String said = Wording.of("export.running", name, now.done(), now.total());
    if (running.isEmpty()) {
      running =
          Optional.of(new Banner(said, Banner.step(Wording.of("export.cancel"), exports::cancel)));
      shell.showBanner(running.get());
    }
    running.get().progress(said, now.total() == 0 ? 0 : (double) now.done() / now.total());
  }

  private void end() {
    running.ifPresent(shell::hideBanner);
    running = Optional.empty();
  }

  private void failed(Exception cause) {
    shell.showBanner(
        new Banner(
                Wording.of("export.failed", FailureText.message(cause)), FailureText.copying(cause))
            .closing());
  }
}
