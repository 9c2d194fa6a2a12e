package dev.byline.ui.text;

import dev.byline.library.query.TextRange;
import dev.byline.model.tex.MathSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A parser of one text into runs, from left to right.
///
/// Characters that stand for themselves are collected and become one run; each piece of markup is a
/// run of its own, so that positions in the source can be found in what is shown.
final class TextReader {

  /// Furthest that a group or an argument is looked for, in UTF-16 code units; keeps the time
  /// proportional to the text when nothing is ever closed.
  private static final int REACH = 2000;

  /// Commands whose argument is text in another face.
  private static final Map<String, TextStyle> WITH_ARGUMENT =
      Map.ofEntries(
          Map.entry("emph", TextStyle.EMPHASIS), Map.entry("textit", TextStyle.EMPHASIS),
          Map.entry("textsl", TextStyle.EMPHASIS), Map.entry("textbf", TextStyle.STRONG),
          Map.entry("texttt", TextStyle.CODE), Map.entry("text", TextStyle.PLAIN),
          Map.entry("textrm", TextStyle.PLAIN), Map.entry("textsf", TextStyle.PLAIN),
          Map.entry("textsc", TextStyle.PLAIN), Map.entry("textnormal", TextStyle.PLAIN),
          Map.entry("textup", TextStyle.PLAIN), Map.entry("textmd", TextStyle.PLAIN),
          Map.entry("mbox", TextStyle.PLAIN), Map.entry("hbox", TextStyle.PLAIN),
          Map.entry("underline", TextStyle.EMPHASIS), Map.entry("uline", TextStyle.EMPHASIS));

  /// Commands that change the face up to the end of their group.
  private static final Map<String, TextStyle> TO_END_OF_GROUP =
      Map.ofEntries(
          Map.entry("em", TextStyle.EMPHASIS),
          Map.entry("it", TextStyle.EMPHASIS),
          Map.entry("itshape", TextStyle.EMPHASIS),
          Map.entry("sl", TextStyle.EMPHASIS),
          Map.entry("bf", TextStyle.STRONG),
          Map.entry("bfseries", TextStyle.STRONG),
          Map.entry("tt", TextStyle.CODE),
          Map.entry("ttfamily", TextStyle.CODE),
          Map.entry("rm", TextStyle.PLAIN),
          Map.entry("sf", TextStyle.PLAIN),
          Map.entry("sc", TextStyle.PLAIN));

