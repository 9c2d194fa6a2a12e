package dev.byline.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CitationFormatterTest {

  private static final Paper JOURNAL =
      Paper.builder("Kites & strings with $\\ell_1$ on a ResNet")
          .authors(List.of("Laurens van der Kite", "Ann B. Person", "The Kite Collaboration"))
          .published(PartialDate.parse("2024-06-07"))
          .venue(Optional.of("Journal of Kites"))
          .venueLine(Optional.of("Journal of Kites 12 (3), 1-9"))
          .doi(Optional.of("10.1000/182"))
          .build();

  private static final Paper PREPRINT =
      Paper.builder("Wind")
          .authors(List.of("Bo Other"))
          .moreAuthors(true)
          .published(PartialDate.parse("2023"))
          .arxivId(Optional.of("2301.01234"))
          .build();

  private static final Paper CONFERENCE =
      Paper.builder("Loops")
          .authors(List.of("Cy Third Jr."))
          .published(PartialDate.parse("2022"))
          .venue(Optional.of("AISTATS 2022"))
          .build();

  private static final String STYLE =
      """
      <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
        <info><title>Mine</title><id>mine</id><updated>2026-01-01T00:00:00Z</updated></info>
        <citation><layout><text variable="title"/></layout></citation>
        <bibliography><layout suffix="!"><text variable="title"/></layout></bibliography>
      </style>
      """;

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          APA | van der Kite, L., Person, A. B., & The Kite Collaboration. (2024). Kites & strings with ℓ₁ on a ResNet. Journal of Kites, 12(3), 1–9. https://doi.org/10.1000/182
          IEEE | [1] L. van der Kite, A. B. Person, and The Kite Collaboration, “Kites & strings with ℓ₁ on a ResNet,” Journal of Kites, vol. 12, no. 3, pp. 1–9, Jun. 2024, doi: 10.1000/182.
          CHICAGO | van der Kite, Laurens, Ann B. Person, and The Kite Collaboration. 2024. “Kites & Strings with ℓ₁ on a ResNet.” Journal of Kites 12 (3): 1–9. https://doi.org/10.1000/182.
          MLA | van der Kite, Laurens, et al. “Kites & Strings with ℓ₁ on a ResNet.” Journal of Kites, vol. 12, no. 3, June 2024, pp. 1–9, https://doi.org/10.1000/182.
          VANCOUVER | 1. van der Kite L, Person AB, The Kite Collaboration. Kites & strings with ℓ₁ on a ResNet. Journal of Kites. 2024 Jun 7;12(3):1–9.
          NATURE | 1. van der Kite, L., Person, A. B. & The Kite Collaboration. Kites & strings with ℓ₁ on a ResNet. Journal of Kites 12, 1–9 (2024).
          """)
  void citesAJournalArticle(CitationStyle style, String reference) throws IOException {
    assertEquals(reference, CitationFormatter.of(style).format(List.of(JOURNAL)).text());
  }

  @Test
  void countsAndStops() throws IOException {
    List<Paper> papers = Collections.nCopies(20, JOURNAL);
    var counts = new ArrayList<Integer>();
    CitationFormatter apa = CitationFormatter.of(CitationStyle.APA);
    assertEquals(20, apa.format(papers, counts::add, () -> false).references().size());
    assertEquals(20, counts.getLast());
    assertEquals(counts.stream().sorted().toList(), counts);
    var made = new AtomicInteger();
    assertThrows(
        CancellationException.class, () -> apa.format(papers, made::set, () -> made.get() >= 3));
    assertEquals(3, made.get());
  }

  /// As the styles do where they shorten a list by themselves.
  @ParameterizedTest
  @EnumSource
  void authorsWhoAreNotNamedAreNoPerson(CitationStyle style) throws IOException {
    String reference = CitationFormatter.of(style).format(List.of(PREPRINT)).text();
    assertTrue(reference.contains("Other") && reference.contains(" et al."), reference);
    assertFalse(reference.matches(".*(?:and|&) et al.*|.*[\uE000-\uF8FF].*"), reference);
    assertFalse(reference.contains("et al.."), reference);
  }

  @Test
  void keepsTheNamesOfMeetings() throws IOException {
    for (CitationStyle style : CitationStyle.values()) {
      String reference = CitationFormatter.of(style).format(List.of(CONFERENCE)).text();
      assertTrue(reference.contains("AISTATS 2022"), reference);
    }
  }

  @Test
  void ordersAsTheStyleDoes() throws IOException {
    List<Paper> papers = List.of(JOURNAL, PREPRINT, CONFERENCE);
    List<String> apa =
        CitationFormatter.of(CitationStyle.APA).format(papers).text().lines().toList();
    List<String> ieee =
        CitationFormatter.of(CitationStyle.IEEE).format(papers).text().lines().toList();
    assertEquals(
        List.of("Other", "Third", "van d"), apa.stream().map(l -> l.substring(0, 5)).toList());
    assertEquals(
        List.of("[1] L", "[2] B", "[3] C"), ieee.stream().map(l -> l.substring(0, 5)).toList());
  }

  @Test
  void htmlHasItalicsAndEscapesTheText() throws IOException {
    Paper paper = JOURNAL.toBuilder().title("<b>Kites</b> of $a<b$").build();
    String html = CitationFormatter.of(CitationStyle.IEEE).format(List.of(paper)).html();
    assertTrue(html.contains("<span style=\"font-style: italic\">Journal of Kites</span>"), html);
    assertTrue(html.contains("&lt;b&gt;Kites&lt;/b&gt; of a&lt;b"), html);
    assertTrue(html.contains("<div class=\"csl-entry\">[1] L. van"), html);
  }

  @Test
  void commandsAreNoPartOfAReference() throws IOException {
    Paper paper =
        JOURNAL.toBuilder()
            .title("{\\em On} \\emph{the {DNA}} of $\\alpha$-kites -- R\\&D for \\$5")
            .venue(Optional.of("J.~\\textit{Kites}"))
            .build();
    String text = CitationFormatter.of(CitationStyle.IEEE).format(List.of(paper)).text();
    assertTrue(text.contains("“On the DNA of α-kites – R&D for $5,” J. Kites"), text);
  }

  @Test
  void nothingGivesNoReference() throws IOException {
    assertEquals("", CitationFormatter.of(CitationStyle.APA).format(List.of()).text());
  }

  private Path style(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void readsAnyStyle() throws IOException {
    for (String start : List.of("", "\uFEFF", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")) {
      Path file = style("mine.csl", start + STYLE);
      assertEquals("Wind!", CitationFormatter.of(file).format(List.of(PREPRINT)).text());
    }
  }

  @Test
  void styleThatOnlyNamesAnotherStandsForIt() throws IOException {
    String journal =
        """
        <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0"><info><title>J</title>
        <link href="http://www.zotero.org/styles/%s" rel="independent-parent"/></info></style>
        """;
    assertEquals(
        CitationFormatter.of(CitationStyle.NATURE).format(List.of(JOURNAL)),
        CitationFormatter.of(style("a.csl", journal.formatted("nature"))).format(List.of(JOURNAL)));
    Path other = style("b.csl", journal.formatted("mine"));
    var e = assertThrows(UnusableStyle.class, () -> CitationFormatter.of(other));
    assertTrue(String.valueOf(e.getMessage()).contains("save mine.csl beside it"));
    style("mine.csl", STYLE);
    assertEquals("Wind!", CitationFormatter.of(other).format(List.of(PREPRINT)).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Just a text                                                        | is not a citation style
          <style>                                                            | bad.csl:1 is not well-formed XML
          <!DOCTYPE s [<!ENTITY e SYSTEM "file:///etc/passwd">]><style>&e;</style> | bad.csl:1 has a document type
          <style><citation><layout/></citation></style>                      | no list of references
          <style><bibliography><layout><text macro="m"/></layout></bibliography></style> | cannot be used
          """)
  void saysWhyAFileIsNoStyle(String text, String message) throws IOException {
    Path file = style("bad.csl", text);
    var e = assertThrows(UnusableStyle.class, () -> CitationFormatter.of(file));
    assertTrue(String.valueOf(e.getMessage()).contains(message), e.getMessage());
    assertTrue(String.valueOf(e.getMessage()).contains("bad.csl"), e.getMessage());
  }
}
