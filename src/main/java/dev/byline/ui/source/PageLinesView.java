package dev.byline.ui.source;

import dev.byline.parse.LineLabel;
import dev.byline.parse.ParsedPage;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/// The lines of a page, each with the colour of what it became. The lines of one record may be
/// pointed at.
public final class PageLinesView extends ListView<PageLinesView.Line> {

  /// Lines that are seen above one that is scrolled to.
  private static final int ABOVE = 3;

  /// A line of more UTF-16 code units wraps into so many that what is below it may not be seen.
  private static final int SHORT = 200;

  /// A line of the page.
  ///
  /// @param number from 1
  /// @param label absent for a blank line
  public record Line(int number, String text, Optional<LineLabel> label) {

    public Optional<RecordSpot> spot() {
      return label.flatMap(RecordSpot::of);
    }
  }

  private final ObjectProperty<Optional<RecordSpot>> pointed =
      new SimpleObjectProperty<>(this, "pointed", Optional.empty());
  private Consumer<RecordSpot> onPoint = _ -> {};
  private final Map<RecordSpot, Integer> firstLines = new HashMap<>();
  private final Map<RecordSpot, Integer> lastLines = new HashMap<>();

  public PageLinesView(ParsedPage page) {
    getStyleClass().addAll(Style.ROWS, "page-lines");
    setAccessibleText(Wording.of("source.lines"));
    setCellFactory(_ -> new PageLineCell(this));
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(line -> {
          if (line != null) {
            enter(line);
          }
        });
    show(page);
  }

  /// Shows `page` in place of the page before.
  public void show(ParsedPage page) {
    firstLines.clear();
    lastLines.clear();
    List<Line> lines = lines(page);
    for (Line line : lines) {
      line.spot()
          .ifPresent(spot -> {
            firstLines.putIfAbsent(spot, line.number());
            lastLines.put(spot, line.number());
          });
    }
    getItems().setAll(lines);
  }

  private static List<Line> lines(ParsedPage page) {
    var labels = new HashMap<Integer, LineLabel>();
    page.labels().forEach(label -> labels.put(label.line(), label));
    var lines = new ArrayList<Line>();
    for (int number = 1; number <= page.lines().size(); number++) {
      lines.add(
          new Line(number, page.lines().get(number - 1), Optional.ofNullable(labels.get(number))));
    }
    return lines;
  }

  /// `listener` hears of a record whose line the mouse enters or the keys select.
  public void setOnPoint(Consumer<RecordSpot> listener) {
    onPoint = listener;
  }

  void enter(Line line) {
    line.spot().ifPresent(onPoint);
  }

  /// The record whose lines are marked.
  public ObjectProperty<Optional<RecordSpot>> pointed() {
    return pointed;
  }

  /// Scrolls to the lines of `spot`, with some short ones above them, unless they are seen.
  public void reveal(RecordSpot spot) {
    Integer first = firstLines.get(spot);
    Integer last = lastLines.get(spot);
    if (first != null && last != null && !(isSeen(first - 1) && isSeen(last - 1))) {
      scrollTo(above(first - 1));
    }
  }

  /// Scrolls so that the line `number`, from 1, and some above it are seen, if they are not.
  public void reveal(int number) {
    if (!isSeen(number - 1)) {
      scrollTo(above(number - 1));
    }
  }

  /// The top of the view when the line at `index` is scrolled to.
  private int above(int index) {
    int first = index;
    while (first > 0
        && index - first < ABOVE
        && getItems().get(first - 1).text().length() <= SHORT) {
      first--;
    }
    return first;
  }

  private boolean isSeen(int index) {
    return lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.getFirstVisibleCell() != null
        && flow.getLastVisibleCell() != null
        && flow.getFirstVisibleCell().getIndex() < index
        && index < flow.getLastVisibleCell().getIndex() + (index == getItems().size() - 1 ? 1 : 0);
  }

  /// Selects the line `number`, from 1, and scrolls to it.
  public void select(int number) {
    getSelectionModel().clearAndSelect(number - 1);
    getFocusModel().focus(number - 1);
    reveal(number);
  }
}
