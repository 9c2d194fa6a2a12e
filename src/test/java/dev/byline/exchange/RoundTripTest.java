package dev.byline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.byline.exchange.json.PaperJson;
import dev.byline.exchange.stream.Records;
import dev.byline.model.OneDifference;
import dev.byline.model.Paper;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/// Writing and reading back, for every field that the format holds.
class RoundTripTest {

  private static final int PAPERS = 1500;

  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      names = {"BIBTEX", "BIBLATEX", "RIS", "CSL_JSON"})
  void bibliographicFieldsComeBack(ExportFormat format) throws IOException {
    var papers = new RandomPapers(20_240_607);
    comesBack(format, Stream.generate(papers::common).limit(PAPERS).toList());
  }

  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      names = {"JSON_LINES", "CSV"})
  void everyFieldComesBack(ExportFormat format) throws IOException {
    var papers = new RandomPapers(20_240_608);
    comesBack(format, Stream.generate(papers::whole).limit(PAPERS).toList());
  }

  @Test
  void everyComponentOfAPaperIsInJsonLinesAndCsv() throws IOException {
    List<Paper> papers = List.copyOf(OneDifference.papers().values());
    comesBack(ExportFormat.JSON_LINES, papers);
    comesBack(ExportFormat.CSV, papers);
    String csv = ExportFormat.CSV.text(List.of(OneDifference.PAPER));
    for (Paper paper : papers) {
      assertNotEquals(csv, ExportFormat.CSV.text(List.of(paper)));
      assertNotEquals(PaperJson.of(OneDifference.PAPER), PaperJson.of(paper));
    }
  }

  /// As `byline search --json` and `show --json` print papers.
  @Test
  void jsonOfCommandsComesBack() throws IOException {
    var random = new RandomPapers(20_240_609);
    List<Paper> papers = Stream.generate(random::whole).limit(PAPERS).toList();
    var array = new JsonMapper().createArrayNode();
    papers.forEach(paper -> array.add(PaperJson.of(paper).put("id", "kite")));
    for (String text :
        List.of(
            array.toPrettyString(),
            "{\"query\": \"\", \"count\": 3, \"papers\": " + array + ", \"facets\": {}}")) {
      assertEquals(papers, Records.of(text).papers());
    }
  }

  /// A spreadsheet leaves the quotes out, moves columns and parts the cells by semicolons.
  @Test
  void csvThatASpreadsheetSavedComesBack() throws IOException {
    String saved = "moreAuthors;citations;title;authors\r\nTRUE;12;Kites;Ann Person\r\n";
    assertEquals(
        Paper.builder("Kites")
            .authors(List.of("Ann Person"))
            .moreAuthors(true)
            .citations(OptionalInt.of(12))
            .build(),
        Records.of(saved).paper());
  }

  /// As one document; where that fails, one by one, so that the failure shows one paper.
  private static void comesBack(ExportFormat format, List<Paper> papers) throws IOException {
    if (papers.equals(Records.of(format.text(papers)).papers())) {
      return;
    }
    for (Paper paper : papers) {
      String text = format.text(List.of(paper));
      assertEquals(List.of(paper), Records.of(text).papers(), text);
    }
    fail("Each paper comes back alone, but not all together");
  }
}
