package dev.byline.network;

import dev.byline.compare.chart.ChartShape.Point;
import dev.byline.compare.chart.LabelMetrics;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The dots and lines of some members of a network and their ties, with the texts that have room
/// among them.
final class NetworkDrawing {

  /// Size of the numbers at ties, in em.
  static final double NUMBER = 0.76;

  private static final double LINE = 1.22;

  /// The places on an edge for its number, the best first.
  private static final double[] PLACES = {0.5, 0.58, 0.42, 0.66, 0.34, 0.74, 0.26};

  /// The distance within which pointing counts as at an edge, in em.
  private static final double NEAR = 0.4;

  /// A dot.
  ///
  /// @param label where the name is written, if it is
  record Dot(NetworkMember member, MemberOutline outline, Point at, Optional<LabelBox> label) {}

  /// A line.
  ///
  /// @param number where the number is written, if it is
  record Line(NetworkEdge tie, Point from, Point to, Optional<LabelBox> number) {}

  private final MemberPlacement placement;
  private final NetworkChart.Look look;
  private final List<Dot> dots;
  private final List<Line> lines;

  /// @param isFirstNamed whether the name of the first member is written at all events
  NetworkDrawing(
      List<NetworkMember> members,
      List<NetworkEdge> ties,
      boolean isFirstNamed,
      MemberPlacement placement,
      NetworkChart.Look look) {
    this.placement = placement;
    this.look = look;
    var occupied = new OccupiedArea(4 * look.em());
    List<MemberOutline> outlines = members.stream().map(MemberOutline::of).toList();
    for (int i = 0; i < outlines.size(); i++) {
      Point at = NetworkChart.at(members.get(i).person(), placement, look);
      occupied.add(outlines.get(i).dot(at.x(), at.y(), look.em()));
    }
    var placed = new ArrayList<Dot>();
    for (int i = 0; i < outlines.size(); i++) {
      placed.add(place(members.get(i), outlines.get(i), isFirstNamed && i == 0, occupied));
    }
    dots = List.copyOf(placed);
    lines = ties.stream().map(tie -> place(tie, occupied)).toList();
  }

  List<Dot> dots() {
    return dots;
  }

  List<Line> lines() {
    return lines;
  }

  private Dot place(
      NetworkMember member, MemberOutline outline, boolean isNamed, OccupiedArea occupied) {
    Point at = NetworkChart.at(member.person(), placement, look);
    List<LabelBox> labels = outline.labels(at.x(), at.y(), look.em());
    Optional<LabelBox> label =
        labels.stream()
            .filter(box -> isInside(box) && occupied.isFree(box))
            .findFirst()
            .or(() -> isNamed ? Optional.of(labels.getFirst()) : Optional.empty());
    label.ifPresent(occupied::add);
    return new Dot(member, outline, at, label);
  }

  /// True if a name is in the picture, or sticks out of it by no more than there is room for.
  private boolean isInside(LabelBox box) {
    double edge = NetworkChart.EDGE * look.em();
    double scale = look.em() * look.zoom();
    return box.x() >= -edge
        && box.y() >= -edge
        && box.x() + box.width() <= placement.width() * scale + edge
        && box.y() + box.height() <= placement.height() * scale + edge;
  }

  private Line place(NetworkEdge tie, OccupiedArea occupied) {
    Point from = NetworkChart.at(tie.one(), placement, look);
    Point to = NetworkChart.at(tie.other(), placement, look);
    double width = LabelMetrics.width(number(tie), NUMBER * look.em()) + 0.3 * look.em();
    double height = NUMBER * LINE * look.em();
    for (double part : PLACES) {
      double x = from.x() + part * (to.x() - from.x());
      double y = from.y() + part * (to.y() - from.y());
      var box = new LabelBox(x - width / 2, y - height / 2, width, height);
      if (occupied.isFree(box)) {
        occupied.add(box);
        return new Line(tie, from, to, Optional.of(box));
      }
    }
    return new Line(tie, from, to, Optional.empty());
  }

  static String number(NetworkEdge tie) {
    return String.valueOf(tie.papers());
  }

  /// The part at a place, people before edges.
  Optional<NetworkChart.Part> part(double x, double y) {
    var place = new Point(x, y);
    Optional<NetworkChart.Part> person =
        dots.stream()
            .filter(dot ->
                dot.outline()
                        .dot(dot.at().x(), dot.at().y(), look.em())
                        .wider(0.2 * look.em())
                        .holds(x, y)
                    || dot.label().filter(box -> box.holds(x, y)).isPresent())
            .min(Comparator.comparingDouble(dot -> place.distance(dot.at(), dot.at())))
            .map(dot -> new NetworkChart.Part.Of(dot.member()));
    return person.or(() ->
        lines.stream()
            .filter(line ->
                place.distance(line.from(), line.to()) <= NEAR * look.em()
                    || line.number().filter(box -> box.holds(x, y)).isPresent())
            .min(Comparator.comparingDouble(line -> place.distance(line.from(), line.to())))
            .map(line -> new NetworkChart.Part.Between(line.tie())));
  }

  /// The rectangles in which something is written, with what it is.
  Map<String, LabelBox> texts() {
    Map<String, LabelBox> boxes = new HashMap<>();
    dots.forEach(dot -> dot.label().ifPresent(box -> boxes.put(dot.member().person().key(), box)));
    lines.forEach(line ->
        line.number()
            .ifPresent(
                box -> boxes.put(line.tie().one().key() + "|" + line.tie().other().key(), box)));
    return boxes;
  }

  /// The rectangle that all dots and names take.
  LabelBox extent() {
    return dots.stream()
        .flatMap(dot -> {
          LabelBox own = dot.outline().dot(dot.at().x(), dot.at().y(), look.em());
          return Stream.concat(Stream.of(own), dot.label().stream());
        })
        .reduce(LabelBox::with)
        .orElse(new LabelBox(0, 0, 0, 0));
  }

  /// The rectangles of the dots.
  List<LabelBox> dotBoxes() {
    return dots.stream()
        .map(dot -> dot.outline().dot(dot.at().x(), dot.at().y(), look.em()))
        .toList();
  }
}
