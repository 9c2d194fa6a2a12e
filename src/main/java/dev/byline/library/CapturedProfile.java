package dev.byline.library;

import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.Profile;
import java.util.Optional;

/// An author's profile as read from one capture of a page.
///
/// @param page the page that was captured
/// @param captured the day of the capture, where known
/// @param source name of the captured file
public record CapturedProfile(
    Page page, Optional<CaptureDay> captured, String source, Profile profile) {

  /// A page of which there may be several captures: only these are earlier and later states of one
  /// thing.
  ///
  /// @param owner whose it is by itself, before the user made authors one
  /// @param format what kind of page it is: `profile-page`, `homepage`
  public record Page(AuthorId owner, String format) {}

  public CapturedProfile with(Profile newProfile) {
    return new CapturedProfile(page, captured, source, newProfile);
  }
}
