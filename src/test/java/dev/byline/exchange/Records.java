package dev.byline.exchange;

import dev.byline.model.Paper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Keeps everything that a source gives.
final class Records implements RecordSink {

  final List<String> parts = new ArrayList<>();
  final List<SourceRecord> all = new ArrayList<>();

  static Records of(String text) throws IOException {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static Records of(byte[] bytes) throws IOException {
    var records = new Records();
    SourceReader.read(new ByteArrayInputStream(bytes), records);
    return records;
  }

  @Override
  public void part(String name, SourceKind kind) {
    parts.add(name + ":" + kind);
  }

  @Override
  public boolean accept(SourceRecord record) {
    all.add(record);
    return true;
  }

  List<Paper> papers() {
    return all.stream()
        .filter(SourceRecord.OfPaper.class::isInstance)
        .map(record -> ((SourceRecord.OfPaper) record).paper())
        .toList();
  }

  Paper paper() {
    if (all.size() != 1 || !(all.getFirst() instanceof SourceRecord.OfPaper one)) {
      throw new AssertionError("Not one paper but " + all);
    }
    return one.paper();
  }

  List<SourceRecord.Unusable> unusable() {
    return all.stream()
        .filter(SourceRecord.Unusable.class::isInstance)
        .map(SourceRecord.Unusable.class::cast)
        .toList();
  }
}
