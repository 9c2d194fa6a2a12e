package dev.byline.parse.homepage;

import dev.byline.parse.homepage.look.Atom;
import dev.byline.parse.homepage.look.AtomLook;
import dev.byline.parse.homepage.look.Field;
import dev.byline.parse.homepage.look.PageText;
import dev.byline.parse.homepage.look.VenueLook;
import dev.byline.parse.text.VenueText;
import java.util.List;
import java.util.OptionalInt;

/// A repair that removes lines from entries that they contradict, such as a line with another venue
/// in another year.
final class EntryRepair {

  /// The score of a text that is certainly a venue.
  private static final double VENUE = 2;

  private EntryRepair() {}

  /// Begins entries with such lines where a title and a venue stand on them, else marks their atoms
  /// as [Field#NONE].
  static void repair(PageText text, List<Atom> atoms, AtomLook[] looks, Reading reading) {
    for (Reading.Span span : reading.entries()) {
      OptionalInt year = OptionalInt.empty();
      for (int from = span.from(); from < span.to(); ) {
        int to = lineEnd(atoms, from, span.to());
        OptionalInt own = year(text, atoms, reading, from, to);
        boolean other = year.isPresent() && own.isPresent() && !year.equals(own);
        int venue = other ? venueStart(atoms, looks, from, to) : -1;
        if (venue > from && isVenue(reading, from, to)) {
          begin(reading, from, venue);
          year = own;
        } else if (other && isVenue(reading, from, to)) {
          for (int i = from; i < span.to(); i++) {
            reading.fields()[i] = (byte) Field.NONE.index();
          }
          break;
        }
        year = year.isPresent() ? year : own;
        from = to;
      }
    }
  }

  /// The start of the venue on a line that may be an entry as a whole, a title first; -1 if it is
  /// not such a line.
  private static int venueStart(List<Atom> atoms, AtomLook[] looks, int from, int to) {
    AtomLook first = looks[from];
    boolean title =
        !first.note()
            && !first.year()
            && !first.container()
            && first.venue() < VENUE
            && Character.isUpperCase(first.own().codePointAt(0))
            && atoms.get(from).isFirstOfLine();
    for (int i = from + 1; title && i < to; i++) {
      if (looks[i].venue() >= VENUE && !looks[i].detail() && !looks[i].year()) {
        return i;
      }
    }
    return -1;
  }

  private static void begin(Reading reading, int from, int venue) {
    reading.begins()[from] = true;
    for (int i = from; i < venue; i++) {
      reading.fields()[i] = (byte) Field.TITLE.index();
    }
  }

  private static int lineEnd(List<Atom> atoms, int from, int end) {
    int to = from;
    while (to < end && atoms.get(to).line() == atoms.get(from).line()) {
      to++;
    }
    return to;
  }

  private static boolean isVenue(Reading reading, int from, int to) {
    for (int i = from; i < to; i++) {
      if (reading.field(i) != Field.VENUE && reading.field(i) != Field.YEAR) {
        return false;
      }
    }
    return true;
  }

  private static OptionalInt year(
      PageText text, List<Atom> atoms, Reading reading, int from, int to) {
    for (int i = from; i < to; i++) {
      if (reading.field(i) == Field.VENUE || reading.field(i) == Field.YEAR) {
        OptionalInt year = VenueText.yearOf(atoms.get(i).in(text));
        if (year.isPresent() && !VenueLook.isDetail(atoms.get(i).in(text))) {
          return year;
        }
      }
    }
    return OptionalInt.empty();
  }
}
