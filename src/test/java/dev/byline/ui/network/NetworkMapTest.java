package dev.byline.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.compare.chart.ChartShape;
import dev.byline.compare.chart.ChartShape.Point;
import dev.byline.compare.chart.SideSign;
import dev.byline.library.PageRequest;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.network.LabelBox;
import dev.byline.network.Network;
import dev.byline.network.NetworkChart;
import dev.byline.network.NetworkEdge;
import dev.byline.network.NetworkText;
import dev.byline.network.Person;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.Theme;
import dev.byline.ui.kit.TickedAuthors;
import dev.byline.ui.window.UndoQueue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(FxExtension.class)
class NetworkMapTest {

  private final FakeLibrary library = People.library(18);
  private final List<PaperQuery> papers = new ArrayList<>();
  private final List<AuthorId> authors = new ArrayList<>();
  private final NetworkModels models =
      NetworkModels.over(
          library,
          library,
          new TickedAuthors(),
          new UndoQueue(Runnable::run, Runnable::run),
          Runnable::run,
          Runnable::run);

  /// A place that is laid out, around the first author.
  private NetworkPlace place() {
    var leads =
        new NetworkLinks(
            papers::add, authors::add, () -> Optional.of(new AuthorId("author-0")), () -> {});
    var place = new NetworkPlace(models, leads, _ -> {});
    var root = new StackPane(place);
    root.getStyleClass().add(Style.SHELL);
    var scene = new Scene(root, 1100, 760);
    Theme.LIGHT.apply(scene);
    place.open();
    layOut(place);
    return place;
  }

  private static void layOut(NetworkPlace place) {
    for (int i = 0; i < 3; i++) {
      place.getScene().getRoot().applyCss();
      place.getScene().getRoot().layout();
    }
  }

  private static NetworkMap map(NetworkPlace place) {
    return (NetworkMap) place.lookup(".network-map");
  }

  private static List<Text> texts(Node node) {
    List<Text> texts = new ArrayList<>();
    if (node instanceof Text text) {
      texts.add(text);
    } else if (node instanceof Group group) {
      group.getChildren().forEach(child -> texts.addAll(texts(child)));
    }
    return texts;
  }

  private static Stream<Group> picture(NetworkMap map) {
    return map.getChildrenUnmodifiable().stream()
        .filter(Group.class::isInstance)
        .map(Group.class::cast)
        .limit(1);
  }

  private static List<Bounds> drawn(NetworkMap map) {
    return picture(map)
        .flatMap(group -> texts(group).stream())
        .map(text -> text.localToScene(text.getLayoutBounds()))
        // A text on the edge of a square is drawn in both.
        .distinct()
        .toList();
  }

  /// The widths that are reckoned without a toolkit hold for the letters that are drawn.
  @Test
  void noTextOverlapsAnotherAsItIsDrawn(Fx fx) {
    fx.run(() -> {
      NetworkPlace place = place();
      NetworkMap map = map(place);
      for (int zoom = 0; zoom < 3; zoom++) {
        List<Bounds> bounds = drawn(map);
        assertTrue(bounds.size() > 6, bounds::toString);
        for (int i = 0; i < bounds.size(); i++) {
          for (int j = 0; j < i; j++) {
            assertFalse(overlap(bounds.get(i), bounds.get(j)), bounds.get(i)::toString);
          }
        }
        map.farther();
        layOut(place);
      }
    });
  }

  /// By more than the rounding of a letter's edge.
  private static boolean overlap(Bounds one, Bounds other) {
    double across =
        Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
    double down =
        Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
    return across > 1 && down > 3;
  }

  @Test
  void movingMovesOneNodeAndDrawsNothing(Fx fx) {
    fx.run(() -> {
      NetworkMap map = map(place());
      NetworkChart before = map.chart().orElseThrow();
      LabelBox was = map.drawnBox();
      press(map, KeyCode.LEFT);
      map.move(10, 20);
      assertTrue(map.drawnBox().x() > was.x() + 10);
      assertEquals(was.y() + 20, map.drawnBox().y(), 0.5);
      assertEquals(before, map.chart().orElseThrow());
      assertFalse(map.isNeedsLayout());
    });
  }

