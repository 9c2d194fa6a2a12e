package dev.byline.parse.homepage;

import dev.byline.parse.homepage.look.Atom;
import dev.byline.parse.homepage.look.AtomLook;
import dev.byline.parse.homepage.look.EntryBlocks;
import dev.byline.parse.homepage.look.Field;
import dev.byline.parse.homepage.look.LineLook;
import dev.byline.parse.homepage.look.PageText;
import dev.byline.parse.homepage.look.PublisherLook;
import dev.byline.parse.homepage.look.ReporterCitation;
import dev.byline.parse.homepage.look.Separator;
import dev.byline.parse.text.ScreenedPattern;
import java.util.List;
import java.util.regex.Pattern;

/// An adjustment of scores by what stands beside an atom on its line: where the place and the
/// publisher of a book, its editors or the quoted name of a journal stand, where people are in
/// parentheses, and whether the line may be an entry as a whole.
final class LineContext {

  private static final int PEOPLE = Field.PEOPLE.index();
  private static final int TITLE = Field.TITLE.index();
  private static final int VENUE = Field.VENUE.index();

  /// The column, behind those of the fields, with what it costs that the atom goes on with an entry
  /// which has a title and more already.
  static final int GOES_ON = Field.COUNT;

  /// The next column, with what it costs that a title goes on from the line before.
  static final int TITLE_GOES_ON = GOES_ON + 1;

  /// The next, with what it costs that an entry goes on here, whatever it has,
  static final int ACROSS = TITLE_GOES_ON + 1;

  /// and the next, with what it costs that one begins.
  static final int BEGINS = ACROSS + 1;

  /// Of a row of scores.
  static final int COLUMNS = BEGINS + 1;

  /// The cost of an entry that goes on behind the border between two blocks,
  private static final double ACROSS_BORDER = -1.5;

  /// and of one that begins within a block.
  private static final double WITHIN_BLOCK = -1.2;

  /// The cost of a title that goes on from one line with a year to another.
  private static final double DATED_TITLE_GOES_ON = -4;

  /// The gain of a title that goes on from a line that ends with a word to one that begins small.
  private static final double WRAPPED_TITLE_GOES_ON = 2.5;

  /// The cost of a title that goes on from a short line, and how long such lines are at most.
  private static final double SHORT_TITLE_GOES_ON = -2;

  private static final int SHORT_LINE = 60;

  /// The cost of a line with a year that goes on, which may be an entry as a whole.
  private static final double DATED_GOES_ON = -2;

  /// The cost of such a line that goes on with the people it begins with: `(with A. Holt) Tides`,
  private static final double ANNOUNCED_GOES_ON = -3;

  /// and of an entry that begins with a line of nothing but the people it was written with.
  private static final double OTHERS_BEGIN = -4;

  /// The look of a venue with which a line goes on with an entry.
  private static final double VENUE_FIRST = 1.5;

  /// Parts of a line before its title.
  private static final int MOST_BEFORE_TITLE = 20;

  /// The beginning of the title of the containing book, with its editors.
  private static final ScreenedPattern CONTAINER =
      ScreenedPattern.of(
          "(?:In|in|IN|En|Dans|Em): ?\\p{Lu}|In \\p{Lu}|(?:in|dans|en|em) (?:\\p{Lu}\\.|.*\\((?:a"
              + " cura|dir|éd|eds?|org|coord|Hg|Hrsg))|(?:Hg|Hrsg)\\. von|[Ee]d(?:ited|s?\\.) by");

  /// A publisher, perhaps with its place, and a year.
  private static final ScreenedPattern PUBLISHED =
      ScreenedPattern.of("\\p{Lu}[\\p{L}&.,:'’ -]*[\\p{L}.],? (?:19|20)\\d\\d");

  private static final Pattern IN_BOOK = Pattern.compile("(?:in|dans|en|em) \\p{Lu}");

  private static final Pattern EDITED =
      Pattern.compile(
          "a cura di|\\b(?:dir|[eé]ds?|ed|red|coord|org|orgs|Hg|Hrsg)\\.|edited by|pod"
              + " red|(?:pp?|S|s)\\. ?\\d");

  private static final Pattern BARE_IN = Pattern.compile("[Ii]n:?|[Dd]ans|[Ee][nm]|\\[?w:?\\]?");

