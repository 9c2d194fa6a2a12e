package dev.byline.exchange.text;

import dev.byline.model.tex.TexLetter;

/// A text of TeX, and where its parts end.
record TexSource(String tex) {

  /// Farthest that the end of a group is looked for, so that the time stays in proportion to the
  /// text when nothing is ever closed.
  private static final int REACH = 2000;

  private static final int LONGEST_OPTION = 80;

  int length() {
    return tex.length();
  }

  char at(int at) {
    return tex.charAt(at);
  }

  boolean has(String text, int at) {
    return tex.startsWith(text, at);
  }

  /// The number of times that `sign` stands from `at` on.
  int run(int at, char sign) {
    int end = at;
    while (end < tex.length() && tex.charAt(end) == sign) {
      end++;
    }
    return end - at;
  }

  /// Behind the letters of a command's name that begins at `from`.
  int nameEnd(int from) {
    int end = from;
    while (end < tex.length() && isAsciiLetter(tex.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /// Behind what ends the name of a command: an empty group or a blank.
  int behindName(int end) {
    return has("{}", end) ? end + 2 : has(" ", end) ? end + 1 : end;
  }

  int behindBlanks(int from) {
    int at = from;
    while (has(" ", at)) {
      at++;
    }
    return at;
  }

  /// Behind an option in brackets before a group; `from` where there is none.
  int behindOption(int from) {
    if (!has("[", from)) {
      return from;
    }
    int end = Math.min(tex.length(), from + LONGEST_OPTION);
    int close = from;
    while (close < end && tex.charAt(close) != ']') {
      close++;
    }
    return close < end && has("{", close + 1) ? close + 1 : from;
  }

  /// Behind the group that begins at `from`; `from` where none does.
  int behindGroup(int from) {
    int depth = 0;
    int end = has("{", from) ? Math.min(tex.length(), from + REACH) : from;
    for (int i = from; i < end; i++) {
      char c = tex.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return from;
  }

  /// True if a formula may begin with a backslash and what stands at `from`: `\(`, `\[`, `\begin`.
  boolean mayOpenFormula(int from) {
    return from < tex.length() && "([b".indexOf(tex.charAt(from)) >= 0;
  }

  /// True if what begins at `from` has a meaning that an empty group before it takes away.
  boolean isKept(int from) {
    if (from >= tex.length()) {
      return false;
    }
    char c = tex.charAt(from);
    return switch (c) {
      case '\\' -> isKeptCommand(from);
      case '{' -> has("{{}\\", from) || (has("{\\", from) && isKeptCommand(from + 1));
      case '-' -> has("--", from);
      case '\'' -> has("''", from);
      case '`', '~' -> true;
      default -> false;
    };
  }

  private boolean isKeptCommand(int from) {
    return from + 1 < tex.length() && !isEscape(from) && TexLetter.at(tex, from).isEmpty();
  }

  /// True if the backslash at `at` only takes its meaning from a sign: `\&`.
  private boolean isEscape(int at) {
    return at + 1 < tex.length() && "&%#_$".indexOf(tex.charAt(at + 1)) >= 0;
  }
}
