package dev.byline.ui.sidebar;

import dev.byline.ui.kit.Banner;
import dev.byline.ui.kit.FailureText;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.ui.model.MarksModel;
import dev.byline.ui.sidebar.SidebarItem.Section;
import dev.byline.ui.sidebar.SidebarModel.Line;
import dev.byline.ui.watch.WatchesModel;
import dev.byline.ui.window.CommandName;
import dev.byline.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sidebar: a tree of marked papers, tags, saved searches and watched authors.
///
/// Arrows go through it, Enter or a click shows the papers of a line, F2 renames, Delete deletes;
/// the menu of a line has these too.
public final class SidebarPane extends VBox {

  private final SidebarModel model;
  private final SidebarLinks links;
  private final SidebarActions actions;
  private final StringProperty closedSections;
  private final TreeItem<SidebarItem> root = new TreeItem<>(new SidebarItem.Root());
  private final TreeView<SidebarItem> tree = new TreeView<>(root);
  private final Button seen;
  private final Label failed = new Label();

  /// @param closedSections the names of the sections that are collapsed, with blanks between them
  public SidebarPane(
      MarksModel marks, WatchesModel watches, StringProperty closedSections, SidebarLinks links) {
    this.links = links;
    this.closedSections = closedSections;
    model = new SidebarModel(marks, watches);
    actions = new SidebarActions(marks, watches, tree);
    getStyleClass().add("sidebar");
    var title = new Label(Wording.of("sidebar.title"));
    title.getStyleClass().add(Style.HEADING);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button save = Icon.ADD.button(CommandName.SAVE_SEARCH.text());
    save.setOnAction(_ -> links.save().run());
    Button close = Icon.CLOSE.button(Wording.of("sidebar.close"));
    close.setOnAction(_ -> links.close().run());
    var head = new HBox(title, space, save, close);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("sidebar-head");
    tree.setShowRoot(false);
    tree.setEditable(true);
    tree.getStyleClass().add("sidebar-tree");
    tree.setAccessibleText(Wording.of("sidebar.title"));
    tree.setCellFactory(_ -> new SidebarCell(actions, this::choose));
    tree.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    VBox.setVgrow(tree, Priority.ALWAYS);
    seen = Banner.step(CommandName.NEWS_SEEN.text(), watches::seeAll);
    seen.setMaxWidth(Double.MAX_VALUE);
    seen.managedProperty().bind(seen.visibleProperty());
    failed.setWrapText(true);
    failed.getStyleClass().add(Style.FLAG_NOTE);
    failed.managedProperty().bind(failed.visibleProperty());
    var foot = new VBox(failed, seen);
    foot.getStyleClass().add("sidebar-foot");
    getChildren().addAll(head, tree, foot);
    marks.marks().subscribe(_ -> show());
    watches
        .news()
        .subscribe(_ -> {
          show();
          seen.setVisible(watches.unseen() > 0);
        });
    watches.failure().subscribe(this::explain);
  }

  private void explain(Optional<Exception> cause) {
    failed.setVisible(cause.isPresent());
    failed.setText(cause.map(FailureText::message).orElse(""));
  }

  /// Gives the keys to the tree.
  @Override
  public void requestFocus() {
    if (tree.getSelectionModel().isEmpty()) {
      tree.getSelectionModel().selectFirst();
    }
    tree.requestFocus();
  }

  private void show() {
    Set<String> closed = new TreeSet<>(Arrays.asList(closedSections.get().split(" ", -1)));
    fill(root, model.lines(), closed);
  }

  /// Gives `parent` these lines below it. A line that stays keeps its place, whether it is open,
  /// and the selection.
  private void fill(TreeItem<SidebarItem> parent, List<Line> lines, Set<String> closed) {
    List<TreeItem<SidebarItem>> items =
        lines.stream().map(line -> item(parent, line, closed)).toList();
    if (!parent.getChildren().equals(items)) {
      parent.getChildren().setAll(items);
    }
  }

  private TreeItem<SidebarItem> item(TreeItem<SidebarItem> parent, Line line, Set<String> closed) {
    TreeItem<SidebarItem> item =
        parent.getChildren().stream()
            .filter(old -> old.getValue().isSame(line.item()))
            .findFirst()
            .orElseGet(() -> create(line.item(), closed));
    item.setValue(line.item());
    fill(item, line.below(), closed);
    return item;
  }

  private TreeItem<SidebarItem> create(SidebarItem value, Set<String> closed) {
    var item = new TreeItem<>(value);
    if (value instanceof Section section) {
      item.setExpanded(!closed.contains(section.name()));
      item.expandedProperty().subscribe((_, isOpen) -> remember(section, isOpen));
    }
    return item;
  }

  private void remember(Section section, boolean isOpen) {
    var closed = new TreeSet<>(Arrays.asList(closedSections.get().split(" ", -1)));
    closed.remove("");
    if (isOpen) {
      closed.remove(section.name());
    } else {
      closed.add(section.name());
    }
    closedSections.set(String.join(" ", closed));
  }

  private void key(KeyEvent event) {
    TreeItem<SidebarItem> item = tree.getSelectionModel().getSelectedItem();
    if (item == null || tree.getEditingItem() != null) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      if (item.getValue() instanceof Section) {
        item.setExpanded(!item.isExpanded());
      } else {
        choose(item.getValue());
      }
      event.consume();
    } else if (event.getCode() == KeyCode.F2 && actions.canRename(item.getValue())) {
      tree.edit(item);
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE && actions.canDelete(item.getValue())) {
      actions.delete(item.getValue());
      event.consume();
    }
  }

  private void choose(SidebarItem item) {
    if (item instanceof SidebarItem.NewsPaper news) {
      links.paper().accept(news.paper().paper());
    } else {
      item.query().ifPresent(links.papers());
    }
  }
}