  private static final int MIN_PUBLISHER = 12;
  private static final int MAX_PUBLISHER = 80;

  private final PageText text;
  private final LineLook[] lines;
  private final List<Atom> atoms;
  private final AtomLook[] looks;
  private final boolean[] isPlaceAt;
  private int publisher = -1;

  /// @param looks of the atoms
  LineContext(PageText text, LineLook[] lines, List<Atom> atoms, AtomLook[] looks) {
    this.text = text;
    this.lines = lines;
    this.atoms = atoms;
    this.looks = looks;
    isPlaceAt = new boolean[looks.length];
  }

  /// Adjusts the scores, a row for each atom.
  void adjust(double[][] scores) {
    var runs = new TitleRuns(text, atoms, looks);
    boolean inContainer = false;
    boolean open = false;
    for (int i = 0; i < scores.length; i++) {
      inContainer &= !atoms.get(i).isFirstOfLine();
      open = isOpen(i, open);
      if (open && !atoms.get(i).announced()) {
        scores[i][PEOPLE] += 4;
        scores[i][VENUE] -= 1;
      }
      if (i == publisher) {
        scores[i][VENUE] += 2;
        scores[i][TITLE] -= 2;
        scores[i][PEOPLE] -= 2;
      }
      if (inContainer) {
        scores[i][PEOPLE] -= 4;
        scores[i][VENUE] += 0.5;
      }
      published(i, scores);
      runs.adjust(i, scores);
      inContainer |=
          looks[i].begins()
              && (CONTAINER.begins(looks[i].own())
                  || (!atoms.get(i).isFirstOfLine() && isInBook(i)));
    }
    venueBegins(scores);
    runs.takeTurns(scores);
    if (EntryBlocks.areParted(atoms, looks)) {
      blocks(Separator.BLANK, scores);
    } else if (EntryBlocks.areMarked(atoms, looks)) {
      blocks(Separator.MARKER, scores);
    }
  }

  private void blocks(Separator border, double[][] scores) {
    for (int i = 0; i < scores.length; i++) {
      Separator before = atoms.get(i).before();
      scores[i][ACROSS] += before == border ? ACROSS_BORDER : 0;
      scores[i][BEGINS] += before == Separator.NEWLINE ? WITHIN_BLOCK : 0;
    }
  }

  /// The effect of a certain venue: the text before it on its line is none.
  private void venueBegins(double[][] scores) {
    boolean begun = false;
    int first = 0;
    for (int i = 0; i < scores.length; i++) {
      if (atoms.get(i).isFirstOfLine()) {
        first = i;
        begun = false;
        int line = atoms.get(i).line();
        boolean both = i > 0 && lines[line].dated() && lines[atoms.get(i - 1).line()].dated();
        scores[i][TITLE_GOES_ON] =
            atoms.get(i).before() == Separator.WRAP
                ? i > 0 && isBrokenOff(text.at(atoms.get(i - 1).line()), looks[i])
                    ? WRAPPED_TITLE_GOES_ON
                    : 0
                : both || lines[line].prose()
                    ? DATED_TITLE_GOES_ON
                    : i > 0 && isComplete(text.at(atoms.get(i - 1).line()), looks[i])
                        ? SHORT_TITLE_GOES_ON
                        : 0;
        boolean another = isEntryBehindAnother(i);
        scores[i][GOES_ON] = another ? DATED_GOES_ON : 0;
        scores[i][ACROSS] =
            atoms.get(i).announced() && (another || NamesBeside.areBeforeTitle(atoms, looks, i))
                ? ANNOUNCED_GOES_ON
                : 0;
        scores[i][BEGINS] += NamesBeside.areOthersAlone(text, atoms, looks, i) ? OTHERS_BEGIN : 0;
      }
      if (i - first < MOST_BEFORE_TITLE
          && lines[atoms.get(i).line()].dated()
          && !looks[first].note()) {
        boolean titled = scores[i][TITLE] > 1.2 && scores[i][TITLE] > scores[i][VENUE] + 0.8;
        boolean entry = (titled && !looks[i].year()) || (i == first && isBareYear(i));
        scores[first][GOES_ON] = entry ? DATED_GOES_ON : scores[first][GOES_ON];
      }
      begun |= isQuoted(text, atoms.get(i)) && !isPlaceAt[i];
      if (!begun && (isInContainer(i) || isPlaceAt[i] || ReporterCitation.is(looks[i].own()))) {
        begun = true;
        boolean within = CONTAINER.begins(looks[first].own());
        for (int j = first; j < i && !within; j++) {
          boolean plain = looks[j].venue() < 2.3 && !looks[j].year() && !looks[j].detail();
          scores[j][VENUE] -= plain ? 3.5 : 0;
        }
      }
    }
  }

