package dev.byline.compare.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.PageCounters;
import dev.byline.compare.ComparisonMaker;
import dev.byline.compare.ComparisonResult;
import dev.byline.compare.FigureTable;
import dev.byline.compare.SideRequest;
import dev.byline.compare.chart.Chart;
import dev.byline.compare.chart.ChartInk;
import dev.byline.compare.chart.ChartShape;
import dev.byline.compare.chart.Charts;
import dev.byline.compare.chart.Svg;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.Author;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import dev.byline.ui.FakeLibrary;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reports and exports of people whose names and titles are meant to do harm.
class ReportsTest {

  private static final String NAME = "=cmd|'/C calc'!A0 <script>alert(\"1\")</script> & Söhne";
  private static final String OTHER = "\\input{/etc/passwd} $x_1^2$ 50% #1 {~} | *b* `c`";
  private static final String TITLE =
      "</title><img src=x onerror=alert(1)> ]]> & 'quotes' \u0007\uD800 %d <!--";

  private ComparisonResult compared;

  @BeforeEach
  void compare() throws IOException {
    compareWithout(Set.of());
  }

  private void compareWithout(Set<PaperId> without) throws IOException {
    List<AuthorRecord> authors = List.of(author("one", NAME), author("two", OTHER));
    var papers = new ArrayList<PaperRecord>();
    for (AuthorRecord author : authors) {
      for (int i = 0; i < 6; i++) {
        papers.add(paper(author, i));
      }
    }
    var request =
        new ComparisonMaker.Request(
            List.of(
                new SideRequest.One(new AuthorId("one")),
                new SideRequest.One(new AuthorId("two")),
                new SideRequest.Group("-1+1", List.of(new AuthorId("one"), new AuthorId("two"))),
                new SideRequest.Everybody()),
            PaperQuery.ALL,
            without);
    compared =
        new ComparisonMaker(new FakeLibrary(authors, papers))
            .compare(request, () -> false)
            .orElseThrow();
  }

  private static AuthorRecord author(String id, String name) {
    var figures =
        PageCounters.of(
            OptionalInt.of(id.equals("one") ? 45 : 3),
            OptionalInt.of(6),
            OptionalInt.of(1184),
            OptionalInt.of(55),
            OptionalInt.empty());
    return new AuthorRecord(
        new AuthorId(id),
        Author.builder(name).category(Optional.of("LG")).figures(figures).build(),
        List.of(),
        Optional.of(new CaptureDay(LocalDate.of(2026, 5, 31), false)),
        "profile-page",
        "hash",
        id + ".txt",
        6,
        Optional.empty(),
        1);
  }

  private static PaperRecord paper(AuthorRecord author, int number) {
    Paper paper =
        Paper.builder(TITLE + (number == 0 ? "" : number + author.id().value()))
            .authors(List.of(author.author().name(), "<b>Co</b>"))
            .categories(List.of(number % 2 == 0 ? "LG" : "<ML>"))
            .published(Optional.of(new PartialDate(2019 + number, 3, 1)))
            .score(OptionalDouble.of(60 + number))
            .build();
    var listing = new Listing(author.id(), author.author().name(), "hash", 0, number);
    return new PaperRecord(new PaperId(author.id() + "-" + number), paper, List.of(listing));
  }

  private static Document parsed(String xml)
      throws ParserConfigurationException, SAXException, IOException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  private static int count(Document document, String element) {
    return document.getElementsByTagName(element).getLength();
  }

  @ParameterizedTest
  @EnumSource(Charts.class)
  void aChartAsSvgHoldsTheSameMarks(Charts kind)
      throws ParserConfigurationException, SAXException, IOException {
    for (boolean byCareer : new boolean[] {false, true}) {
      Chart chart = kind.draw(compared, byCareer, new Chart.Frame(860, 14));
      Document svg = parsed(Svg.file(chart, 14, compared.source()));
      long boxes = chart.marks().stream().filter(ChartShape.Box.class::isInstance).count();
      long lines = chart.marks().stream().filter(ChartShape.Line.class::isInstance).count();
      long dots = chart.marks().stream().filter(ChartShape.Dot.class::isInstance).count();
      assertEquals(boxes + 1, count(svg, "rect"), "and the ground");
      assertEquals(lines, count(svg, "polyline"));
      assertEquals(dots, count(svg, "path"));
      List<String> texts = new ArrayList<>(List.of(chart.title(), chart.unit()));
      for (ChartShape mark : chart.marks()) {
        switch (mark) {
          case ChartShape.Label label -> texts.add(label.text());
          case ChartShape.Box box when !box.label().isEmpty() -> texts.add(box.label());
          case ChartShape.Box _, ChartShape.Line _, ChartShape.Dot _ -> {}
        }
      }
      for (int i = 0; i < texts.size(); i++) {
        String shown = texts.get(i).replaceAll("[\\x00-\\x08\\uD800-\\uDFFF]", "\uFFFD");
        assertEquals(shown, svg.getElementsByTagName("text").item(i).getTextContent());
      }
      var source = new ArrayList<String>();
      for (int i = texts.size(); i < count(svg, "text"); i++) {
        source.add(svg.getElementsByTagName("text").item(i).getTextContent());
      }
      assertEquals(compared.source(), String.join(" ", source), "all of the source");
    }
  }

