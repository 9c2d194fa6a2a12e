package dev.byline.parse.homepage;

import dev.byline.parse.homepage.look.Atom;
import dev.byline.parse.homepage.look.LineLook;
import dev.byline.parse.homepage.look.LineSigns;
import dev.byline.parse.homepage.look.NameLook;
import dev.byline.parse.homepage.look.PageText;
import dev.byline.parse.homepage.look.ReporterCitation;
import dev.byline.parse.homepage.look.RunInTitle;
import dev.byline.parse.homepage.look.Separator;
import dev.byline.parse.homepage.look.VenueLook;
import dev.byline.parse.homepage.look.WritingHabits;
import dev.byline.parse.homepage.look.YearLook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A splitter of lines into atoms at every separator at which a field may end: punctuation that is
/// not part of an abbreviation or a number, quotes, parentheses with content of their own, and
/// words that join or introduce names.
final class AtomSplitter {

  /// A longer line is prose; it is one atom.
  private static final int MAX_LINE = 6000;

  private final PageText text;
  private final PageHabits habits;
  private final Borders borders;
  private final List<Atom> atoms = new ArrayList<>();
  private String line = "";
  private int number;
  private int start;
  private Separator before = Separator.NEWLINE;
  private boolean announced;
  private int closing = -1;
  private boolean namesBefore;
  private boolean surnameBefore;
  private boolean slashed;
  private int people = -1;

  /// @param borders of a marked entry
  AtomSplitter(PageText text, PageHabits habits, Borders borders) {
    this.text = text;
    this.habits = habits;
    this.borders = borders;
  }

  List<Atom> atoms() {
    return atoms;
  }

  /// Adds the atoms of that line.
  ///
  /// @param first the border before its first atom
  void add(int at, Separator first) {
    line = habits.typesLast() ? WritingHabits.withoutType(text.at(at)) : text.at(at);
    number = at;
    before = first;
    namesBefore = false;
    surnameBefore = false;
    closing = -1;
    int label = habits.labelled() ? LineLook.labelEnd(line, text.start(at)) : -1;
    begin(label > 0 ? label : borders.afterPrefix(line, text.start(at)));
    slashed = LineSigns.SLASHED.endAt(line, start) >= 0;
    if (line.length() > MAX_LINE) {
      flush(line.length(), Separator.SPACE, line.length());
      return;
    }
    int tail = habits.tails().of(line, start);
    people = habits.peopleRunIn() ? RunInTitle.peopleAt(line, start, habits.owner()) : -1;
    if (borders.isEmpty() && LineSigns.isFileName(line)) {
      start = line.length();
      atoms.add(new Atom(number, text.start(at), line.length(), before, false));
      return;
    }
    for (int i = start; i < line.length(); ) {
      i = step(i, tail);
    }
    flush(line.length(), Separator.SPACE, line.length());
  }

  private int step(int i, int tail) {
    Optional<Borders.Found> border = borders.at(line, i);
    if (border.isPresent()) {
      return flush(i, border.get().separator(), border.get().end());
    }
    char c = line.charAt(i);
    if (i == closing) {
      flush(LineSigns.beforeStop(line, start, i), Separator.PARENTHESIS, i + 1);
      begin(LineSigns.afterSigns(line, start));
      return start;
    }
    if (i == people) {
      flush(i, Separator.STOP, i);
    }
    if (i == tail) {
      flush(i, Separator.SPACE, i + 1);
      return i + 1;
    }
    if (habits.typed() && i == start && before.isLine()) {
      int type = WritingHabits.typeEnd(line, i);
      if (type >= 0) {
        return flush(type, Separator.SPACE, type);
      }
    }
    if (i == start && LineSigns.isDigit(c)) {
      int citation = ReporterCitation.endAt(line, i);
      int first = citation > 0 ? citation : LineSigns.yearFirst(line, i);
      if (first > 0) {
        return flush(first, Separator.SPACE, first);
      }
    }
    int review = i == start && before.isLine() ? LineSigns.reviewEnd(line, i) : -1;
    if (review > 0) {
      return flush(review, Separator.STOP, LineSigns.afterSigns(line, review));
    }
    int address = LineSigns.addressEnd(line, i);
    if (address > 0) {
      flush(i, Separator.SPACE, i);
      return flush(address, Separator.SPACE, address);
    }
    if (LineSigns.isOpen(line, i, start)) {
      int end = quote(i);
      if (end > 0) {
        return end;
      }
    }
    return switch (c) {
      case '(', '（' -> parenthesis(i, c == '(' ? ')' : '）');
      case '[', '【', '⟨' -> bracket(i);
      case '.', '。', '．' -> stop(i);
      case '?', '!', '？', '！' -> question(i);
      case ',', '，', '、' -> comma(i);
      case ';', '；' -> flush(i, Separator.SEMICOLON, i + 1);
      case ':', '：' -> colon(i);
      case '|', '·', '•', '\t', '→', '★', '│', '／' -> flush(i, Separator.PIPE, i + 1);
      case '-', '–', '—' -> dash(i);
      case '/' -> slashed && namesBefore ? flush(i, Separator.SEMICOLON, i + 1) : i + 1;
      case ' ', '\u3000' -> blank(i);
      default -> i + 1;
    };
  }

