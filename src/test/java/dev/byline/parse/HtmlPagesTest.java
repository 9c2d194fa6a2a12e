package dev.byline.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.Paper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlPagesTest {

  private static final String PAGE =
      """
      <html><head><title>Ada Ames</title><style>.off{display:none}</style></head><body>
      <h1>Ada Ames</h1><p>Kite Institute</p><h2>Publications</h2><ul>
      <li><b>Ada Ames</b>, Bo Berg. <i>Sparse kites in slow wind</i>. Journal of Kites, 2024.
          <a href="https://doi.org/10.5555/k.1">doi</a> <a href="http://arxiv.org/abs/2401.01234v2">arxiv</a>
      <li>Bo Berg, <b>Ada Ames</b>. <i>Boats without anchors</i>. Annals of Boats, 2023.
          <span class="off"><a href="https://dx.doi.org/10.5555/B.2">doi</a></span>
      <li><b>Ada Ames</b>, Cy Cole. <i>Tides in paper cups</i>. Journal of Kites, 2021.
      </ul></body></html>
      """;

  private static ParsedPage read(String name, String text) throws IOException {
    return assertInstanceOf(
        ParsedPage.class, PageParser.standard().read(PageSource.of(name, text), Optional.empty()));
  }

  @Test
  void papersHaveTheIdentifiersOfTheirEntrysLinks() throws IOException {
    List<Paper> papers = read("ada.html", PAGE).profiles().getFirst().papers();
    assertEquals(
        List.of("Sparse kites in slow wind", "Boats without anchors", "Tides in paper cups"),
        papers.stream().map(Paper::title).toList());
    assertEquals(Optional.of("10.5555/k.1"), papers.get(0).doi());
    assertEquals(Optional.of("2401.01234"), papers.get(0).arxivId());
    assertEquals(Optional.of("10.5555/b.2"), papers.get(1).doi());
    assertEquals(Optional.empty(), papers.get(2).doi());
  }

  @Test
  void linksHaveTheirAddresses() throws IOException {
    Paper paper = read("ada.html", PAGE).profiles().getFirst().papers().getFirst();
    assertEquals(List.of("doi", "arxiv"), paper.links());
    assertEquals(
        List.of("https://doi.org/10.5555/k.1", "http://arxiv.org/abs/2401.01234v2"),
        paper.linkAddresses());
  }

  @Test
  void markupIsToldByItsBeginningWhateverTheName() throws IOException {
    assertEquals(read("ada.html", PAGE).profiles(), read("pasted.txt", PAGE).profiles());
    String fragment = PAGE.substring(PAGE.indexOf("<h1>"));
    assertEquals(3, read("pasted.txt", fragment).profiles().getFirst().papers().size());
  }

  /// The markup tells more titles than the text alone, and the text's doubts about them are gone.
  @Test
  void markupSettlesWhatTheTextLeavesOpen() throws IOException {
    String page =
        """
        <title>Publications | Ada Ames</title><h1>Publications</h1>
        <div class="post"><h3 class="listing-title"><a href="/a">Sparse kites</a></h3>
        <div class="listing-subtitle">Journal of Kites</div>
        <div class="meta">May 11, 2025</div><div class="listing-author">Ada Ames, Bo Berg</div></div>
        <div class="post"><h3 class="listing-title"><a href="/b">Boats: a survey</a></h3>
        <div class="listing-subtitle">Annals of Boats</div>
        <div class="meta">May 13, 2024</div><div class="listing-author">Ada Ames</div></div>
        """;
    ParsedPage read = read("ada.html", page);
    List<Paper> papers = read.profiles().getFirst().papers();
    assertEquals(
        List.of("Sparse kites", "Boats: a survey"), papers.stream().map(Paper::title).toList());
    assertEquals(List.of("Ada Ames", "Bo Berg"), papers.getFirst().authors());
    assertEquals("Ada Ames", read.profiles().getFirst().author().name());
    assertEquals(List.of(), read.issues());
  }

  @Test
  void pageMadeByScriptsSaysWhatToDo() throws IOException {
    var source = PageSource.of("app.html", "<html><body><div id=app></div><script src=x></script>");
    NotAPage none =
        assertInstanceOf(NotAPage.class, PageParser.standard().read(source, Optional.empty()));
    assertTrue(none.message().contains("scripts"), none.message());
  }
}
