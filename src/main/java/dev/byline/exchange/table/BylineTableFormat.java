package dev.byline.exchange.table;

import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.CleanPaper;
import dev.byline.model.Paper;
import dev.byline.model.PaperColumn;
import dev.byline.wording.Text;
import java.util.function.Function;

/// Papers as [CsvWriter] writes them, with every field; a spreadsheet may have saved them again,
/// with columns left out or moved.
public final class BylineTableFormat extends TableFormat {

  /// Creates the format.
  public BylineTableFormat() {
    super(new DataSetDescription("byline-csv", "Byline CSV", true));
  }

  @Override
  protected boolean recognises(TableHead head) {
    return head.has(PaperColumn.TITLE.key(), PaperColumn.MORE_AUTHORS.key());
  }

  @Override
  protected Function<TableRow, SourceRecord> rowReader() {
    return BylineTableFormat::record;
  }

  private static SourceRecord record(TableRow row) {
    if (row.get(PaperColumn.TITLE.key()).isEmpty()) {
      return new SourceRecord.Unusable(row.line(), Text.of("record.untitled"));
    }
    Paper.Builder paper = Paper.builder("");
    try {
      for (PaperColumn column : PaperColumn.values()) {
        column.read(new CsvValue(row.raw(column.key())), paper);
      }
      return new SourceRecord.OfPaper(row.line(), CleanPaper.of(paper.build()));
    } catch (IllegalArgumentException e) { // a number that is none, or out of its range
      return new SourceRecord.Unusable(
          row.line(), Text.of("record.invalid", String.valueOf(e.getMessage())));
    }
  }
}
