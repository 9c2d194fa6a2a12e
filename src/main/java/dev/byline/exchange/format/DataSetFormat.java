package dev.byline.exchange.format;

import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.RecordSink;
import java.io.IOException;
import java.io.InputStream;

/// One format of data sets: its recogniser and its reader. Formats are found by
/// [java.util.ServiceLoader] and asked in the order in which the module provides them; each keeps
/// no state between two calls and may be used by several threads.
public interface DataSetFormat {

  /// The format in words.
  DataSetDescription description();

  /// True if a source that begins so is of this format; by its content, never by a file's name.
  boolean recognises(SourceHead head);

  /// Reads a source of this format to its end, or until the sink wants no more. A record that
  /// cannot be used is told to the sink, and reading goes on behind it.
  ///
  /// @param in the whole source, unpacked, in UTF-8 where it has been UTF-16; the caller closes it
  /// @param head the start of `in`
  /// @return whether the sink wanted all
  /// @throws IOException if reading fails for another reason than the data, or the sink throws it
  boolean read(InputStream in, SourceHead head, RecordSink sink) throws IOException;
}
