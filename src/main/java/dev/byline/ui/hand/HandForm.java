package dev.byline.ui.hand;

import atlantafx.base.theme.Styles;
import dev.byline.model.AuthorField;
import dev.byline.model.PaperField;
import dev.byline.ui.kit.FailureText;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import dev.byline.workspace.HandEntries;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A card with the fields of a paper or an author: Enter stores what is written, Escape leaves it.
public final class HandForm extends VBox {

  private static final String NAME = "NAME";

  private final HandModel model;
  private final Runnable close;
  private final Map<String, TextField> fields = new LinkedHashMap<>();
  private final List<Node> stops = new ArrayList<>();
  private final Label objection = new Label();
  private final boolean isPaper;

  private HandForm(HandModel model, boolean isPaper, Runnable close) {
    this.model = model;
    this.isPaper = isPaper;
    this.close = close;
    getStyleClass().addAll("card", "hand-form");
    setMaxHeight(USE_PREF_SIZE);
    var title = new Label(Wording.of(isPaper ? "hand.paper" : "hand.author"));
    title.getStyleClass().add(Style.HEADING);
    var about = new Label(Wording.of("hand.about"));
    about.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    about.setWrapText(true);
    var grid = new GridPane();
    grid.getStyleClass().add("hand-fields");
    if (isPaper) {
      HandEntries.PAPER.forEach(
          field -> add(grid, field.name(), Wording.named("field", field), prompt(field)));
    } else {
      add(grid, NAME, Wording.of("field.author.name"), "");
      HandEntries.AUTHOR.forEach(
          field -> add(grid, field.name(), Wording.named("field.author", field), ""));
    }
    objection.getStyleClass().add("objection");
    objection.setWrapText(true);
    objection.setMinHeight(USE_PREF_SIZE);
    say("");
    var save = new Button(Wording.of("hand.save"));
    save.getStyleClass().add(Styles.ACCENT);
    save.setOnAction(_ -> store());
    var cancel = new Button(Wording.of("hand.cancel"));
    cancel.setOnAction(_ -> close.run());
    stops.addAll(List.of(save, cancel));
    var buttons = new HBox(save, cancel);
    buttons.getStyleClass().add("hand-buttons");
    buttons.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(title, about, grid, objection, buttons);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /// A form for a paper.
  ///
  /// @param close takes the form away
  public static HandForm ofPaper(HandModel model, Runnable close) {
    return new HandForm(model, true, close);
  }

  /// A form for an author.
  ///
  /// @param close takes the form away
  public static HandForm ofAuthor(HandModel model, Runnable close) {
    return new HandForm(model, false, close);
  }

  private static String prompt(PaperField field) {
    return switch (field) {
      case AUTHORS -> Wording.of("hand.prompt.authors");
      case PUBLISHED -> Wording.of("hand.prompt.published");
      default -> "";
    };
  }

  private void add(GridPane grid, String key, String name, String prompt) {
    var label = new Label(name);
    label.setMinWidth(USE_PREF_SIZE);
    var field = new TextField();
    field.setPromptText(prompt);
    field.setAccessibleText(prompt.isEmpty() ? name : name + ", " + prompt);
    label.setLabelFor(field);
    GridPane.setHgrow(field, Priority.ALWAYS);
    grid.addRow(fields.size(), label, field);
    fields.put(key, field);
    stops.add(field);
  }

  /// The part that gets the keys.
  public TextField first() {
    return fields.values().iterator().next();
  }

  /// The keys stay on the card: Tab goes round it.
  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case TAB -> {
        int now = stops.indexOf(event.getTarget());
        int by = event.isShiftDown() ? -1 : 1;
        stops.get(Math.floorMod(now + by, stops.size())).requestFocus();
      }
      case ENTER -> {
        if (!(event.getTarget() instanceof TextField)) {
          return;
        }
        store();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void store() {
    say("");
    try {
      LocalDate today = LocalDate.now(ZoneId.systemDefault());
      if (isPaper) {
        var paper = HandEntries.paper(texts(PaperField.class));
        model.enter(paper.title(), entries -> entries.add(paper, today), this::refuse, close);
      } else {
        var author = HandEntries.author(text(NAME), texts(AuthorField.class));
        model.enter(author.name(), entries -> entries.add(author, today), this::refuse, close);
      }
    } catch (HandEntries.RefusedFieldException e) {
      refuse(e);
    }
  }

  private String text(String key) {
    return Optional.ofNullable(fields.get(key)).map(TextField::getText).orElse("");
  }

  private <F extends Enum<F>> Map<F, String> texts(Class<F> type) {
    var texts = new EnumMap<F, String>(type);
    fields.forEach((key, field) -> {
      if (!key.equals(NAME)) {
        texts.put(Enum.valueOf(type, key), field.getText());
      }
    });
    return texts;
  }

  private void refuse(Exception cause) {
    say(FailureText.message(cause));
    if (cause instanceof HandEntries.RefusedFieldException refused) {
      Optional.ofNullable(fields.get(refused.field()))
          .ifPresent(field -> {
            field.setAccessibleHelp(objection.getText());
            field.requestFocus();
          });
    }
  }

  private void say(String why) {
    objection.setText(why);
    objection.setVisible(!why.isEmpty());
    objection.setManaged(!why.isEmpty());
  }
}
