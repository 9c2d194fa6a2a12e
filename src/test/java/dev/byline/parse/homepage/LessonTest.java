package dev.byline.parse.homepage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.byline.model.Lesson;
import dev.byline.model.Paper;
import dev.byline.parse.PageParser;
import dev.byline.parse.PageSource;
import dev.byline.parse.ParsedPage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One marked entry teaches the style of a page of an invented academic.
class LessonTest {

  private static final List<List<String>> PAPERS =
      List.of(
          List.of(
              "Slow rivers and fast maps",
              "Ida Ekeland, Tove Brandvik",
              "Annals of Fluvial Geometry 12",
              "2021"),
          List.of(
              "On counting: a field guide", "Ida Ekeland", "Journal of Quiet Numbers 3", "2020"),
          List.of(
              "Weighing snow with mirrors",
              "Per Lindqvarn, Ida Ekeland, Ana Ruizeda",
              "Nordic Workshop on Light",
              "2019"),
          List.of(
              "Boats, bells and borders",
              "Ida Ekeland, Ana Ruizeda",
              "Proceedings of Harbour Studies",
              "2018"),
          List.of(
              "What tides remember",
              "Ida Ekeland, Per Lindqvarn",
              "Annals of Fluvial Geometry 9",
              "2016"),
          List.of("Gravel", "Tove Brandvik, Ida Ekeland", "Letters in Sediment", "2015"),
          List.of(
              "A theory of ferries. Part two",
              "Ida Ekeland, Sven Aakvist",
              "Harbour Papers 44",
              "2014"));

  private static final List<Lesson.Field> FIELDS =
      List.of(Lesson.Field.TITLE, Lesson.Field.AUTHORS, Lesson.Field.VENUE, Lesson.Field.YEAR);

  private static String page(String style) {
    var page =
        new StringBuilder(
            "Ida Ekeland\n\nI study rivers and everything that crosses them.\n\nWork\n\n");
    PAPERS.forEach(paper -> page.append(entry(style, paper)));
    return page.toString();
  }

  private static String entry(String style, List<String> paper) {
    return style
        .replace("T%", paper.get(0))
        .replace("A%", paper.get(1))
        .replace("V%", paper.get(2))
        .replace("Y%", paper.get(3));
  }

  static Lesson lesson(String style, int paper) {
    List<String> lines = entry(style, PAPERS.get(paper)).strip().lines().toList();
    var parts = new ArrayList<Lesson.Part>();
    for (int i = 0; i < FIELDS.size(); i++) {
      String text = PAPERS.get(paper).get(i);
      for (int at = 0; at < lines.size(); at++) {
        int from = lines.get(at).indexOf(text);
        if (from >= 0) {
          parts.add(new Lesson.Part(FIELDS.get(i), at, from, from + text.length()));
          break;
        }
      }
    }
    return new Lesson(lines, parts);
  }

  private static List<String> read(String page, Optional<Lesson> lesson) throws IOException {
    PageSource source = PageSource.of("page.txt", page);
    return PageParser.standard().read(source, Optional.empty(), lesson) instanceof ParsedPage read
        ? read.profiles().getFirst().papers().stream().map(LessonTest::say).toList()
        : List.of();
  }

  private static String say(Paper paper) {
    return paper.title()
        + " | "
        + String.join(", ", paper.authors())
        + " | "
        + paper.venue().orElse("")
        + " | "
        + paper.published().map(Object::toString).orElse("");
  }

  private static List<String> expected() {
    return PAPERS.stream().map(paper -> String.join(" | ", paper)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "V% // Y% // T% // A%\n",
        ">> Y% :: A% :: T% :: V%\n\n",
        "T% ~ A% ~ V% ~ Y%\n",
        "{V%, Y%} T% <A%>\n",
        "V%\nT%\nA%\nY%\n\n",
        "Y%\nV%\nA%\nT%\n",
        "No. 7 => T% => by A% => in V% => Y%\n",
        "A% -- V% -- Y%\nT%\n",
        "T%\\A%\\V%\\Y%\n",
        "T% | V% | A% | Y%\n",
        "V% Y%: T%. A%\n",
        "[V%] T% /A%/ Y%\n\n",
      })
  void readsAllLikeTheOneThatIsMarked(String style) throws IOException {
    assertEquals(expected(), read(page(style), Optional.of(lesson(style, 0))));
  }

  /// Entries with links behind them, numbers before them, and fields that some of them lack.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "12) A% ## T% ## V% ## Y% [pdf] [code]\n",
        "T%\nA% @ V% @ Y%\nPDF | Code\n\n",
        "* Y% * V% * A% * T%\n",
        "A%: T%, V%, Y%\n",
        "T%; A%; V%; Y%.\n",
        "T% by A% appeared in V% during Y%\n",
        "Y% - T% - A% - V%\n",
        "T%\n\nA%\n\nV%, Y%\n\n\n",
        "<< T% >> << A% >> << V% >> << Y% >>\n",
        "Title: T%\nWho: A%\nWhere: V%\nWhen: Y%\n\n",
        "V%: T% / A% / Y%\n",
      })
  void readsWhatStandsAroundTheFields(String style) throws IOException {
    assertEquals(expected(), read(page(style), Optional.of(lesson(style, 0))));
  }

  @Test
  void entriesMayLackFields() throws IOException {
    String page =
        page("T% ~ A% ~ V% ~ Y%\n") + "Sand without a place ~ Ida Ekeland, Per Lindqvarn ~ 2012\n";
    List<String> read = read(page, Optional.of(lesson("T% ~ A% ~ V% ~ Y%\n", 0)));
    assertEquals("Sand without a place | Ida Ekeland, Per Lindqvarn |  | 2012", read.getLast());
  }

  @Test
  void withoutItThePageIsReadOtherwise() throws IOException {
    assertNotEquals(expected(), read(page("V% // Y% // T% // A%\n"), Optional.empty()));
  }

  @Test
  void anyEntryMayBeTheMarkedOne() throws IOException {
    String style = "{V%, Y%} T% <A%>\n";
    for (int marked : IntStream.range(0, PAPERS.size()).toArray()) {
      assertEquals(expected(), read(page(style), Optional.of(lesson(style, marked))));
    }
  }
}
