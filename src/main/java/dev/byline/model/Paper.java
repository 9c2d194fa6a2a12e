package dev.byline.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// A paper, as one source tells it. Texts are as the source has them, LaTeX included.
///
/// @param title on one line, not blank
/// @param authors full or abbreviated names in the order of the paper; may end early, see
///   `moreAuthors`
/// @param moreAuthors whether the source says that there are more authors than it names ("et al.")
/// @param categories codes as found (`LG`, `QUANT-PH`, `cs.LG`), the primary one first
/// @param score the source site's own score of the paper, 0 to 100
/// @param published when the paper appeared
/// @param yearInferred whether the year of `published` was not on the page but follows from the day
///   of capture
/// @param affiliations as found (`apple-ml`)
/// @param hasCode whether the source says that code is public
/// @param venue journal or conference, with its year where the source has one (`NeurIPS 2024`)
/// @param links labels of the links the source shows (`arxiv`, `poster`)
/// @param abstractText paragraphs parted by one blank line
/// @param citations how often the paper was cited, where the source says it of this paper
/// @param arxivId `2401.01234` or `hep-th/9901001`, without version
/// @param doi without resolver: `10.1000/182`
/// @param confidence how sure the reader is of this record, 0 to 1
public record Paper(
    String title,
    List<String> authors,
    boolean moreAuthors,
    List<String> categories,
    OptionalDouble score,
    Optional<PartialDate> published,
    boolean yearInferred,
    List<String> affiliations,
    boolean hasCode,
    Optional<String> venue,
    List<String> links,
    Optional<String> abstractText,
    OptionalInt citations,
    Optional<String> arxivId,
    Optional<String> doi,
    double confidence) {

  /// @throws IllegalArgumentException if the title is blank or a number is out of its range
  public Paper {
    if (title.isBlank()) {
      throw new IllegalArgumentException("A paper needs a title");
    }
    requireBetween("score", score.orElse(0), 0, 100);
    requireBetween("confidence", confidence, 0, 1);
    requireBetween("citations", citations.orElse(0), 0, Integer.MAX_VALUE);
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
    affiliations = List.copyOf(affiliations);
    links = List.copyOf(links);
  }

  private static void requireBetween(String name, double value, double min, double max) {
    if (!(value >= min && value <= max)) {
      throw new IllegalArgumentException(name + " is " + value + ", not " + min + " to " + max);
    }
  }

  /// The category under which the source lists the paper.
  public Optional<String> primaryCategory() {
    return categories.isEmpty() ? Optional.empty() : Optional.of(categories.getFirst());
  }

  public static Builder builder(String title) {
    return new Builder(title);
  }

  /// A builder that starts from this paper.
  public Builder toBuilder() {
    return new Builder(title)
        .authors(authors)
        .moreAuthors(moreAuthors)
        .categories(categories)
        .score(score)
        .published(published)
        .yearInferred(yearInferred)
        .affiliations(affiliations)
        .hasCode(hasCode)
        .venue(venue)
        .links(links)
        .abstractText(abstractText)
        .citations(citations)
        .arxivId(arxivId)
        .doi(doi)
        .confidence(confidence);
  }

  /// Collects the parts of a [Paper]; what is not set is absent, the confidence 1.
  public static final class Builder {
    private String title;
    private List<String> authors = List.of();
    private boolean moreAuthors;
    private List<String> categories = List.of();
    private OptionalDouble score = OptionalDouble.empty();
    private Optional<PartialDate> published = Optional.empty();
    private boolean yearInferred;
    private List<String> affiliations = List.of();
    private boolean hasCode;
    private Optional<String> venue = Optional.empty();
    private List<String> links = List.of();
    private Optional<String> abstractText = Optional.empty();
    private OptionalInt citations = OptionalInt.empty();
    private Optional<String> arxivId = Optional.empty();
    private Optional<String> doi = Optional.empty();
    private double confidence = 1;

    private Builder(String title) {
      this.title = title;
    }

    public Builder title(String value) {
      title = value;
      return this;
    }

    public Builder authors(List<String> value) {
      authors = value;
      return this;
    }

    public Builder moreAuthors(boolean value) {
      moreAuthors = value;
      return this;
    }

    public Builder categories(List<String> value) {
      categories = value;
      return this;
    }

    public Builder score(OptionalDouble value) {
      score = value;
      return this;
    }

    public Builder published(Optional<PartialDate> value) {
      published = value;
      return this;
    }

    public Builder yearInferred(boolean value) {
      yearInferred = value;
      return this;
    }

    public Builder affiliations(List<String> value) {
      affiliations = value;
      return this;
    }

    public Builder hasCode(boolean value) {
      hasCode = value;
      return this;
    }

    public Builder venue(Optional<String> value) {
      venue = value;
      return this;
    }

    public Builder links(List<String> value) {
      links = value;
      return this;
    }

    public Builder abstractText(Optional<String> value) {
      abstractText = value;
      return this;
    }

    public Builder citations(OptionalInt value) {
      citations = value;
      return this;
    }

    public Builder arxivId(Optional<String> value) {
      arxivId = value;
      return this;
    }

    public Builder doi(Optional<String> value) {
      doi = value;
      return this;
    }

    public Builder confidence(double value) {
      confidence = value;
      return this;
    }

    /// The paper as set so far.
    ///
    /// @throws IllegalArgumentException as [Paper] does
    public Paper build() {
      return new Paper(
          title,
          authors,
          moreAuthors,
          categories,
          score,
          published,
          yearInferred,
          affiliations,
          hasCode,
          venue,
          links,
          abstractText,
          citations,
          arxivId,
          doi,
          confidence);
    }
  }
}
