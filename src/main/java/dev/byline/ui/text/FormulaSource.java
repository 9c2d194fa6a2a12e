package dev.byline.ui.text;

import dev.byline.model.tex.MathSpan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/// A converter of a formula on a page into TeX that is safe for JLaTeXMath.
///
/// Page text is untrusted: commands outside [AllowedTexCommands], formulas that are too long, too
/// deep or not balanced, and characters without a TeX equivalent are rejected. These limits keep
/// the time in JLaTeXMath to some milliseconds; [FormulaCache] has a time limit as well.
final class FormulaSource {

  /// Deepest nesting of groups and environments: JLaTeXMath reads the argument of each anew.
  static final int DEEPEST = 20;

  /// Most commands: `\sqrt\sqrt\sqrt...` nests without braces.
  static final int MOST_COMMANDS = 400;

  private static final Pattern ENVIRONMENT = Pattern.compile("\\s*\\{([A-Za-z]{1,20}\\*?)\\}");
  private static final Pattern COLUMNS = Pattern.compile("\\s*\\{[lcr| ]{1,40}\\}");

  private final String source;
  private final StringBuilder tex = new StringBuilder();
  private final Deque<String> environments = new ArrayDeque<>();
  private int at;
  private int depth;
  private int commands;

  private FormulaSource(String source) {
    this.source = source;
  }

  /// The TeX for `source` (without its dollars), if it may be typeset.
  static Optional<String> prepare(String source) {
    return source.length() > MathSpan.LONGEST || source.isBlank()
        ? Optional.empty()
        : new FormulaSource(source).prepared();
  }

  private Optional<String> prepared() {
    while (at < source.length()) {
      boolean allowed = depth <= DEEPEST && commands <= MOST_COMMANDS && step();
      if (!allowed) {
        return Optional.empty();
      }
    }
    boolean closed = depth == 0 && environments.isEmpty();
    return closed ? Optional.of(tex.toString().strip()) : Optional.empty();
  }

  /// Reads one sign; false if the formula is refused.
  private boolean step() {
    int sign = source.codePointAt(at);
    at += Character.charCount(sign);
    return switch (sign) {
      case '\\' -> command();
      case '{' -> nest('{', 1);
      case '}' -> nest('}', -1);
      case '$' -> false;
      // TeX reads ^^41 as the character 0x41.
      case '^' -> !source.startsWith("^", at) && append("^");
      case '%', '#' -> append("\\" + (char) sign);
      case '&' -> append(environments.isEmpty() ? "\\&" : "&");
      case '"' -> append("''");
      case '\n', '\r', '\t' -> append(" ");
      default -> character(sign);
    };
  }

  private boolean nest(char brace, int by) {
    depth += by;
    return depth >= 0 && append(String.valueOf(brace));
  }

  private boolean character(int sign) {
    if (sign < 0x80) {
      return sign >= ' ' && sign < 0x7F && append(Character.toString(sign));
    }
    if (MathCharacters.isSuperscript(sign)) {
      return scripts('^', sign, MathCharacters::isSuperscript);
    }
    if (MathCharacters.isSubscript(sign)) {
      return scripts('_', sign, MathCharacters::isSubscript);
    }
    return MathCharacters.tex(sign).map(this::append).orElse(false);
  }

  /// Raised or lowered signs in a row are one script.
  private boolean scripts(char mark, int first, IntPredicate same) {
    tex.append(mark).append('{').append(MathCharacters.base(first));
    while (at < source.length() && same.test(source.charAt(at))) {
      tex.append(MathCharacters.base(source.charAt(at++)));
    }
    return append("}");
  }

  private boolean command() {
    commands++;
    if (at >= source.length()) {
      return false;
    }
    int end = at;
    while (end < source.length() && isLetter(source.charAt(end))) {
      end++;
    }
    if (end == at) {
      return sign(source.charAt(at++));
    }
    String name = source.substring(at, end);
    at = end;
    return switch (name) {
      case "begin" -> begin();
      case "end" -> end();
      default -> AllowedTexCommands.named(name).map(this::appendCommand).orElse(false);
    };
  }

  private boolean sign(char sign) {
    if (sign == '\\') {
      // An optional length may follow the end of a row.
      boolean length = source.substring(at).stripLeading().startsWith("[");
      return !length && append("\\\\");
    }
    return AllowedTexCommands.sign(sign).map(this::append).orElse(false);
  }

  /// A blank behind the command's name, so that a replaced character does not become part of it.
  private boolean appendCommand(String command) {
    boolean letterFollows = at < source.length() && Character.isLetter(source.codePointAt(at));
    return append(letterFollows ? command + " " : command);
  }

  private boolean begin() {
    String name = environment();
    if (name.isEmpty()) {
      return false;
    }
    environments.push(name);
    depth++;
    append("\\begin{" + name + "}");
    return !name.equals("array") || columns();
  }

  private boolean columns() {
    var columns = COLUMNS.matcher(source).region(at, source.length());
    if (!columns.lookingAt()) {
      return false;
    }
    at = columns.end();
    return append(columns.group().strip());
  }

  private boolean end() {
    String name = environment();
    depth--;
    return !environments.isEmpty()
        && environments.pop().equals(name)
        && append("\\end{" + name + "}");
  }

  /// The name of an environment a formula may use, else empty.
  private String environment() {
    var name = ENVIRONMENT.matcher(source).region(at, source.length());
    if (!name.lookingAt() || !AllowedTexCommands.isEnvironment(name.group(1))) {
      return "";
    }
    at = name.end();
    return name.group(1);
  }

  private boolean append(String text) {
    tex.append(text);
    return true;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
