package dev.byline.parse.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.Paper;
import dev.byline.parse.MarkupReader.MarkedList;
import dev.byline.parse.MarkupReader.MarkedPaper;
import dev.byline.parse.html.Hints;
import dev.byline.parse.html.PageCopy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkupListReaderTest {

  private static final List<String> TITLES =
      List.of(
          "Sparse kites in slow wind",
          "Boats without anchors: a survey",
          "Do tides forget?",
          "Counting paper cups by hand");

  private static Optional<MarkedList> read(String html) {
    PageCopy copy = PageCopy.of(html.getBytes(StandardCharsets.UTF_8));
    List<String> lines = copy.text().lines().toList();
    return new MarkupListReader().read(lines, Hints.of(copy.markup(), lines));
  }

  /// A page with one entry for each title, in which `%s` is its title and `%d` its year.
  private static MarkedList list(String before, String entry, String after) {
    var html =
        new StringBuilder("<title>Ada Ames | Publications</title><h1>Ada Ames</h1>" + before);
    for (int i = 0; i < TITLES.size(); i++) {
      html.append(entry.replace("%s", TITLES.get(i)).replace("%d", String.valueOf(2024 - i)));
    }
    return read(html + after).orElseThrow();
  }

  private static List<String> titles(MarkedList list) {
    return list.papers().stream().map(MarkedPaper::paper).map(Paper::title).toList();
  }

  @Test
  void titlesAreFoundByTheirClass() {
    MarkedList list =
        list(
            "<ol class=bibliography>",
            "<li><div class=row><div class=title>%s</div><div class=author>Ada Ames and Bo"
                + " Berg</div><div class=periodical><em>In Journal of Kites</em>,"
                + " %d</div></div></li>",
            "</ol>");
    assertEquals(TITLES, titles(list));
    Paper first = list.papers().getFirst().paper();
    assertEquals(List.of("Ada Ames", "Bo Berg"), first.authors());
    assertEquals("2024", first.published().orElseThrow().toString());
    assertTrue(list.isNamed());
    assertEquals(Optional.of("Ada Ames"), list.owner());
  }

  @Test
  void titlesAreFoundByWhatIsStressed() {
    MarkedList list =
        list(
            "<ul>", "<li><b>Ada Ames</b>, Bo Berg. <i>%s</i>. Journal of Kites, %d.</li>", "</ul>");
    assertEquals(TITLES, titles(list));
    assertEquals(List.of("Ada Ames", "Bo Berg"), list.papers().getFirst().paper().authors());
  }

  @Test
  void titlesAreFoundByTheirLink() {
    MarkedList list =
        list(
            "",
            "<div class='item year-%d'><span class=by><a href=/a>Ada Ames</a>, <a href=/b>Bo"
                + " Berg</a></span> (%d). <a href=/p/%d>%s</a>. <em>Kites</em>. <a"
                + " href=/x.pdf>PDF</a></div>",
            "");
    assertEquals(TITLES, titles(list));
  }

  @Test
  void titlesAreFoundByTheirLine() {
    MarkedList list =
        list("<ul>", "<li>%s<br>Ada Ames and Bo Berg<br><i>Kites</i>, %d<br>[PDF]</li>", "</ul>");
    assertEquals(TITLES, titles(list));
  }

  @Test
  void titlesAreFoundByTheirQuotationMarks() {
    MarkedList list =
        list("<ol>", "<li>Ada Ames and Bo Berg, “%s,” <i>Journal of Kites</i>, %d.</li>", "</ol>");
    assertEquals(TITLES, titles(list));
  }

  @Test
  void newsAndTalksAreNoPapers() {
    MarkedList list =
        list(
            "<h2>News</h2><ul><li><b>2024</b>: we won a <a href=/x>large prize for kites</a></li>"
                + "<li><b>2023</b>: we gave a <a href=/y>talk on small boats</a></li></ul>"
                + "<h2>Publications</h2><ul>",
            "<li><b>%s</b>. Ada Ames, Bo Berg. Journal of Kites, %d</li>",
            "</ul>");
    assertEquals(TITLES, titles(list));
  }

  @Test
  void pageWithoutAListHasNone() {
    assertTrue(read("<p>Some prose about 2024.<p>And about 2023, which was better.").isEmpty());
  }

  @Test
  void degreesAndPositionsAreNoPapers() {
    String table =
        "<table><tr><td>2015</td><td>PhD in Hydrology</td><td>University of"
            + " Quell</td></tr><tr><td>2010</td><td>Master of Science in Geology</td><td>University"
            + " of Marl</td></tr><tr><td>2008</td><td>Bachelor of Science in"
            + " Geology</td><td>University of Marl</td></tr><tr><td>2017-2019</td><td>Postdoctoral"
            + " researcher</td><td>Institute of Rivers</td></tr></table>";
    assertEquals(Optional.empty(), read("<h1>Ada Ames</h1><h2>Curriculum Vitae</h2>" + table));
    MarkedList list =
        list(
            table + "<ul>", "<li><b>%s</b>. Ada Ames, Bo Berg. Journal of Kites, %d</li>", "</ul>");
    assertEquals(TITLES, titles(list));
  }

  @Test
  void peopleBelowTheTitleEndWithTheirLine() {
    MarkedList list =
        list(
            "",
            "<div class=row><div><p><a href=https://arxiv.org/abs/2301.00001>%s</a></p><p>Ada"
                + " Ames</p><p><i>KITE</i>, %d</p><p>It shows how kites fly where no wind"
                + " is.</p></div></div>",
            "");
    assertEquals(TITLES, titles(list));
    assertEquals(List.of("Ada Ames"), list.papers().getFirst().paper().authors());
  }
}
