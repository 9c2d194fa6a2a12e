package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.intake.PageText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class FiguresCommandTest {

  @TempDir private Path temp;

  /// A profile page of May with the h-index 3 and a record of June with the h-index 2.
  @BeforeEach
  void addSources() throws IOException {
    String page =
        new PageText("Ada Ames")
            .paper("Flows on graphs", "Jun 2, 2022", "Ada Ames, Bo Berg")
            .paper("Trees and time", "Jun 3, 2021", "Ada Ames")
            .paper("Rings of fire", "Jun 4, 2020", "Ada Ames")
            .text();
    runDone("import", file("ada.txt", page), "--captured", "2026-05-31");
    runDone(
        "import",
        file(
            "ada.jsonl",
            """
            {"id":"https://openalex.org/A5001","display_name":"Ada Ames","works_count":4,\
            "cited_by_count":9,"summary_stats":{"h_index":2,"i10_index":0},\
            "updated_date":"2026-06-30","works_api_url":"x"}
            """));
    runDone("merge", "ada-ames", "ada-ames-2");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), text).toString();
  }

  private CommandLineRun run(String... args) {
    return CommandLineRun.of(temp.resolve("library"), args);
  }

  private CommandLineRun runDone(String... args) {
    CommandLineRun run = run(args);
    assertEquals(0, run.status(), run.err());
    return run;
  }

  private int hIndex() {
    JsonNode authors = runDone("authors", "--json").json();
    assertEquals(1, authors.size());
    return authors.get(0).get("hIndex").asInt();
  }

  /// The page went from 3 to 4; OpenAlex had said nothing by the earlier day.
  @Test
  void diffTellsFiguresBySource() throws IOException {
    String page =
        new PageText("Ada Ames").paper("Flows on graphs", "Jun 2, 2022", "Ada Ames").text();
    runDone("import", file("ada-2.txt", page.replace("3", "4")), "--captured", "2026-08-01");
    CommandLineRun run = runDone("diff", "ada-ames");
    assertTrue(run.out().contains("By source"), run.out());
    assertTrue(
        run.out().lines().anyMatch(l -> l.startsWith("h-index") && l.contains("OpenAlex")),
        run.out());
    JsonNode figures = runDone("diff", "ada-ames", "--json").json().get("figures");
    assertEquals(
        "{\"figure\":\"hIndex\",\"source\":\"openalex\",\"before\":{\"day\":null,\"value\":null},"
            + "\"after\":{\"day\":\"2026-06-30\",\"value\":2}}",
        figures.get(0).toString());
  }

  @Test
  void everySourceIsTold() {
    JsonNode figures = runDone("show", "ada-ames", "--json").json().get("figures");
    assertEquals(
        "{\"figure\":\"hIndex\",\"source\":\"openalex\",\"day\":\"2026-06-30\",\"value\":2,"
            + "\"counts\":\"given\",\"papersCounted\":null,\"papersListed\":0}",
        figures.get(0).toString());
    assertTrue(
        figures
            .toString()
            .contains(
                "{\"figure\":\"citations\",\"source\":\"profile-page\",\"day\":\"2026-05-31\","
                    + "\"value\":10,\"counts\":\"given\",\"papersCounted\":null,"
                    + "\"papersListed\":3}"),
        figures::toString);
    assertTrue(
        runDone("figures", "ada-ames")
            .out()
            .contains(
                "h-index 2 \u00b7 OpenAlex, 30 Jun 2026; 3 \u00b7 the profile page, 31 May 2026"));
  }

  @Test
  void theSourceIsChosenForOneOrForAll() {
    assertEquals(2, hIndex());
    runDone("figures", "ada-ames", "--source", "profile-page");
    assertEquals(3, hIndex());
    runDone("figures", "ada-ames", "--default");
    assertEquals(2, hIndex());
    runDone("figures", "--source", "profile-page");
    assertEquals(3, hIndex());
    runDone("figures", "--default");
    assertEquals(2, hIndex());
  }

  @Test
  void aSourceThatGivesNothingIsRefused() {
    CommandLineRun run = run("figures", "ada-ames", "--source", "google-scholar");
    assertEquals(1, run.status());
    assertTrue(run.err().contains("openalex, profile-page"), run.err());
    assertEquals(1, run("figures").status());
    CommandLineRun unknown = run("figures", "--source", "gogle-scholar");
    assertEquals(1, unknown.status(), unknown.out());
    assertTrue(unknown.err().contains("byline formats lists the names"), unknown.err());
  }
}
