package dev.byline.cli;

import dev.byline.library.PaperHit;
import dev.byline.model.Paper;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/// Papers as CSV by RFC 4180, names parted by "; ".
final class Csv {

  private Csv() {}

  static void print(List<PaperHit> hits, PrintWriter out) {
    printRow(
        out,
        List.of(
            "id", "title", "authors", "more_authors", "category", "score", "published", "venue"));
    for (PaperHit hit : hits) {
      Paper paper = hit.paper();
      printRow(
          out,
          List.of(
              hit.id().value(),
              paper.title(),
              String.join("; ", paper.authors()),
              String.valueOf(paper.moreAuthors()),
              paper.primaryCategory().orElse(""),
              paper.score().isPresent() ? String.valueOf(paper.score().getAsDouble()) : "",
              paper.published().map(Object::toString).orElse(""),
              paper.venue().orElse("")));
    }
  }

  private static void printRow(PrintWriter out, List<String> cells) {
    out.print(cells.stream().map(Csv::quoted).collect(Collectors.joining(",")) + "\r\n");
  }

  /// The cell, between quotes where it needs them. A leading `=`, `+`, `-` or `@` is kept from
  /// being run as a formula by a spreadsheet: page text is untrusted.
  private static String quoted(String cell) {
    String safe = !cell.isEmpty() && "=+-@\t".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
