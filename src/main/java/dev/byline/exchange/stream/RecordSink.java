package dev.byline.exchange.stream;

import java.io.IOException;

/// Receives what a source gives, in its order, while it is read; all calls come on the thread that
/// reads.
public interface RecordSink {

  /// A part of the source begins; lines count from 1 again. A plain or gzip file is one part; each
  /// file of a zip archive that is recognised is one.
  ///
  /// @param name the name inside the zip archive, `""` where the source is none
  void part(String name, SourceKind kind) throws IOException;

  /// The next record.
  ///
  /// @return whether to read on: false ends the reading
  /// @throws IOException ends the reading too, and reaches the caller of
  ///   [dev.byline.exchange.SourceReader]
  boolean accept(SourceRecord record) throws IOException;
}
