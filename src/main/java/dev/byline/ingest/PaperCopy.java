package dev.byline.ingest;

import dev.byline.library.Listing;
import dev.byline.model.Paper;
import java.util.List;

/// A paper as one page lists it.
record PaperCopy(Listing listing, Paper paper) {

  /// The listings that the index shows for it: by the page's owner, or by each of the people of a
  /// data set who wrote it.
  List<Listing> listings() {
    if (!DataSet.isSet(listing.author())) {
      return List.of(listing);
    }
    return DataSet.people(paper, listing.author()).entrySet().stream()
        .map(person ->
            new Listing(
                person.getKey(),
                person.getValue(),
                listing.page(),
                listing.profile(),
                listing.entry()))
        .toList();
  }
}
