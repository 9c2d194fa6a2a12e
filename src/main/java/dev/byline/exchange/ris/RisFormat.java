package dev.byline.exchange.ris;

import dev.byline.exchange.format.DataSetFormat;
import dev.byline.exchange.format.SourceHead;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.RecordSink;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;

/// References in RIS.
public final class RisFormat implements DataSetFormat {

  /// Lines that may stand before the first reference, such as what a program says of itself.
  private static final int MOST_TEXT = 60;

  private static final Pattern TYPE = Pattern.compile("\\s*[A-Za-z]*\\s*");

  /// Creates the format.
  public RisFormat() {}

  @Override
  public DataSetDescription description() {
    return new DataSetDescription("ris", "RIS", true);
  }

  /// A line `TY - ...` with which one of the first lines begins, and behind it another tag.
  @Override
  public boolean recognises(SourceHead head) {
    List<String> lines = head.lines();
    int first = 0;
    while (first < lines.size() && !RisLine.of(lines.get(first)).isTagged("TY")) {
      first++;
    }
    if (first >= lines.size() || first > MOST_TEXT) {
      return false;
    }
    return first + 1 < lines.size()
        ? !RisLine.of(lines.get(first + 1)).tag().isEmpty()
        : TYPE.matcher(RisLine.of(lines.get(first)).value()).matches();
  }

  @Override
  public boolean read(InputStream in, SourceHead head, RecordSink sink) throws IOException {
    return new RisReader(sink).read(in);
  }
}
