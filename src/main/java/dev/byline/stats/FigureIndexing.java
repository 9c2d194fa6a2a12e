package dev.byline.stats;

import dev.byline.stats.citations.AuthorFigure;
import dev.byline.stats.citations.Metric;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The figures of an author by which authors of a library are set against each other: all that are
/// exact and that nothing speaks against. What a page gives stands among what pages give, and what
/// is computed among what is computed.
public final class FigureIndexing {

  /// Counts up whenever a formula of these figures changes, here or in
  /// [dev.byline.stats.citations]; an index of another version is made anew.
  public static final int VERSION = 1;

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
