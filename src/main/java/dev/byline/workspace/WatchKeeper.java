package dev.byline.workspace;

import dev.byline.archive.WatchJournal;
import dev.byline.library.LibraryIndex;
import dev.byline.library.own.WatchBook;
import dev.byline.library.own.WatchChange;
import dev.byline.library.own.WatchStore;
import dev.byline.model.AuthorId;
import dev.byline.model.IdRedirects;
import dev.byline.model.own.SeenPapers;
import dev.byline.model.own.Watch;
import dev.byline.model.own.WatchEntry;
import dev.byline.model.own.WatchId;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/// A store for saved searches and watched authors in the archive. Authors and papers that have been
/// merged appear as what they have become. Its file is read when it is asked for.
final class WatchKeeper implements WatchStore {

  private final WatchJournal journal;
  private final LibraryIndex index;

  WatchKeeper(WatchJournal journal, LibraryIndex index) {
    this.journal = journal;
    this.index = index;
  }

  @Override
  public WatchBook watches() throws IOException {
    Map<WatchId, WatchEntry> stored = journal.state();
    IdRedirects leads = stored.isEmpty() ? IdRedirects.NONE : index.leads();
    return leads.isEmpty() ? new WatchBook(stored) : led(stored, leads);
  }

  private static WatchBook led(Map<WatchId, WatchEntry> stored, IdRedirects leads) {
    var led = new TreeMap<>(stored);
    led.replaceAll(
        (_, entry) -> new WatchEntry(led(entry.watch(), leads), entry.seen().led(leads::of)));
    return new WatchBook(led);
  }

  private static Watch led(Watch watch, IdRedirects leads) {
    return switch (watch.kind()) {
      case SEARCH -> watch;
      case AUTHOR ->
          new Watch(
              watch.id(),
              watch.kind(),
              watch.name(),
              leads.of(new AuthorId(watch.about())).value());
    };
  }

  @Override
  public WatchChange create(Watch.Kind kind, String name, String about, SeenPapers seen)
      throws IOException {
    return write(book -> book.creating(kind, name, about, seen));
  }

  @Override
  public WatchChange rename(WatchId watch, String name) throws IOException {
    return write(book -> book.renaming(watch, name));
  }

  @Override
  public WatchChange delete(WatchId watch) throws IOException {
    return write(book -> book.deleting(watch));
  }

  @Override
  public WatchChange see(Map<WatchId, SeenPapers> seen) throws IOException {
    return write(book -> book.seeing(seen));
  }

  @Override
  public WatchChange revert(WatchChange change) throws IOException {
    return write(book -> book.reverting(change));
  }

  private WatchChange write(UnaryOperator<WatchBook> change) throws IOException {
    var made = new AtomicReference<>(new WatchChange(Map.of(), Map.of()));
    journal.write(stored -> {
      var book = new WatchBook(stored);
      WatchBook next = change.apply(book);
      made.set(book.to(next));
      return next.byId();
    });
    return made.get();
  }
}
