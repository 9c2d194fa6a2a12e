package dev.byline.stats.citations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.stats.citations.IndexMargin.Kind;
import dev.byline.stats.citations.IndexMargin.Reading;
import dev.byline.stats.citations.IndexMargin.Span;
import dev.byline.stats.citations.IndexMargin.Values;
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
