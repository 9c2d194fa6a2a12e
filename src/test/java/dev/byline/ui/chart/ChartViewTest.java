package dev.byline.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.compare.Compared;
import dev.byline.compare.Comparer;
import dev.byline.compare.chart.Chart;
import dev.byline.compare.chart.Charts;
import dev.byline.compare.chart.Spot;
import dev.byline.compare.chart.Target;
import dev.byline.library.PageRequest;
import dev.byline.model.AuthorId;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(FxExtension.class)
class ChartViewTest {

  private final FakeLibrary library = People.library(18);

  private Compared compared() throws IOException {
    var authors = List.of(new AuthorId("author-0"), new AuthorId("author-2"));
    return new Comparer(library).compare(Comparer.Request.of(authors), () -> false).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Charts.class)
  void everyMarkLeadsToThePapersItNames(Charts kind) throws IOException {
    Chart chart = kind.draw(compared(), false, new Chart.Frame(600, 14));
    assertFalse(chart.table().rows().isEmpty());
    assertTrue(chart.spots().size() > 1);
    for (Spot spot : chart.spots()) {
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
    Compared compared = compared();
    List<Target> followed = new ArrayList<>();
    fx.run(() -> {
      var view = new ChartView(frame -> kind.draw(compared, true, frame), followed::add);
      new Scene(view, 600, 400);
      view.applyCss();
      view.layout();
      List<Spot> spots = view.chart().spots();
      Spot wanted = spots.stream().filter(s -> s.target().isPresent()).findFirst().orElseThrow();
      for (int i = 0; i <= spots.indexOf(wanted); i++) {
        press(view, KeyCode.RIGHT);
      }
      assertTrue(view.getAccessibleText().endsWith(wanted.name()), view.getAccessibleText());
      press(view, KeyCode.ENTER);
      assertEquals(List.of(wanted.target().orElseThrow()), followed);
    });
  }

  private static void press(ChartView view, KeyCode key) {
    view.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }
}
