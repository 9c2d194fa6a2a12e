package dev.byline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.exchange.stream.Records;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Files as other programs write them, each with a trait that readers get wrong, and the values
/// that they hold.
class ExchangeFilesTest {

  static final Path FILES = Path.of("src/test/resources/exchange");

  @TestFactory
  Stream<DynamicTest> everyFileGivesWhatItHolds() throws IOException {
    JsonNode expected =
        JsonMapper.shared().readTree(Files.readString(FILES.resolve("expected.json")));
    return expected
        .propertyStream()
        .map(file ->
            DynamicTest.dynamicTest(
                file.getKey(), () -> holds(file.getKey(), file.getValue().path("papers"))));
  }

  private static void holds(String file, JsonNode expected) throws IOException {
    var records = Records.of(Files.readAllBytes(FILES.resolve(file)));
    List<Paper> papers = records.papers();
    assertEquals(
        expected.valueStream().map(paper -> paper.path("title").stringValue()).toList(),
        papers.stream().map(Paper::title).toList());
    for (int i = 0; i < papers.size(); i++) {
      Paper paper = papers.get(i);
      for (var field : expected.path(i).properties()) {
        String right =
            field.getValue().isArray()
                ? field.getValue().valueStream().map(JsonNode::stringValue).toList().toString()
                : field.getValue().asString();
        String read = value(paper, field.getKey());
        boolean isMoreExact = field.getKey().equals("date") && read.startsWith(right);
        assertEquals(right, isMoreExact ? right : read, paper.title());
      }
    }
  }

  private static String value(Paper paper, String field) {
    return switch (field) {
      case "title" -> paper.title();
      case "authors" -> paper.authors().toString();
      case "date" -> paper.published().map(PartialDate::toString).orElse("");
      case "venue" -> paper.venue().orElse("");
      case "abstract" -> paper.abstractText().orElse("").replaceAll("\\s+", " ");
      case "doi" -> paper.doi().orElse("");
      case "arxiv" -> paper.arxivId().orElse("");
      case "citations" -> String.valueOf(paper.citations().orElse(-1));
      case "bibtexAuthor" ->
          ExportFormat.BIBTEX
              .text(List.of(paper))
              .replaceAll("(?s).*author = \\{(.*?)},\\n.*", "$1");
      default -> throw new AssertionError("No such field: " + field);
    };
  }
}
