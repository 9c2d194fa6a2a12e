package dev.byline.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.compare.chart.Chart;
import dev.byline.compare.chart.ChartShape;
import dev.byline.compare.chart.CitationBars;
import dev.byline.model.CaptureDay;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.stats.citations.CitationCurve;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A curve of 2021 to 2024, without 2022, of an author who began in 2019, captured in 2024.
@ExtendWith(FxExtension.class)
class CitationYearsTest {

  private static CitationCurve curve() {
    Figures figures =
        Figures.NONE.with(FigureKind.CITATIONS_PER_YEAR, Map.of(2021, 5, 2023, 10, 2024, 2));
    Paper first = Paper.builder("Seas").published(Optional.of(PartialDate.ofYear(2019))).build();
    var captured = Optional.of(new CaptureDay(LocalDate.of(2024, 5, 31), false));
    return CitationCurve.of(figures, List.of(first), captured).orElseThrow();
  }

  private static Chart chart(boolean byCareer) {
    return CitationBars.of(curve(), byCareer, new Chart.Frame(600, 14));
  }

  private static List<ChartShape.Box> bars(Chart chart) {
    return chart.marks().stream()
        .filter(ChartShape.Box.class::isInstance)
        .map(ChartShape.Box.class::cast)
        .toList();
  }

  private static List<String> labels(Chart chart) {
    return chart.marks().stream()
        .filter(ChartShape.Label.class::isInstance)
        .map(mark -> ((ChartShape.Label) mark).text())
        .toList();
  }

  /// A bar for each year that is told, as high as its citations, the unfinished one pale.
  @Test
  void barsAreAsHighAsTheCitationsAndGapsAreGaps() {
    List<ChartShape.Box> bars = bars(chart(false));
    assertEquals(3, bars.size());
    assertEquals(bars.get(1).height() / 2, bars.get(0).height(), 0.01);
    assertEquals(bars.get(1).height() / 5, bars.get(2).height(), 0.01);
    assertEquals(List.of(1.0, 1.0), bars.stream().limit(2).map(ChartShape.Box::opacity).toList());
    assertTrue(bars.get(2).opacity() < 1);
    double slot = bars.get(2).x() - bars.get(1).x();
    assertEquals(2 * slot, bars.get(1).x() - bars.get(0).x(), 0.01);
    assertEquals(List.of("2021", "?", "2022", "2023", "2024"), labels(chart(false)));
  }

  @Test
  void careerYearsCountFromTheFirstPaper() {
    assertEquals(List.of("3", "?", "4", "5", "6"), labels(chart(true)));
  }

  private static <T extends Node> List<T> nodes(Parent of, Class<T> type) {
    var found = new ArrayList<T>();
    for (Node node : of.getChildrenUnmodifiable()) {
      if (type.isInstance(node)) {
        found.add(type.cast(node));
      }
      if (node instanceof Parent parent) {
        found.addAll(nodes(parent, type));
      }
    }
    return found;
  }

  private static List<String> texts(Parent of) {
    var texts = new ArrayList<String>();
    nodes(of, Label.class).forEach(label -> texts.add(label.getText()));
    nodes(of, Text.class).forEach(text -> texts.add(text.getText()));
    return texts;
  }

  @Test
  void itIsDrawnWithItsWindowAndGapsInWords(Fx fx) {
    fx.run(() -> {
      var years = new CitationYears(curve());
      var scene = new Scene(years, 600, 400);
      scene.getRoot().applyCss();
      years.layout();
      assertFalse(nodes(years, SVGPath.class).isEmpty());
      List<String> texts = texts(years);
      for (String said :
          List.of(
              "Years are given from 2021 on; earlier citations are not among them.",
              "Nothing is given for 2022.",
              "2024 counts up to 2024-05-31.",
              "2023",
              "?")) {
        assertTrue(texts.contains(said), () -> said + " is not in " + texts);
      }
      ToggleButton career = nodes(years, ToggleButton.class).getLast();
      career.fire();
      scene.getRoot().applyCss();
      years.layout();
      assertTrue(texts(years).contains("5"), () -> texts(years).toString());
    });
  }
}
