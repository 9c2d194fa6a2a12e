package dev.byline.parse.homepage;

/// A prior for a list's style, before the list is read.
interface Lean {

  /// The weights of what may follow that field and border, one for each of [StylePrior#NEXT].
  double[] weights(int field, int separator);

  /// The factor by which entries with exactly these fields are more frequent than usual: bit 1
  /// people, 2 title, 4 anything else.
  double ends(int fields);
}
