package dev.byline.app.window;

import dev.byline.ui.kit.Banner;
import dev.byline.ui.selected.BulkModel;
import dev.byline.ui.selected.BulkState;
import dev.byline.ui.shell.WindowShell;
import dev.byline.wording.Wording;
import java.util.Optional;

/// A banner in the window that shows how far a change to many papers is, with a step to cancel it.
final class BulkBanner {

  private final BulkModel bulk;
  private final WindowShell shell;
  private Optional<Banner> running = Optional.empty();

  private BulkBanner(BulkModel bulk, WindowShell shell) {
    this.bulk = bulk;
    this.shell = shell;
  }

  static void follow(BulkModel bulk, WindowShell shell) {
    var banner = new BulkBanner(bulk, shell);
    bulk.state().subscribe(banner::show);
  }

  private void show(BulkState state) {
    switch (state) {
      case BulkState.Idle _ -> {
        running.ifPresent(shell::hideBanner);
        running = Optional.empty();
      }
      case BulkState.Running(long done, long total) -> {
        String said = Wording.of("bulk.running", done, total);
        if (running.isEmpty()) {
          running =
              Optional.of(new Banner(said, Banner.step(Wording.of("export.cancel"), bulk::cancel)));
          shell.showBanner(running.get());
        }
        running.get().progress(said, total == 0 ? 0 : (double) done / total);
      }
    }
  }
}
