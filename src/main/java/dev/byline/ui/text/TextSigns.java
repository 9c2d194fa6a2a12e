package dev.byline.ui.text;

import dev.byline.model.tex.TexLetter;
import dev.byline.model.tex.TexSymbols;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The signs and letters that LaTeX writes as commands in text; their tables are
/// [dev.byline.model.tex.TexLetters] and [TexSymbols].
final class TextSigns {

  /// A sign, and where its command ends.
  record Sign(String text, int end) {}

  private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)(?:\\{\\})?");

  private TextSigns() {}

  /// The sign whose command begins at `at` in `text`, a backslash.
  static Optional<Sign> at(String text, int at) {
    return TexLetter.at(text, at)
        .map(letter -> new Sign(letter.text(), letter.end()))
        .or(() -> named(text, at))
        .or(() -> escaped(text, at));
  }

  private static Optional<Sign> named(String text, int at) {
    Matcher command = COMMAND.matcher(text).region(at, text.length());
    if (!command.lookingAt()) {
      return Optional.empty();
    }
    return TexSymbols.sign(command.group(1)).map(sign -> new Sign(sign, command.end()));
  }

  private static Optional<Sign> escaped(String text, int at) {
    if (at + 1 >= text.length()) {
      return Optional.empty();
    }
    String sign =
        switch (text.charAt(at + 1)) {
          case '%', '&', '_', '#', '$', '{', '}' -> text.substring(at + 1, at + 2);
          case ' ', '\\', '\n' -> " ";
          case ',', ':', ';' -> "\u2009";
          case '-', '/', '@', '!' -> "";
          default -> "\\";
        };
    return sign.equals("\\") ? Optional.empty() : Optional.of(new Sign(sign, at + 2));
  }
}
