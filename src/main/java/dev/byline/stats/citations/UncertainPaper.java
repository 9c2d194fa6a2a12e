package dev.byline.stats.citations;

import java.util.OptionalInt;

/// A paper of which some of the data that citation metrics need is known only between bounds.
///
/// @param citations left out where they are not known
/// @param fewestAuthors at least 1
/// @param mostAuthors infinite where an author line ends early
/// @param youngest age in years of its citations, at least 1
/// @param oldest infinite where the paper has no date
record UncertainPaper(
    OptionalInt citations,
    double fewestAuthors,
    double mostAuthors,
    double youngest,
    double oldest) {

  /// Nothing is known of it.
  static final UncertainPaper UNLISTED =
      new UncertainPaper(
          OptionalInt.empty(), 1, Double.POSITIVE_INFINITY, 1, Double.POSITIVE_INFINITY);
}
