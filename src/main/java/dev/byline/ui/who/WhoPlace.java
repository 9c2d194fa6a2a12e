package dev.byline.ui.who;

import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.SegmentedChoice;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.WindowPage;
import dev.byline.ui.text.TextNodes;
import dev.byline.wording.Wording;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The place where it is decided who is who, with a way to each of its parts.
public final class WhoPlace extends BorderPane {

  /// A part of the place.
  public enum Part {
    QUESTIONS,
    DECIDED,
    ONE
  }

  private final ObjectProperty<Part> part =
      new SimpleObjectProperty<>(this, "part", Part.QUESTIONS);
  private final Map<Part, Node> pages = new LinkedHashMap<>();
  private final WhoModels models;
  private final SubjectPane subject;
  private final Consumer<WindowPage> visited;
  private Optional<DecisionSubject> one = Optional.empty();

  /// @param open shows an author or a paper
  /// @param close leaves the place
  /// @param visited hears of each part that is opened
  public WhoPlace(
      WhoModels models,
      TextNodes texts,
      Consumer<DecisionSubject> open,
      Runnable close,
      Consumer<WindowPage> visited) {
    this.models = models;
    this.visited = visited;
    getStyleClass().addAll("compare", "who-place");
    subject = new SubjectPane(models.subject(), texts, open, close);
    pages.put(Part.QUESTIONS, new QuestionsPane(models.questions(), open));
    pages.put(Part.DECIDED, new DecidedPane(models.questions()));
    pages.put(Part.ONE, subject);
    setTop(head(close));
    part.subscribe(shown -> setCenter(pages.get(shown)));
  }

  /// Shows `newPart`, and asks for what it needs.
  public void open(Part newPart) {
    if (newPart == Part.ONE && one.isPresent()) {
      open(one.get(), false);
    } else {
      show(newPart, new WindowPage(newPart, this, () -> open(newPart)));
    }
  }

  private void show(Part newPart, WindowPage page) {
    part.set(newPart);
    visited.accept(page);
    if (newPart != Part.ONE) {
      models.questions().open();
    }
  }

  /// Shows one author or paper, to be merged or split.
  ///
  /// @param merging whether to begin where one types whom to merge with
  public void open(DecisionSubject newSubject, boolean merging) {
    one = Optional.of(newSubject);
    models.subject().show(newSubject);
    show(Part.ONE, new WindowPage(newSubject, this, () -> open(newSubject, false)));
    if (merging) {
      subject.focusField();
    }
  }

  private HBox head(Runnable close) {
    var title = new Label(Wording.of("who.title"));
    title.getStyleClass().add(Style.PAGE_TITLE);
    title.setMinWidth(USE_PREF_SIZE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button back = Icon.CLOSE.button(Wording.of("who.close"));
    back.setOnAction(_ -> close.run());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
          }
        });
    var parts =
        new SegmentedChoice(
            pages.keySet(), part, one -> Wording.named("who.part", one), this::open);
    var head = new HBox(title, parts, space, back);
    head.getStyleClass().add("compare-head");
    return head;
  }
}
