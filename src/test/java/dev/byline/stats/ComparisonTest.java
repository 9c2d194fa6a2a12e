package dev.byline.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.PageCounters;
import dev.byline.model.CaptureDay;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.model.PaperField;
import dev.byline.model.PartialDate;
import dev.byline.stats.Comparison.SharedCoAuthor;
import dev.byline.stats.Comparison.SharedPaper;
import dev.byline.stats.citations.Collaboration;
import dev.byline.stats.citations.Metric;
import dev.byline.stats.citations.SidePapers;
import dev.byline.stats.text.EstimateText;
import dev.byline.stats.text.NoteText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {

  @Test
  void marksTheLargestFigureWhereThatIsSound() {
    Comparison comparison =
        Comparison.of(
            List.of(
                author("Ada Muster", "LG", 2020, figures(3, 4, 30)),
                author("Bo Li", "LG", 2020, figures(2, 4, 40))));
    assertEquals(List.of(), comparison.notes());
    assertEquals(Set.of(0), best(comparison, Metric.H_INDEX));
    assertEquals(Set.of(1), best(comparison, Metric.CITATIONS));
    assertEquals(Set.of(1), best(comparison, Metric.CITATIONS_PER_YEAR));
    assertEquals(Set.of(0), best(comparison, Metric.HIRSCH_M));
    // Equal; equal; of no direction.
    assertEquals(Set.of(), best(comparison, Metric.G_INDEX));
    assertEquals(Set.of(), best(comparison, Metric.PAPERS));
    assertEquals(Set.of(), best(comparison, Metric.HIRSCH_A));
  }

  @Test
  void differentFieldsLeaveCitationsUnmarked() {
    Comparison comparison =
        Comparison.of(
            List.of(
                author("Ada Muster", "LG", 2020, figures(3, 4, 30)),
                author("Bo Li", "math.PR", 2020, figures(2, 4, 20))));
    assertEquals(List.of(ComparisonNote.Kind.DIFFERENT_FIELDS), kinds(comparison));
    assertEquals(Set.of(), best(comparison, Metric.CITATIONS_PER_YEAR));
  }

  @Test
  void differentCareersLeaveOnlyFiguresPerYearMarked() {
    Comparison comparison =
        Comparison.of(
            List.of(
                author("Ada Muster", "LG", 2010, figures(3, 4, 30)),
                author("Bo Li", "cs.LG", 2020, figures(2, 4, 20))));
    assertEquals(List.of(ComparisonNote.Kind.DIFFERENT_CAREERS), kinds(comparison));
    assertEquals(Set.of(), best(comparison, Metric.H_INDEX));
    assertEquals(Set.of(1), best(comparison, Metric.HIRSCH_M));
  }

  @Test
  void flaggedFiguresAndShortListsAreNotedAndUnmarked() {
    Comparison comparison =
        Comparison.of(
            List.of(
                author("Ada Muster", "LG", 2020, figures(30, 6, 30)),
                author("Bo Li", "LG", 2020, figures(2, 4, 20))));
    assertEquals(
        List.of(ComparisonNote.Kind.LIST_INCOMPLETE, ComparisonNote.Kind.FIGURE_FLAGGED),
        kinds(comparison));
    assertEquals(
        "Ada Muster's page states 6 papers but lists 4; computed figures cover only those 4.",
        firstNote(comparison));
    assertEquals(Set.of(), best(comparison, Metric.H_INDEX));
    assertEquals(Set.of(), best(comparison, Metric.PAPERS));
    assertEquals(Set.of(0), best(comparison, Metric.CITATIONS));
  }

  @Test
  void capturesOfDifferentYearsAreNoted() {
    SidePapers now = author("Ada Muster", "LG", 2020, figures(3, 4, 30));
    SidePapers then =
        SidePapers.of(
            "Bo Li",
            figures(2, 4, 20),
            Optional.of(new CaptureDay(LocalDate.of(2024, 1, 1), true)),
            now.papers());
    SidePapers never = SidePapers.of("Cy Doe", figures(2, 4, 20), Optional.empty(), now.papers());
    assertEquals(
        List.of(ComparisonNote.Kind.NO_CAPTURE_DAY, ComparisonNote.Kind.DIFFERENT_CAPTURES),
        kinds(Comparison.of(List.of(now, then, never))));
  }

  @ParameterizedTest
  @CsvSource({"90, false", "91, true"})
  void capturesMoreThan90DaysApartAreNoted(int days, boolean noted) {
    SidePapers now = author("Ada Muster", "LG", 2020, figures(3, 4, 30));
    LocalDate day = DAY.orElseThrow().date().minusDays(days);
    SidePapers then =
        SidePapers.of(
            "Bo Li", figures(2, 4, 20), Optional.of(new CaptureDay(day, true)), now.papers());
    assertEquals(
        noted,
        kinds(Comparison.of(List.of(now, then))).contains(ComparisonNote.Kind.DIFFERENT_CAPTURES));
  }

  @ParameterizedTest
  @CsvSource({"10, 29, false", "10, 30, true", "9, 28, false", "2, 21, false", "2, 22, true"})
  void listsOfOtherLengthsAreNoted(int few, int many, boolean noted) {
    Comparison comparison =
        Comparison.of(List.of(listing("Ada Muster", few), listing("Bo Li", many)));
    assertEquals(noted, kinds(comparison).contains(ComparisonNote.Kind.DIFFERENT_LISTS));
  }

  private static SidePapers listing(String name, int count) {
    return subject(
        name,
        IntStream.range(0, count)
            .mapToObj(i -> paper(name + " " + i, "LG", 2020, name))
            .toArray(Paper[]::new));
  }

  @Test
  void findsSharedPapersAndCoAuthors() {
    Paper joint = paper("Joint  work", "LG", 2020, "Ada Muster", "Bo Li", "Éva Szabó");
    Paper same = paper("Joint Work!", "LG", 2021, "Ada Muster", "Bo Li", "Eva Szabo");
    Paper other = paper("Joint work", "LG", 2021, "Cy Doe", "Éva Szabó");
    Comparison comparison =
        Comparison.of(
            List.of(
                subject("Ada Muster", joint), subject("Bo Li", same), subject("Cy Doe", other)));
    assertEquals(
        List.of(new SharedPaper(joint, new TreeSet<>(Set.of(0, 1)))), comparison.sharedPapers());
    assertEquals(
        List.of(new SharedCoAuthor("Éva Szabó", List.of(1, 1, 1))), comparison.sharedCoAuthors());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 9})
  void comparesTwoToEight(int subjects) {
    List<SidePapers> some =
        IntStream.range(0, subjects).mapToObj(_ -> subject("Ada Muster")).toList();
    assertThrows(IllegalArgumentException.class, () -> Comparison.of(some));
  }

  @Test
  void aGroupCountsEachPaperOnce() {
    Paper joint = paper("Joint", "LG", 2020, "Ada Muster", "Bo Li");
    Paper own = paper("Own", "LG", 2022, "Bo Li");
    SidePapers group =
        SidePapers.group(
            "Lab", List.of(subject("Ada Muster", joint), subject("Bo Li", joint, own)));
    assertEquals(List.of(joint, own), group.papers());
    assertEquals(
        new Collaboration.Positions(2, 2, 0, 1, 0, 0), Collaboration.of(group).positions());
  }

  /// Ada's page counts two papers more than it lists, which the group of both must not hide.
  @Test
  void aGroupOfShortListsIsNotedAndUnmarked() {
    SidePapers ada = author("Ada Muster", "LG", 2020, figures(2, 6, 20));
    SidePapers bo = author("Bo Li", "LG", 2020, figures(2, 4, 20));
    SidePapers cy = author("Cy Doe", "LG", 2020, figures(2, 4, 20));
    SidePapers dan = author("Dan Roe", "LG", 2020, figures(2, 4, 20));
    Comparison comparison =
        Comparison.of(
            List.of(
                SidePapers.group("Lab", List.of(ada, bo)),
                SidePapers.group("Team", List.of(cy, dan))));
    assertEquals(List.of(ComparisonNote.Kind.LIST_INCOMPLETE), kinds(comparison));
    assertEquals(
        "The pages of Lab state 2 papers more than they list; computed figures cover only the"
            + " listed papers.",
        firstNote(comparison));
    assertEquals("8 to 10", text(comparison, Metric.PAPERS));
    assertEquals("at least 7", text(comparison, Metric.CAREER_YEARS));
    assertEquals("at most 1.43", text(comparison, Metric.PAPERS_PER_YEAR));
    assertEquals(Set.of(), best(comparison, Metric.PAPERS_PER_YEAR));
  }

  private static String text(Comparison comparison, Metric metric) {
    return EstimateText.of(
        comparison.authors().getFirst().figure(metric).shown(), metric.decimals());
  }

  @Test
  void tellsWhatChangedBetweenCaptures() {
    Paper kept = paper("Kept", "LG", 2020, "Ada Muster");
    Paper cited = kept.toBuilder().citations(OptionalInt.of(4)).build();
    Paper gone = paper("Gone", "LG", 2020, "Ada Muster");
    Paper fresh = paper("Fresh", "LG", 2026, "Ada Muster");
    Paper twice = paper("Erratum", "LG", 2020, "Ada Muster");
    SidePapers before =
        SidePapers.of("Ada Muster", figures(2, 4, 9), DAY, List.of(gone, kept, twice, twice));
    SidePapers after =
        SidePapers.of("Ada Muster", figures(2, 3, 14), DAY, List.of(fresh, cited, twice));
    CaptureDiff diff = CaptureDiff.between(before, after);
    assertEquals(
        new CaptureDiff(
            List.of(
                counter(FigureKind.H_INDEX, 2, 2),
                counter(FigureKind.PAPERS, 4, 3),
                counter(FigureKind.CITATIONS, 9, 14)),
            List.of(fresh),
            List.of(new CaptureDiff.Change(kept, cited, List.of(PaperField.CITATIONS))),
            List.of(gone, twice),
            List.of(),
            false,
            1),
        diff);
    assertEquals(OptionalInt.of(-1), diff.counters().get(1).difference());
    assertTrue(CaptureDiff.between(after, after).isEmpty());
  }

  /// Eight authors of 2,000 papers, as large as a comparison gets.
  @Test
  void comparesEightAuthorsOfTwoThousandPapers() {
    List<SidePapers> subjects =
        IntStream.range(0, 8).mapToObj(author -> prolific(author, 2_000)).toList();
    Comparison comparison = Comparison.of(subjects);
    assertEquals(8, comparison.authors().size());
    assertEquals(400, comparison.sharedCoAuthors().size());
    assertEquals(comparison, Comparison.of(subjects));
  }

  private static SidePapers prolific(int author, int papers) {
    return SidePapers.of(
        "Name" + (char) ('A' + author) + " Muster",
        figures(20, papers, 40_000),
        DAY,
        IntStream.range(0, papers)
            .mapToObj(i ->
                paper(
                    "Paper " + i + " of " + author,
                    "LG",
                    2000 + i % 26,
                    "First" + letters(i % 400) + " Li",
                    "Name" + (char) ('A' + author) + " Muster"))
            .toList());
  }

  private static String letters(int number) {
    return "" + (char) ('a' + number / 20) + (char) ('a' + number % 20);
  }

  private static CaptureDiff.Counter counter(FigureKind figure, int before, int after) {
    return new CaptureDiff.Counter(figure, OptionalInt.of(before), OptionalInt.of(after));
  }

  private static Set<Integer> best(Comparison comparison, Metric metric) {
    return comparison.rows().stream()
        .filter(row -> row.metric() == metric)
        .findFirst()
        .orElseThrow()
        .best();
  }

  @Test
  void figuresOfDifferentSourcesAreNoted() {
    SidePapers ada = author("Ada Muster", "LG", 2020, figures(3, 4, 30));
    SidePapers scholar =
        SidePapers.of(
            "Ada Muster",
            ada.figures().by("google-scholar", Optional.empty()),
            ada.captured(),
            ada.papers());
    SidePapers bo =
        SidePapers.of(
            "Bo Li",
            figures(2, 4, 20).by("openalex", Optional.empty()),
            ada.captured(),
            ada.papers());
    Comparison comparison = Comparison.of(List.of(scholar, bo));
    assertEquals(List.of(ComparisonNote.Kind.DIFFERENT_SOURCES), kinds(comparison));
    assertEquals(
        "h-index: Google Scholar for Ada Muster, OpenAlex for Bo Li; they count differently.",
        firstNote(comparison));
    assertEquals(Set.of(), best(comparison, Metric.CITATIONS));
    assertEquals(List.of(), kinds(Comparison.of(List.of(scholar, scholar))));
  }

  private static String firstNote(Comparison comparison) {
    return NoteText.of(
        comparison.notes().getFirst(),
        comparison.authors().stream().map(author -> author.subject().name()).toList());
  }

  private static List<ComparisonNote.Kind> kinds(Comparison comparison) {
    return comparison.notes().stream().map(ComparisonNote::kind).toList();
  }

  private static final Optional<CaptureDay> DAY =
      Optional.of(new CaptureDay(LocalDate.of(2026, 5, 31), false));

  private static SidePapers author(String name, String category, int first, Figures figures) {
    List<Paper> papers =
        IntStream.range(0, 4)
            .mapToObj(i -> paper(name + " " + i, category, first + i, name))
            .toList();
    return SidePapers.of(name, figures, DAY, papers);
  }

  private static SidePapers subject(String name, Paper... papers) {
    return SidePapers.of(name, Figures.NONE, DAY, List.of(papers));
  }

  private static Paper paper(String title, String category, int year, String... authors) {
    return Paper.builder(title)
        .authors(List.of(authors))
        .categories(List.of(category))
        .published(Optional.of(PartialDate.ofYear(year)))
        .build();
  }

  private static Figures figures(int h, int papers, int citations) {
    return PageCounters.of(
        OptionalInt.of(h),
        OptionalInt.of(papers),
        OptionalInt.of(citations),
        OptionalInt.empty(),
        OptionalInt.empty());
  }

  /// Names as pages write them, with what both have.
  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          S. Pesme    | Scott Pesme | true
          S. Pesme    | Simon Pesme | true
          Scott Pesme | Simon Pesme | false
          S. Pesme    | Bo Li       | false
          """)
  void evidenceRestsOnNamesFirst(String one, String other, boolean worthAsking) {
    var first =
        new SamePersonEvidence.Appearances(one, List.of(paper("A", "LG", 2020, one, "Éva Szabó")));
    var second =
        new SamePersonEvidence.Appearances(
            other, List.of(paper("B", "cs.LG", 2024, "Eva Szabo", other)));
    SamePersonEvidence evidence = SamePersonEvidence.of(first, second);
    assertEquals(worthAsking, evidence.isWorthAsking());
    assertEquals(List.of("Éva Szabó"), evidence.coAuthors());
    assertEquals(List.of("LG"), evidence.categories());
    assertEquals(Optional.of(4), evidence.yearsApart());
  }

  @Test
  void aPaperThatNamesBothSpeaksAgainstOnePerson() {
    Paper both = paper("Twins", "LG", 2020, "S. Pesme", "Scott Pesme");
    SamePersonEvidence evidence =
        SamePersonEvidence.of(
            new SamePersonEvidence.Appearances("S. Pesme", List.of(both)),
            new SamePersonEvidence.Appearances("Scott Pesme", List.of(both)));
    assertEquals(List.of("Twins"), evidence.together());
    assertEquals(List.of(), evidence.sharedPapers());
    assertFalse(evidence.isWorthAsking());
  }

  @Test
  void oneListingWithInitialsIsThePaperOfTheOther() {
    SamePersonEvidence evidence =
        SamePersonEvidence.of(
            new SamePersonEvidence.Appearances(
                "S. Pesme", List.of(paper("One", "LG", 2020, "S. Pesme"))),
            new SamePersonEvidence.Appearances(
                "Scott Pesme", List.of(paper("One", "LG", 2021, "Scott Pesme"))));
    assertEquals(List.of("One"), evidence.sharedPapers());
    assertTrue(evidence.isWorthAsking());
  }
}
