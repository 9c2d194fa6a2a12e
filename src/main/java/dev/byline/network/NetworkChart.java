package dev.byline.network;

import dev.byline.compare.chart.Chart;
import dev.byline.compare.chart.Ink;
import dev.byline.compare.chart.Letters;
import dev.byline.compare.chart.Mark;
import dev.byline.compare.chart.Mark.Anchor;
import dev.byline.compare.chart.Mark.Point;
import dev.byline.compare.chart.Spot;
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

  /// Where on a tie its number may be, the best place first.
  private static final double[] PLACES = {0.5, 0.58, 0.42, 0.66, 0.34, 0.74, 0.26};

  /// Widths of ties in em, by the number of joint papers: from 1, from 2, from 5, from 10.
  private static final double[] WIDTHS = {0.07, 0.13, 0.2, 0.29};

  /// How near one must point at a tie, in em.
  private static final double NEAR = 0.4;

  /// How far names may stick out of the picture, in em: so much room is to be left around it.
  public static final double EDGE = 1.5;

  /// How it is drawn.
  ///
  /// @param em pixels of an em
  /// @param zoom how far apart people are, 1 as placed
  public record Look(Colouring colouring, double em, double zoom) {}

  /// Something in the picture.
  public sealed interface Part {
    record Of(Member member) implements Part {}

    record Between(Tie tie) implements Part {}
  }

  /// A dot.
  ///
  /// @param label where the name is written, if it is
  private record Dot(Member member, Outline outline, Point at, Optional<Box> label) {}

  /// A line.
  ///
  /// @param number where the number is written, if it is
  private record Line(Tie tie, Point from, Point to, Optional<Box> number) {}

  /// Dots and lines with the texts that have room among them.
  private record Drawing(List<Dot> dots, List<Line> lines) {}

  private final Network network;
  private final Placement placement;
  private final Look look;
  private final Palette palette;
  private final Drawing all;

  public NetworkChart(Network network, Placement placement, Look look) {
    this.network = network;
    this.placement = placement;
    this.look = look;
    palette = new Palette(network, look.colouring());
    all = drawing(network.members(), network.ties(), false);
  }

  /// @param isFirstNamed whether the name of the first member is written at all events
  private Drawing drawing(List<Member> members, List<Tie> ties, boolean isFirstNamed) {
    var occupied = new Occupied(4 * look.em());
    List<Outline> outlines = members.stream().map(Outline::of).toList();
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

  private Dot place(Member member, Outline outline, boolean isNamed, Occupied occupied) {
    Point at = at(member.person());
    List<Box> labels = outline.labels(at.x(), at.y(), look.em());
    Optional<Box> label =
        labels.stream()
            .filter(box -> isInside(box) && occupied.isFree(box))
            .findFirst()
            .or(() -> isNamed ? Optional.of(labels.getFirst()) : Optional.empty());
    label.ifPresent(occupied::add);
    return new Dot(member, outline, at, label);
  }

  /// Whether a name is in the picture, or sticks out of it by no more than there is room for.
  private boolean isInside(Box box) {
    double edge = EDGE * look.em();
    double scale = look.em() * look.zoom();
    return box.x() >= -edge
        && box.y() >= -edge
        && box.x() + box.width() <= placement.width() * scale + edge
        && box.y() + box.height() <= placement.height() * scale + edge;
  }

  private Line place(Tie tie, Occupied occupied) {
    Point from = at(tie.one());
    Point to = at(tie.other());
    double width = Letters.width(number(tie), NUMBER * look.em()) + 0.3 * look.em();
    double height = NUMBER * LINE * look.em();
    for (double part : PLACES) {
      double x = from.x() + part * (to.x() - from.x());
      double y = from.y() + part * (to.y() - from.y());
      var box = new Box(x - width / 2, y - height / 2, width, height);
      if (occupied.isFree(box)) {
        occupied.add(box);
        return new Line(tie, from, to, Optional.of(box));
      }
    }
    return new Line(tie, from, to, Optional.empty());
  }

  private static String number(Tie tie) {
    return String.valueOf(tie.papers());
  }

  /// The whole picture, to be drawn in this order.
  public List<Mark> marks() {
    return marks(all);
  }

  private double height() {
    return placement.height() * look.em() * look.zoom();
  }

  private Chart chart(List<Mark> marks, double height) {
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
    List<Mark> marks = new ArrayList<>(marks(all));
    double x = em * 0.4;
    double y = height() + em * 1.6;
    String meaning = meaning();
    marks.add(text(x, y, meaning, Anchor.START, 0.86, Ink.Plain.MUTED));
    x += Letters.width(meaning, em * 0.86) + em * 1.6;
    for (Palette.Entry entry : palette.legend()) {
      marks.add(dot(entry.look(), new Point(x, y - em * 0.32), em * 0.4));
      marks.add(text(x + em * 0.8, y, entry.text(), Anchor.START, 0.86, Ink.Plain.MUTED));
      x += em * 2.2 + Letters.width(entry.text(), em * 0.86);
    }
    return chart(marks, y + em);
  }

  /// Only `person`, those who wrote with the person, and the ties between.
  public List<Mark> around(Person person) {
    return marks(network.ties(person), person);
  }

  /// Only the ends of `tie`, and itself.
  public List<Mark> around(Tie tie) {
    return marks(List.of(tie), tie.one());
  }

  /// Those of `people` who are in the picture, and the ties between each and the next.
  public List<Mark> along(List<Person> people) {
    List<Member> members = members(people);
    List<Tie> ties = new ArrayList<>();
    for (int i = 1; i < members.size(); i++) {
      Person before = members.get(i - 1).person();
      network.ties(members.get(i).person()).stream()
          .filter(tie -> tie.isOf(before))
          .forEach(ties::add);
    }
    return marks(drawing(members, ties, true));
  }

  /// The rectangle around those of `people` who are in the picture; empty where nobody is.
  public Optional<Box> around(List<Person> people) {
    return members(people).stream()
        .map(member -> at(member.person()))
        .map(place -> new Box(place.x(), place.y(), 0, 0))
        .reduce(Box::with);
  }

  private List<Member> members(List<Person> people) {
    return people.stream()
        .flatMap(person ->
            network.members().stream().filter(member -> member.person().is(person)).limit(1))
        .toList();
  }

  /// Some ties and their ends, the name of `first` before others.
  private List<Mark> marks(List<Tie> ties, Person first) {
    List<Member> ends =
        network.members().stream()
            .filter(member ->
                member.person().key().equals(first.key())
                    || ties.stream().anyMatch(tie -> tie.isOf(member.person())))
            .sorted(
                Comparator.comparing((Member member) -> !member.person().key().equals(first.key())))
            .toList();
    return marks(drawing(ends, ties, true));
  }

  /// What the legend is about.
  public String meaning() {
    return Wording.named("network.meaning", look.colouring());
  }

  /// What colours and shapes mean: dots with texts.
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
  public record Legend(Mark dot, String text) {}

  /// What is at a place, people before ties.
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

  private List<Mark> marks(Drawing drawing) {
    List<Line> lines = drawing.lines();
    List<Dot> dots = drawing.dots();
    double em = look.em();
    List<Mark> marks = new ArrayList<>();
    // Of one width and one ink after the other, so that they can be drawn in one go.
    lines.stream()
        .sorted(Comparator.comparingInt((Line line) -> width(line)))
        .forEach(line ->
            marks.add(
                new Mark.Line(
                    List.of(line.from(), line.to()),
                    Ink.Plain.AXIS,
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
                        Ink.Plain.MUTED))));
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
  private static Mark ground(Box box) {
    double y = box.y() + box.height() / 2;
    double inset = Math.min(box.height(), box.width()) / 2;
    return new Mark.Line(
        List.of(new Point(box.x() + inset, y), new Point(box.x() + box.width() - inset, y)),
        Ink.Plain.GROUND,
        box.height(),
        List.of());
  }

  private static Mark dot(Palette.Look look, Point at, double radius) {
    return new Mark.Dot(at.x(), at.y(), radius, look.glyph(), look.ink());
  }

  private Mark name(Dot dot, Box box) {
    Outline outline = dot.outline();
    return new Mark.Label(
        box.x() + box.width() / 2,
        box.y() + box.height() * 0.78,
        outline.label(),
        Anchor.MIDDLE,
        Ink.Plain.TEXT,
        outline.labelSize() * look.em(),
        dot.member().isCentre());
  }

  private Mark text(double x, double y, String text, Anchor anchor, double size, Ink ink) {
    return new Mark.Label(x, y, text, anchor, ink, size * look.em(), false);
  }

  /// The rectangles in which something is written, with what it is.
  Map<String, Box> texts() {
    Map<String, Box> boxes = new HashMap<>();
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
  public Box extent() {
    return all.dots().stream()
        .flatMap(dot -> {
          Box own = dot.outline().dot(dot.at().x(), dot.at().y(), look.em());
          return Stream.concat(Stream.of(own), dot.label().stream());
        })
        .reduce(Box::with)
        .orElse(new Box(0, 0, 0, 0));
  }

  /// The rectangles of the dots.
  List<Box> dots() {
    return all.dots().stream()
        .map(dot -> dot.outline().dot(dot.at().x(), dot.at().y(), look.em()))
        .toList();
  }

  private List<Spot> spots() {
    return all.dots().stream()
        .map(dot -> {
          Box box = dot.outline().dot(dot.at().x(), dot.at().y(), look.em());
          return new Spot(
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
