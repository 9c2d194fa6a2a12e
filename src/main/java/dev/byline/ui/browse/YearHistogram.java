package dev.byline.ui.browse;

import dev.byline.ui.kit.Formats;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Papers per year as bars. Drawing over them with the mouse, or the arrow keys (with Shift to
/// widen), narrows the query to years; a press beside the drawn span, or Escape, frees it.
final class YearHistogram extends Region {

  private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");

  private final Consumer<Optional<Years.Span>> chosen;
  private final List<Region> bars = new ArrayList<>();
  private final Region brush = new Region();
  private final Label left = new Label();
  private final Label right = new Label();
  private final Label hint = new Label();
  private Years years = Years.NONE;
  private Optional<Years.Span> span = Optional.empty();
  private int anchor;

  /// @param chosen hears of the years somebody chooses, or that all are wanted
  YearHistogram(Consumer<Optional<Years.Span>> chosen) {
    this.chosen = chosen;
    getStyleClass().add(Style.HISTOGRAM);
    brush.getStyleClass().add(Style.BRUSH);
    for (Label label : List.of(left, right, hint)) {
      label.getStyleClass().add(Style.AXIS);
      label.setMouseTransparent(true);
    }
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setOnMousePressed(this::pressed);
    setOnMouseDragged(event -> drawTo(yearAt(event.getX())));
    setOnMouseReleased(_ -> chosen.accept(span));
    setOnMouseMoved(event -> hint(yearAt(event.getX())));
    setOnMouseExited(_ -> showSpan());
    setOnKeyPressed(this::key);
  }

  /// Shows `newYears`, of which those of `newSpan` are chosen.
  void show(Years newYears, Optional<Years.Span> newSpan) {
    span = newSpan;
    if (!newYears.equals(years)) {
      years = newYears;
      bars.clear();
      for (int i = 0; i < years.counts().size(); i++) {
        var bar = new Region();
        bar.getStyleClass().add(Style.BAR);
        bar.setMouseTransparent(true);
        bars.add(bar);
      }
    }
    brush.setMouseTransparent(true);
    getChildren().setAll(brush);
    getChildren().addAll(bars);
    getChildren().addAll(left, right, hint);
    left.setText(years.counts().isEmpty() ? "" : Integer.toString(years.first()));
    right.setText(years.counts().size() < 2 ? "" : Integer.toString(years.last()));
    showSpan();
  }

  private void showSpan() {
    for (int i = 0; i < bars.size(); i++) {
      int year = years.first() + i;
      bars.get(i).pseudoClassStateChanged(OUTSIDE, span.isPresent() && !span.get().holds(year));
    }
    hint.setText(span.map(YearHistogram::say).orElse(""));
    brush.setVisible(span.isPresent());
    setAccessibleText(
        Wording.of("years.spoken", span.map(YearHistogram::say).orElse(Wording.of("years.all"))));
    requestLayout();
  }

  private static String say(Years.Span span) {
    return span.from() == span.to()
        ? Integer.toString(span.from())
        : Wording.of("years.between", Integer.toString(span.from()), Integer.toString(span.to()));
  }

  private void hint(int year) {
    int index = year - years.first();
    if (index >= 0 && index < years.counts().size()) {
      hint.setText(
          Wording.of(
              "years.count", Integer.toString(year), Formats.count(years.counts().get(index))));
      requestLayout();
    }
  }

  private void pressed(MouseEvent event) {
    requestFocus();
    anchor = yearAt(event.getX());
    boolean sameAgain = span.equals(Optional.of(new Years.Span(anchor, anchor)));
    span = sameAgain ? Optional.empty() : Optional.of(new Years.Span(anchor, anchor));
    showSpan();
    event.consume();
  }

  private void drawTo(int year) {
    if (!years.counts().isEmpty()) {
      span = Optional.of(Years.Span.between(anchor, year));
      showSpan();
    }
  }

  private void key(KeyEvent event) {
    if (years.counts().isEmpty()) {
      return;
    }
    int step = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
    if (step != 0) {
      move(step, event.isShiftDown());
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && span.isPresent()) {
      span = Optional.empty();
      chosen.accept(span);
      event.consume();
    }
  }

  private void move(int step, boolean widen) {
    int end = span.map(s -> widen ? s.to() : s.from()).orElse(years.last() - Math.max(step, 0));
    int moved = Math.clamp((long) end + step, years.first(), years.last());
    int start = widen && span.isPresent() ? span.get().from() : moved;
    span = Optional.of(Years.Span.between(start, moved));
    showSpan();
    chosen.accept(span);
  }

  private int yearAt(double x) {
    int index = (int) Math.floor(x / Math.max(1, getWidth()) * years.counts().size());
    return years.first() + Math.clamp(index, 0, Math.max(0, years.counts().size() - 1));
  }

  @Override
  protected double computePrefHeight(double width) {
    return snapSizeY(left.prefHeight(-1) * 3.6);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double axis = left.prefHeight(-1);
    double floor = getHeight() - axis;
    double step = getWidth() / Math.max(1, bars.size());
    double gap = Math.min(3, step * 0.2);
    for (int i = 0; i < bars.size(); i++) {
      double share = (double) years.counts().get(i) / Math.max(1, years.most());
      // A year with papers never looks like one without.
      double height = share == 0 ? 1 : Math.max(3, share * (floor - 4));
      double x = snapPositionX(i * step);
      double width = Math.max(1, snapPositionX((i + 1) * step - gap) - x);
      bars.get(i).resizeRelocate(x, floor - height, width, height);
    }
    layoutBrush(step, floor, gap);
    layoutAxis(floor, axis);
  }

  private void layoutBrush(double step, double floor, double gap) {
    span.ifPresent(s -> {
      double from = Math.clamp((s.from() - years.first()) * step, 0, getWidth());
      double to = Math.clamp((s.to() + 1 - years.first()) * step - gap, from, getWidth());
      brush.resizeRelocate(from, 0, to - from, floor);
    });
  }

  private void layoutAxis(double floor, double axis) {
    left.resizeRelocate(0, floor, left.prefWidth(-1), axis);
    double rightWidth = right.prefWidth(-1);
    right.resizeRelocate(getWidth() - rightWidth, floor, rightWidth, axis);
    double hintWidth = hint.prefWidth(-1);
    hint.resizeRelocate((getWidth() - hintWidth) / 2, floor, hintWidth, axis);
  }
}
