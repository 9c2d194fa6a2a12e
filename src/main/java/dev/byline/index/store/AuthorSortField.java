package dev.byline.index.store;

import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.query.NumberRange;
import java.util.Locale;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;

/// The fields by which authors are ordered.
public enum AuthorSortField {
  NAME,
  SURNAME,
  H_INDEX,
  CITATIONS,
  PAPERS,
  NOVELTY,
  AI_SCORE,
  NEWEST_PAPER;

  /// Stands behind every letter of a folded name.
  private static final String LAST_LETTER = Character.toString(Character.MAX_CODE_POINT);

  public static AuthorSortField of(AuthorSort sort) {
    return switch (sort) {
      case NAME -> NAME;
      case SURNAME -> SURNAME;
      case H_INDEX -> H_INDEX;
      case CITATIONS -> CITATIONS;
      case PAPERS -> PAPERS;
      case NOVELTY -> NOVELTY;
      case AI_SCORE -> AI_SCORE;
      case NEWEST_PAPER -> NEWEST_PAPER;
    };
  }

  String field() {
    return "author-" + name().toLowerCase(Locale.ROOT);
  }

  /// The authors with a value in `range`. Reads the column, a millisecond for 100,000 authors.
  public Query between(NumberRange range) {
    return NumericDocValuesField.newSlowRangeQuery(
        field(), (long) range.min().orElse(0), (long) range.max().orElse(Long.MAX_VALUE));
  }

  /// The authors whose name stands before all names that begin with `letters`, which are folded.
  ///
  /// @throws IllegalArgumentException if this is no field of names
  public Query before(String letters, boolean ascending) {
    if (!isOfNames()) {
      throw new IllegalArgumentException(this + " orders no names");
    }
    return ascending
        ? SortedDocValuesField.newSlowRangeQuery(field(), null, Schema.bytes(letters), true, false)
        : SortedDocValuesField.newSlowRangeQuery(
            field(), Schema.bytes(letters + LAST_LETTER), null, true, true);
  }

  private boolean isOfNames() {
    return this == NAME || this == SURNAME;
  }

  /// The order by this field; authors without a value come last either way.
  public SortField order(boolean ascending) {
    if (isOfNames()) {
      return new SortField(field(), SortField.Type.STRING, !ascending);
    }
    long missing = ascending ? Long.MAX_VALUE : Long.MIN_VALUE;
    return new SortField(field(), SortField.Type.LONG, !ascending, missing);
  }
}
