package dev.byline.ui.sidebar;

import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.HoverTip;
import dev.byline.ui.kit.OneLine;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One line of the sidebar: its text, what is new in it, its count. While it is renamed it is a
/// field.
final class SidebarCell extends TreeCell<SidebarItem> {

  private final SidebarActions actions;
  private final Consumer<SidebarItem> choose;
  private final OneLine text = new OneLine();
  private final Label badge = new Label();
  private final Label count = new Label();
  private final HBox line = new HBox(text, badge, count);

  SidebarCell(SidebarActions actions, Consumer<SidebarItem> choose) {
    this.actions = actions;
    this.choose = choose;
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    badge.getStyleClass().add("news-badge");
    badge.setMinWidth(USE_PREF_SIZE);
    badge.managedProperty().bind(badge.visibleProperty());
    count.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    count.setMinWidth(USE_PREF_SIZE);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("sidebar-line");
    // A long text is cut, not scrolled to.
    setPrefWidth(0);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && !isEmpty() && !isEditing()) {
      if (getItem() instanceof SidebarItem.Section && !isOnArrow(event)) {
        getTreeItem().setExpanded(!getTreeItem().isExpanded());
      } else if (!isOnArrow(event)) {
        choose.accept(getItem());
      }
    }
  }

  private boolean isOnArrow(MouseEvent event) {
    return getDisclosureNode() != null
        && getDisclosureNode().isVisible()
        && event.getX() <= getDisclosureNode().getBoundsInParent().getMaxX();
  }

  @Override
  protected void updateItem(SidebarItem item, boolean empty) {
    super.updateItem(item, empty);
    Style.set(this, "sidebar-section", item instanceof SidebarItem.Section);
    Style.set(this, "sidebar-hint", item instanceof SidebarItem.Hint);
    setText(null);
    if (empty || item == null) {
      setGraphic(null);
      setContextMenu(null);
      setAccessibleText(null);
    } else {
      show(item);
    }
  }

  private void show(SidebarItem item) {
    text.show(List.of(new OneLine.Piece(item.text(), false, "")));
    badge.setText(item.badge());
    badge.setVisible(!item.badge().isEmpty());
    count.setText(item.count().map(DisplayFormats::count).orElse(""));
    HoverTip.on(text, (item.text() + "  " + item.news()).strip());
    setGraphic(line);
    setAccessibleText(
        item.count().isPresent()
            ? Wording.of("sidebar.line", item.text(), item.count().get(), item.news())
            : (item.text() + " " + item.news()).strip());
    List<MenuItem> items = actions.menu(getTreeItem());
    setContextMenu(items.isEmpty() ? null : new ContextMenu(items.toArray(MenuItem[]::new)));
  }

  @Override
  public void startEdit() {
    if (isEmpty() || !actions.canRename(getItem())) {
      return;
    }
    super.startEdit();
    var field = new TextField(getItem().text());
    field.setAccessibleText(Wording.of("sidebar.rename"));
    field.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, field));
    field
        .focusedProperty()
        .subscribe((was, is) -> {
          if (was && !is && isEditing()) {
            commitEdit(getItem());
            actions.rename(getItem(), field.getText());
          }
        });
    setGraphic(field);
    field.selectAll();
    field.requestFocus();
  }

  private void key(KeyEvent event, TextField field) {
    if (event.getCode() == KeyCode.ENTER) {
      SidebarItem renamed = getItem();
      cancelEdit();
      getTreeView().requestFocus();
      actions.rename(renamed, field.getText());
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      cancelEdit();
      getTreeView().requestFocus();
      event.consume();
    }
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    if (!isEmpty()) {
      show(getItem());
    }
  }
}
