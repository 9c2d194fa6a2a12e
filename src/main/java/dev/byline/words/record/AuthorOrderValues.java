package dev.byline.words.record;

import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.AuthorRecord;
import dev.byline.library.query.AuthorBound;
import dev.byline.model.PartialDate;
import dev.byline.model.TextFolding;
import dev.byline.model.name.PersonName;
import java.util.OptionalInt;

/// The values by which an author is ordered among others, the same in every engine.
public record AuthorOrderValues(AuthorRecord record) {

  /// Stands behind every letter of a folded name.
  private static final String LAST_LETTER = Character.toString(Character.MAX_CODE_POINT);

  /// The order that a bound is about.
  public static AuthorSort sort(AuthorBound.Counted counted) {
    return switch (counted) {
      case H -> AuthorSort.H_INDEX;
      case CITATIONS -> AuthorSort.CITATIONS;
      case PAPERS -> AuthorSort.PAPERS;
    };
  }

  /// The key behind those of all names that begin with `letters`, which are folded.
  public static String behind(String letters) {
    return letters + LAST_LETTER;
  }

  /// The key in an order of names.
  ///
  /// @throws IllegalArgumentException if `sort` is none
  public String name(AuthorSort sort) {
    String name = record.author().name();
    return switch (sort) {
      case NAME -> TextFolding.words(name);
      case SURNAME -> PersonName.read(name).orderKey();
      case H_INDEX, CITATIONS, PAPERS, NOVELTY, AI_SCORE, NEWEST_PAPER ->
          throw new IllegalArgumentException(sort + " orders no names");
    };
  }

  /// The figure in any other order; empty if it is not known. An impossible figure has no place in
  /// an order.
  ///
  /// @throws IllegalArgumentException if `sort` is an order of names
  public OptionalInt figure(AuthorSort sort) {
    return switch (sort) {
      case H_INDEX -> record.rankedFigures().hIndex();
      case CITATIONS -> record.rankedFigures().citations();
      case PAPERS ->
          OptionalInt.of(record.rankedFigures().paperCount().orElse(record.papersListed()));
      case NOVELTY -> record.rankedFigures().noveltyPercent();
      case AI_SCORE -> record.rankedFigures().aiScore();
      case NEWEST_PAPER -> record.newestPaper().stream().mapToInt(PartialDate::ordinal).findFirst();
      case NAME, SURNAME -> throw new IllegalArgumentException(sort + " orders no figures");
    };
  }
}
