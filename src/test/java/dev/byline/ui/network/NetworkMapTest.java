package dev.byline.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.compare.chart.ChartShape;
import dev.byline.compare.chart.ChartShape.Point;
import dev.byline.compare.chart.SideSign;
import dev.byline.model.AuthorId;
import dev.byline.network.LabelBox;
import dev.byline.network.Network;
import dev.byline.network.NetworkChart;
import dev.byline.ui.kit.Fx;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkMapTest extends NetworkMapCase {

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

  private static void press(NetworkMap map, KeyCode key) {
    map.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }
}