  /// True if a line ends with a word, and the next begins small.
  private static boolean isBrokenOff(String line, AtomLook next) {
    return !line.isEmpty()
        && Character.isLetter(line.charAt(line.length() - 1))
        && Character.isLowerCase(next.own().codePointAt(0));
  }

  /// True if a line is too short to be broken off, and the next begins as a title may.
  private static boolean isComplete(String line, AtomLook next) {
    return line.length() < SHORT_LINE
        && !line.endsWith(":")
        && !line.endsWith("-")
        && Character.isUpperCase(next.own().codePointAt(0));
  }

  /// True if the line has a year and begins with no venue, and the line before has one, too.
  private boolean isEntryBehindAnother(int i) {
    if (i == 0 || !lines[atoms.get(i).line()].mayBeEntry()) {
      return false;
    }
    AtomLook first = looks[i];
    boolean venue =
        !first.year() && (first.venue() >= VENUE_FIRST || first.container() || first.detail());
    return lines[atoms.get(i - 1).line()].mayBeEntry()
        && !venue
        && !first.note()
        && first.links() == 0
        && !first.address();
  }

  private boolean isBareYear(int i) {
    return looks[i].year() && looks[i].own().length() == 4;
  }

  private boolean isInContainer(int i) {
    return !atoms.get(i).isFirstOfLine()
        && looks[i].begins()
        && (CONTAINER.begins(looks[i].own()) || isInBook(i));
  }

  /// True for a book whose editors or pages stand behind it: `, in Acque e diritti, a cura di A.
  /// Holt`.
  private boolean isInBook(int i) {
    Atom atom = atoms.get(i);
    String line = text.at(atom.line());
    return (atom.before() == Separator.COMMA || atom.before() == Separator.UNQUOTE)
        && IN_BOOK.matcher(looks[i].own()).lookingAt()
        && EDITED.matcher(line).region(atom.end(), line.length()).find();
  }

  /// True if nothing but "in" stands before the quoted name of a journal.
  private boolean isBeforeJournal(int i) {
    return i + 1 < looks.length
        && looks[i].own().length() <= 4
        && BARE_IN.matcher(looks[i].own()).matches()
        && atoms.get(i + 1).line() == atoms.get(i).line()
        && isQuoted(text, atoms.get(i + 1));
  }

  /// True if the atom stands in parentheses that people began on a line before, `(with Hanna`.
  private boolean isOpen(int i, boolean before) {
    Atom atom = atoms.get(i);
    String line = text.at(atom.line());
    if (atom.before() == Separator.WRAP || !atom.isFirstOfLine()) {
      int close = line.indexOf(')');
      boolean within = before && (close < 0 || atom.start() <= close);
      boolean begins =
          atom.announced()
              && line.lastIndexOf('(') >= 0
              && line.lastIndexOf('(') < atom.start()
              && line.indexOf(')', line.lastIndexOf('(')) < 0;
      return within || begins;
    }
    return false;
  }

  /// True if a quotation ends before the atom that has a volume or pages behind it: `«Journal» 12
  /// (2020)`, `„Journal” 2020, nr 2`.
  private boolean isQuotedJournal(int i) {
    if (atoms.get(i).before() != Separator.UNQUOTE || i == 0) {
      return false;
    }
    boolean dated =
        looks[i].year()
            && i > 1
            && !atoms.get(i - 1).isFirstOfLine()
            && i + 1 < looks.length
            && atoms.get(i + 1).line() == atoms.get(i).line()
            && atoms.get(i + 1).before() == Separator.COMMA
            && looks[i + 1].detail();
    return dated || (looks[i].detail() && !looks[i].year());
  }

