package dev.byline.parse.homepage;

import dev.byline.parse.homepage.look.Atom;
import dev.byline.parse.homepage.look.AtomLook;
import dev.byline.parse.homepage.look.Lexicon;
import dev.byline.parse.homepage.look.NameLook;
import dev.byline.parse.homepage.look.PageText;
import dev.byline.parse.homepage.look.Separator;
import dev.byline.parse.text.ScreenedPattern;
import java.util.List;

/// Scores for people by what stands beside a name: initials and given names behind surnames, other
/// names, colons.
final class NamesBeside {

  private static final ScreenedPattern BESIDE_OWNER =
      ScreenedPattern.of(
          "(?i)(?:(?:jointly|together|zusammen|gemeinsam) )?(?:with|mit|avec|con|com) ");

  private final PageText text;
  private final Lexicon lexicon;

  NamesBeside(PageText text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /// True if nothing but "with" announces the people, which may as well go on with a title.
  boolean isBareWith(Atom atom) {
    String before = text.at(atom.line()).substring(Math.max(0, atom.start() - 16), atom.start());
    return atom.before() == Separator.WITH
        && !before.contains("gether")
        && !before.contains("oint");
  }

  /// A surname before initials, and initials behind a surname; a name that stands alone.
  double score(List<Atom> atoms, AtomLook[] looks, int i) {
    NameLook.Parts parts = looks[i].parts();
    if (parts.other() || looks[i].more()) {
      return 0;
    }
    Separator before = atoms.get(i).before();
    if (isInverted(atoms, looks, i) || (i > 0 && isInverted(atoms, looks, i - 1))) {
      return 3;
    }
    if (before == Separator.INITIAL && parts.initials() == 0 && i > 0) {
      NameLook.Parts name = looks[i - 1].parts();
      return name.full() > 0 && name.initials() > 0 && parts.words() == 1 ? -1.2 : 0;
    }
    boolean again =
        i + 1 < looks.length
            && looks[i + 1].isName()
            && atoms.get(i + 1).before() != Separator.COMMA
            && atoms.get(i + 1).before() != Separator.AND;
    if (again && isBareWith(atoms.get(i))) {
      return -3;
    }
    if (before == Separator.COLON && i > 0 && !looks[i - 1].isName()) {
      return parts.initials() > 0 ? 0 : -2;
    }
    if (isBeforeColon(atoms, i) && parts.words() == 1 && parts.full() == 0) {
      return -4;
    }
    if (isPairOfWords(atoms, looks, i)) {
      return -1.5;
    }
    if (before == Separator.QUESTION
        && parts.initials() == 0
        && !lexicon.namesOwner(text.at(atoms.get(i).line()))) {
      return -2;
    }
    if (isAlone(atoms, looks, i) && isBeforeColon(atoms, i) && lexicon.hasOwner()) {
      return -5;
    }
    if (isAlone(atoms, looks, i)) {
      return lexicon.hasOwner() ? before.isLine() ? -5 : -3 : -1.5;
    }
    if (parts.full() == 0 && parts.initials() > 0 && i > 0 && before == Separator.COMMA) {
      return looks[i - 1].parts().isSurname() && !atoms.get(i - 1).announced() ? 2.4 : 0;
    }
    boolean surname = parts.isSurname() && parts.full() <= 3 && i + 1 < atoms.size();
    return surname
            && atoms.get(i + 1).before() == Separator.COMMA
            && looks[i + 1].parts().isInitials()
        ? 2.4
        : 0;
  }

  /// True for a surname with the given name behind a comma: the owner's, or where semicolons part
  /// the people, or where a year or a quoted title follows: `Holt, Ada; Sato, Ken`, `Holt, Ada
  /// (2020)`.
  private boolean isInverted(List<Atom> atoms, AtomLook[] looks, int i) {
    if (i + 1 >= looks.length
        || atoms.get(i + 1).before() != Separator.COMMA
        || atoms.get(i + 1).line() != atoms.get(i).line()
        || !isShortName(looks[i])
        || !isShortName(looks[i + 1])) {
      return false;
    }
    Separator before = atoms.get(i).before();
    boolean last = i + 2 >= looks.length || atoms.get(i + 2).line() != atoms.get(i).line();
    Separator behind = last ? Separator.NEWLINE : atoms.get(i + 2).before();
    boolean parted = before == Separator.SEMICOLON || behind == Separator.SEMICOLON;
    boolean titled = before.isLine() && !last && (looks[i + 2].year() || behind == Separator.QUOTE);
    boolean owner = before.isLine() && looks[i].namesOwner() && looks[i + 1].namesOwner();
    return parted || titled || owner;
  }

  /// True if the line says with whom the paper above it was written, and nothing else: `mit A.
  /// Holt`.
  static boolean areOthersAlone(PageText text, List<Atom> atoms, AtomLook[] looks, int i) {
    Atom first = atoms.get(i);
    if (!first.announced()
        || first.before() != Separator.NEWLINE
        || first.start() == 0
        || text.at(first.line()).charAt(0) == '(') {
      return false;
    }
    int at = i;
    while (at < looks.length && atoms.get(at).line() == first.line() && looks[at].isName()) {
      at++;
    }
    return (at == looks.length || atoms.get(at).line() != first.line())
        && BESIDE_OWNER.begins(text.at(first.line()));
  }

  /// True if a numbered line that begins with people has more than people: `3. avec A. Holt,
  /// Tides`.
  static boolean areBeforeTitle(List<Atom> atoms, AtomLook[] looks, int i) {
    boolean other = false;
    for (int j = i; j < looks.length && atoms.get(j).line() == atoms.get(i).line(); j++) {
      other |= !looks[j].isName();
    }
    return other && atoms.get(i).before() == Separator.MARKER;
  }

  private static boolean isShortName(AtomLook look) {
    NameLook.Parts parts = look.parts();
    return !parts.other() && parts.full() >= 1 && parts.full() <= 2 && parts.words() <= 4;
  }

  /// True if one of two single words joined by "and", as titles begin: `Bells and Breath: ...`.
  private static boolean isPairOfWords(List<Atom> atoms, AtomLook[] looks, int i) {
    boolean first = atoms.get(i).isFirstOfLine();
    int one = first ? i : i - 1;
    return one >= 0
        && one + 2 < looks.length
        && atoms.get(one).isFirstOfLine()
        && isSingleWord(looks[one])
        && isSingleWord(looks[one + 1])
        && atoms.get(one + 1).before() == Separator.AND
        && atoms.get(one + 2).before() == Separator.COLON;
  }

  private static boolean isSingleWord(AtomLook look) {
    return look.parts().words() == 1 && look.parts().full() == 1 && look.counts().ideographs() == 0;
  }

  private static boolean isBeforeColon(List<Atom> atoms, int i) {
    return atoms.get(i).isFirstOfLine()
        && i + 1 < atoms.size()
        && atoms.get(i + 1).line() == atoms.get(i).line()
        && atoms.get(i + 1).before() == Separator.COLON;
  }

  /// True if no other name is near, and the name is not the owner's.
  private boolean isAlone(List<Atom> atoms, AtomLook[] looks, int i) {
    return looks[i].parts().initials() == 0
        && !atoms.get(i).announced()
        && !(i > 0 && isJoint(atoms.get(i)) && looks[i - 1].isName())
        && !(i + 1 < looks.length && isJoint(atoms.get(i + 1)) && looks[i + 1].isName())
        && !looks[i].namesOwner();
  }

  /// True if the border before the atom may stand between two names.
  private static boolean isJoint(Atom atom) {
    return switch (atom.before()) {
      case COMMA, AND, SPACE, INITIAL, SEMICOLON, PIPE, PARENTHESIS, WRAP -> true;
      default -> false;
    };
  }
}
