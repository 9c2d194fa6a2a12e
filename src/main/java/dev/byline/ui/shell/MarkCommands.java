package dev.byline.ui.shell;

import dev.byline.library.PaperChoice;
import dev.byline.model.PaperId;
import dev.byline.model.own.OwnMarks;
import dev.byline.ui.kit.Banner;
import dev.byline.ui.marks.MarksPane;
import dev.byline.ui.model.MarksModel;
import dev.byline.ui.selected.SelectionCommands;
import dev.byline.ui.sidebar.ReadingList;
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

/// The commands for marks. They act on the papers that are selected, else on the open one.
///
/// @param selected what they do with many papers
/// @param picked the papers that are selected together, if there are any
/// @param open the marks of the open paper, if it is visible
/// @param banners the banners that confirm each stored change, since a key is easily pressed by
///   mistake
record MarkCommands(
    MarksModel marks,
    SelectionCommands selected,
    Supplier<Optional<PaperChoice>> picked,
    Supplier<Optional<MarksPane>> open,
    Consumer<Banner> banners) {

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
        ofPapers(STAR.command(), selected::star, pane -> toggle(STAR, pane.subject())),
        ofPapers(READ.command(), selected::read, pane -> toggle(READ, pane.subject())),
        ofPapers(CommandName.TAG, selected::tag, MarksPane::editTags),
        ofPapers(
            CommandName.UNTAG,
            selected::untag,
            pane -> papers(pane.subject()).ifPresent(selected::untag)),
        ofPapers(
            CommandName.ADD_TO_GROUP,
            selected::group,
            pane -> papers(pane.subject()).ifPresent(selected::group)),
        ofPaper(CommandName.NOTE, MarksPane::editNote),
        ofPaper(CommandName.TO_READ, pane -> ReadingList.toggle(marks, pane.subject())),
        Command.of(CommandName.UNDO, marks::undo).where(marks::canUndo),
        Command.of(CommandName.REDO, marks::redo).where(marks::canRedo));
  }

  private static Optional<PaperChoice> papers(MarksModel.Subject subject) {
    return subject instanceof MarksModel.Subject.OfPaper(PaperId id)
        ? Optional.of(new PaperChoice.Some(List.of(id)))
        : Optional.empty();
  }

  private Command ofPapers(CommandName name, Consumer<PaperChoice> many, Consumer<MarksPane> one) {
    return Command.of(
            name, () -> picked.get().ifPresentOrElse(many, () -> open.get().ifPresent(one)))
        .where(() -> picked.get().isPresent() || open.get().isPresent());
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
