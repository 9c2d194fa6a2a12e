package dev.byline.parse.homepage.look;

import dev.byline.parse.text.LineMarkup;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines of a page, from 0, without the blanks around them and without Markdown's stress.
public final class PageText {

  /// The number of citations, in a table between a paper's venue and its year.
  private static final Pattern CITED = Pattern.compile("\\t\\d*\\*?\\t(?=\\d{4}$)");

  /// Numbers, bullets and keys before an entry: `[12]`, `3.`, `1.2`, `(4)`, `P5:`, `a)`, `•`,
  /// `[MB20]`, `---.`.
  private static final Pattern MARKER =
      Pattern.compile(
          "(?:(?:\\[[A-Za-z]{0,3}[-. ]?\\d{1,3}\\]|\\[\\p{Lu}[\\p{L}+]{1,6}\\d{2}[a-z]?\\]|"
              + "\\(\\p{Lu}?\\d{1,3}\\)|\\p{Lu}?\\d{1,3}[._)](?!\\s*(?:Januar|Februar|März|April|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Aufl|Jahrgang|Jg|Band|Teil))"
              + "|\\d{1,2}\\.\\d{1,2}\\.?|\\p{Lu}\\d{1,3}:"
              + "|[a-z]\\)|\\(\\*\\)|[-–—_]{2,6}[.,]?|o(?=\\s+\\p{Lu})|[•▪◦‣·∙●○■□◆◇▶►→*–—-]|#+|[\\p{So}&&[^©®™°📅👤]])\\s+"
              + "|(?:\\[\\d{1,3}\\]|\\d{1,3}\\.)(?=\\p{Lu})|[•▪◦‣·∙●■▶►▸▷➤➢❖◆]\\s*)");

  /// The mark before a book in Polish: `[w:]`.
  private static final Pattern CONTAINER = Pattern.compile("\\[(?:w|in|In|W|en|dans):\\]");

  private static final Pattern DITTO = Pattern.compile("[-–—_]{2,6}[.,]?\\s");

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})(?: _)?\\s+(?=[\\p{Lu}“\"«])");

  /// Lines that count up or down by one, for their numbers to be markers.
  private static final int LEAST_COUNTED = 4;

  private static final Pattern ALONE = Pattern.compile("[\\[(]?(\\d{1,3})[.)\\]]{0,2}");

  /// Numbers alone on their lines that count so.
  private static final int LEAST_ALONE = 3;

  private final String[] lines;
  private final int[] starts;
  private final int[] ends;
  private final BitSet numbers = new BitSet();

  public PageText(List<String> lines) {
    this.lines = new String[lines.size()];
    starts = new int[lines.size()];
    ends = new int[lines.size()];
    for (int at = 0; at < this.lines.length; at++) {
      this.lines[at] = withoutMarkup(lines.get(at)).strip();
      ends[at] = lines.get(at).stripTrailing().length();
      Matcher marker = MARKER.matcher(this.lines[at]);
      starts[at] = marker.lookingAt() ? marker.end() : 0;
    }
    markNumbered();
    findNumbers();
  }

  /// Numbers alone on their lines are those of entries where they count up or down by one.
  private void findNumbers() {
    var counted = new ArrayList<Integer>();
    int last = 0;
    for (int at = 0; at < lines.length; at++) {
      Matcher number = ALONE.matcher(lines[at]);
      if (lines[at].length() < 7 && number.matches()) {
        int own = Integer.parseInt(number.group(1));
        if (!counted.isEmpty() && Math.abs(own - last) != 1) {
          addNumbers(counted);
          counted.clear();
        }
        counted.add(at);
        last = own;
      }
    }
    addNumbers(counted);
  }

  private void addNumbers(List<Integer> counted) {
    if (counted.size() >= LEAST_ALONE) {
      counted.forEach(numbers::set);
    }
  }

  /// Numbers without a sign behind them are markers where lines are counted by them.
  private void markNumbered() {
    var counted = new ArrayList<Integer>();
    int last = 0;
    for (int at = 0; at < lines.length; at++) {
      Matcher number = NUMBER.matcher(lines[at]);
      if (starts[at] == 0 && number.lookingAt()) {
        int own = Integer.parseInt(number.group(1));
        if (!counted.isEmpty() && Math.abs(own - last) != 1) {
          mark(counted);
          counted.clear();
        }
        counted.add(at);
        last = own;
      }
    }
    mark(counted);
  }

  private void mark(List<Integer> counted) {
    for (int at : counted) {
      Matcher number = NUMBER.matcher(lines[at]);
      if (counted.size() >= LEAST_COUNTED && number.lookingAt()) {
        starts[at] = number.end();
      }
    }
  }

  /// A line without stress, and with its links at its end.
  private static String withoutMarkup(String line) {
    int container = line.indexOf(":]");
    if (container > 0) {
      return CONTAINER.matcher(line).replaceAll("In:");
    }
    if (line.indexOf('\t') > 0) {
      return CITED.matcher(line).replaceFirst(", ");
    }
    return LineMarkup.removed(line);
  }

  public int size() {
    return lines.length;
  }

  /// The line; empty outside of the page.
  public String at(int line) {
    return line >= 0 && line < lines.length ? lines[line] : "";
  }

  /// The start of the line's own text, after its number or bullet.
  public int start(int line) {
    return starts[line];
  }

  /// The column behind the line's last character, its indent included.
  public int end(int line) {
    return line >= 0 && line < ends.length ? ends[line] : 0;
  }

  public boolean hasMarker(int line) {
    return starts[line] > 0;
  }

  public boolean isBlank(int line) {
    return at(line).isEmpty();
  }

  /// True if a dash before the line's own text stands for the people of the entry before.
  public boolean isDitto(int line) {
    return starts[line] > 2 && DITTO.matcher(lines[line]).lookingAt();
  }

  /// The next line from `line` on that is not blank, or the number of lines.
  public int text(int line) {
    int at = line;
    while (at < lines.length && isBlank(at)) {
      at++;
    }
    return at;
  }

  /// True if the line is nothing but the number of the entry below it: `12.`, `[12]`.
  public boolean isNumber(int line) {
    return numbers.get(line);
  }

  /// True if the line is a full line of wrapped text, and its sentence not over.
  public boolean isBrokenOff(int line) {
    String text = at(line);
    return text.length() >= 55
        && text.length() <= 130
        && ".!?:;)]\"”|".indexOf(text.charAt(text.length() - 1)) < 0;
  }
}
