package dev.byline.parse.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.model.Profile;
import dev.byline.parse.PageCheck;
import dev.byline.parse.PageParser;
import dev.byline.parse.PageSource;
import dev.byline.parse.ParseIssue;
import dev.byline.parse.ParsedPage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
            "ERROR 3:8 The h-index 99999999999 is out of range; ignored.",
            "ERROR 4:8 The novelty 101 is out of range; ignored.",
            "ERROR 7:8 Invalid date; the entry is undated.",
            "ERROR 7:1 The score is not between 0 and 100; ignored.",
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

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(
      strings = {
        "\t45.1LGJun 14, 2022",
        "45.1  LG  Jun 14,  2022",
        "45.1\tLG\tJun 14, 2022\tCode",
        "\u200B45.1LGJun 14, 2022",
        "\u200E45.1LGJun 14, 2022",
        "\u300045.1LGJun 14, 2022",
        "\u200945.1LG\u2009Jun\u200914, 2022",
        "45.1L\u00ADGJun 14, 2022"
      })
  void readsAHeadWhateverBlanksAreInIt(String head) throws IOException {
    String entry = "A title\n\nAnn Ash\n\nAn abstract.\n\n";
    List<Paper> papers =
        PageCheck.page("Ann Ash\n\nh-index3\n2papers\n\nLGMay 7\n" + entry + head + "\n" + entry)
            .profiles()
            .getFirst()
            .papers();
    assertEquals(2, papers.size());
    assertEquals(Optional.of(new PartialDate(2022, 6, 14)), papers.getLast().published());
  }

  @Test
  void readsAProfileRightBelowAnAbstract() throws IOException {
    String entry = "LGMay 7\nA title\n\nAnn Ash\n\nAn abstract.\n";
    String page = "Ann Ash\nML\nh-index3\n1paper\n\n" + entry;
    ParsedPage read = PageCheck.page(page + "Bo Birk\nML\nh-index1’003\n1paper\n\n" + entry);
    assertEquals(
        List.of("Ann Ash", "Bo Birk"),
        read.profiles().stream().map(profile -> profile.author().name()).toList());
    assertEquals(OptionalInt.of(1003), read.profiles().getLast().author().figures().hIndex());
    assertEquals(
        Optional.of("An abstract."), read.profiles().getFirst().papers().getFirst().abstractText());
  }

  private static String said(ParseIssue issue) {
    return "%s %d:%d %s".formatted(issue.severity(), issue.line(), issue.column(), issue.message());
  }
}
