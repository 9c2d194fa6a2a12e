package dev.byline.model;

import static dev.byline.model.FieldText.MORE_AUTHORS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A field of a paper as a text, so that somebody may correct it.
public enum PaperField {
  TITLE(Paper::title, PaperField::withTitle),
  AUTHORS(PaperField::authors, PaperField::withAuthors),
  CATEGORIES(
      p -> FieldText.of(p.categories()),
      (p, text) -> Optional.of(p.categories(FieldText.list(text)))),
  /// As `2024`, `2024-06` or `2024-06-30`.
  PUBLISHED(p -> p.published().map(PartialDate::toString).orElse(""), PaperField::withDate),
  VENUE(
      p -> p.venue().orElse(""),
      (p, text) -> Optional.of(p.venue(FieldText.optional(FieldText.line(text))))),
  SCORE(p -> FieldText.of(p.score()), (p, text) -> FieldText.score(text).map(p::score)),
  CITATIONS(
      p -> FieldText.of(p.citations()),
      (p, text) -> FieldText.count(text, Integer.MAX_VALUE).map(p::citations)),
  AFFILIATIONS(
      p -> FieldText.of(p.affiliations()),
      (p, text) -> Optional.of(p.affiliations(FieldText.list(text)))),
  /// As `yes` or `no`.
  CODE(p -> p.hasCode() ? FieldText.YES : "", (p, text) -> FieldText.flag(text).map(p::hasCode)),
  LINKS(p -> FieldText.of(p.links()), (p, text) -> Optional.of(p.links(FieldText.list(text)))),
  ARXIV_ID(
      p -> p.arxivId().orElse(""), (p, text) -> Optional.of(p.arxivId(FieldText.optional(text)))),
  DOI(p -> p.doi().orElse(""), (p, text) -> Optional.of(p.doi(FieldText.optional(text)))),
  ABSTRACT(
      p -> p.abstractText().orElse(""),
      (p, text) -> Optional.of(p.abstractText(FieldText.paragraphs(text))));

  private final Function<Paper, String> read;
  private final Setter write;

  @FunctionalInterface
  private interface Setter {
    Optional<Paper.Builder> set(Paper.Builder paper, String text);
  }

  PaperField(Function<Paper, String> read, Setter write) {
    this.read = read;
    this.write = write;
  }

  /// The field's value as a text; empty where it is absent.
  public String of(Paper paper) {
    return read.apply(paper);
  }

  /// `paper` with the value that `text` tells; empty where the text tells none.
  public Optional<Paper> set(Paper paper, String text) {
    return write.set(paper.toBuilder(), text).map(Paper.Builder::build);
  }

  /// Whether the value is counted anew for each capture of a page, so that another day's differs by
  /// right.
  public boolean isCounted() {
    return this == SCORE || this == CITATIONS;
  }

  private static Optional<Paper.Builder> withTitle(Paper.Builder paper, String text) {
    String title = FieldText.line(text);
    return title.isEmpty() ? Optional.empty() : Optional.of(paper.title(title));
  }

  private static String authors(Paper paper) {
    var names = new ArrayList<>(paper.authors());
    if (paper.moreAuthors()) {
      names.add(MORE_AUTHORS);
    }
    return FieldText.of(names);
  }

  private static Optional<Paper.Builder> withAuthors(Paper.Builder paper, String text) {
    List<String> names = FieldText.list(text);
    List<String> people = names.stream().filter(n -> !n.equals(MORE_AUTHORS)).toList();
    return Optional.of(paper.authors(people).moreAuthors(people.size() < names.size()));
  }

  private static Optional<Paper.Builder> withDate(Paper.Builder paper, String text) {
    if (text.isBlank()) {
      return Optional.of(paper.published(Optional.empty()).yearInferred(false));
    }
    return PartialDate.parse(text.strip())
        .map(date -> paper.published(Optional.of(date)).yearInferred(false));
  }
}
