package dev.byline.parse.homepage;

/// A prior for a list's style, before the list is read.
interface Lean {

  /// The weights of what may follow that field and border, one for each of [StylePrior#NEXT].
  double[] weights(int field, int separator);

  /// How much more often than usual an entry has those fields: bit 1 people, 2 title, 4 anything
  /// else.
  double ends(int fields);
}
