package dev.byline.parse.homepage;

import dev.byline.parse.homepage.look.Atom;
import dev.byline.parse.homepage.look.Field;
import dev.byline.parse.homepage.look.PageText;
import dev.byline.parse.homepage.look.VenueLook;
import dev.byline.parse.text.VenueText;
import java.util.List;
import java.util.OptionalInt;

/// A repair that removes lines from entries that they contradict, such as a line with another venue
/// in another year.
final class EntryRepair {

  private EntryRepair() {}

  /// Marks the atoms of such lines as [Field#NONE].
  static void repair(PageText text, List<Atom> atoms, Reading reading) {
    for (Reading.Span span : reading.entries()) {
      OptionalInt year = OptionalInt.empty();
      for (int from = span.from(); from < span.to(); ) {
        int to = lineEnd(atoms, from, span.to());
        OptionalInt own = year(text, atoms, reading, from, to);
        boolean other = year.isPresent() && own.isPresent() && !year.equals(own);
        if (other && isVenue(reading, from, to)) {
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
