package dev.byline.ui.print;

import dev.byline.dossier.Dossier;
import dev.byline.dossier.Dossier.Block;
import dev.byline.dossier.Dossier.Column;
import dev.byline.dossier.Dossier.Line;
import dev.byline.dossier.Dossier.Section;
import dev.byline.dossier.Dossier.Table;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Background;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// The pages of a dossier as nodes, in black: what a printer is given. A piece that does not fit on
/// a page begins the next one; the head of a table is repeated there.
final class DossierPages {

  private static final String FAMILY = "inter";

  private static final double TITLE = 18;
  private static final double HEADING = 12;
  private static final double TEXT = 9.5;
  private static final double SMALL = 8;
  private static final double MARGIN = 30;

  private final Dossier dossier;
  private final double width;
  private final double height;
  private final List<VBox> pages = new ArrayList<>();
  private double left;

  /// @param width of a page, in points
  /// @param height of a page, in points
  DossierPages(Dossier dossier, double width, double height) {
    this.dossier = dossier;
    this.width = width;
    this.height = height;
  }

  /// All pages in their order.
  List<Region> all() {
    add(text(dossier.title(), TITLE, true), Optional.empty());
    dossier.about().forEach(line -> add(text(line, TEXT, false), Optional.empty()));
    dossier.sections().forEach(this::add);
    List<Region> framed = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      framed.add(framed(pages.get(i), i + 1));
    }
    return framed;
  }

  private void add(Section section) {
    Label heading = text(section.heading(), HEADING, true);
    heading.setPadding(new Insets(HEADING, 0, 0, 0));
    boolean isFirst = true;
    for (Block block : section.blocks()) {
      switch (block) {
        case Line(String text, boolean isSmall) -> {
          Label line = text(text, isSmall ? SMALL : TEXT, false);
          add(isFirst ? new VBox(heading, line) : line, Optional.empty());
        }
        case Table table -> add(table, isFirst ? Optional.of(heading) : Optional.empty());
      }
      isFirst = false;
    }
  }

  /// A heading stands on the page of the first row.
  private void add(Table table, Optional<Label> heading) {
    Optional<Label> above = heading;
    boolean isFirst = true;
    for (List<String> row : table.rows()) {
      Region line = row(row, table.columns(), false);
      if (isFirst) {
        var begin = new VBox();
        above.ifPresent(begin.getChildren()::add);
        begin.getChildren().addAll(head(table), line);
        add(begin, Optional.empty());
      } else {
        add(line, Optional.of(table));
      }
      isFirst = false;
    }
  }

  private Region head(Table table) {
    return row(table.columns().stream().map(Column::head).toList(), table.columns(), true);
  }

  /// Adds a piece, on a new page where the last one has no room for it.
  ///
  /// @param table whose head is repeated there
  private void add(Region piece, Optional<Table> table) {
    double needed = height(piece);
    if (pages.isEmpty() || needed > left) {
      var page = new VBox();
      pages.add(page);
      left = height - 2 * MARGIN;
      table
          .map(this::head)
          .ifPresent(head -> {
            left -= height(head);
            page.getChildren().add(head);
          });
    }
    left -= needed;
    pages.getLast().getChildren().add(piece);
  }

  /// The height of a piece as wide as the page; it has one only in a scene.
  private double height(Region piece) {
    var group = new Group(piece);
    var _ = new Scene(group);
    group.applyCss();
    double needed = piece.prefHeight(width);
    group.getChildren().clear();
    return needed;
  }

  private Region framed(VBox content, int number) {
    var page = new BorderPane(content);
    page.setTop(ends(dossier.title(), dossier.dayText(), Pos.TOP_LEFT));
    page.setBottom(
        ends(
            Wording.of("report.made"),
            Wording.of("print.page", number, pages.size()),
            Pos.BOTTOM_LEFT));
    page.setMinSize(width, height);
    page.setPrefSize(width, height);
    page.setMaxSize(width, height);
    page.setBackground(Background.fill(Color.WHITE));
    return page;
  }

  private Region ends(String left, String right, Pos place) {
    Label first = text(left, SMALL, false);
    first.setWrapText(false);
    first.setTextOverrun(OverrunStyle.ELLIPSIS);
    Label last = text(right, SMALL, false);
    last.setMinWidth(Region.USE_PREF_SIZE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var line = new HBox(TEXT, first, space, last);
    line.setAlignment(place);
    line.setMinHeight(MARGIN);
    line.setPrefHeight(MARGIN);
    return line;
  }

  private Region row(List<String> cells, List<Column> columns, boolean isHead) {
    int weights = columns.stream().mapToInt(Column::weight).sum();
    var row = new HBox();
    for (int i = 0; i < columns.size(); i++) {
      Label cell = text(cells.get(i), TEXT, isHead);
      double wide = width * columns.get(i).weight() / weights;
      cell.setMinWidth(wide);
      cell.setPrefWidth(wide);
      cell.setMaxWidth(wide);
      cell.setAlignment(columns.get(i).isNumeric() ? Pos.TOP_RIGHT : Pos.TOP_LEFT);
      cell.setPadding(new Insets(3, 6, 3, 0));
      row.getChildren().add(cell);
    }
    row.setBorder(
        new Border(
            new BorderStroke(
                Color.BLACK,
                BorderStrokeStyle.SOLID,
                CornerRadii.EMPTY,
                new BorderWidths(0, 0, isHead ? 1 : 0.4, 0))));
    return row;
  }

  private Label text(String text, double size, boolean isBold) {
    var label = new Label(text);
    label.setFont(Font.font(FAMILY, isBold ? FontWeight.SEMI_BOLD : FontWeight.NORMAL, size));
    label.setTextFill(Color.BLACK);
    label.setWrapText(true);
    label.setMaxWidth(width);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
