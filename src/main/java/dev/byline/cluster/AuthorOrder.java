package dev.byline.cluster;

import dev.byline.cluster.rest.Dsl;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.AuthorRecord;
import dev.byline.library.query.AuthorBound;
import dev.byline.model.Figures;
import dev.byline.model.PartialDate;
import dev.byline.model.TextFolding;
import dev.byline.model.name.PersonName;
import dev.byline.words.record.KeywordText;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// The orders of authors, and the values that an author has in them.
enum AuthorOrder {
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

  static AuthorOrder of(AuthorSort sort) {
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

  static AuthorOrder of(AuthorBound.Counted counted) {
    return switch (counted) {
      case H -> H_INDEX;
      case CITATIONS -> CITATIONS;
      case PAPERS -> PAPERS;
    };
  }

  String field() {
    return "author-" + CatalogueLayout.lower(this);
  }

  boolean isOfNames() {
    return this == NAME || this == SURNAME;
  }

  /// The order of a query's authors; those without the figure come last either way.
  static List<Map<String, Object>> of(AuthorQuery query) {
    AuthorOrder first = of(query.sort());
    Map<String, Object> byId = Dsl.sort(CatalogueLayout.ID, true);
    if (first == NAME) {
      return List.of(Dsl.sort(NAME.field(), query.ascending()), byId);
    }
    Map<String, Object> figure =
        first.isOfNames()
            ? Dsl.sort(first.field(), query.ascending())
            : Dsl.sort(
                first.field(),
                query.ascending(),
                query.ascending() ? Integer.MAX_VALUE : Integer.MIN_VALUE);
    return List.of(figure, Dsl.sort(NAME.field(), true), byId);
  }

  /// The authors whose name stands before all names that begin with `letters`, which are folded.
  ///
  /// @throws IllegalArgumentException if this is no order of names
  Map<String, Object> before(String letters, boolean ascending) {
    if (!isOfNames()) {
      throw new IllegalArgumentException(this + " orders no names");
    }
    return ascending
        ? Dsl.range(field(), Map.of("lt", KeywordText.of(letters)))
        : Dsl.range(field(), Map.of("gte", KeywordText.of(letters + LAST_LETTER)));
  }

  /// Adds the values of `record`. An impossible figure has no place in an order.
  static void add(AuthorRecord record, Map<String, Object> to) {
    String name = record.author().name();
    to.put(NAME.field(), KeywordText.of(TextFolding.words(name)));
    to.put(SURNAME.field(), KeywordText.of(PersonName.read(name).orderKey()));
    Figures figures = record.rankedFigures();
    H_INDEX.add(figures.hIndex(), to);
    CITATIONS.add(figures.citations(), to);
    PAPERS.add(OptionalInt.of(figures.paperCount().orElse(record.papersListed())), to);
    NOVELTY.add(figures.noveltyPercent(), to);
    AI_SCORE.add(figures.aiScore(), to);
    NEWEST_PAPER.add(record.newestPaper().stream().mapToInt(PartialDate::ordinal).findFirst(), to);
  }

  private void add(OptionalInt value, Map<String, Object> to) {
    if (value.isPresent()) {
      to.put(field(), value.getAsInt());
    }
  }
}
