package dev.byline.model;

import dev.byline.model.id.PersonId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A field of an author as a text, so that somebody may correct it. The name is none of them: it is
/// given to the author and not to a page.
public enum AuthorField {
  CATEGORY,
  AFFILIATION,
  KEYWORDS,
  /// As `orcid:0000-0002-1825-0097`, parted by commas.
  IDS,
  H_INDEX(FigureKind.H_INDEX),
  PAPERS(FigureKind.PAPERS),
  CITATIONS(FigureKind.CITATIONS),
  I10_INDEX(FigureKind.I10_INDEX),
  /// 0 to 100.
  NOVELTY(FigureKind.NOVELTY),
  /// 0 to 100.
  AI_SCORE(FigureKind.AI_SCORE),
  /// As `2020: 891`, the year since which it counts first.
  CITATIONS_SINCE(FigureKind.CITATIONS_SINCE),
  H_INDEX_SINCE(FigureKind.H_INDEX_SINCE),
  I10_INDEX_SINCE(FigureKind.I10_INDEX_SINCE),
  /// As `2019: 12, 2020: 15`.
  CITATIONS_PER_YEAR(FigureKind.CITATIONS_PER_YEAR),
  PAPERS_PER_YEAR(FigureKind.PAPERS_PER_YEAR),
  /// As `3.142`.
  TWO_YEAR_MEAN(FigureKind.TWO_YEAR_MEAN),
  ABOUT;

  private final Optional<FigureKind> kind;

  AuthorField() {
    kind = Optional.empty();
  }

  AuthorField(FigureKind kind) {
    this.kind = Optional.of(kind);
  }

  /// The kind of figure that the field is; empty for one that is no figure.
  public Optional<FigureKind> kind() {
    return kind;
  }

  /// The field's value as a text; empty where it is absent.
  public String of(Author author) {
    return switch (this) {
      case CATEGORY -> author.category().orElse("");
      case AFFILIATION -> author.affiliation().orElse("");
      case KEYWORDS -> FieldText.of(author.keywords());
      case IDS -> FieldText.of(author.ids().stream().map(PersonId::toString).toList());
      case ABOUT -> author.about().orElse("");
      default -> figure(author.figures());
    };
  }

  /// A figure as text.
  public String of(OptionalInt figure) {
    return this == TWO_YEAR_MEAN && figure.isPresent()
        ? BigDecimal.valueOf(figure.getAsInt(), 3).stripTrailingZeros().toPlainString()
        : FieldText.of(figure);
  }

  private String figure(Figures figures) {
    FigureKind figure = kind.orElseThrow();
    return !figure.isByYear()
        ? of(figures.get(figure))
        : figures.byYear(figure).entrySet().stream()
            .map(entry -> entry.getKey() + ": " + entry.getValue())
            .collect(Collectors.joining(", "));
  }

  /// `author` with the value that `text` tells; empty where the text tells none.
  public Optional<Author> set(Author author, String text) {
    return set(author.toBuilder(), author.figures(), text).map(Author.Builder::build);
  }

  private Optional<Author.Builder> set(Author.Builder author, Figures figures, String text) {
    return switch (this) {
      case CATEGORY -> Optional.of(author.category(FieldText.optional(FieldText.line(text))));
      case AFFILIATION -> Optional.of(author.affiliation(FieldText.optional(FieldText.line(text))));
      case KEYWORDS -> Optional.of(author.keywords(FieldText.list(text)));
      case IDS -> ids(text).map(author::ids);
      case ABOUT -> Optional.of(author.about(FieldText.paragraphs(text)));
      default -> figures(figures, text).map(author::figures);
    };
  }

  private static Optional<List<PersonId>> ids(String text) {
    var ids = new ArrayList<PersonId>();
    for (String item : FieldText.list(text)) {
      Optional<PersonId> id = PersonId.parse(item);
      if (id.isEmpty()) {
        return Optional.empty();
      }
      ids.add(id.get());
    }
    return Optional.of(ids);
  }

  private Optional<Figures> figures(Figures old, String text) {
    FigureKind figure = kind.orElseThrow();
    return !figure.isByYear()
        ? count(text).map(value -> old.with(figure, value))
        : byYear(text).map(values -> old.with(figure, values));
  }

  private static Optional<Map<Integer, Integer>> byYear(String text) {
    var values = new TreeMap<Integer, Integer>();
    for (String item : FieldText.list(text)) {
      int colon = item.indexOf(':');
      OptionalInt year = count(item.substring(0, Math.max(colon, 0)), 9999);
      OptionalInt value = count(item.substring(colon + 1), Integer.MAX_VALUE);
      if (year.orElse(0) == 0 || value.isEmpty()) {
        return Optional.empty();
      }
      values.put(year.getAsInt(), value.getAsInt());
    }
    return Optional.of(values);
  }

  private static OptionalInt count(String text, int max) {
    return FieldText.count(text, max).orElse(OptionalInt.empty());
  }

  /// The count that `text` tells, empty for an empty text; nothing where it tells none.
  public Optional<OptionalInt> count(String text) {
    return this == TWO_YEAR_MEAN ? thousandths(text) : FieldText.count(text, max());
  }

  private static Optional<OptionalInt> thousandths(String text) {
    String digits = text.strip();
    if (digits.isEmpty()) {
      return Optional.of(OptionalInt.empty());
    }
    return digits.matches("\\d{1,6}(\\.\\d{1,3})?")
        ? Optional.of(OptionalInt.of(new BigDecimal(digits).movePointRight(3).intValueExact()))
        : Optional.empty();
  }

  private int max() {
    return this == NOVELTY || this == AI_SCORE ? 100 : Integer.MAX_VALUE;
  }

  /// True if the value is counted anew for each capture of a page, so that another day's differs by
  /// right.
  public boolean isCounted() {
    return kind.isPresent();
  }
}
