package dev.byline.library.own;

import dev.byline.model.own.SeenPapers;
import dev.byline.model.own.Watch;
import dev.byline.model.own.WatchId;
import java.util.Map;

/// Saved searches kept in memory only, for pictures of the window.
public final class MemoryWatches implements WatchStore {

  private WatchBook book = WatchBook.NONE;

  @Override
  public synchronized WatchBook watches() {
    return book;
  }

  @Override
  public WatchChange create(Watch.Kind kind, String name, String about, SeenPapers seen) {
    return store(watches().creating(kind, name, about, seen));
  }

  @Override
  public WatchChange rename(WatchId watch, String name) {
    return store(watches().renaming(watch, name));
  }

  @Override
  public WatchChange delete(WatchId watch) {
    return store(watches().deleting(watch));
  }

  @Override
  public WatchChange see(Map<WatchId, SeenPapers> seen) {
    return store(watches().seeing(seen));
  }

  @Override
  public WatchChange revert(WatchChange change) {
    return store(watches().reverting(change));
  }

  private synchronized WatchChange store(WatchBook next) {
    WatchChange change = book.to(next);
    book = next;
    return change;
  }
}
