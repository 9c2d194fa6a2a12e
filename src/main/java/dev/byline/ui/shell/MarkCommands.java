package dev.byline.ui.shell;

import dev.byline.model.own.OwnMarks;
import dev.byline.ui.kit.Banner;
import dev.byline.ui.marks.MarksPane;
import dev.byline.ui.model.MarksModel;
import dev.byline.ui.window.Command;
import dev.byline.ui.window.CommandName;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.control.Button;

/// The commands for marks.
///
/// @param open the marks of the open paper, if it is visible
/// @param banners the banners that confirm each stored change, since a key is easily pressed by
///   mistake
record MarkCommands(
    MarksModel marks, Supplier<Optional<MarksPane>> open, Consumer<Banner> banners) {

  /// A mark that is either set or not.
  private record Flag(
      CommandName command,
      Predicate<OwnMarks> isSet,
      BiFunction<OwnMarks, Boolean, OwnMarks> set) {}

  private static final Flag STAR =
      new Flag(CommandName.STAR, OwnMarks::starred, OwnMarks::withStar);
  private static final Flag READ = new Flag(CommandName.READ, OwnMarks::read, OwnMarks::withRead);

  List<Command> all() {
    return List.of(
        ofPaper(STAR.command(), pane -> toggle(STAR, pane.subject())),
        ofPaper(READ.command(), pane -> toggle(READ, pane.subject())),
        ofPaper(CommandName.TAG, MarksPane::editTags),
        ofPaper(CommandName.NOTE, MarksPane::editNote),
        Command.of(CommandName.UNDO, marks::undo).where(marks::canUndo),
        Command.of(CommandName.REDO, marks::redo).where(marks::canRedo));
  }

  private Command ofPaper(CommandName name, Consumer<MarksPane> action) {
    return Command.of(name, () -> open.get().ifPresent(action)).where(() -> open.get().isPresent());
  }

  private void toggle(Flag flag, MarksModel.Subject subject) {
    boolean wanted = !flag.isSet().test(subject.in(marks.marks().get()));
    var told = new Told(flag, subject, wanted);
    marks.change(subject, now -> flag.set().apply(now, wanted), told::stored);
  }

  /// The course of one change: stored, taken back, stored again.
  private final class Told {
    private final Flag flag;
    private final MarksModel.Subject subject;
    private final boolean wanted;
    private boolean isFirst = true;
    private boolean isSet;

    Told(Flag flag, MarksModel.Subject subject, boolean wanted) {
      this.flag = flag;
      this.subject = subject;
      this.wanted = wanted;
      isSet = !wanted;
    }

    /// @param isStored whether it could be; the paper says where not
    void stored(boolean isStored) {
      if (!isStored) {
        return;
      }
      isSet = !isSet;
      String said = Wording.of("mark." + flag.command().id() + (isSet ? ".done" : ".undone"));
      banners.accept((isFirst ? new Banner(said, undo()) : new Banner(said)).passing());
      isFirst = false;
    }

    private Button undo() {
      Runnable undo = marks.undoing(subject, now -> flag.set().apply(now, !wanted));
      return Banner.step(CommandName.UNDO.text(), undo);
    }
  }
}
