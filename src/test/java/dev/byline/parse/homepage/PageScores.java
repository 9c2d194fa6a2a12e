package dev.byline.parse.homepage;

import dev.byline.model.Paper;
import dev.byline.model.Profile;
import dev.byline.model.TextFolding;
import dev.byline.parse.PageCheck;
import dev.byline.parse.PageParser;
import dev.byline.parse.PageSource;
import dev.byline.parse.ParsedPage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Scores of pages that were read back: titles by style, owners, and how often papers of a stated
/// confidence are right.
public final class PageScores {

  private static final PageParser PARSER = PageParser.standard();

  private static final double SURE = 0.9;

  /// How a style was read.
  private record Score(String style, double f1) {}

  private final Map<String, List<Double>> byStyle = new TreeMap<>();
  private final ConfidenceTable confidence = new ConfidenceTable();
  private int pages;
  private int named;

  /// All pages of the templates, for each of the seeds from 0 on.
  public static PageScores ofTemplates(int seeds) throws IOException {
    var scores = new PageScores();
    for (int seed = 0; seed < seeds; seed++) {
      for (PageGenerator.Page page : new PageGenerator(seed).pages()) {
        scores.add(page);
      }
    }
    return scores;
  }

  /// A page in each of about `count` styles of the Citation Style Language.
  public static PageScores ofCitationStyles(int count) throws IOException {
    var scores = new PageScores();
    var generator = new PageGenerator(7);
    for (CslStyle style : CslStyle.some(count)) {
      var page = generator.page(style);
      if (page.isPresent()) {
        scores.add(page.get());
      }
    }
    return scores;
  }

  private void add(PageGenerator.Page page) throws IOException {
    List<Paper> papers = List.of();
    if (PARSER.read(PageSource.of("page.txt", page.text()), PageCheck.CAPTURED)
        instanceof ParsedPage parsed) {
      Profile profile = parsed.profiles().getFirst();
      papers = profile.papers();
      named += profile.author().name().equals(page.owner()) ? 1 : 0;
    }
    pages++;
    List<String> titles =
        page.papers().stream().map(work -> TextFolding.words(work.title())).toList();
    confidence.add(papers, titles);
    byStyle.computeIfAbsent(page.style(), _ -> new ArrayList<>()).add(f1(titles, papers));
  }

  private static double f1(List<String> expected, List<Paper> papers) {
    var open = new ArrayList<>(expected);
    int hits = 0;
    for (Paper paper : papers) {
      hits += open.remove(TextFolding.words(paper.title())) ? 1 : 0;
    }
    return 2.0 * hits / (expected.size() + papers.size());
  }

  /// The mean title F1 over the styles.
  public double titles() {
    return mean(byStyle.values().stream().map(PageScores::mean).toList());
  }

  /// The share of pages whose owner is named as printed.
  public double owners() {
    return (double) named / pages;
  }

  /// The share of right titles among those of a confidence of 0.9 or more.
  public double sure() {
    return confidence.right(SURE, 1.01);
  }

  public int styles() {
    return byStyle.size();
  }

  ConfidenceTable confidence() {
    return confidence;
  }

  /// One line, with the worst styles named.
  public String summary(int worst) {
    String names =
        byStyle.entrySet().stream()
            .map(style -> new Score(style.getKey(), mean(style.getValue())))
            .sorted(Comparator.comparingDouble(Score::f1))
            .limit(worst)
            .map(score -> "%s %.2f".formatted(score.style(), score.f1()))
            .collect(Collectors.joining("; "));
    return "title F1 %.3f over %d styles, owners %.3f, sure and right %.3f; worst: %s"
        .formatted(titles(), styles(), owners(), sure(), names);
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
