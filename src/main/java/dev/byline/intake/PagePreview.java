package dev.byline.intake;

import dev.byline.archive.Capture;
import dev.byline.archive.Corrections;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.Lesson;
import dev.byline.model.PaperCounts;
import dev.byline.parse.PageReading;
import dev.byline.parse.PageSource;
import java.util.List;
import java.util.Optional;

/// A page as it would come in, of which nothing is stored yet.
///
/// @param day the day by which it was read
/// @param lesson the marked entry in whose style it was read
/// @param stored what the library holds of the same text, unless that was removed
/// @param offered a lesson of another page that may fit this one, where this one has none
/// @param owners for each profile, whose it is or would be; empty if it is no page
public record PagePreview(
    PageSource source,
    Optional<CaptureDay> day,
    Optional<Lesson> lesson,
    PageReading reading,
    Optional<Capture> stored,
    Optional<Lesson> offered,
    List<Owner> owners) {

  public PagePreview {
    owners = List.copyOf(owners);
  }

  /// The owner of a profile, if nothing is said against it.
  ///
  /// @param captures how many captures of the author the library holds; 0 for a new author
  /// @param newPapers how many papers of the profile none of them lists
  /// @param counts how many papers the page states, and how many the library will list by it and by
  ///   the captures that it is a part with
  /// @param nameGiven the name the user gave the author
  /// @param corrections what the user corrected on other captures, or on this one
  public record Owner(
      AuthorId author,
      int captures,
      int newPapers,
      PaperCounts counts,
      Optional<String> nameGiven,
      Corrections corrections) {}
}
