package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.compare.chart.Charts;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;

class CompareCommandTest {

  @TempDir private Path temp;

  @BeforeEach
  void addSamples() {
    run("samples", "add");
  }

  private CommandLineRun run(String... args) {
    return CommandLineRun.of(temp.resolve("library"), args);
  }

  private CommandLineRun runDone(String... args) {
    CommandLineRun run = run(args);
    assertEquals(0, run.status(), run.err());
    return run;
  }

  @Test
  void printsFiguresSourcesAndNotes() {
    String out = runDone("compare", "marion", "benoit-dherin").out();
    assertTrue(out.matches("(?s).*h-index +45 \\(!\\) \\[1 to 18\\] +13 \\(P100 of 2\\)\n.*"), out);
    assertTrue(
        out.matches("(?s).*Citations +1,184 \\(P33 of 4\\) \\* +577 \\(P0 of 4\\)\n.*"), out);
    assertTrue(
        out.contains("Pierre Marion, as given by the page, captured 2026-05-31 (day inferred):"),
        out);
    assertTrue(out.contains("An h-index of 45 is impossible here"), out);
  }

  /// "The page states 57 papers and lists 50." stood there a second time, and did not say whose.
  @Test
  void aShortListIsToldOnceAndOfWhom() {
    String out = runDone("compare", "marion", "ablin").out();
    assertTrue(out.contains("Pierre Ablin's page states 57 papers but lists 50;"), out);
    assertFalse(out.contains("The page states"), out);
  }

  /// "The page's h-index describe all its papers."
  @Test
  void aFigureOfAllPapersIsSaidInOneNumber() {
    String out = runDone("compare", "marion", "dherin", "--years", "2024..").out();
    assertTrue(out.contains("the page gives the h-index of all its papers, not of the"), out);
  }

  @Test
  void yearsAndCategoriesRestrictEveryFigure() {
    JsonNode json =
        runDone(
                "compare",
                "marion",
                "dherin",
                "--years",
                "2024..2025",
                "--category",
                "lg,ml",
                "--json")
            .json();
    assertEquals("category:LG,ML year:2024..2025", json.get("scope").asString());
    JsonNode marion = json.get("authors").get(0);
    assertTrue(marion.get("papersChosen").asInt() < marion.get("papers").asInt());
    JsonNode papers = figure(json, "PAPERS").get("values").get(0);
    assertTrue(papers.get("given").isNull(), papers.toString());
    assertEquals(marion.get("papersChosen").asInt(), papers.get("computed").get("value").asInt());
    marion
        .get("papersPerYear")
        .propertyNames()
        .forEach(year -> assertTrue(List.of("2024", "2025").contains(year), year));
  }

