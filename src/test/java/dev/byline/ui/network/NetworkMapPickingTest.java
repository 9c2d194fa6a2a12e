package dev.byline.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.compare.chart.ChartShape.Point;
import dev.byline.network.Network;
import dev.byline.network.NetworkChart;
import dev.byline.network.NetworkEdge;
import dev.byline.network.NetworkText;
import dev.byline.network.Person;
import dev.byline.ui.kit.Fx;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/// People and edges of the map that are picked out by pointer, key and path.
class NetworkMapPickingTest extends NetworkMapCase {

  @Test
  void aTieThatIsPressedShowsItsPapers(Fx fx) {
    fx.run(() -> {
      NetworkMap map = map(place());
      NetworkEdge tie = tieInSight(map);
      Point at = middle(map, tie);
      click(map, at, 1);
      assertEquals(List.of(tie.query()), papers);
      assertEquals(tie.papers(), count(tie.query()));
    });
  }

  private NetworkEdge tieInSight(NetworkMap map) {
    NetworkChart chart = map.chart().orElseThrow();
    return models.network().state().get().seen().orElseThrow().network().ties().stream()
        .filter(tie -> {
          Point one = chart.at(tie.one());
          Point other = chart.at(tie.other());
          return chart
              .at((one.x() + other.x()) / 2, (one.y() + other.y()) / 2)
              .filter(new NetworkChart.Part.Between(tie)::equals)
              .isPresent();
        })
        .findFirst()
        .orElseThrow();
  }

  private static Point middle(NetworkMap map, NetworkEdge tie) {
    NetworkChart chart = map.chart().orElseThrow();
    Point one = chart.at(tie.one());
    Point other = chart.at(tie.other());
    return new Point((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
  }

  @Test
  void theListBesideItSaysTheSame(Fx fx) {
    fx.run(() -> {
      NetworkPlace place = place();
      Network network = models.network().state().get().seen().orElseThrow().network();
      List<ListView<?>> lists =
          place.lookupAll(".people-list .rows").stream()
              .<ListView<?>>map(list -> (ListView<?>) list)
              .toList();
      assertEquals(
          List.of(network.members(), network.ties()),
          lists.stream().map(list -> List.copyOf(list.getItems())).toList());
      Set<String> said = new TreeSet<>();
      place
          .lookupAll(".people-list .list-cell")
          .forEach(cell -> said.add(String.valueOf(cell.getAccessibleText())));
      network.members().stream()
          .limit(5)
          .forEach(member -> assertTrue(said.contains(NetworkText.of(member)), said::toString));
      ListView<?> pairs = lists.getLast();
      pairs.getSelectionModel().select(2);
      pairs.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
      assertEquals(List.of(network.ties().get(2).query()), papers);
      assertEquals(network.ties().get(2).papers(), count(papers.getFirst()));
    });
  }

  @Test
  void aPersonIsPickedOutAndThenOpened(Fx fx) {
    fx.run(() -> {
      NetworkMap map = map(place());
      Person person =
          models.network().state().get().seen().orElseThrow().network().others().stream()
              .map(member -> member.person())
              .filter(one -> one.page().isPresent())
              .findFirst()
              .orElseThrow();
      Point at = map.chart().orElseThrow().at(person);
      click(map, at, 1);
      assertEquals(Optional.of(person), models.network().selected().get());
      click(map, at, 2);
      assertEquals(List.of(person.page().orElseThrow()), authors);
      click(map, new Point(-5, -5), 1);
      assertEquals(Optional.empty(), models.network().selected().get());
    });
  }

  @Test
  void aPathThatIsFoundIsLit(Fx fx) {
    fx.run(() -> {
      NetworkMap map = map(place());
      models.path().from().set("author-0");
      models.path().to().set("T. Someone");
      models.path().find();
      assertEquals(2, models.path().state().get().people().size());
      assertTrue(lit(map).containsAll(List.of("Ada Quill", "T. Someone")), () -> lit(map) + "");
      assertFalse(lit(map).contains("Zoë Other"), "who is beside the path");
      models.path().clear();
      assertEquals(List.of(), lit(map));
    });
  }

  private static List<String> lit(NetworkMap map) {
    return map.getChildrenUnmodifiable().stream()
        .filter(Group.class::isInstance)
        .skip(1)
        .flatMap(group -> texts(group).stream())
        .map(Text::getText)
        .distinct()
        .toList();
  }

  /// A click at a place of the picture.
  private static void click(NetworkMap map, Point at, int times) {
    Point2D there = map.localToScene(map.origin().x() + at.x(), map.origin().y() + at.y());
    double x = there.getX();
    double y = there.getY();
    map.fireEvent(mouse(MouseEvent.MOUSE_MOVED, x, y, times));
    map.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, x, y, times));
    map.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, x, y, times));
    map.fireEvent(mouse(MouseEvent.MOUSE_CLICKED, x, y, times));
  }

  private static MouseEvent mouse(EventType<MouseEvent> type, double x, double y, int times) {
    return new MouseEvent(
        type,
        x,
        y,
        x,
        y,
        MouseButton.PRIMARY,
        times,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        null);
  }
}
