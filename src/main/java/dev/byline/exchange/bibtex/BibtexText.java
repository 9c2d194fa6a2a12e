package dev.byline.exchange.bibtex;

import dev.byline.exchange.text.TexText;
import dev.byline.model.tex.MathSpan;
import dev.byline.model.tex.TexLetter;
import java.util.regex.Pattern;

/// A text as the value of a BibTeX field, both ways.
///
/// Records of some sources hold LaTeX. Writing therefore escapes a special character only outside
/// mathematics, and only where it is not escaped yet, and puts an empty group before a command, so
/// that it is one for LaTeX and comes back as it is (see [TexText]). Accents and escapes come back
/// as what they stand for: `50\%` of another source as `50%`.
public final class BibtexText {

  private static final String WRITTEN_OTHERWISE = "\\{}&%#_$^-'`~";
  private static final String ESCAPED = "&%#_$";
  private static final String OPEN = "{\\textbraceleft}";
  private static final String CLOSE = "{\\textbraceright}";
  private static final String BACKSLASH = "{\\textbackslash}";
  private static final String CARET = "{\\textasciicircum}";
  private static final String TILDE = "{\\textasciitilde}";

  /// Keeps the TeX behind it.
  private static final String KEPT = "{}";

  private static final Pattern DOLLAR = Pattern.compile("\\\\textdollar(?:\\{}|(?![A-Za-z]) ?)");

  private final String text;
  private final boolean balanced;
  private final StringBuilder value;
  private int at;

  private BibtexText(String text) {
    this.text = text;
    balanced = isBalanced(text);
    value = new StringBuilder(text.length() + 16);
  }

  /// `text` as it may stand between the braces of a field.
  public static String write(String text) {
    return new BibtexText(text).write();
  }

  private String write() {
    while (at < text.length()) {
      int plain = at;
      while (at < text.length() && WRITTEN_OTHERWISE.indexOf(text.charAt(at)) < 0) {
        at++;
      }
      value.append(text, plain, at);
      if (at < text.length()) {
        sign(text.charAt(at));
      }
    }
    return value.toString();
  }

  private void sign(char c) {
    int mathEnd = c == '$' || c == '\\' ? MathSpan.end(text, at) : -1;
    if (mathEnd > 0) {
      String math = text.substring(at, mathEnd);
      value.append(balanced ? math : withoutBraces(math));
      at = mathEnd;
      return;
    }
    switch (c) {
      case '\\' -> command();
      case '{' -> put(!balanced ? OPEN : isGroupOfCommand() ? KEPT + "{" : "{", 1);
      case '}' -> put(balanced ? "}" : CLOSE, 1);
      case '^' -> put(CARET, 1);
      case '~' -> put(isBetweenWords() ? KEPT + "~" : TILDE, 1);
      case '-', '\'', '`' -> run(c);
      default -> put("\\" + c, 1);
    }
  }

  private void put(String written, int length) {
    value.append(written);
    at += length;
  }

  private void command() {
    if (at + 1 == text.length() || (isBrace(text.charAt(at + 1)) && !balanced)) {
      put(BACKSLASH, 1); // or it would escape a brace
    } else {
      put((isKept(at) ? KEPT : "") + text.substring(at, at + 2), 2);
    }
  }

  /// True if the command at `from` would come back as something else.
  private boolean isKept(int from) {
    return ESCAPED.indexOf(text.charAt(from + 1)) < 0 && TexLetter.at(text, from).isEmpty();
  }

  /// True if a brace opens a group here that begins with a command, and no argument.
  private boolean isGroupOfCommand() {
    return text.startsWith("{\\", at)
        && at + 2 < text.length()
        && isKept(at + 1)
        && MathSpan.end(text, at + 1) < 0
        && !isArgument();
  }

  private boolean isArgument() {
    int before = at - 1;
    if (before >= 0 && text.charAt(before) == '}') {
      return true;
    }
    while (before >= 0 && Character.isLetter(text.charAt(before))) {
      before--;
    }
    return before >= 0 && text.charAt(before) == '\\';
  }

  private boolean isBetweenWords() {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /// Hyphens and quotes of which TeX would make others.
  private void run(char c) {
    int end = at;
    while (end < text.length() && text.charAt(end) == c) {
      end++;
    }
    put((c == '`' || end > at + 1 ? KEPT : "") + text.substring(at, end), end - at);
  }

  /// A formula without braces that would not pair in the field; an environment, whose name stands
  /// in braces, is not known as one then, so that its commands must be kept.
  private static String withoutBraces(String math) {
    String backslash = math.startsWith("\\begin") ? KEPT + "\\" : "\\";
    var named = new StringBuilder();
    for (int i = 0; i < math.length(); i++) {
      char c = math.charAt(i);
      switch (c) {
        case '{' -> named.append(OPEN);
        case '}' -> named.append(CLOSE);
        case '\\' -> named.append(backslash);
        default -> named.append(c);
      }
    }
    return named.toString();
  }

  private static boolean isBrace(char c) {
    return c == '{' || c == '}';
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
    if (value.indexOf('\\') < 0) {
      return TexText.read(value);
    }
    String text = TexText.read(withoutMathSigns(value));
    return text.contains(OPEN) || text.contains(CLOSE)
        ? text.replace(OPEN, "{").replace(CLOSE, "}") // in a formula
        : text;
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
}
