package dev.byline.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.dossier.Dossier.Column;
import dev.byline.dossier.Dossier.Line;
import dev.byline.dossier.Dossier.Section;
import dev.byline.dossier.Dossier.Table;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class DossierPdfTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private static List<String> pages(byte[] pdf) throws IOException {
    var reader = new PdfReader(pdf);
    var extractor = new PdfTextExtractor(reader);
    var pages = new ArrayList<String>();
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      assertEquals(PageSize.A4.getWidth(), reader.getPageSize(page).getWidth(), 1);
      pages.add(extractor.getTextFromPage(page).replaceAll("\\s+", " "));
    }
    return pages;
  }

  private static Dossier dossier(String title, Dossier.Block... blocks) {
    return new Dossier(
        title, DAY, List.of("From a page"), List.of(new Section("Part", List.of(blocks))));
  }

  @Test
  void pagesHaveHeadsNumbersAndWholeRows() throws IOException {
    List<List<String>> rows =
        IntStream.range(0, 90)
            .mapToObj(
                i -> List.of("begin" + i, ("word ".repeat(40) + "\nend" + i).strip(), "1,0" + i))
            .toList();
    var columns =
        List.of(
            new Column("Year", 3, false), new Column("Title", 12, false), new Column("N", 3, true));
    List<String> pages =
        pages(DossierPdf.write(dossier("Ada Ames", new Table(columns, rows))).bytes());
    assertTrue(pages.size() > 3, "the table is long");
    for (int i = 0; i < pages.size(); i++) {
      String page = pages.get(i);
      assertTrue(page.contains("Ada Ames") && page.contains("1 December 2026"), page);
      assertTrue(page.contains("Page " + (i + 1) + " of " + pages.size()), page);
      assertTrue(page.contains("Year") && page.contains("Title"), "the table's head: " + page);
    }
    for (int i = 0; i < rows.size(); i++) {
      String begin = "begin" + i + " ";
      String end = "end" + i + " ";
      assertEquals(
          1,
          pages.stream().filter(page -> page.contains(begin) && page.contains(end)).count(),
          "row " + i + " is on one page");
    }
  }

  @Test
  void namesInAnyScriptAreWritten() throws IOException {
    var text = "Łukasz Kaiser, Müller, Ναταλία, Наталья";
    DossierPdf.Written latin = DossierPdf.write(dossier("Names", new Line(text, false)));
    assertEquals(0, latin.missing());
    assertTrue(pages(latin.bytes()).getFirst().contains(text));
    // A character that is assigned to nothing is in no font.
    DossierPdf.Written none = DossierPdf.write(dossier("\ue123", new Line("\ue123 x", false)));
    assertTrue(none.missing() > 0);
    assertTrue(pages(none.bytes()).getFirst().contains("of this computer"));
    // Whether there is a font for these or not, a file is written.
    assertTrue(
        pages(DossierPdf.write(dossier("深度学习", new Line("陈丹琦 🙂", false))).bytes()).size() == 1);
  }

  @Test
  void aDossierWithoutPartsIsOnePage() throws IOException {
    var empty = new Dossier("Nobody", DAY, List.of(), List.of());
    assertEquals(1, pages(DossierPdf.write(empty).bytes()).size());
  }
}
