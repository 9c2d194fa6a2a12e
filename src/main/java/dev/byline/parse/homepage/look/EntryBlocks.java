package dev.byline.parse.homepage.look;

import java.util.List;

/// Blocks of lines between blank lines, or from one bullet to the next, one an entry: a list of
/// such blocks, of which each has one line with a year, has no entry that goes on behind its
/// border.
public final class EntryBlocks {

  private static final int LEAST = 4;

  /// The share of blocks with several lines,
  private static final double SHARE_LONG = 0.75;

  /// of those with a year,
  private static final double SHARE_DATED = 0.6;

  /// and the most of those with a year on several lines.
  private static final double SHARE_OF_MANY_YEARS = 0.1;

  private static final int MOST_LINES = 9;

  private final boolean marked;
  private int blocks;
  private int several;
  private int dated;
  private int manyYears;
  private int tooLong;
  private int lines;
  private int years;

  private EntryBlocks(boolean marked) {
    this.marked = marked;
  }

  /// True if blank lines part the entries of the list, and it has no bullets.
  ///
  /// @param looks of the atoms
  public static boolean areParted(List<Atom> atoms, AtomLook[] looks) {
    return new EntryBlocks(false).are(atoms, looks);
  }

  /// True if bullets or numbers begin the entries of the list.
  ///
  /// @param looks of the atoms
  public static boolean areMarked(List<Atom> atoms, AtomLook[] looks) {
    return new EntryBlocks(true).are(atoms, looks);
  }

  private boolean are(List<Atom> atoms, AtomLook[] looks) {
    int datedLine = -1;
    for (int i = 0; i < looks.length; i++) {
      Atom atom = atoms.get(i);
      if (atom.isFirstOfLine()) {
        if (atom.before() == Separator.MARKER && !marked) {
          return false;
        }
        Separator border = marked ? Separator.MARKER : Separator.BLANK;
        if (atom.before() == border || atom.before() == Separator.HEADING) {
          end();
        }
        lines++;
      }
      if (atom.line() != datedLine && looks[i].hasYear()) {
        datedLine = atom.line();
        years++;
      }
    }
    end();
    return blocks >= LEAST
        && (marked || several >= SHARE_LONG * blocks)
        && dated >= SHARE_DATED * blocks
        && manyYears <= SHARE_OF_MANY_YEARS * blocks
        && tooLong == 0;
  }

  private void end() {
    if (lines > 0) {
      blocks++;
      several += lines > 1 ? 1 : 0;
      dated += years > 0 ? 1 : 0;
      manyYears += years > 1 ? 1 : 0;
      tooLong += lines > MOST_LINES ? 1 : 0;
    }
    lines = 0;
    years = 0;
  }
}
