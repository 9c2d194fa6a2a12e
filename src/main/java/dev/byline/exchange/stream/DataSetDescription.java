package dev.byline.exchange.stream;

/// A format of data sets in words.
///
/// @param name under which results and commands speak of the format: `openalex-works`
/// @param title the name that people use: `OpenAlex works`
/// @param hasCounts whether its records may have citation counts
/// @param ofAuthors whether its records are authors without papers
public record DataSetDescription(String name, String title, boolean hasCounts, boolean ofAuthors) {

  /// A format whose records are papers.
  public DataSetDescription(String name, String title, boolean hasCounts) {
    this(name, title, hasCounts, false);
  }
}
