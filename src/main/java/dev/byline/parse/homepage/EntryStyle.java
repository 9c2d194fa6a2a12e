package dev.byline.parse.homepage;

import dev.byline.parse.homepage.look.Field;
import dev.byline.parse.homepage.look.Separator;

/// The style of a list: which field follows which behind which border, which fields an entry has,
/// as logarithms of probabilities. It starts from [StylePrior] and is drawn to what was counted.
final class EntryStyle {

  /// The weight of the prior, in entries.
  private static final double STRENGTH = 4;

  /// The weight of a border that follows all fields alike, in atoms,
  private static final double FOLLOW = 8;

  /// how much it can speak for or against a border at most,
  private static final double MOST_FOLLOW = 1.5;

  /// and how much that counts.
  private static final double WEIGHT = 0.3;

  /// The costs of an entry's end, by the fields it has: bit 1 people, 2 title, 4 anything else.
  private static final double[] ENDS = {0.001, 0.001, 0.03, 0.08, 0.001, 0.001, 0.1, 0.8};

  private final double[][][] next = new double[Field.COUNT][Separator.COUNT][];
  private final double[] end = new double[8];

  /// The counts from a reading.
  static final class Counts {
    final double[][][] next = new double[Field.COUNT][Separator.COUNT][StylePrior.NEXT];
    final double[] end = new double[8];

    void add(Counts other, double weight) {
      for (int f = 0; f < Field.COUNT; f++) {
        for (int s = 0; s < Separator.COUNT; s++) {
          for (int n = 0; n < StylePrior.NEXT; n++) {
            next[f][s][n] += weight * other.next[f][s][n];
          }
        }
      }
      for (int m = 0; m < 8; m++) {
        end[m] += weight * other.end[m];
      }
    }
  }

  /// @param lean what is held of it beforehand
  EntryStyle(Counts counts, Lean lean) {
    for (int f = 0; f < Field.COUNT; f++) {
      for (int s = 0; s < Separator.COUNT; s++) {
        next[f][s] = row(lean.weights(f, s), counts.next[f][s]);
      }
    }
    follow(counts);
    double sum = 0;
    for (double count : counts.end) {
      sum += count;
    }
    for (int m = 0; m < 8; m++) {
      double prior = STRENGTH * ENDS[m] * lean.ends(m);
      end[m] = Math.log((counts.end[m] + prior) / (sum + STRENGTH));
    }
  }

  /// Adds how much more often than others a field is followed by that border.
  private void follow(Counts counts) {
    var byBorder = new double[Separator.COUNT];
    var byField = new double[Field.COUNT];
    var both = new double[Field.COUNT][Separator.COUNT];
    double all = 0;
    for (int f = 0; f < Field.COUNT; f++) {
      for (int s = 0; s < Separator.COUNT; s++) {
        for (double count : counts.next[f][s]) {
          both[f][s] += count;
        }
        byBorder[s] += both[f][s];
        byField[f] += both[f][s];
        all += both[f][s];
      }
    }
    for (int f = 0; f < Field.COUNT && all > 0; f++) {
      for (int s = 0; s < Separator.COUNT; s++) {
        double share = (byBorder[s] + 1) / (all + Separator.COUNT);
        double own = (both[f][s] + FOLLOW * share) / (byField[f] + FOLLOW);
        double more = Math.max(-MOST_FOLLOW, Math.min(MOST_FOLLOW, Math.log(own / share)));
        for (int n = 0; n < next[f][s].length; n++) {
          next[f][s][n] += WEIGHT * more;
        }
      }
    }
  }

  private static double[] row(double[] prior, double[] counts) {
    var row = new double[StylePrior.NEXT];
    double sum = 0;
    for (int n = 0; n < row.length; n++) {
      row[n] = counts[n] + STRENGTH * prior[n];
      sum += row[n];
    }
    for (int n = 0; n < row.length; n++) {
      row[n] = Math.log(row[n] / sum);
    }
    return row;
  }

  double[] next(int field, int separator) {
    return next[field][separator];
  }

  double end(int fields) {
    return end[fields];
  }
}
