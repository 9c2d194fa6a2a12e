package dev.byline.ui.browse;

import dev.byline.library.PaperDetail;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.util.Duration;

/// What can be done with the paper that is read: cite it, copy parts of it, see where it comes
/// from.
final class PaperActions extends FlowPane {

  private static final Set<PaperCopy> CITING = EnumSet.of(PaperCopy.BIBTEX, PaperCopy.CITATION);

  /// Long enough to be read, short enough not to be taken for part of the page.
  private static final Duration SHOWN = Duration.seconds(3);

  private final Copying copying;
  private final Consumer<PaperDetail> showSource;
  private final Label copied = new Label();
  private final PauseTransition pause = new PauseTransition(SHOWN);

  PaperActions(Copying copying, Consumer<PaperDetail> showSource) {
    this.copying = copying;
    this.showSource = showSource;
    getStyleClass().add(Style.CHIPS);
    copied.getStyleClass().addAll(Style.MUTED, "copied");
    copied.setVisible(false);
    copied.managedProperty().bind(copied.visibleProperty());
    pause.setOnFinished(_ -> copied.setVisible(false));
    copying.said().subscribe(this::say);
  }

  private void say(String what) {
    copied.setText(what);
    copied.setVisible(!what.isEmpty());
    if (!what.isEmpty()) {
      pause.playFromStart();
    }
  }

  /// @param more what else can be done with it
  void show(PaperDetail detail, List<Button> more) {
    List<PaperCopy> possible = copying.possible();
    MenuButton cite = menu("paper.cite");
    MenuButton copy = menu("paper.copy");
    copy.setGraphic(Icon.COPY.node());
    for (PaperCopy what : possible) {
      (CITING.contains(what) ? cite : copy).getItems().add(item(what));
    }
    var source = new Button(Wording.of("paper.source"));
    source.getStyleClass().add(Style.CHIP);
    source.setOnAction(_ -> showSource.accept(detail));
    getChildren().setAll(cite, copy, source);
    getChildren().addAll(more);
    getChildren().add(copied);
  }

  private static MenuButton menu(String key) {
    var menu = new MenuButton(Wording.of(key));
    menu.getStyleClass().addAll(Style.CHIP, "menu");
    return menu;
  }

  private MenuItem item(PaperCopy what) {
    var item = new MenuItem(what.text());
    // Shown beside the text; the window's table of commands hears of the key first.
    item.setAccelerator(KeyCombination.valueOf(what.key()));
    item.setOnAction(_ -> copying.copy(what));
    return item;
  }
}
