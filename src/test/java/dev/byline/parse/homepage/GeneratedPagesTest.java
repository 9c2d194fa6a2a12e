package dev.byline.parse.homepage;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// Pages printed in many styles give back the papers they were printed from.
class GeneratedPagesTest {

  private static final int SEEDS = 2;
  private static final double LEAST_OF_ALL = 0.97;
  private static final double LEAST_NAMES = 0.95;
  private static final double LEAST_SURE = 0.98;

  /// Every fiftieth of the collection; the benchmark `styles` prints in hundreds.
  private static final int CITATION_STYLES = 50;

  private static final double LEAST_OF_CITATION_STYLES = 0.9;

  @Test
  void readsBackThePapersOfEachStyle() throws IOException {
    PageScores scores = PageScores.ofTemplates(SEEDS);
    String summary = scores.summary(12);
    System.out.println(summary);
    assertTrue(scores.titles() >= LEAST_OF_ALL, summary);
    assertTrue(scores.owners() >= LEAST_NAMES, summary);
    assertTrue(scores.sure() >= LEAST_SURE, summary);
  }

  @Test
  void readsBackThePapersOfCitationStyles() throws IOException {
    PageScores scores = PageScores.ofCitationStyles(CITATION_STYLES);
    String summary = scores.summary(12);
    System.out.println(summary);
    assertTrue(scores.styles() > CITATION_STYLES / 2, summary);
    assertTrue(scores.titles() >= LEAST_OF_CITATION_STYLES, summary);
    assertTrue(scores.owners() >= LEAST_NAMES, summary);
  }
}
