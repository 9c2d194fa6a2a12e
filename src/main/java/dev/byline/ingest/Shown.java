package dev.byline.ingest;

import dev.byline.archive.Capture;
import dev.byline.archive.Corrections;
import dev.byline.model.AuthorId;
import java.util.List;
import java.util.Optional;

/// The profile that the library shows of an author: the one of the newest capture.
///
/// @param rank place in the order in which authors came in, the order of listings, from 0
/// @param profile which profile of the captured page, from 0
/// @param nameGiven the name the user gave the author
/// @param corrections what the user corrected on the author's pages
/// @param otherNames names of the author in other captures
/// @param captures how many captures of the author there are, this one included
record Shown(
    AuthorId author,
    int rank,
    Capture capture,
    int profile,
    Optional<String> nameGiven,
    Corrections corrections,
    List<String> otherNames,
    int captures) {

  Shown {
    otherNames = List.copyOf(otherNames);
  }
}
