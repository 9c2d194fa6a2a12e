package dev.byline.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class NoteReaderTest {

  /// Blocks as `KIND depth marker: text`, with `*` around emphasis, `**` strong, `` ` `` code and
  /// `[ ]` around formulas.
  private static List<String> read(String note) {
    return NoteReader.read(note).stream()
        .map(b -> (b.kind() + " " + b.depth() + " " + b.marker()).strip() + ": " + show(b.text()))
        .toList();
  }

  private static String show(RichText text) {
    return text.runs().stream().map(NoteReaderTest::show).collect(Collectors.joining());
  }

  private static String show(TextRun run) {
    return switch (run) {
      case TextRun.Formula formula -> "[" + formula.content() + "]";
      case TextRun.Untypeset tex -> tex.text();
      case TextRun.Words words when words.text().isEmpty() -> "";
      case TextRun.Words words ->
          switch (words.face()) {
            case PLAIN -> words.text();
            case EMPHASIS -> "*" + words.text() + "*";
            case STRONG -> "**" + words.text() + "**";
            case STRONG_EMPHASIS -> "***" + words.text() + "***";
            case CODE -> "`" + words.text() + "`";
          };
    };
  }

  @Test
  void readsBlocks() {
    assertEquals(
        List.of(
            "HEADING 2: To check",
            "PARAGRAPH 0: One line\nand the next.",
            "PARAGRAPH 1 \u2022: first",
            "PARAGRAPH 2 1.: inner",
            "PARAGRAPH 2 2.: more",
            "PARAGRAPH 1 \u2022: second",
            "QUOTE 1: said so",
            "RULE 0:",
            "CODE 0: `x = 1\n  y`"),
        read(
                """
                ## To check
                One line
                and the next.

                - first
                  1. inner
                  2. more
                - second

                > said so

                ---

                ```
                x = 1
                  y
                ```
                """)
            .stream()
            .map(String::strip)
            .toList());
  }

  @Test
  void readsFacesAndFormulas() {
    assertEquals(
        List.of("PARAGRAPH 0: *a* **b *****c***** d** `e_f` [x_1 + y_1] and [\\sum_i *]"),
        read("*a* **b *c* d** `e_f` $x_1 + y_1$ and \\(\\sum_i *\\)"));
    assertEquals(List.of("PARAGRAPH 0: *see* **Lemma**"), read("\\emph{see} \\textbf{Lemma}"));
    assertEquals(
        List.of("PARAGRAPH 0: a price of $5 and `$x$`"), read("a price of \\$5 and `$x$`"));
    assertEquals(
        List.of("PARAGRAPH 0: the code (https://x.org/y) https://z.org"),
        read("[the code](https://x.org/y) <https://z.org>"));
  }

  @Test
  void anyTextIsANote() {
    assertEquals(List.of(), read(""));
    String deep = "*a **b ".repeat(20_000);
    assertTrue(read(deep).getFirst().contains("b"));
    assertFalse(read("> ".repeat(5_000) + "x").isEmpty());
    assertEquals(List.of("PARAGRAPH 0: \uE0000\uE001 [x]"), read("\uE0000\uE001 $x$"));
    assertEquals(List.of("CODE 0: `<div>bold</div>`"), read("<div>bold</div>"));
  }

  /// Whatever is written, its letters and digits are all there, in their order.
  @RepeatedTest(20)
  void losesNoWord(RepetitionInfo info) {
    var random = new Random(info.getCurrentRepetition());
    List<String> parts =
        List.of(
            "*", "**", "_", "`", "$", "$$", "\\(", "\\)", "\n", "\n\n", "- ", "1. ", "# ", "> ",
            "[", "](u)", "~~~\n", "<b>", "&amp;", "\\", " ", "    ", "word", "x_1", "---");
    for (int i = 0; i < 200; i++) {
      var note = new StringBuilder();
      for (int k = random.nextInt(20); k > 0; k--) {
        note.append(parts.get(random.nextInt(parts.size())));
      }
      String shown =
          NoteReader.read(note.toString()).stream()
              .map(block -> block.text().source())
              .collect(Collectors.joining(" "));
      assertEquals(count(note.toString(), "word"), count(shown, "word"), () -> "of " + note);
    }
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length;
  }
}
