package dev.byline.exchange.stream;

import java.io.IOException;

/// A receiver of the records of a source, in source order, while the source is read; all calls are
/// made on the reading thread.
public interface RecordSink {

  /// A part of the source begins; lines count from 1 again. A plain or gzip file is one part; each
  /// file of a zip archive that is recognised is one.
  ///
  /// @param name the name inside the zip archive, `""` where the source is none
  void part(String name, DataSetDescription format) throws IOException;

  /// The next record.
  ///
  /// @return whether to read on: false ends the reading
  /// @throws IOException ends the reading too, and reaches the caller of
  ///   [dev.byline.exchange.SourceReader]
  boolean accept(SourceRecord record) throws IOException;
}
