package dev.byline.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.model.PaperField;
import dev.byline.model.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PaperGroupTest {

  private static PaperListing copy(String owner, int entry, Paper.Builder paper) {
    var id = new AuthorId(owner.toLowerCase(Locale.ROOT).replace(' ', '-'));
    return new PaperListing(new Listing(id, owner, "page of " + owner, 0, entry), paper.build());
  }

  private static Paper.Builder paper(String title, String date) {
    return Paper.builder(title)
        .authors(List.of("Ada Ames", "Bo Berg"))
        .published(PartialDate.parse(date));
  }

  private static List<List<String>> grouping(List<PaperListing> copies) {
    return ListingGroup.papers(copies, PaperVerdicts.NONE).stream()
        .map(p -> p.listings().stream().map(l -> l.authorName() + " " + l.entry()).toList())
        .toList();
  }

  @Test
  void entriesOfOneProfileStayApart() {
    List<PaperRecord> papers =
        ListingGroup.papers(
            List.of(
                copy("Ada Ames", 0, paper("Editorial", "2022")),
                copy("Ada Ames", 1, paper("Editorial", "2022"))),
            PaperVerdicts.NONE);
    assertEquals(2, papers.size());
    assertEquals(papers.get(0).id() + "-2", papers.get(1).id().value());
  }

  @Test
  void closestYearWins() {
    assertEquals(
        List.of(List.of("Ada Ames 0", "Bo Berg 1"), List.of("Ada Ames 1", "Bo Berg 0")),
        grouping(
            List.of(
                copy("Ada Ames", 0, paper("Editorial", "2022")),
                copy("Ada Ames", 1, paper("Editorial", "2023")),
                copy("Bo Berg", 0, paper("Editorial", "2023")),
                copy("Bo Berg", 1, paper("Editorial", "2022")))));
  }

  @Test
  void yearsOfOnePaperAreWithinOne() {
    assertEquals(
        List.of(List.of("Ada Ames 0", "Bo Berg 0"), List.of("Cy Cole 0")),
        grouping(
            List.of(
                copy("Ada Ames", 0, paper("Notes", "2021")),
                copy("Bo Berg", 0, paper("Notes", "2022")),
                copy("Cy Cole", 0, paper("Notes", "2023")))));
  }

  @Test
  void idDependsOnTitleYearAndFirstSurname() {
    String id = PaperIds.of(paper("Deep Nets", "2022-05").build(), "x").value();
    assertEquals(13, id.length());
    assertEquals(
        id,
        PaperIds.of(paper("deep  nets!", "2022").score(OptionalDouble.of(3)).build(), "y").value());
    assertNotEquals(id, PaperIds.of(paper("Deep Nets", "2023").build(), "x").value());
    assertNotEquals(id, PaperIds.of(paper("Deep Net", "2022").build(), "x").value());
    assertNotEquals(
        id,
        PaperIds.of(paper("Deep Nets", "2022").authors(List.of("Bo Berg")).build(), "x").value());
  }

  @Test
  void mergedPaperSaysWhatItsListingsSay() {
    Paper first =
        Paper.builder("Deep Nets")
            .authors(List.of("A. Ames", "B. Berg"))
            .moreAuthors(true)
            .categories(List.of("LG"))
            .published(PartialDate.parse("2022"))
            .affiliations(List.of("mit"))
            .abstractText(Optional.of("First."))
            .confidence(0.5)
            .build();
    Paper second =
        Paper.builder("Deep nets")
            .authors(List.of("Ada Ames", "Bo Berg", "Cy Cole"))
            .categories(List.of("ML", "LG"))
            .score(OptionalDouble.of(61.5))
            .published(PartialDate.parse("2023-01-02"))
            .yearInferred(true)
            .affiliations(List.of("eth", "mit"))
            .hasCode(true)
            .venue(Optional.of("NeurIPS 2022"))
            .links(List.of("arxiv"))
            .abstractText(Optional.of("Second."))
            .citations(OptionalInt.of(7))
            .arxivId(Optional.of("2201.00001"))
            .doi(Optional.of("10.1/2"))
            .build();
    Paper third =
        second.toBuilder().yearInferred(false).published(PartialDate.parse("2022-12-31")).build();

    Paper expected =
        third.toBuilder()
            .title("Deep Nets")
            .categories(List.of("LG", "ML"))
            .affiliations(List.of("mit", "eth"))
            .abstractText(Optional.of("First."))
            .confidence(0.5)
            .build();
    assertEquals(expected, PaperField.merged(List.of(first, second, third)));
  }
}
