package dev.byline.ui.who;

import dev.byline.ui.kit.EmptyState;
import dev.byline.ui.kit.Style;
import dev.byline.who.DuplicateQuestion;
import dev.byline.who.SplitProposal;
import dev.byline.who.VerdictText;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The authors and the papers that may be one, each with its evidence.
final class QuestionsPane extends StackPane {

  /// Questions that are shown at first: what a person answers in one go.
  private static final int SHOWN = 25;

  private final QuestionsModel model;
  private final Consumer<DecisionSubject> open;
  private final ScrollPane scroll = new ScrollPane();
  private final EmptyState notice = new EmptyState();
  private int limit = SHOWN;

  /// @param open shows an author or a paper
  QuestionsPane(QuestionsModel model, Consumer<DecisionSubject> open) {
    this.model = model;
    this.open = open;
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    getChildren().addAll(scroll, notice);
    model.state().subscribe(this::show);
  }

  private void show(QuestionsModel.State state) {
    boolean any =
        state instanceof QuestionsModel.State.Found found
            && !(found.authors().isEmpty() && found.papers().isEmpty() && found.splits().isEmpty());
    scroll.setVisible(any);
    notice.setVisible(!any);
    switch (state) {
      case QuestionsModel.State.Idle _ ->
          notice.say(Wording.of("who.looking"), Wording.of("who.looking.text"));
      case QuestionsModel.State.Looking(int done) -> {
        var stop = new Button(Wording.of("work.cancel"));
        stop.setOnAction(_ -> model.stop());
        double share = (double) done / QuestionsModel.State.Looking.STEPS;
        notice.progress(
            Wording.of("who.looking"), Wording.of("who.looking.step." + done), share, stop);
      }
      case QuestionsModel.State.Stopped _ -> {
        var again = new Button(Wording.of("work.again"));
        again.setOnAction(_ -> model.open());
        notice.say(Wording.of("who.stopped"), "", again);
      }
      case QuestionsModel.State.Failed(Exception cause) -> {
        var again = new Button(Wording.of("papers.failed.again"));
        again.setOnAction(_ -> model.open());
        notice.fail(Wording.of("who.failed"), cause, again);
      }
      case QuestionsModel.State.Found found -> {
        if (any) {
          show(found);
        } else {
          notice.say(Wording.of("who.none"), Wording.of("who.none.text"));
        }
      }
    }
  }

  private void show(QuestionsModel.State.Found found) {
    var page = new VBox();
    page.getStyleClass().add("compare-page");
    var about = new Label(Wording.of("who.about"));
    about.getStyleClass().add(Style.MUTED);
    about.setWrapText(true);
    about.setMinHeight(USE_PREF_SIZE);
    page.getChildren().add(about);
    add(page, "who.authors", found.authors());
    add(page, "who.papers", found.papers());
    addSplits(page, found.splits());
    int hidden = Math.max(found.authors().size(), found.papers().size()) - limit;
    if (hidden > 0) {
      var more = new Button(Wording.of("who.more"));
      more.setOnAction(_ -> {
        limit += SHOWN;
        show(found);
      });
      page.getChildren().add(more);
    }
    double at = scroll.getVvalue();
    scroll.setContent(page);
    scroll.setVvalue(at);
  }

  private void add(VBox page, String key, List<DuplicateQuestion> questions) {
    if (!questions.isEmpty()) {
      var head = new Label(Wording.of(key, questions.size()));
      head.getStyleClass().add(Style.HEADING);
      page.getChildren().add(head);
      var answers =
          new QuestionCard.Answers(open, model::merge, model::keepApart, model.rulings().busy());
      questions.stream()
          .limit(limit)
          .forEach(question -> page.getChildren().add(new QuestionCard(question, answers)));
    }
  }

  /// Authors who may be several people; opening one shows the papers, of which some can be split
  /// off.
  private void addSplits(VBox page, List<SplitProposal> splits) {
    if (splits.isEmpty()) {
      return;
    }
    var head = new Label(Wording.of("who.splits", splits.size()));
    head.getStyleClass().add(Style.HEADING);
    page.getChildren().add(head);
    for (SplitProposal split : splits.stream().limit(limit).toList()) {
      var card = new VBox();
      card.getStyleClass().add("question");
      var name = new Hyperlink(split.author().author().name());
      name.setMnemonicParsing(false);
      name.setOnAction(_ -> open.accept(new DecisionSubject.OfAuthor(split.author().id())));
      card.getChildren().add(name);
      card.getChildren()
          .add(
              wrapped(
                  Wording.of(
                      "split.people", split.author().author().name(), split.parts().size())));
      split.parts().forEach(part -> card.getChildren().add(wrapped(VerdictText.of(part))));
      page.getChildren().add(card);
    }
  }

  private static Label wrapped(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
