package dev.byline.parse.homepage;

import dev.byline.parse.homepage.look.Atom;
import dev.byline.parse.homepage.look.AtomLook;
import dev.byline.parse.homepage.look.Field;
import dev.byline.parse.homepage.look.Lexicon;
import dev.byline.parse.homepage.look.LineLook;
import dev.byline.parse.homepage.look.LineSigns;
import dev.byline.parse.homepage.look.NameLook;
import dev.byline.parse.homepage.look.PageText;
import dev.byline.parse.homepage.look.PublicationTypes;
import dev.byline.parse.homepage.look.PublisherLook;
import dev.byline.parse.homepage.look.Separator;
import dev.byline.parse.homepage.look.TableColumns;
import dev.byline.parse.homepage.look.VenueLook;
import dev.byline.parse.homepage.look.WordCounts;
import dev.byline.parse.homepage.look.YearLook;
import dev.byline.parse.text.ScreenedPattern;
import java.util.List;
import java.util.Locale;

/// Scores of each atom of a page for each field, as log odds around 0.
final class FieldScores {

  private static final int PEOPLE = Field.PEOPLE.index();
  private static final int TITLE = Field.TITLE.index();
  private static final int VENUE = Field.VENUE.index();
  private static final int YEAR = Field.YEAR.index();
  private static final int LINK = Field.LINK.index();
  private static final int NOTE = Field.NOTE.index();
  private static final int ABSTRACT = Field.ABSTRACT.index();
  private static final int LEAD = Field.LEAD.index();
  private static final int NONE = Field.NONE.index();

  private static final double NEVER = -7;

  /// Words of a sentence, and the share of those written small.
  private static final int LEAST_SENTENCE = 5;

  private static final double SMALL_SENTENCE = 0.7;

  /// The cost of a line of a list with a year that is read as no entry.
  private static final double OF_ENTRY = 3.5;

  /// The same of a line with a number.
  private static final double OF_NUMBERED = 2.5;

  /// Words that titles begin with, and hardly any name or venue.
  private static final ScreenedPattern TITLE_START =
      ScreenedPattern.of(
          "(?:Der|Die|Das|Ein|Eine|Zur|Zum|Über|Von|Vom|Wie|Warum|Il|Gli|Uno|Una|Sul|Sulla|Per"
              + " una|Les|Une|Sur|Pour|Vers|Comment|Quand|Los|Las|Sobre|Hacia|Cómo|Os|Uma|Um|Het|Een|The|An|On|Towards?|How|Why|When|What|Who|Is|Are|Do|Does|Can)"
              + " ");

  private final PageText text;
  private final LineLook[] lines;
  private final Recurrence recurrence;
  private final NamesBeside besides;
  private final boolean labelled;
  private final boolean listed;
  private final boolean inLine;
  private final TableColumns columns;

  /// @param listed whether all atoms stand below headings of papers
  FieldScores(
      PageText text, Lexicon lexicon, LineLook[] lines, Recurrence recurrence, boolean listed) {
    this.listed = listed;
    inLine = LineLook.areLabelled(text);
    columns = new TableColumns(text);
    besides = new NamesBeside(text, lexicon);
    this.text = text;
    this.lines = lines;
    this.recurrence = recurrence;
    boolean titles = false;
    boolean people = false;
    for (LineLook line : lines) {
      titles |= line.label() == Field.TITLE;
      people |= line.label() == Field.PEOPLE;
    }
    labelled = titles && people;
  }

