package dev.byline.ui.contents;

import dev.byline.ui.kit.EmptyState;
import dev.byline.ui.kit.Style;
import dev.byline.who.UnattachedMarks.Candidate;
import dev.byline.who.UnattachedMarks.Unattached;
import dev.byline.wording.Wording;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The list of marks and decisions that belong to no paper now, each with the papers that may be
/// meant: one is attached to a paper, or discarded.
final class UnattachedPane extends StackPane {

  private final ContentsModel model;
  private final ScrollPane scroll = new ScrollPane();
  private final EmptyState notice = new EmptyState();

  UnattachedPane(ContentsModel model) {
    this.model = model;
    getStyleClass().add("unattached");
    scroll.setFitToWidth(true);
    getChildren().addAll(scroll, notice);
    model.unattached().subscribe(this::show);
    model.failure().subscribe(cause -> cause.ifPresent(this::fail));
  }

  private void show(List<Unattached> all) {
    scroll.setVisible(!all.isEmpty());
    notice.setVisible(all.isEmpty());
    notice.say(Wording.of("contents.unattached.none"), Wording.of("contents.unattached.none.text"));
    var page = new VBox();
    page.getStyleClass().add("compare-page");
    if (!all.isEmpty()) {
      page.getChildren().add(wrapped(Wording.of("contents.unattached.about"), Style.MUTED));
    }
    all.forEach(one -> page.getChildren().add(card(one)));
    scroll.setContent(page);
  }

  private void fail(Exception cause) {
    scroll.setVisible(false);
    notice.setVisible(true);
    notice.fail(Wording.of("contents.failed"), cause);
  }

  /// Moves the focus to the list, before its first button.
  void focusRows() {
    scroll.requestFocus();
  }

  private VBox card(Unattached one) {
    var card = new VBox(wrapped(one.title(), Style.NAME), wrapped(one.what(), Style.MUTED));
    card.getStyleClass().addAll("chart-card", "unattached-card");
    for (Candidate paper : one.candidates()) {
      card.getChildren().add(candidate(one, paper));
    }
    if (one.candidates().isEmpty()) {
      card.getChildren().add(wrapped(Wording.of("contents.unattached.nobody"), Style.MUTED));
    }
    var discard = new Button(Wording.of("contents.unattached.discard"));
    discard.setAccessibleText(Wording.of("contents.unattached.discard.spoken", one.title()));
    discard.setOnAction(_ -> model.discard(one));
    card.getChildren().add(discard);
    card.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            model.discard(one);
          }
        });
    card.setAccessibleText(one.title() + ", " + one.what());
    return card;
  }

  private HBox candidate(Unattached one, Candidate paper) {
    var attach = new Button(Wording.of("contents.unattached.attach"));
    attach.setMinWidth(USE_PREF_SIZE);
    attach.setAccessibleText(
        Wording.of("contents.unattached.attach.spoken", one.title(), paper.title()));
    attach.setOnAction(_ -> model.attach(one, paper));
    var text = new VBox(wrapped(paper.title(), ""), wrapped(paper.facts(), Style.MUTED));
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    var row = new HBox(text, attach);
    row.getStyleClass().add("unattached-candidate");
    return row;
  }

  private static Label wrapped(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    if (!style.isEmpty()) {
      label.getStyleClass().add(style);
    }
    return label;
  }
}
