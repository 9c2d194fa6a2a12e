package dev.byline.ui.intake;

import dev.byline.archive.FieldPlace;
import dev.byline.model.AuthorField;
import dev.byline.model.PaperField;
import dev.byline.ui.kit.HoverTip;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.ui.text.RichText;
import dev.byline.ui.text.TextNodes;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A field of a record: its value, which becomes a text to change when it is pressed, and whether
/// somebody has corrected it.
final class FieldRow extends HBox {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

  /// Characters of a value that are shown; the whole of it is there to change.
  private static final int SHOWN = 420;

  private final String name;
  private final String value;
  private final String read;
  private final Function<String, Optional<String>> change;
  private final VBox middle = new VBox();
  private final HBox remarks = new HBox();
  private Optional<TextNodes> texts = Optional.empty();
  private boolean done;

  /// @param name what it is called
  /// @param read what the page says
  /// @param value what counts
  /// @param change takes a new value, or says what is wrong with it
  FieldRow(String name, String read, String value, Function<String, Optional<String>> change) {
    this.name = name;
    this.read = read;
    this.value = value;
    this.change = change;
    getStyleClass().add("field-row");
    var label = new Label(name);
    label.getStyleClass().addAll("field-name", Style.MUTED, Style.SMALL);
    middle.setMinWidth(0);
    HBox.setHgrow(middle, Priority.ALWAYS);
    middle.getChildren().setAll(shown());
    remarks.getStyleClass().add("remarks");
    remarks.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(label, middle, remarks);
    if (!read.equals(value)) {
      remarks.getChildren().setAll(corrected());
    }
  }

  /// Shows the value with its mathematics typeset, where it is not being changed.
  void typeset(TextNodes by) {
    texts = Optional.of(by);
    middle.getChildren().setAll(shown());
  }

  /// Says more about the value, in a word.
  void remark(String word, String explained) {
    var badge = new Label(word);
    badge.getStyleClass().add(Style.BADGE);
    badge.setMinWidth(Region.USE_PREF_SIZE);
    HoverTip.on(badge, explained);
    remarks.getChildren().addFirst(badge);
  }

  static String name(FieldPlace place) {
    return switch (place) {
      case FieldPlace.OfAuthor(AuthorField field) -> Wording.named("field.author", field);
      case FieldPlace.OfPaper(_, PaperField field) -> Wording.named("field", field);
    };
  }

  private Button shown() {
    String text = value.length() > SHOWN ? value.substring(0, SHOWN) + "\u2026" : value;
    var button = new Value(text.isEmpty() ? Wording.of("field.none") : text);
    button.setId(name);
    button.getStyleClass().add("field-value");
    if (text.isEmpty()) {
      button.getStyleClass().add(Style.MUTED);
    }
    button.setWrapText(true);
    button.setMnemonicParsing(false);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinHeight(Region.USE_PREF_SIZE);
    button.setAlignment(Pos.TOP_LEFT);
    button.setAccessibleText(Wording.of("field.spoken", name, text));
    button.setOnAction(_ -> edit());
    texts.filter(_ -> !text.isEmpty()).ifPresent(by -> button.show(typeset(text, by)));
    return button;
  }

  private static Region typeset(String text, TextNodes by) {
    var paragraphs = new VBox();
    paragraphs.getStyleClass().add("paragraphs");
    for (String paragraph : text.split("\n\n", -1)) {
      paragraphs.getChildren().add(by.flow(RichText.read(paragraph), List.of()));
    }
    return paragraphs;
  }

  /// A button that is as high as what it shows is when it is wrapped to its width.
  private static final class Value extends Button {

    Value(String text) {
      super(text);
    }

    /// Shows `content` in place of the text.
    void show(Region content) {
      setGraphic(content);
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected double computePrefHeight(double width) {
      if (getGraphic() == null || width <= 0) {
        return super.computePrefHeight(width);
      }
      double inside = width - snappedLeftInset() - snappedRightInset();
      return snappedTopInset() + getGraphic().prefHeight(inside) + snappedBottomInset();
    }
  }

  private List<Node> corrected() {
    var said = new Label(Wording.of("field.corrected"));
    said.getStyleClass().addAll(Style.BADGE, "corrected");
    said.setMinWidth(Region.USE_PREF_SIZE);
    String page =
        read.isEmpty() ? Wording.of("field.page.none") : Wording.of("field.page", shortened(read));
    HoverTip.on(said, page);
    Button back = Icon.UNDO.button(Wording.of("field.back", name));
    back.setOnAction(_ -> {
      middle.getChildren().getFirst().requestFocus();
      if (change.apply(read).isPresent()) {
        edit();
      }
    });
    said.setAccessibleText(Wording.of("field.corrected") + ". " + page);
    return List.of(said, back);
  }

  private static String shortened(String text) {
    return text.length() > 80 ? text.substring(0, 80) + "\u2026" : text;
  }

  /// Lets the value be changed.
  void edit() {
    TextInputControl editor = write(value, Optional.empty());
    editor.requestFocus();
    editor.selectAll();
  }

  /// Shows `text`, which cannot be the value, to be put right.
  ///
  /// @param why it cannot
  void refuse(String text, String why) {
    write(text, Optional.of(why));
  }

  private TextInputControl write(String text, Optional<String> wrong) {
    boolean isLong = value.length() > 60 || value.contains("\n");
    TextInputControl editor = isLong ? area() : new TextField();
    editor.setText(text);
    editor.setId(name);
    editor.getStyleClass().add("field-editor");
    editor.setAccessibleText(name);
    var problem = new Label();
    problem.getStyleClass().add("field-problem");
    problem.setWrapText(true);
    say(wrong, editor, problem);
    editor.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, editor, problem));
    editor
        .focusedProperty()
        .subscribe((before, now) -> {
          if (before && !now) {
            leave(editor, problem);
          }
        });
    middle.getChildren().setAll(editor, problem);
    return editor;
  }

  private static TextArea area() {
    var area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(4);
    return area;
  }

  private void key(KeyEvent event, TextInputControl editor, Label problem) {
    boolean isBreak = editor instanceof TextArea && event.isShiftDown();
    if (event.getCode() == KeyCode.ENTER && !isBreak) {
      commit(editor, problem);
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      editor.setText(value);
      commit(editor, problem);
      event.consume();
    } else if (event.getCode() == KeyCode.TAB) {
      // A text of several lines would take it as a character.
      editor.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }

  private void commit(TextInputControl editor, Label problem) {
    boolean isSame = editor.getText().strip().equals(value);
    boolean wasWrong = !problem.getText().isEmpty();
    done = true;
    Optional<String> wrong =
        isSame && !wasWrong ? Optional.empty() : change.apply(editor.getText());
    done = wrong.isEmpty();
    if (isSame) {
      close();
    }
    say(wrong, editor, problem);
  }

  private static void say(Optional<String> wrong, TextInputControl editor, Label problem) {
    editor.pseudoClassStateChanged(WRONG, wrong.isPresent());
    problem.setText(wrong.orElse(""));
    problem.setManaged(wrong.isPresent());
  }

  /// The end of an edit. An invalid value stays to be corrected, with the reason.
  private void leave(TextInputControl editor, Label problem) {
    if (!done && middle.getChildren().contains(editor)) {
      commit(editor, problem);
    }
  }

  private void close() {
    done = true;
    Button button = shown();
    boolean focused = middle.getChildren().getFirst().isFocused();
    middle.getChildren().setAll(button);
    if (focused) {
      button.requestFocus();
    }
    done = false;
  }
}
