package dev.byline.ui.source;

import dev.byline.parse.LineLabel;
import java.util.Optional;

/// A record on a page: a paper, or the head of a profile.
///
/// @param profile which profile of the page, from 0
/// @param paper which paper of that profile, from 0; -1 for the head
public record RecordSpot(int profile, int paper) {

  /// The record of a line; empty for a line that belongs to nothing.
  public static Optional<RecordSpot> of(LineLabel label) {
    return label.profile() < 0
        ? Optional.empty()
        : Optional.of(new RecordSpot(label.profile(), label.paper()));
  }
}
