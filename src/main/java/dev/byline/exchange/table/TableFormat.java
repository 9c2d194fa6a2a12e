package dev.byline.exchange.table;

import dev.byline.exchange.format.DataSetFormat;
import dev.byline.exchange.format.SourceHead;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.RecordSink;
import dev.byline.exchange.stream.SourceRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;

/// A format of tables, whose head names the columns, in any order; commas, semicolons, tabs or bars
/// part the cells.
public abstract class TableFormat implements DataSetFormat {

  private final DataSetDescription description;

  protected TableFormat(DataSetDescription description) {
    this.description = description;
  }

  @Override
  public final DataSetDescription description() {
    return description;
  }

  @Override
  public final boolean recognises(SourceHead head) {
    return TableHead.of(head).filter(this::recognises).isPresent();
  }

  /// True if the columns are those of this format.
  protected abstract boolean recognises(TableHead head);

  /// A reader of the rows of one source, which may remember what it has seen there.
  protected abstract Function<TableRow, SourceRecord> rowReader();

  @Override
  public final boolean read(InputStream in, SourceHead head, RecordSink sink) throws IOException {
    return new TableRows(TableHead.of(head).orElseThrow(), rowReader(), sink).read(in);
  }
}
