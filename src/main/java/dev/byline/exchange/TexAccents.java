package dev.byline.exchange;

import java.text.Normalizer;
import java.util.Map;

/// Turns the accents and letters of TeX into Unicode: `Erd\H{o}s`, `M\"uller`, `{\o}re`, `\'{\i}`.
///
/// What is not an accent or a letter stays as it is, mathematics (`$...$`) too, where `\.` and `\=`
/// mean something else.
final class TexAccents {

  /// The accents' names, and at the same places the marks they set.
  private static final String ACCENTS = "`'^~=u.\"rHvdckb";

  private static final String MARKS =
      "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030A\u030B\u030C\u0323\u0327\u0328\u0331";

  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("o", "ø"),
          Map.entry("O", "Ø"),
          Map.entry("l", "ł"),
          Map.entry("L", "Ł"),
          Map.entry("ss", "ß"),
          Map.entry("ae", "æ"),
          Map.entry("AE", "Æ"),
          Map.entry("oe", "œ"),
          Map.entry("OE", "Œ"),
          Map.entry("aa", "å"),
          Map.entry("AA", "Å"),
          Map.entry("i", "ı"),
          Map.entry("j", "ȷ"),
          Map.entry("dh", "ð"),
          Map.entry("DH", "Ð"),
          Map.entry("dj", "đ"),
          Map.entry("DJ", "Đ"),
          Map.entry("th", "þ"),
          Map.entry("TH", "Þ"),
          Map.entry("ng", "ŋ"),
          Map.entry("NG", "Ŋ"),
          Map.entry("cprime", "ʹ"),
          Map.entry("cdprime", "ʺ"));

  private final String source;
  private final StringBuilder text;
  private int at;

  private TexAccents(String source) {
    this.source = source;
    text = new StringBuilder(source.length());
  }

  /// `source` with its accents and letters in Unicode, in NFC where it had any.
  static String toUnicode(String source) {
    return source.indexOf('\\') < 0 ? source : new TexAccents(source).read();
  }

  /// A name: [#toUnicode] without braces and ties, on one line.
  static String name(String source) {
    String unicode = toUnicode(source);
    if (unicode.indexOf('{') >= 0 || unicode.indexOf('}') >= 0 || unicode.indexOf('~') >= 0) {
      unicode = unicode.replace("{", "").replace("}", "").replace('~', ' ');
    }
    return PlainText.line(unicode);
  }

  private String read() {
    while (at < source.length()) {
      char c = source.charAt(at);
      int mathEnd = MathSpan.end(source, at);
      if (mathEnd > 0) {
        text.append(source, at, mathEnd);
        at = mathEnd;
      } else if (c == '\\') {
        command();
      } else if (c == '{' && groupsOneLetter()) {
        at++;
        command();
        at++;
      } else {
        text.append(c);
        at++;
      }
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /// Whether `{` here opens a group of one accent or letter, as in `{\"u}`, which needs no braces
  /// any more. Leaves everything as it is.
  private boolean groupsOneLetter() {
    int start = at;
    int written = text.length();
    at++;
    boolean one = at < source.length() && source.charAt(at) == '\\' && command();
    one &= at < source.length() && source.charAt(at) == '}';
    text.setLength(written);
    at = start;
    return one;
  }

  /// Reads the command that begins here and writes what it means, or itself.
  ///
  /// @return whether it means an accent or a letter
  private boolean command() {
    int start = at++;
    String name = commandName();
    if (isAccent(name) && accent(name.charAt(0), true)) {
      return true;
    }
    at = start + 1 + name.length();
    String letter = LETTERS.get(name);
    if (letter == null) {
      text.append(source, start, at);
      return false;
    }
    text.append(letter);
    skipCommandEnd();
    return true;
  }

  private String commandName() {
    int end = at;
    while (end < source.length() && isAsciiLetter(source.charAt(end))) {
      end++;
    }
    String name = source.substring(at, end == at ? Math.min(at + 1, source.length()) : end);
    at += name.length();
    return name;
  }

  /// After a command of letters, blanks or an empty group end the name and mean nothing.
  private void skipCommandEnd() {
    if (source.startsWith("{}", at)) {
      at += 2;
      return;
    }
    while (at < source.length() && source.charAt(at) == ' ') {
      at++;
    }
  }

  /// Reads what stands under the accent and writes it with the mark; writes nothing where that is
  /// no letter.
  ///
  /// @param outer whether another accent may follow below, as in `\'{\^e}`
  private boolean accent(char mark, boolean outer) {
    if (isAsciiLetter(mark) && at < source.length() && isAsciiLetter(source.charAt(at))) {
      return false;
    }
    while (at < source.length() && source.charAt(at) == ' ') {
      at++;
    }
    boolean braced = at < source.length() && source.charAt(at) == '{';
    if (braced) {
      at++;
    }
    int written = text.length();
    boolean read = base(outer);
    if (read && braced) {
      read = at < source.length() && source.charAt(at++) == '}';
    }
    if (!read) {
      text.setLength(written);
      return false;
    }
    text.append(MARKS.charAt(ACCENTS.indexOf(mark)));
    return true;
  }

  /// The letter under an accent; a dotless i or j is the plain one there.
  private boolean base(boolean outer) {
    if (at < source.length() && Character.isLetter(source.charAt(at))) {
      text.append(source.charAt(at++));
      return true;
    }
    if (at >= source.length() || source.charAt(at) != '\\') {
      return false;
    }
    at++;
    String name = commandName();
    if (outer && isAccent(name)) {
      return accent(name.charAt(0), false);
    }
    String letter = LETTERS.get(name);
    if (letter == null) {
      return false;
    }
    text.append(name.equals("i") || name.equals("j") ? name : letter);
    skipCommandEnd();
    return true;
  }

  private static boolean isAccent(String name) {
    return name.length() == 1 && ACCENTS.contains(name);
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
