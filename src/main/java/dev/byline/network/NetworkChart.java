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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A network as a picture: people as dots with their names, ties as lines with the number of joint
/// papers. No text overlaps another, nor a dot; what has no room is left out, the people with the
/// fewest joint papers first, and is still said by what is pointed at and by the table.
///
/// Names have the same size at every zoom, so that more of them have room the nearer one looks;
/// from 1 on all of them do. None sticks out farther than there is room for around the picture.
public final class NetworkChart {

  /// Widths of ties in em, by the number of joint papers: from 1, from 2, from 5, from 10.
  private static final double[] WIDTHS = {0.07, 0.13, 0.2, 0.29};

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

  private final Network network;
  private final MemberPlacement placement;
  private final Look look;
  private final MemberColours palette;
  private final NetworkDrawing all;

  public NetworkChart(Network network, MemberPlacement placement, Look look) {
    this.network = network;
    this.placement = placement;
    this.look = look;
    palette = new MemberColours(network, look.colouring());
    all = drawing(network.members(), network.ties(), false);
  }

  private NetworkDrawing drawing(
      List<NetworkMember> members, List<NetworkEdge> ties, boolean isFirstNamed) {
    return new NetworkDrawing(members, ties, isFirstNamed, placement, look);
  }

  /// The place of somebody, in pixels from the upper left corner of the picture.
  public Point at(Person person) {
    return at(person, placement, look);
  }

  static Point at(Person person, MemberPlacement placement, Look look) {
    Point place = placement.at(person);
    double scale = look.em() * look.zoom();
    return new Point(place.x() * scale, place.y() * scale);
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

  private List<ChartShape> marks(NetworkDrawing drawing) {
    List<NetworkDrawing.Line> lines = drawing.lines();
    List<NetworkDrawing.Dot> dots = drawing.dots();
    double em = look.em();
    List<ChartShape> marks = new ArrayList<>();
    // Of one width and one ink after the other, so that they can be drawn in one go.
    lines.stream()
        .sorted(Comparator.comparingInt((NetworkDrawing.Line line) -> width(line)))
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
                        NetworkDrawing.number(line.tie()),
                        Anchor.MIDDLE,
                        NetworkDrawing.NUMBER,
                        ChartInk.Plain.MUTED))));
    dots.forEach(dot -> dot.label().ifPresent(box -> marks.add(ground(box))));
    dots.stream()
        .sorted(
            Comparator.comparing((NetworkDrawing.Dot dot) -> palette.look(dot.member()).toString()))
        .forEach(dot ->
            marks.add(dot(palette.look(dot.member()), dot.at(), dot.outline().radius() * em)));
    dots.forEach(dot -> dot.label().ifPresent(box -> marks.add(name(dot, box))));
    return marks;
  }

  private static int width(NetworkDrawing.Line line) {
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

  private ChartShape name(NetworkDrawing.Dot dot, LabelBox box) {
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

  /// The part at a place, people before edges.
  public Optional<Part> at(double x, double y) {
    return all.part(x, y);
  }

  /// The rectangles in which something is written, with what it is.
  Map<String, LabelBox> texts() {
    return all.texts();
  }

  /// The rectangle that all dots and names take.
  public LabelBox extent() {
    return all.extent();
  }

  /// The rectangles of the dots.
  List<LabelBox> dots() {
    return all.dotBoxes();
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
