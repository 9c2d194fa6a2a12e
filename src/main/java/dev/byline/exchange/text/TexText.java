package dev.byline.exchange.text;

import dev.byline.model.tex.MathSpan;
import dev.byline.model.tex.PlainFormula;
import dev.byline.model.tex.TexLetter;
import dev.byline.model.tex.TexLetters;
import dev.byline.model.tex.TexSymbols;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A reader of TeX as text: `{\em On} R\&D -- M{\"u}ller's ``kites''~I` gives `On R&D – Müller's
/// “kites” I`.
///
/// Commands for letters and signs become those; of commands that say how their argument looks the
/// argument stays; braces, which only protect or group, go. Mathematics (`$...$`) stays as it is.
///
/// An empty group keeps the TeX that follows it at once: so is a text written that holds TeX
/// itself. `{}\emph{old}` gives `\emph{old}`, and `{}--` two hyphens. TeX ignores such a group.
///
/// An accent over nothing, as Crossref writes it, belongs to the letter before it: `He{\'}le`.
public final class TexText {

  private static final boolean[] HAS_MEANING = new boolean[128];

  static {
    for (char c : "\\{}$~-`'".toCharArray()) {
      HAS_MEANING[c] = true;
    }
  }

  /// A group, and what the brace that closes it leaves in the text.
  private enum Group {
    PROTECTION(""),
    KEPT("}"),
    QUOTATION("”"),
    NUMERATOR("/"),
    ARGUMENT("");

    private final String end;

    Group(String end) {
      this.end = end;
    }
  }

  private final TexSource source;

  /// The reader of formulas; empty where they stay and the text is TeX throughout.
  private final Optional<UnaryOperator<String>> formulas;

  private final StringBuilder text;
  private final Deque<Group> groups = new ArrayDeque<>();
  private int at;

  /// The length of the text behind which a brace opens an argument of a command that was kept.
  private int keptUpTo = -1;

  private TexText(String source, Optional<UnaryOperator<String>> formulas) {
    this.source = new TexSource(source);
    this.formulas = formulas;
    text = new StringBuilder(source.length());
  }

  /// The text that `tex` writes; blanks and line ends stay, and formulas.
  public static String read(String tex) {
    return isText(tex) ? tex : withDollars(new TexText(tex, Optional.empty()).read());
  }

  /// A name: what `tex` writes, without braces, on one line.
  public static String name(String tex) {
    String name = read(tex);
    return CleanText.line(
        name.indexOf('{') < 0 && name.indexOf('}') < 0
            ? name
            : name.replace("{", "").replace("}", ""));
  }

  /// `text`, which may hold TeX, for people: without commands, and formulas in plain characters
  /// where there are such.
  public static String plain(String text) {
    return plain(text, TexText::plainFormula);
  }

  /// As [#plain], with what `formulas` makes of each formula.
  public static String plain(String text, UnaryOperator<String> formulas) {
    return isText(text) ? text : new TexText(text, Optional.of(formulas)).read();
  }

  /// `formula`, with its signs, in plain characters; as it is where there are none.
  public static String plainFormula(String formula) {
    return MathSpan.at(formula, 0)
        .flatMap(
            span -> PlainFormula.write(formula.substring(span.contentFrom(), span.contentTo())))
        .orElse(formula);
  }

