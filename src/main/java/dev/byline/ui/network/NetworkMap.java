package dev.byline.ui.network;

import dev.byline.compare.chart.ChartShape;
import dev.byline.compare.chart.ChartShape.Point;
import dev.byline.network.ColourKey;
import dev.byline.network.LabelBox;
import dev.byline.network.NetworkChart;
import dev.byline.network.NetworkChart.Part;
import dev.byline.network.Person;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The picture of a network, which can be moved and looked at from near and far. Moving it moves
/// one node, lays nothing out and draws what comes into sight; only another zoom draws it anew.
///
/// It moves by dragging and by arrow keys, zooms by the wheel and by plus and minus, and by 0 shows
/// all again.
final class NetworkMap extends Region {

  static final double NEAREST = 4;
  private static final double FARTHEST = 0.05;

  /// Nearer than this nobody is brought by showing all.
  private static final double FIT_MOST = 1.5;

  private static final double STEP = 1.25;

  /// The distance an arrow key moves it, in em.
  private static final double ARROW = 4;

  /// Opacity of those who are not picked out.
  private static final double DIMMED = 0.22;

  private final PictureTiles plane = new PictureTiles();
  private final PictureTiles pickedOut = new PictureTiles();
  private final PartHint hint = new PartHint();
  private final Label letter = new Label("M");
  private final Consumer<Optional<Part>> pressed;
  private final Consumer<Person> opened;
  private Optional<NetworkState.Shown> shown = Optional.empty();
  private Optional<NetworkChart> chart = Optional.empty();
  private Optional<NetworkChart> painted = Optional.empty();
  private Optional<Part> pointed = Optional.empty();
  private Optional<Person> selected = Optional.empty();
  private List<Person> path = List.of();
  private ColourKey colouring = ColourKey.CATEGORY;
  private double zoom = 1;
  private double x;
  private double y;
  private double em;
  private boolean isFitted = true;
  private Optional<Point> grip = Optional.empty();

  /// @param pressed hears of what is pressed, be it nothing
  /// @param opened hears of somebody who is pressed twice
  NetworkMap(Consumer<Optional<Part>> pressed, Consumer<Person> opened) {
    this.pressed = pressed;
    this.opened = opened;
    getStyleClass().add("network-map");
    letter.setVisible(false);
    for (Node node : List.of(plane, pickedOut, hint, letter)) {
      node.setManaged(false);
      node.setMouseTransparent(true);
    }
    getChildren().addAll(letter, plane, pickedOut, hint);
    var clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(Wording.of("network.spoken.nothing"));
    letter.fontProperty().subscribe(_ -> redraw());
    setOnMouseMoved(event -> point(at(event)));
    setOnMouseExited(_ -> point(Optional.empty()));
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(_ -> release());
    setOnMouseClicked(this::click);
    setOnScroll(this::scroll);
    setOnKeyPressed(this::key);
  }

  /// Shows a network, all of it.
  void show(NetworkState.Shown newShown) {
    shown = Optional.of(newShown);
    isFitted = true;
    setAccessibleText(
        Wording.of(
            "network.spoken",
            newShown.network().names(),
            newShown.network().others().size(),
            newShown.network().ties().size()));
    redraw();
  }

  void colour(ColourKey newColouring) {
    colouring = newColouring;
    redraw();
  }

  /// Picks somebody out, with the ties and those at their ends; or nobody.
  void select(Optional<Person> person) {
    selected = person;
    path = List.of();
    showPickedOut();
  }

  /// Picks out the people of a path and the ties along it instead, and brings them into sight.
  void light(List<Person> newPath) {
    path = newPath;
    showPickedOut();
    chart.flatMap(drawn -> drawn.around(path)).ifPresent(this::frame);
  }

  /// Brings `box` of the picture into sight, from farther away if it has no room.
  private void frame(LabelBox box) {
    if (!new LabelBox(-x, -y, getWidth(), getHeight()).holds(box)) {
      double room = 2 * NetworkChart.EDGE * em;
      double across = (getWidth() - room) / Math.max(1, box.width());
      double down = (getHeight() - room) / Math.max(1, box.height());
      isFitted = false;
      place(
          getWidth() / 2 - box.x() - box.width() / 2, getHeight() / 2 - box.y() - box.height() / 2);
      zoom(Math.min(1, Math.min(across, down)), getWidth() / 2, getHeight() / 2);
    }
  }

  /// Shows all of it.
  void fit() {
    isFitted = true;
    redraw();
  }

  void nearer() {
    zoom(STEP, getWidth() / 2, getHeight() / 2);
  }

  void farther() {
    zoom(1 / STEP, getWidth() / 2, getHeight() / 2);
  }

  /// Moves the picture by so many pixels.
  void move(double across, double down) {
    isFitted = false;
    place(x + across, y + down);
  }

  /// The picture as it is drawn.
  Optional<NetworkChart> chart() {
    return chart;
  }

  /// The distance of people from each other, 1 as placed.
  double zoom() {
    return zoom;
  }

  private void redraw() {
    chart = Optional.empty();
    requestLayout();
  }

  @Override
  protected double computePrefWidth(double height) {
    return letter.getFont().getSize() * 40;
  }

  @Override
  protected double computePrefHeight(double width) {
    return letter.getFont().getSize() * 30;
  }

  @Override
  protected double computeMinWidth(double height) {
    return letter.getFont().getSize() * 12;
  }

  @Override
  protected double computeMinHeight(double width) {
    return letter.getFont().getSize() * 10;
  }

