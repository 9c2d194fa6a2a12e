package dev.byline.parse.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.model.Profile;
import dev.byline.parse.PageCheck;
import dev.byline.parse.PageParser;
import dev.byline.parse.PageSource;
import dev.byline.parse.ParseIssue;
import dev.byline.parse.ParsedPage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfilePageTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      textBlock =
          """
          'Ann Ash, Bo Birk; Ann Ash; Ann Ash, Cy Dale',  Ann Ash
          'Ann Ash, Bo Birk; Ann Ash, Bo Birk',           Unknown author (page.txt)
          'Ann Ash; Bo Birk',                             Unknown author (page.txt)
          'Ann Ash; Änn Ash; Bo Birk',                    Ann Ash
          'Ann Ash; Ann Ash; Ann Ash; Bo Birk; Bo Birk',  Ann Ash
          'Ann Ash; Ann Ash; Ann Ash; Ann Ash, Bo Birk; Bo Birk; Bo Birk', Unknown author (page.txt)
          """)
  void infersAMissingName(String papers, String name) throws IOException {
    var page = new StringBuilder("h-index3\n9papers\n\n");
    for (String authors : papers.split("; ", -1)) {
      page.append("LGMay 7, 2020\nA title\n\n").append(authors).append("\n\nText.\n\n");
    }
    Profile profile = PageCheck.page(page.toString()).profiles().getFirst();
    assertEquals(name, profile.author().name());
    assertEquals(true, profile.author().nameInferred());
  }

  @Test
  void reportsWhereAValueIsWrong() throws IOException {
    String text =
        """
        Ann Ash

        h-index99999999999
        Novelty101%
        2 Papers

        100.5LGFeb 30
        A title

        Ann Ash

        Text.
        """;
    assertEquals(
        List.of(
            "ERROR 3:8 The h-index 99999999999 is out of range; it was left out.",
            "ERROR 4:8 The novelty 101 is out of range; it was left out.",
            "ERROR 7:8 There is no such date; the entry has none.",
            "ERROR 7:1 The score is not between 0 and 100; it was left out.",
            "INFO 5:1 The page states 2 papers and lists 1."),
        PageCheck.page(text).issues().stream().map(ProfilePageTest::said).toList());
  }

  @Test
  void leavesADateOutWithoutADayOfCapture() throws IOException {
    PageSource source =
        PageSource.of("page.txt", "Ann Ash\n\nh-index3\n1paper\n\nLGMay 7\nA title\n\nAnn Ash\n");
    ParsedPage page = (ParsedPage) PageParser.standard().read(source, Optional.empty());
    assertEquals(Optional.empty(), page.profiles().getFirst().papers().getFirst().published());
    assertEquals(List.of(6), page.issues().stream().map(ParseIssue::line).toList());
  }

  @Test
  void joinsWrappedTitlesAndParagraphs() throws IOException {
    Profile profile =
        PageCheck.page(
                """
                Ann Ash

                h-index3
                1paper

                LGMay 7
                A title that goes on
                and on

                Ann Ash

                First line
                second line.

                Second paragraph.
                """)
            .profiles()
            .getFirst();
    assertEquals("A title that goes on and on", profile.papers().getFirst().title());
    assertEquals(
        Optional.of("First line second line.\n\nSecond paragraph."),
        profile.papers().getFirst().abstractText());
  }

  private static String said(ParseIssue issue) {
    return "%s %d:%d %s".formatted(issue.severity(), issue.line(), issue.column(), issue.message());
  }
}
