package dev.byline.ui.text;

import dev.byline.model.tex.TexLetters;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The signs and letters that LaTeX writes as commands in text; the letters are [TexLetters].
final class TextSigns {

  /// A sign, and where its command ends.
  record Sign(String text, int end) {}

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("S", "§"),
          Map.entry("P", "¶"),
          Map.entry("dag", "†"),
          Map.entry("ddag", "‡"),
          Map.entry("copyright", "©"),
          Map.entry("pounds", "£"),
          Map.entry("euro", "€"),
          Map.entry("ldots", "…"),
          Map.entry("dots", "…"),
          Map.entry("textellipsis", "…"),
          Map.entry("textendash", "–"),
          Map.entry("textemdash", "—"),
          Map.entry("textquoteleft", "‘"),
          Map.entry("textquoteright", "’"),
          Map.entry("textquotedblleft", "“"),
          Map.entry("textquotedblright", "”"),
          Map.entry("textregistered", "®"),
          Map.entry("texttrademark", "™"),
          Map.entry("textdegree", "°"),
          Map.entry("textasciitilde", "~"),
          Map.entry("textasciicircum", "^"),
          Map.entry("textbackslash", "\\"),
          Map.entry("textless", "<"),
          Map.entry("textgreater", ">"),
          Map.entry("textbar", "|"),
          Map.entry("textunderscore", "_"),
          Map.entry("textbullet", "•"),
          Map.entry("textmu", "µ"),
          Map.entry("textpm", "±"),
          Map.entry("texttimes", "×"),
          Map.entry("LaTeX", "LaTeX"),
          Map.entry("TeX", "TeX"),
          Map.entry("quad", "\u2003"),
          Map.entry("newline", " "),
          Map.entry("par", " "),
          Map.entry("xspace", ""),
          Map.entry("noindent", ""),
          Map.entry("protect", ""));

  private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)(?:\\{\\})?");

  /// An accent and its letter: `\"u`, `\'{e}`, `\c{c}`, `\v s`, `\'\i`.
  private static final Pattern ACCENT =
      Pattern.compile(
          "\\\\(?:([\"'`^~=.])|([cvuHkrdb])(?![A-Za-z]))[ ]?"
              + "(?:\\{\\\\?([A-Za-z])\\}|\\\\([ij])(?![A-Za-z])|([A-Za-z]))");

  private TextSigns() {}

  /// The sign whose command begins at `at` in `text`, a backslash.
  static Optional<Sign> at(String text, int at) {
    return accented(text, at).or(() -> named(text, at)).or(() -> escaped(text, at));
  }

  private static Optional<Sign> accented(String text, int at) {
    Matcher accent = ACCENT.matcher(text).region(at, text.length());
    if (!accent.lookingAt()) {
      return Optional.empty();
    }
    String mark = matched(accent, 1, 2);
    String letter = matched(accent, 3, 4, 5);
    String combining = TexLetters.mark(mark).orElseThrow();
    String composed = Normalizer.normalize(letter + combining, Normalizer.Form.NFC);
    return Optional.of(new Sign(composed, accent.end()));
  }

  /// What the first of `groups` that took part matched.
  private static String matched(Matcher match, int... groups) {
    return Arrays.stream(groups)
        .mapToObj(group -> Optional.ofNullable(match.group(group)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Sign> named(String text, int at) {
    Matcher command = COMMAND.matcher(text).region(at, text.length());
    if (!command.lookingAt()) {
      return Optional.empty();
    }
    String name = command.group(1);
    return TexLetters.letter(name)
        .or(() -> Optional.ofNullable(NAMED.get(name)))
        .map(sign -> named(sign, text, command.end()));
  }

  private static Sign named(String sign, String text, int end) {
    // As in TeX, a blank only ends the name; kept behind a whole word, where writers mean it.
    boolean swallows = sign.length() < 2 && text.startsWith(" ", end) && isLetter(sign);
    return new Sign(sign, swallows ? end + 1 : end);
  }

  private static boolean isLetter(String sign) {
    return !sign.isEmpty() && Character.isLetter(sign.charAt(0));
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
