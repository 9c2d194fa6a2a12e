package dev.byline.exchange.bibtex;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;

/// One entry of a BibTeX file, its fields by name in lower case, values without their outer braces
/// or quotes.
///
/// @param type in lower case: `article`, `string`, `comment`
/// @param key empty where there is none
record BibtexEntry(String type, String key, Map<String, String> fields) {

  /// Reads an entry; what is no field is passed over up to the next comma, or to the next field
  /// where the comma is missing.
  ///
  /// @param text from `@` to the last brace, in which braces pair
  /// @param macros what `@string` entries have set
  static BibtexEntry of(String text, Map<String, String> macros) {
    return new Reading(text, macros).entry();
  }

  /// This entry with those fields of `inherited` that it has not.
  BibtexEntry inheriting(Map<String, String> inherited) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    inherited.forEach(all::putIfAbsent);
    return new BibtexEntry(type, key, all);
  }

  /// This entry with its values changed.
  BibtexEntry with(BinaryOperator<String> change) {
    Map<String, String> changed = new LinkedHashMap<>(fields);
    changed.replaceAll(change);
    return new BibtexEntry(type, key, changed);
  }

  private static final class Reading {

    /// In characters, for a value joined of macros: a few short lines could ask for any amount.
    private static final int MAX_VALUE = 1 << 20;

    private static final Pattern FIELD = Pattern.compile("[A-Za-z][\\w-]*\\s*=");

    private final String text;
    private final Map<String, String> macros;
    private int at;

    Reading(String text, Map<String, String> macros) {
      this.text = text;
      this.macros = macros;
    }

    BibtexEntry entry() {
      at = 1;
      String type = upTo("{(").strip().toLowerCase(Locale.ROOT);
      at++;
      Map<String, String> fields = new LinkedHashMap<>();
      String key = "";
      if (!type.equals("string")) {
        int before = at;
        key = upTo(",={}\"").strip();
        at = at < text.length() && text.charAt(at) == ',' ? at + 1 : before;
      }
      while (at < text.length() - 1) {
        field(fields);
      }
      return new BibtexEntry(type, key, fields);
    }

    private void field(Map<String, String> fields) {
      String name = lastWord(upTo(",={\"").strip()).toLowerCase(Locale.ROOT);
      if (at < text.length() && text.charAt(at) == '=') {
        at++;
        String value = value();
        if (!name.isEmpty()) {
          fields.putIfAbsent(name, value);
        }
      }
      skipToField();
    }

    private static String lastWord(String words) {
      int from = words.length();
      while (from > 0 && !Character.isWhitespace(words.charAt(from - 1))) {
        from--;
      }
      return words.substring(from);
    }

    /// Parts joined by `#`.
    private String value() {
      String first = part();
      if (!isJoined()) {
        return first;
      }
      var value = new StringBuilder(first);
      do {
        String part = part();
        value.append(value.length() + part.length() <= MAX_VALUE ? part : "");
      } while (isJoined());
      return value.toString();
    }

    /// Passes over the sign that joins two parts, if it follows.
    private boolean isJoined() {
      skipBlanks();
      boolean isJoined = at < text.length() && text.charAt(at) == '#';
      at += isJoined ? 1 : 0;
      return isJoined;
    }

    private String part() {
      skipBlanks();
      if (at >= text.length()) {
        return "";
      }
      return switch (text.charAt(at)) {
        case '{' -> braced();
        case '"' -> quoted();
        default -> {
          String name = upTo(",#}{\" \t\n)").strip();
          yield macros.getOrDefault(name.toLowerCase(Locale.ROOT), name);
        }
      };
    }

    private String braced() {
      int start = ++at;
      for (int depth = 1; at < text.length(); at++) {
        char c = text.charAt(at);
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (depth == 0) {
          break;
        }
      }
      return text.substring(start, Math.min(at++, text.length()));
    }

    private String quoted() {
      int start = ++at;
      for (int depth = 0; at < text.length(); at++) {
        char c = text.charAt(at);
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (c == '"' && depth <= 0) {
          break;
        }
      }
      return text.substring(start, Math.min(at++, text.length()));
    }

    private void skipBlanks() {
      while (at < text.length() && isBlank(text.charAt(at))) {
        at++;
      }
    }

    private static boolean isBlank(char c) {
      return c <= ' ' || (c > '~' && Character.isWhitespace(c));
    }

    private void skipToField() {
      skipBlanks();
      if (at < text.length() && text.charAt(at) == ',') {
        at++;
        return;
      }
      var field = FIELD.matcher(text);
      for (skipBlanks(); at < text.length() && text.charAt(at) != ','; skipBlanks()) {
        if (field.region(at, text.length()).lookingAt()) {
          return;
        }
        switch (text.charAt(at)) {
          case '{' -> braced();
          case '"' -> quoted();
          default -> {
            at++;
            upTo(" \t\n,{\"");
          }
        }
      }
      at++;
    }

    /// True for a character at which something may end: letters and digits never do.
    private static boolean isSign(char c) {
      return c < '0' || (c > '9' && c < 'A') || (c > 'Z' && c < 'a') || (c > 'z' && c < 128);
    }

    private String upTo(String ends) {
      int start = Math.min(at, text.length());
      while (at < text.length()
          && !(isSign(text.charAt(at)) && ends.indexOf(text.charAt(at)) >= 0)) {
        at++;
      }
      return text.substring(start, Math.max(start, at));
    }
  }
}
