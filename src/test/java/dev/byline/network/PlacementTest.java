package dev.byline.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.Repetitions;
import dev.byline.compare.chart.Chart;
import dev.byline.compare.chart.ChartShape.Point;
import dev.byline.compare.chart.Svg;
import dev.byline.library.Library;
import dev.byline.model.AuthorId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlacementTest {

  private static Network network(int seed, int people, int papers, int most) throws IOException {
    Library library = Circle.random(seed, people, papers).library();
    var all = new NetworkPeople(library);
    List<Person> centre = new ArrayList<>();
    for (int i = 0; i <= seed % 3; i++) {
      centre.add(all.owner(new AuthorId("p" + i), () -> false).orElseThrow());
    }
    return new NetworkMaker(library).around(centre, most, () -> false);
  }

  /// Of every size, from nobody beside the centre to as many as are drawn at all.
  static Stream<Network> networks() throws IOException {
    List<Network> networks = new ArrayList<>();
    for (int seed = 0; seed < Repetitions.of(25, 60); seed++) {
      networks.add(network(seed, 10 + 3 * seed, 30 + 10 * seed, 8 + seed));
    }
    networks.add(network(61, 900, 4000, 200));
    if (Repetitions.of(0, 1) > 0) {
      networks.add(network(62, 2000, 12000, 500));
    }
    return networks.stream();
  }

  @ParameterizedTest
  @MethodSource("networks")
  void noTextOverlapsAnotherNorADot(Network network) {
    MemberPlacement placement = MemberPlacement.of(network);
    for (double zoom : new double[] {0.25, 0.6, 1, 1.7}) {
      var chart =
          new NetworkChart(network, placement, new NetworkChart.Look(ColourKey.CATEGORY, 14, zoom));
      Map<String, LabelBox> texts = chart.texts();
      List<LabelBox> boxes = new ArrayList<>(texts.values());
      boxes.addAll(chart.dots());
      for (int i = 0; i < boxes.size(); i++) {
        for (int j = 0; j < i; j++) {
          boolean areDots = j >= texts.size();
          assertFalse(!areDots && boxes.get(i).meets(boxes.get(j)), boxes.get(i)::toString);
        }
      }
      if (zoom >= 1) {
        network
            .members()
            .forEach(member ->
                assertTrue(texts.containsKey(member.person().key()), NetworkText.of(member)));
      }
    }
  }

  @Test
  void theSameNetworkHasTheSamePicture() throws IOException {
    for (int most : new int[] {20, 150}) {
      MemberPlacement once = MemberPlacement.of(network(5, 400, 1500, most));
      MemberPlacement again = MemberPlacement.of(network(5, 400, 1500, most));
      assertEquals(once, again);
    }
  }

  /// So that a person finds the way when more people are shown.
  @Test
  void withMorePeopleTheDirectionsStay() throws IOException {
    Network few = network(3, 150, 400, 20);
    MemberPlacement small = MemberPlacement.of(few);
    MemberPlacement large = MemberPlacement.of(network(3, 150, 400, 40));
    Person centre = few.centre().getFirst().person();
    long kept =
        few.others().stream()
            .filter(member -> cosine(small, large, centre, member.person()) > 0)
            .count();
    assertTrue(kept >= 18, kept + " of 20");
  }

  private static double cosine(
      MemberPlacement one, MemberPlacement other, Person centre, Person person) {
    Point a = direction(one, centre, person);
    Point b = direction(other, centre, person);
    return a.x() * b.x() + a.y() * b.y();
  }

  private static Point direction(MemberPlacement placement, Person from, Person to) {
    Point a = placement.at(from);
    Point b = placement.at(to);
    return new Point(b.x() - a.x(), b.y() - a.y());
  }

  @Test
  void whatIsPointedAtIsWhatIsThere() throws IOException {
    Network network = network(4, 60, 160, 20);
    var chart =
        new NetworkChart(
            network, MemberPlacement.of(network), new NetworkChart.Look(ColourKey.YEAR, 14, 1));
    for (NetworkMember member : network.members()) {
      Point at = chart.at(member.person());
      assertEquals(new NetworkChart.Part.Of(member), chart.at(at.x(), at.y()).orElseThrow());
    }
    assertTrue(chart.at(-500, -500).isEmpty());
    long found =
        network.ties().stream()
            .filter(tie -> {
              Point a = chart.at(tie.one());
              Point b = chart.at(tie.other());
              return chart
                  .at((a.x() + b.x()) / 2, (a.y() + b.y()) / 2)
                  .filter(new NetworkChart.Part.Between(tie)::equals)
                  .isPresent();
            })
            .count();
    assertTrue(found > network.ties().size() / 2, found + " of " + network.ties().size());
  }

  @Test
  void aPageShowsEveryTextInsideWithALegend() throws IOException {
    Network network = network(7, 60, 160, 20);
    for (ColourKey colouring : ColourKey.values()) {
      var look = new NetworkChart.Look(colouring, 14, 1);
      var picture = new NetworkChart(network, MemberPlacement.of(network), look);
      Chart page = picture.page();
      picture
          .texts()
          .values()
          .forEach(box -> {
            assertTrue(box.x() >= 0 && box.x() + box.width() <= page.width(), box.toString());
            assertTrue(box.y() >= 0 && box.y() + box.height() <= page.height());
          });
      String svg = Svg.file(page, 14, "From a test");
      picture.legend().forEach(entry -> assertTrue(svg.contains(">" + entry.text() + "</text>")));
      assertEquals(network.ties().size(), page.table().rows().size());
    }
  }

  @Test
  void whatIsPickedOutIsNamed() throws IOException {
    Network network = network(8, 60, 160, 40);
    var chart =
        new NetworkChart(
            network,
            MemberPlacement.of(network),
            new NetworkChart.Look(ColourKey.CATEGORY, 14, 0.2));
    for (NetworkMember member : network.members()) {
      String name = member.person().name().substring(0, 5);
      assertTrue(chart.around(member.person()).toString().contains("text=" + name), name);
    }
    assertTrue(IntStream.range(0, 5).allMatch(i -> !chart.around(network.ties().get(i)).isEmpty()));
  }
}
