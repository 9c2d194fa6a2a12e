package dev.byline.exchange.xml;

import dev.byline.exchange.format.DataSetFormat;
import dev.byline.exchange.format.SourceHead;
import dev.byline.exchange.format.XmlHead;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.RecordSink;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Set;

/// A format of XML in which certain elements are records.
abstract class XmlFormat implements DataSetFormat {

  private final DataSetDescription description;
  private final Set<String> records;

  /// @param records the names of the elements that are records
  XmlFormat(DataSetDescription description, Set<String> records) {
    this.description = description;
    this.records = records;
  }

  @Override
  public final DataSetDescription description() {
    return description;
  }

  @Override
  public final boolean recognises(SourceHead head) {
    return head.xml().filter(this::recognises).isPresent();
  }

  /// True if a document that begins so is of this format.
  abstract boolean recognises(XmlHead head);

  /// A receiver of the records of one source.
  abstract XmlRecords.Receiver receiver(RecordSink sink);

  /// Tells `receiver` that all records were read.
  ///
  /// @return whether the sink wanted all
  boolean end(XmlRecords.Receiver receiver) throws IOException {
    return true;
  }

  @Override
  public final boolean read(InputStream in, SourceHead head, RecordSink sink) throws IOException {
    XmlRecords.Receiver receiver = receiver(sink);
    var reader = new InputStreamReader(in, head.xml().orElseThrow().charset());
    return new XmlRecords(records, receiver, sink).read(reader) && end(receiver);
  }
}
