package dev.byline.app.window;

import dev.byline.ui.hand.HandForm;
import dev.byline.ui.hand.HandModel;
import dev.byline.ui.kit.Banner;
import dev.byline.ui.window.Command;
import dev.byline.ui.window.CommandName;
import dev.byline.workspace.HandEntries;
import java.util.List;

/// The commands that let papers and authors be entered by hand.
final class HandCommands {

  private HandCommands() {}

  static void add(MainWindow desk, HandEntries entries) {
    var model = new HandModel(entries, desk.deeds(), said -> say(said, desk));
    desk.shell()
        .commands()
        .add(
            List.of(
                Command.of(
                    CommandName.ADD_PAPER,
                    () -> lay(HandForm.ofPaper(model, desk.shell()::lift), desk)),
                Command.of(
                    CommandName.ADD_AUTHOR,
                    () -> lay(HandForm.ofAuthor(model, desk.shell()::lift), desk))));
  }

  private static void lay(HandForm form, MainWindow desk) {
    desk.shell().lay(form, form.first());
  }

  private static void say(HandModel.Said said, MainWindow desk) {
    desk.refresh();
    Banner banner =
        said.isIn()
            ? new Banner(said.text(), Banner.step(CommandName.UNDO.text(), desk.deeds()::undo))
            : new Banner(said.text());
    desk.shell().showBanner(banner.passing());
  }
}
