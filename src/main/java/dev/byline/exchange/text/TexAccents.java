package dev.byline.exchange.text;

import dev.byline.model.tex.MathSpan;
import dev.byline.model.tex.TexLetters;
import java.text.Normalizer;
import java.util.Optional;

/// Turns the accents and letters of TeX into Unicode: `Erd\H{o}s`, `M\"uller`, `{\o}re`, `\'{\i}`.
///
/// What is not an accent or a letter stays as it is, mathematics (`$...$`) too, where `\.` and `\=`
/// mean something else.
public final class TexAccents {

  private final String source;
  private final StringBuilder text;
  private int at;

  private TexAccents(String source) {
    this.source = source;
    text = new StringBuilder(source.length());
  }

  /// `source` with its accents and letters in Unicode, in NFC where it had any.
  public static String toUnicode(String source) {
    return source.indexOf('\\') < 0 ? source : new TexAccents(source).read();
  }

  /// A name: [#toUnicode] without braces and ties, on one line.
  public static String name(String source) {
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
    if (accent(name, true)) {
      return true;
    }
    at = start + 1 + name.length();
    Optional<String> letter = TexLetters.letter(name);
    if (letter.isEmpty()) {
      text.append(source, start, at);
      return false;
    }
    text.append(letter.get());
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
  /// no letter, or `name` no accent.
  ///
  /// @param outer whether another accent may follow below, as in `\'{\^e}`
  private boolean accent(String name, boolean outer) {
    Optional<String> mark = TexLetters.mark(name);
    if (mark.isEmpty()) {
      return false;
    }
    if (isAsciiLetter(name.charAt(0)) && at < source.length() && isAsciiLetter(source.charAt(at))) {
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
    text.append(mark.get());
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
    if (outer && TexLetters.mark(name).isPresent()) {
      return accent(name, false);
    }
    Optional<String> letter = TexLetters.letter(name);
    if (letter.isEmpty()) {
      return false;
    }
    text.append(name.equals("i") || name.equals("j") ? name : letter.get());
    skipCommandEnd();
    return true;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
