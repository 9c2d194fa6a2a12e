package dev.byline.ui.paper;

import dev.byline.model.PaperId;
import dev.byline.ui.model.DetailState;
import dev.byline.ui.model.MarksModel;
import dev.byline.ui.model.SelectionModel;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Duration;

/// A timer that marks a paper as read when it has been open for a while, as mail programs do. If
/// the user then marks the paper as unread, it stays unread while it is open. A paper that the user
/// did not select is not marked.
final class ReadingTime {

  /// Long enough not to take a glance for reading.
  private static final Duration READ = Duration.seconds(4);

  private final SelectionModel selection;
  private final MarksModel marks;
  private final PauseTransition pause;
  private Optional<PaperId> open = Optional.empty();

  private ReadingTime(SelectionModel selection, MarksModel marks, PauseTransition pause) {
    this.selection = selection;
    this.marks = marks;
    this.pause = pause;
    pause.setOnFinished(_ -> open.ifPresent(marks::seen));
  }

  /// Watches what is opened, as long as `selection` lives. Only what `page` shows in an open window
  /// can be read.
  static void watch(SelectionModel selection, MarksModel marks, Node page) {
    watch(selection, marks, page, new PauseTransition(READ));
  }

  /// @param pause runs while a paper is open that is not read yet
  static void watch(SelectionModel selection, MarksModel marks, Node page, PauseTransition pause) {
    var time = new ReadingTime(selection, marks, pause);
    ObservableValue<Boolean> seen =
        page.sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::showingProperty)
            .orElse(false);
    selection.paper().subscribe(state -> time.opened(state, seen.getValue()));
    seen.subscribe(now -> time.opened(selection.paper().get(), now));
  }

  private void opened(DetailState state, boolean seen) {
    Optional<PaperId> now =
        state instanceof DetailState.Shown shown && !selection.isOffered() && seen
            ? Optional.of(shown.detail().record().id())
            : Optional.empty();
    if (!now.equals(open)) {
      open = now;
      pause.stop();
      if (now.filter(paper -> !marks.marks().get().of(paper).read()).isPresent()) {
        pause.playFromStart();
      }
    }
  }
}
