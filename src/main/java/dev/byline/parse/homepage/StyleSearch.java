package dev.byline.parse.homepage;

import dev.byline.parse.homepage.look.Atom;
import java.util.ArrayList;
import java.util.List;

/// A search for the style of a list: it reads the list under each hypothesis, estimates the style
/// from the result, and keeps the hypothesis whose estimated style explains the list best.
final class StyleSearch {

  /// Atoms from the start of a list that decide.
  private static final int SAMPLE = 200;

  private StyleSearch() {}

  /// @param counts what the best reading counted
  /// @param margin by how much it is better than the best that begins its entries elsewhere, an
  ///   atom
  record Found(EntryStyle.Counts counts, double margin) {}

  static Found find(List<Atom> atoms, double[][] scores) {
    int size = sample(atoms);
    List<Atom> some = atoms.subList(0, size);
    double most = Double.NEGATIVE_INFINITY;
    EntryStyle.Counts best = new EntryStyle.Counts();
    var readings = new ArrayList<Reading>();
    int bestAt = -1;
    var starts = new ArrayList<Reading>();
    for (Leaning leaning : Leaning.values()) {
      Reading start =
          ListDecoder.decode(some, scores, new EntryStyle(new EntryStyle.Counts(), leaning));
      if (starts.stream().anyMatch(start::isLike)) {
        continue;
      }
      starts.add(start);
      Reading reading = estimated(some, scores, estimated(some, scores, start));
      readings.add(reading);
      if (reading.score() > most) {
        most = reading.score();
        best = reading.counts(some);
        bestAt = readings.size() - 1;
      }
    }
    double second = Double.NEGATIVE_INFINITY;
    for (Reading reading : readings) {
      if (!java.util.Arrays.equals(reading.begins(), readings.get(bestAt).begins())) {
        second = Math.max(second, reading.score());
      }
    }
    return new Found(best, size == 0 ? 0 : Math.min(2, (most - second) / size));
  }

  /// The reading in the style that `reading` shows.
  private static Reading estimated(List<Atom> atoms, double[][] scores, Reading reading) {
    return ListDecoder.decode(atoms, scores, new EntryStyle(reading.counts(atoms), Leaning.NONE));
  }

  private static int sample(List<Atom> atoms) {
    int size = Math.min(SAMPLE, atoms.size());
    while (size < atoms.size() && !atoms.get(size).isFirstOfLine()) {
      size++;
    }
    return size;
  }
}
