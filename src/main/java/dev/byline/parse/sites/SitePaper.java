package dev.byline.parse.sites;

import dev.byline.model.CaptureDay;
import dev.byline.model.Figure;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.model.id.WorkId;
import dev.byline.parse.PageOrigin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A paper as its entry on a site's page is read, part after part.
final class SitePaper {

  /// The confidence in an entry whose parts are told apart by their looks alone.
  private static final double DOUBTFUL = 0.7;

  private final String title;
  private final List<String> links = new ArrayList<>();
  private double confidence;
  private SiteNames authors = SiteNames.NONE;
  private Optional<String> venue = Optional.empty();
  private Optional<String> venueLine = Optional.empty();
  private Optional<PartialDate> date = Optional.empty();
  private OptionalInt citations = OptionalInt.empty();
  private Optional<String> doi = Optional.empty();
  private Optional<String> arxivId = Optional.empty();
  private Optional<String> type = Optional.empty();
  private List<String> ids = List.of();
  private List<String> categories = List.of();
  private Optional<String> abstractText = Optional.empty();
  private boolean hasCode;

  SitePaper(String title, double confidence) {
    this.title = title;
    this.confidence = confidence;
  }

  String title() {
    return title;
  }

  SitePaper authors(SiteNames value) {
    authors = value;
    return this;
  }

  SiteNames authors() {
    return authors;
  }

  SitePaper venue(Optional<String> name, String line) {
    venue = name.filter(text -> !text.isBlank());
    venueLine = Optional.of(line).filter(text -> !text.isBlank());
    return this;
  }

  Optional<String> venueLine() {
    return venueLine;
  }

  SitePaper date(Optional<PartialDate> value) {
    date = value;
    return this;
  }

  Optional<PartialDate> date() {
    return date;
  }

  SitePaper citations(int value) {
    citations = OptionalInt.of(value);
    return this;
  }

  SitePaper citations(OptionalInt value) {
    citations = value;
    return this;
  }

  OptionalInt citations() {
    return citations;
  }

  /// Sets the DOI unless there is one.
  SitePaper doi(Optional<String> value) {
    doi = doi.or(() -> value);
    return this;
  }

  /// Sets the arXiv id unless there is one.
  SitePaper arxivId(Optional<String> value) {
    arxivId = arxivId.or(() -> value);
    return this;
  }

  /// Sets the identifiers of PubMed that the line names.
  SitePaper pubMed(String line) {
    ids = ids.isEmpty() ? WorkId.pubMedIn(line) : ids;
    return this;
  }

  Optional<String> arxivId() {
    return arxivId;
  }

  SitePaper type(String value) {
    type = Optional.of(value).filter(text -> !text.isBlank());
    return this;
  }

  SitePaper categories(List<String> value) {
    categories = value;
    return this;
  }

  SitePaper abstractText(String value) {
    abstractText = Optional.of(value).filter(text -> !text.isBlank());
    return this;
  }

  SitePaper code() {
    hasCode = true;
    return this;
  }

  /// Adds the label of a link.
  SitePaper link(String label) {
    links.add(label);
    return this;
  }

  /// Says that the parts could not be told apart with certainty.
  SitePaper doubtful() {
    confidence = Math.min(confidence, DOUBTFUL);
    return this;
  }

  /// @param site the short name of the site that counts the citations
  Paper toPaper(String site, PageOrigin origin) {
    Optional<LocalDate> day = origin.captured().map(CaptureDay::date);
    List<Figure> counts =
        citations.isPresent() ? List.of(new Figure(site, day, citations.getAsInt())) : List.of();
    return Paper.builder(title)
        .authors(authors.names())
        .moreAuthors(authors.more())
        .venue(venue)
        .venueLine(venueLine)
        .type(type)
        .published(date)
        .citations(citations)
        .citationCounts(counts)
        .doi(doi)
        .arxivId(arxivId)
        .ids(ids)
        .categories(categories)
        .abstractText(abstractText)
        .hasCode(hasCode)
        .links(links)
        .confidence(confidence)
        .build();
  }
}
