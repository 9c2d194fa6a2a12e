package dev.byline.stats.citations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.model.Figure;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.stats.citations.IndexMargin.Kind;
import dev.byline.stats.citations.IndexMargin.Reading;
import dev.byline.stats.citations.IndexMargin.Span;
import dev.byline.stats.citations.IndexMargin.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class IndexMarginTest {

  private static final String ADA = "Ada Muster";

  private static Paper paper(String title, int citations, String... authors) {
    return Paper.builder(title)
        .authors(List.of(authors))
        .citations(OptionalInt.of(citations))
        .published(Optional.of(PartialDate.ofYear(2020)))
        .build();
  }

  private static IndexMargin margin(Figures figures, List<Paper> papers) {
    return IndexMargin.of(SidePapers.of(ADA, figures, Optional.empty(), papers)).orElseThrow();
  }

  private static Values exactly(int h, int g, int i10) {
    return new Values(new Span(h, h), new Span(g, g), new Span(i10, i10));
  }

  @Test
  void aListWithoutDoubtHasNoMargin() {
    IndexMargin margin =
        margin(Figures.NONE, List.of(paper("Slow rivers", 12, ADA), paper("Fast rivers", 1, ADA)));
    assertEquals(List.of(new Reading(Kind.LISTED, exactly(1, 2, 1), 0)), margin.readings());
    assertEquals(exactly(1, 2, 1), margin.all());
    assertEquals(List.of(), margin.deciding());
  }

  /// Two versions of six citations each are one paper of six to twelve.
  @Test
  void versionsAreOnePaperOrTwo() {
    Paper preprint = paper("Deep limits of slow rivers at scale", 6, ADA, "Bo Quill");
    Paper published = paper("Deep limits of slow rivers at any scale", 6, ADA, "Bo Quill");
    Paper other = paper("Lakes", 3, ADA);
    IndexMargin margin = margin(Figures.NONE, List.of(preprint, published, other));
    assertEquals(
        List.of(
            new Reading(Kind.LISTED, exactly(3, 3, 0), 0),
            new Reading(
                Kind.VERSIONS_MERGED,
                new Values(new Span(2, 2), new Span(2, 2), new Span(0, 1)),
                1)),
        margin.readings());
    assertEquals(new Values(new Span(2, 3), new Span(2, 3), new Span(0, 1)), margin.all());
    assertEquals(List.of(preprint, published), margin.deciding());
  }

  private static Paper work(String id, int citations, String author, String... cites) {
    return paper("Work " + id, citations, author).toBuilder()
        .ids(List.of("openalex:" + id))
        .references(List.of(cites))
        .build();
  }

  /// Both of the other papers cite the first, one of them twice over another id; a stranger's paper
  /// on the page cites it too, which is no self-citation.
  @Test
  void selfCitationsAreLeftOutWhereReferencesAreKnown() {
    Paper first = work("W1", 3, ADA, "openalex:W1", "openalex:W77");
    Paper second = work("W2", 2, "A. Muster", "openalex:W1", "pmid:1");
    Paper third = work("W3", 2, ADA, "openalex:W1", "openalex:W1");
    Paper strange = work("W4", 0, "Zoe Other", "openalex:W1", "openalex:W2");
    IndexMargin margin = margin(Figures.NONE, List.of(first, second, third, strange));
    assertEquals(
        new Reading(Kind.WITHOUT_SELF, exactly(2, 2, 0), 2),
        margin.readings().stream()
            .filter(reading -> reading.kind() == Kind.WITHOUT_SELF)
            .findFirst()
            .orElseThrow());
    Paper cited = work("W5", 10, ADA);
    IndexMargin ten = margin(Figures.NONE, List.of(cited, work("W6", 0, ADA, "openalex:W5")));
    assertEquals(new Reading(Kind.WITHOUT_SELF, exactly(1, 2, 0), 1), ten.readings().getLast());
    assertEquals(new Span(0, 1), ten.all().i10());
    assertEquals(List.of(cited), ten.deciding());
  }

  /// Versions with 4 and 3 citations by one source on one day: 7, 4, or two papers.
  @Test
  void mergedPapersMayBeSplit() {
    Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 5, 1));
    Paper merged =
        paper("Seas", 4, ADA).toBuilder()
            .citationCounts(
                List.of(
                    new Figure("openalex", day, 4),
                    new Figure("openalex", day, 3),
                    new Figure("google-scholar", day, 9),
                    new Figure("openalex", Optional.of(LocalDate.of(2025, 5, 1)), 1)))
            .build();
    Paper other = paper("Lakes", 3, ADA);
    IndexMargin margin = margin(Figures.NONE, List.of(merged, other, paper("Bays", 3, ADA)));
    assertEquals(
        new Reading(
            Kind.VERSIONS_SPLIT, new Values(new Span(3, 3), new Span(3, 3), new Span(0, 0)), 1),
        margin.readings().getLast());
    IndexMargin two = margin(Figures.NONE, List.of(merged, other));
    assertEquals(
        new Reading(
            Kind.VERSIONS_SPLIT, new Values(new Span(2, 3), new Span(2, 3), new Span(0, 0)), 1),
        two.readings().getLast());
    assertEquals(List.of(merged), two.deciding());
  }

  @Test
  void papersThatDoNotNameTheAuthorAreDisputed() {
    Paper strange = paper("Moons", 20, "Zoe Other");
    Paper abbreviated = paper("Tides", 4, "A. Muster");
    Paper open = paper("Bays", 2, "Zoe Other").toBuilder().moreAuthors(true).build();
    IndexMargin margin =
        margin(Figures.NONE, List.of(strange, abbreviated, open, paper("Seas", 5, ADA)));
    assertEquals(new Reading(Kind.UNDISPUTED, exactly(2, 3, 0), 1), margin.readings().getLast());
    assertEquals(List.of(strange), margin.deciding());
    assertEquals(new Span(0, 1), margin.all().i10());
  }

  /// Of 30 citations 20 are of listed papers; the others are of one or two that are not listed.
  @Test
  void unlistedPapersHaveWhatTheListLeaves() {
    Figures figures =
        Figures.NONE
            .with(FigureKind.PAPERS, OptionalInt.of(4))
            .with(FigureKind.CITATIONS, OptionalInt.of(30));
    IndexMargin margin = margin(figures, List.of(paper("Seas", 10, ADA), paper("Lakes", 10, ADA)));
    assertEquals(
        List.of(
            new Reading(Kind.LISTED, exactly(2, 2, 2), 0),
            new Reading(
                Kind.UNLISTED, new Values(new Span(3, 4), new Span(4, 4), new Span(2, 3)), 2)),
        margin.readings());
    assertEquals(new Span(2, 4), margin.all().h());
  }

  /// Ten citations more than the list has, of any number of papers.
  @Test
  void citationsThatNoListedPaperHasAreOfOthers() {
    Figures figures = Figures.NONE.with(FigureKind.CITATIONS, OptionalInt.of(12));
    IndexMargin margin = margin(figures, List.of(paper("Seas", 2, ADA)));
    assertEquals(
        new Reading(Kind.UNLISTED, new Values(new Span(1, 3), new Span(1, 3), new Span(0, 1)), 0),
        margin.readings().getLast());
    IndexMargin told =
        margin(
            figures.with(FigureKind.H_INDEX, OptionalInt.of(2)),
            List.of(paper("Seas", 2, ADA), paper("Lakes", 2, ADA)));
    assertEquals(new Span(2, 2), told.readings().getLast().values().h());
  }

  @Test
  void everyReadingIsWithinTheMargin() {
    var random = new java.util.Random(7);
    for (int i = 0; i < 300; i++) {
      var papers = new ArrayList<Paper>();
      for (int k = 1 + random.nextInt(12); k > 0; k--) {
        String title = "Common words of a title number " + random.nextInt(8);
        papers.add(
            paper(title + " part", random.nextInt(15), random.nextInt(4) == 0 ? "Zoe" : ADA));
      }
      IndexMargin margin = margin(Figures.NONE, papers);
      for (Reading reading : margin.readings()) {
        assertEquals(margin.all(), margin.all().with(reading.values()));
      }
    }
  }

  @Test
  void nothingIsSaidOfAListWithoutCitations() {
    Paper plain = Paper.builder("Seas").authors(List.of(ADA)).build();
    assertEquals(
        Optional.empty(),
        IndexMargin.of(SidePapers.of(ADA, Figures.NONE, Optional.empty(), List.of(plain))));
  }
}