  private int quote(int i) {
    int from = i + 1;
    int end = LineSigns.quoteEnd(line, i);
    if (end < 0) {
      return -1;
    }
    flush(i, Separator.QUOTE, from);
    before = before.isLine() || atoms.isEmpty() ? before : Separator.QUOTE;
    int last = end;
    while (last > from && ",.;:".indexOf(line.charAt(last - 1)) >= 0) {
      last--;
    }
    atoms.add(
        new Atom(number, from, last, before == Separator.SPACE ? Separator.QUOTE : before, false));
    int next = end + 1;
    while (next < line.length() && ",.;: '”\"".indexOf(line.charAt(next)) >= 0) {
      next++;
    }
    before = Separator.UNQUOTE;
    namesBefore = false;
    begin(next);
    return start;
  }

  private int parenthesis(int i, char close) {
    int end = LineSigns.closing(line, i, line.charAt(i), close);
    if (end < 0) {
      return LineSigns.ANNOUNCER.endAt(line, i + 1) >= 0
          ? flush(i, Separator.PARENTHESIS, i + 1)
          : i + 1;
    }
    String content = line.substring(i + 1, end).strip();
    if (LineSigns.isRange(content) || YearLook.isWithinTitle(line, start, i, end)) {
      return end + 1;
    }
    boolean people = LineSigns.ANNOUNCER.begins(content);
    boolean apart = content.length() <= 90 && LineSigns.APART.matcher(content).matches();
    if (!people && !apart && !NameLook.areWithInitials(content)) {
      return end + 1;
    }
    closing = end;
    return flush(i, Separator.PARENTHESIS, i + 1);
  }

  private int bracket(int i) {
    char open = line.charAt(i);
    int end = LineSigns.closing(line, i, open, open == '[' ? ']' : open == '⟨' ? '⟩' : '】');
    if (end < 0
        || (i > start
            && end - i <= 5
            && line.substring(i + 1, end).chars().allMatch(Character::isDigit))) {
      return i + 1;
    }
    flush(i, Separator.BRACKET, i + 1);
    flush(end, Separator.BRACKET, end + 1);
    begin(LineSigns.afterSigns(line, start));
    return start;
  }

  private int stop(int i) {
    char c = line.charAt(i);
    int next = LineSigns.afterMarks(line, i + 1);
    if (next > i + 1 && next < line.length() && line.charAt(next) == ',') {
      return next;
    }
    boolean glued = next == i + 1 && LineSigns.isGlued(line, i);
    if (LineSigns.isGluedInitial(line, start, i)) {
      return flush(i + 1, Separator.INITIAL, i + 1);
    }
    if (c == '.' && next < line.length() && line.charAt(next) != ' ' && !glued && next == i + 1) {
      return i + 1;
    }
    int word = i;
    while (word > start && Character.isLetter(line.charAt(word - 1))) {
      word--;
    }
    String last = line.substring(word, i);
    if (last.length() == 1 && Character.isUpperCase(last.charAt(0))) {
      return initial(i, word, next);
    }
    if (next == i + 1 && LineSigns.isAbbreviation(line, last, next)) {
      return i + 1;
    }
    return flush(i, Separator.STOP, next);
  }

  private int initial(int i, int word, int next) {
    int run = LineSigns.initialsStart(line, start, word);
    boolean first =
        (run == start && !(before == Separator.COMMA && surnameBefore))
            || LineSigns.CONTAINER_START.matcher(line.substring(start, run)).matches();
    boolean large =
        next + 2 < line.length()
            && ((Character.isUpperCase(line.charAt(next + 1)) && line.charAt(next + 2) != '.')
                || "([“\"¿¡$".indexOf(line.charAt(next + 1)) >= 0
                || Character.isDigit(line.charAt(next + 1))
                || LineSigns.isLetterOfOther(line, next + 1));
    boolean middle =
        run > start
            && !habits.initialsLast()
            && !LineSigns.isYearAt(line, next + 1)
            && NameLook.mayGoOn(line, start, i + 1)
            && next == i + 1;
    if (first || middle || !large || (next < line.length() && line.charAt(next) != ' ')) {
      return next > i + 1 ? flush(i, Separator.STOP, next) : i + 1;
    }
    return flush(
        i + 1,
        next > i + 1 || !NameLook.isLikely(line, start, i + 1) ? Separator.STOP : Separator.INITIAL,
        next);
  }

  private int question(int i) {
    boolean end = i + 1 >= line.length() || line.charAt(i + 1) == ' ' || line.charAt(i) > 0x3000;
    return end ? flush(i + 1, Separator.QUESTION, i + 1) : i + 1;
  }

