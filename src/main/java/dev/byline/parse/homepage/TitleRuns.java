package dev.byline.parse.homepage;

import dev.byline.parse.homepage.look.Atom;
import dev.byline.parse.homepage.look.AtomLook;
import dev.byline.parse.homepage.look.Field;
import dev.byline.parse.homepage.look.PageText;
import dev.byline.parse.homepage.look.Separator;
import dev.byline.parse.homepage.look.TitlesAboveVenues;
import java.util.BitSet;
import java.util.List;

/// An adjustment of scores for titles that run over a comma or "and": `Maps in Spanish, Quichua,
/// and Michif`, `Dust, snow and albedo`, `Hedging and Hoping`.
final class TitleRuns {

  private static final int PEOPLE = Field.PEOPLE.index();
  private static final int TITLE = Field.TITLE.index();
  private static final int VENUE = Field.VENUE.index();

  /// The look of a venue from which on a text is one, small as its first letter may be.
  private static final double VENUE_LOOK = 0.8;

  /// The cost of an entry that goes on with a line which is a title.
  private static final double GOES_ON = -1.5;

  private final PageText text;
  private final List<Atom> atoms;
  private final AtomLook[] looks;

  TitleRuns(PageText text, List<Atom> atoms, AtomLook[] looks) {
    this.text = text;
    this.atoms = atoms;
    this.looks = looks;
  }

  /// Adjusts the scores of the atom and of those beside it.
  void adjust(int i, double[][] scores) {
    enumeration(i, scores);
    pair(i, scores);
    goesOnSmall(i, scores);
    beforeOthers(i, scores);
  }

  /// The text at the start of a line that names, behind it, with whom it was written: `Global Trade
  /// and Tides, 2019, with A. Holt`.
  private void beforeOthers(int i, double[][] scores) {
    if (!atoms.get(i).isFirstOfLine()
        || atoms.get(i).announced()
        || looks[i].venue() >= VENUE_LOOK) {
      return;
    }
    int end = i;
    int others = i;
    while (others < looks.length
        && (others == i || !atoms.get(others).isFirstOfLine())
        && !isWith(atoms.get(others))) {
      boolean plain = !looks[others].year() && looks[others].parts().initials() == 0;
      end = end == others && plain ? others + 1 : end;
      others++;
    }
    boolean found = others < looks.length && others > i && !atoms.get(others).isFirstOfLine();
    for (int j = i; found && j < end; j++) {
      scores[j][TITLE] += 1;
      scores[j][VENUE] -= 1.2;
      scores[j][PEOPLE] -= 1;
    }
  }

  private static boolean isWith(Atom atom) {
    return atom.announced()
        && (atom.before() == Separator.COMMA || atom.before() == Separator.PARENTHESIS);
  }

  /// Entries begin with the titles of a list in which titles and venues take turns.
  void takeTurns(double[][] scores) {
    BitSet titles = TitlesAboveVenues.of(atoms, looks);
    for (int i = titles.nextSetBit(0); i >= 0; i = titles.nextSetBit(i + 1)) {
      scores[i][LineContext.ACROSS] += GOES_ON;
      for (int j = i; j == i || (j < scores.length && !atoms.get(j).isFirstOfLine()); j++) {
        scores[j][TITLE] += 1.5;
        scores[j][VENUE] -= 2;
        scores[j][PEOPLE] -= 1;
      }
    }
  }

  /// One of several words that a title names, `Maps in Spanish, Quichua, and Michif`: the title
  /// goes on with it.
  private void enumeration(int i, double[][] scores) {
    boolean within =
        i > 0
            && i + 1 < looks.length
            && atoms.get(i).before() == Separator.COMMA
            && atoms.get(i + 1).before() == Separator.AND
            && atoms.get(i + 1).line() == atoms.get(i).line()
            && text.at(atoms.get(i).line()).charAt(atoms.get(i).end()) == ','
            && looks[i].counts().words() <= 2
            && looks[i].parts().initials() == 0;
    if (within
        && (looks[i - 1].common() > 0
            || (looks[i - 1].parts().other() && looks[i - 1].counts().small() > 0))
        && looks[i - 1].venue() < 1
        && looks[i].venue() < 1.5
        && looks[i + 1].venue() < 1.5) {
      for (int j = i; j <= i + 1; j++) {
        scores[j][VENUE] -= 1;
        scores[j][TITLE] += 1.5;
        scores[j][PEOPLE] -= 1.5;
      }
    }
  }

  /// Two words joined by "and" that are all of a line, as titles are: `Hedging and Hoping`.
  private void pair(int i, double[][] scores) {
    boolean whole =
        i + 1 < looks.length
            && atoms.get(i).isFirstOfLine()
            && atoms.get(i + 1).before() == Separator.AND
            && atoms.get(i + 1).line() == atoms.get(i).line()
            && (i + 2 >= looks.length || atoms.get(i + 2).isFirstOfLine());
    if (whole && looks[i].parts().words() == 1 && looks[i + 1].parts().words() == 1) {
      scores[i][TITLE] += 1;
      scores[i + 1][TITLE] += 1;
    }
  }

  /// A text behind a comma that begins small and is no venue by any word: a title goes on with it,
  /// and one that seemed to end before did not.
  private void goesOnSmall(int i, double[][] scores) {
    if (i == 0 || atoms.get(i).before() != Separator.COMMA || atoms.get(i).announced()) {
      return;
    }
    AtomLook look = looks[i];
    String own = look.own();
    boolean small =
        Character.isLowerCase(own.charAt(0))
            && look.counts().digits() == 0
            && look.counts().small() + look.counts().tiny() == look.counts().words()
            && look.counts().small() > 0
            && look.venue() < VENUE_LOOK
            && !look.note()
            && !look.linkish()
            && !look.container()
            && !look.editorMark();
    if (small) {
      scores[i][TITLE] += 1;
      scores[i][VENUE] -= 1.5;
    }
  }
}
