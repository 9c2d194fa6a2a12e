package dev.byline.parse.homepage;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.Paper;
import dev.byline.model.Profile;
import dev.byline.model.TextFolding;
import dev.byline.parse.PageCheck;
import dev.byline.parse.PageParser;
import dev.byline.parse.PageReading;
import dev.byline.parse.PageSource;
import dev.byline.parse.ParsedPage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Pages printed in many styles give back the papers they were printed from.
class GeneratedPagesTest {

  private static final PageParser PARSER = PageParser.standard();

  private static final int SEEDS = 2;
  private static final double LEAST_OF_ALL = 0.97;
  private static final double LEAST_NAMES = 0.95;
  private static final double LEAST_SURE = 0.98;

  /// How a style was read.
  private record Score(String style, double f1) {}

  @Test
  void readsBackThePapersOfEachStyle() throws IOException {
    Map<String, List<Double>> byStyle = new TreeMap<>();
    int named = 0;
    int pages = 0;
    int sure = 0;
    int right = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      for (PageGenerator.Page page : new PageGenerator(seed).pages()) {
        List<Paper> papers = List.of();
        if (read(page) instanceof ParsedPage parsed) {
          Profile profile = parsed.profiles().getFirst();
          papers = profile.papers();
          named += profile.author().name().equals(page.owner()) ? 1 : 0;
        }
        pages++;
        List<String> titles = titles(page);
        for (Paper paper : papers) {
          if (paper.confidence() >= 0.9) {
            sure++;
            right += titles.contains(TextFolding.words(paper.title())) ? 1 : 0;
          }
        }
        byStyle.computeIfAbsent(page.style(), _ -> new ArrayList<>()).add(f1(titles, papers));
      }
    }
    List<Score> scores =
        byStyle.entrySet().stream()
            .map(style -> new Score(style.getKey(), mean(style.getValue())))
            .sorted(Comparator.comparingDouble(Score::f1))
            .toList();
    double all = mean(scores.stream().map(Score::f1).toList());
    String summary =
        "title F1 %.3f over %d styles, owners %d of %d, sure and right %d of %d; worst: %s"
            .formatted(
                all,
                scores.size(),
                named,
                pages,
                right,
                sure,
                scores.stream()
                    .limit(12)
                    .map(score -> "%s %.2f".formatted(score.style(), score.f1()))
                    .collect(Collectors.joining("; ")));
    System.out.println(summary);
    assertTrue(all >= LEAST_OF_ALL, summary);
    assertTrue(named >= LEAST_NAMES * pages, summary);
    assertTrue(right >= LEAST_SURE * sure, summary);
  }

  private static PageReading read(PageGenerator.Page page) throws IOException {
    return PARSER.read(PageSource.of("page.txt", page.text()), PageCheck.CAPTURED);
  }

  private static List<String> titles(PageGenerator.Page page) {
    return page.papers().stream().map(paper -> TextFolding.words(paper.title())).toList();
  }

  private static double f1(List<String> expected, List<Paper> papers) {
    var open = new ArrayList<>(expected);
    int hits = 0;
    for (Paper paper : papers) {
      hits += open.remove(TextFolding.words(paper.title())) ? 1 : 0;
    }
    return 2.0 * hits / (expected.size() + papers.size());
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
