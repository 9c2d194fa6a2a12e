package dev.byline.ui.source;

import dev.byline.parse.LineLabel;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One line of a page: its number, the colour of what it became, its text, and what it became in a
/// word.
final class PageLineCell extends ListCell<PageLinesView.Line> {

  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

  /// Characters of a line that are shown; what is longer is an abstract that nobody reads here.
  private static final int SHOWN = 4_000;

  /// Pixels at the right that belong to the scroll bar.
  private static final double SCROLL_BAR = 16;

  private final PageLinesView lines;
  private final Label number = new Label();
  private final Region bar = new Region();
  private final Label text = new Label();
  private final Label kind = new Label();
  private final HBox row = new HBox(number, bar, text, kind);
  private String style = "";

  PageLineCell(PageLinesView lines) {
    this.lines = lines;
    row.getStyleClass().add("page-line");
    number.getStyleClass().add("line-number");
    bar.getStyleClass().add("line-bar");
    kind.getStyleClass().add("line-kind");
    text.setWrapText(true);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    number.setMinWidth(Region.USE_PREF_SIZE);
    kind.setMinWidth(Region.USE_PREF_SIZE);
    row.setAlignment(Pos.TOP_LEFT);
    row.setMinHeight(Region.USE_PREF_SIZE);
    setPrefWidth(0);
    setText(null);
    lines.pointed().subscribe(_ -> mark());
    row.setOnMouseEntered(_ -> point());
  }

  private void point() {
    PageLinesView.Line line = getItem();
    if (line != null) {
      lines.enter(line);
    }
  }

  private void mark() {
    PageLinesView.Line line = getItem();
    Optional<RecordSpot> pointed = lines.pointed().get();
    boolean mine = line != null && pointed.isPresent() && line.spot().equals(pointed);
    pseudoClassStateChanged(POINTED, mine);
  }

  /// As high as the text is when it is wrapped to the list's width.
  @Override
  protected double computePrefHeight(double width) {
    double whole = width > 0 ? width : lines.getWidth() - SCROLL_BAR;
    double inside = whole - snappedLeftInset() - snappedRightInset();
    double height = row.prefHeight(inside > 0 ? inside : USE_COMPUTED_SIZE);
    return Math.ceil(snappedTopInset() + height + snappedBottomInset());
  }

  @Override
  protected void updateItem(PageLinesView.Line line, boolean empty) {
    super.updateItem(line, empty);
    setGraphic(line == null || empty ? null : row);
    if (line != null && !empty) {
      show(line);
    }
    mark();
  }

  private void show(PageLinesView.Line line) {
    number.setText(Integer.toString(line.number()));
    String all = line.text();
    text.setText(all.length() > SHOWN ? all.substring(0, SHOWN) + "\u2026" : all);
    String name = line.label().map(label -> name(label.kind())).orElse("");
    kind.setText(name);
    String wanted = line.label().map(label -> style(label.kind())).orElse("kind-blank");
    Style.replace(bar, style, wanted);
    Style.replace(row, style, wanted);
    style = wanted;
    boolean lost = line.label().stream().anyMatch(l -> l.kind() == LineLabel.Kind.UNRECOGNISED);
    Style.set(text, Style.FLAGGED, lost);
    number.setGraphic(lost ? Icon.WARNING.node() : null);
    setAccessibleText(Wording.of("source.line.spoken", line.number(), name, all));
  }

  static String name(LineLabel.Kind kind) {
    return Wording.named("line", kind);
  }

  static String style(LineLabel.Kind kind) {
    return "kind-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
