package dev.byline.identity;

import dev.byline.archive.ArchiveState;
import dev.byline.archive.Correction;
import dev.byline.archive.FieldPlace;
import dev.byline.archive.Retitles;
import dev.byline.library.PaperRecord;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperField;
import dev.byline.model.PaperId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Titles that the user corrected: what was decided about a paper when it had the page's title
/// holds for it with the corrected one, and what was decided when it had the corrected one holds
/// when the correction is taken back.
///
/// @param titles by the title key that a page has, those that count in its place
/// @param read by a title key under which something was decided, those that pages had then, or are
///   read with since
/// @param ids papers that have other ids since they are read with other titles
record RenamedTitles(Map<String, Set<String>> titles, Map<String, Set<String>> read, Retitles ids) {

  static final RenamedTitles NONE = new RenamedTitles(Map.of(), Map.of(), Retitles.NONE);

  RenamedTitles {
    titles = Map.copyOf(titles);
    read = Map.copyOf(read);
  }

  static RenamedTitles of(ArchiveState state) {
    if (state.verdicts().aboutPapers().isEmpty()) {
      return NONE;
    }
    var titles = new HashMap<String, Set<String>>();
    for (AuthorId author : state.ranks().keySet()) {
      for (Correction correction : state.corrections(author).byPlace().values()) {
        if (correction.place()
                instanceof FieldPlace.OfPaper(FieldPlace.PaperKey paper, PaperField field)
            && field == PaperField.TITLE) {
          correction
              .value()
              .map(PaperRecord::titleKey)
              .ifPresent(
                  title -> titles.computeIfAbsent(paper.title(), _ -> new HashSet<>()).add(title));
        }
      }
    }
    return new RenamedTitles(titles, state.titlesRead(), state.verdicts().retitles());
  }

  /// Only what has to do with some titles.
  RenamedTitles only(Set<String> keys) {
    var keptRead = new HashMap<>(read);
    keptRead.keySet().retainAll(keys);
    var all = new HashSet<>(keys);
    keptRead.values().forEach(all::addAll);
    var kept = new HashMap<>(titles);
    kept.keySet().retainAll(all);
    return new RenamedTitles(kept, keptRead, ids);
  }

  /// The title keys of a paper that something was decided about under `titleKey`: that one, and
  /// those that pages had then.
  Set<String> known(String titleKey) {
    var all = new TreeSet<>(read.getOrDefault(titleKey, Set.of()));
    all.add(titleKey);
    return all;
  }

  /// The title keys that a paper may have that was once known by `titleKey`, that one included.
  Set<String> of(String titleKey) {
    var all = new TreeSet<>(known(titleKey));
    known(titleKey).forEach(known -> all.addAll(titles.getOrDefault(known, Set.of())));
    return all;
  }

  /// The id that a paper of which something was decided has now.
  PaperId id(PaperId then) {
    return ids.of(then);
  }
}
