package dev.byline.library;

import dev.byline.model.CaptureDay;
import dev.byline.model.Profile;
import java.util.Optional;

/// What one capture of an author's page told.
///
/// @param captured the day it was copied, where known
/// @param source name of the file it came from
public record CapturedProfile(Optional<CaptureDay> captured, String source, Profile profile) {

  public CapturedProfile with(Profile newProfile) {
    return new CapturedProfile(captured, source, newProfile);
  }
}
