package dev.byline.ui.palette;

import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.ui.window.Command;
import dev.byline.ui.window.Command.Group;
import dev.byline.ui.window.CommandTable;
import dev.byline.wording.Wording;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All keys of the window, by what they are about.
public final class KeySheet extends VBox {

  /// The keys of the search box.
  private static final List<String> IN_SEARCH =
      List.of("offers", "take", "history", "search", "clear");

  /// The keys of the review, and of lists with ticks.
  private static final List<String> ELSEWHERE =
      List.of(
          "paste", "tick", "jump", "range", "pick", "doubt", "example", "fields", "store", "rename",
          "delete");

  private final ScrollPane scroll = new ScrollPane();

  private final FlowPane groups = new FlowPane();

  public KeySheet(CommandTable commands, Runnable lift) {
    getStyleClass().addAll("card", "key-sheet");
    setMaxHeight(USE_PREF_SIZE);
    var title = new Label(Wording.of("keys.title"));
    title.getStyleClass().add(Style.HEADING);
    Button close = Icon.CLOSE.button(Wording.of("keys.close"));
    close.setOnAction(_ -> lift.run());
    var head = new HBox(title, space(), close);
    head.setAlignment(Pos.CENTER_LEFT);
    var single = new CheckBox(Wording.of("keys.single"));
    single.setWrapText(true);
    single.selectedProperty().bindBidirectional(commands.singleKeys());
    single.selectedProperty().subscribe(_ -> fill(commands.all()));
    groups.getStyleClass().add("key-groups");
    scroll.setContent(groups);
    scroll.setAccessibleText(Wording.of("keys.title"));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    // As high as the columns side by side, where there is room for both.
    groups.prefWrapLengthProperty().bind(scroll.widthProperty());
    getChildren().addAll(head, single, scroll);
  }

  private void fill(List<Command> commands) {
    var left = column(commands, Group.SEARCH, Group.MARKS, Group.EXPORT);
    left.getChildren().add(1, fixed("search", IN_SEARCH));
    var right = column(commands, Group.GO, Group.PAPERS, Group.VIEW, Group.LIBRARY);
    left.getChildren().add(fixed("elsewhere", ELSEWHERE));
    groups.getChildren().setAll(left, right);
  }

  /// The part that gets the keys.
  public Node focus() {
    return scroll;
  }

  private static VBox column(List<Command> commands, Group... groups) {
    var column = new VBox();
    column.getStyleClass().add("key-column");
    for (Group group : groups) {
      column.getChildren().add(group(group, commands));
    }
    return column;
  }

  private static VBox group(Group group, List<Command> commands) {
    VBox box = box(group.text());
    commands.stream()
        .filter(command -> command.group() == group && !command.keys().isEmpty())
        .map(command -> row(command.text(), command.shownKeys()))
        .forEach(box.getChildren()::add);
    return box;
  }

  /// Keys that are no commands of the window, under the text `name`.
  private static VBox fixed(String name, List<String> keys) {
    VBox box = box(Wording.of("keys.of." + name));
    keys.forEach(key ->
        box.getChildren()
            .add(
                row(
                    Wording.of("keys.of." + name + "." + key),
                    Arrays.asList(
                        Wording.of("keys.of." + name + "." + key + ".key").split(" ", 0)))));
    return box;
  }

  private static VBox box(String name) {
    var heading = new Label(name);
    heading.getStyleClass().add(Style.SECTION);
    var box = new VBox(heading);
    box.getStyleClass().add("key-group");
    return box;
  }

  private static HBox row(String what, List<String> keys) {
    var row = new HBox(new Label(what), space());
    row.setAlignment(Pos.CENTER_LEFT);
    for (String key : keys) {
      var label = new Label(key);
      label.getStyleClass().add("key-hint");
      label.setMinWidth(USE_PREF_SIZE);
      row.getChildren().add(label);
    }
    row.getStyleClass().add("key-row");
    return row;
  }

  private static Region space() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }
}
