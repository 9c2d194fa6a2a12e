package dev.byline.ui.compare.ranking;

import dev.byline.compare.Ranking.Column;
import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.AuthorRecord;
import dev.byline.library.HitCount;
import dev.byline.library.own.MarkBook;
import dev.byline.model.AuthorId;
import dev.byline.model.own.AuthorGroup;
import dev.byline.ui.choice.AuthorFilterMenus;
import dev.byline.ui.choice.ColumnMenu;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.EmptyState;
import dev.byline.ui.kit.HoverTip;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.TickedAuthors;
import dev.byline.ui.kit.list.PagedList;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Every author of the library in one table, ordered by the column whose head is pressed.
public final class RankingPane extends VBox {

  private final RankingModel model;
  private final ListView<PagedList.Slot<AuthorRecord>> list = new ListView<>();
  private final EmptyState notice = new EmptyState();
  private final TextField filter = new TextField();
  private final ObservableValue<MarkBook> marks;

  /// The actions on authors of the ranking.
  ///
  /// @param show shows the page of an author
  /// @param compare compares the authors that are ticked
  /// @param export saves the authors in this order
  public record Deeds(Consumer<AuthorId> show, Runnable compare, Runnable export) {}

  /// @param marks the user's marks, by which authors can be filtered
  public RankingPane(RankingModel model, ObservableValue<MarkBook> marks, Deeds deeds) {
    this.model = model;
    this.marks = marks;
    getStyleClass().add("ranking");
    list.getStyleClass().add(Style.ROWS);
    list.setItems(model.rows());
    list.setCellFactory(_ -> new RankingRow(model));
    list.setAccessibleText(Wording.of("ranking.title"));
    list.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, deeds.show()));
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        focused().ifPresent(deeds.show());
      }
    });
    var rows = new StackPane(list, notice);
    VBox.setVgrow(rows, Priority.ALWAYS);
    getChildren().addAll(tools(deeds), filters(), heads(), rows);
    model.count().subscribe(_ -> showNotice());
    model.failure().subscribe(_ -> showNotice());
  }

  static String title(Column column) {
    return Wording.named("figure", column);
  }

  /// The menus of filters, and that of columns.
  private HBox filters() {
    var menus = new AuthorFilterMenus(filter.textProperty(), model.values(), marks, false);
    var line = new HBox(menus, groups(), columns());
    HBox.setHgrow(menus, Priority.ALWAYS);
    line.getStyleClass().add("ranking-filters");
    return line;
  }

  private MenuButton groups() {
    var menu = new MenuButton(Wording.of("filter.authors.group"));
    menu.getStyleClass().addAll(Style.CHIP, "menu");
    menu.setMinWidth(USE_PREF_SIZE);
    menu.managedProperty().bind(menu.visibleProperty());
    Runnable fill =
        () -> {
          List<AuthorGroup> groups = model.groups().groups().get();
          menu.setVisible(!groups.isEmpty());
          menu.getItems().setAll(group(Wording.of("filter.authors.group.all"), Optional.empty()));
          groups.forEach(one -> menu.getItems().add(group(one.name(), Optional.of(one))));
          menu.pseudoClassStateChanged(Style.CHOSEN, model.group().isPresent());
        };
    model.groups().groups().subscribe(_ -> fill.run());
    model.query().subscribe(_ -> fill.run());
    return menu;
  }

  private RadioMenuItem group(String name, Optional<AuthorGroup> group) {
    var item = new RadioMenuItem(name);
    item.setMnemonicParsing(false);
    item.setSelected(group.map(AuthorGroup::id).equals(model.group()));
    item.setOnAction(_ -> model.among(group));
    return item;
  }

  private ColumnMenu columns() {
    return new ColumnMenu(List.of(Column.values()), model.columns(), RankingPane::title);
  }

  private HBox tools(Deeds deeds) {
    filter.setPromptText(Wording.of("authors.filter"));
    filter.setAccessibleText(Wording.of("authors.filter"));
    filter.textProperty().subscribe(model::filter);
    var count = new Label();
    count.getStyleClass().add(Style.MUTED);
    count
        .textProperty()
        .bind(
            model
                .count()
                .map(c ->
                    c.map(HitCount::value)
                        .map(n -> Wording.of("ranking.count", n, DisplayFormats.count(n)))
                        .orElse("")));
    var about = new Label(Wording.of("ranking.about"));
    about.setWrapText(true);
    about.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    HBox.setHgrow(about, Priority.ALWAYS);
    about.setMaxWidth(Double.MAX_VALUE);
    var button = new Button();
    button.getStyleClass().add("accent");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> deeds.compare().run());
    model
        .ticks()
        .ids()
        .subscribe(ids -> {
          button.setText(Wording.of("authors.compare", ids.size()));
          button.setDisable(ids.size() < 2);
        });
    count.setMinWidth(USE_PREF_SIZE);
    var save = new Button(Wording.of("export.ranking"));
    save.setMinWidth(USE_PREF_SIZE);
    save.setOnAction(_ -> deeds.export().run());
    var tools = new HBox(filter, count, about, progress(), save, button);
    tools.getStyleClass().add("ranking-tools");
    return tools;
  }

  /// The share of the authors that are read for percentiles, with a way to stop it; nothing where
  /// none are.
  private HBox progress() {
    var bar = new ProgressBar(0);
    bar.setAccessibleText(Wording.of("ranking.progress"));
    HoverTip.on(bar, Wording.of("ranking.progress"));
    bar.setPrefWidth(90);
    var stop = new Button(Wording.of("work.cancel"));
    stop.getStyleClass().add(Style.LINK);
    stop.setMinWidth(USE_PREF_SIZE);
    stop.setOnAction(_ -> model.stop());
    var line = new HBox(bar, stop);
    line.getStyleClass().add("ranking-progress");
    line.managedProperty().bind(line.visibleProperty());
    model
        .progress()
        .subscribe(share -> {
          line.setVisible(share.isPresent());
          bar.setProgress(share.orElse(0));
        });
    return line;
  }

  private HBox heads() {
    var heads = new HBox();
    heads.getStyleClass().addAll("rank-row", "rank-heads");
    Button name = head(Wording.of("ranking.name"), AuthorSort.NAME);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    name.getStyleClass().add("rank-name");
    heads.getChildren().add(name);
    for (Column column : Column.values()) {
      Button head = head(title(column), column.sort());
      head.getStyleClass().add("rank-figure");
      head.managedProperty().bind(head.visibleProperty());
      model
          .columns()
          .chosen()
          .subscribe((Set<Column> now) -> head.setVisible(now.contains(column)));
      heads.getChildren().add(head);
    }
    return heads;
  }

  private Button head(String text, AuthorSort sort) {
    var head = new Button(text);
    head.getStyleClass().addAll("rank-head", Style.LINK);
    head.setOnAction(_ -> model.sort(sort));
    Region up = Icon.UP.node();
    Region down = Icon.DOWN.node();
    model
        .query()
        .subscribe(query -> {
          boolean mine = query.sort() == sort;
          head.setGraphic(mine ? (query.ascending() ? up : down) : null);
          head.setAccessibleText(
              mine
                  ? Wording.of(query.ascending() ? "ranking.up" : "ranking.down", text)
                  : Wording.of("ranking.by", text));
        });
    return head;
  }

  private Optional<AuthorId> focused() {
    return Optional.ofNullable(list.getFocusModel().getFocusedItem())
        .flatMap(PagedList.Slot::value)
        .map(AuthorRecord::id);
  }

  private void key(KeyEvent event, Consumer<AuthorId> show) {
    TickedAuthors ticks = model.ticks();
    if (event.getCode() == KeyCode.SPACE) {
      focused().ifPresent(ticks::toggle);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      focused().ifPresent(show);
      event.consume();
    }
  }

  private void showNotice() {
    Optional<Exception> failure = model.failure().get();
    boolean none = model.count().get().filter(c -> c.value() == 0).isPresent();
    notice.setVisible(none || failure.isPresent());
    if (failure.isPresent()) {
      var again = new Button(Wording.of("papers.failed.again"));
      again.setOnAction(_ -> model.refresh());
      notice.fail(Wording.of("compare.failed"), failure.get(), again);
    } else if (none && filter.getText().isEmpty()) {
      notice.say(Wording.of("authors.empty"), Wording.of("authors.empty.text"));
    } else if (none) {
      var clear = new Button(Wording.of("authors.clear"));
      clear.setOnAction(_ -> filter.clear());
      notice.say(Wording.of("authors.none"), "", clear);
    }
  }
}