  private static JsonNode figure(JsonNode comparison, String metric) {
    return StreamSupport.stream(comparison.get("figures").spliterator(), false)
        .filter(row -> row.get("metric").asString().equals(metric))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          marion nobody-of-that-name | There is no author called "nobody-of-that-name".
          pierre dherin              | "pierre" matches several authors; give the id of one: pierre-ablin, pierre-marion
          marion pierre-marion       | This is only one side; name a second.
          """)
  void saysWhomItCannotCompare(String authors, String message) {
    CommandLineRun run = run(("compare " + authors).split(" "));
    assertEquals(ExitCode.BAD_INPUT, run.status());
    assertEquals(message, run.err().strip());
  }

  /// Nine were an error of the command line that named the ninth, ten were "one side".
  @ParameterizedTest
  @ValueSource(ints = {9, 10})
  void saysHowManyItCanCompare(int count) {
    var command = new ArrayList<>(List.of("compare"));
    for (int i = 0; i < count; i++) {
      String group = "group-" + i;
      runDone("group", "create", group, "marion");
      command.add("@" + group);
    }
    CommandLineRun run = run(command.toArray(String[]::new));
    assertEquals(ExitCode.BAD_INPUT, run.status());
    assertEquals(
        "These are %d sides; at most 8 can be compared. To combine authors into one side: byline group create"
            .formatted(count),
        run.err().strip());
  }

  /// Their citations differ: pages of one name with the same figures are parts of one list.
  private void importNamesake(String category, String title) throws IOException {
    Path page = temp.resolve(title + ".txt");
    Files.writeString(
        page,
        """
        Jane Smith

        %1$s
        h-index2
        3papers
        %3$dcitations

        1 Papers

        %1$sMay 2, 2015
        %2$s

        Jane Smith, Bob Kelly %2$s

        We look at %2$s.

        """
            .formatted(category, title, 20 + title.charAt(0)));
    runDone("import", page.toString(), "--captured", "2026-05-10");
  }

  /// Both were called Jane Smith, in the table, its notes and its sources.
  @Test
  void twoOfOneNameAreToldApartByTheirCategories() throws IOException {
    importNamesake("LG", "Kernels");
    importNamesake("HEP-TH", "Strings");
    String out = runDone("compare", "jane-smith", "jane-smith-2").out();
    assertTrue(out.lines().findFirst().orElseThrow().contains("Jane Smith (HEP-TH)"), out);
    assertTrue(
        out.contains("Jane Smith (HEP-TH) and Jane Smith (LG) work in different fields")
            || out.contains("Jane Smith (LG) and Jane Smith (HEP-TH) work in different fields"),
        out);
    assertTrue(out.contains("Jane Smith (LG)'s page states 3 papers"), out);
    for (String format : List.of("--markdown", "--latex", "--csv")) {
      String text = runDone("compare", "jane-smith", "jane-smith-2", format).out();
      assertTrue(text.contains("Jane Smith (LG)"), text);
      assertTrue(text.contains("Jane Smith (HEP-TH)"), text);
    }
    JsonNode json = runDone("compare", "jane-smith", "jane-smith-2", "--json").json();
    assertEquals("Jane Smith", json.get("authors").get(0).get("name").asString());
  }

  @Test
  void twoOfOneNameAndCategoryAreToldApartByTheirIds() throws IOException {
    importNamesake("LG", "Kernels");
    importNamesake("LG", "Strings");
    String head =
        runDone("compare", "jane-smith", "jane-smith-2").out().lines().toList().getFirst();
    assertTrue(head.contains("Jane Smith (jane-smith) "), head);
    assertTrue(head.contains("Jane Smith (jane-smith-2)"), head);
  }

  @Test
  void saysWhatYearsAre() {
    CommandLineRun run = run("compare", "marion", "dherin", "--years", "lately");
    assertEquals(ExitCode.BAD_INPUT, run.status());
    assertTrue(run.err().contains("2020..2024"), run.err());
  }

  /// It was taken for a range in which there are no papers.
  @Test
  void yearsDoNotRunBackwards() {
    CommandLineRun run = run("compare", "marion", "dherin", "--years", "2024..2020");
    assertEquals(ExitCode.BAD_INPUT, run.status());
    assertEquals("--years ends before it begins: 2024..2020", run.err().strip());
  }

  /// Papers that are not there were said to have no date, category and score.
  @Test
  void whereNothingIsChosenThatIsTheReason() {
    String out = runDone("compare", "marion", "dherin", "@library", "--years", "1990..1991").out();
    assertTrue(out.contains("no papers are selected"), out);
    assertFalse(out.contains("no paper has"), out);
  }

  @Test
  void aReportStandsAlone() throws IOException, ParserConfigurationException, SAXException {
    Path file = temp.resolve("report.html");
    runDone("compare", "marion", "ablin", "pesme", "--html", file.toString());
    String html = Files.readString(file);
    assertFalse(html.matches("(?s).*<(script|link|img|iframe)\\b.*"), html);
    List<String> charts = html.lines().filter(line -> line.startsWith("<svg ")).toList();
    assertEquals(8, charts.size());
    for (String chart : html.split("(?=<svg )", -1)) {
      if (chart.startsWith("<svg ")) {
        assertIsDrawn(chart.substring(0, chart.indexOf("</svg>") + 6));
      }
    }
  }

  private static void assertIsDrawn(String svg)
      throws IOException, ParserConfigurationException, SAXException {
    var source = new InputSource(new StringReader(svg));
    var root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(source);
    assertTrue(root.getElementsByTagName("text").getLength() > 3, svg);
  }

  @Test
  void chartsAreFilesBesideEarlierOnes()
      throws IOException, ParserConfigurationException, SAXException {
    Path folder = temp.resolve("charts/of today");
    String err = runDone("compare", "marion", "ablin", "--charts", folder.toString()).err();
    runDone("compare", "marion", "ablin", "--charts", folder.toString());
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> svgs = files.sorted().toList();
      assertEquals(2 * Charts.values().length, svgs.size());
      for (Path svg : svgs) {
        assertIsDrawn(Files.readString(svg));
      }
    }
    assertEquals(
        Charts.values().length, err.lines().filter(l -> l.startsWith("Written: ")).count());
    assertTrue(Files.exists(folder.resolve("papers-per-year (2).svg")));
  }

  @Test
  void oneCaptureHasNothingToBeComparedWith() {
    CommandLineRun run = run("diff", "pierre-marion");
    assertEquals(ExitCode.BAD_INPUT, run.status());
    assertTrue(
        run.err()
            .contains("Only one capture of pierre-marion so far; the newest is of 2026-05-31"));
  }

  @Test
  void tellsWhatChangedBetweenCaptures() throws IOException {
    capture("2026-01-10", 1, 10, "First things", "Second things");
    capture("2026-03-10", 2, 14, "First things", "Third things");
    capture("2026-05-10", 2, 20, "First things", "Third things");
    JsonNode last = runDone("diff", "ada-quill", "--json").json();
    assertEquals("2026-03-10", last.get("before").get("captured").asString());
    assertEquals(0, last.get("added").size());
    assertEquals(2, last.get("unchanged").asInt());

    JsonNode json = runDone("diff", "ada", "2026-02", "2026-03-31", "--json").json();
    assertEquals("2026-01-10", json.get("before").get("captured").asString());
    assertEquals("Third things", json.get("added").get(0).get("title").asString());
    assertEquals("Second things", json.get("vanished").get(0).get("title").asString());
    assertEquals(4, counter(json, "CITATIONS").get("difference").asInt());

    String text = runDone("diff", "ada", "2026-01-10").out();
    assertTrue(text.startsWith("Ada Quill: from 2026-01-10 to 2026-05-10\n"), text);
    assertTrue(text.matches("(?s).*Citations +10 +20 +\\+10\n.*"), text);
    assertTrue(text.contains("New (1)\n  Third things\n"), text);

    CommandLineRun early = run("diff", "ada", "2025-01-01");
    assertEquals(ExitCode.BAD_INPUT, early.status());
    assertTrue(early.err().contains("2026-01-10, 2026-03-10, 2026-05-10"), early.err());
  }

  /// A homepage has no counters; an empty table was printed.
  @Test
  void tellsThatAHomepageGivesNoFigures() throws IOException {
    String page = Files.readString(Path.of("data/scott-pesme.txt"));
    Path next = Files.writeString(temp.resolve("scott-pesme.txt"), page + "\nLast line.\n");
    runDone("import", "--captured", "2026-06-30", next.toString());
    String text = runDone("diff", "pesme").out();
    assertTrue(text.contains("\n\nNeither capture gives figures.\n"), text);
    assertFalse(text.contains("Before"), text);
  }

  private static JsonNode counter(JsonNode diff, String figure) {
    return StreamSupport.stream(diff.get("counters").spliterator(), false)
        .filter(counter -> counter.get("figure").asString().equals(figure))
        .findFirst()
        .orElseThrow();
  }

  private void capture(String day, int h, int citations, String... titles) throws IOException {
    var page =
        new StringBuilder(
            """
            Ada Quill

            ML
            h-index%d
            2papers
            %dcitations

            2 Papers

            """
                .formatted(h, citations));
    for (String title : titles) {
      page.append("MLMay 7, 2024\n").append(title).append("\n\nAda Quill, Chen Wu\n\n");
      page.append("We look at ").append(title).append(" and what becomes of them.\n\n");
    }
    Path file = temp.resolve("ada-" + day + ".txt");
    Files.writeString(file, page);
    runDone("import", file.toString(), "--captured", day);
  }
}
