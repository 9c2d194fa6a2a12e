package dev.byline.ui.paper;

import dev.byline.model.Paper;
import dev.byline.ui.model.DetailState;
import dev.byline.ui.model.SelectionModel;
import dev.byline.ui.window.Command;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The commands that copy parts of the open paper, and confirm what was copied.
public final class PaperCopying {

  private final SelectionModel selection;
  private final Consumer<String> clipboard;
  private final ReadOnlyObjectWrapper<String> said = new ReadOnlyObjectWrapper<>(this, "said", "");

  /// @param clipboard takes what is copied
  public PaperCopying(SelectionModel selection, Consumer<String> clipboard) {
    this.selection = selection;
    this.clipboard = clipboard;
    selection.paper().subscribe(_ -> said.set(""));
  }

  /// The last copy, in words; empty once another paper is read.
  public ReadOnlyObjectProperty<String> said() {
    return said.getReadOnlyProperty();
  }

  /// The choices to copy from the paper that is read.
  List<CopyChoice> possible() {
    return Stream.of(CopyChoice.values()).filter(what -> text(what).isPresent()).toList();
  }

  void copy(CopyChoice what) {
    text(what)
        .ifPresent(text -> {
          clipboard.accept(text);
          // Once more is news as well.
          said.set("");
          said.set(Wording.of("copied." + what.command().id()));
        });
  }

  private Optional<String> text(CopyChoice what) {
    return paper().flatMap(what::of);
  }

  private Optional<Paper> paper() {
    return selection.paper().get() instanceof DetailState.Shown shown
        ? Optional.of(shown.detail().record().paper())
        : Optional.empty();
  }

  public List<Command> commands() {
    return Stream.of(CopyChoice.values())
        .map(what ->
            Command.of(what.command(), () -> copy(what)).where(() -> text(what).isPresent()))
        .toList();
  }
}
