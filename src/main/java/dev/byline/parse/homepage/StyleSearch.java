package dev.byline.parse.homepage;

import java.util.ArrayList;
import java.util.List;

/// A search for the style of a list: it reads the list under each hypothesis, estimates the style
/// from the result, and keeps the hypothesis whose estimated style explains the list best.
final class StyleSearch {

  /// Atoms from the start of a list that decide.
  private static final int SAMPLE = 300;

  private StyleSearch() {}

  /// @param counts what the best reading counted
  /// @param margin by how much it is better than the best that begins its entries elsewhere, an
  ///   atom
  record Found(Style.Counts counts, double margin) {}

  static Found find(List<Atom> atoms, double[][] scores) {
    int size = sample(atoms);
    List<Atom> some = atoms.subList(0, size);
    double most = Double.NEGATIVE_INFINITY;
    Style.Counts best = new Style.Counts();
    var readings = new ArrayList<Reading>();
    int bestAt = -1;
    for (Leaning leaning : Leaning.values()) {
      Style.Counts counts =
          ListDecoder.decode(some, scores, new Style(new Style.Counts(), leaning)).counts(some);
      counts = ListDecoder.decode(some, scores, new Style(counts, Leaning.NONE)).counts(some);
      Reading reading = ListDecoder.decode(some, scores, new Style(counts, Leaning.NONE));
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

  private static int sample(List<Atom> atoms) {
    int size = Math.min(SAMPLE, atoms.size());
    while (size < atoms.size() && !atoms.get(size).isFirstOfLine()) {
      size++;
    }
    return size;
  }
}
