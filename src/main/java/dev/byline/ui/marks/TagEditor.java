package dev.byline.ui.marks;

import dev.byline.model.own.OwnMarks;
import dev.byline.ui.kit.Style;
import dev.byline.ui.model.MarksModel;
import dev.byline.ui.window.FocusLoan;
import dev.byline.ui.window.FocusOwner;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The field in which a tag is written, with the tags that it may be below it.
final class TagEditor extends VBox {

  private final MarksModel marks;
  private final Runnable close;
  private final FocusLoan focus = new FocusLoan();
  private final TextField field = new TextField();
  private final FlowPane offers = new FlowPane();
  private MarksModel.Subject subject;

  /// @param subject of whom the tags are
  /// @param close ends the editing
  TagEditor(MarksModel marks, MarksModel.Subject subject, Runnable close) {
    this.marks = marks;
    this.subject = subject;
    this.close = close;
    getStyleClass().add("tag-editor");
    field.setPromptText(Wording.of("mark.tag.prompt"));
    field.setAccessibleText(Wording.of("mark.tag.prompt"));
    offers.getStyleClass().add(Style.CHIPS);
    getChildren().addAll(field, offers);
    field.setTextFormatter(new TextFormatter<>(this::parted));
    field.textProperty().subscribe(_ -> offer());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  void takeFocus() {
    focus.take(field);
  }

  /// Gives the focus back to what had it, if it is here.
  void giveBackFocus() {
    if (FocusOwner.isWithin(this)) {
      focus.giveBack();
    }
  }

  /// Tells a screen reader why the last tag was refused; nothing where it was not.
  void explain(String refusal) {
    field.setAccessibleHelp(refusal);
  }

  /// Takes what is written as a tag of the one it was written for, and goes on with `next`.
  void turnTo(MarksModel.Subject next) {
    if (!next.equals(subject)) {
      take(field.getText());
      subject = next;
    }
    offer();
  }

  /// Takes what stands before a comma as tags. The field must not be changed while it changes: it
  /// throws where somebody types or pastes.
  private TextFormatter.Change parted(TextFormatter.Change change) {
    String text = change.getControlNewText();
    int comma = text.lastIndexOf(',');
    if (comma >= 0) {
      String rest = text.substring(comma + 1).stripLeading();
      change.setRange(0, change.getControlText().length());
      change.setText(rest);
      change.selectRange(rest.length(), rest.length());
      Stream.of(text.substring(0, comma).split(",", -1)).forEach(this::add);
    }
    return change;
  }

  private OwnMarks present() {
    return subject.in(marks.marks().get());
  }

  private List<String> offered() {
    return TagOffer.of(marks.marks().get().tags(), present(), field.getText());
  }

  private void offer() {
    offers.getChildren().setAll(offered().stream().map(this::chip).toList());
    offers.setManaged(!offers.getChildren().isEmpty());
  }

  private Button chip(String tag) {
    var chip = new Button(tag);
    chip.setMnemonicParsing(false);
    chip.getStyleClass().addAll(Style.CHIP, Style.TAG);
    chip.setFocusTraversable(false);
    chip.setAccessibleText(Wording.of("mark.tag.add", tag));
    chip.setOnAction(_ -> {
      take(tag);
      field.requestFocus();
    });
    return chip;
  }

  private void take(String tag) {
    add(tag);
    field.clear();
  }

  private void add(String tag) {
    if (!tag.isBlank()) {
      MarksModel.Subject tagged = subject;
      marks.change(tagged, now -> now.withTag(tag), isStored -> stored(tagged, tag, isStored));
    }
  }

  /// The end of a storing. A tag that could not be stored is there to be entered again.
  private void stored(MarksModel.Subject tagged, String tag, boolean isStored) {
    if (!isStored && tagged.equals(subject) && field.getText().isBlank()) {
      field.setText(tag);
      field.end();
    }
  }

  private void key(KeyEvent event) {
    List<String> offered = offered();
    String text = field.getText();
    switch (event.getCode()) {
      case ENTER -> enter(text);
      case ESCAPE -> close.run();
      case TAB -> {
        if (text.isBlank() || offered.isEmpty()) {
          return;
        }
        take(offered.getFirst());
      }
      case BACK_SPACE -> {
        if (!text.isEmpty() || present().tags().isEmpty()) {
          return;
        }
        String last = present().tags().getLast();
        marks.change(subject, now -> now.withoutTag(last));
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void enter(String text) {
    if (text.isBlank()) {
      close.run();
    } else {
      take(text);
    }
  }
}
