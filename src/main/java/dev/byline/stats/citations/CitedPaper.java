package dev.byline.stats.citations;

/// The data of one paper that citation metrics need.
///
/// @param citations at least 0
/// @param authors at least 1; infinite as the upper bound of an unknown number
/// @param year of publication
record CitedPaper(double citations, double authors, int year) {

  /// @throws IllegalArgumentException if there is no author or a negative number of citations
  CitedPaper {
    if (!(citations >= 0) || !(authors >= 1)) {
      throw new IllegalArgumentException(citations + " citations, " + authors + " authors");
    }
  }
}
