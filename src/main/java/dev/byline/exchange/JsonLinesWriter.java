package dev.byline.exchange;

import dev.byline.model.Paper;
import java.io.IOException;

/// Writes papers with every field, one JSON object per line; see [PaperJson].
final class JsonLinesWriter implements PaperWriter {

  private final Appendable out;

  JsonLinesWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(Paper paper) throws IOException {
    out.append(PaperJson.of(paper).toString()).append('\n');
  }

  @Override
  public void close() {}
}
