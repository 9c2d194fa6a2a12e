package dev.byline.ui.chart;

import dev.byline.compare.chart.Chart;
import dev.byline.compare.chart.ChartLink;
import dev.byline.compare.chart.ChartSpot;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// A view of a chart, as wide as its container, drawn once it comes into view. Pointing at a mark
/// shows its name, and a click opens its papers; with the focus, arrow keys move between marks and
/// Enter opens the papers.
public final class ChartView extends Region {

  /// A layout asks for a few widths, with and without the bar for scrolling, before one is chosen.
  private static final int WIDTHS = 4;

  private final Function<Chart.Frame, Chart> draw;
  private final Consumer<ChartLink> open;
  private final Label hint = new Label();
  private final Region outline = new Region();
  private final Label letter = new Label("M");
  private final Map<Double, Chart> drawn = new HashMap<>();
  private final ViewportObserver sight = new ViewportObserver(this, this::moved);
  private Optional<Chart> chart = Optional.empty();
  private Optional<ChartSpot> pointed = Optional.empty();
  private double em;
  private OptionalDouble built = OptionalDouble.empty();

  /// @param draw lays the chart out
  /// @param open follows a mark
  public ChartView(Function<Chart.Frame, Chart> draw, Consumer<ChartLink> open) {
    this.draw = draw;
    this.open = open;
    getStyleClass().add("chart");
    hint.getStyleClass().add("chart-hint");
    outline.getStyleClass().add("chart-outline");
    for (Node node : List.of(hint, outline)) {
      node.setManaged(false);
      node.setMouseTransparent(true);
      node.setVisible(false);
    }
    letter.setManaged(false);
    letter.setVisible(false);
    getChildren().add(letter);
    letter.fontProperty().subscribe(_ -> requestLayout());
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setOnMouseMoved(event -> point(chart.flatMap(c -> c.at(event.getX(), event.getY()))));
    setOnMouseExited(_ -> point(Optional.empty()));
    setOnMouseClicked(this::clicked);
    setOnKeyPressed(this::key);
    focusedProperty().subscribe((_, has) -> focused(has));
    sceneProperty().subscribe((_, _) -> sight.follow());
  }

  /// The chart as it is laid out.
  public Chart chart() {
    return chart.orElseGet(() -> draw(Math.max(1, getWidth())));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return size() * 30;
  }

  @Override
  protected double computeMinWidth(double height) {
    return size() * 14;
  }

  @Override
  protected double computePrefHeight(double width) {
    return draw(width < 1 ? prefWidth(-1) : width).height();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    if (getWidth() >= 1) {
      Chart now = draw(getWidth());
      chart = Optional.of(now);
      if (sight.isThere()) {
        build(now);
      } else if (!isBuilt(now)) {
        clear();
        setAccessibleText(about(now));
      }
    }
    placeHint();
  }

  private void moved() {
    if (chart.filter(this::isBuilt).isEmpty() && sight.isThere()) {
      requestLayout();
    }
  }

  /// The focus, which screen readers move here without scrolling.
  private void focused(boolean has) {
    if (has) {
      chart.ifPresent(this::build);
    }
    point(has ? pointed : Optional.empty());
  }

  private double size() {
    return letter.getFont().getSize();
  }

  private Chart draw(double width) {
    if (em != size()) {
      em = size();
      drawn.clear();
      built = OptionalDouble.empty();
    }
    if (drawn.size() >= WIDTHS && !drawn.containsKey(width)) {
      drawn.clear();
    }
    return drawn.computeIfAbsent(width, w -> draw.apply(new Chart.Frame(w, em)));
  }

  private boolean isBuilt(Chart now) {
    return built.equals(OptionalDouble.of(now.width()));
  }

  private void build(Chart now) {
    if (isBuilt(now)) {
      return;
    }
    built = OptionalDouble.of(now.width());
    List<Node> all = new ArrayList<>();
    all.add(letter);
    all.add(outline);
    all.addAll(ChartNodes.of(now.marks(), letter.getFont()));
    all.add(hint);
    getChildren().setAll(all);
    say();
  }

  /// Takes away what was made for another width or size of letters.
  private void clear() {
    built = OptionalDouble.empty();
    getChildren().setAll(letter, outline, hint);
  }

  private void point(Optional<ChartSpot> spot) {
    pointed = spot;
    hint.setVisible(spot.isPresent());
    outline.setVisible(spot.isPresent());
    setCursor(spot.flatMap(ChartSpot::target).isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    spot.ifPresent(s -> hint.setText(s.name()));
    say();
    placeHint();
  }

  private void say() {
    Chart now = chart();
    setAccessibleText(
        pointed.map(spot -> now.title() + ": " + spot.name()).orElseGet(() -> spoken(now)));
  }

  private static String about(Chart chart) {
    return chart.title() + ", " + chart.unit();
  }

  /// The spoken text. A chart that leads nowhere has few numbers, which are told at once.
  private static String spoken(Chart chart) {
    if (chart.spots().stream().anyMatch(spot -> spot.target().isPresent())) {
      return Wording.of("chart.spoken", about(chart));
    }
    String all = chart.spots().stream().map(ChartSpot::name).collect(Collectors.joining("; "));
    return Wording.of("chart.spoken.all", about(chart), all);
  }

  private void placeHint() {
    pointed.ifPresent(spot -> {
      outline.resizeRelocate(spot.x() - 1, spot.y() - 1, spot.width() + 2, spot.height() + 2);
      double width = Math.min(hint.prefWidth(-1), Math.min(getWidth(), size() * 32));
      double height = hint.prefHeight(width);
      double x = spot.x() + spot.width() / 2 - width / 2;
      double above = spot.y() - height - size() * 0.3;
      double y = above < 0 ? spot.y() + spot.height() + size() * 0.3 : above;
      hint.resizeRelocate(
          snapPositionX(Math.clamp(x, 0, Math.max(0, getWidth() - width))),
          snapPositionY(y),
          width,
          height);
    });
  }

  private void clicked(MouseEvent event) {
    requestFocus();
    point(chart.flatMap(c -> c.at(event.getX(), event.getY())));
    follow();
  }

  private void follow() {
    pointed.flatMap(ChartSpot::target).ifPresent(open);
  }

  private void key(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case LEFT, UP -> -1;
          case RIGHT, DOWN -> 1;
          default -> 0;
        };
    if (step != 0 && !chart().spots().isEmpty()) {
      List<ChartSpot> spots = chart().spots();
      int at = pointed.map(spots::indexOf).orElse(step > 0 ? -1 : spots.size());
      point(Optional.of(spots.get(Math.clamp(at + step, 0, spots.size() - 1))));
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      follow();
      event.consume();
    }
  }
}
