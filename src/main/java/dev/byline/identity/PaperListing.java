package dev.byline.identity;

import dev.byline.library.Listing;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A paper as one page lists it.
///
/// @param paper as the user corrected it
/// @param read what the page has, if that is something else
/// @param people who wrote it, each with the name on the paper, where it is of a data set
public record PaperListing(
    Listing listing, Paper paper, Optional<Paper> read, Map<AuthorId, String> people) {

  public PaperListing(Listing listing, Paper paper) {
    this(listing, paper, Optional.empty(), Map.of());
  }

  /// The paper as it counts and, where it was corrected, as the page has it.
  List<Paper> forms() {
    return read.map(asRead -> List.of(asRead, paper)).orElseGet(() -> List.of(paper));
  }

  /// The listings that the index shows for it: by the page's owner, or by each of the people of a
  /// data set who wrote it, under the author that person has become.
  List<Listing> listings(PaperVerdicts verdicts) {
    if (!DataSet.isSet(listing.author())) {
      return List.of(listing);
    }
    return people.entrySet().stream()
        .map(person ->
            new Listing(
                verdicts.leads().of(person.getKey()),
                person.getValue(),
                listing.page(),
                listing.profile(),
                listing.entry(),
                listing.tellsOfCode(),
                person.getKey()))
        .toList();
  }
}
