package dev.byline.exchange.bibtex;

import dev.byline.exchange.stream.LineSource;
import dev.byline.exchange.stream.RecordSink;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.wording.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// A reader of BibTeX files, entry by entry. Text between entries is a comment. If an entry is not
/// closed when the next one begins at the start of a line, only that entry is lost.
///
/// It supports `@string` (also with `#`), the names of months and, through [Crossrefs], `crossref`.
final class BibtexReader {

  /// The name of a type of entries: programs make their own, such as Mendeley's `book_section`.
  static final String TYPE = "[\\p{L}\\d_][\\p{L}\\d_:.+*-]*";

  private static final Pattern BEGIN =
      Pattern.compile("(?<![\\p{L}\\d._+/:-])@\\s*" + TYPE + "\\s*[{(]");

  private static final Pattern INDENTED =
      Pattern.compile("\\s+@" + TYPE + "\\s*[{(][^{}()=\"\\s]*,");

  private static final int MAX_MACROS = 10_000;
  private static final int MAX_MACRO_LENGTH = 10_000;

  private final RecordSink sink;
  private final Crossrefs crossrefs;
  private final Map<String, String> macros = new HashMap<>();
  private final StringBuilder entry = new StringBuilder();
  private boolean open;
  private boolean inParentheses;
  private int firstLine;
  private int depth;

  BibtexReader(RecordSink sink) {
    this.sink = sink;
    crossrefs = new Crossrefs(sink);
  }

  /// Reads to the end, or until the sink wants no more.
  ///
  /// @return whether the sink wanted all
  boolean read(InputStream in) throws IOException {
    var lines = new LineSource(in);
    while (lines.advance()) {
      if (!line(lines.text(), lines.number())) {
        return false;
      }
    }
    return (!open || unclosed()) && crossrefs.end();
  }

  /// True if a line within an entry begins another: at its start, or behind blanks if a key
  /// follows.
  private static boolean isBeginning(String line) {
    int at = 0;
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return at < line.length()
        && line.charAt(at) == '@'
        && (at == 0 ? BEGIN : INDENTED).matcher(line).lookingAt();
  }

  private boolean line(String line, int number) throws IOException {
    if (open && isBeginning(line)) {
      open = false;
      if (!unclosed()) {
        return false;
      }
    }
    int at = 0;
    while (at < line.length()) {
      if (!open) {
        var begin = BEGIN.matcher(line).region(at, line.length());
        if (!begin.find()) {
          return true;
        }
        at = begin(begin.start(), begin.end(), line, number);
      }
      int end = end(line, at);
      entry.append(line, at, end);
      at = end;
      if (!open && !pass()) {
        return false;
      }
    }
    entry.append(open ? "\n" : "");
    return !open || entry.length() <= LineSource.MAX_LENGTH || tooLong();
  }

  private int begin(int start, int end, String line, int number) {
    open = true;
    firstLine = number;
    inParentheses = line.charAt(end - 1) == '(';
    depth = inParentheses ? 0 : 1;
    entry.setLength(0);
    entry.append(line, start, end);
    return end;
  }

  /// The end of the entry in this line, or of the line; notes whether the entry ended.
  private int end(String line, int from) {
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (inParentheses ? c == ')' && depth <= 0 : depth == 0) {
        open = false;
        return i + 1;
      }
    }
    return line.length();
  }

  private boolean unclosed() throws IOException {
    return sink.accept(new SourceRecord.Unusable(firstLine, Text.of("record.unclosed")));
  }

  private boolean tooLong() throws IOException {
    open = false;
    return sink.accept(new SourceRecord.Unusable(firstLine, Text.of("record.long.bibtex")));
  }

  private boolean pass() throws IOException {
    BibtexEntry read = BibtexEntry.of(entry.toString(), macros);
    return switch (read.type()) {
      case "comment", "preamble" -> true;
      case "string" -> {
        read.fields().forEach(this::define);
        yield true;
      }
      default -> crossrefs.accept(read, firstLine);
    };
  }

  private void define(String name, String value) {
    if (macros.size() < MAX_MACROS && value.length() <= MAX_MACRO_LENGTH) {
      macros.put(name, value);
    }
  }
}
