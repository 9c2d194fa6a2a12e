package dev.byline.parse.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// A line below an entry's title and authors, or the end of a reference: links, venue, year and
/// identifiers, each of which may be missing.
public record VenueLine(
    Optional<String> venue, OptionalInt year, List<String> links, Identifiers identifiers) {

  /// The number of citations, in a table between a paper's venue and its year.
  private static final Pattern CITED = Pattern.compile("\\t\\d*\\*?\\t(?=\\d{4}$)");

  /// The parsed `line`, which is assumed to be a venue line.
  public static VenueLine of(String line) {
    String text = CITED.matcher(line).replaceFirst(", ");
    List<String> bar = Links.bar(text);
    if (!bar.isEmpty()) {
      return new VenueLine(Optional.empty(), OptionalInt.empty(), bar, Identifiers.NONE);
    }
    Identifiers identifiers = Identifiers.in(text);
    Links links = Links.in(identifiers.rest());
    OptionalInt year = VenueText.yearOf(links.rest());
    return new VenueLine(VenueText.clean(links.rest()), year, links.labels(), identifiers);
  }

  /// True if `text` is such a line, with no title before the venue.
  public static boolean fits(String text) {
    if (text.length() > 300) {
      return false;
    }
    if (!Links.bar(text).isEmpty()) {
      return true;
    }
    Identifiers identifiers = Identifiers.in(text);
    Links links = Links.in(identifiers.rest());
    boolean found =
        !links.labels().isEmpty()
            || identifiers.arxivId().isPresent()
            || identifiers.doi().isPresent();
    Optional<String> venue = VenueText.clean(links.rest());
    return venue.isPresent()
        ? VenueText.fits(venue.get()) && !TitleText.isIn(venue.get())
        : found || VenueText.yearOf(links.rest()).isPresent();
  }
}
