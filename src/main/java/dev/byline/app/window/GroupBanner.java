package dev.byline.app.window;

import dev.byline.ui.group.GroupsModel;
import dev.byline.ui.kit.Banner;
import dev.byline.ui.kit.Failure;
import dev.byline.ui.shell.Shell;
import dev.byline.wording.Wording;

/// A banner in the window that confirms a change to a group of authors, or explains why it could
/// not be stored.
final class GroupBanner {

  private final Shell shell;

  private GroupBanner(Shell shell) {
    this.shell = shell;
  }

  static void follow(GroupsModel groups, Shell shell) {
    var banner = new GroupBanner(shell);
    groups.said().subscribe(banner::done);
    groups.failure().subscribe(cause -> cause.ifPresent(banner::failed));
  }

  private void done(String sentence) {
    if (!sentence.isEmpty()) {
      shell.showBanner(new Banner(sentence).passing());
    }
  }

  private void failed(Exception cause) {
    shell.showBanner(
        new Banner(Wording.of("group.failed", Failure.message(cause)), Failure.copying(cause))
            .closing());
  }
}
