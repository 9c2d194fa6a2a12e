package dev.byline.exchange.json;

import dev.byline.exchange.stream.PaperWriter;
import dev.byline.exchange.text.CitationKeys;
import dev.byline.model.Paper;
import java.io.IOException;

/// A writer of an array of CSL items, one per line.
public final class CslWriter implements PaperWriter {

  private final Appendable out;
  private final CitationKeys keys = new CitationKeys();
  private boolean first = true;

  public CslWriter(Appendable out) {
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
