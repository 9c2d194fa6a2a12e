package dev.byline.parse.sites;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.Author;
import dev.byline.model.CaptureDay;
import dev.byline.model.Figure;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.model.Profile;
import dev.byline.model.id.PersonId;
import dev.byline.parse.FormatDescription;
import dev.byline.parse.LineLabel;
import dev.byline.parse.PageCheck;
import dev.byline.parse.PageParser;
import dev.byline.parse.PageSource;
import dev.byline.parse.ParseIssue;
import dev.byline.parse.ParsedPage;
import dev.byline.wording.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Pages of the known sites, as browsers copy them, give all that is written on them.
class SitePagesTest {

  static final Path PAGES = Path.of("src/test/resources/sites");

  static Stream<Path> pages() throws IOException {
    JsonNode expected = expected();
    List<String> known =
        PageParser.standard().formats().stream().map(FormatDescription::name).toList();
    return expected.properties().stream()
        .filter(entry -> known.contains(entry.getValue().get("site").stringValue()))
        .map(entry -> PAGES.resolve(entry.getKey()))
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsThePapers(Path file) throws IOException {
    JsonNode expected = expected().get(file.getFileName().toString());
    ParsedPage page = PageCheck.page(PageSource.of(file));
    assertEquals(expected.get("site").stringValue(), page.format());
    assertEquals(1, page.profiles().size());
    Profile profile = page.profiles().getFirst();
    JsonNode papers = expected.get("papers");
    assertEquals(
        papers.valueStream().map(p -> p.get("title").stringValue()).toList(),
        profile.papers().stream().map(Paper::title).toList());
    for (int i = 0; i < papers.size(); i++) {
      assertPaper(papers.get(i), profile.papers().get(i), expected);
    }
  }

  private static void assertPaper(JsonNode facts, Paper paper, JsonNode expected) {
    String browser = expected.get("browser").stringValue();
    boolean cut = expected.get("site").stringValue().equals("nasa-ads") && browser.equals("ff");
    assertAll(
        paper.title(),
        () -> assertEquals(strings(facts, "authors"), paper.authors()),
        // Firefox does not copy the button that says how many more authors there are.
        () -> assertTrue(cut || facts.get("moreAuthors").booleanValue() == paper.moreAuthors()),
        () -> assertEquals(text(facts, "venue"), paper.venue().orElse(null)),
        () -> assertEquals(text(facts, "venueLine"), paper.venueLine().orElse(null)),
        () -> assertEquals(text(facts, "type"), paper.type().orElse(null)),
        () -> assertEquals(strings(facts, "links"), paper.links()),
        () -> assertEquals(categories(facts, paper), paper.categories()),
        () -> assertEquals(text(facts, "doi"), paper.doi().orElse(null)),
        () -> assertEquals(text(facts, "arxivId"), paper.arxivId().orElse(null)),
        () -> assertEquals(number(facts, "citations"), boxed(paper.citations())),
        () -> assertEquals(counts(paper, expected), paper.citationCounts()),
        () -> assertDate(text(facts, "published"), paper),
        () -> assertTrue(paper.confidence() >= 0.7));
  }

  private static List<String> categories(JsonNode facts, Paper paper) {
    return facts.has("categories") ? strings(facts, "categories") : paper.categories();
  }

  /// The count with the site and the day.
  private static List<Figure> counts(Paper paper, JsonNode expected) {
    return paper.citations().stream()
        .mapToObj(count ->
            new Figure(
                expected.get("site").stringValue(),
                PageCheck.CAPTURED.map(CaptureDay::date),
                count))
        .toList();
  }

  /// The month of an arXiv id is more than the page writes.
  private static void assertDate(@Nullable String expected, Paper paper) {
    String date = paper.published().map(Object::toString).orElse("");
    assertTrue(date.startsWith(expected == null ? "" : expected), date + ", not " + expected);
    assertTrue(expected != null || date.isEmpty(), date);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsTheAuthor(Path file) throws IOException {
    JsonNode expected = expected().get(file.getFileName().toString());
    Author author = PageCheck.page(PageSource.of(file)).profiles().getFirst().author();
    String name = text(expected, "name");
    assertEquals(name == null ? text(expected, "inferredName") : name, author.name());
    assertEquals(name == null, author.nameInferred());
    assertEquals(number(expected, "hIndex"), boxed(author.figures().hIndex()));
    assertEquals(number(expected, "citations"), boxed(author.figures().citations()));
    assertEquals(number(expected, "i10Index"), boxed(author.figures().i10Index()));
    assertEquals(text(expected, "affiliation"), author.affiliation().orElse(null));
    // Keywords that run together on the page are not parted by force.
    assertEquals(
        expected.has("keywordsText")
            ? List.of(text(expected, "keywordsText"))
            : strings(expected, "keywords"),
        author.keywords());
    if (expected.has("orcid")) {
      assertEquals(text(expected, "orcid"), author.id(PersonId.Scheme.ORCID).orElse(null));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void labelsWhatStandsBesideTheListAsLayout(Path file) throws IOException {
    ParsedPage page = PageCheck.page(PageSource.of(file));
    List<String> unrecognised =
        page.labels().stream()
            .filter(label -> label.kind() == LineLabel.Kind.UNRECOGNISED)
            .map(label -> page.lines().get(label.line() - 1))
            .toList();
    assertEquals(List.of(), unrecognised);
    String about =
        page.labels().stream()
            .filter(label -> label.kind() == LineLabel.Kind.ABOUT)
            .map(label -> page.lines().get(label.line() - 1))
            .toList()
            .toString();
    assertTrue(about.length() < 400, about);
  }

  @Test
  void readsTheColumnOfRecentYears() throws IOException {
    ParsedPage page = PageCheck.page(PageSource.of(PAGES.resolve("google-scholar-zh-chrome.txt")));
    Figures figures = page.profiles().getFirst().author().figures();
    assertEquals(OptionalInt.of(2020), figures.since());
    assertEquals(OptionalInt.of(346), figures.get(FigureKind.CITATIONS_SINCE, 2020));
    assertEquals(OptionalInt.of(4), figures.get(FigureKind.H_INDEX_SINCE, 2020));
    assertEquals(OptionalInt.of(2), figures.get(FigureKind.I10_INDEX_SINCE, 2020));
  }

  @ParameterizedTest
  @CsvSource({
    "ideas-chrome.txt, REPEC, pqu999",
    "hal-fr.txt, HAL, kettlewick",
    "zbmath.txt, ZBMATH, tallowmere.noor",
    "scopus.txt, SCOPUS, 57099999999",
    "openalex.txt, ORCID, 0000-0009-2222-3333",
    "inspire-chrome.txt, ORCID, 0000-0009-1111-2222",
    "pure-chrome.txt, ORCID, 0000-0009-3333-4444"
  })
  void readsIdentifiersOfThePerson(String file, PersonId.Scheme scheme, String id)
      throws IOException {
    ParsedPage page = PageCheck.page(PageSource.of(PAGES.resolve(file)));
    assertEquals(Optional.of(id), page.profiles().getFirst().author().id(scheme));
  }

  @ParameterizedTest
  @CsvSource({
    "orcid-part.txt, 10, 62",
    "openreview-chrome.txt, 10, 31",
  })
  void saysThatAListIsAPart(String file, int listed, int stated) throws IOException {
    ParsedPage page = PageCheck.page(PageSource.of(PAGES.resolve(file)));
    Figures figures = page.profiles().getFirst().author().figures();
    assertEquals(OptionalInt.of(stated), figures.paperCount());
    assertEquals(
        List.of(Text.of("page.issue.partOfList", listed, stated)),
        page.issues().stream().map(ParseIssue::text).toList());
  }

  @Test
  void saysThatAListMayGoOn() throws IOException {
    ParsedPage page = PageCheck.page(PageSource.of(PAGES.resolve("google-scholar-en-chrome.txt")));
    assertEquals(
        List.of(Text.of("page.issue.maybePart", 20)),
        page.issues().stream().map(ParseIssue::text).toList());
  }

  static JsonNode expected() throws IOException {
    return JsonMapper.shared().readTree(Files.readString(PAGES.resolve("expected.json")));
  }

  static List<String> strings(JsonNode node, String key) {
    return node.get(key).valueStream().map(JsonNode::stringValue).toList();
  }

  static @Nullable String text(JsonNode node, String key) {
    JsonNode value = node.get(key);
    return value == null || value.isNull() ? null : value.stringValue();
  }

  static @Nullable Integer number(JsonNode node, String key) {
    return node.get(key).isNull() ? null : node.get(key).intValue();
  }

  static @Nullable Integer boxed(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() : null;
  }
}
