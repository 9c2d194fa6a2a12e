package dev.byline.index;

import dev.byline.library.Facet;
import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.model.Folding;
import dev.byline.model.Paper;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;

/// The values that a paper has in the facets of which any text can be a value.
final class FacetValues {

  /// Those facets. Of co-authors no values are kept: they are authors but those that [Facts] tell.
  static final List<Facet> ALL =
      List.of(Facet.CATEGORY, Facet.AUTHOR, Facet.AFFILIATION, Facet.VENUE, Facet.PROFILE);

  private static final Pattern YEAR = Pattern.compile("[\\s,('’]*(?:1[89]|20)\\d\\d\\)?\\s*$");

  private FacetValues() {}

  /// The values, each once, in the order of the index.
  static List<BytesRef> of(Facet facet, PaperRecord record) {
    Paper paper = record.paper();
    return switch (facet) {
      case CATEGORY -> values(paper.categories().stream());
      case AUTHOR -> values(paper.authors().stream().map(Folding::fold));
      case AFFILIATION -> values(paper.affiliations().stream());
      case VENUE -> values(paper.venue().stream().map(FacetValues::withoutYear));
      case PROFILE -> values(record.listings().stream().map(Listing::author).map(Object::toString));
      case COAUTHOR, YEAR, POSITION, CODE, SCORE ->
          throw new IllegalArgumentException("No values are kept of " + facet);
    };
  }

  private static List<BytesRef> values(Stream<String> found) {
    return found.filter(v -> !v.isBlank()).map(Schema::bytes).sorted().distinct().toList();
  }

  /// A venue that is nothing but a year keeps it.
  private static String withoutYear(String venue) {
    String name = YEAR.matcher(venue).replaceFirst("").strip();
    return name.isEmpty() ? venue.strip() : name;
  }
}
