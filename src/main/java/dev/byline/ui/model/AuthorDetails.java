package dev.byline.ui.model;

import dev.byline.compare.AuthorCitations;
import dev.byline.library.CapturedProfile;
import dev.byline.library.query.FacetValue;
import dev.byline.model.AuthorId;
import dev.byline.stats.CaptureDiff;
import dev.byline.stats.citations.SidePapers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// The details of an author's page beyond its head: co-authors, the dates of its captures, and its
/// citations.
///
/// @param coAuthors most joint papers first
/// @param captures the newest first
/// @param citations empty until they have come
public record AuthorDetails(
    AuthorId author,
    List<FacetValue> coAuthors,
    List<Captured> captures,
    Optional<AuthorCitations> citations) {

  public AuthorDetails {
    coAuthors = List.copyOf(coAuthors);
    captures = List.copyOf(captures);
  }

  AuthorDetails withCitations(Optional<AuthorCitations> found) {
    return new AuthorDetails(author, coAuthors, captures, found);
  }

  /// One capture.
  ///
  /// @param changes what changed since the capture before; empty for the first
  public record Captured(CapturedProfile capture, Optional<CaptureDiff> changes) {}

  /// Tells what changed from one of `captures` to the next.
  ///
  /// @param captures the oldest first
  static List<Captured> history(List<CapturedProfile> captures) {
    var history = new ArrayList<Captured>();
    var before = new HashMap<CapturedProfile.Page, SidePapers>();
    for (CapturedProfile capture : captures) {
      SidePapers now = subject(capture);
      Optional<SidePapers> old = Optional.ofNullable(before.put(capture.page(), now));
      history.add(new Captured(capture, old.map(o -> CaptureDiff.between(o, now))));
    }
    return history.reversed();
  }

  private static SidePapers subject(CapturedProfile capture) {
    var profile = capture.profile();
    return SidePapers.of(
        profile.author().name(), profile.author().figures(), capture.captured(), profile.papers());
  }
}
