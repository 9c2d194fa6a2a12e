package dev.byline.ui.papers;

import dev.byline.ui.kit.CategoryStyle;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.Style;
import dev.byline.ui.model.PaperYears;
import dev.byline.ui.model.YearStack;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Papers per year as bars that part into categories. Drawing over them with the mouse, or the
/// arrow keys (with Shift to widen), narrows the query to years; a second press on the only chosen
/// year, or Escape, frees it; a digit begins a year.
final class YearHistogram extends Region {

  private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");

  /// Most width of a year, and of few years, in heights of a line.
  private static final double STEP_LINES = 5;

  private static final double LEAST_LINES = 40;

  private final Consumer<Optional<PaperYears.Span>> chosen;
  private final List<List<Region>> bars = new ArrayList<>();
  private final List<Region> pool = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private final Region brush = new Region();
  private final Label hint = new Label();
  private YearStack stack = YearStack.NONE;
  private Optional<PaperYears.Span> span = Optional.empty();

  /// The year where the choice was begun: the other end moves.
  private int anchor;

  private boolean drawn;
  private int hinted;

  /// @param chosen hears of the years somebody chooses, or that all are wanted
  YearHistogram(Consumer<Optional<PaperYears.Span>> chosen) {
    this.chosen = chosen;
    getStyleClass().add(Style.HISTOGRAM);
    brush.getStyleClass().add(Style.BRUSH);
    brush.setMouseTransparent(true);
    hint.getStyleClass().add("hint");
    hint.setMouseTransparent(true);
    hint.setVisible(false);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setOnMousePressed(this::pressed);
    setOnMouseDragged(event -> drawTo(yearAt(event.getX())));
    setOnMouseReleased(this::released);
    setOnMouseMoved(event -> hint(yearAt(event.getX())));
    setOnMouseExited(_ -> hint.setVisible(false));
    setOnKeyPressed(this::key);
  }

  /// Has `listener` hear of the first digit of a year that somebody types here.
  void onTyped(Consumer<String> listener) {
    setOnKeyTyped(event -> {
      if (event.getCharacter().matches("[0-9]")) {
        listener.accept(event.getCharacter());
        event.consume();
      }
    });
  }

  /// Shows `newStack`, of which the years of `newSpan` are chosen.
  void show(YearStack newStack, Optional<PaperYears.Span> newSpan) {
    span = newSpan;
    span.filter(s -> s.from() != anchor && s.to() != anchor).ifPresent(s -> anchor = s.from());
    if (!newStack.equals(stack)) {
      stack = newStack;
      buildBars();
    }
    showSpan();
  }

  private PaperYears years() {
    return stack.years();
  }

  /// The nodes of the bars before are used again: with each letter that is typed there are others.
  private void buildBars() {
    int parts = stack.parts().stream().mapToInt(List::size).sum();
    while (pool.size() < parts) {
      pool.add(part());
    }
    while (labels.size() < stack.parts().size()) {
      labels.add(label());
    }
    bars.clear();
    Iterator<Region> free = pool.iterator();
    for (List<YearStack.Part> year : stack.parts()) {
      bars.add(year.stream().map(part -> show(part, free.next())).toList());
    }
    for (int i = 0; i < bars.size(); i++) {
      labels.get(i).setText(Integer.toString(years().first() + i));
    }
    var children = new ArrayList<Node>();
    children.add(brush);
    children.addAll(pool.subList(0, parts));
    children.addAll(axis());
    children.add(hint);
    if (!getChildren().equals(children)) {
      getChildren().setAll(children);
    }
  }

  private List<Label> axis() {
    return labels.subList(0, bars.size());
  }

  private static Region part() {
    var region = new Region();
    region.setMouseTransparent(true);
    return region;
  }

  private static Label label() {
    var label = new Label();
    label.getStyleClass().add(Style.AXIS);
    label.setMouseTransparent(true);
    return label;
  }

  private static Region show(YearStack.Part part, Region region) {
    String colour =
        part.category().equals(YearStack.OTHER)
            ? CategoryStyle.of(Optional.empty())
            : CategoryStyle.of(part.category());
    Style.set(region, Style.BAR, colour);
    return region;
  }

  private void showSpan() {
    for (int i = 0; i < bars.size(); i++) {
      int year = years().first() + i;
      boolean outside = span.isPresent() && !span.get().holds(year);
      bars.get(i).forEach(part -> part.pseudoClassStateChanged(OUTSIDE, outside));
    }
    brush.setVisible(span.isPresent());
    setAccessibleText(
        Wording.of("years.spoken", span.map(PaperYears.Span::say).orElse(Wording.of("years.all"))));
    requestLayout();
  }

