package dev.byline.app.window;

import dev.byline.ui.group.GroupsModel;
import dev.byline.ui.kit.Banner;
import dev.byline.ui.kit.FailureText;
import dev.byline.ui.shell.WindowShell;
import dev.byline.wording.Wording;

/// A banner in the window that confirms a change to a group of authors, or explains why it could
/// not be stored.
final class GroupBanner {

  private final WindowShell shell;

  private GroupBanner(WindowShell shell) {
    this.shell = shell;
  }

  static void follow(GroupsModel groups, WindowShell shell) {
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
        new Banner(
                Wording.of("group.failed", FailureText.message(cause)), FailureText.copying(cause))
            .closing());
  }
}
