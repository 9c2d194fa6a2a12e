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

  private final Counts counts;
  private final Lean lean;
  private final double[][][] next = new double[Field.COUNT][Separator.COUNT][];
  private final double[][] more = new double[Field.COUNT][Separator.COUNT];
  private final double[] end = new double[8];

  /// The counts from a reading.
  static final class Counts {
    private final double[][][] next = new double[Field.COUNT][Separator.COUNT][];
    private final double[][] borders = new double[Field.COUNT][Separator.COUNT];
    private final double[] end = new double[8];

    /// Counts that `following` stands behind that field and border.
    void follow(int field, int separator, int following) {
      row(field, separator)[following]++;
      borders[field][separator]++;
    }

    /// Counts an entry with these fields.
    void end(int fields) {
      end[fields]++;
    }

    /// The number of entries.
    double entries() {
      double entries = 0;
      for (double count : end) {
        entries += count;
      }
      return entries;
    }

    private double[] row(int field, int separator) {
      if (next[field][separator] == null) {
        next[field][separator] = new double[StylePrior.NEXT];
      }
      return next[field][separator];
    }

    void add(Counts other, double weight) {
      for (int f = 0; f < Field.COUNT; f++) {
        for (int s = 0; s < Separator.COUNT; s++) {
          if (other.next[f][s] != null) {
            double[] row = row(f, s);
            for (int n = 0; n < StylePrior.NEXT; n++) {
              row[n] += weight * other.next[f][s][n];
            }
            borders[f][s] += weight * other.borders[f][s];
          }
        }
      }
      for (int m = 0; m < 8; m++) {
        end[m] += weight * other.end[m];
      }
    }
  }

  /// @param counts that do not change any more
  /// @param lean what is held of it beforehand
  EntryStyle(Counts counts, Lean lean) {
    this.counts = counts;
    this.lean = lean;
    follow();
    double sum = 0;
    for (double count : counts.end) {
      sum += count;
    }
    for (int m = 0; m < 8; m++) {
      double prior = STRENGTH * ENDS[m] * lean.ends(m);
      end[m] = Math.log((counts.end[m] + prior) / (sum + STRENGTH));
    }
  }

  /// Finds how much more often than others a field is followed by that border.
  private void follow() {
    var byBorder = new double[Separator.COUNT];
    var byField = new double[Field.COUNT];
    double all = 0;
    for (int f = 0; f < Field.COUNT; f++) {
      for (int s = 0; s < Separator.COUNT; s++) {
        byBorder[s] += counts.borders[f][s];
        byField[f] += counts.borders[f][s];
      }
      all += byField[f];
    }
    for (int f = 0; f < Field.COUNT; f++) {
      for (int s = 0; s < Separator.COUNT && byField[f] > 0; s++) {
        double share = (byBorder[s] + 1) / (all + Separator.COUNT);
        double own = (counts.borders[f][s] + FOLLOW * share) / (byField[f] + FOLLOW);
        more[f][s] = WEIGHT * Math.max(-MOST_FOLLOW, Math.min(MOST_FOLLOW, Math.log(own / share)));
      }
    }
  }

  private double[] row(int field, int separator) {
    double[] prior = lean.weights(field, separator);
    double[] own = counts.next[field][separator];
    var row = new double[StylePrior.NEXT];
    double sum = 0;
    for (int n = 0; n < row.length; n++) {
      row[n] = (own == null ? 0 : own[n]) + STRENGTH * prior[n];
      sum += row[n];
    }
    for (int n = 0; n < row.length; n++) {
      row[n] = Math.log(row[n] / sum) + more[field][separator];
    }
    return row;
  }

  /// The weights of what may follow that field and border, for each of [StylePrior#NEXT].
  double[] next(int field, int separator) {
    if (next[field][separator] == null) {
      next[field][separator] = row(field, separator);
    }
    return next[field][separator];
  }

  double end(int fields) {
    return end[fields];
  }
}
