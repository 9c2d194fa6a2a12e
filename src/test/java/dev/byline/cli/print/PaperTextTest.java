package dev.byline.cli.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.model.AuthorId;
import dev.byline.model.OneDifference;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaperTextTest {

  static Stream<Map.Entry<String, Paper>> papers() {
    return OneDifference.papers().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("papers")
  void showTellsEveryComponent(Map.Entry<String, Paper> paper) {
    assertNotEquals(
        PaperText.node(record(OneDifference.PAPER)), PaperText.node(record(paper.getValue())));
    boolean isReadersOwn = paper.getKey().equals("confidence");
    assertEquals(
        isReadersOwn, text(OneDifference.PAPER).equals(text(paper.getValue())), paper.getKey());
  }

  private static String text(Paper paper) {
    var text = new StringWriter();
    PaperText.print(record(paper), List.of("Ada Quill"), new PrintWriter(text));
    return text.toString();
  }

  private static PaperRecord record(Paper paper) {
    return new PaperRecord(
        new PaperId("1"), paper, List.of(new Listing(new AuthorId("bo"), "Bo Berg", "page", 0, 0)));
  }
}
