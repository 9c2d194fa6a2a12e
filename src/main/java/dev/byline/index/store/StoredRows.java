package dev.byline.index.store;

import dev.byline.words.record.StoredBytes;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.jspecify.annotations.Nullable;

/// The rows of documents, cheap to read in ascending order of the documents.
public final class StoredRows {

  private final List<LeafReaderContext> leaves;
  private @Nullable BinaryDocValues values;
  private int leaf = -1;

  public StoredRows(IndexReader reader) {
    leaves = reader.leaves();
  }

  /// The row of `document`; the bytes hold until the next call.
  ///
  /// @throws IllegalStateException if the document has none: every document has one
  public StoredBytes at(int document) throws IOException {
    int in = ReaderUtil.subIndex(document, leaves);
    LeafReaderContext context = leaves.get(in);
    BinaryDocValues rows = values;
    if (rows == null || leaf != in || rows.docID() > document - context.docBase) {
      rows = DocValues.getBinary(context.reader(), Schema.ROW);
      values = rows;
      leaf = in;
    }
    if (!rows.advanceExact(document - context.docBase)) {
      throw new IllegalStateException("Document " + document + " has no row");
    }
    return Schema.record(rows.binaryValue());
  }
}
