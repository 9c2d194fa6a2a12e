package dev.byline.parse.homepage;

import dev.byline.parse.LineLabel.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines of a homepage and what each became so far. Lines count from 0 here.
final class HomepageText {

  private static final int NO_PAPER = -1;

  private static final Pattern STRESS =
      Pattern.compile("(?<![\\p{L}\\p{N}*])\\*\\*(?=[\\p{L}“\"(\\[])([^*]{1,300})\\*\\*");

  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]]{1,300})\\]\\((https?://[^\\s()]+)\\)");

  private final List<String> lines;
  private final Kind[] kinds;
  private final int[] papers;

  HomepageText(List<String> lines) {
    this.lines = lines.stream().map(HomepageText::withoutMarkup).toList();
    kinds = new Kind[lines.size()];
    papers = new int[lines.size()];
    Arrays.fill(kinds, Kind.UNRECOGNISED);
    Arrays.fill(papers, NO_PAPER);
  }

  /// A line of Markdown without stress, and with its links at its end.
  private static String withoutMarkup(String line) {
    String plain = STRESS.matcher(line).replaceAll("$1");
    Matcher link = LINK.matcher(plain);
    var links = new StringBuilder();
    while (link.find()) {
      links.append(' ').append(link.group(2));
    }
    return links.isEmpty() ? plain : link.replaceAll("$1") + links;
  }

  int size() {
    return lines.size();
  }

  /// The line without blanks around it; empty outside of the page.
  String at(int line) {
    return line >= 0 && line < lines.size() ? lines.get(line).strip() : "";
  }

  boolean isBlank(int line) {
    return at(line).isEmpty();
  }

  /// The next line from `line` on that is not blank, or the number of lines.
  int text(int line) {
    int at = line;
    while (at < size() && isBlank(at)) {
      at++;
    }
    return at;
  }

  Kind kind(int line) {
    return kinds[line];
  }

  /// The last line before `line` that became that; -1 if there is none.
  int before(int line, Kind kind) {
    int at = line - 1;
    while (at >= 0 && kinds[at] != kind) {
      at--;
    }
    return at;
  }

  /// Which paper the line belongs to, or -1.
  int paper(int line) {
    return papers[line];
  }

  void mark(int line, Kind kind) {
    kinds[line] = kind;
  }

  void mark(int line, Kind kind, int paper) {
    kinds[line] = kind;
    papers[line] = paper;
  }

  /// The paragraphs of all lines of that kind, parted by one blank line. A line that breaks off in
  /// the middle of a sentence goes on in the next.
  String paragraphs(Kind kind) {
    var text = new StringBuilder();
    int last = -1;
    for (int line = 0; line < size(); line++) {
      if (kinds[line] == kind && !isBlank(line)) {
        if (!text.isEmpty()) {
          text.append(last == line - 1 && isBrokenOff(last) ? " " : "\n\n");
        }
        text.append(at(line));
        last = line;
      }
    }
    return text.toString();
  }

  /// Whether the line is a full line of wrapped text, and its sentence not over.
  boolean isBrokenOff(int line) {
    String text = at(line);
    return text.length() >= 55
        && text.length() <= 130
        && ".!?:;)]\"”|".indexOf(text.charAt(text.length() - 1)) < 0;
  }
}