  /// True if parentheses begin with the atom that hold a publisher and a year, and nothing else:
  /// `(Northgate University Press, 2014)`.
  private boolean isInParentheses(int i) {
    Atom atom = atoms.get(i);
    String line = text.at(atom.line());
    if (atom.start() == 0 || line.charAt(atom.start() - 1) != '(' || atom.announced()) {
      return false;
    }
    int close = line.indexOf(')', atom.start());
    return close > 0
        && close - atom.start() > MIN_PUBLISHER
        && close - atom.start() < MAX_PUBLISHER
        && PUBLISHED.matches(line.substring(atom.start(), close));
  }

  /// True if the atom is a publisher before a place, or a place with a year.
  private boolean isHouse(int i) {
    String own = looks[i].own();
    if (PublisherLook.isPlaceWithYear(own)) {
      return true;
    }
    if (i + 1 >= looks.length
        || atoms.get(i + 1).line() != atoms.get(i).line()
        || atoms.get(i + 1).before() != Separator.COMMA) {
      return false;
    }
    String next = looks[i + 1].own();
    boolean place = PublisherLook.isPlace(next) || PublisherLook.isPlaceWithYear(next);
    return place && PublisherLook.isHouse(own);
  }

  /// A place with a publisher and a year behind it; a quotation with a volume or pages behind it.
  private void published(int i, double[][] scores) {
    Atom atom = atoms.get(i);
    if (!atom.isFirstOfLine() && isBeforeJournal(i)) {
      scores[i][VENUE] += 5;
      scores[i][TITLE] -= 4;
      scores[i + 1][TITLE] -= 6;
      scores[i + 1][VENUE] += 7;
      isPlaceAt[i] = true;
      isPlaceAt[i + 1] = true;
    } else if (isQuotedJournal(i) && !isPlaceAt[i - 1]) {
      scores[i - 1][TITLE] -= 6;
      scores[i - 1][VENUE] += 7;
      isPlaceAt[i - 1] = true;
    }
    if (!atom.isFirstOfLine() && (isInParentheses(i) || isHouse(i))) {
      scores[i][VENUE] += 2.5;
      scores[i][TITLE] -= 2;
      scores[i][PEOPLE] -= 2;
      isPlaceAt[i] = true;
    }
    if (isInContainer(i) && Character.isLowerCase(looks[i].own().charAt(0))) {
      scores[i][VENUE] += 2.5;
      scores[i][TITLE] -= 2;
    }
    if (atom.isFirstOfLine() || i + 1 >= looks.length) {
      return;
    }
    Atom next = atoms.get(i + 1);
    boolean colon = next.before() == Separator.COLON;
    if (next.line() != atom.line() || !(colon || next.before() == Separator.COMMA)) {
      return;
    }
    if (looks[i + 1].counts().small() < 3 && isPlace(i, colon) && isYearBehind(i + 1, colon)) {
      scores[i][VENUE] += 3;
      scores[i][TITLE] -= 2.5;
      scores[i][PEOPLE] -= 2;
      publisher = i + 1;
      isPlaceAt[i] = true;
    }
  }

  /// True if the atom is a place where books appear, or may be one before a publisher.
  private boolean isPlace(int i, boolean colon) {
    String own = looks[i].own();
    return PublisherLook.isPlace(own)
        || (PublisherLook.mayBePlace(own) && (colon || PublisherLook.isHouse(looks[i + 1].own())));
  }

  /// True if a year ends the atom, a publisher, or is the next on its line; or pages are, or it is
  /// certainly a publisher behind a colon.
  private boolean isYearBehind(int i, boolean colon) {
    boolean house = PublisherLook.isHouse(looks[i].own());
    boolean next = i + 1 < looks.length && atoms.get(i + 1).line() == atoms.get(i).line();
    boolean alone = colon || house || looks[i].counts().words() == 1;
    return PublisherLook.hasYear(looks[i].own())
        || (colon && house)
        || (next && (looks[i + 1].year() || (alone && looks[i + 1].detail())));
  }

  /// True if quotation marks stand around the atom.
  static boolean isQuoted(PageText text, Atom atom) {
    String line = text.at(atom.line());
    return atom.start() > 0
        && atom.end() < line.length()
        && "“\"«„「『»".indexOf(line.charAt(atom.start() - 1)) >= 0
        && atom.end() - atom.start() > 3;
  }
}
