package dev.byline.ui.marks;

import dev.byline.library.query.Facet;
import dev.byline.model.own.OwnMarks;
import dev.byline.ui.kit.Chips;
import dev.byline.ui.kit.FailureText;
import dev.byline.ui.kit.HoverTip;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.LazyPart;
import dev.byline.ui.kit.Style;
import dev.byline.ui.model.BrowseModel;
import dev.byline.ui.model.MarksModel;
import dev.byline.ui.text.TextNodes;
import dev.byline.ui.window.CommandName;
import dev.byline.ui.window.CommandTable;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A pane for the user's tags and note on one paper or author, with the buttons to edit them. It
/// takes no space while there are none.
public final class MarksPane extends VBox {

  private final MarksModel marks;
  private final CommandTable commands;
  private final BrowseModel browse;
  private final MarkButtons buttons;
  private final List<Button> adders;
  private final FlowPane tags = new FlowPane();
  private final LazyPart<TagEditor> editor;
  private final LazyPart<NoteCard> note;
  private final Label failure = new Label();
  private MarksModel.Subject subject;
  private boolean editing;

  /// @param commands those of the window, with their keys
  /// @param subject whose marks are shown first
  public MarksPane(
      MarksModel marks,
      BrowseModel browse,
      TextNodes texts,
      CommandTable commands,
      MarksModel.Subject subject) {
    this.commands = commands;
    this.marks = marks;
    this.browse = browse;
    this.subject = subject;
    getStyleClass().add("own-marks");
    buttons = new MarkButtons(commands, this::toggleStar, this::toggleRead);
    adders =
        List.of(
            adder(CommandName.TAG, Icon.TAG, "mark.tag", this::editTags),
            adder(CommandName.NOTE, Icon.NOTE, "mark.note", this::editNote));
    editor = new LazyPart<>(() -> new TagEditor(marks, this.subject, this::stopEditing));
    note = new LazyPart<>(() -> noteCard(texts));
    tags.getStyleClass().add(Style.CHIPS);
    failure.getStyleClass().add("mark-failure");
    failure.setWrapText(true);
    arrange();
    marks.marks().subscribe(_ -> show(this.subject));
    marks.failure().subscribe(_ -> showFailure());
  }

  private NoteCard noteCard(TextNodes texts) {
    var card = new NoteCard(marks, subject, texts, commands);
    card.visibleProperty().subscribe((_, _) -> arrange());
    return card;
  }

  /// Shows the marks of `next`.
  public void show(MarksModel.Subject next) {
    boolean same = next.equals(subject);
    subject = next;
    editing &= same;
    OwnMarks own = subject.in(marks.marks().get());
    buttons.show(own, subject instanceof MarksModel.Subject.OfPaper);
    editor.made().ifPresent(field -> field.turnTo(subject));
    if (!own.note().isEmpty()) {
      note.get().show(subject);
    } else {
      note.made().ifPresent(card -> card.show(subject));
    }
    showTags(own);
    showFailure();
  }

  /// The star, and whether it was read.
  public MarkButtons buttons() {
    return buttons;
  }

  /// All buttons, as they stand behind an author's name. The keys are those of the paper.
  public HBox tools() {
    Button tag = Icon.TAG.button(Wording.of("mark.tag.author"));
    tag.setOnAction(_ -> editTags());
    Button write = Icon.NOTE.button(Wording.of("mark.note.author"));
    write.setOnAction(_ -> editNote());
    var tools = new HBox(buttons, tag, write);
    tools.getStyleClass().add("mark-tools");
    tools.setAlignment(Pos.CENTER_LEFT);
    return tools;
  }

  /// The buttons that begin a tag and a note.
  public List<Button> adders() {
    return adders;
  }

  private Button adder(CommandName command, Icon icon, String key, Runnable action) {
    var button = new Button(Wording.of(key), icon.node());
    button.getStyleClass().add(Style.CHIP);
    button.setAccessibleText(Wording.of(key + ".begin"));
    HoverTip.on(button, () -> commands.withKey(Wording.of(key + ".begin"), command));
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// The paper or author whose marks are shown.
  public MarksModel.Subject subject() {
    return subject;
  }

  void toggleStar() {
    marks.toggleStar(subject);
  }

  void toggleRead() {
    if (subject instanceof MarksModel.Subject.OfPaper) {
      marks.toggleRead(subject);
    }
  }

  public void editTags() {
    editing = true;
    show(subject);
    editor.get().takeFocus();
  }

  public void editNote() {
    note.get().edit();
    arrange();
  }

  private void stopEditing() {
    editor.get().giveBackFocus();
    editing = false;
    show(subject);
  }

  private void showTags(OwnMarks own) {
    var chips = new ArrayList<Node>();
    for (String tag : own.tags()) {
      chips.add(editing ? removable(tag) : chip(tag));
    }
    tags.getChildren().setAll(chips);
  }

  private Button removable(String tag) {
    Button chip = Chips.removable(tag, () -> marks.change(subject, now -> now.withoutTag(tag)));
    chip.setMnemonicParsing(false);
    return chip;
  }

  private Button chip(String tag) {
    var chip = new Button(tag);
    chip.setMnemonicParsing(false);
    chip.getStyleClass().addAll(Style.CHIP, Style.TAG);
    chip.setAccessibleText(Wording.of("mark.tag.find", tag));
    chip.setOnAction(_ -> browse.update(q -> q.choosing(Facet.TAG, List.of(OwnMarks.tagKey(tag)))));
    return chip;
  }

  private void showFailure() {
    Optional<MarksModel.Failed> failed =
        marks.failure().get().filter(one -> one.subject().equals(subject));
    failure.setText(failed.map(MarksPane::said).orElse(""));
    editor.made().ifPresent(field -> field.explain(said(failed, MarksModel.Part.TAG)));
    note.made().ifPresent(card -> card.explain(said(failed, MarksModel.Part.NOTE)));
    arrange();
  }

  private static String said(Optional<MarksModel.Failed> failed, MarksModel.Part part) {
    return failed.filter(one -> one.part() == part).map(MarksPane::said).orElse("");
  }

  private static String said(MarksModel.Failed failed) {
    String cause = FailureText.message(failed.cause());
    return switch (failed.part()) {
      case FLAG -> Wording.of("mark.failed", cause);
      case TAG -> Wording.of("mark.tag.failed", cause);
      case NOTE -> Wording.of("mark.note.failed", cause);
    };
  }

  /// Holds what has something to show, and no more: fields that nobody sees are styled as well.
  private void arrange() {
    var parts = new ArrayList<Node>();
    if (!tags.getChildren().isEmpty()) {
      parts.add(tags);
    }
    if (editing) {
      parts.add(editor.get());
    }
    note.made().filter(Node::isVisible).ifPresent(parts::add);
    if (!failure.getText().isEmpty()) {
      parts.add(failure);
    }
    Style.fill(this, parts);
    setVisible(!parts.isEmpty());
    setManaged(!parts.isEmpty());
  }
}
