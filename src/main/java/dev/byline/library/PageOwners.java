package dev.byline.library;

import dev.byline.model.AuthorId;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The names that the library has for those on whose pages a paper stands: who was merged with
/// another is called as that one, whatever the page says.
public final class PageOwners {

  private PageOwners() {}

  /// The owners of the pages of `listings`, in their order.
  public static Map<AuthorId, String> of(List<Listing> listings, Library library)
      throws IOException {
    var names = new LinkedHashMap<AuthorId, String>();
    for (Listing listing : listings) {
      if (!names.containsKey(listing.author())) {
        names.put(
            listing.author(),
            library
                .author(listing.author())
                .map(owner -> owner.author().name())
                .orElse(listing.authorName()));
      }
    }
    return names;
  }
}
