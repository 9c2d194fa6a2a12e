package dev.byline.exchange;

import dev.byline.model.Paper;
import java.io.IOException;

/// Writes an array of CSL items, one per line.
final class CslWriter implements PaperWriter {

  private final Appendable out;
  private final CitationKeys keys = new CitationKeys();
  private boolean first = true;

  CslWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(Paper paper) throws IOException {
    out.append(first ? "[\n" : ",\n");
    first = false;
    out.append(CslItem.of(paper, keys.next(paper)).toString());
  }

  @Override
  public void close() throws IOException {
    out.append(first ? "[]\n" : "\n]\n");
  }
}
