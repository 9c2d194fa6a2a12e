package dev.byline.library;

import dev.byline.model.Folding;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import java.util.List;

/// A paper of the library: what all its listings say together, and where it is listed.
///
/// @param listings at least one, the oldest first; where the user made two papers one, those of the
///   paper that was kept come before the others
public record PaperRecord(PaperId id, Paper paper, List<Listing> listings) {

  /// @throws IllegalArgumentException if there is no listing
  public PaperRecord {
    listings = List.copyOf(listings);
    if (listings.isEmpty()) {
      throw new IllegalArgumentException("A paper of a library is listed somewhere: " + id);
    }
  }

  /// What two listings of one paper have in common at least: the words of the title.
  public String titleKey() {
    return titleKey(paper.title());
  }

  public static String titleKey(String title) {
    return Folding.words(title);
  }
}
