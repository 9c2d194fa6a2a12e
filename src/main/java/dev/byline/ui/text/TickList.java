package dev.byline.ui.text;

import dev.byline.model.PaperId;
import dev.byline.ui.kit.Style;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// Papers, each on a line with a tick, which the mouse or the space bar sets and takes away.
public final class TickList extends ListView<TickList.Item> {

  private static final int MOST_ROWS = 10;

  private final TextNodes texts;
  private final Predicate<PaperId> ticked;
  private final BiConsumer<PaperId, Boolean> tick;

  /// A line of the list.
  ///
  /// @param text with LaTeX as it stands in the source
  public record Item(PaperId id, String text) {}

  /// @param ticked whether a paper has a tick
  /// @param tick hears that a paper is to have one, or none
  public TickList(TextNodes texts, Predicate<PaperId> ticked, BiConsumer<PaperId, Boolean> tick) {
    this.texts = texts;
    this.ticked = ticked;
    this.tick = tick;
    getStyleClass().addAll(Style.ROWS, "tick-list");
    setCellFactory(_ -> new Row());
    setOnKeyPressed(event -> {
      Item item = getFocusModel().getFocusedItem();
      if (event.getCode() == KeyCode.SPACE && item != null) {
        tick.accept(item.id(), !ticked.test(item.id()));
        refresh();
        event.consume();
      }
    });
  }

  /// Shows these papers; where they are shown already, the list stays where it is.
  public void show(List<Item> items) {
    if (!items.equals(getItems())) {
      getItems().setAll(items);
    }
    refresh();
  }

  /// Shows these papers, and is no higher than they are.
  public void fit(List<Item> items) {
    show(items);
    int rows = Math.min(MOST_ROWS, items.size());
    prefHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> rows * getFixedCellSize() + snappedTopInset() + snappedBottomInset(),
                fixedCellSizeProperty(),
                insetsProperty()));
  }

  private final class Row extends ListCell<Item> {
    private final CheckBox box = new CheckBox();
    private final RichLine text = texts.line();

    Row() {
      setPrefWidth(0);
      box.setFocusTraversable(false);
      box.setGraphic(text);
      text.setMouseTransparent(true);
      box.setOnAction(_ -> tick.accept(getItem().id(), box.isSelected()));
    }

    @Override
    protected void updateItem(@Nullable Item item, boolean empty) {
      super.updateItem(item, empty);
      if (item == null || empty) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      box.setSelected(ticked.test(item.id()));
      text.show(RichText.read(item.text()), List.of());
      box.setAccessibleText(item.text());
      setAccessibleText(item.text());
      setGraphic(box);
    }
  }
}
