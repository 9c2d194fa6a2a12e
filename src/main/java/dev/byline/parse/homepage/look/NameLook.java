package dev.byline.parse.homepage.look;

import java.util.Set;
import java.util.regex.Pattern;

/// The look of people's names, in any script: words that begin large, initials, particles, footnote
/// marks behind them.
public final class NameLook {

  private static final int MAX_NAME = 60;

  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "de", "la", "le", "du", "di", "da", "dos", "das", "do", "del",
          "della", "ten", "ter", "zu", "al", "el", "bin", "ibn", "af", "av", "vom", "zur", "y", "e",
          "dell", "degli", "dei", "san", "st.", "ben", "ul", "i");

  /// Ends of words that are no names.
  private static final Set<String> PARTICLES_OF_KANA =
      Set.of(
          "する", "した", "して", "による", "ための", "について", "から", "まで", "など", "ない", "ある", "です", "ます", "との",
          "への");

  private static final Pattern BETWEEN_PEOPLE = Pattern.compile(",? (?:and|&|und|et|y) |[,;] ");

  private NameLook() {}

  /// The numbers of names, initials and particles in a text; -1 if it contains anything else.
  ///
  /// @param words in all
  /// @param initials words of one large letter, or two or three where they end the name
  /// @param full words of several letters that begin large
  public record Parts(int words, int initials, int full, boolean marked, boolean other) {

    /// True if it has no initials, so that they may follow.
    public boolean isSurname() {
      return !other && full > 0 && initials == 0;
    }

    public boolean isInitials() {
      return !other && full == 0 && initials > 0 && words <= 4;
    }
  }

  public static Parts parts(String text, int from, int to) {
    int end = to;
    boolean marked = false;
    while (end > from && isMark(text.charAt(end - 1))) {
      end--;
      marked = true;
    }
    if (end < to
        && end > from
        && text.charAt(end) == ' '
        && text.substring(end, to).chars().anyMatch(Character::isDigit)) {
      return new Parts(1, 0, 0, false, true);
    }
    if (end > from && (text.charAt(end - 1) == ')' || text.charAt(end - 1) == '）')) {
      int open = Math.max(text.lastIndexOf('(', end - 1), text.lastIndexOf('（', end - 1));
      if (open > from && end - open < 30) {
        end = open;
        while (end > from && (isMark(text.charAt(end - 1)) || text.charAt(end - 1) == ' ')) {
          end--;
        }
      }
    }
    int words = 0;
    int initials = 0;
    int full = 0;
    boolean other = end - from > MAX_NAME || end == from;
    for (int at = from; at < end && !other; ) {
      while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\u3000')) {
        at++;
      }
      int stop = at;
      while (stop < end && text.charAt(stop) != ' ' && text.charAt(stop) != '\u3000') {
        stop++;
      }
      if (stop == at) {
        break;
      }
      words++;
      int kind = full == 1 && words == 2 && isKana(text, at, stop) ? 2 : kind(text, at, stop);
      initials += kind == 1 ? 1 : 0;
      full += kind == 2 ? 1 : 0;
      other = kind < 0;
      at = stop;
    }
    return new Parts(words, initials, full, marked, other);
  }

  private static boolean isMark(char c) {
    return "*+†‡§¶#∗⋆^¹²³⁴⁵⁶⁷⁸⁹⁺, ".indexOf(c) >= 0 || (c >= '0' && c <= '9');
  }

  /// Of one word: -1 no part of a name, 0 a particle, 1 initials, 2 a word of several letters.
  private static int kind(String text, int from, int to) {
    int first = text.codePointAt(from);
    int length = to - from;
    if (PARTICLES.contains(text.substring(from, to))) {
      return 0;
    }
    if (Character.getType(first) == Character.OTHER_LETTER) {
      return otherScript(text, from, to);
    }
    int large = 0;
    int small = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        small++;
      } else if (Character.isUpperCase(c)) {
        large++;
      } else if (Character.isDigit(c) || "$\\=<>:;!?/[]{}|@&_^%\"“”".indexOf(c) >= 0) {
        return -1;
      }
    }
    boolean apostrophe =
        length > 2 && (text.charAt(from + 1) == '\'' || text.charAt(from + 1) == '’');
    if (!Character.isUpperCase(first)) {
      return (apostrophe && large > 0) || text.substring(from, to).startsWith("al-") ? 2 : -1;
    }
    if (small == 0 && large <= 3 && length <= 7) {
      return 1;
    }
    boolean stopped = text.charAt(to - 1) == '.';
    if (stopped && length > 4) {
      return -1;
    }
    return stopped && large == 1 && length <= 3 ? 1 : 2;
  }

  private static int otherScript(String text, int from, int to) {
    int length = to - from;
    boolean kanji = true;
    if (isGivenInKana(text, from, to)) {
      return 2;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if ((c >= 0x3040 && c <= 0x309F)
          || (Character.getType(c) != Character.OTHER_LETTER && c != '・' && c != 'ー')) {
        return -1;
      }
      kanji &= c >= 0x4E00 || c == '々';
    }
    return length <= (kanji ? 6 : 10) ? 2 : -1;
  }

  /// True for a surname in kanji with a given name in hiragana: `葛西ひかり`.
  private static boolean isGivenInKana(String text, int from, int to) {
    int kana = from;
    while (kana < to && text.charAt(kana) >= 0x4E00) {
      kana++;
    }
    int given = to - kana;
    boolean surname = kana - from >= 1 && kana - from <= 3;
    return surname && given >= 2 && given <= 4 && to - from >= 4 && isKana(text, kana, to);
  }

  /// True for a given name in hiragana.
  private static boolean isKana(String text, int from, int to) {
    return to - from >= 2
        && to - from <= 4
        && text.charAt(from) >= 0x3041
        && text.charAt(from) <= 0x3096
        && text.substring(from, to).chars().allMatch(c -> c >= 0x3041 && c <= 0x3096)
        && PARTICLES_OF_KANA.stream().noneMatch(text.substring(from, to)::endsWith);
  }

  /// True if all of the text may be one name.
  public static boolean isLikely(String text, int from, int to) {
    Parts parts = parts(text, from, to);
    return !parts.other && parts.words <= 6 && parts.words > 0 && parts.initials + parts.full > 0;
  }

  /// True if the text is a list of names with initials, as stands in parentheses behind a title.
  public static boolean areWithInitials(String text) {
    if (text.indexOf('.') < 0) {
      return false;
    }
    int names = 0;
    for (String part : BETWEEN_PEOPLE.split(text, -1)) {
      Parts parts = parts(part, 0, part.length());
      if (parts.other() || parts.initials() == 0 || parts.full() == 0 || parts.words() > 5) {
        return false;
      }
      names++;
    }
    return names > 0;
  }

  /// True if the text may be a name up to an initial within it: not in Russian, where initials end
  /// it.
  public static boolean mayGoOn(String text, int from, int to) {
    return !Character.UnicodeScript.of(text.codePointAt(from))
            .equals(Character.UnicodeScript.CYRILLIC)
        && isLikely(text, from, to);
  }

  /// True if the sign at `i` stands between letters, the one before of a script without capitals.
  public static boolean isBetweenLetters(String line, int i) {
    return i > 0
        && i + 1 < line.length()
        && Character.getType(line.charAt(i - 1)) == Character.OTHER_LETTER
        && Character.isLetter(line.charAt(i + 1));
  }

  public static int words(String text, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      boolean begins = i == from || text.charAt(i - 1) == ' ';
      words += begins && text.charAt(i) != ' ' ? 1 : 0;
    }
    return words;
  }

  static boolean beginsWithParticle(String text, int at) {
    int end = text.indexOf(' ', at);
    return end > 0
        && end + 1 < text.length()
        && PARTICLES.contains(text.substring(at, end))
        && (Character.isUpperCase(text.charAt(end + 1))
            || (end + 4 < text.length()
                && PARTICLES.contains(
                    text.substring(end + 1, Math.max(end + 1, text.indexOf(' ', end + 1))))));
  }

  public static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }
}
