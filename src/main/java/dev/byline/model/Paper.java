package dev.byline.model;

import dev.byline.model.id.WebAddress;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// A paper, as one source tells it. Texts are as the source has them, LaTeX included, without the
/// characters that [SafeText] drops.
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
/// @param venueLine the whole line of the source of which `venue` is the name, with volume and
///   pages
/// @param type what kind of publication, as the source says it (`Journal article`, `preprint`)
/// @param links labels of the links the source shows (`arxiv`, `poster`)
/// @param linkAddresses where the links lead, in their order, http, https or mailto; empty for a
///   label without address, and no elements where none has one
/// @param abstractText paragraphs parted by one blank line
/// @param citations how often the paper was cited, where the source says it of this paper
/// @param citationCounts how often it was cited by the word of which site on which day; `citations`
///   is the one that counts
/// @param groupAuthors those of `authors` that the source marks as groups, where the name does not
///   say so itself, as `The ATLAS Collaboration` does
/// @param keywords as found, without those that are codes of categories
/// @param arxivId `2401.01234` or `hep-th/9901001`, without version
/// @param doi without resolver: `10.1000/182`
/// @param indicators what sources say of its citations beside their number
/// @param ids what libraries of records call it, as [dev.byline.model.id.WorkId] writes them
/// @param references the papers that it cites, in the same way, where the source says it
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
    Optional<String> venueLine,
    Optional<String> type,
    List<String> links,
    List<String> linkAddresses,
    Optional<String> abstractText,
    OptionalInt citations,
    List<Figure> citationCounts,
    List<String> groupAuthors,
    List<String> keywords,
    Optional<String> arxivId,
    Optional<String> doi,
    List<PaperIndicator> indicators,
    List<String> ids,
    List<String> references,
    double confidence) {

  /// The least confidence in a paper that is stored by itself.
  public static final double SURE = 0.7;

  /// @throws IllegalArgumentException if the title is blank, a number is out of its range, or the
  ///   addresses are no addresses or not as many as the links
  public Paper {
    title = SafeText.of(title);
    if (title.isBlank()) {
      throw new IllegalArgumentException("A paper needs a title");
    }
    requireBetween("score", score.orElse(0), 0, 100);
    requireBetween("confidence", confidence, 0, 1);
    requireBetween("citations", citations.orElse(0), 0, Integer.MAX_VALUE);
    authors = SafeText.of(authors);
    categories = SafeText.of(categories);
    affiliations = SafeText.of(affiliations);
    venue = SafeText.of(venue);
    venueLine = SafeText.of(venueLine);
    type = SafeText.of(type);
    links = SafeText.of(links);
    linkAddresses = addresses(SafeText.of(linkAddresses), links.size());
    abstractText = SafeText.of(abstractText);
    arxivId = SafeText.of(arxivId);
    doi = SafeText.of(doi);
    citationCounts = List.copyOf(citationCounts);
    indicators = List.copyOf(indicators);
    ids = SafeText.of(ids);
    references = SafeText.of(references);
    groupAuthors = SafeText.of(groupAuthors);
    keywords = SafeText.of(keywords);
  }

  private static List<String> addresses(List<String> addresses, int labels) {
    if (addresses.isEmpty() || addresses.stream().allMatch(String::isEmpty)) {
      return List.of();
    }
    if (addresses.size() != labels) {
      throw new IllegalArgumentException(labels + " links with " + addresses.size() + " addresses");
    }
    for (String address : addresses) {
      if (!address.isEmpty() && !WebAddress.isLinkable(address)) {
        throw new IllegalArgumentException("No address of the web: " + address);
      }
    }
    return List.copyOf(addresses);
  }

  private static void requireBetween(String name, double value, double min, double max) {
    if (!(value >= min && value <= max)) {
      throw new IllegalArgumentException(name + " is " + value + ", not " + min + " to " + max);
    }
  }

  /// True if the reader is sure enough for the paper to be stored by itself; one that is not is
  /// offered to the user.
  public boolean isSure() {
    return confidence >= SURE;
  }

  /// The category under which the source lists the paper.
  public Optional<String> primaryCategory() {
    return categories.isEmpty() ? Optional.empty() : Optional.of(categories.getFirst());
  }

  /// The address of the link with that place among the labels; empty where it has none.
  public Optional<String> linkAddress(int link) {
    return linkAddresses.isEmpty() || linkAddresses.get(link).isEmpty()
        ? Optional.empty()
        : Optional.of(linkAddresses.get(link));
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
        .venueLine(venueLine)
        .type(type)
        .links(links)
        .linkAddresses(linkAddresses)
        .abstractText(abstractText)
        .citations(citations)
        .citationCounts(citationCounts)
        .groupAuthors(groupAuthors)
        .keywords(keywords)
        .arxivId(arxivId)
        .doi(doi)
        .indicators(indicators)
        .ids(ids)
        .references(references)
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
    private Optional<String> venueLine = Optional.empty();
    private Optional<String> type = Optional.empty();
    private List<String> links = List.of();
    private List<String> linkAddresses = List.of();
    private Optional<String> abstractText = Optional.empty();
    private OptionalInt citations = OptionalInt.empty();
    private List<Figure> citationCounts = List.of();
    private List<String> groupAuthors = List.of();
    private List<String> keywords = List.of();
    private Optional<String> arxivId = Optional.empty();
    private Optional<String> doi = Optional.empty();
    private List<PaperIndicator> indicators = List.of();
    private List<String> ids = List.of();
    private List<String> references = List.of();
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

    public Builder venueLine(Optional<String> value) {
      venueLine = value;
      return this;
    }

    public Builder type(Optional<String> value) {
      type = value;
      return this;
    }

    /// The labels; the addresses are set apart.
    public Builder links(List<String> value) {
      links = value;
      return this;
    }

    /// One address for each label, or none.
    public Builder linkAddresses(List<String> value) {
      linkAddresses = value;
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

    public Builder citationCounts(List<Figure> value) {
      citationCounts = value;
      return this;
    }

    public Builder groupAuthors(List<String> value) {
      groupAuthors = value;
      return this;
    }

    public Builder keywords(List<String> value) {
      keywords = value;
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

    public Builder indicators(List<PaperIndicator> value) {
      indicators = value;
      return this;
    }

    public Builder ids(List<String> value) {
      ids = value;
      return this;
    }

    public Builder references(List<String> value) {
      references = value;
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
          venueLine,
          type,
          links,
          linkAddresses,
          abstractText,
          citations,
          citationCounts,
          groupAuthors,
          keywords,
          arxivId,
          doi,
          indicators,
          ids,
          references,
          confidence);
    }
  }
}
