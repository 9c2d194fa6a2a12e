package dev.byline.library;

import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import dev.byline.model.TextFolding;
import dev.byline.model.own.MarkRecord;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;

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

  /// True if it is known of the paper if its code is public: some page says so, or one that marks
  /// code does not mark it.
  public boolean tellsOfCode() {
    boolean tells = paper.hasCode();
    for (int i = 0; i < listings.size() && !tells; i++) {
      tells = listings.get(i).tellsOfCode();
    }
    return tells;
  }

  /// The details that identify the paper if its id changes.
  public MarkRecord.KnownAs knownAs() {
    var people = new LinkedHashSet<>(paper.authors());
    listings.stream().map(Listing::authorName).forEach(people::add);
    OptionalInt year = paper.published().stream().mapToInt(PartialDate::year).findFirst();
    return new MarkRecord.KnownAs(paper.title(), year, List.copyOf(people));
  }

  /// The key that all listings of one paper share: the words of the title.
  public String titleKey() {
    return titleKey(paper.title());
  }

  public static String titleKey(String title) {
    return TextFolding.words(title);
  }
}