  /// The scores of all atoms, a row each, as [LineContext] adjusts them.
  ///
  /// @param looks of the atoms
  double[][] of(List<Atom> atoms, AtomLook[] looks) {
    var scores = new double[atoms.size()][];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = of(atoms, looks, i);
    }
    new LineContext(text, lines, atoms, looks).adjust(scores);
    return scores;
  }

  private double[] of(List<Atom> atoms, AtomLook[] looks, int i) {
    Atom atom = atoms.get(i);
    AtomLook look = looks[i];
    LineLook line = lines[atom.line()];
    var scores = new double[LineContext.COLUMNS];
    boolean whole =
        atom.isFirstOfLine() && (i + 1 == atoms.size() || atoms.get(i + 1).line() != atom.line());
    if (labelled && atom.isFirstOfLine() && line.label() != Field.NONE) {
      return label(scores);
    }
    scores[PEOPLE] = people(look, atom) + besides.score(atoms, looks, i);
    scores[TITLE] = title(look, atom, whole);
    scores[VENUE] = venue(look, atom);
    boolean stage =
        atom.start() > 0
            && text.at(atom.line()).charAt(atom.start() - 1) == '('
            && VenueLook.isStage(look.own());
    boolean month = i > 0 && looks[i - 1].year() && YearLook.isMonth(look.own());
    scores[YEAR] = look.year() || month || isBadge(look, atom) ? 4 : stage ? 2.5 : NEVER;
    if (atom.start() > 2 && text.at(atom.line()).startsWith("// ", atom.start() - 3)) {
      scores[TITLE] -= 5;
      scores[VENUE] += 5;
    }
    if (isBeforeDetail(atoms, looks, i)) {
      scores[TITLE] -= 1;
      scores[VENUE] += 1;
    }
    scores[LINK] = link(look, atom, whole);
    scores[NOTE] = isOfEditors(atoms, looks, i) ? 4 : note(look, atom);
    scores[LEAD] = lead(look, atom, whole);
    scores[ABSTRACT] = line.prose() ? 1.4 : -4;
    scores[NONE] = (line.prose() ? 0.2 : 0) + (whole && look.own().length() < 30 ? 0.5 : 0);
    if (line.prose()) {
      scores[TITLE] -= 2.5;
      scores[VENUE] -= 1.5;
      scores[PEOPLE] -= 1;
      scores[NOTE] -= 0.5;
    }
    if (line.container()) {
      scores[VENUE] += 1.5;
      scores[TITLE] -= 1.5;
    } else if (isAboveContainer(atom.line())) {
      scores[TITLE] += 1;
      scores[VENUE] -= 1.5;
      scores[PEOPLE] -= 1.5;
    }
    if (whole && isSummary(atom, look, i > 0 ? looks[i - 1] : look)) {
      scores[ABSTRACT] = 1;
      scores[TITLE] -= 2;
    }
    scores[NONE] -= line.dated() ? 0.4 : 0;
    scores[NONE] -= listed && line.mayBeEntry() && atom.isFirstOfLine() ? OF_ENTRY : 0;
    scores[NONE] -= listed && isNumbered(atom) && look.counts().words() > 1 ? OF_NUMBERED : 0;
    if (line.nothing()) {
      scores[NONE] += 5;
    }
    said(atom, line, scores);
    if (labelled) {
      labelled(atom, scores);
    }
    return scores;
  }

  /// True if a line is one short sentence, such as a card says of its paper: it stands apart, or
  /// right below a title without a full stop.
  ///
  /// @param before the last atom of the line before
  private boolean isSummary(Atom atom, AtomLook look, AtomLook before) {
    WordCounts counts = look.counts();
    boolean sentence =
        text.at(atom.line()).endsWith(".")
            && counts.words() >= LEAST_SENTENCE
            && counts.small() + counts.tiny() >= SMALL_SENTENCE * counts.words();
    boolean apart = atom.before() == Separator.BLANK && text.isBlank(atom.line() + 1);
    boolean below =
        atom.before() == Separator.NEWLINE
            && isTitle(text.at(atom.line() - 1))
            && (before.parts().other() || before.common() > 0)
            && !before.etAl();
    return sentence && (apart || below);
  }

  private boolean isNumbered(Atom atom) {
    return atom.isFirstOfLine()
        && text.hasMarker(atom.line())
        && "0123456789[(".indexOf(text.at(atom.line()).charAt(0)) >= 0;
  }

  /// True if a line ends as a title does, and no line of names or venue.
  private static boolean isTitle(String line) {
    return !line.isEmpty()
        && (Character.isLetter(line.charAt(line.length() - 1)) || line.endsWith("?"));
  }

  /// True for a conference with its year, in brackets before a title: `[CCS '24]`.
  private boolean isBadge(AtomLook look, Atom atom) {
    return atom.before().isLine()
        && atom.start() > 0
        && text.at(atom.line()).charAt(atom.start() - 1) == '['
        && look.venue() >= 2
        && look.counts().digits() >= 2
        && look.own().length() < 30;
  }

  /// True if nothing but names stands before the mark of editors on its line.
  private static boolean isOfEditors(List<Atom> atoms, AtomLook[] looks, int i) {
    if (!looks[i].editorMark() || atoms.get(i).isFirstOfLine()) {
      return false;
    }
    int at = i - 1;
    while (at > 0 && looks[at].isName() && !atoms.get(at).isFirstOfLine()) {
      at--;
    }
    return looks[at].isName() && atoms.get(at).isFirstOfLine();
  }

  /// True if a volume, pages or a number follow at once.
  private static boolean isBeforeDetail(List<Atom> atoms, AtomLook[] looks, int i) {
    if (i + 1 >= atoms.size()) {
      return false;
    }
    Atom next = atoms.get(i + 1);
    return next.line() == atoms.get(i).line()
        && (next.before() == Separator.COMMA || next.before() == Separator.SPACE)
        && looks[i + 1].detail();
  }

  private boolean isAboveContainer(int line) {
    int next = text.text(line + 1);
    return next < text.size() && next <= line + 2 && lines[next].container();
  }

  private static double[] label(double[] scores) {
    java.util.Arrays.fill(scores, 0, Field.COUNT, NEVER);
    scores[LEAD] = 4;
    scores[NOTE] = 1.5;
    return scores;
  }

  /// The field that a column of a table, or a label within the line, says.
  private void said(Atom atom, LineLook line, double[] scores) {
    if (columns.isRow(atom.line()) && !atom.announced()) {
      for (int field : new int[] {PEOPLE, TITLE, VENUE}) {
        scores[field] -= 3;
      }
      scores[columns.of(atom, text).index()] += 9;
      scores[NONE] -= 2;
    }
    if (line.label() == Field.NOTE) {
      scores[NOTE] += 5;
      scores[TITLE] -= 5;
      scores[PEOPLE] -= 5;
    } else if (inLine && line.label() != Field.NONE && atom.start() > 0) {
      scores[line.label().index()] += atom.isFirstOfLine() ? 5 : 1.5;
      scores[LineContext.BEGINS] -= atom.isFirstOfLine() ? 4 : 0;
    }
  }

  /// Behind a label, or below it, the field is said.
  private void labelled(Atom atom, double[] scores) {
    int label = atom.line();
    if (atom.isFirstOfLine()) {
      do {
        label--;
      } while (label >= 0 && text.isBlank(label));
    }
    boolean inLine = label >= 0 && text.at(label).indexOf(':') > 0 && !text.at(label).endsWith(":");
    if (label >= 0 && lines[label].label() != Field.NONE && inLine == (label == atom.line())) {
      scores[lines[label].label().index()] += 5;
    }
  }

  private double people(AtomLook look, Atom atom) {
    NameLook.Parts parts = look.parts();
    String own = look.own();
    if (look.more()) {
      return 4;
    }
    if (look.container()
        || own.endsWith(" UP")
        || PublisherLook.isNobody(own)
        || own.endsWith("hesis")
        || own.endsWith("issertation")) {
      return -5;
    }
    if (parts.other()) {
      return look.etAl() ? 3.5 : atom.announced() ? -1.5 : -5;
    }
    double score;
    if (parts.initials() > 0 && parts.full() > 0) {
      score = parts.words() <= 6 ? 3 : 0;
    } else if (parts.full() == 0) {
      score = parts.initials() > 0 ? 0.2 : -3;
    } else if (parts.full() == 1 && parts.words() == 1) {
      score =
          Character.getType(own.charAt(0)) == Character.OTHER_LETTER
              ? 1.2
              : atom.before() == Separator.INITIAL ? -0.2 : -1.8;
    } else {
      score = parts.full() <= 3 ? 1.6 : parts.full() == 4 ? 0.4 : -1.5;
    }
    score -= 1.4 * Math.min(look.common(), 3);
    score +=
        parts.marked() && own.length() > 3 && !Character.isDigit(own.charAt(own.length() - 1))
            ? 0.8
            : 0;
    score += atom.announced() ? besides.isBareWith(atom) ? -0.3 : 2 : 0;
    score += parts.words() > 1 && look.namesOwner() ? 1.5 : 0;
    score -= TITLE_START.begins(own) ? 1.5 : 0;
    return score;
  }

  private double title(AtomLook look, Atom atom, boolean whole) {
    WordCounts counts = look.counts();
    NameLook.Parts parts = look.parts();
    String own = look.own();
    if (counts.large() + counts.small() + counts.tiny() + counts.ideographs() == 0
        || look.more()
        || look.editorMark()) {
      return -4;
    }
    int w = counts.words();
    double score =
        w == 1
            ? atom.before() == Separator.COLON || atom.before() == Separator.AND ? -0.4 : -0.8
            : w == 2 ? -0.2 : w <= 4 ? 0.6 : w <= 22 ? 1.3 : w <= 34 ? 0.6 : -1.5;
    if (counts.ideographs() > 5) {
      score = Math.max(score, 1.3) + (counts.kana() > 0 ? 0.7 : 0);
    }
    score += Math.min(2.2, 0.5 * counts.small());
    score += atom.before() == Separator.QUOTE || LineContext.isQuoted(text, atom) ? 4 : 0;
    score += LineSigns.reviewEnd(own, 0) > 0 ? 5 : 0;
    score += own.endsWith("?") || own.endsWith("!") ? 0.7 : 0;
    score += TITLE_START.begins(own) ? 0.6 : 0;
    score -= atom.announced() && atom.before() == Separator.COMMA && own.endsWith(")") ? 2 : 0;
    score -= Math.max(0, 0.8 * (look.venue() - 0.8));
    score -= !parts.other() && parts.initials() > 0 && parts.full() > 0 ? 2.5 : 0;
    score -= !parts.other() && look.common() == 0 && parts.full() > 1 && parts.full() < 4 ? 0.5 : 0;
    score += 0.25 * Math.min(3, look.common());
    score -= recurrence.of(own) > 2 ? 1.5 : 0;
    score -=
        Character.isLowerCase(own.charAt(0))
                && atom.before() != Separator.COLON
                && !own.contains("-")
            ? 0.5
            : 0;
    score -= look.note() && counts.words() < 8 ? 1.2 : 0;
    score -= own.startsWith("In: ") || own.startsWith("Hg. ") || own.startsWith("Hrsg. ") ? 2.5 : 0;
    score -= own.endsWith(" here") && w <= 4 ? 5 : 0;
    score -= own.startsWith("http") || own.startsWith("www") ? 6 : 0;
    score -= whole && parts.words() > 1 && !parts.other() && look.namesOwner() ? 2 : 0;
    return score;
  }

  private double venue(AtomLook look, Atom atom) {
    NameLook.Parts parts = look.parts();
    double score = look.venue();
    boolean name = !parts.other() && parts.initials() > 0 && parts.full() > 0;
    score -= name && look.common() == 0 ? 0.7 : 0;
    score -= atom.announced() ? 2.5 : 0;
    score -= LineContext.isQuoted(text, atom) ? 3 : 0;
    score -= look.links() > 0 ? 2.5 : 0;
    return score;
  }

  private double link(AtomLook look, Atom atom, boolean whole) {
    if (look.address()) {
      return 4.5;
    }
    boolean bracket = atom.start() > 0 && text.at(atom.line()).charAt(atom.start() - 1) == '[';
    WordCounts counts = look.counts();
    if (look.links() > 0) {
      boolean tail = atom.before() == Separator.SPACE && !atom.isFirstOfLine();
      return (look.links() > 1 ? 4 : counts.words() > 1 ? 3.5 : tail ? 3.5 : 2) + (bracket ? 1 : 0);
    }
    if (bracket) {
      return look.linkish() ? 4 : counts.digits() > 3 ? 0 : 1;
    }
    boolean few = counts.words() <= 5 && look.own().length() < 60 && look.linkish();
    return few ? whole ? 1.5 : 0.8 : -4.5;
  }

  private static double note(AtomLook look, Atom atom) {
    boolean aside = atom.before() == Separator.PARENTHESIS || atom.before() == Separator.BRACKET;
    return look.note()
        ? look.award() ? 4 : 2.6
        : aside ? 0 : look.counts().words() > 12 ? -2 : -1.2;
  }

  private double lead(AtomLook look, Atom atom, boolean whole) {
    String own = look.own();
    if (own.length() < 20 && PublicationTypes.contains(own.toLowerCase(Locale.ROOT))) {
      return 2.2;
    }
    if (!atom.isFirstOfLine() || own.length() > 30) {
      return NEVER;
    }
    WordCounts counts = look.counts();
    boolean badge = whole && counts.words() <= 4 && counts.small() == 0;
    double score = badge ? 0.2 : whole && counts.words() <= 3 ? -0.8 : -2.5;
    return score + (whole && recurrence.of(own) > 1 ? 1 : 0);
  }
}
