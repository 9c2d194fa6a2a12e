package dev.byline.ui.who;

import dev.byline.model.PartialDate;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.EmptyState;
import dev.byline.ui.kit.Style;
import dev.byline.who.DecisionInForce;
import dev.byline.who.VerdictText;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The list of past decisions, the newest first, each with its grounds and an undo button.
final class DecidedPane extends StackPane {

  private final QuestionsModel model;
  private final ScrollPane scroll = new ScrollPane();
  private final EmptyState notice = new EmptyState();

  DecidedPane(QuestionsModel model) {
    this.model = model;
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    getChildren().addAll(scroll, notice);
    notice.say(Wording.of("who.undecided"), Wording.of("who.undecided.text"));
    model.decided().subscribe(this::show);
  }

  private void show(List<DecisionInForce> decided) {
    scroll.setVisible(!decided.isEmpty());
    notice.setVisible(decided.isEmpty());
    var page = new VBox();
    page.getStyleClass().add("compare-page");
    for (DecisionInForce one : decided) {
      page.getChildren()
          .add(card(one, Wording.of("who.undo"), model::takeBack, model.rulings().busy()));
    }
    scroll.setContent(page);
  }

  /// A verdict with its grounds and a button that takes it back.
  static Node card(
      DecisionInForce decided,
      String undo,
      Consumer<DecisionInForce> takeBack,
      ObservableValue<Boolean> busy) {
    String says = VerdictText.of(decided.verdict(), decided.grounds().names());
    var said = new Label(says);
    said.setWrapText(true);
    said.setMinHeight(USE_PREF_SIZE);
    said.getStyleClass().add(Style.NAME);
    var day =
        new Label(
            Wording.of(
                "who.decided.on", DisplayFormats.date(PartialDate.of(decided.grounds().day()))));
    day.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    var text = new VBox(said, day);
    decided
        .grounds()
        .reasons()
        .forEach(reason -> text.getChildren().add(QuestionCard.reason(reason)));
    text.getStyleClass().add("question-reasons");
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    var back = new Button(undo);
    back.setMinWidth(USE_PREF_SIZE);
    back.setAccessibleText(undo + ": " + says);
    back.disableProperty().bind(busy);
    back.setOnAction(_ -> takeBack.accept(decided));
    var card = new HBox(text, back);
    card.getStyleClass().addAll("chart-card", "decided");
    return card;
  }
}
