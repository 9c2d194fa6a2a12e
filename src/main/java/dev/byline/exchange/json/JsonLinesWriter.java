package dev.byline.exchange.json;

import dev.byline.exchange.stream.PaperWriter;
import dev.byline.model.Paper;
import java.io.IOException;

/// A writer of papers with all fields, one JSON object per line; see [PaperJson].
public final class JsonLinesWriter implements PaperWriter {

  private final Appendable out;

  public JsonLinesWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(Paper paper) throws IOException {
    out.append(PaperJson.of(paper).toString()).append('\n');
  }

  @Override
  public void close() {}
}