  private int comma(int i) {
    int next = LineSigns.afterMarks(line, i + 1);
    boolean tight = next < line.length() && line.charAt(next) != ' ' && line.charAt(i) == ',';
    boolean number =
        tight
            && (LineSigns.isDigit(line.charAt(next))
                || (i > 0 && LineSigns.isDigit(line.charAt(i - 1))));
    return number ? i + 1 : flush(i, Separator.COMMA, next);
  }

  private int colon(int i) {
    boolean border =
        i + 1 >= line.length()
            || line.charAt(i + 1) == ' '
            || line.charAt(i + 1) == '\u3000'
            || line.charAt(i) == '：'
            || (i > start && NameLook.isBetweenLetters(line, i));
    int length = i - start;
    String before = line.substring(start, i) + " ";
    boolean container = length <= 4 && LineSigns.CONTAINER_START.matcher(before).matches();
    return border && !container ? flush(i, Separator.COLON, i + 1) : i + 1;
  }

  private int dash(int i) {
    boolean apart =
        i > 0
            && (i == start || line.charAt(i - 1) == ' ' || line.charAt(i - 1) == '.')
            && (i + 1 >= line.length() || line.charAt(i + 1) == ' ');
    return apart ? flush(i, Separator.DASH, i + 1) : i + 1;
  }

  private int blank(int i) {
    int next = i;
    while (next < line.length() && (line.charAt(next) == ' ' || line.charAt(next) == '\u3000')) {
      next++;
    }
    if (next - i >= 3) {
      return flush(i, Separator.PIPE, next);
    }
    int end = LineSigns.wordEnd(line, next);
    String word = line.substring(next, end);
    int stop = VenueLook.containerAt(word, next, end);
    boolean container = stop > 0 && i > start && borders.isEmpty();
    if (container || word.equals("/")) {
      return flush(i, container ? Separator.STOP : Separator.PIPE, container ? stop : end);
    }
    if ((word.equals("with") || word.equals("by") || word.equals("par"))
        && end + 1 < line.length()
        && LineSigns.isNameAt(line, end + 1)
        && !LineSigns.isNoName(line, end + 1)) {
      flush(i, Separator.WITH, end);
      announced = true;
      return start;
    }
    if (LineSigns.AND.contains(word)
        && end < line.length()
        && LineSigns.isLarge(line, end + 1)
        && !LineSigns.isSingle(line, word, end + 1)
        && !LineSigns.isNoName(line, end + 1)
        && NameLook.isLikely(line, start, i)) {
      flush(i, Separator.AND, end);
      namesBefore = true;
      return start;
    }
    if (LineSigns.isYearBehindName(line, start, i, next)) {
      return flush(i, Separator.SPACE, next);
    }
    if (RunInTitle.journalBegins(line, start, i, next)) {
      return flush(i, Separator.STOP, next);
    }
    if (LineSigns.LABEL_BEFORE.endAt(line, next) >= 0) {
      return flush(i, Separator.SPACE, next);
    }
    int together = next - i < 3 ? LineSigns.TOGETHER.endAt(line, next) : -1;
    if (together >= 0 && LineSigns.isNameAt(line, together)) {
      flush(i, Separator.WITH, together);
      announced = true;
      return start;
    }
    if (RunInTitle.begins(
        line, start, i, next, before, namesBefore, habits.owner(), habits.initialsLast())) {
      return flush(i, Separator.SPACE, next);
    }
    return next;
  }

  /// Ends the atom at `end` and begins the next at `next`.
  private int flush(int end, Separator separator, int next) {
    int last = end;
    while (last > start
        && (line.charAt(last - 1) == ' '
            || line.charAt(last - 1) == '\u3000'
            || ",;:".indexOf(line.charAt(last - 1)) >= 0)) {
      last--;
    }
    if (last > start + 1 && line.charAt(last - 1) == ')' && line.indexOf('(', start) < 0) {
      last--;
    }
    if (last > start && !LineSigns.AND.contains(line.substring(start, last))) {
      atoms.add(new Atom(number, start, last, before, announced));
      namesBefore = NameLook.isLikely(line, start, last);
      surnameBefore =
          namesBefore
              && NameLook.parts(line, start, last).initials() == 0
              && NameLook.parts(line, start, last).full() == 1;
      before = separator;
    } else if (!before.isLine() && (separator != Separator.SPACE || before == Separator.SPACE)) {
      before = separator == Separator.COMMA || separator == Separator.STOP ? before : separator;
    }
    begin(next);
    return start;
  }

  /// Begins an atom, behind blanks and what announces people.
  private void begin(int from) {
    int at = from;
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\u3000')) {
      at++;
    }
    announced = false;
    if (at < line.length() && before.mayAnnounce()) {
      int announcer = LineSigns.ANNOUNCER.endAt(line, at);
      if (announcer >= 0 && LineSigns.isNameAt(line, announcer)) {
        announced = true;
        at = announcer;
      }
    }
    int end = LineSigns.wordEnd(line, at);
    if (before == Separator.COMMA
        && end < line.length()
        && LineSigns.AND.contains(line.substring(at, end))
        && LineSigns.isLarge(line, end + 1)) {
      before = Separator.AND;
      at = end + 1;
    }
    start = at;
  }
}
