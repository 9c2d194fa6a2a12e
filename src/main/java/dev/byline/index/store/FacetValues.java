package dev.byline.index.store;

import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.Facet;
import dev.byline.model.Paper;
import dev.byline.model.TextFolding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.util.BytesRef;

/// The values that a paper has in the facets of which any text can be a value.
public final class FacetValues {

  /// Those facets. Of co-authors no values are kept: they are authors but those that [PackedFacets]
  /// tell.
  public static final List<Facet> ALL =
      List.of(Facet.CATEGORY, Facet.AUTHOR, Facet.AFFILIATION, Facet.VENUE, Facet.PROFILE);

  private static final Pattern YEAR = Pattern.compile("[\\s,('’]*(?:1[89]|20)\\d\\d\\)?\\s*$");

  private FacetValues() {}

  /// The values, each once, in the order of the index.
  static List<BytesRef> of(Facet facet, PaperRecord record) {
    Paper paper = record.paper();
    return switch (facet) {
      case CATEGORY -> values(paper.categories());
      case AUTHOR -> values(folded(paper.authors()));
      case AFFILIATION -> values(paper.affiliations());
      case VENUE ->
          paper.venue().isEmpty() ? List.of() : values(List.of(withoutYear(paper.venue().get())));
      case PROFILE -> values(owners(record.listings()));
      case COAUTHOR, YEAR, POSITION, CODE, SCORE, CITATIONS, TAG ->
          throw new IllegalArgumentException("No values are kept of " + facet);
    };
  }

  private static List<String> folded(List<String> names) {
    var folded = new ArrayList<String>(names.size());
    names.forEach(name -> folded.add(TextFolding.fold(name)));
    return folded;
  }

  private static List<String> owners(List<Listing> listings) {
    var owners = new ArrayList<String>(listings.size());
    listings.forEach(listing -> owners.add(listing.author().value()));
    return owners;
  }

  private static List<BytesRef> values(List<String> found) {
    var values = new ArrayList<BytesRef>(found.size());
    for (String value : found) {
      if (!value.isBlank()) {
        values.add(Schema.bytes(value));
      }
    }
    if (values.size() > 1) {
      Collections.sort(values);
      dropRepeated(values);
    }
    return values;
  }

  private static void dropRepeated(List<BytesRef> values) {
    for (int i = values.size() - 1; i > 0; i--) {
      if (values.get(i).equals(values.get(i - 1))) {
        values.remove(i);
      }
    }
  }

  /// A venue that is nothing but a year keeps it.
  private static String withoutYear(String venue) {
    String name = endsInDigit(venue) ? YEAR.matcher(venue).replaceFirst("").strip() : "";
    return name.isEmpty() ? venue.strip() : name;
  }

  /// False for most venues, in which [#YEAR] would begin anew at every blank.
  private static boolean endsInDigit(String venue) {
    int last = venue.length() - 1;
    while (last >= 0 && (Character.isWhitespace(venue.charAt(last)) || venue.charAt(last) == ')')) {
      last--;
    }
    return last >= 0 && Character.isDigit(venue.charAt(last));
  }
}
