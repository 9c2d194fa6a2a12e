package dev.byline.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.compare.ComparisonMaker;
import dev.byline.compare.ComparisonResult;
import dev.byline.compare.chart.Chart;
import dev.byline.compare.chart.ChartLink;
import dev.byline.compare.chart.ChartShape;
import dev.byline.compare.chart.ChartSpot;
import dev.byline.compare.chart.Charts;
import dev.byline.library.PageRequest;
import dev.byline.model.AuthorId;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(FxExtension.class)
class ChartViewTest {

  private final FakeLibrary library = People.library(18);

  private ComparisonResult compared() throws IOException {
    var authors = List.of(new AuthorId("author-0"), new AuthorId("author-2"));
    return new ComparisonMaker(library)
        .compare(ComparisonMaker.Request.of(authors), () -> false)
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Charts.class)
  void everyMarkLeadsToThePapersItNames(Charts kind) throws IOException {
    Chart chart = kind.draw(compared(), false, new Chart.Frame(600, 14));
    assertFalse(chart.table().rows().isEmpty());
    assertTrue(chart.spots().size() > 1);
    for (ChartSpot spot : chart.spots()) {
      assertTrue(spot.x() >= -1 && spot.x() + spot.width() <= 601, spot.toString());
      if (spot.target().isPresent()) {
        long found =
            library
                .papers(spot.target().get().query(), PageRequest.first(100).exact(), () -> false)
                .count()
                .value();
        assertTrue(found > 0, spot.toString());
        if (spot.name().endsWith(" papers") && kind != Charts.TIMELINE) {
          assertTrue(spot.name().endsWith(" " + found + " papers"), spot.name() + found);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Charts.class)
  void arrowKeysNameTheMarksAndEnterFollows(Charts kind, Fx fx) throws IOException {
    ComparisonResult compared = compared();
    List<ChartLink> followed = new ArrayList<>();
    fx.run(() -> {
      var view = new ChartView(frame -> kind.draw(compared, true, frame), followed::add);
      new Scene(view, 600, 400);
      view.applyCss();
      view.layout();
      List<ChartSpot> spots = view.chart().spots();
      ChartSpot wanted =
          spots.stream().filter(s -> s.target().isPresent()).findFirst().orElseThrow();
      for (int i = 0; i <= spots.indexOf(wanted); i++) {
        press(view, KeyCode.RIGHT);
      }
      assertTrue(view.getAccessibleText().endsWith(wanted.name()), view.getAccessibleText());
      press(view, KeyCode.ENTER);
      assertEquals(List.of(wanted.target().orElseThrow()), followed);
    });
  }

  @ParameterizedTest
  @EnumSource(Charts.class)
  void aMarkUnderTheMouseIsNamedAndAClickFollowsIt(Charts kind, Fx fx) throws IOException {
    ComparisonResult compared = compared();
    List<ChartLink> followed = new ArrayList<>();
    fx.run(() -> {
      var view = new ChartView(frame -> kind.draw(compared, false, frame), followed::add);
      new Scene(view, 600, 400);
      view.applyCss();
      view.layout();
      Label hint = (Label) view.lookup(".chart-hint");
      for (ChartSpot spot : view.chart().spots()) {
        double x = spot.x() + spot.width() / 2;
        double y = spot.y() + spot.height() / 2;
        ChartSpot there = view.chart().at(x, y).orElseThrow();
        view.fireEvent(mouse(MouseEvent.MOUSE_MOVED, x, y));
        assertTrue(hint.isVisible());
        assertEquals(there.name(), hint.getText());
        followed.clear();
        view.fireEvent(mouse(MouseEvent.MOUSE_CLICKED, x, y));
        assertEquals(there.target().stream().toList(), followed);
      }
      view.fireEvent(mouse(MouseEvent.MOUSE_EXITED, -1, -1));
      assertFalse(hint.isVisible());
    });
  }

  private static MouseEvent mouse(EventType<MouseEvent> type, double x, double y) {
    return new MouseEvent(
        type,
        x,
        y,
        x,
        y,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        true,
        false,
        true,
        null);
  }

  @Test
  void theBarsOfASideAreOneNode(Fx fx) throws IOException {
    ComparisonResult compared = compared();
    fx.run(() -> {
      var view = new ChartView(f -> Charts.PAPERS_PER_YEAR.draw(compared, false, f), _ -> {});
      new Scene(view, 600, 400);
      view.applyCss();
      view.layout();
      assertTrue(
          view.chart().marks().stream().filter(ChartShape.Box.class::isInstance).count() > 8);
      // And the shapes before the two names.
      assertEquals(2 + 2, view.lookupAll(".fill").size());
    });
  }

  @Test
  void aChartIsMadeWhenItComesIntoSight(Fx fx) throws IOException {
    ComparisonResult compared = compared();
    fx.run(() -> {
      List<ChartView> views =
          Stream.of(Charts.PAPERS_PER_YEAR, Charts.SCORES, Charts.TIMELINE)
              .map(kind -> new ChartView(frame -> kind.draw(compared, false, frame), _ -> {}))
              .toList();
      var page = new VBox(600);
      page.getChildren().addAll(views);
      var scroll = new ScrollPane(page);
      scroll.setFitToWidth(true);
      var scene = new Scene(scroll, 600, 400);
      layOut(scene);
      assertEquals(List.of(true, false, false), views.stream().map(this::isMade).toList());
      assertTrue(views.get(1).getAccessibleText().startsWith("Scores, "));
      scroll.setVvalue(1);
      layOut(scene);
      assertEquals(List.of(true, false, true), views.stream().map(this::isMade).toList());
      page.getChildren().removeLast();
      layOut(scene);
      assertEquals(List.of(true, true, true), views.stream().map(this::isMade).toList());
    });
  }

  private static void layOut(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  private boolean isMade(ChartView view) {
    return view.lookup(".stroke") != null;
  }

  private static void press(ChartView view, KeyCode key) {
    view.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }
}
