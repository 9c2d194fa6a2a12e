package dev.byline.model;

/// The components of an [Author], each told once: formats that hold authors loop over them.
public enum AuthorColumn {
  NAME(Column.of(ValueKind.TEXT, Author::name, Author.Builder::name)),
  NAME_INFERRED(Column.of(ValueKind.FLAG, Author::nameInferred, Author.Builder::nameInferred)),
  CATEGORY(Column.of(ValueKind.MAYBE_TEXT, Author::category, Author.Builder::category)),
  AFFILIATION(Column.of(ValueKind.MAYBE_TEXT, Author::affiliation, Author.Builder::affiliation)),
  KEYWORDS(Column.ofList(ValueKind.TEXTS, Author::keywords, Author.Builder::keywords)),
  IDS(Column.ofList(ValueKind.IDS, Author::ids, Author.Builder::ids)),
  FIGURES(
      Column.ofList(
          ValueKind.COUNTS,
          author -> author.figures().rows(),
          (author, rows) -> author.figures(new Figures(rows)))),
  ABOUT(Column.of(ValueKind.MAYBE_TEXT, Author::about, Author.Builder::about));

  // Columns have functions without state and constants alone.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Column<Author, Author.Builder> column;

  AuthorColumn(Column<Author, Author.Builder> column) {
    this.column = column;
  }

  /// Writes the value of `author`.
  public void write(Author author, ValueWriter out) {
    column.write(author, out);
  }

  /// Reads a value and sets it.
  public void read(ValueReader in, Author.Builder to) {
    column.read(in, to);
  }
}
