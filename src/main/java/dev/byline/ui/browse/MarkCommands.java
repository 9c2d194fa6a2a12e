package dev.byline.ui.browse;

import dev.byline.ui.window.Command;
import dev.byline.ui.window.Command.Group;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What can be done about marks.
///
/// @param open the marks of the paper that is read
record MarkCommands(MarksModel marks, Supplier<Optional<MarksPane>> open) {

  List<Command> all() {
    return List.of(
        ofPaper("star", MarksPane::toggleStar, "S"),
        ofPaper("read", MarksPane::toggleRead, "U"),
        ofPaper("tag", MarksPane::editTags, "T"),
        ofPaper("note", MarksPane::editNote, "N"),
        Command.of(Group.MARKS, "undo", marks::undo, "Shortcut+Z").where(marks::canUndo),
        Command.of(Group.MARKS, "redo", marks::redo, "Shortcut+Shift+Z", "Shortcut+Y")
            .where(marks::canRedo));
  }

  private Command ofPaper(String id, Consumer<MarksPane> action, String key) {
    return Command.of(Group.MARKS, id, () -> open.get().ifPresent(action), key)
        .where(() -> open.get().isPresent());
  }
}
