package dev.byline.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.model.Lesson;
import dev.byline.model.Paper;
import dev.byline.parse.text.LessonSearch;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// An HTML page that is read in the style of a marked entry keeps what its links tell.
class TaughtHtmlTest {

  private static final String HTML =
      """
      <!DOCTYPE html><html><head><title>Rivers</title></head><body><h1>Rivers</h1>
      <p>Harbour Papers 4 // 2021 // <a href="https://doi.org/10.5555/rivers.4">Slow rivers and fast
      maps</a> // Ida Ekeland, Tove Brandvik</p>
      <p>Snow Letters 9 // 2019 // <a href="https://arxiv.org/abs/1901.00012">Weighing snow with
      mirrors</a> // Per Lindqvarn, Ida Ekeland</p></body></html>
      """;

  @Test
  void takesIdentifiersAndAddressesFromLinks() throws Exception {
    var page = PageSource.of("rivers.html", HTML.getBytes(StandardCharsets.UTF_8));
    PageParser parser = PageParser.standard();
    Lesson lesson =
        LessonSearch.find(
                parser.unread(page).orElseThrow().lines(),
                Map.of(
                    Lesson.Field.TITLE, "Slow rivers and fast maps",
                    Lesson.Field.AUTHORS, "Ida Ekeland, Tove Brandvik",
                    Lesson.Field.VENUE, "Harbour Papers 4",
                    Lesson.Field.YEAR, "2021"))
            .orElseThrow();
    var read = (ParsedPage) parser.read(page, Optional.empty(), Optional.of(lesson));
    List<Paper> papers = read.profiles().getFirst().papers();
    assertEquals(
        List.of("Slow rivers and fast maps", "Weighing snow with mirrors"),
        papers.stream().map(Paper::title).toList());
    assertEquals(Optional.of("10.5555/rivers.4"), papers.get(0).doi());
    assertEquals(Optional.of("1901.00012"), papers.get(1).arxivId());
    assertEquals(List.of("https://arxiv.org/abs/1901.00012"), papers.get(1).linkAddresses());
  }
}
