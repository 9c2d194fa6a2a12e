package dev.byline.words.record;

import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.CitationBand;
import dev.byline.library.query.Facet;
import dev.byline.model.Paper;
import dev.byline.model.TextFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The values that a paper has in each facet, as texts.
public final class FacetTexts {

  private static final Pattern YEAR = Pattern.compile("[\\s,('’]*(?:1[89]|20)\\d\\d\\)?\\s*$");

  private FacetTexts() {}

  /// The values of a paper, in its own order; some may be blank, or come twice.
  ///
  /// @throws IllegalArgumentException for [Facet#TAG]: tags are the user's, not the paper's
  public static List<String> of(Facet facet, PaperRecord record) {
    Paper paper = record.paper();
    return switch (facet) {
      case CATEGORY -> paper.categories();
      case AUTHOR -> folded(paper.authors());
      case COAUTHOR -> folded(new AuthorPositions(record).coAuthors());
      case POSITION -> List.copyOf(new AuthorPositions(record).positions());
      case AFFILIATION -> paper.affiliations();
      case VENUE -> one(paper.venue().map(FacetTexts::withoutYear));
      case PROFILE -> owners(record.listings());
      case YEAR -> one(paper.published().map(date -> year(date.year())));
      case CODE -> record.tellsOfCode() ? List.of(paper.hasCode() ? "yes" : "no") : List.of();
      case SCORE ->
          paper.score().isEmpty()
              ? List.of()
              : List.of(String.valueOf(((int) (paper.score().getAsDouble() / 10)) * 10));
      case CITATIONS ->
          paper.citations().isEmpty()
              ? List.of()
              : List.of(CitationBand.of(paper.citations().getAsInt()).value());
      case TAG -> throw new IllegalArgumentException("A paper has no tags of its own");
    };
  }

  private static List<String> one(Optional<String> value) {
    return value.map(List::of).orElseGet(List::of);
  }

  /// Four digits.
  public static String year(int year) {
    String digits = String.valueOf(year);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
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
