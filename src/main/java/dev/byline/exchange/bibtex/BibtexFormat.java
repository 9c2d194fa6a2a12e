package dev.byline.exchange.bibtex;

import dev.byline.exchange.format.DataSetFormat;
import dev.byline.exchange.format.SourceHead;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.RecordSink;
import dev.byline.model.TextFolding;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bibliographies of BibTeX and biblatex.
public final class BibtexFormat implements DataSetFormat {

  private static final Pattern ENTRY =
      Pattern.compile(
          "@\\s*(?:(?i:comment|preamble|string)\\s*[{(].*"
              + "|"
              + BibtexReader.TYPE
              + "\\s*[{(]\\s*[^,{}()=\"]*(?:,.*|=.*|[\"{].*)?)");

  /// Lines of text that may stand before the first entry, where entries alone follow.
  private static final int MOST_TEXT = 60;

  private static final Pattern TITLE =
      Pattern.compile("(?i)\\btitle\\s*=\\s*[{\"]+([^{}\"]{4,200})");

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  /// Creates the format.
  public BibtexFormat() {}

  @Override
  public DataSetDescription description() {
    return new DataSetDescription("bibtex", "BibTeX", true);
  }

  /// A bibliography, also with text before its entries, as BibTeX allows; but not a homepage that
  /// quotes an entry: that lists papers before it, or goes on behind it.
  @Override
  public boolean recognises(SourceHead head) {
    if (ENTRY.matcher(head.firstRecordLine()).matches()) {
      return true;
    }
    List<String> lines = head.lines();
    int first = 0;
    while (first < lines.size() && !ENTRY.matcher(lines.get(first).strip()).matches()) {
      first++;
    }
    return first < lines.size()
        && first <= MOST_TEXT
        && areEntries(lines.subList(first, lines.size()))
        && !isList(lines.subList(0, first), lines.subList(first, lines.size()));
  }

  /// True if `text` lists papers, or that one which is the first of `entries`.
  private static boolean isList(List<String> text, List<String> entries) {
    Matcher title = TITLE.matcher(String.join("\n", entries));
    String words = TextFolding.words(String.join(" ", text));
    return text.stream().filter(line -> YEAR.matcher(line).find()).count() > 2
        || (title.find() && words.contains(TextFolding.words(title.group(1))));
  }

  /// True if little text stands between entries.
  private static boolean areEntries(List<String> lines) {
    int depth = 0;
    int texts = 0;
    for (String line : lines) {
      boolean isEntry = depth > 0 || line.stripLeading().startsWith("@");
      texts += isEntry || line.stripLeading().startsWith("%") ? 0 : 1;
      for (int i = 0; i < line.length() && isEntry; i++) {
        char c = line.charAt(i);
        depth += c == '{' || c == '(' ? 1 : c == '}' || c == ')' ? -1 : 0;
      }
      depth = Math.max(depth, 0);
    }
    return texts * 3 <= lines.size();
  }

  @Override
  public boolean read(InputStream in, SourceHead head, RecordSink sink) throws IOException {
    return new BibtexReader(sink).read(in);
  }
}
