package dev.byline.parse.homepage;

import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.parse.text.Identifiers;
import dev.byline.parse.text.NameList;
import dev.byline.parse.text.VenueLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One entry of a homepage's list, as far as it was read.
///
/// @param venue without the parts that have a component of their own
/// @param confidence 0 to 1
record Reference(
    String title,
    NameList authors,
    Optional<String> venue,
    OptionalInt year,
    List<String> links,
    Identifiers identifiers,
    double confidence) {

  /// The paper that this entry tells of.
  ///
  /// @param abstractText what stands below the entry
  /// @param headingYear the year of the list's heading; it counts where the entry names none
  Paper paper(Optional<String> abstractText, OptionalInt headingYear) {
    OptionalInt published = year.isPresent() ? year : headingYear;
    return Paper.builder(title)
        .authors(authors.names())
        .moreAuthors(authors.more())
        .venue(venue)
        .published(
            published.isPresent()
                ? Optional.of(PartialDate.ofYear(published.getAsInt()))
                : Optional.empty())
        .links(links)
        .abstractText(abstractText)
        .arxivId(identifiers.arxivId())
        .doi(identifiers.doi())
        .confidence(confidence)
        .build();
  }

  /// Whether anything but title and authors speaks for this being a paper.
  boolean isSupported() {
    return venue.isPresent()
        || year.isPresent()
        || !links.isEmpty()
        || identifiers.arxivId().isPresent()
        || identifiers.doi().isPresent();
  }

  /// Whether a line below may be of this entry: it says nothing that the entry says otherwise.
  boolean takes(VenueLine line) {
    boolean dated = year.isPresent() && line.year().isPresent() && !year.equals(line.year());
    boolean yearAlone = line.links().isEmpty() && line.identifiers().isNone();
    return line.venue().isPresent()
        ? venue.isEmpty()
        : !(dated && yearAlone) && !identifiers.contradicts(line.identifiers());
  }

  /// This entry with what a line below it says; what the entry says itself stays.
  Reference with(VenueLine line) {
    var allLinks = new ArrayList<>(links);
    allLinks.addAll(line.links());
    return new Reference(
        title,
        authors,
        venue.or(line::venue),
        year.isPresent() ? year : line.year(),
        List.copyOf(allLinks),
        identifiers.or(line.identifiers()),
        confidence);
  }

  Reference withAuthors(NameList value) {
    return new Reference(title, value, venue, year, links, identifiers, confidence);
  }

  Reference withConfidence(double value) {
    return new Reference(title, authors, venue, year, links, identifiers, value);
  }
}
