package dev.byline.stats;

/// The number of letters to insert, delete or replace to make one text of another (Levenshtein).
final class EditDistance {

  /// The letters of a text that are compared; longer titles are hardly titles.
  private static final int MOST = 500;

  private EditDistance() {}

  static int of(String one, String other) {
    String a = one.substring(0, Math.min(MOST, one.length()));
    String b = other.substring(0, Math.min(MOST, other.length()));
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above, row[j - 1]));
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
