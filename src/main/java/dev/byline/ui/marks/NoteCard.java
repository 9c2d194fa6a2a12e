package dev.byline.ui.marks;

import dev.byline.ui.kit.HoverTip;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.ui.model.MarksModel;
import dev.byline.ui.text.TextNodes;
import dev.byline.ui.window.CommandName;
import dev.byline.ui.window.CommandTable;
import dev.byline.ui.window.FocusLoan;
import dev.byline.ui.window.FocusOwner;
import dev.byline.wording.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The user's note on a paper or author, to be read and to be written. What is written is stored
/// whenever the writing pauses, and when it ends, however it does.
final class NoteCard extends StackPane {

  private static final Duration WRITING_PAUSE = Duration.seconds(2);

  private final MarksModel marks;
  private final NoteView view;
  private final Button edit;
  private final TextArea area = new TextArea();
  private final VBox editor = new VBox(area, editorLine());
  private final FocusLoan focus = new FocusLoan();
  private final PauseTransition pause = new PauseTransition(WRITING_PAUSE);
  private final Map<MarksModel.Subject, String> unstored = new HashMap<>();
  private MarksModel.Subject subject;
  private String shown = "";

  /// The text that was given to be stored last, or was stored when the writing began.
  private String handed = "";

  private boolean editing;

  /// @param subject on whom the note is
  /// @param commands those of the window, with their keys
  NoteCard(MarksModel marks, MarksModel.Subject subject, TextNodes texts, CommandTable commands) {
    this.marks = marks;
    this.subject = subject;
    view = new NoteView(texts);
    boolean isPaper = subject instanceof MarksModel.Subject.OfPaper;
    String toEdit = Wording.of(isPaper ? "mark.note.edit" : "mark.note.author.edit");
    edit = Icon.EDIT.button(toEdit);
    if (isPaper) {
      HoverTip.on(edit, () -> commands.withKey(toEdit, CommandName.NOTE));
    }
    getStyleClass().add("note-card");
    editor.getStyleClass().add("note-editor");
    StackPane.setAlignment(edit, Pos.TOP_RIGHT);
    edit.setOnAction(_ -> edit());
    area.setWrapText(true);
    area.setAccessibleText(Wording.of("mark.note.prompt"));
    area.setPromptText(Wording.of("mark.note.prompt"));
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    area.focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            store();
          }
        });
    pause.setOnFinished(_ -> store());
    area.textProperty().subscribe(_ -> pause.playFromStart());
    arrange();
  }

  private HBox editorLine() {
    var hint = new Label(Wording.of("mark.note.hint"));
    hint.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    hint.setMinWidth(0);
    hint.setWrapText(true);
    var done = new Button(Wording.of("mark.note.done"));
    done.setMinWidth(USE_PREF_SIZE);
    done.setOnAction(_ -> finish());
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var line = new HBox(hint, space, done);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  /// Shows the note on `next`; what is being written on another is stored first.
  void show(MarksModel.Subject next) {
    if (!next.equals(subject)) {
      finish();
      subject = next;
    }
    if (unstored.containsKey(subject) && !editing) {
      write(unstored.get(subject));
    } else if (!editing) {
      read(note());
    }
    arrange();
  }

  /// Tells a screen reader why the note was refused; nothing where it was not.
  void explain(String refusal) {
    area.setAccessibleHelp(refusal);
  }

  private void read(String text) {
    if (!text.equals(shown)) {
      shown = text;
      view.show(text);
    }
  }

  private String note() {
    return subject.in(marks.marks().get()).note();
  }

  /// Begins to write.
  void edit() {
    write(unstored.getOrDefault(subject, note()));
    focus.take(area);
  }

  private void write(String text) {
    editing = true;
    handed = note();
    area.setText(text);
    area.end();
    pause.stop();
    arrange();
  }

  private void key(KeyEvent event) {
    boolean ends =
        event.getCode() == KeyCode.ESCAPE
            || (event.getCode() == KeyCode.ENTER && event.isShortcutDown());
    if (ends) {
      finish();
      event.consume();
    }
  }

  private void finish() {
    if (editing) {
      store();
      editing = false;
      read(area.getText());
      giveBackFocus();
      arrange();
    }
  }

  /// The return of the focus when it would hide: it goes to whatever comes next, and the page
  /// scrolls there.
  private void giveBackFocus() {
    edit.setVisible(true);
    if (FocusOwner.isWithin(editor) && !focus.giveBack()) {
      edit.requestFocus();
    }
  }

  /// Stores what is written so far.
  void store() {
    String text = area.getText();
    pause.stop();
    if (editing && !text.equals(handed)) {
      handed = text;
      MarksModel.Subject written = subject;
      marks.change(written, now -> now.withNote(text), isStored -> stored(written, text, isStored));
    }
  }

  /// The end of a storing. A note that could not be stored stays to be written, until it can be.
  private void stored(MarksModel.Subject written, String text, boolean isStored) {
    if (isStored) {
      unstored.remove(written);
    } else {
      unstored.put(written, text);
      handed = note();
      show(subject);
    }
  }

  private void arrange() {
    boolean shown = editing || !view.getChildren().isEmpty();
    setVisible(shown);
    setManaged(shown);
    Style.fill(this, editing ? List.of(view, edit, editor) : List.of(view, edit));
    view.setVisible(!editing);
    view.setManaged(!editing);
    edit.setVisible(!editing);
  }
}
