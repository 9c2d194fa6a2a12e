package dev.byline.ui.authors;

import atlantafx.base.theme.Styles;
import dev.byline.model.Author;
import dev.byline.model.AuthorField;
import dev.byline.ui.window.FocusLoan;
import dev.byline.wording.Wording;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/// Fields for the name, affiliation and category of an author, in their place at the head of the
/// page: Enter stores them, Escape leaves them.
final class NameEditor extends FlowPane {

  private static final int NAME_COLUMNS = 18;
  private static final int AFFILIATION_COLUMNS = 16;
  private static final int CATEGORY_COLUMNS = 7;

  private final TextField name;
  private final TextField affiliation;
  private final TextField category;
  private final FocusLoan focus = new FocusLoan();
  private final BiConsumer<String, Map<AuthorField, String>> store;
  private final Runnable close;

  /// @param store takes the name and the values
  /// @param close takes the fields away
  NameEditor(Author author, BiConsumer<String, Map<AuthorField, String>> store, Runnable close) {
    this.store = store;
    this.close = close;
    getStyleClass().add("name-editor");
    name = field("author.edit.name", author.name(), NAME_COLUMNS);
    affiliation =
        field("author.edit.affiliation", AuthorField.AFFILIATION.of(author), AFFILIATION_COLUMNS);
    category = field("author.edit.category", AuthorField.CATEGORY.of(author), CATEGORY_COLUMNS);
    var save = new Button(Wording.of("author.edit.save"));
    save.getStyleClass().add(Styles.ACCENT);
    save.setOnAction(_ -> store());
    var cancel = new Button(Wording.of("author.edit.cancel"));
    cancel.setOnAction(_ -> leave());
    getChildren().addAll(name, affiliation, category, save, cancel);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private static TextField field(String key, String value, int columns) {
    var field = new TextField(value);
    field.setPromptText(Wording.of(key));
    field.setAccessibleText(Wording.of(key));
    field.setPrefColumnCount(columns);
    return field;
  }

  void takeFocus() {
    focus.take(name);
    name.selectAll();
  }

  private void key(KeyEvent event) {
    boolean isInField = event.getTarget() instanceof TextField;
    switch (event.getCode()) {
      case ENTER -> {
        if (!isInField) {
          return;
        }
        store();
      }
      case ESCAPE -> leave();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void store() {
    store.accept(
        name.getText(),
        Map.of(
            AuthorField.AFFILIATION, affiliation.getText(),
            AuthorField.CATEGORY, category.getText()));
    leave();
  }

  private void leave() {
    close.run();
    focus.giveBack();
  }
}
