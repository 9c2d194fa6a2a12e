package dev.byline.ingest;

import dev.byline.archive.Capture;
import dev.byline.model.AuthorId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What differs between what two states of the archive show.
///
/// @param to what is shown after the change
/// @param gone what was shown before and is not so any more, by rank
/// @param come what is shown now and was not so before, by rank
record RosterChange(Roster to, List<Shown> gone, List<Shown> come) {

  /// How long the pages that come are, in bytes.
  long bytes() {
    return byPage(come).stream().mapToLong(p -> p.capture().extent().length()).sum();
  }

  boolean isEmpty() {
    return gone.isEmpty() && come.isEmpty();
  }

  /// The authors of whom something changes.
  Set<AuthorId> authors() {
    return Stream.concat(gone.stream(), come.stream())
        .map(Shown::author)
        .collect(Collectors.toSet());
  }

  /// The profiles of a page that are meant, by their number in it.
  record PageProfiles(Capture capture, Map<Integer, Shown> profiles) {}

  /// Profiles by page, the pages in the order of their first author.
  static List<PageProfiles> byPage(List<Shown> profiles) {
    var pages = new LinkedHashMap<String, PageProfiles>();
    for (Shown shown : profiles) {
      pages
          .computeIfAbsent(
              shown.capture().page(), _ -> new PageProfiles(shown.capture(), new HashMap<>()))
          .profiles()
          .put(shown.profile(), shown);
    }
    return List.copyOf(pages.values());
  }
}
