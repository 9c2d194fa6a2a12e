package dev.byline.parse.text;

import java.util.Set;

/// The shape of a person's name on its own line. [dev.byline.model.name.PersonName] divides any
/// text into the parts of a name, so it cannot distinguish a name from a title.
public final class NameShape {

  private static final int MAX_WORDS = 7;
  private static final int MAX_CHARS = 70;

  /// Words within a name that are written small.
  private static final Set<String> PARTICLES =
      Set.of(
          "a", "al", "af", "av", "ben", "bin", "bint", "da", "dal", "dalla", "das", "de", "degli",
          "dei", "del", "della", "den", "der", "di", "do", "dos", "du", "e", "el", "ibn", "la",
          "le", "of", "san", "ten", "ter", "the", "van", "vom", "von", "y", "zu", "zum", "zur");

  private NameShape() {}

  /// True if `text` may be one name: a few words that begin large, in any script.
  public static boolean fits(String text) {
    if (text.isBlank() || text.length() > MAX_CHARS || endsLikeSentence(text)) {
      return false;
    }
    int words = 0;
    int end = 0;
    String last = "";
    for (int start = nextWord(text, 0); start < text.length(); start = nextWord(text, end)) {
      end = endOfWord(text, start);
      last = text.substring(start, end);
      if (++words > MAX_WORDS || !isWord(last)) {
        return false;
      }
    }
    return !PARTICLES.contains(last) && text.codePoints().anyMatch(Character::isLetter);
  }

  private static int nextWord(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static int endOfWord(String text, int from) {
    int blank = text.indexOf(' ', from);
    return blank < 0 ? text.length() : blank;
  }

  private static boolean isWord(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean plain = c >= 'a' && c <= 'z';
      if (!plain && (Character.isDigit(c) || "$\\=<>:;!?/[]{}|@".indexOf(c) >= 0)) {
        return false;
      }
    }
    int start = Character.isLetter(word.codePointAt(0)) || word.length() == 1 ? 0 : 1;
    return beginsLarge(word, start) || PARTICLES.contains(word);
  }

  /// Scripts without capitals, too, begin a name with any letter.
  private static boolean beginsLarge(String word, int start) {
    int c = word.codePointAt(start);
    if (!Character.isLowerCase(c)) {
      return Character.isLetter(c) || word.equals("-") || word.equals("'");
    }
    // d'Aspremont, al-Khwarizmi, 't
    return word.length() > 2
        && (word.charAt(start + 1) == '\''
            || word.charAt(start + 1) == '’'
            || word.indexOf('-') > 0);
  }

  /// A full stop is part of a name after an initial, and after Jr. and its like.
  private static boolean endsLikeSentence(String text) {
    String end = text.stripTrailing();
    char last = end.charAt(end.length() - 1);
    if (last == '.') {
      int word = end.lastIndexOf(' ') + 1;
      return end.length() - word > 5;
    }
    return last == '!' || last == '?' || last == ',' || last == ':';
  }
}
