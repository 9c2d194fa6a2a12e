package dev.byline.ui.palette;

import dev.byline.model.TextFolding;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.ui.window.Command;
import dev.byline.ui.window.Command.Group;
import dev.byline.ui.window.CommandTable;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
  private final TextField filter = new TextField();

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
    filter.setPromptText(Wording.of("keys.search"));
    filter.setAccessibleText(Wording.of("keys.search"));
    filter.textProperty().subscribe(_ -> fill(commands.all()));
    filter.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          // The card lies over the window, and keeps the Tab key to itself.
          if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.TAB) {
            scroll.requestFocus();
            event.consume();
          }
        });
    groups.getStyleClass().add("key-groups");
    scroll.setContent(groups);
    scroll.setAccessibleText(Wording.of("keys.title"));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    // As high as the columns side by side, where there is room for both.
    groups.prefWrapLengthProperty().bind(scroll.widthProperty());
    getChildren().addAll(head, filter, single, scroll);
  }

  private void fill(List<Command> commands) {
    VBox left = column(commands, Group.SEARCH, Group.MARKS, Group.EXPORT);
    fixed("search", IN_SEARCH)
        .ifPresent(box -> left.getChildren().add(Math.min(1, left.getChildren().size()), box));
    VBox right = column(commands, Group.GO, Group.PAPERS, Group.VIEW, Group.LIBRARY);
    fixed("elsewhere", ELSEWHERE).ifPresent(left.getChildren()::add);
    if (left.getChildren().isEmpty() && right.getChildren().isEmpty()) {
      var none = new Label(Wording.of("palette.nothing"));
      none.getStyleClass().add(Style.MUTED);
      left.getChildren().add(none);
    }
    groups.getChildren().setAll(left, right);
  }

  /// True if a line of the sheet is looked for: all words that are typed are in it or its keys.
  private boolean isWanted(String what, List<String> keys) {
    String line = TextFolding.fold(what + " " + String.join(" ", keys));
    return Arrays.stream(TextFolding.fold(filter.getText()).split("\\s+", -1))
        .allMatch(line::contains);
  }

  /// The part that gets the keys.
  public Node focus() {
    return filter;
  }

  private VBox column(List<Command> commands, Group... groups) {
    var column = new VBox();
    column.getStyleClass().add("key-column");
    for (Group group : groups) {
      group(group, commands).ifPresent(column.getChildren()::add);
    }
    return column;
  }

  private Optional<VBox> group(Group group, List<Command> commands) {
    List<HBox> rows =
        commands.stream()
            .filter(command -> command.group() == group && !command.keys().isEmpty())
            .filter(command -> isWanted(command.text(), command.shownKeys()))
            .map(command -> row(command.text(), command.shownKeys()))
            .toList();
    return box(group.text(), rows);
  }

  /// Keys that are no commands of the window, under the text `name`.
  private Optional<VBox> fixed(String name, List<String> keys) {
    var rows = new ArrayList<HBox>();
    for (String key : keys) {
      String what = Wording.of("keys.of." + name + "." + key);
      List<String> pressed =
          Arrays.asList(Wording.of("keys.of." + name + "." + key + ".key").split(" ", 0));
      if (isWanted(what, pressed)) {
        rows.add(row(what, pressed));
      }
    }
    return box(Wording.of("keys.of." + name), rows);
  }

  private static Optional<VBox> box(String name, List<HBox> rows) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    VBox box = box(name);
    box.getChildren().addAll(rows);
    return Optional.of(box);
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
