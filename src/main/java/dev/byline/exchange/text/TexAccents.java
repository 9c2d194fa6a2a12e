package dev.byline.exchange.text;

import dev.byline.model.tex.MathSpan;
import dev.byline.model.tex.TexLetter;
import dev.byline.model.tex.TexLetters;
import dev.byline.model.tex.TexSymbols;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;

/// A converter of TeX accents, letters and signs of text to Unicode: `Erd\H{o}s`, `M\"uller`,
/// `{\o}re`, `\'{\i}`, `O{\textquotesingle}Odd`.
///
/// An accent over nothing, as Crossref writes it, belongs to the letter before it: `He{\'}le`.
///
/// All other text is left unchanged, including mathematics (`$...$`), where `\.` and `\=` have
/// another meaning.
public final class TexAccents {

  private static final Set<String> MEANT_IN_TEX = Set.of("{", "}", "\\", "$");

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
      int plain = at;
      while (plain < source.length() && !hasMeaning(source.charAt(plain))) {
        plain++;
      }
      text.append(source, at, plain);
      at = plain;
      if (at == source.length()) {
        break;
      }
      char c = source.charAt(at);
      int mathEnd = c == '{' ? -1 : MathSpan.end(source, at);
      if (mathEnd > 0) {
        text.append(source, at, mathEnd);
        at = mathEnd;
      } else if (c == '\\') {
        command(at);
      } else if (isAccentOverNothing()) {
        accentOverNothing(source.charAt(at + 2));
        at += 4;
      } else if (!isGroupOfOneLetter()) {
        text.append(c);
        at++;
      }
    }
    return text.toString();
  }

  private static boolean hasMeaning(char c) {
    return c == '\\' || c == '$' || c == '{';
  }

  /// Writes the letter or sign whose command begins at `from`, or the command itself.
  private void command(int from) {
    Optional<TexLetter> letter = letter(from);
    if (letter.isPresent()) {
      text.append(letter.get().text());
      at = letter.get().end();
    } else {
      int end = Math.min(from + 2, source.length());
      text.append(source, from, end);
      at = end;
    }
  }

  private Optional<TexLetter> letter(int from) {
    return TexLetter.at(source, from).or(() -> sign(from));
  }

  /// The sign of text whose command begins at `from`, unless it has a meaning in TeX. Where letters
  /// follow it at once, the command is the longest one that they begin with.
  private Optional<TexLetter> sign(int from) {
    int end = nameEnd(from + 1);
    for (int to = end; to > from + 5; to--) {
      Optional<String> sign = TexSymbols.textSign(source.substring(from + 1, to));
      if (sign.filter(MEANT_IN_TEX::contains).isPresent()) {
        return Optional.empty();
      }
      if (sign.isPresent()) {
        return Optional.of(new TexLetter(sign.get(), to < end ? to : behindName(end)));
      }
      if (!source.startsWith("text", from + 1)) {
        break;
      }
    }
    return Optional.empty();
  }

  private int nameEnd(int from) {
    int end = from;
    while (end < source.length() && isAsciiLetter(source.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private int behindName(int end) {
    return source.startsWith("{}", end) ? end + 2 : source.startsWith(" ", end) ? end + 1 : end;
  }

  /// Sets an accent on the letter before, or its sign behind that where Unicode has no such letter:
  /// `D{\'}Arco`.
  private void accentOverNothing(char accent) {
    int letter = text.codePointBefore(text.length());
    String mark = TexLetters.mark(String.valueOf(accent)).orElseThrow();
    String both = Normalizer.normalize(Character.toString(letter) + mark, Normalizer.Form.NFC);
    boolean isLetter = both.codePointCount(0, both.length()) == 1;
    text.setLength(text.length() - Character.charCount(letter));
    text.append(isLetter ? both : Character.toString(letter) + accent);
  }

  /// True if an accent over nothing begins here, behind a letter, as in `{\'}`.
  private boolean isAccentOverNothing() {
    return source.startsWith("{\\", at)
        && source.startsWith("}", at + 3)
        && !text.isEmpty()
        && Character.isLetter(text.codePointBefore(text.length()))
        && TexLetters.mark(source.substring(at + 2, at + 3)).isPresent();
  }

  /// True if the group of one accent or letter begins here, as in `{\"u}`, which needs no braces
  /// any more; then it is written.
  private boolean isGroupOfOneLetter() {
    if (!source.startsWith("{\\", at)) {
      return false;
    }
    Optional<TexLetter> letter = letter(at + 1);
    if (letter.isEmpty() || !source.startsWith("}", letter.get().end())) {
      return false;
    }
    text.append(letter.get().text());
    at = letter.get().end() + 1;
    return true;
  }
}
