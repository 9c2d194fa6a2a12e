package dev.byline.index.store;

import java.io.IOException;
import org.apache.lucene.codecs.DocValuesConsumer;
import org.apache.lucene.codecs.DocValuesFormat;
import org.apache.lucene.codecs.DocValuesProducer;
import org.apache.lucene.codecs.lucene90.Lucene90DocValuesFormat;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;

/// Lucene's columns in files of their own, which [IndexFiles] tells from those of other columns by
/// their names: for columns that are read here and there, or once.
///
/// Lucene finds it by its name, which is written into the index.
public final class UnmappedColumns extends DocValuesFormat {

  static final String NAME = "BylineUnmapped";

  private final DocValuesFormat columns = new Lucene90DocValuesFormat();

  public UnmappedColumns() {
    super(NAME);
  }

  @Override
  public DocValuesConsumer fieldsConsumer(SegmentWriteState state) throws IOException {
    return columns.fieldsConsumer(state);
  }

  @Override
  public DocValuesProducer fieldsProducer(SegmentReadState state) throws IOException {
    return columns.fieldsProducer(state);
  }
}
