package dev.byline.exchange.stream;

import dev.byline.exchange.SourceReader;
import dev.byline.model.Paper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Keeps everything that a source gives.
public final class Records implements RecordSink {

  public final List<String> parts = new ArrayList<>();
  public final List<SourceRecord> all = new ArrayList<>();

  public static Records of(String text) throws IOException {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  public static Records of(byte[] bytes) throws IOException {
    var records = new Records();
    SourceReader.read(new ByteArrayInputStream(bytes), records);
    return records;
  }

  @Override
  public void part(String name, DataSetDescription format) {
    parts.add(name + ":" + format.name());
  }

  @Override
  public boolean accept(SourceRecord record) {
    all.add(record);
    return true;
  }

  public List<Paper> papers() {
    return all.stream()
        .filter(SourceRecord.OfPaper.class::isInstance)
        .map(record -> ((SourceRecord.OfPaper) record).paper())
        .toList();
  }

  public Paper paper() {
    if (all.size() != 1 || !(all.getFirst() instanceof SourceRecord.OfPaper one)) {
      throw new AssertionError("Not one paper but " + all);
    }
    return one.paper();
  }

  public List<SourceRecord.Unusable> unusable() {
    return all.stream()
        .filter(SourceRecord.Unusable.class::isInstance)
        .map(SourceRecord.Unusable.class::cast)
        .toList();
  }
}
