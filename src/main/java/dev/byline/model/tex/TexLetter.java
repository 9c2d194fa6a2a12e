package dev.byline.model.tex;

import java.util.Optional;

/// A letter that a text writes as a command of TeX, be it by its name or with accents: `\o`,
/// `\"{u}`, `\'{\i}`, `\~{\^e}`.
///
/// @param text the letter in Unicode, in NFC
/// @param end behind the command, its argument, and the blanks or the empty group that end its name
public record TexLetter(String text, int end) {

  /// Accents over one letter at most: Vietnamese has two.
  private static final int MOST_ACCENTS = 3;

  /// The letter whose command begins at `at` in `source`, a backslash; empty where it begins
  /// something else.
  public static Optional<TexLetter> at(String source, int at) {
    return command(source, at, MOST_ACCENTS)
        .map(read -> new TexLetter(TexLetters.composed(read.text()), read.end()));
  }

  /// @param accents how many accents may lie over one another, as in `\'{\^e}`
  private static Optional<TexLetter> command(String source, int at, int accents) {
    String name = name(source, at + 1);
    int end = at + 1 + name.length();
    return accented(source, name, end, accents).or(() -> named(source, name, end));
  }

  /// The name of the command whose backslash is before `at`: ASCII letters, or one other character.
  private static String name(String source, int at) {
    int end = at;
    while (isAsciiLetter(source, end)) {
      end++;
    }
    return source.substring(at, end == at ? Math.min(at + 1, source.length()) : end);
  }

  private static Optional<TexLetter> named(String source, String name, int end) {
    return TexLetters.letter(name).map(letter -> new TexLetter(letter, behindName(source, end)));
  }

  /// After a command of letters, blanks or an empty group end the name and mean nothing.
  private static int behindName(String source, int end) {
    return source.startsWith("{}", end) ? end + 2 : behindBlanks(source, end);
  }

  private static int behindBlanks(String source, int from) {
    int at = from;
    while (source.startsWith(" ", at)) {
      at++;
    }
    return at;
  }

  private static Optional<TexLetter> accented(String source, String name, int end, int accents) {
    Optional<String> mark = TexLetters.mark(name);
    if (mark.isEmpty()) {
      return Optional.empty();
    }
    int from = behindBlanks(source, end);
    boolean braced = source.startsWith("{", from);
    return base(source, braced ? from + 1 : from, accents - 1)
        .filter(base -> !braced || source.startsWith("}", base.end()))
        .map(base -> new TexLetter(base.text() + mark.get(), base.end() + (braced ? 1 : 0)));
  }

  /// The letter under an accent; a dotless i or j is the plain one there.
  private static Optional<TexLetter> base(String source, int at, int accents) {
    if (at >= source.length()) {
      return Optional.empty();
    }
    int letter = source.codePointAt(at);
    if (letter == '{' && accents > 0) {
      return base(source, at + 1, 0)
          .filter(base -> source.startsWith("}", base.end()))
          .map(base -> new TexLetter(base.text(), base.end() + 1));
    }
    if (Character.isLetter(letter)) {
      return Optional.of(
          new TexLetter(Character.toString(letter), at + Character.charCount(letter)));
    }
    if (letter != '\\') {
      return Optional.empty();
    }
    String name = name(source, at + 1);
    int end = at + 1 + name.length();
    if (name.equals("i") || name.equals("j")) {
      return Optional.of(new TexLetter(name, behindName(source, end)));
    }
    return accents > 0 ? command(source, at, accents) : named(source, name, end);
  }

  private static boolean isAsciiLetter(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