  /// Lines of the grid ran through the names of all sides but the first.
  @ParameterizedTest
  @EnumSource(
      value = Charts.class,
      names = {"SCORES", "TIMELINE"})
  void noLineOfTheGridRunsThroughText(Charts kind) {
    Chart chart = kind.draw(compared, false, new Chart.Frame(860, 14));
    List<ChartShape.Label> labels =
        chart.marks().stream()
            .filter(ChartShape.Label.class::isInstance)
            .map(ChartShape.Label.class::cast)
            .toList();
    List<ChartShape.Line> grid =
        chart.marks().stream()
            .filter(ChartShape.Line.class::isInstance)
            .map(ChartShape.Line.class::cast)
            .filter(line -> line.ink() == ChartInk.Plain.GRID)
            .toList();
    assertFalse(grid.isEmpty());
    for (ChartShape.Line line : grid) {
      for (ChartShape.Label label : labels) {
        assertTrue(
            line.points().getLast().y() < label.y() - label.size() * 0.7
                || line.points().getFirst().y() > label.y() + label.size() * 0.2,
            label.text());
      }
    }
  }

  /// The scope was in none of the files that a chart or a table becomes, but for Markdown and
  /// LaTeX.
  @Test
  void whatIsNotCountedIsSaidInEveryFile() throws IOException {
    compareWithout(Set.of(new PaperId("one-0")));
    String only = "Only without 1 paper.";
    assertEquals(Optional.of(only), compared.restriction());
    assertTrue(compared.caption().endsWith(". " + only), compared.caption());
    List<String> rows = CsvTable.of(compared).lines().toList();
    assertTrue(rows.getFirst().endsWith(",scope"), rows.getFirst());
    rows.stream().skip(1).forEach(row -> assertTrue(row.endsWith("," + only), row));
    assertTrue(HtmlReport.of(compared).contains(only));
    assertTrue(MarkdownTable.of(compared).contains(only));
    assertTrue(LatexTable.of(compared).contains(only));
  }

  /// Where its author is compared no longer, a paper that is left out changes nothing.
  @Test
  void aPaperOfNobodyHereIsNotSaidToBeLeftOut() throws IOException {
    compareWithout(Set.of(new PaperId("three-0")));
    assertEquals(Optional.empty(), compared.restriction());
    JsonNode json = JsonMapper.builder().build().readTree(JsonComparison.of(compared));
    assertEquals(0, json.get("leftOut").asInt());
  }

