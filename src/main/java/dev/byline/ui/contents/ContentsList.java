package dev.byline.ui.contents;

import dev.byline.model.TextFolding;
import dev.byline.ui.kit.EmptyState;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A list of which some rows, or all, are removed or restored together, with a field that filters
/// it.
///
/// @param <T> what a row is of
final class ContentsList<T> extends VBox {

  /// The texts of a row.
  record Row(String title, String facts) {}

  private final String key;
  private final Function<T, Row> texts;
  private final Consumer<List<T>> act;
  private final ObservableList<T> all = FXCollections.observableArrayList();
  private final FilteredList<T> shown = new FilteredList<>(all);
  private final ListView<T> list = new ListView<>(shown);
  private final TextField filter = new TextField();
  private final Button button = new Button();
  private final Label count = new Label();
  private final EmptyState notice = new EmptyState();

  /// @param key of the texts: `contents.sources`
  /// @param act does to the selected rows what the button says
  /// @param failure the reason why the list could not be read
  ContentsList(
      String key,
      Function<T, Row> texts,
      Consumer<List<T>> act,
      ObservableValue<Optional<Exception>> failure) {
    this.key = key;
    this.texts = texts;
    this.act = act;
    getStyleClass().add("contents-list");
    filter.setPromptText(Wording.of("contents.filter"));
    filter.setAccessibleText(Wording.of("contents.filter"));
    filter.textProperty().subscribe(this::filter);
    count.getStyleClass().add(Style.MUTED);
    count.setMinWidth(USE_PREF_SIZE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> act());
    var tools = new HBox(filter, count, space, button);
    tools.setAlignment(Pos.CENTER_LEFT);
    tools.getStyleClass().add("contents-tools");
    list.getStyleClass().addAll(Style.ROWS, "contents-rows");
    list.setAccessibleText(Wording.of(key));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(_ -> new Cell());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    list.getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<T>) _ -> showSelected());
    var body = new StackPane(list, notice);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(tools, body);
    failure.subscribe(cause -> cause.ifPresent(this::fail));
    show(List.of());
  }

  void show(List<T> rows) {
    list.getSelectionModel().clearSelection();
    all.setAll(rows);
    boolean isEmpty = rows.isEmpty();
    notice.setVisible(isEmpty);
    list.setVisible(!isEmpty);
    notice.say(Wording.of(key + ".none"), Wording.of(key + ".none.text"));
    count.setText(Wording.of(key + ".count", rows.size()));
    showSelected();
  }

  private void fail(Exception cause) {
    list.setVisible(false);
    notice.setVisible(true);
    notice.fail(Wording.of("contents.failed"), cause);
  }

  void focusRows() {
    list.requestFocus();
  }

  private void filter(String text) {
    String wanted = TextFolding.fold(text.strip());
    list.getSelectionModel().clearSelection();
    shown.setPredicate(row -> {
      Row said = texts.apply(row);
      return TextFolding.fold(said.title() + ' ' + said.facts()).contains(wanted);
    });
  }

  private List<T> selected() {
    return list.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
  }

  private void showSelected() {
    int selected = selected().size();
    button.setText(Wording.of(key + ".act", selected));
    button.setDisable(selected == 0);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.DELETE && !selected().isEmpty()) {
      event.consume();
      act();
    }
  }

  private void act() {
    act.accept(selected());
  }

  /// A row: a name above its facts.
  private final class Cell extends ListCell<T> {
    private final Label title = new Label();
    private final Label facts = new Label();
    private final VBox lines = new VBox(title, facts);

    Cell() {
      setPrefWidth(0);
      title.getStyleClass().add(Style.NAME);
      facts.getStyleClass().addAll(Style.MUTED, Style.SMALL);
      lines.getStyleClass().add("contents-row");
      lines.setMinWidth(0);
      setGraphic(lines);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
      super.updateItem(item, empty);
      lines.setVisible(!empty);
      if (!empty && item != null) {
        Row row = texts.apply(item);
        title.setText(row.title());
        facts.setText(row.facts());
        setAccessibleText(row.title() + ", " + row.facts());
      } else {
        setAccessibleText(null);
      }
    }
  }
}
