package dev.byline.exchange.ris;

import dev.byline.exchange.format.DataSetFormat;
import dev.byline.exchange.format.SourceHead;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.RecordSink;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/// References in RIS.
public final class RisFormat implements DataSetFormat {

  private static final Pattern ENTRY = Pattern.compile("TY {1,2}- ?[A-Za-z]*\\s*");

  /// Creates the format.
  public RisFormat() {}

  @Override
  public DataSetDescription description() {
    return new DataSetDescription("ris", "RIS", false);
  }

  @Override
  public boolean recognises(SourceHead head) {
    return ENTRY.matcher(head.firstRecordLine()).matches();
  }

  @Override
  public boolean read(InputStream in, SourceHead head, RecordSink sink) throws IOException {
    return new RisReader(sink).read(in);
  }
}
