package dev.byline.app.window;

import dev.byline.ui.chart.FileExport;
import dev.byline.ui.export.CitationModel;
import dev.byline.ui.export.ExportModel;
import dev.byline.ui.export.ExportState;
import dev.byline.ui.kit.Banner;
import dev.byline.ui.kit.FailureText;
import dev.byline.ui.shell.WindowShell;
import dev.byline.ui.window.FileFolder;
import dev.byline.wording.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A banner in the window that shows how far an export or a list of references is, with a step to
/// cancel it, and then where the file is.
final class ExportBanner {

  private final Runnable cancel;
  private final WindowShell shell;
  private Optional<Banner> running = Optional.empty();

  private ExportBanner(Runnable cancel, WindowShell shell) {
    this.cancel = cancel;
    this.shell = shell;
  }

  /// @param others write charts, tables and reports at once
  static void follow(
      ExportModel exports, CitationModel citations, List<FileExport> others, WindowShell shell) {
    var banner = new ExportBanner(exports::cancel, shell);
    exports.state().subscribe(banner::show);
    citations.state().subscribe(new ExportBanner(citations::cancel, shell)::show);
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
    String said =
        now.file()
            .map(Path::getFileName)
            .map(name -> Wording.of("export.running", name.toString(), now.done(), now.total()))
            .orElseGet(() -> Wording.of("cite.running", now.done(), now.total()));
    if (running.isEmpty()) {
      running = Optional.of(new Banner(said, Banner.step(Wording.of("export.cancel"), cancel)));
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
