package dev.byline.exchange.bibtex;

import dev.byline.exchange.format.DataSetFormat;
import dev.byline.exchange.format.SourceHead;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.RecordSink;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/// Bibliographies of BibTeX and biblatex.
public final class BibtexFormat implements DataSetFormat {

  /// A BibTeX entry; only what programs write may stand before it, so that a homepage that quotes
  /// one is not taken for a bibliography.
  private static final Pattern ENTRY =
      Pattern.compile(
          "@\\s*(?:(?i:comment|preamble|string)\\s*[{(].*"
              + "|[A-Za-z]+\\s*[{(]\\s*[^\\s,{}()=\"]*\\s*(?:,.*)?)");

  /// Creates the format.
  public BibtexFormat() {}

  @Override
  public DataSetDescription description() {
    return new DataSetDescription("bibtex", "BibTeX", false);
  }

  @Override
  public boolean recognises(SourceHead head) {
    return ENTRY.matcher(head.firstRecordLine()).matches();
  }

  @Override
  public boolean read(InputStream in, SourceHead head, RecordSink sink) throws IOException {
    return new BibtexReader(sink).read(in);
  }
}
