package dev.byline.compare.chart;

import dev.byline.compare.ComparisonResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// Files of the charts of a comparison, one for each chart.
public final class ChartFiles {

  private static final double EM = 14;

  /// The width of a page.
  private static final Chart.Frame FRAME = new Chart.Frame(860, EM);

  private ChartFiles() {}

  /// Places for the charts in `folder`: `citations-per-year.svg`. Files that are there stay: all
  /// names then have one number more, `citations-per-year (2).svg`.
  ///
  /// @param kind the ending of the names without a dot
  public static Map<Charts, Path> in(Path folder, String kind) {
    String ending = "." + kind;
    Map<Charts, Path> files = named(folder, ending);
    for (int i = 2; files.values().stream().anyMatch(Files::exists); i++) {
      files = named(folder, " (" + i + ")" + ending);
    }
    return files;
  }

  private static Map<Charts, Path> named(Path folder, String ending) {
    var files = new EnumMap<Charts, Path>(Charts.class);
    for (Charts chart : Charts.values()) {
      String name = chart.name().toLowerCase(Locale.ROOT).replace('_', '-');
      files.put(chart, folder.resolve(name + ending));
    }
    return files;
  }

  /// The content of the SVG file of a chart, with its title, unit and source.
  ///
  /// @param byCareer whether years count from the first paper of each side
  public static String svg(Charts chart, ComparisonResult compared, boolean byCareer) {
    return Svg.file(chart.draw(compared, byCareer, FRAME), EM, compared.caption());
  }
}