  private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)\\*?");
  private static final Pattern OPTION = Pattern.compile("\\[[^\\[\\]\n]{1,80}\\](?=[\\[{])");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+");

  /// Braces that group: where they end, and the face behind them.
  private record Group(int end, TextStyle outer) {}

  private final String source;
  private final List<TextRun> runs = new ArrayList<>();
  private final Deque<Group> groups = new ArrayDeque<>();
  private TextStyle face = TextStyle.PLAIN;
  private int at;
  private int wordsFrom;
  private boolean quoted;

  TextReader(String source) {
    this.source = source;
  }

  List<TextRun> read() {
    while (at < source.length()) {
      int before = at;
      sign(source.charAt(at));
      if (at == before) {
        at++;
      }
    }
    flush();
    return runs;
  }

  /// Reads what begins with `sign`; leaves the position alone if it stands for itself.
  private void sign(char sign) {
    switch (sign) {
      case '$' -> dollar();
      case '\\' -> backslash();
      case '{' -> open();
      case '}' -> close();
      case '\n', '\r' -> lineEnd();
      case '~' -> tie();
      case '-' -> dashes();
      case '`', '\'' -> quote(sign);
      default -> {}
    }
  }

  private void dollar() {
    if (!formula() && follows("$$")) {
      // Else the second of them would open a formula.
      at += 2;
    }
  }

  private boolean formula() {
    var span = MathSpan.at(source, at);
    if (span.isEmpty()) {
      return false;
    }
    MathSpan found = span.get();
    String content = source.substring(found.contentFrom(), found.contentTo());
    var tex = FormulaSource.prepare(content);
    if (tex.isEmpty()) {
      untypeset(found.to());
      return true;
    }
    flush();
    add(new TextRun.Formula(new TextRange(at, found.to()), content, tex.get(), found.display()));
    return true;
  }

  private void backslash() {
    if (formula()) {
      return;
    }
    var sign = TextSigns.at(source, at);
    if (sign.isPresent()) {
      words(sign.get().end(), sign.get().text());
      return;
    }
    Matcher command = COMMAND.matcher(source).region(at, source.length());
    if (command.lookingAt()) {
      command(command.group(1), command.end());
    } else if (follows("\\(") || follows("\\[") || follows("\\)") || follows("\\]")) {
      untypeset(at + 2);
    }
  }

  private void command(String name, int end) {
    TextStyle argument = WITH_ARGUMENT.get(name);
    int close = matching(end);
    if (argument != null && close > 0) {
      openGroup(end + 1, close, argument);
    } else if (name.equals("url") && close > 0) {
      address(end + 1, close);
    } else if (TO_END_OF_GROUP.containsKey(name) && !groups.isEmpty()) {
      words(source.startsWith(" ", end) ? end + 1 : end, "");
      face = TO_END_OF_GROUP.getOrDefault(name, face).within(face);
    } else {
      untypeset(behindArguments(end));
    }
  }

  /// An address is code and holds no LaTeX.
  private void address(int from, int close) {
    openGroup(from, close, TextStyle.CODE);
    if (at < close) {
      words(close, source.substring(at, close));
    }
  }

  private void openGroup(int from, int close, TextStyle inner) {
    words(from, "");
    groups.push(new Group(close, face));
    face = inner.within(face);
  }

  private void open() {
    int close = matching(at);
    if (close > 0 && isGrouping(close)) {
      openGroup(at + 1, close, TextStyle.PLAIN);
    }
  }

  /// True if the braces from here to `close` only group: they hold a command or one word, or touch
  /// a word. Other braces are the text's own, as around a set.
  private boolean isGrouping(int close) {
    String content = source.substring(at + 1, close);
    boolean touches = isLetter(at - 1) || isLetter(close + 1);
    return touches || content.startsWith("\\") || WORD.matcher(content).matches();
  }

  private boolean isLetter(int index) {
    return index >= 0 && index < source.length() && Character.isLetter(source.charAt(index));
  }

  private void close() {
    while (!groups.isEmpty() && groups.element().end() < at) {
      face = groups.pop().outer();
    }
    if (!groups.isEmpty() && groups.element().end() == at) {
      words(at + 1, "");
      face = groups.pop().outer();
    }
  }

  /// The brace that closes the one at `open`; -1 if there is none near in the paragraph.
  private int matching(int open) {
    if (!source.startsWith("{", open)) {
      return -1;
    }
    int depth = 0;
    int end = Math.min(source.length(), open + REACH);
    for (int i = open; i < end && !source.startsWith("\n\n", i); i++) {
      switch (source.charAt(i)) {
        case '\\' -> i++;
        case '{' -> depth++;
        case '}' -> {
          if (--depth == 0) {
            return i;
          }
        }
        default -> {}
      }
    }
    return -1;
  }

  private int behindArguments(int from) {
    int end = from;
    for (int next = behindArgument(end); next > end; next = behindArgument(end)) {
      end = next;
    }
    return end;
  }

  private int behindArgument(int from) {
    var option = OPTION.matcher(source).region(from, source.length());
    return option.lookingAt() ? option.end() : matching(from) + 1;
  }

  /// One line break is a blank, more end a paragraph.
  private void lineEnd() {
    if (follows("\r\n")) {
      words(at + 1, "");
    } else if (!follows("\n\n") && !(at > 0 && source.charAt(at - 1) == '\n')) {
      words(at + 1, " ");
    }
  }

  /// A tie stands between two words; elsewhere, as before a number or in an address, it is itself.
  private void tie() {
    if (isWord(at - 1) && isWord(at + 1)) {
      words(at + 1, "\u00a0");
    }
  }

  private boolean isWord(int index) {
    return index >= 0
        && index < source.length()
        && !Character.isWhitespace(source.charAt(index))
        && source.charAt(index) != '/';
  }

  private void dashes() {
    int end = at;
    while (source.startsWith("-", end)) {
      end++;
    }
    boolean option = isLetter(end) && (at == 0 || Character.isWhitespace(source.charAt(at - 1)));
    int count = end - at;
    if (face != TextStyle.CODE && !option && (count == 2 || count == 3)) {
      words(end, count == 2 ? "–" : "—");
    } else {
      at = end;
    }
  }

  private void quote(char sign) {
    if (face == TextStyle.CODE) {
      return;
    }
    boolean twice = follows(sign == '`' ? "``" : "''");
    if (sign == '`') {
      quoted |= !twice;
      words(at + (twice ? 2 : 1), twice ? "“" : "‘");
    } else if (twice) {
      words(at + 2, "”");
    } else if (quoted || (isLetter(at - 1) && isLetter(at + 1))) {
      quoted &= isLetter(at + 1);
      words(at + 1, "’");
    }
  }

  private boolean follows(String text) {
    return source.startsWith(text, at);
  }

  /// Adds the characters collected so far.
  private void flush() {
    if (wordsFrom < at) {
      runs.add(
          new TextRun.Words(new TextRange(wordsFrom, at), source.substring(wordsFrom, at), face));
      wordsFrom = at;
    }
  }

  private void words(int end, String text) {
    flush();
    add(new TextRun.Words(new TextRange(at, end), text, face));
  }

  private void untypeset(int end) {
    flush();
    add(new TextRun.Untypeset(new TextRange(at, end), source.substring(at, end), face));
  }

  private void add(TextRun run) {
    runs.add(run);
    at = run.range().to();
    wordsFrom = at;
  }
}
