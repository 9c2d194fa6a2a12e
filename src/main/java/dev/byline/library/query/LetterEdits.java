package dev.byline.library.query;

/// The edit distance of two words: the number of letters to insert, delete, replace or swap with
/// the next one, each letter in one such change at most.
public final class LetterEdits {

  private LetterEdits() {}

  public static int between(String one, String other) {
    int[] a = one.codePoints().toArray();
    int[] b = other.codePoints().toArray();
    var edits = new int[a.length + 1][b.length + 1];
    for (int i = 0; i <= a.length; i++) {
      for (int k = 0; k <= b.length; k++) {
        if (i == 0 || k == 0) {
          edits[i][k] = i + k;
          continue;
        }
        int replaced = a[i - 1] == b[k - 1] ? 0 : 1;
        int least = Math.min(edits[i - 1][k], edits[i][k - 1]) + 1;
        edits[i][k] = Math.min(least, edits[i - 1][k - 1] + replaced);
        boolean swapped = i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1];
        if (swapped) {
          edits[i][k] = Math.min(edits[i][k], edits[i - 2][k - 2] + 1);
        }
      }
    }
    return edits[a.length][b.length];
  }
}
