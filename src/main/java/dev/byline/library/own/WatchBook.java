package dev.byline.library.own;

import dev.byline.model.TextFolding;
import dev.byline.model.own.SeenPapers;
import dev.byline.model.own.Watch;
import dev.byline.model.own.WatchEntry;
import dev.byline.model.own.WatchId;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The saved searches and watched authors of one moment, and what a change makes of them. Of two of
/// a kind no name is the same.
public record WatchBook(Map<WatchId, WatchEntry> byId) {

  public static final WatchBook NONE = new WatchBook(Map.of());

  public WatchBook {
    byId = Collections.unmodifiableMap(new TreeMap<>(byId));
  }

  /// Those of one kind in the order of their names.
  public List<WatchEntry> of(Watch.Kind kind) {
    return byId.values().stream()
        .filter(entry -> entry.watch().kind() == kind)
        .sorted(
            Comparator.comparing((WatchEntry entry) -> Watch.key(entry.watch().name()))
                .thenComparing(WatchEntry::id))
        .toList();
  }

  /// The one of a kind that is called `name`.
  public Optional<WatchEntry> named(Watch.Kind kind, String name) {
    return of(kind).stream().filter(entry -> entry.watch().isCalled(name)).findFirst();
  }

  /// The one that is about this query or author.
  public Optional<WatchEntry> about(Watch.Kind kind, String about) {
    return of(kind).stream().filter(entry -> entry.watch().about().equals(about)).findFirst();
  }

  private List<Watch> watches() {
    return byId.values().stream().map(WatchEntry::watch).toList();
  }

  private WatchBook with(WatchEntry entry) {
    var next = new TreeMap<>(byId);
    next.put(entry.id(), entry);
    return new WatchBook(next);
  }

  /// These with one more; see [WatchStore#create].
  public WatchBook creating(Watch.Kind kind, String name, String about, SeenPapers seen) {
    String slug = TextFolding.words(name).replace(' ', '-');
    var id = new WatchId(slug.isEmpty() ? "search" : slug);
    return with(new WatchEntry(new Watch(id, kind, name, about).beside(watches()), seen));
  }

  /// These with one renamed; see [WatchStore#rename].
  public WatchBook renaming(WatchId id, String name) {
    WatchEntry now = byId.get(id);
    if (now == null) {
      return this;
    }
    List<Watch> others = watches().stream().filter(watch -> !watch.id().equals(id)).toList();
    return with(now.with(now.watch().withName(name).beside(others)));
  }

  /// These without one; see [WatchStore#delete].
  public WatchBook deleting(WatchId id) {
    var next = new TreeMap<>(byId);
    next.remove(id);
    return new WatchBook(next);
  }

  /// These with papers seen; see [WatchStore#see].
  public WatchBook seeing(Map<WatchId, SeenPapers> seen) {
    var next = new TreeMap<>(byId);
    seen.forEach((id, papers) -> next.computeIfPresent(id, (_, entry) -> entry.with(papers)));
    return new WatchBook(next);
  }

  /// The change that made `after` of these.
  public WatchChange to(WatchBook after) {
    var ids = new HashSet<>(byId.keySet());
    ids.addAll(after.byId.keySet());
    ids.removeIf(
        id -> Optional.ofNullable(byId.get(id)).equals(Optional.ofNullable(after.byId.get(id))));
    var changed = new HashMap<>(byId);
    changed.keySet().retainAll(ids);
    var since = new HashMap<>(after.byId);
    since.keySet().retainAll(ids);
    return new WatchChange(changed, since);
  }

  /// These with `change` undone; see [WatchStore#revert].
  public WatchBook reverting(WatchChange change) {
    WatchBook next = this;
    for (WatchId id : change.after().keySet()) {
      if (!change.before().containsKey(id)) {
        next = next.deleting(id);
      }
    }
    for (WatchEntry before : change.before().values()) {
      WatchEntry after = change.after().get(before.id());
      WatchEntry now = next.byId.get(before.id());
      if (after == null) {
        next = now == null ? next.with(before.with(before.watch().beside(next.watches()))) : next;
      } else if (now != null) {
        next = next.undone(now, before, after);
      }
    }
    return next;
  }

  private WatchBook undone(WatchEntry now, WatchEntry before, WatchEntry after) {
    boolean isSeenSince = !now.seen().equals(after.seen());
    boolean isNamed = !before.watch().equals(after.watch());
    WatchBook next = with(now.with(isSeenSince ? now.seen() : before.seen()));
    return isNamed ? next.renaming(now.id(), before.watch().name()) : next;
  }
}
