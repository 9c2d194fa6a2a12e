package dev.byline.model;

import java.util.Optional;
import java.util.OptionalInt;

/// A field of an author as a text, so that somebody may correct it. The name is none of them: it is
/// given to the author and not to a page.
public enum AuthorField {
  CATEGORY,
  H_INDEX,
  PAPERS,
  CITATIONS,
  /// 0 to 100.
  NOVELTY,
  /// 0 to 100.
  AI_SCORE,
  ABOUT;

  /// The field's value as a text; empty where it is absent.
  public String of(Author author) {
    return switch (this) {
      case CATEGORY -> author.category().orElse("");
      case ABOUT -> author.about().orElse("");
      default -> FieldText.of(figure(author.figures()));
    };
  }

  /// A figure as text.
  public String of(OptionalInt figure) {
    return FieldText.of(figure);
  }

  private OptionalInt figure(Figures figures) {
    return switch (this) {
      case H_INDEX -> figures.hIndex();
      case PAPERS -> figures.paperCount();
      case CITATIONS -> figures.citations();
      case NOVELTY -> figures.noveltyPercent();
      case AI_SCORE -> figures.aiScore();
      case CATEGORY, ABOUT -> OptionalInt.empty();
    };
  }

  /// `author` with the value that `text` tells; empty where the text tells none.
  public Optional<Author> set(Author author, String text) {
    return switch (this) {
      case CATEGORY ->
          Optional.of(
              new Author(
                  author.name(),
                  author.nameInferred(),
                  FieldText.optional(FieldText.line(text)),
                  author.figures(),
                  author.about()));
      case ABOUT ->
          Optional.of(
              new Author(
                  author.name(),
                  author.nameInferred(),
                  author.category(),
                  author.figures(),
                  FieldText.paragraphs(text)));
      default -> count(text).map(value -> withFigure(author, value));
    };
  }

  /// The count that `text` tells, empty for an empty text; nothing where it tells none.
  public Optional<OptionalInt> count(String text) {
    return FieldText.count(text, max());
  }

  private int max() {
    return this == NOVELTY || this == AI_SCORE ? 100 : Integer.MAX_VALUE;
  }

  private Author withFigure(Author author, OptionalInt value) {
    Figures old = author.figures();
    var figures =
        new Figures(
            this == H_INDEX ? value : old.hIndex(),
            this == PAPERS ? value : old.paperCount(),
            this == CITATIONS ? value : old.citations(),
            this == NOVELTY ? value : old.noveltyPercent(),
            this == AI_SCORE ? value : old.aiScore());
    return new Author(
        author.name(), author.nameInferred(), author.category(), figures, author.about());
  }

  /// Whether the value is counted anew for each capture of a page, so that another day's differs by
  /// right.
  public boolean isCounted() {
    return this != CATEGORY && this != ABOUT;
  }
}
