package dev.byline.exchange.xml;

import dev.byline.exchange.stream.LineSource;
import dev.byline.exchange.stream.RecordSink;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.CleanText;
import dev.byline.wording.Text;
import java.io.IOException;
import java.io.Reader;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/// A reader of the elements of XML that are records, told by their names wherever they stand. A
/// record that is not closed ends where the next one of its name begins.
final class XmlRecords {

  /// A receiver of the records that can be parsed.
  interface Receiver {

    /// Takes the next record.
    ///
    /// @param line on which the record begins, from 1
    /// @return whether to read on
    boolean accept(XmlElement record, int line) throws IOException;
  }

  private static final int LONGEST_TAG = 1 << 16;

  private final Set<String> names;
  private final Receiver receiver;
  private final RecordSink sink;
  private final XmlParser parser = new XmlParser();
  private final StringBuilder record = new StringBuilder();

  /// The name of the open record; "" outside of records.
  private String open = "";

  private final StringBuilder tag = new StringBuilder();
  private int line = 1;
  private int firstLine;
  private boolean isTooLong;

  /// @param names of the elements that are records
  /// @param sink hears of those that cannot be parsed
  XmlRecords(Set<String> names, Receiver receiver, RecordSink sink) {
    this.names = names;
    this.receiver = receiver;
    this.sink = sink;
  }

  /// Reads to the end, or until it is to end.
  ///
  /// @return whether all was wanted
  boolean read(Reader in) throws IOException {
    char[] chars = new char[1 << 14];
    boolean inTag = false;
    for (int count = in.read(chars); count >= 0; count = in.read(chars)) {
      for (int i = 0; i < count; i++) {
        char c = chars[i];
        if (c == '<' && !isInSection()) {
          keepAll();
          inTag = true;
        }
        if (inTag) {
          tag.append(c);
          if ((c == '>' && isTagEnd()) || tag.length() > LONGEST_TAG) {
            inTag = false;
            if (!tagEnds()) {
              return false;
            }
          }
        } else {
          keep(c);
        }
        line += c == '\n' ? 1 : 0;
      }
    }
    return open.isEmpty() || unusable(Text.of("record.unclosed"));
  }

  /// True if what is in `tag` is a comment or a section in which `<` and `>` are signs.
  private boolean isInSection() {
    return startsWith("<!--") || startsWith("<![CDATA[");
  }

  private boolean isTagEnd() {
    return startsWith("<!--")
        ? tag.length() >= 7 && endsWith("-->")
        : !startsWith("<![CDATA[") || endsWith("]]>");
  }

  private boolean startsWith(String start) {
    return tag.length() >= start.length()
        && start.contentEquals(tag.subSequence(0, start.length()));
  }

  private boolean endsWith(String end) {
    return tag.length() >= end.length()
        && end.contentEquals(tag.subSequence(tag.length() - end.length(), tag.length()));
  }

  /// Keeps what is in `tag`, which is a tag or a `<` that began none.
  private void keepAll() {
    for (int i = 0; i < tag.length(); i++) {
      keep(tag.charAt(i));
    }
    tag.setLength(0);
  }

  private void keep(char c) {
    if (!open.isEmpty()) {
      isTooLong |= record.length() >= LineSource.MAX_LENGTH;
      if (!isTooLong) {
        record.append(c);
      }
    }
  }

  private boolean tagEnds() throws IOException {
    String name = name();
    boolean begins = tag.charAt(1) != '/' && names.contains(name);
    boolean more = true;
    if (begins && (open.isEmpty() || open.equals(name))) {
      more = open.isEmpty() || unusable(Text.of("record.unclosed"));
      open = name;
      firstLine = line;
    }
    boolean ends = !open.isEmpty() && open.equals(name) && (tag.charAt(1) == '/' || endsWith("/>"));
    keepAll();
    return more && (!ends || pass());
  }

  /// The name of the element that the tag begins or ends.
  private String name() {
    int from = tag.length() > 1 && tag.charAt(1) == '/' ? 2 : 1;
    int to = from;
    while (to < tag.length() && " \t\r\n/>".indexOf(tag.charAt(to)) < 0) {
      to++;
    }
    return tag.substring(from, to);
  }

  private boolean pass() throws IOException {
    if (isTooLong) {
      return unusable(Text.of("record.long.object", LineSource.MAX_LENGTH >> 20));
    }
    XmlElement element;
    try {
      element = parser.parse(record.toString());
    } catch (XMLStreamException e) {
      return unusable(Text.of("record.xml", reason(e)));
    }
    close();
    return receiver.accept(element, firstLine);
  }

  /// The reason of a failure, without the place within the record and the word before it.
  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int place = message.indexOf('\n');
    return CleanText.line(place < 0 ? message : message.substring(message.indexOf(' ', place)));
  }

  private boolean unusable(Text text) throws IOException {
    close();
    return sink.accept(new SourceRecord.Unusable(firstLine, text));
  }

  private void close() {
    open = "";
    isTooLong = false;
    record.setLength(0);
  }
}
