package dev.byline.model;

import java.util.List;

/// The components of a [Paper], each told once: formats that hold papers loop over them. Their
/// order is that of columns in tables and of properties in JSON; new ones come last.
public enum PaperColumn {
  TITLE("title", Column.of(ValueKind.TEXT, Paper::title, Paper.Builder::title)),
  AUTHORS("authors", Column.ofList(ValueKind.TEXTS, Paper::authors, Paper.Builder::authors)),
  MORE_AUTHORS(
      "moreAuthors", Column.of(ValueKind.FLAG, Paper::moreAuthors, Paper.Builder::moreAuthors)),
  CATEGORIES(
      "categories", Column.ofList(ValueKind.TEXTS, Paper::categories, Paper.Builder::categories)),
  SCORE("score", Column.of(ValueKind.MAYBE_DECIMAL, Paper::score, Paper.Builder::score)),
  PUBLISHED("published", Column.of(ValueKind.DATE, Paper::published, Paper.Builder::published)),
  YEAR_INFERRED(
      "yearInferred", Column.of(ValueKind.FLAG, Paper::yearInferred, Paper.Builder::yearInferred)),
  AFFILIATIONS(
      "affiliations",
      Column.ofList(ValueKind.TEXTS, Paper::affiliations, Paper.Builder::affiliations)),
  CODE("hasCode", Column.of(ValueKind.FLAG, Paper::hasCode, Paper.Builder::hasCode)),
  VENUE("venue", Column.of(ValueKind.MAYBE_TEXT, Paper::venue, Paper.Builder::venue)),
  LINKS("links", Column.ofList(ValueKind.TEXTS, Paper::links, Paper.Builder::links)),
  ABSTRACT(
      "abstract",
      Column.of(ValueKind.MAYBE_TEXT, Paper::abstractText, Paper.Builder::abstractText)),
  CITATIONS(
      "citations", Column.of(ValueKind.MAYBE_NUMBER, Paper::citations, Paper.Builder::citations)),
  ARXIV_ID("arxivId", Column.of(ValueKind.MAYBE_TEXT, Paper::arxivId, Paper.Builder::arxivId)),
  DOI("doi", Column.of(ValueKind.MAYBE_TEXT, Paper::doi, Paper.Builder::doi)),
  CONFIDENCE("confidence", Column.ofDecimal(Paper::confidence, Paper.Builder::confidence)),
  VENUE_LINE(
      "venueLine", Column.of(ValueKind.MAYBE_TEXT, Paper::venueLine, Paper.Builder::venueLine)),
  TYPE("type", Column.of(ValueKind.MAYBE_TEXT, Paper::type, Paper.Builder::type)),
  LINK_ADDRESSES(
      "linkAddresses",
      Column.ofList(ValueKind.TEXTS, Paper::linkAddresses, Paper.Builder::linkAddresses)),
  CITATION_COUNTS(
      "citationCounts",
      Column.ofList(ValueKind.FIGURES, Paper::citationCounts, Paper.Builder::citationCounts)),
  INDICATORS(
      "indicators",
      Column.ofList(ValueKind.INDICATORS, Paper::indicators, Paper.Builder::indicators)),
  IDS("ids", Column.ofList(ValueKind.TEXTS, Paper::ids, Paper.Builder::ids)),
  REFERENCES(
      "references", Column.ofList(ValueKind.WORKS, Paper::references, Paper.Builder::references)),
  GROUP_AUTHORS(
      "groupAuthors",
      Column.ofList(ValueKind.TEXTS, Paper::groupAuthors, Paper.Builder::groupAuthors)),
  KEYWORDS("keywords", Column.ofList(ValueKind.TEXTS, Paper::keywords, Paper.Builder::keywords));

  private final String key;

  // Columns have functions without state and constants alone.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Column<Paper, Paper.Builder> column;

  PaperColumn(String key, Column<Paper, Paper.Builder> column) {
    this.key = key;
    this.column = column;
  }

  /// The name in JSON and CSV.
  public String key() {
    return key;
  }

  /// True if `paper` has no value.
  public boolean isAbsent(Paper paper) {
    return column.isAbsent(paper);
  }

  /// True if two papers have the same value.
  public boolean isAlike(Paper one, Paper other) {
    return column.isAlike(one, other);
  }

  /// Writes the value of `paper`.
  public void write(Paper paper, ValueWriter out) {
    column.write(paper, out);
  }

  /// Reads a value and sets it.
  public void read(ValueReader in, Paper.Builder to) {
    column.read(in, to);
  }

  /// Sets the value of `from`.
  void copy(Paper from, Paper.Builder to) {
    column.copy(from, to);
  }

  /// Sets all items that `papers` have, each once.
  ///
  /// @throws UnsupportedOperationException if the value is no list
  void unite(List<Paper> papers, Paper.Builder to) {
    column.unite(papers, to);
  }
}
