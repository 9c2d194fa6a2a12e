package dev.byline.model.own;

/// A saved search or watched author, and its papers when the user last looked at it.
public record WatchEntry(Watch watch, SeenPapers seen) {

  public WatchId id() {
    return watch.id();
  }

  public WatchEntry with(Watch newWatch) {
    return new WatchEntry(newWatch, seen);
  }

  public WatchEntry with(SeenPapers newSeen) {
    return new WatchEntry(watch, newSeen);
  }
}
