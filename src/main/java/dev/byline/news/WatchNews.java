package dev.byline.news;

import dev.byline.model.own.SeenPaper;
import dev.byline.model.own.SeenPapers;
import dev.byline.model.own.Watch;
import dev.byline.model.own.WatchEntry;
import java.util.List;
import java.util.Objects;

/// The news of one saved search or watched author.
///
/// @param count of its papers now
/// @param fresh papers that were not among those seen, in the order of the query
/// @param changed papers that say something else now
/// @param gone papers that were seen and are not found any longer
/// @param now the papers of now, to be stored as seen
public record WatchNews(
    WatchEntry entry,
    long count,
    List<SeenPaper> fresh,
    List<SeenPaper> changed,
    List<SeenPaper> gone,
    SeenPapers now) {

  public WatchNews {
    fresh = List.copyOf(fresh);
    changed = List.copyOf(changed);
    gone = List.copyOf(gone);
  }

  /// The news by which `now` differs from what was seen.
  ///
  /// @param listed the papers of `now` in the order of the query
  static WatchNews between(WatchEntry entry, long count, List<SeenPaper> listed, SeenPapers now) {
    SeenPapers seen = entry.seen();
    if (!seen.whole() || !now.whole()) {
      return new WatchNews(entry, count, List.of(), List.of(), List.of(), now);
    }
    List<SeenPaper> fresh =
        listed.stream().filter(paper -> !seen.papers().containsKey(paper.paper())).toList();
    List<SeenPaper> changed =
        listed.stream()
            .filter(paper -> {
              SeenPaper before = seen.papers().get(paper.paper());
              return before != null && !Objects.equals(before.digest(), paper.digest());
            })
            .toList();
    List<SeenPaper> gone =
        seen.papers().values().stream()
            .filter(paper -> !now.papers().containsKey(paper.paper()))
            .toList();
    return new WatchNews(entry, count, fresh, changed, gone, now);
  }

  public Watch watch() {
    return entry.watch();
  }

  /// True if there is nothing new, changed or gone.
  public boolean isEmpty() {
    return size() == 0;
  }

  /// The number of papers that are new, changed or gone.
  public int size() {
    return fresh.size() + changed.size() + gone.size();
  }

  /// True if the papers could be compared with those that were seen: there are not too many.
  public boolean isCompared() {
    return entry.seen().whole() && now.whole();
  }
}
