package dev.byline.network;

import dev.byline.compare.chart.Chart;
import dev.byline.compare.chart.ChartInk;
import dev.byline.compare.chart.ChartShape;
import dev.byline.compare.chart.ChartShape.Anchor;
import dev.byline.compare.chart.ChartShape.Point;
import dev.byline.compare.chart.ChartSpot;
import dev.byline.compare.chart.LabelMetrics;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A network as a picture: people as dots with their names, ties as lines with the number of joint
/// papers. No text overlaps another, nor a dot; what has no room is left out, the people with the
/// fewest joint papers first, and is still said by what is pointed at and by the table.
///
/// Names have the same size at every zoom, so that more of them have room the nearer one looks;
/// from 1 on all of them do. None sticks out farther than there is room for around the picture.
public final class NetworkChart {

  /// Size of the numbers at ties, in em.
  private static final double NUMBER = 0.76;

  private static final double LINE = 1.22;

  /// The places on an edge for its number, the best first.
  private static final double[] PLACES = {0.5, 0.58, 0.42, 0.66, 0.34, 0.74, 0.26};

  /// Widths of ties in em, by the number of joint papers: from 1, from 2, from 5, from 10.
  private static final double[] WIDTHS = {0.07, 0.13, 0.2, 0.29};

  /// The distance within which pointing counts as at an edge, in em.
  private static final double NEAR = 0.4;

  /// The distance by which names may stick out of the picture, in em: so much room is to be left
  /// around it.
  public static final double EDGE = 1.5;

  /// The look of the drawing.
  ///
  /// @param em pixels of an em
  /// @param zoom how far apart people are, 1 as placed
  public record Look(ColourKey colouring, double em, double zoom) {}

  /// Something in the picture.
  public sealed interface Part {
    record Of(NetworkMember member) implements Part {}

    record Between(NetworkEdge tie) implements Part {}
  }

  /// A dot.
  ///
  /// @param label where the name is written, if it is
  private record Dot(
      NetworkMember member, MemberOutline outline, Point at, Optional<LabelBox> label) {}

  /// A line.
  ///
  /// @param number where the number is written, if it is
  private record Line(NetworkEdge tie, Point from, Point to, Optional<LabelBox> number) {}

  /// Dots and lines with the texts that have room among them.
  private record Drawing(List<Dot> dots, List<Line> lines) {}

  private final Network network;
  private final MemberPlacement placement;
  private final Look look;
  private final MemberColours palette;
  private final Drawing all;

  public NetworkChart(Network network, MemberPlacement placement, Look look) {
    this.network = network;
    this.placement = placement;
    this.look = look;
    palette = new MemberColours(network, look.colouring());
    all = drawing(network.members(), network.ties(), false);
  }

  /// @param isFirstNamed whether the name of the first member is written at all events
  private Drawing drawing(
      List<NetworkMember> members, List<NetworkEdge> ties, boolean isFirstNamed) {
    var occupied = new OccupiedArea(4 * look.em());
    List<MemberOutline> outlines = members.stream().map(MemberOutline::of).toList();
    for (int i = 0; i < outlines.size(); i++) {
      Point at = at(members.get(i).person());
      occupied.add(outlines.get(i).dot(at.x(), at.y(), look.em()));
    }
    List<Dot> dots = new ArrayList<>();
    for (int i = 0; i < outlines.size(); i++) {
      dots.add(place(members.get(i), outlines.get(i), isFirstNamed && i == 0, occupied));
    }
    return new Drawing(dots, ties.stream().map(tie -> place(tie, occupied)).toList());
  }

  /// The place of somebody, in pixels from the upper left corner of the picture.
  public Point at(Person person) {
    Point place = placement.at(person);
    double scale = look.em() * look.zoom();
    return new Point(place.x() * scale, place.y() * scale);
  }

  private Dot place(
      NetworkMember member, MemberOutline outline, boolean isNamed, OccupiedArea occupied) {
    Point at = at(member.person());
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
    double edge = EDGE * look.em();
    double scale = look.em() * look.zoom();
    return box.x() >= -edge
        && box.y() >= -edge
        && box.x() + box.width() <= placement.width() * scale + edge
        && box.y() + box.height() <= placement.height() * scale + edge;
  }

