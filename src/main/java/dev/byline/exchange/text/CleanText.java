package dev.byline.exchange.text;

import dev.byline.model.SafeText;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Texts as records hold them: on one line, or paragraphs parted by one blank line; in NFC.
public final class CleanText {

  private CleanText() {}

  /// `text` on one line: each run of blanks and line ends is one blank, none at the ends.
  public static String line(@Nullable String text) {
    if (text == null) {
      return "";
    }
    return isJoined(text) ? text : nfc(joined(text));
  }

  /// [#line], or nothing where that is empty.
  public static Optional<String> someLine(@Nullable String text) {
    return some(line(text));
  }

  public static Optional<String> some(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /// `text` with its hard-wrapped lines joined. A blank line parts paragraphs.
  public static String paragraphs(@Nullable String text) {
    if (text == null || (text.indexOf('\n') < 0 && text.indexOf('\r') < 0)) {
      return line(text);
    }
    return paragraphs(text.lines().toList(), false);
  }

  /// As [#paragraphs], where a line with blanks before it begins a paragraph too: arXiv's rule for
  /// abstracts. If all of three or more lines are indented, the blanks are layout.
  public static String indentedParagraphs(@Nullable String text) {
    if (text == null) {
      return "";
    }
    List<String> lines = text.stripTrailing().lines().toList();
    boolean layout = lines.size() > 2 && lines.stream().allMatch(CleanText::isIndented);
    return paragraphs(lines, !layout);
  }

  private static String paragraphs(List<String> lines, boolean indentParts) {
    var paragraphs = new StringBuilder();
    boolean parted = false;
    for (String line : lines) {
      String words = joined(line);
      parted |= words.isEmpty() || (indentParts && isIndented(line));
      if (words.isEmpty()) {
        continue;
      }
      if (!paragraphs.isEmpty()) {
        paragraphs.append(parted ? "\n\n" : " ");
      }
      paragraphs.append(words);
      parted = false;
    }
    return nfc(paragraphs.toString());
  }

  private static boolean isIndented(String line) {
    return !line.isEmpty() && isBlank(line.charAt(0));
  }

  /// The words that blanks part.
  public static List<String> words(String text) {
    String line = line(text);
    return line.isEmpty() ? List.of() : List.of(line.split(" ", -1));
  }

  /// The parts that are not blank, joined by one blank.
  public static String joined(List<? extends @Nullable String> parts) {
    return line(parts.stream().filter(Objects::nonNull).collect(Collectors.joining(" ")));
  }

  private static String joined(String text) {
    if (isJoined(text)) {
      return text;
    }
    var words = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isBlank(c)) {
        if (!SafeText.isUnsafe(c)) {
          words.append(c);
        }
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    if (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
      words.setLength(words.length() - 1);
    }
    return words.toString();
  }

  /// True if a text is of visible Latin letters with one blank between words, as most texts are.
  private static boolean isJoined(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || (c > '~' && c <= 0xA0) || c >= 0x300 || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u0085';
  }

  private static String nfc(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '\u0300') {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }
}
