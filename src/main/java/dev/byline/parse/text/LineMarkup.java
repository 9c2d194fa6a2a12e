package dev.byline.parse.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Signs of Markdown, TeX and HTML that a line of plain text keeps: stress, links, and the footnote
/// marks behind names.
public final class LineMarkup {

  private static final Pattern STRONG =
      Pattern.compile("(?<![\\p{L}\\p{N}*])\\*\\*(?=[\\p{L}“\"(\\[])([^*]{1,300})\\*\\*");

  /// Stress by one star: `*Slow Tides*`.
  private static final Pattern STARS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}*\\\\])\\*(?=[\\p{L}\\p{N}“\"(\\[])([^*]{2,300})(?<=[^\\s,;(])\\*(?![\\p{L}\\p{N}*])");

  /// Stress by lines below: `_Slow Tides_`, `__Slow Tides__`.
  private static final Pattern UNDERLINES =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_/\\\\$])(__?)(?=[\\p{L}“\"(\\[])([^_]{2,300})(?<=[^\\s,;(])\\1(?![\\p{L}\\p{N}_])");

  private static final Pattern LINK =
      Pattern.compile("\\[((?:[^\\[\\]]|\\[[^\\[\\]]{1,100}\\]){1,300})\\]\\(([^\\s()]*)\\)");

  /// Footnote marks of TeX and HTML behind a name, `$^{1,2}$`, `$^\dagger$`, `<sup>1</sup>`,
  /// `^1,2^`, and signs of other kinds.
  private static final Pattern MARKS =
      Pattern.compile(
          "(?<=\\p{Ll}{2}[,.]?|\\p{L}[*)])(?:\\$(?:\\{\\})?\\^\\{?[\\d,*"
              + " ]{1,9}\\}?\\$|<sup>[\\d,*†‡§¶#+ a-e]{1,9}</sup>|\\^[\\d,*]{1,9}\\^|\\^\\{[\\d,*"
              + " ]{1,9}\\})|(?<=\\p{L}[,.]?)(?:\\$(?:\\{\\})?\\^?\\{?(?:\\\\(?:dagger|ddagger|ast|star|diamond|clubsuit|spadesuit|heartsuit|diamondsuit|flat|sharp|natural|S|P|circ|bullet)(?![a-z])[,"
              + " ]?){1,3}\\}?\\$"
              + "|\\\\textsuperscript\\{[^{}]{1,9}\\}|[♠♣♡♢♤♧♥♦✉✝✢✦✧✩☆◊⋄♯♮‖]\\uFE0F?|\\uD83D\\uDD82\\uFE0F?)");

  /// Tags of HTML within Markdown, at which no word ends.
  private static final Pattern TAG =
      Pattern.compile("</?(?:br|em|i|b|strong|u)(?: [^<>]{0,200})?/?>");

  private static final Pattern ESCAPED = Pattern.compile("\\\\([*_#&])");

  private LineMarkup() {}

  /// A line without stress, with plain marks behind its names, and with its links at its end.
  public static String removed(String line) {
    String plain = mayHaveMarks(line) ? MARKS.matcher(line).replaceAll("*") : line;
    if (plain.indexOf('<') >= 0) {
      plain = TAG.matcher(plain).replaceAll("");
    }
    if (plain.indexOf('*') >= 0) {
      plain = STRONG.matcher(plain).replaceAll("$1");
    }
    if (hasTwo(plain, '*')) {
      plain = STARS.matcher(plain).replaceAll("$1");
    }
    if (hasTwo(plain, '_')) {
      plain = UNDERLINES.matcher(plain).replaceAll("$2");
    }
    if (plain.indexOf('\\') >= 0) {
      plain = ESCAPED.matcher(plain).replaceAll("$1");
    }
    return plain.indexOf("](") < 0 ? plain : withLinksLast(plain);
  }

  private static boolean mayHaveMarks(String line) {
    for (int i = 1; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean sign = c == '$' || c == '<' || c == '^' || c == '\\' || c == '‖';
      if (sign || (c >= 0x22C4 && c <= 0x2740) || c == '\uD83D') {
        return true;
      }
    }
    return false;
  }

  private static boolean hasTwo(String line, char sign) {
    int first = line.indexOf(sign);
    return first >= 0 && line.indexOf(sign, first + 1) > 0;
  }

  /// The line with its links at its end, and without those within the site.
  private static String withLinksLast(String line) {
    Matcher link = LINK.matcher(line);
    var links = new StringBuilder();
    while (link.find()) {
      if (link.group(2).startsWith("http")) {
        links.append(' ').append(link.group(2));
      }
    }
    return link.replaceAll("$1") + links;
  }
}
