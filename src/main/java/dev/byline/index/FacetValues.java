package dev.byline.index;

import dev.byline.library.Facet;
import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.model.Folding;
import dev.byline.model.Paper;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The values that a paper has in each facet.
final class FacetValues {

  private static final Pattern YEAR = Pattern.compile("[\\s,('’]*(?:1[89]|20)\\d\\d\\)?\\s*$");

  private FacetValues() {}

  /// May hold a value twice.
  static Collection<String> of(Facet facet, PaperRecord record) {
    Paper paper = record.paper();
    return switch (facet) {
      case CATEGORY -> paper.categories();
      case YEAR -> list(paper.published().map(d -> "%04d".formatted(d.year())));
      case AUTHOR -> paper.authors().stream().map(Folding::fold).toList();
      case COAUTHOR -> new Places(record).coAuthors().stream().map(Folding::fold).toList();
      case POSITION -> new Places(record).positions();
      case AFFILIATION -> paper.affiliations();
      case VENUE -> list(paper.venue().map(FacetValues::withoutYear));
      case CODE -> List.of(paper.hasCode() ? "yes" : "no");
      case SCORE -> paper.score().stream().mapToObj(FacetValues::band).toList();
      case PROFILE ->
          record.listings().stream().map(Listing::author).map(Object::toString).toList();
    };
  }

  private static List<String> list(Optional<String> value) {
    return value.filter(v -> !v.isBlank()).stream().toList();
  }

  private static String band(double score) {
    return String.valueOf(((int) (score / 10)) * 10);
  }

  /// A venue that is nothing but a year keeps it.
  private static String withoutYear(String venue) {
    String name = YEAR.matcher(venue).replaceFirst("").strip();
    return name.isEmpty() ? venue.strip() : name;
  }
}
