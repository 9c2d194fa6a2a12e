package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.intake.PageText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class WhoCommandTest {

  @TempDir private Path temp;

  @BeforeEach
  void addPages() throws IOException {
    add(
        "scott.txt",
        new PageText("Scott Pesme")
            .paper("Flows on graphs", "Jun 2, 2022", "Scott Pesme, Bo Berg")
            .paper("Flows on graphs revisited", "Jun 3, 2024", "Scott Pesme, Bo Berg"));
    add(
        "s.txt",
        new PageText("S. Pesme").paper("Rings of fire", "Jun 5, 2024", "S. Pesme, Bo Berg"));
  }

  private void add(String file, PageText page) throws IOException {
    Path path = Files.writeString(temp.resolve(file), page.text());
    runDone("import", path.toString(), "--captured", "2026-05-31");
  }

  private CommandLineRun run(String... args) {
    return CommandLineRun.of(temp.resolve("library"), args);
  }

  private CommandLineRun runDone(String... args) {
    CommandLineRun run = run(args);
    assertEquals(0, run.status(), run.err());
    return run;
  }

  private List<String> authors() {
    return StreamSupport.stream(runDone("authors", "--json").json().spliterator(), false)
        .map(author -> author.get("id").asString())
        .toList();
  }

  @Test
  void listsQuestionsWithEvidenceThenDecisions() {
    String day = LocalDate.now(ZoneId.systemDefault()).toString();
    assertTrue(
        runDone("who")
            .out()
            .matches(
                """
                (?s)Possibly the same author \\(1\\)
                  scott-pesme  Scott Pesme
                  s-pesme  S. Pesme
                      Both wrote with Bo Berg
                      Both in LG
                      Their years overlap

                Possibly the same paper \\(1\\)
                  \\w{13}  Flows on graphs revisited
                  \\w{13}  Flows on graphs
                      75% of the words of the titles are the same
                      Both by Scott Pesme, Bo Berg
                      Dated 2022 and 2024

                """),
        runDone("who").out());
    runDone("merge", "scott-pesme", "s-pesme");
    runDone("differ", "Flows on graphs revisited", paper("Flows on graphs"));
    String out = runDone("who").out();
    assertTrue(
        out.startsWith("Decided (2)\n  2  " + day + "  ")
            && out.contains("  1  " + day + "  S. Pesme was merged into Scott Pesme\n"),
        out);
    JsonNode json = runDone("who", "--json").json();
    assertEquals(0, json.get("authors").size());
    assertEquals(2, json.get("decided").size());
    assertEquals(
        "CO_AUTHORS", json.get("decided").get(1).get("reasons").get(0).get("kind").asString());
    assertEquals(day, json.get("decided").get(1).get("day").asString());
  }

  private JsonNode flows() {
    return runDone("search", "flows", "--json").json().get("papers");
  }

  /// The id of the paper of exactly that title.
  private String paper(String title) {
    return StreamSupport.stream(flows().spliterator(), false)
        .filter(hit -> hit.get("title").asString().equals(title))
        .findFirst()
        .orElseThrow()
        .get("id")
        .asString();
  }

  @Test
  void mergesAndSplitsAuthors() {
    String merged = runDone("merge", "s-pesme", "scott-pesme").out();
    assertTrue(merged.startsWith("Scott Pesme was merged into S. Pesme.\n"), merged);
    assertEquals(List.of("s-pesme"), authors());
    assertEquals(3, runDone("show", "scott-pesme", "--json").json().get("papers").size());
    String split = runDone("split", "scott-pesme").out();
    assertEquals("Undone: Scott Pesme was merged into S. Pesme.\n", split);
    assertEquals(List.of("s-pesme", "scott-pesme"), authors());
  }

  @Test
  void mergesAndSplitsPeopleOfADataSet() throws IOException {
    Path set = temp.resolve("arxiv.json");
    Files.writeString(
        set,
        """
        {"id":"2001.00001","title":"Stars","categories":"cs.LG","abstract":"x",\
        "versions":[{"version":"v1","created":"Mon, 2 Apr 2020 19:18:42 GMT"}],\
        "authors_parsed":[["Pesme","Scott",""],["Berg","Bo",""]]}
        """);
    runDone("import", set.toString());
    assertTrue(
        runDone("who").out().contains("  scott-pesme  Scott Pesme\n  scott-pesme@arxiv  Scott"),
        runDone("who").out());
    String merged = runDone("merge", "scott-pesme@arxiv", "scott-pesme").out();
    assertTrue(
        merged.startsWith("Scott Pesme was merged into Scott Pesme.\n  Both wrote with Bo Berg\n"),
        merged);
    assertEquals(List.of("bo-berg@arxiv", "s-pesme", "scott-pesme"), authors());
    assertEquals(3, runDone("show", "scott-pesme@arxiv", "--json").json().get("papers").size());
    runDone("rebuild");
    assertEquals(3, runDone("show", "scott-pesme@arxiv", "--json").json().get("papers").size());
    runDone("split", "scott-pesme@arxiv");
    assertEquals(
        List.of("bo-berg@arxiv", "s-pesme", "scott-pesme", "scott-pesme@arxiv"), authors());
    runDone("differ", "scott-pesme@arxiv", "scott-pesme");
    assertTrue(runDone("who").out().contains("Scott Pesme and Scott Pesme are different people"));
    runDone("who", "--undo", "1");
    assertEquals(0, runDone("who", "--json").json().get("decided").size());
  }

  @Test
  void givesPapersOfADataSetToAnotherOfTheName() throws IOException {
    Path set = temp.resolve("arxiv.json");
    Files.writeString(
        set,
        """
        {"id":"2001.00001","title":"Stars","categories":"cs.LG","abstract":"x",\
        "authors_parsed":[["Wang","Wei",""]]}
        {"id":"2001.00002","title":"Rivers","categories":"cs.LG","abstract":"x",\
        "authors_parsed":[["Wang","Wei",""]]}
        """);
    runDone("import", set.toString());
    assertEquals(
        "A different Wei Wang wrote \u201cRivers\u201d.\n",
        runDone("split", "wei-wang@arxiv", "--paper", "Rivers").out());
    assertEquals(
        List.of("s-pesme", "scott-pesme", "wei-wang.2@arxiv", "wei-wang@arxiv"), authors());
    JsonNode other = runDone("show", "wei-wang.2@arxiv", "--json").json();
    assertEquals("Rivers", other.get("papers").get(0).get("title").asString());
    String found = runDone("search", "in:wei-wang.2@arxiv").out();
    assertTrue(found.contains("Rivers") && !found.contains("Stars"), found);
    runDone("who", "--undo", "2");
    runDone("who", "--undo", "1");
    assertEquals(List.of("s-pesme", "scott-pesme", "wei-wang@arxiv"), authors());
    assertEquals(
        "--paper moves papers of an author; " + paper("Flows on graphs") + " is a paper.",
        run("split", paper("Flows on graphs"), "--paper", "Stars").err().strip());
  }

  @Test
  void mergesAndSplitsPapers() {
    String one = paper("Flows on graphs revisited");
    String other = paper("Flows on graphs");
    runDone("merge", one, other);
    assertEquals(1, flows().size());
    assertEquals(one, runDone("show", other, "--json").json().get("id").asString());
    runDone("split", other);
    assertEquals(2, flows().size());
  }

  @Test
  void takesAPageAwayAndADecisionBack() throws IOException {
    add(
        "scott.txt",
        new PageText("Scott Pesme")
            .paper("Flows on graphs", "Jun 2, 2022", "Scott Pesme, Cy Cole"));
    assertEquals(
        "More than one page of scott-pesme is called \"scott.txt\":",
        run("split", "scott-pesme", "scott.txt").err().lines().findFirst().orElseThrow());
    String hash =
        run("split", "scott-pesme", "no.txt")
            .err()
            .lines()
            .skip(1)
            .findFirst()
            .orElseThrow()
            .strip()
            .substring(0, 8);
    runDone("split", "scott-pesme", hash);
    assertEquals(List.of("s-pesme", "scott-pesme", "scott-pesme-2"), authors());
    runDone("who", "--undo", "2");
    runDone("who", "--undo", "1");
    assertEquals(List.of("s-pesme", "scott-pesme"), authors());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          merge,scott-pesme,scott-pesme   | These are already the same author (Scott Pesme).
          merge,scott-pesme,Rings of fire | One of these is an author and the other a paper.
          merge,scott-pesme,nobody        | There is no author and no paper called "nobody".
          split,scott-pesme               | Nothing was merged into scott-pesme.
          who,--undo,7                    | There is no decision 7. byline duplicates lists them.
          """)
  void saysWhatCannotBeDecided(String command, String message) {
    CommandLineRun run = run(command.split(","));
    assertEquals(ExitCode.BAD_INPUT, run.status());
    assertEquals(message, run.err().strip());
  }

  @Test
  void duplicatesAndKeepApartAreAlsoWhoAndDiffer() {
    assertEquals(runDone("duplicates").out(), runDone("who").out());
    runDone("keep-apart", "scott-pesme", "s-pesme");
    assertEquals(1, runDone("duplicates", "--json").json().get("decided").size());
    runDone("duplicates", "--undo", "1");
    runDone("differ", "scott-pesme", "s-pesme");
    assertEquals(1, runDone("who", "--json").json().get("decided").size());
  }

  @Test
  void islandsOfPapersAreProposedAsASplit() throws IOException {
    var page = new PageText("Wei Lin");
    for (int i = 1; i <= 3; i++) {
      page.paper("Kites " + i, "Jun " + i + ", 2020", "Wei Lin, Ada Ames");
      page.paper("Ferries " + i, "May " + i + ", 2021", "Wei Lin, Cy Cole");
    }
    String text = page.text().replace("LGMay", "CRMay");
    Path path = Files.writeString(temp.resolve("wei.txt"), text);
    runDone("import", path.toString(), "--captured", "2026-05-31");
    JsonNode split = runDone("who", "--json").json().get("splits").get(0);
    assertEquals("wei-lin", split.get("author").asString());
    assertEquals(2, split.get("parts").size());
    assertEquals(
        "[{\"kind\":\"CO_AUTHORS\",\"values\":[\"Cy Cole\"]},"
            + "{\"kind\":\"CATEGORIES\",\"values\":[\"CR\"]},"
            + "{\"kind\":\"YEARS\",\"values\":[\"2021\"]}]",
        split.get("parts").get(0).get("reasons").toString());
    assertTrue(runDone("who").out().contains("3 papers: with Ada Ames; in LG; 2020."));
  }
}
