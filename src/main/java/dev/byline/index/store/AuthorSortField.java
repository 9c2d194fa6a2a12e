package dev.byline.index.store;

import dev.byline.library.AuthorQuery.AuthorSort;
import java.util.Locale;
import org.apache.lucene.search.SortField;

/// The fields by which authors are ordered.
public enum AuthorSortField {
  NAME,
  H_INDEX,
  CITATIONS,
  PAPERS,
  NOVELTY,
  AI_SCORE,
  NEWEST_PAPER;

  public static AuthorSortField of(AuthorSort sort) {
    return switch (sort) {
      case NAME -> NAME;
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

  /// The order by this field; authors without a value come last either way.
  public SortField order(boolean ascending) {
    if (this == NAME) {
      return new SortField(field(), SortField.Type.STRING, !ascending);
    }
    long missing = ascending ? Long.MAX_VALUE : Long.MIN_VALUE;
    return new SortField(field(), SortField.Type.LONG, !ascending, missing);
  }
}
