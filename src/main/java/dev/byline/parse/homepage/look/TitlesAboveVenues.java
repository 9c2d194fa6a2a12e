package dev.byline.parse.homepage.look;

import java.util.BitSet;
import java.util.List;

/// Lists in which a line with a title and a line with its venue and year take turns, with nothing
/// between the entries: after a venue, the next line is a title.
public final class TitlesAboveVenues {

  /// Such pairs of lines,
  private static final int LEAST_PAIRS = 3;

  /// and their share among the lines with a year.
  private static final double SHARE_OF_PAIRS = 0.7;

  /// The look of a venue of the text that a line with one holds.
  private static final double VENUE = 1.8;

  private final List<Atom> atoms;
  private final AtomLook[] looks;
  private final BitSet titles = new BitSet();
  private int dated;

  private TitlesAboveVenues(List<Atom> atoms, AtomLook[] looks) {
    this.atoms = atoms;
    this.looks = looks;
  }

  /// The first atoms of the lines with titles; none if the list is not such a one.
  ///
  /// @param looks of the atoms
  public static BitSet of(List<Atom> atoms, AtomLook[] looks) {
    var pairs = new TitlesAboveVenues(atoms, looks);
    pairs.find();
    int found = pairs.titles.cardinality();
    return found >= LEAST_PAIRS && found >= SHARE_OF_PAIRS * pairs.dated
        ? pairs.titles
        : new BitSet();
  }

  private void find() {
    int title = -1;
    boolean open = true;
    for (int from = 0; from < looks.length; ) {
      int to = end(from);
      boolean heads = atoms.get(from).before() == Separator.HEADING;
      if (isDated(from, to)) {
        dated++;
        if (title >= 0 && !heads && isVenue(from, to)) {
          titles.set(title);
        }
        title = -1;
        open = true;
      } else if (atoms.get(from).announced() || looks[from].links() > 0) {
        title = -1;
      } else {
        title = (open || heads) && !arePeople(from, to) ? from : -1;
        open = false;
      }
      from = to;
    }
  }

  /// The end of a line, with those to which it is wrapped.
  private int end(int from) {
    int to = from + 1;
    while (to < looks.length
        && (!atoms.get(to).isFirstOfLine() || atoms.get(to).before() == Separator.WRAP)) {
      to++;
    }
    return to;
  }

  private boolean isDated(int from, int to) {
    boolean year = false;
    for (int i = from; i < to; i++) {
      year |= looks[i].hasYear();
    }
    return year;
  }

  private boolean isVenue(int from, int to) {
    boolean venue = false;
    boolean detail = false;
    for (int i = from; i < to; i++) {
      venue |= looks[i].venue() >= VENUE || (i > from && looks[i].year());
      detail |= looks[i].detail();
    }
    return venue
        && (detail || !arePeople(from, from + 1))
        && atoms.get(from).before() != Separator.MARKER;
  }

  private boolean arePeople(int from, int to) {
    NameLook.Parts parts = looks[from].parts();
    boolean names =
        to - from > 1
            || parts.initials() > 0
            || (parts.full() == 2 && parts.words() == 2)
            || looks[from].namesOwner();
    for (int i = from; i < to; i++) {
      names &= looks[i].isName() && looks[i].venue() < VENUE && looks[i].common() == 0;
    }
    return names;
  }
}
