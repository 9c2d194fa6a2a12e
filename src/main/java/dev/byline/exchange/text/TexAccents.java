package dev.byline.exchange.text;

import dev.byline.model.tex.MathSpan;
import dev.byline.model.tex.TexLetter;
import java.text.Normalizer;
import java.util.Optional;

/// A converter of TeX accents and letters to Unicode: `Erd\H{o}s`, `M\"uller`, `{\o}re`, `\'{\i}`.
///
/// All other text is left unchanged, including mathematics (`$...$`), where `\.` and `\=` have
/// another meaning.
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
    return CleanText.line(unicode);
  }

  private String read() {
    while (at < source.length()) {
      char c = source.charAt(at);
      int mathEnd = MathSpan.end(source, at);
      if (mathEnd > 0) {
        text.append(source, at, mathEnd);
        at = mathEnd;
      } else if (c == '\\') {
        command(at);
      } else if (groupOfOneLetter() > 0) {
        int end = groupOfOneLetter();
        command(at + 1);
        at = end;
      } else {
        text.append(c);
        at++;
      }
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /// Writes the letter whose command begins at `from`, or the command itself.
  private void command(int from) {
    Optional<TexLetter> letter = TexLetter.at(source, from);
    if (letter.isPresent()) {
      text.append(letter.get().text());
      at = letter.get().end();
    } else {
      int end = Math.min(from + 2, source.length());
      text.append(source, from, end);
      at = end;
    }
  }

  /// Behind the group of one accent or letter that begins here, as in `{\"u}`, which needs no
  /// braces any more; -1 if none does.
  private int groupOfOneLetter() {
    if (!source.startsWith("{\\", at)) {
      return -1;
    }
    int end = TexLetter.at(source, at + 1).map(TexLetter::end).orElse(-1);
    return end > 0 && source.startsWith("}", end) ? end + 1 : -1;
  }
}