  @Test
  void thePageNeedsNothingElseAndRunsNothing() {
    String html = HtmlReport.of(compared);
    assertFalse(html.contains("url(") || html.contains("@import"), "the style loads something");
    Matcher tags = Pattern.compile("<[a-zA-Z!/][^>]*>").matcher(html);
    while (tags.find()) {
      String tag = tags.group().replace("http://www.w3.org/2000/svg", "");
      assertFalse(tag.matches("(?s).*(//|\\bsrc|href|\\bon\\w+=).*"), tag);
      assertFalse(tag.matches("(?s)<(script|link|img|iframe|object|embed|b|form|base)\\b.*"), tag);
    }
    assertTrue(html.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; Söhne"));
    assertFalse(html.contains("<!--"));
  }

  @Test
  void everyFigureOfThePageHasItsSourceAndTheDay() {
    String html = HtmlReport.of(compared);
    String figures = html.substring(html.indexOf("<h2>Figures"), html.indexOf("</table>"));
    Matcher cells =
        Pattern.compile("<td><span class=\"[a-z]*\">([^<]*)</span>(<span.*)")
            .matcher(figures.replace("<td>", "\n<td>"));
    int seen = 0;
    while (cells.find()) {
      Matcher source =
          Pattern.compile("<span class=\"source\">([^<]+)</span>").matcher(cells.group(2));
      assertTrue(source.find(), cells.group());
      if (source.group(1).startsWith("as given")) {
        assertTrue(source.group(1).endsWith(", captured 2026-05-31"), source.group(1));
      }
      seen++;
    }
    FigureTable table = FigureTable.of(compared);
    assertEquals(4 * table.rows().size(), seen);
    assertTrue(html.contains("(captured 2026-05-31)"), "each side's day");
  }

  @Test
  void latexShowsLettersAndRunsNothing() {
    String latex = LatexTable.of(compared);
    assertTrue(
        latex.contains(
            "\\textbackslash{}input\\{/etc/passwd\\} \\$x\\_1\\textasciicircum{}2\\$ 50\\% \\#1"
                + " \\{\\textasciitilde{}\\}"),
        latex);
    assertFalse(latex.contains("\\input"));
    assertTrue(latex.contains("=cmd\\textbar{}'/C calc'!A0"), latex);
    assertTrue(latex.contains("alert(\\char34{}1\\char34{})"), latex);
    String bare = latex.replaceAll("\\\\[{}]", "");
    assertEquals(count(bare, '{'), count(bare, '}'));
    String body = latex.substring(latex.indexOf("\\hline"), latex.lastIndexOf("\\hline"));
    body.lines()
        .filter(line -> line.endsWith("\\\\"))
        .forEach(line -> assertEquals(4, count(line.replace("\\&", ""), '&'), line));
  }

  private static long count(String text, char letter) {
    return text.chars().filter(c -> c == letter).count();
  }

  @Test
  void aMarkdownRowHasAsManyCellsAsSides() {
    String table = MarkdownTable.of(compared);
    table
        .lines()
        .takeWhile(line -> line.startsWith("|"))
        .forEach(line -> assertEquals(6, count(line.replace("\\|", ""), '|'), line));
    assertFalse(
        Pattern.compile("(?<!\\\\)<")
            .matcher(table.replace("<sup>", "").replace("</sup>", ""))
            .find(),
        table);
    assertTrue(table.contains("\\*b\\* \\`c\\`"), table);
    assertTrue(table.contains("\\& Söhne"), table);
    assertTrue(table.contains("\\$x\\_1^2\\$"), table);
  }

  @Test
  void noCellOfCsvIsAFormula() {
    String csv = CsvTable.of(compared);
    csv.lines()
        .forEach(line ->
            assertTrue(
                Stream.of(line.split(",", -1))
                    .map(cell -> cell.replaceAll("^\"|\"$", ""))
                    .noneMatch(cell -> cell.matches("[=+@-].*") && !cell.matches("-?[\\d.]+")),
                line));
    assertTrue(csv.contains("'=cmd|'/C calc'!A0"), csv);
    assertTrue(csv.contains("'-1+1"), csv);
  }

  @Test
  void jsonTellsTheSameFigures() {
    JsonNode json = JsonMapper.builder().build().readTree(JsonComparison.of(compared));
    FigureTable table = FigureTable.of(compared);
    assertEquals(NAME, json.get("authors").get(0).get("name").asString());
    for (int row = 0; row < table.rows().size(); row++) {
      JsonNode values = json.get("figures").get(row).get("values");
      for (int side = 0; side < table.names().size(); side++) {
        FigureTable.Cell cell = table.rows().get(row).cells().get(side);
        assertEquals(cell.text(), values.get(side).get("text").asString());
        assertEquals(cell.isImpossible(), values.get(side).get("impossible").asBoolean());
      }
    }
  }

  @Test
  void jsonTellsWhatTheListsTell() {
    JsonNode json = JsonMapper.builder().build().readTree(JsonComparison.of(compared));
    JsonNode one = json.get("authors").get(0);
    assertEquals(
        "{\"2019\":1,\"2020\":2,\"2021\":3,\"2022\":4,\"2023\":5,\"2024\":6}",
        one.get("papersUpToYear").toString());
    assertEquals(
        "{\"<ML>\":{\"2020\":1,\"2022\":1,\"2024\":1},\"LG\":{\"2019\":1,\"2021\":1,\"2023\":1}}",
        one.get("papersPerYearByCategory").toString());
    assertEquals("{\"2019\":1}", one.get("newCoAuthorsPerYear").toString());
    assertEquals("[{\"name\":\"<b>Co</b>\",\"papers\":6}]", one.get("closestCoAuthors").toString());
    assertEquals("[]", one.get("gaps").toString());
    assertEquals("<ML>", one.get("categoryShifts").get(0).get("category").asString());
  }
}