  @Override
  protected void layoutChildren() {
    if (getWidth() < 1 || getHeight() < 1) {
      return;
    }
    em = letter.getFont().getSize();
    shown.ifPresent(now -> {
      if (isFitted) {
        fitIn(now);
      }
      if (chart.isEmpty()) {
        chart = Optional.of(drawn(now, zoom));
      }
      if (!chart.equals(painted)) {
        paint();
      }
      place(x, y);
    });
    chart.ifPresent(drawn -> hint.place(drawn, new LabelBox(x, y, getWidth(), getHeight()), em));
  }

  /// Chooses zoom and place so that all is to be seen, as near as that allows.
  private void fitIn(NetworkState.Shown now) {
    double width = now.placement().width() * em;
    double height = now.placement().height() * em;
    double room = 2 * NetworkChart.EDGE * em;
    double fitting =
        Math.min(
            (getWidth() - room) / Math.max(1, width), (getHeight() - room) / Math.max(1, height));
    double newZoom = Math.clamp(fitting, FARTHEST, FIT_MOST);
    if (newZoom != zoom) {
      zoom = newZoom;
      chart = Optional.empty();
    }
    x = (getWidth() - width * zoom) / 2;
    y = (getHeight() - height * zoom) / 2;
  }

  private NetworkChart drawn(NetworkState.Shown now, double atZoom) {
    return new NetworkChart(
        now.network(), now.placement(), new NetworkChart.Look(colouring, em, atZoom));
  }

  private void paint() {
    painted = chart;
    chart.ifPresent(drawn -> plane.show(drawn.marks(), letter.getFont()));
    showPickedOut();
  }

  private void place(double newX, double newY) {
    x = newX;
    y = newY;
    for (PictureTiles tiles : List.of(plane, pickedOut)) {
      tiles.setTranslateX(snapPositionX(x));
      tiles.setTranslateY(snapPositionY(y));
      tiles.see(new LabelBox(-x, -y, getWidth(), getHeight()));
    }
  }

  private void zoom(double by, double aroundX, double aroundY) {
    double newZoom = Math.clamp(zoom * by, FARTHEST, NEAREST);
    if (newZoom != zoom) {
      isFitted = false;
      place(aroundX - (aroundX - x) * newZoom / zoom, aroundY - (aroundY - y) * newZoom / zoom);
      zoom = newZoom;
      redraw();
    }
  }

  /// The drawing of what is pointed at, over the others, which stay as they are; a path, else the
  /// selected person, is drawn over the others, dimmed.
  private void showPickedOut() {
    List<ChartShape> chosen = chart.map(this::chosen).orElse(List.of());
    List<ChartShape> marks =
        chosen.isEmpty()
            ? chart.flatMap(drawn -> pointed.map(part -> around(drawn, part))).orElse(chosen)
            : chosen;
    plane.dim(chosen.isEmpty() ? 1 : DIMMED);
    pickedOut.show(marks, letter.getFont());
  }

  private List<ChartShape> chosen(NetworkChart drawn) {
    return path.isEmpty() ? selected.map(drawn::around).orElse(List.of()) : drawn.along(path);
  }

  private static List<ChartShape> around(NetworkChart drawn, Part part) {
    return switch (part) {
      case Part.Of of -> drawn.around(of.member().person());
      case Part.Between between -> drawn.around(between.tie());
    };
  }

  private Optional<Part> at(MouseEvent event) {
    return chart.flatMap(drawn -> drawn.at(event.getX() - x, event.getY() - y));
  }

  private void point(Optional<Part> part) {
    if (!part.equals(pointed)) {
      pointed = part;
      setCursor(part.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
      hint.show(part);
      showPickedOut();
      requestLayout();
    }
  }

  private void press(MouseEvent event) {
    requestFocus();
    grip = Optional.of(new Point(event.getX() - x, event.getY() - y));
  }

  private void drag(MouseEvent event) {
    if (event.isStillSincePress()) {
      return;
    }
    point(Optional.empty());
    setCursor(Cursor.CLOSED_HAND);
    grip.ifPresent(held -> move(event.getX() - held.x() - x, event.getY() - held.y() - y));
  }

  private void release() {
    grip = Optional.empty();
    setCursor(pointed.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
  }

  private void click(MouseEvent event) {
    if (!event.isStillSincePress() || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    Optional<Part> part = at(event);
    if (event.getClickCount() == 2 && part.isPresent() && part.get() instanceof Part.Of of) {
      opened.accept(of.member().person());
    } else {
      pressed.accept(part);
    }
  }

  private void scroll(ScrollEvent event) {
    if (event.getDeltaY() != 0) {
      zoom(Math.pow(1.0015, event.getDeltaY()), event.getX(), event.getY());
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    double by = ARROW * em;
    switch (event.getCode()) {
      case LEFT -> move(by, 0);
      case RIGHT -> move(-by, 0);
      case UP -> move(0, by);
      case DOWN -> move(0, -by);
      case PLUS, ADD, EQUALS -> nearer();
      case MINUS, SUBTRACT -> farther();
      case DIGIT0, NUMPAD0, HOME -> fit();
      default -> {
        return;
      }
    }
    event.consume();
  }

  /// The upper left corner of the picture in this node.
  Point origin() {
    return new Point(x, y);
  }

  /// The part of this node that dots and names are on.
  LabelBox drawnBox() {
    LabelBox extent = chart.map(NetworkChart::extent).orElse(new LabelBox(0, 0, 0, 0));
    return new LabelBox(
        plane.getTranslateX() + extent.x(),
        plane.getTranslateY() + extent.y(),
        extent.width(),
        extent.height());
  }
}
