package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Escape sequences of pages and data sets: none reaches the terminal.
class HostileTextTest {

  /// Unicode's property Bidi_Control.
  private static final String BIDI =
      "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

  /// All of Cc and Bidi_Control that a line can have.
  private static final String HOSTILE =
      IntStream.concat(IntStream.range(0, 0xA0).filter(Character::isISOControl), BIDI.chars())
          .filter(c -> c != '\n' && c != '\r')
          .mapToObj(Character::toString)
          .collect(Collectors.joining());

  private static final String ESCAPED =
      HOSTILE
          .chars()
          .mapToObj(c -> c < ' ' ? "\\u%04x".formatted(c) : String.valueOf((char) c))
          .collect(Collectors.joining());

  private static final String PAGE =
      """
      Mal @Esc

      ML
      h-index3
      1papers
      10citations

      1 Papers

      62.6AIMay 29, 2024
      Title @of a page

      Mal @Esc, Bob @Roe \u00B7 Lab @one

      Abstract @of a page.
      """;

  private static final String ARXIV =
      """
      {"id": "2401.00005", "submitter": "S", "authors": "Ada @Ds", "title": "Title @arxiv", "categories": "cs.LG", "abstract": "Ab @stract", "journal-ref": "J @our", "versions": [{"version": "v1", "created": "Mon, 2 Apr 2024 19:18:42 GMT"}], "update_date": "2024-04-05", "authors_parsed": [["D@s", "Ada", ""]]}
      """;

  private static final String OPENALEX =
      """
      {"id":"https://openalex.org/W1","doi":"https://doi.org/10.5555/oa.1","display_name":"Title @alex","publication_year":2018,"authorships":[{"author":{"id":"https://openalex.org/A1","display_name":"Nora @Vale"},"author_position":"first"}],"primary_location":{"source":{"display_name":"J. @Open"}},"cited_by_count":40}
      """;

  private static final String BIBTEX =
      """
      @article{a,
        title={Title @bib}, author={Bo @Lind and Cy Moor}, journal={J @our}, abstract={Ab @stract}, year={2020}}
      """;

  private static final String RIS =
      """
      TY  - JOUR
      TI  - Title @ris
      AU  - Lind@q, Bo
      JO  - J @our
      PY  - 2021
      ER  -\s
      """;

  private static final String CSL =
      """
      [{"id":"a","type":"article-journal","title":"Title @csl","author":[{"family":"Li@nd","given":"Bo"}],"container-title":"J @our","issued":{"date-parts":[[2022]]}}]
      """;

  @TempDir Path folder;

  private CommandLineRun run(String... args) {
    CommandLineRun run = CommandLineRun.of(folder.resolve("library"), args);
    assertEquals(0, run.status(), run.out() + run.err());
    List<Integer> hostile =
        (run.out() + run.err())
            .chars()
            .filter(
                c -> (Character.isISOControl(c) && "\t\n\r".indexOf(c) < 0) || BIDI.indexOf(c) >= 0)
            .boxed()
            .toList();
    assertEquals(List.of(), hostile, String.join(" ", args));
    return run;
  }

  private void write(String name, String text, String hostile) throws IOException {
    Path file = Files.createDirectories(folder.resolve("in")).resolve(name);
    // Of BibTeX alone the sign means something.
    String marked = text.replace("@article", "%article").replace("@", hostile);
    Files.writeString(file, marked.replace("%article", "@article"));
  }

  @Test
  void controlAndDirectionCharactersAreDroppedOnEveryPath() throws IOException {
    // A page with a null character, or of such characters for the most part, is not a text.
    String page = PAGE + "\nWords that say little. ".repeat(400);
    String text = HOSTILE.replace("\0", "");
    write("page.txt", page, text);
    write("arxiv.jsonl", ARXIV, ESCAPED);
    write("openalex.jsonl", OPENALEX, ESCAPED);
    write("list.bib", BIBTEX, text);
    write("list.ris", RIS, text);
    write("csl.json", CSL, ESCAPED);
    run("parse", "--lines", folder.resolve("in/page.txt").toString());
    run("import", folder.resolve("in").toString());
    CommandLineRun all = run("search", "--json");
    assertEquals(6, all.json().get("count").asInt(), all.out());
    run("search", "--csv");
    run("search", "--facets", "title");
    run("authors");
    run("authors", "--json");
    run("who");
    for (String id : run("authors", "--json").json().findValuesAsString("id")) {
      assertTrue(run("show", id).out().contains("Title "), id);
      run("show", id, "--json");
    }
  }
}
