package dev.byline.exchange.bibtex;

import dev.byline.exchange.text.TexAccents;
import dev.byline.model.tex.MathSpan;
import java.util.Set;
import java.util.regex.Pattern;

/// A text as the value of a BibTeX field, both ways.
///
/// Records hold texts as their source has them, LaTeX included. Writing therefore escapes a special
/// character only outside mathematics, and only where it is not escaped yet. Reading takes such
/// escapes back, turns accents into Unicode and drops the braces that only protect letters from a
/// style. So `50\%` of another source comes back as `50%`, and `{DNA}` as `DNA`.
public final class BibtexText {

  private static final String SPECIALS = "&%#_";
  private static final String WRITTEN_OTHERWISE = "\\{}&%#_$^";
  private static final String OPEN = "{\\textbraceleft}";
  private static final String CLOSE = "{\\textbraceright}";
  private static final String BACKSLASH = "{\\textbackslash}";
  private static final String CARET = "{\\textasciicircum}";

  /// The ends of commands that begin with `text` and say how their argument looks.
  private static final Set<String> LOOKS =
      Set.of(
          "it",
          "bf",
          "sc",
          "rm",
          "sf",
          "tt",
          "sl",
          "up",
          "md",
          "normal",
          "subscript",
          "superscript");

  private static final Pattern DOLLAR = Pattern.compile("\\\\textdollar(?:\\{}|(?![A-Za-z]) ?)");

  private BibtexText() {}

  /// `text` as it may stand between the braces of a field.
  public static String write(String text) {
    boolean balanced = isBalanced(text);
    var value = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (WRITTEN_OTHERWISE.indexOf(c) < 0) {
        value.append(c);
        continue;
      }
      int mathEnd = MathSpan.end(text, i);
      if (mathEnd > 0) {
        String math = text.substring(i, mathEnd);
        value.append(balanced ? math : withoutBraces(math));
        i = mathEnd - 1;
      } else if (c == '\\' && i + 1 < text.length() && !isBrace(text.charAt(i + 1))) {
        value.append(c).append(text.charAt(++i));
      } else if (c == '\\' && i + 1 == text.length()) {
        value.append(BACKSLASH); // or it would escape the brace that ends the field
      } else {
        value.append(written(c, balanced));
      }
    }
    return value.toString();
  }

  private static String withoutBraces(String math) {
    var named = new StringBuilder();
    math.chars()
        .forEach(c -> named.append(c == '{' ? OPEN : c == '}' ? CLOSE : String.valueOf((char) c)));
    return named.toString();
  }

  private static boolean isBrace(char c) {
    return c == '{' || c == '}';
  }

  private static String written(char c, boolean balanced) {
    return switch (c) {
      case '&', '%', '#', '_', '$' -> "\\" + c;
      case '^' -> CARET;
      case '{' -> balanced ? "{" : OPEN;
      case '}' -> balanced ? "}" : CLOSE;
      default -> String.valueOf(c);
    };
  }

  /// True if braces pair as BibTeX counts them, for which a backslash means nothing.
  private static boolean isBalanced(String text) {
    int depth = 0;
    for (int i = 0; i < text.length() && depth >= 0; i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return depth == 0;
  }

  /// The text that a field's value stands for; blanks and line ends stay.
  public static String read(String value) {
    if (value.indexOf('\\') < 0 && value.indexOf('{') < 0) {
      return value;
    }
    String plain = withoutProtection(TexAccents.toUnicode(withoutMathSigns(value)));
    return withDollars(
        plain.contains("{\\text")
            ? plain.replace(OPEN, "{").replace(CLOSE, "}").replace(BACKSLASH, "\\")
            : plain);
  }

  /// Takes from formulas the single signs that Crossref writes in them, as in `$\less$i$\greater$`
  /// and `{\&}amp$\mathsemicolon$`, and names `\textdollar` as an escape.
  private static String withoutMathSigns(String value) {
    if (!value.contains("$\\less$")
        && !value.contains("$\\greater$")
        && !value.contains("$\\mathsemicolon$")
        && !value.contains("\\textdollar")) {
      return value;
    }
    return DOLLAR
        .matcher(
            value
                .replace("$\\less$", "<")
                .replace("$\\greater$", ">")
                .replace("$\\mathsemicolon$", ";"))
        .replaceAll("\\\\\\$");
  }

  /// Takes the backslash from `\$`, unless that would make mathematics of prices.
  private static String withDollars(String text) {
    if (!text.contains("\\$")) {
      return text;
    }
    String plain = text.replace("\\$", "$");
    return MathSpan.count(plain) == MathSpan.count(text) ? plain : text;
  }

  /// Outside mathematics, takes away the backslash of escapes and the braces that only protect.
  private static String withoutProtection(String value) {
    var text = new StringBuilder(value.length());
    var kept = new StringBuilder(); // for each open brace, whether it stays
    for (int i = 0; i < value.length(); i++) {
      int plain = i;
      while (plain < value.length() && !hasMeaning(value.charAt(plain))) {
        plain++;
      }
      text.append(value, i, plain);
      i = plain;
      if (i == value.length()) {
        break;
      }
      char c = value.charAt(i);
      int mathEnd = c == '$' || c == '\\' ? MathSpan.end(value, i) : -1;
      if (mathEnd > 0) {
        text.append(value, i, mathEnd);
        i = mathEnd - 1;
      } else if (c == '\\' && i + 1 < value.length()) {
        int layout = layoutEnd(value, i);
        if (layout > 0) {
          i = layout - 1;
          continue;
        }
        char next = value.charAt(++i);
        text.append(SPECIALS.indexOf(next) >= 0 ? "" : "\\").append(next);
      } else if (c == '{') {
        boolean keep = isArgument(text) || (value.startsWith("{\\", i) && !isEscape(value, i));
        kept.append(keep ? 'y' : 'n');
        text.append(keep ? "{" : "");
      } else if (c == '}' && !kept.isEmpty()) {
        text.append(kept.charAt(kept.length() - 1) == 'y' ? "}" : "");
        kept.setLength(kept.length() - 1);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /// Behind a command for the looks of text that begins at `at`, where its argument begins; -1 if
  /// none does.
  private static int layoutEnd(String value, int at) {
    if (!value.startsWith("text", at + 1)) {
      return -1;
    }
    int end = value.indexOf('{', at);
    return end > 0 && LOOKS.contains(value.substring(at + 5, end)) ? end : -1;
  }

  private static boolean hasMeaning(char c) {
    return c == '\\' || c == '$' || isBrace(c);
  }

  /// True if the group that begins at `at` holds one escaped sign alone, as in `{\&}`.
  private static boolean isEscape(String value, int at) {
    return at + 3 < value.length()
        && value.charAt(at + 3) == '}'
        && (SPECIALS.indexOf(value.charAt(at + 2)) >= 0 || value.charAt(at + 2) == '$');
  }

  /// True if a brace after `before` opens the argument of a command: `\emph{`, `\href{...}{`.
  private static boolean isArgument(StringBuilder before) {
    int at = before.length() - 1;
    if (at >= 0 && (before.charAt(at) == '}' || before.charAt(at) == ']')) {
      return true;
    }
    while (at >= 0 && Character.isLetter(before.charAt(at))) {
      at--;
    }
    return at >= 0 && before.charAt(at) == '\\';
  }
}
