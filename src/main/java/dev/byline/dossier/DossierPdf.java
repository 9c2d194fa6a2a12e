package dev.byline.dossier;

import dev.byline.dossier.Dossier.Block;
import dev.byline.dossier.Dossier.Column;
import dev.byline.dossier.Dossier.Line;
import dev.byline.dossier.Dossier.Section;
import dev.byline.dossier.Dossier.Table;
import dev.byline.wording.Wording;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfWriter;

/// A writer of dossiers as PDF, in black on A4.
public final class DossierPdf {

  private static final float SIDE = 54;
  private static final float TOP = 68;
  private static final float BOTTOM = 60;
  private static final float HEAD = 36;

  private static final float TITLE = 18;
  private static final float HEADING = 12;
  private static final float TEXT = 9.5f;
  private static final float SMALL = 8;
  private static final float LEADING = 1.35f;

  private static final Color RULE = new Color(0x99, 0x99, 0x99);

  private final Dossier dossier;
  private final PdfFonts fonts;

  private DossierPdf(Dossier dossier) throws IOException {
    this.dossier = dossier;
    fonts = new PdfFonts();
  }

  /// A file, and the number of characters in it that no font of this computer has.
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares two files.
  public record Written(byte[] bytes, int missing) {}

  /// The file of a dossier.
  public static Written write(Dossier dossier) throws IOException {
    try {
      return new DossierPdf(dossier).write();
    } catch (DocumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private Written write() throws IOException {
    var out = new ByteArrayOutputStream();
    var document = new Document(PageSize.A4, SIDE, SIDE, TOP, BOTTOM);
    PdfWriter writer = PdfWriter.getInstance(document, out);
    writer.setPageEvent(new PageHead());
    document.addTitle(dossier.title());
    document.addCreator(Wording.of("report.made"));
    document.open();
    document.add(paragraph(dossier.title(), TITLE, true));
    for (String line : dossier.about()) {
      document.add(paragraph(line, TEXT, false));
    }
    for (Section section : dossier.sections()) {
      add(section, document);
    }
    if (fonts.missing() > 0) {
      document.add(spaced(paragraph(Wording.of("print.missing", fonts.missing()), SMALL, false)));
    }
    document.close();
    return new Written(numbered(out.toByteArray()), fonts.missing());
  }

  /// Writes the number of each page and of all.
  private byte[] numbered(byte[] pages) throws IOException {
    var out = new ByteArrayOutputStream();
    var reader = new PdfReader(pages);
    var stamper = new PdfStamper(reader, out);
    int count = reader.getNumberOfPages();
    for (int page = 1; page <= count; page++) {
      PdfContentByte canvas = stamper.getOverContent(page);
      float below = BOTTOM / 2;
      show(Wording.of("report.made"), Element.ALIGN_LEFT, SIDE, below, canvas);
      show(
          Wording.of("print.page", page, count),
          Element.ALIGN_RIGHT,
          PageSize.A4.getWidth() - SIDE,
          below,
          canvas);
    }
    stamper.close();
    reader.close();
    return out.toByteArray();
  }

  private void show(String text, int align, float x, float y, PdfContentByte canvas) {
    ColumnText.showTextAligned(canvas, align, fonts.phrase(text, SMALL, false), x, y, 0);
  }

  /// The title and the day at the top of each page.
  private final class PageHead extends PdfPageEventHelper {

    private static final int LONGEST = 80;

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
      PdfContentByte canvas = writer.getDirectContent();
      float right = PageSize.A4.getWidth() - SIDE;
      float above = PageSize.A4.getHeight() - HEAD;
      String title = dossier.title();
      String cut =
          title.codePointCount(0, title.length()) > LONGEST
              ? title.substring(0, title.offsetByCodePoints(0, LONGEST)) + "\u2026"
              : title;
      show(cut, Element.ALIGN_LEFT, SIDE, above, canvas);
      show(dossier.dayText(), Element.ALIGN_RIGHT, right, above, canvas);
      canvas.setColorStroke(RULE);
      canvas.setLineWidth(0.5f);
      canvas.moveTo(SIDE, above - 6);
      canvas.lineTo(right, above - 6);
      canvas.stroke();
    }
  }

  private void add(Section section, Document document) {
    Paragraph heading = spaced(paragraph(section.heading(), HEADING, true));
    heading.setKeepTogether(true);
    document.add(heading);
    for (Block block : section.blocks()) {
      switch (block) {
        case Line(String text, boolean isSmall) -> {
          Paragraph line = paragraph(text, isSmall ? SMALL : TEXT, false);
          line.setKeepTogether(true);
          document.add(line);
        }
        case Table table -> document.add(table(table));
      }
    }
  }

  private Paragraph paragraph(String text, float size, boolean isBold) {
    var paragraph = new Paragraph(fonts.phrase(text, size, isBold));
    paragraph.setLeading(size * LEADING);
    paragraph.setSpacingAfter(size / 3);
    return paragraph;
  }

  private static Paragraph spaced(Paragraph paragraph) {
    paragraph.setSpacingBefore(TITLE);
    return paragraph;
  }

  private PdfPTable table(Table table) {
    List<Column> columns = table.columns();
    var grid = new PdfPTable(columns.size());
    int[] weights = columns.stream().mapToInt(Column::weight).toArray();
    grid.setWidths(weights);
    grid.setWidthPercentage(100);
    grid.setSpacingBefore(TEXT / 2);
    grid.setSpacingAfter(TEXT);
    grid.setHeaderRows(1);
    grid.setSplitLate(true);
    columns.forEach(column -> grid.addCell(cell(column.head(), column, true)));
    for (List<String> row : table.rows()) {
      for (int i = 0; i < columns.size(); i++) {
        grid.addCell(cell(row.get(i), columns.get(i), false));
      }
    }
    return grid;
  }

  private PdfPCell cell(String text, Column column, boolean isHead) {
    Phrase phrase = fonts.phrase(text, TEXT, isHead);
    phrase.setLeading(TEXT * LEADING);
    var cell = new PdfPCell(phrase);
    cell.setLeading(0, LEADING);
    cell.setHorizontalAlignment(column.isNumeric() ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
    cell.setBorder(Rectangle.BOTTOM);
    cell.setBorderColor(isHead ? Color.BLACK : RULE);
    cell.setBorderWidth(isHead ? 1 : 0.5f);
    cell.setPaddingTop(3);
    cell.setPaddingBottom(4);
    cell.setPaddingLeft(0);
    cell.setPaddingRight(8);
    return cell;
  }
}