  private void hint(int year) {
    int index = year - years().first();
    if (index >= 0 && index < bars.size()) {
      hinted = index;
      hint.setText(
          Wording.of(
              "years.count",
              Integer.toString(year),
              years().counts().get(index),
              DisplayFormats.count(years().counts().get(index))));
      hint.setVisible(true);
      requestLayout();
    }
  }

  private void pressed(MouseEvent event) {
    requestFocus();
    anchor = yearAt(event.getX());
    drawn = false;
    var alone = Optional.of(new PaperYears.Span(anchor, anchor));
    span = span.equals(alone) ? Optional.empty() : alone;
    showSpan();
    event.consume();
  }

  private void drawTo(int year) {
    drawn |= year != anchor;
    if (!bars.isEmpty() && drawn) {
      span = Optional.of(PaperYears.Span.between(anchor, year));
      showSpan();
      hint(year);
    }
  }

  /// A quick hand's last move may come with the release alone.
  private void released(MouseEvent event) {
    drawTo(yearAt(event.getX()));
    chosen.accept(span);
  }

  private void key(KeyEvent event) {
    int step = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
    if (step != 0 && !bars.isEmpty()) {
      move(step, event.isShiftDown());
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && span.isPresent()) {
      span = Optional.empty();
      chosen.accept(span);
      event.consume();
    }
  }

  private void move(int step, boolean widen) {
    int end = span.map(this::moving).orElse(years().last() - Math.max(step, 0));
    int moved = Math.clamp((long) end + step, years().first(), years().last());
    if (!widen || span.isEmpty()) {
      anchor = moved;
    }
    span = Optional.of(PaperYears.Span.between(anchor, moved));
    showSpan();
    chosen.accept(span);
  }

  private int moving(PaperYears.Span chosenYears) {
    return chosenYears.to() == anchor ? chosenYears.from() : chosenYears.to();
  }

  private int yearAt(double x) {
    int index = (int) Math.floor(x / Math.max(1, getWidth()) * bars.size());
    return years().first() + Math.clamp(index, 0, Math.max(0, bars.size() - 1));
  }

  /// The height of a line of the axis, the measure of everything here.
  private double line() {
    return hint.prefHeight(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    return snapSizeY(line() * 4.2);
  }

  /// Farther apart the bars are no longer seen as one row.
  @Override
  protected double computeMaxWidth(double height) {
    return Math.max(LEAST_LINES, bars.size() * STEP_LINES) * line();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double floor = snapPositionY(getHeight() - line());
    double step = getWidth() / Math.max(1, bars.size());
    double width = Math.clamp(step * 0.78, 1, Math.max(1, line() * 2));
    for (int i = 0; i < bars.size(); i++) {
      double x = snapPositionX(i * step + (step - width) / 2);
      layoutBar(i, x, Math.max(1, snapSizeX(width)), floor);
    }
    layoutAxis(floor, step);
    span.ifPresent(s -> layoutBrush(s, step, floor));
    double hintWidth = hint.prefWidth(-1);
    double hintX = (hinted + 0.5) * step - hintWidth / 2;
    hint.resizeRelocate(
        Math.clamp(hintX, 0, Math.max(0, getWidth() - hintWidth)), 0, hintWidth, line());
  }

  private void layoutBar(int index, double x, double width, double floor) {
    double bottom = floor;
    long below = 0;
    for (int k = 0; k < bars.get(index).size(); k++) {
      below += stack.parts().get(index).get(k).count();
      // A year with one paper of a hundred still shows.
      double height = Math.max(2, (double) below / years().most() * (floor - line() * 0.4));
      double top = snapPositionY(floor - height);
      bars.get(index).get(k).resizeRelocate(x, top, width, Math.max(0, bottom - top));
      bottom = Math.min(bottom, top);
    }
  }

  /// Names as many years as there is room for, the last one always.
  private void layoutAxis(double floor, double step) {
    if (bars.isEmpty()) {
      return;
    }
    double room = axis().getLast().prefWidth(-1) + line() * 0.6;
    int stride = Math.max(1, (int) Math.ceil(room / step));
    for (int i = 0; i < bars.size(); i++) {
      Label label = labels.get(i);
      label.setVisible((bars.size() - 1 - i) % stride == 0);
      if (label.isVisible()) {
        double width = label.prefWidth(-1);
        double x = Math.clamp((i + 0.5) * step - width / 2, 0, Math.max(0, getWidth() - width));
        label.resizeRelocate(x, floor, width, line());
      }
    }
  }

  private void layoutBrush(PaperYears.Span s, double step, double floor) {
    double from = Math.clamp((s.from() - years().first()) * step, 0, getWidth());
    double to = Math.clamp((s.to() + 1 - years().first()) * step, from, getWidth());
    brush.resizeRelocate(from, 0, to - from, floor);
  }
}