  private Line place(NetworkEdge tie, OccupiedArea occupied) {
    Point from = at(tie.one());
    Point to = at(tie.other());
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

  private static String number(NetworkEdge tie) {
    return String.valueOf(tie.papers());
  }

  /// The whole picture, to be drawn in this order.
  public List<ChartShape> marks() {
    return marks(all);
  }

  private double height() {
    return placement.height() * look.em() * look.zoom();
  }

  private Chart chart(List<ChartShape> marks, double height) {
    return new Chart(
        Wording.of("network.chart"),
        Wording.of("network.chart.unit", network.names()),
        Math.ceil(placement.width() * look.em() * look.zoom()),
        Math.ceil(height),
        () -> new Chart.Drawing(marks, spots()),
        NetworkText.table(network));
  }

  /// The whole picture with its legend below: a page of its own.
  public Chart page() {
    double em = look.em();
    List<ChartShape> marks = new ArrayList<>(marks(all));
    double x = em * 0.4;
    double y = height() + em * 1.6;
    String meaning = meaning();
    marks.add(text(x, y, meaning, Anchor.START, 0.86, ChartInk.Plain.MUTED));
    x += LabelMetrics.width(meaning, em * 0.86) + em * 1.6;
    for (MemberColours.Entry entry : palette.legend()) {
      marks.add(dot(entry.look(), new Point(x, y - em * 0.32), em * 0.4));
      marks.add(text(x + em * 0.8, y, entry.text(), Anchor.START, 0.86, ChartInk.Plain.MUTED));
      x += em * 2.2 + LabelMetrics.width(entry.text(), em * 0.86);
    }
    return chart(marks, y + em);
  }

  /// Only `person`, those who wrote with the person, and the ties between.
  public List<ChartShape> around(Person person) {
    return marks(network.ties(person), person);
  }

  /// Only the ends of `tie`, and itself.
  public List<ChartShape> around(NetworkEdge tie) {
    return marks(List.of(tie), tie.one());
  }

  /// Those of `people` who are in the picture, and the ties between each and the next.
  public List<ChartShape> along(List<Person> people) {
    List<NetworkMember> members = members(people);
    List<NetworkEdge> ties = new ArrayList<>();
    for (int i = 1; i < members.size(); i++) {
      Person before = members.get(i - 1).person();
      network.ties(members.get(i).person()).stream()
          .filter(tie -> tie.isOf(before))
          .forEach(ties::add);
    }
    return marks(drawing(members, ties, true));
  }

  /// The rectangle around those of `people` who are in the picture; empty where nobody is.
  public Optional<LabelBox> around(List<Person> people) {
    return members(people).stream()
        .map(member -> at(member.person()))
        .map(place -> new LabelBox(place.x(), place.y(), 0, 0))
        .reduce(LabelBox::with);
  }

  private List<NetworkMember> members(List<Person> people) {
    return people.stream()
        .flatMap(person ->
            network.members().stream().filter(member -> member.person().is(person)).limit(1))
        .toList();
  }

  /// Some ties and their ends, the name of `first` before others.
  private List<ChartShape> marks(List<NetworkEdge> ties, Person first) {
    List<NetworkMember> ends =
        network.members().stream()
            .filter(member ->
                member.person().key().equals(first.key())
                    || ties.stream().anyMatch(tie -> tie.isOf(member.person())))
            .sorted(
                Comparator.comparing(
                    (NetworkMember member) -> !member.person().key().equals(first.key())))
            .toList();
    return marks(drawing(ends, ties, true));
  }

  /// The title of the legend.
  public String meaning() {
    return Wording.named("network.meaning", look.colouring());
  }

  /// The meaning of colours and shapes: dots with texts.
  public List<Legend> legend() {
    return palette.legend().stream()
        .map(entry -> {
          double em = look.em();
          return new Legend(dot(entry.look(), new Point(em / 2, em / 2), em * 0.4), entry.text());
        })
        .toList();
  }

  /// A line of the legend.
  ///
  /// @param dot in a square of one em
  public record Legend(ChartShape dot, String text) {}

  /// The part at a place, people before edges.
  public Optional<Part> at(double x, double y) {
    var place = new Point(x, y);
    Optional<Part> person =
        all.dots().stream()
            .filter(dot ->
                dot.outline()
                        .dot(dot.at().x(), dot.at().y(), look.em())
                        .wider(0.2 * look.em())
                        .holds(x, y)
                    || dot.label().filter(box -> box.holds(x, y)).isPresent())
            .min(Comparator.comparingDouble(dot -> place.distance(dot.at(), dot.at())))
            .map(dot -> new Part.Of(dot.member()));
    return person.or(() ->
        all.lines().stream()
            .filter(line ->
                place.distance(line.from(), line.to()) <= NEAR * look.em()
                    || line.number().filter(box -> box.holds(x, y)).isPresent())
            .min(Comparator.comparingDouble(line -> place.distance(line.from(), line.to())))
            .map(line -> new Part.Between(line.tie())));
  }

  private List<ChartShape> marks(Drawing drawing) {
    List<Line> lines = drawing.lines();
    List<Dot> dots = drawing.dots();
    double em = look.em();
    List<ChartShape> marks = new ArrayList<>();
    // Of one width and one ink after the other, so that they can be drawn in one go.
    lines.stream()
        .sorted(Comparator.comparingInt((Line line) -> width(line)))
        .forEach(line ->
            marks.add(
                new ChartShape.Line(
                    List.of(line.from(), line.to()),
                    ChartInk.Plain.AXIS,
                    WIDTHS[width(line)] * em,
                    List.of())));
    lines.forEach(line -> line.number().ifPresent(box -> marks.add(ground(box))));
    lines.forEach(line ->
        line.number()
            .ifPresent(box ->
                marks.add(
                    text(
                        box.x() + box.width() / 2,
                        box.y() + box.height() * 0.78,
                        number(line.tie()),
                        Anchor.MIDDLE,
                        NUMBER,
                        ChartInk.Plain.MUTED))));
    dots.forEach(dot -> dot.label().ifPresent(box -> marks.add(ground(box))));
    dots.stream()
        .sorted(Comparator.comparing((Dot dot) -> palette.look(dot.member()).toString()))
        .forEach(dot ->
            marks.add(dot(palette.look(dot.member()), dot.at(), dot.outline().radius() * em)));
    dots.forEach(dot -> dot.label().ifPresent(box -> marks.add(name(dot, box))));
    return marks;
  }

  private static int width(Line line) {
    int papers = line.tie().papers();
    return papers >= 10 ? 3 : papers >= 5 ? 2 : papers >= 2 ? 1 : 0;
  }

  /// Keeps lines from running through a text.
  private static ChartShape ground(LabelBox box) {
    double y = box.y() + box.height() / 2;
    double inset = Math.min(box.height(), box.width()) / 2;
    return new ChartShape.Line(
        List.of(new Point(box.x() + inset, y), new Point(box.x() + box.width() - inset, y)),
        ChartInk.Plain.GROUND,
        box.height(),
        List.of());
  }

  private static ChartShape dot(MemberColours.Look look, Point at, double radius) {
    return new ChartShape.Dot(at.x(), at.y(), radius, look.glyph(), look.ink());
  }

  private ChartShape name(Dot dot, LabelBox box) {
    MemberOutline outline = dot.outline();
    return new ChartShape.Label(
        box.x() + box.width() / 2,
        box.y() + box.height() * 0.78,
        outline.label(),
        Anchor.MIDDLE,
        ChartInk.Plain.TEXT,
        outline.labelSize() * look.em(),
        dot.member().isCentre());
  }

  private ChartShape text(
      double x, double y, String text, Anchor anchor, double size, ChartInk ink) {
    return new ChartShape.Label(x, y, text, anchor, ink, size * look.em(), false);
  }

  /// The rectangles in which something is written, with what it is.
  Map<String, LabelBox> texts() {
    Map<String, LabelBox> boxes = new HashMap<>();
    all.dots()
        .forEach(dot -> dot.label().ifPresent(box -> boxes.put(dot.member().person().key(), box)));
    all.lines()
        .forEach(line ->
            line.number()
                .ifPresent(box ->
                    boxes.put(line.tie().one().key() + "|" + line.tie().other().key(), box)));
    return boxes;
  }

  /// The rectangle that all dots and names take.
  public LabelBox extent() {
    return all.dots().stream()
        .flatMap(dot -> {
          LabelBox own = dot.outline().dot(dot.at().x(), dot.at().y(), look.em());
          return Stream.concat(Stream.of(own), dot.label().stream());
        })
        .reduce(LabelBox::with)
        .orElse(new LabelBox(0, 0, 0, 0));
  }

  /// The rectangles of the dots.
  List<LabelBox> dots() {
    return all.dots().stream()
        .map(dot -> dot.outline().dot(dot.at().x(), dot.at().y(), look.em()))
        .toList();
  }

  private List<ChartSpot> spots() {
    return all.dots().stream()
        .map(dot -> {
          LabelBox box = dot.outline().dot(dot.at().x(), dot.at().y(), look.em());
          return new ChartSpot(
              box.x(),
              box.y(),
              box.width(),
              box.height(),
              NetworkText.of(dot.member()),
              Optional.empty());
        })
        .toList();
  }
}
