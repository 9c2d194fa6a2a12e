package dev.byline.parse.formats;

import dev.byline.model.Author;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The head of a profile page, collected line by line.
final class ProfileHeader {

  private final Map<HeadCounter, Integer> values = new EnumMap<>(HeadCounter.class);
  private Optional<String> name = Optional.empty();
  private Optional<String> category = Optional.empty();
  private OptionalInt headingCount = OptionalInt.empty();
  private final int startLine;
  private int countLine;
  private boolean counted;

  ProfileHeader(int startLine) {
    this.startLine = startLine;
  }

  /// The line on which the profile begins.
  int startLine() {
    return startLine;
  }

  void name(String value) {
    name = Optional.of(value);
  }

  void category(String value) {
    category = Optional.of(value);
  }

  boolean hasName() {
    return name.isPresent();
  }

  boolean hasCategory() {
    return category.isPresent();
  }

  /// True if a counter or the list's heading came.
  boolean isCounted() {
    return counted;
  }

  boolean has(HeadCounter counter) {
    return values.containsKey(counter);
  }

  void count(HeadCounter counter, int value, int line) {
    counted = true;
    values.put(counter, value);
    if (counter == HeadCounter.PAPERS) {
      countLine = line;
    }
  }

  /// The number in the list's heading; it stands in for a missing counter of papers.
  void heading(OptionalInt value, int line) {
    counted = true;
    headingCount = value;
    countLine = line;
  }

  boolean hasHeading() {
    return headingCount.isPresent();
  }

  /// The number of papers that the page states.
  OptionalInt stated() {
    OptionalInt counter = figure(HeadCounter.PAPERS);
    return counter.isPresent() ? counter : headingCount;
  }

  /// True if counter and heading give different numbers of papers.
  boolean contradictsItself() {
    OptionalInt counter = figure(HeadCounter.PAPERS);
    return counter.isPresent() && headingCount.isPresent() && !counter.equals(headingCount);
  }

  /// The line that says how many papers there are, or 1 if none does.
  int countLine() {
    return Math.max(countLine, 1);
  }

  /// The author of the page.
  ///
  /// @param owner the name to infer where the page has none
  Author author(String owner) {
    return Author.builder(name.orElse(owner))
        .nameInferred(name.isEmpty())
        .category(category)
        .figures(figures())
        .build();
  }

  private Figures figures() {
    return Figures.NONE
        .with(FigureKind.H_INDEX, figure(HeadCounter.H_INDEX))
        .with(FigureKind.PAPERS, stated())
        .with(FigureKind.CITATIONS, figure(HeadCounter.CITATIONS))
        .with(FigureKind.NOVELTY, figure(HeadCounter.NOVELTY))
        .with(FigureKind.AI_SCORE, figure(HeadCounter.AI_SCORE));
  }

  private OptionalInt figure(HeadCounter counter) {
    Integer value = values.get(counter);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