  /// True if no character of `tex` has a meaning in TeX, as in most texts: a hyphen and an
  /// apostrophe have one only if they stand twice.
  private static boolean isText(String tex) {
    for (int i = 0; i < tex.length(); i++) {
      char c = tex.charAt(i);
      boolean isSingle =
          (c == '-' || c == '\'') && !(i + 1 < tex.length() && tex.charAt(i + 1) == c);
      if (hasMeaning(c) && !isSingle) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasMeaning(char c) {
    return c < 128 && HAS_MEANING[c];
  }

  /// Takes the backslash from `\$`, unless that would make mathematics of prices.
  private static String withDollars(String text) {
    if (!text.contains("\\$")) {
      return text;
    }
    String plain = text.replace("\\$", "$");
    return MathSpan.count(plain) == MathSpan.count(text) ? plain : text;
  }

  private String read() {
    while (at < source.length()) {
      int plain = at;
      while (at < source.length() && !hasMeaning(source.at(at))) {
        at++;
      }
      text.append(source.tex(), plain, at);
      if (at < source.length()) {
        sign(source.at(at));
      }
    }
    return text.toString();
  }

  private void sign(char sign) {
    switch (sign) {
      case '\\' -> {
        if (!formula()) {
          command();
        }
      }
      case '$' -> {
        if (!formula()) {
          put("$", 1);
        }
      }
      case '{' -> open();
      case '}' -> close();
      case '~' -> put(formulas.isEmpty() || isTie() ? " " : "~", 1);
      case '-' -> dashes();
      default -> quote(sign);
    }
  }

  private void put(String written, int length) {
    text.append(written);
    at += length;
  }

  private boolean formula() {
    if (source.at(at) == '\\' && !source.mayOpenFormula(at + 1)) {
      return false;
    }
    Optional<MathSpan> found = MathSpan.at(source.tex(), at);
    if (found.isEmpty()) {
      return false;
    }
    formula(source.tex().substring(at, found.get().to()), found.get().to());
    return true;
  }

  private void formula(String formula, int end) {
    put(formulas.isEmpty() ? formula : formulas.get().apply(formula), end - at);
  }

  /// True if a tilde stands between words: elsewhere in a text that need not be TeX, as in an
  /// address, it is itself.
  private boolean isTie() {
    return at > 0
        && at + 1 < source.length()
        && !Character.isWhitespace(source.at(at - 1))
        && !Character.isWhitespace(source.at(at + 1))
        && source.at(at - 1) != '/';
  }

  private void dashes() {
    int count = source.run(at, '-');
    put(count == 2 ? "–" : count == 3 ? "—" : "-".repeat(count), count);
  }

  private void quote(char sign) {
    int count = source.has(sign == '`' ? "``" : "''", at) ? 2 : 1;
    if (sign == '\'') {
      put(count == 2 ? "”" : "'", count);
    } else if (count == 2) {
      put("“", 2);
    } else if (!text.isEmpty() && at > 0 && "?!".indexOf(source.at(at - 1)) >= 0) {
      text.setLength(text.length() - 1);
      put(source.at(at - 1) == '?' ? "¿" : "¡", 1);
    } else {
      put("‘", 1);
    }
  }

  private void open() {
    boolean isMark = source.has("{}", at) && source.isKept(at + 2);
    if ((keptUpTo == text.length() && !isMark && !isSign()) || !isGrouping()) {
      put("{", 1);
      groups.push(Group.KEPT);
    } else if (source.has("{}", at)) {
      at += 2;
      if (isMark) {
        keep();
      }
    } else if (isAccentOverNothing()) {
      accentOverNothing(source.at(at + 2));
    } else {
      at++;
      groups.push(Group.PROTECTION);
    }
  }

  /// True if a group begins here that stands for a sign with a meaning in TeX.
  private boolean isSign() {
    return source.has("{\\textbrace", at)
        || source.has("{\\textbackslash", at)
        || source.has("{\\textascii", at);
  }

  /// True if braces that begin here only group; in a text that need not be TeX they may be its own,
  /// as around a set.
  private boolean isGrouping() {
    int end = formulas.isEmpty() ? at : source.behindGroup(at);
    return formulas.isEmpty()
        || (end > at
            && (source.has("{\\", at)
                || source
                    .tex()
                    .substring(at + 1, end - 1)
                    .chars()
                    .allMatch(c -> Character.isLetterOrDigit(c) || c == '-')));
  }

  /// Copies what stands behind an empty group.
  private void keep() {
    char c = source.at(at);
    if (c == '{') {
      put("{", 1);
      groups.push(Group.KEPT);
    } else {
      int end = c == '\\' ? Math.max(source.nameEnd(at + 1), at + 2) : at + source.run(at, c);
      put(source.tex().substring(at, end), end - at);
      keptUpTo = c == '\\' ? text.length() : -1;
    }
  }

  private void close() {
    @Nullable Group group = groups.poll();
    put(group == null ? "}" : group.end, 1);
    if (group == Group.KEPT) {
      keptUpTo = text.length();
    } else if (group == Group.ARGUMENT && source.has("{", at)) {
      text.append(' ');
    }
  }

  private void command() {
    Optional<TexLetter> letter = TexLetter.at(source.tex(), at);
    int end = source.nameEnd(at + 1);
    if (letter.isPresent()) {
      put(letter.get().text(), letter.get().end() - at);
    } else if (end == at + 1) {
      symbol();
    } else {
      String name = source.tex().substring(at + 1, end);
      if (!textSign(name, end) && !withArgument(name, end)) {
        alone(name, end);
      }
    }
  }

  /// A backslash before what is no letter: an escape, a blank, a place to break a word.
  private void symbol() {
    if (at + 1 == source.length()) {
      put("\\", 1);
      return;
    }
    char sign = source.at(at + 1);
    switch (sign) {
      case '$' -> put(formulas.isEmpty() ? "\\$" : "$", 2);
      case ' ', '\n', '\t', ',', ';', ':', '>', '\\' -> put(" ", 2);
      case '-', '/', '!', '*', '@' -> put("", 2);
      case '^', '~' -> put(String.valueOf(sign), source.has("{}", at + 2) ? 4 : 2);
      default -> put(String.valueOf(sign), 2);
    }
  }

  /// Writes the sign of text that the command is. Where letters follow it at once, it is the
  /// longest command that they begin with: `\textquotesingleOdd`.
  private boolean textSign(String name, int end) {
    int shortest = name.startsWith("text") ? 5 : name.length();
    for (int to = name.length(); to >= shortest; to--) {
      Optional<String> sign = TexSymbols.sign(name.substring(0, to));
      if (sign.isPresent()) {
        String written = sign.get().equals("$") && formulas.isEmpty() ? "\\$" : sign.get();
        put(written, (to < name.length() ? at + 1 + to : source.behindName(end)) - at);
        return true;
      }
    }
    return false;
  }

  /// Reads a command whose argument follows: what of it is text stays.
  private boolean withArgument(String name, int end) {
    int argument = source.has("*", end) ? end + 1 : end;
    int hidden = TexSymbols.hiddenArguments(name);
    for (int i = 0; i < hidden; i++) {
      argument = source.behindGroup(source.behindOption(argument));
    }
    if (hidden > 0 && argument > end) {
      at = argument;
      return true;
    }
    argument = source.behindOption(argument);
    if (!source.has("{", argument) || source.has("{}", argument)) {
      return false;
    }
    if (name.equals("ensuremath") && ensuredFormula(argument)) {
      return true;
    }
    at = argument + 1;
    groups.push(group(name));
    text.append(groups.element() == Group.QUOTATION ? "“" : "");
    return true;
  }

  private static Group group(String name) {
    return switch (name) {
      case "enquote", "textquote", "mkbibquote" -> Group.QUOTATION;
      case "frac", "tfrac", "dfrac", "nicefrac", "sfrac" -> Group.NUMERATOR;
      default -> TexSymbols.isLayout(name) ? Group.PROTECTION : Group.ARGUMENT;
    };
  }

  private boolean ensuredFormula(int argument) {
    int end = source.behindGroup(argument);
    String formula = end > argument ? source.tex().substring(argument + 1, end - 1) : "";
    if (formula.isBlank() || formula.indexOf('$') >= 0) {
      return false;
    }
    formula("$" + formula.strip() + "$", end);
    return true;
  }

  /// A command without an argument: a switch of fonts goes, a sign of formulas becomes that, and of
  /// one that is not known the name stays, as a word.
  private void alone(String name, int end) {
    if (TexSymbols.isFont(name)) {
      at = source.behindBlanks(source.has("{}", end) ? end + 2 : end);
    } else {
      int behind = source.has("{}", end) ? end + 2 : end;
      put(TexSymbols.formulaSign(name).orElse(name), behind - at);
    }
  }

  /// True if an accent over nothing begins here, behind a letter, as in `{\'}`.
  private boolean isAccentOverNothing() {
    return source.has("{\\", at)
        && source.has("}", at + 3)
        && !text.isEmpty()
        && Character.isLetter(text.codePointBefore(text.length()))
        && TexLetters.mark(source.tex().substring(at + 2, at + 3)).isPresent();
  }

  /// Sets an accent on the letter before, or its sign behind that where Unicode has no such letter:
  /// `D{\'}Arco`.
  private void accentOverNothing(char accent) {
    int letter = text.codePointBefore(text.length());
    String mark = TexLetters.mark(String.valueOf(accent)).orElseThrow();
    String both = Normalizer.normalize(Character.toString(letter) + mark, Normalizer.Form.NFC);
    boolean isLetter = both.codePointCount(0, both.length()) == 1;
    text.setLength(text.length() - Character.charCount(letter));
    put(isLetter ? both : Character.toString(letter) + accent, 4);
  }
}
