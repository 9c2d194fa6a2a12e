package dev.byline.exchange.stream;

import dev.byline.model.Paper;
import java.io.Closeable;
import java.io.IOException;

/// A writer of papers, one by one, to a document in some [dev.byline.exchange.ExportFormat].
public interface PaperWriter extends Closeable {

  void write(Paper paper) throws IOException;

  /// Ends the document. What it was written to stays open and is the caller's to close.
  @Override
  void close() throws IOException;
}
