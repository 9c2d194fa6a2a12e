package dev.byline.ui.papers;

import atlantafx.base.theme.Styles;
import dev.byline.ui.kit.Style;
import dev.byline.ui.model.WindowActions;
import dev.byline.wording.Wording;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The three ways to begin in an empty library, a card for each: paste a page, drop or choose
/// files, look at samples.
final class FirstSteps extends VBox {

  FirstSteps(WindowActions outside) {
    getStyleClass().add("first-steps");
    var title = new Label(Wording.of("papers.empty"));
    title.getStyleClass().add(Style.NOTICE_TITLE);
    var cards =
        new FlowPane(
            card("paste", outside::paste, true),
            card("drop", outside::addPages, false),
            card("samples", outside::addSamples, false));
    cards.getStyleClass().add("first-cards");
    getChildren().addAll(title, cards);
  }

  private static VBox card(String key, Runnable action, boolean isMain) {
    var title = new Label(Wording.of("first." + key));
    title.getStyleClass().add(Style.HEADING);
    var text = new Label(Wording.of("first." + key + ".text"));
    text.getStyleClass().add(Style.MUTED);
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    var button = new Button(Wording.of("first." + key + ".do"));
    button.setAccessibleHelp(text.getText());
    button.setMinWidth(USE_PREF_SIZE);
    if (isMain) {
      button.getStyleClass().add(Styles.ACCENT);
    }
    button.setOnAction(_ -> action.run());
    var card = new VBox(title, text, button);
    card.getStyleClass().add("first-card");
    return card;
  }
}
