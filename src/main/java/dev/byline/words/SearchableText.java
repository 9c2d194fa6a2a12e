package dev.byline.words;

import dev.byline.model.TextFolding;
import dev.byline.model.tex.TexLetter;
import dev.byline.model.tex.TexSymbols;
import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A text as it is read aloud: LaTeX resolved, folded, each character with its place in the source.
///
/// Braces and dollar signs vanish, `_` and `^` stay, commands become what they show, and whatever
/// parts words becomes a blank. Some characters can also be spelled out: `u` of `ü` as `ue`, `α` as
/// `alpha`.
final class SearchableText {

  private static final @Nullable String[] FOLDED = new @Nullable String[0x250];

  static {
    for (int c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = fold(String.valueOf((char) c));
    }
  }

  /// The ASCII characters that stand for themselves wherever they stand, in lower case; 0 for
  /// others.
  private static final char[] PLAIN = new char[128];

  static {
    for (char c = 0; c < PLAIN.length; c++) {
      boolean isCode = c == '\\' || c == '$' || c == '{' || c == '}';
      PLAIN[c] = isCode ? 0 : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
  }

  /// Room for longer texts is not kept.
  private static final int LARGE = 1 << 16;

  private String source = "";
  private char[] units = new char[0];
  private char[] chars = new char[0];
  private int[] from = new int[0];
  private int[] to = new int[0];
  private @Nullable String @Nullable [] spelled;
  private int length;
  private boolean apart;

  /// Reads `text` in place of the one before, into the same room.
  void read(String text) {
    source = text;
    makeRoom(text.length() + 16);
    text.getChars(0, text.length(), units, 0);
    spelled = null;
    length = 0;
    apart = false;
    read();
  }

  private void makeRoom(int size) {
    boolean isTooLarge = chars.length > LARGE && size <= LARGE;
    if (chars.length < size || isTooLarge) {
      chars = new char[size];
      from = new int[size];
      to = new int[size];
    }
    if (units.length < size || isTooLarge) {
      units = new char[size];
    }
  }

  /// The characters, of which [#length] count.
  char[] chars() {
    return chars;
  }

  int length() {
    return length;
  }

  char at(int index) {
    return chars[index];
  }

  int codePointAt(int index) {
    return Character.codePointAt(chars, index, length);
  }

  /// The place in the source at which the character begins.
  int from(int index) {
    return from[index];
  }

  /// Behind the source of the character.
  int to(int index) {
    return to[index];
  }

  String text(int begin, int end) {
    return new String(chars, begin, end - begin);
  }

  /// True if any character can be spelled out.
  boolean hasSpellings() {
    return spelled != null;
  }

  /// The characters with those spelled out that can be.
  String spelled(int begin, int end) {
    if (spelled == null) {
      return text(begin, end);
    }
    var text = new StringBuilder();
    for (int i = begin; i < end; i++) {
      String longer = i < spelled.length ? spelled[i] : null;
      if (longer == null) {
        text.append(chars[i]);
      } else {
        text.append(longer);
      }
    }
    return text.toString();
  }

  private void read() {
    int end = source.length();
    int i = 0;
    while (i < end) {
      i = plain(i, end);
      if (i == end) {
        return;
      }
      char c = units[i];
      if (c >= 128 || isMarked(i)) {
        i = cluster(i);
      } else if (c == '\\') {
        i = command(i);
      } else {
        ascii(c, i);
        i++;
      }
    }
  }

  /// Takes what stands for itself, of which most texts are made; returns what is behind it.
  private int plain(int begin, int end) {
    int i = begin;
    while (i < end && !apart && length < chars.length) {
      char c = units[i];
      if (c >= 128 || PLAIN[c] == 0 || isMarked(i)) {
        break;
      }
      chars[length] = PLAIN[c];
      from[length] = i;
      to[length] = ++i;
      length++;
    }
    return i;
  }

  private boolean isMarked(int at) {
    int next = at + 1;
    return next < source.length() && units[next] >= 128 && isMark(source.codePointAt(next));
  }

  private void ascii(char c, int at) {
    switch (c) {
      case '$', '}' -> {}
      case '{' -> {
        if (at > 0 && source.charAt(at - 1) == '}') {
          part(at);
        }
      }
      default -> {
        boolean upper = c >= 'A' && c <= 'Z';
        put(upper ? (char) (c + 32) : c, at, at + 1);
      }
    }
  }

  /// Reads a character with the marks that follow it.
  private int cluster(int at) {
    int end = at + Character.charCount(source.codePointAt(at));
    while (end < source.length() && isMark(source.codePointAt(end))) {
      end += Character.charCount(source.codePointAt(end));
    }
    if (end == at + 1 && source.charAt(at) < FOLDED.length) {
      letters(String.valueOf(FOLDED[source.charAt(at)]), at, end);
    } else {
      letters(fold(source.substring(at, end)), at, end);
    }
    spellUmlaut(source.charAt(at), at, end);
    spellGreek(end);
    return end;
  }

  private static String fold(String text) {
    return TextFolding.fold(text).replace('ς', 'σ').replace('ȷ', 'j');
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || (c >= 0x1160 && c <= 0x11FF);
  }

  private void spellUmlaut(char c, int at, int end) {
    boolean umlaut =
        "äöüÄÖÜ".indexOf(c) >= 0 || (end > at + 1 && source.indexOf('\u0308', at) == at + 1);
    if (umlaut) {
      spellUmlaut();
    }
  }

  private void spellUmlaut() {
    if (length > 0 && "aou".indexOf(chars[length - 1]) >= 0) {
      spell(chars[length - 1] + "e");
    }
  }

  /// A Greek letter that stands alone is a symbol, which has a name.
  private void spellGreek(int end) {
    boolean alone =
        length > 0
            && (length < 2 || !isGreek(chars[length - 2]))
            && (end >= source.length() || !isGreek(source.charAt(end)));
    if (alone && !TexSymbols.nameOf(chars[length - 1]).isEmpty()) {
      spell(TexSymbols.nameOf(chars[length - 1]));
    }
  }

  private static boolean isGreek(char c) {
    return (c >= 0x370 && c < 0x400) || (c >= 0x1F00 && c < 0x2000);
  }

  private int command(int at) {
    if (at + 1 >= source.length()) {
      return at + 1;
    }
    var letter = TexLetter.at(source, at);
    if (letter.isPresent()) {
      letter(letter.get(), at);
      return letter.get().end();
    }
    char c = source.charAt(at + 1);
    if (isAsciiLetter(c)) {
      return namedCommand(at);
    }
    if (c == '_') {
      put('_', at, at + 2);
    } else if (c != '-') {
      part(at);
    }
    return at + (c < 128 ? 2 : 1);
  }

  private int namedCommand(int at) {
    int end = at + 1;
    while (end < source.length() && isAsciiLetter(source.charAt(end))) {
      end++;
    }
    String name = source.substring(at + 1, end);
    if (name.equals("t") && source.startsWith("{", end)) {
      // A tie over what follows, which is read without it.
      return end;
    }
    var sign = TexSymbols.textSign(name);
    if (sign.isPresent()) {
      letters(fold(sign.get()), at, end);
      return source.startsWith("{}", end) ? end + 2 : end;
    }
    if (name.equals("begin") || name.equals("end")) {
      return environment(at, end);
    }
    if (!TexSymbols.isLayout(name)) {
      symbol(name, at, end);
    }
    return end;
  }

  private int environment(int at, int end) {
    part(at);
    int close = end < source.length() && source.charAt(end) == '{' ? source.indexOf('}', end) : -1;
    return close < 0 ? end : close + 1;
  }

  private void symbol(String name, int at, int end) {
    part(at);
    String symbol = TexSymbols.symbol(name);
    if (symbol.isEmpty()) {
      letters(TextFolding.fold(name), at, end);
    } else {
      letters(symbol, at, end);
      spell(TextFolding.fold(name));
    }
    apart = true;
  }

  private void letter(TexLetter letter, int at) {
    int behind = letter.end();
    while (source.charAt(behind - 1) == ' ') {
      behind--;
    }
    letters(fold(letter.text()), at, behind);
    if (Normalizer.normalize(letter.text(), Normalizer.Form.NFD).indexOf('\u0308') > 0) {
      spellUmlaut();
    }
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void letters(String folded, int begin, int end) {
    for (int i = 0; i < folded.length(); i++) {
      put(folded.charAt(i), begin, end);
    }
  }

  /// Parts what comes from what was.
  private void part(int at) {
    if (length > 0 && Words.isWord(chars[length - 1])) {
      put(' ', at, at);
    }
  }

  private void put(char c, int begin, int end) {
    if (apart && Words.isWord(c) && length > 0 && from[length - 1] != begin) {
      apart = false;
      put(' ', begin, begin);
    } else if (!Words.isWord(c)) {
      apart = false;
    }
    if (length == chars.length) {
      chars = Arrays.copyOf(chars, length * 2);
      from = Arrays.copyOf(from, length * 2);
      to = Arrays.copyOf(to, length * 2);
    }
    chars[length] = c;
    from[length] = begin;
    to[length] = end;
    length++;
  }

  private void spell(String longer) {
    if (spelled == null) {
      spelled = new @Nullable String[chars.length];
    }
    if (spelled.length < length) {
      spelled = Arrays.copyOf(spelled, chars.length);
    }
    spelled[length - 1] = longer;
  }
}
