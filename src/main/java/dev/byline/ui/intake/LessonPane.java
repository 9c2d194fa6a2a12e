package dev.byline.ui.intake;

import dev.byline.model.Lesson;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One entry of the page under review, whose fields are marked by hand so that the whole page is
/// read in its style.
final class LessonPane extends VBox {

  private static final int ROWS = 3;

  private final ReviewModel review;
  private final Runnable begin;
  private final Runnable left;
  private final ReadOnlyObjectWrapper<Optional<LessonDraft>> draft =
      new ReadOnlyObjectWrapper<>(this, "draft", Optional.empty());
  private final TextArea text = new TextArea();
  private final Map<Lesson.Field, Button> fields = new EnumMap<>(Lesson.Field.class);
  private final Button apply = new Button(Wording.of("lesson.apply"));
  private final Button undo = new Button(Wording.of("lesson.undo"));
  private final Button use = new Button(Wording.of("lesson.use"));
  private final Label hint = new Label();
  private final HBox head;
  private final VBox form;

  /// @param begin opens it with the lines that are selected
  /// @param left hears that it has been closed
  LessonPane(ReviewModel review, Runnable begin, Runnable left) {
    this.review = review;
    this.begin = begin;
    this.left = left;
    getStyleClass().add("lesson");
    head = head();
    form = form();
    getChildren().addAll(head, form);
    draft.subscribe(this::show);
    review.draft().subscribe(_ -> showUndo());
  }

  private HBox head() {
    hint.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    hint.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(hint, Priority.ALWAYS);
    var mark = new Button(Wording.of("lesson.mark"));
    mark.setMinWidth(USE_PREF_SIZE);
    mark.setOnAction(_ -> begin.run());
    undo.setMinWidth(USE_PREF_SIZE);
    undo.setOnAction(_ -> review.teach(Optional.empty()));
    use.setMinWidth(USE_PREF_SIZE);
    use.setOnAction(_ -> review.teach(review.draft().get().preview().offered()));
    var row = new HBox(hint, undo, use, mark);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("lesson-row");
    return row;
  }

  private VBox form() {
    var name = new Label(Wording.of("lesson.text"));
    name.setLabelFor(text);
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    text.setEditable(false);
    text.setWrapText(true);
    text.setPrefRowCount(ROWS);
    text.setMinHeight(USE_PREF_SIZE);
    text.setAccessibleText(Wording.of("lesson.text"));
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    var marks = new FlowPane();
    marks.getStyleClass().add("lesson-fields");
    for (Lesson.Field field : Lesson.Field.values()) {
      var button = new Button();
      button.setOnAction(_ -> mark(field));
      button.setFocusTraversable(false);
      button.setMaxWidth(260);
      fields.put(field, button);
      marks.getChildren().add(button);
    }
    apply.getStyleClass().add("accent");
    apply.setOnAction(_ -> apply());
    var cancel = new Button(Wording.of("lesson.close"));
    cancel.setOnAction(_ -> close());
    var ends = new HBox(cancel, apply);
    ends.setAlignment(Pos.CENTER_RIGHT);
    ends.getStyleClass().add("lesson-row");
    var box = new VBox(name, text, marks, ends);
    box.getStyleClass().add("lesson-form");
    return box;
  }

  /// Opens it with the lines of an entry.
  void open(List<String> lines) {
    if (!lines.isEmpty()) {
      draft.set(Optional.of(LessonDraft.of(lines)));
      text.setText(String.join("\n", lines));
      text.requestFocus();
      text.positionCaret(0);
    }
  }

  /// True if an entry is being marked.
  ReadOnlyBooleanProperty open() {
    return form.visibleProperty();
  }

  private void close() {
    draft.set(Optional.empty());
    left.run();
  }

  private void mark(Lesson.Field field) {
    int from = text.getSelection().getStart();
    int to = text.getSelection().getEnd();
    draft.set(draft.get().map(now -> now.mark(field, from, to)));
    text.requestFocus();
  }

  private void apply() {
    Optional<Lesson> lesson = draft.get().flatMap(LessonDraft::lesson);
    if (lesson.isPresent()) {
      review.teach(lesson);
      close();
    }
  }

  private void show(Optional<LessonDraft> now) {
    show(form, now.isPresent());
    show(head, now.isEmpty());
    apply.setDisable(now.flatMap(LessonDraft::lesson).isEmpty());
    fields.forEach((field, button) -> {
      String marked = now.map(entry -> entry.marked(field)).orElse("");
      String name = Wording.named("lesson.field", field);
      button.setText(marked.isEmpty() ? name : Wording.of("lesson.marked", name, marked));
    });
  }

  private void showUndo() {
    boolean taught = review.lesson().isPresent();
    show(undo, taught);
    show(use, review.draft().get().preview().offered().isPresent());
    hint.setText(Wording.of(taught ? "lesson.taught" : "lesson.hint"));
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private void key(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    if (!plain) {
      return;
    }
    switch (event.getCode()) {
      case T -> mark(Lesson.Field.TITLE);
      case A -> mark(Lesson.Field.AUTHORS);
      case V -> mark(Lesson.Field.VENUE);
      case Y -> mark(Lesson.Field.YEAR);
      case ENTER -> apply();
      case ESCAPE -> close();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