  /// At 800 x 560 names at the edge were cut off until somebody moved the picture.
  @ParameterizedTest
  @ValueSource(ints = {430, 520, 700, 1000, 1800, 3000})
  void everyNameIsInsideWhereAllIsShown(int width, Fx fx) {
    fx.run(() -> {
      NetworkPlace place = place();
      NetworkMap map = map(place);
      for (int height : new int[] {330, 600, 1600}) {
        map.resize(width, height);
        map.layout();
        LabelBox box = map.drawnBox();
        assertTrue(box.x() >= 0 && box.x() + box.width() <= width, box::toString);
        assertTrue(box.y() >= 0 && box.y() + box.height() <= height, box::toString);
      }
    });
  }

  /// Of a picture far larger than the window only what is in sight is there.
  @Test
  void squaresComeIntoSightAndGo(Fx fx) {
    fx.run(() -> {
      NetworkMap map = map(place());
      for (int i = 0; i < 12; i++) {
        map.nearer();
      }
      map.resize(260, 200);
      map.layout();
      Set<String> seen = new TreeSet<>();
      LabelBox all = map.chart().orElseThrow().extent();
      assertTrue(
          all.width() * all.height() > 10 * PictureTiles.SIDE * PictureTiles.SIDE, all::toString);
      for (double down = 0; down < all.height(); down += map.getHeight()) {
        for (double across = 0; across < all.width(); across += map.getWidth()) {
          Point origin = map.origin();
          map.move(-all.x() - across - origin.x(), -all.y() - down - origin.y());
          picture(map).forEach(group -> texts(group).forEach(text -> seen.add(text.getText())));
          long tiles = picture(map).mapToLong(group -> group.getChildren().size()).sum();
          assertTrue(tiles > 0 && tiles <= 25, () -> tiles + " squares");
        }
      }
      Network network = models.network().state().get().seen().orElseThrow().network();
      network.members().stream()
          .map(member -> member.person().name())
          .map(name -> name.substring(0, Math.min(12, name.length())))
          .forEach(name ->
              assertTrue(seen.stream().anyMatch(text -> text.startsWith(name)), name + seen));
    });
  }

  @Test
  void keysZoomAndShowAllAgain(Fx fx) {
    fx.run(() -> {
      NetworkPlace place = place();
      NetworkMap map = map(place);
      double all = map.zoom();
      press(map, KeyCode.PLUS);
      assertTrue(map.zoom() > all);
      press(map, KeyCode.MINUS);
      press(map, KeyCode.MINUS);
      assertTrue(map.zoom() < all);
      press(map, KeyCode.DIGIT0);
      layOut(place);
      assertEquals(all, map.zoom());
    });
  }

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

  private long count(PaperQuery query) {
    try {
      return library.papers(query, PageRequest.first(1).exact(), () -> false).count().value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  @Test
  void aCommonCategoryHasOneShapeInEveryPictureAndNoTwoOfOneLookAlike(Fx fx) {
    fx.run(() -> {
      NetworkPlace place = place();
      Map<String, SideSign> shapes = new HashMap<>();
      for (int i = 0; i < 7; i++) {
        place.open(new AuthorId("author-" + i));
        layOut(place);
        List<NetworkChart.Legend> legend = map(place).chart().orElseThrow().legend();
        for (NetworkChart.Legend entry : legend) {
          SideSign glyph = ((ChartShape.Dot) entry.dot()).glyph();
          if (!entry.text().equals("QUANT-PH")) {
            assertEquals(shapes.getOrDefault(entry.text(), glyph), glyph, entry.text());
          }
          shapes.put(entry.text(), glyph);
        }
        long different =
            legend.stream().map(entry -> ((ChartShape.Dot) entry.dot()).glyph()).distinct().count();
        assertEquals(legend.size(), different);
      }
      assertEquals(SideSign.CIRCLE, shapes.get("ML"));
    });
  }

  @Test
  void thePictureIsExportedWithItsSource(Fx fx) throws IOException {
    NetworkPlace place = fx.on(this::place);
    var export = fx.on(() -> (NetworkExport) place.lookup(".menu-button"));
    NetworkState.Shown shown = models.network().state().get().seen().orElseThrow();
    byte[] png = fx.on(() -> export.png(shown)).bytes();
    assertEquals("PNG", new String(png, 1, 3, StandardCharsets.ISO_8859_1));
    String svg = new String(fx.on(() -> export.svg(shown)).bytes(), StandardCharsets.UTF_8);
    assertTrue(svg.contains("From Byline, "), svg);
    assertTrue(svg.contains(">Ada Quill</text>"), svg);
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

  private static void press(NetworkMap map, KeyCode key) {
    map.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }
}
