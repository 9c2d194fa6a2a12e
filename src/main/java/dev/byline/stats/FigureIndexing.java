package dev.byline.stats;

import dev.byline.model.FigureKind;
import dev.byline.model.SourceFigures;
import dev.byline.stats.citations.AuthorFigure;
import dev.byline.stats.citations.Metric;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The figures of an author by which authors of a library are set against each other: all that are
/// exact and that nothing speaks against. What a page gives stands among what pages give, and what
/// is computed among what is computed.
public final class FigureIndexing {

  /// Counts up whenever a formula of these figures changes, here or in
  /// [dev.byline.stats.citations]; an index of another version is made anew.
  public static final int VERSION = 2;

  private static final Map<Metric, FigureKind> OF_CITATIONS =
      Map.of(
          Metric.H_INDEX, FigureKind.H_INDEX,
          Metric.CITATIONS, FigureKind.CITATIONS,
          Metric.I10_INDEX, FigureKind.I10_INDEX);

  private FigureIndexing() {}

  /// All of one author, by name.
  public static Map<String, Double> of(AuthorStatistics author) {
    var measures = new HashMap<String, Double>();
    for (AuthorFigure figure : author.figures().values()) {
      figure
          .computed()
          .exactly()
          .ifPresent(value -> measures.put(name(figure.metric(), false), value));
      if (figure.given().isPresent() && !figure.isImpossible()) {
        figure
            .given()
            .get()
            .exactly()
            .ifPresent(value -> measures.put(name(figure.metric(), true), value));
      }
    }
    return measures;
  }

  /// All of somebody of whom nothing is known but a number of papers.
  public static Map<String, Double> ofPapers(int papers) {
    return Map.of(name(Metric.PAPERS, false), (double) papers);
  }

  /// All of somebody of a data set.
  ///
  /// @param computed what follows from the citations of the papers; counts where all have some
  public static Map<String, Double> ofSet(int papers, Optional<SourceFigures> computed) {
    if (computed.isEmpty() || !computed.get().isOfAllListed()) {
      return ofPapers(papers);
    }
    var measures = new HashMap<>(ofPapers(papers));
    OF_CITATIONS.forEach((metric, kind) -> {
      OptionalInt value = computed.get().figures().get(kind);
      if (value.isPresent()) {
        measures.put(name(metric, false), (double) value.getAsInt());
      }
    });
    return measures;
  }

  /// Under which name the figure that is shown stands.
  public static String name(AuthorFigure figure) {
    return name(figure.metric(), figure.given().isPresent());
  }

  /// A count of papers is one, whether the page states it or lists them; what the page states
  /// counts then.
  private static String name(Metric metric, boolean isGiven) {
    String name = metric.name().toLowerCase(Locale.ROOT);
    return isGiven && metric != Metric.PAPERS ? name + "-given" : name;
  }
}
