package dev.byline.archive;

import dev.byline.archive.files.ArchiveFormat;
import dev.byline.archive.files.Journal;
import dev.byline.archive.files.JournalMark;
import dev.byline.archive.files.LockFile;
import dev.byline.archive.files.PageAppender;
import dev.byline.archive.files.PageContents;
import dev.byline.archive.files.PageExtent;
import dev.byline.archive.files.PageStore;
import dev.byline.archive.files.StoredPage;
import dev.byline.wording.Wording;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A library folder as its readers see it, and the way to write to it.
///
/// Opening creates nothing; the first write does. Thread-safe.
public final class Archive {

  private static final Logger LOG = LoggerFactory.getLogger(Archive.class);

  private final Path folder;
  private final Journal<ArchiveChange> journal;
  private final MarkJournal marks;
  private final GroupJournal groups;
  private final WatchJournal watches;
  private final PageStore pages;
  private ArchiveState state = ArchiveState.empty();
  private boolean isDamaged;
  private long sizeSeen;

  private Archive(Path folder) {
    this.folder = folder;
    journal = new Journal<>(folder.resolve("journal.jsonl"), ArchiveChange.class);
    marks = new MarkJournal(folder);
    groups = new GroupJournal(folder);
    watches = new WatchJournal(folder);
    pages = new PageStore(folder.resolve("pages"));
  }

  /// The archive in `folder`, which need not exist yet.
  ///
  /// @throws IOException if the folder cannot be read, or a newer Byline has written it
  public static Archive open(Path folder) throws IOException {
    ArchiveFormat.check(folder);
    return new Archive(folder);
  }

  public Path folder() {
    return folder;
  }

  /// The user's marks, which need no writer.
  public MarkJournal marks() {
    return marks;
  }

  /// The user's groups of authors, which need no writer.
  public GroupJournal groups() {
    return groups;
  }

  /// The user's saved searches and watched authors, which need no writer.
  public WatchJournal watches() {
    return watches;
  }

  /// True if nothing has ever been written.
  public boolean isNew() throws IOException {
    return journal.size() == 0;
  }

  /// True if `id` is that of the newest state. Takes no longer for a large archive where it is.
  public boolean isAt(String id) throws IOException {
    boolean isAtEnd = journal.lastChecksum().filter(end -> id.endsWith("-" + end)).isPresent();
    return isAtEnd || state().id().equals(id);
  }

  /// The newest state, by whatever process it was written. Reads what has been written since it was
  /// asked for last.
  public synchronized ArchiveState state() throws IOException {
    long size = journal.size();
    if (size != sizeSeen) {
      readOn();
      sizeSeen = size;
    }
    return state;
  }

  private void readOn() throws IOException {
    boolean isLonger = journal.holds(state.mark());
    ArchiveState from = isLonger ? state : ArchiveState.empty();
    var builder = new ArchiveState.Builder(from);
    Journal.Reading reading = journal.read(from.mark(), Integer.MAX_VALUE, builder::apply);
    state = builder.build(reading.end());
    isDamaged = !reading.damaged().isEmpty() || (isLonger && isDamaged);
    if (!reading.damaged().isEmpty()) {
      LOG.warn("Damaged lines in the journal of {}: {}", folder, reading.damaged());
    }
  }

  /// The state of which [ArchiveState#id] is `id`; empty if this archive was never in it.
  public Optional<ArchiveState> stateAt(String id) throws IOException {
    int lines = lines(id);
    var builder = new ArchiveState.Builder();
    Journal.Reading reading = journal.read(JournalMark.START, lines, builder::apply);
    return reading.end().toString().equals(id)
        ? Optional.of(builder.build(reading.end()))
        : Optional.empty();
  }

  /// True if `id` is that of a state which this archive cannot have been in: its journal has been
  /// lost since, or is an older or another one.
  public synchronized boolean lacks(String id) throws IOException {
    if (isAt(id)) {
      return false;
    }
    int lines = lines(id);
    return lines > state().mark().lines() || (lines > 0 && !isDamaged && stateAt(id).isEmpty());
  }

  /// The number of changes in the state with this [ArchiveState#id].
  public static int lines(String id) {
    String digits = id.substring(0, Math.max(0, id.indexOf('-')));
    return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
  }

  /// Plays all changes that can be read, in their order.
  ///
  /// @return numbers of the lines that are damaged, from 1
  List<Integer> replay(Consumer<ArchiveChange> into) throws IOException {
    return journal.read(JournalMark.START, Integer.MAX_VALUE, into).damaged();
  }

  /// True if the bytes of a page are there as they came.
  boolean isWhole(StoredPage page) throws IOException {
    return pages.isWhole(page);
  }

  /// The raw bytes of a page as they came, even of a removed one; the caller closes the stream.
  ///
  /// @throws IOException if there is no such page, or it cannot be read
  public InputStream page(String page) throws IOException {
    Optional<Capture> capture = state().capture(page);
    if (capture.isEmpty()) {
      throw new FileNotFoundException(Wording.of("problem.noPage", page));
    }
    return open(capture.get().extent());
  }

  /// True if all bytes of that place of the raw pages are there.
  public boolean holds(PageExtent extent) throws IOException {
    return pages.holds(extent);
  }

  /// The bytes at one place of the raw pages; the caller closes the stream.
  public InputStream open(PageExtent extent) throws IOException {
    return pages.open(extent);
  }

  /// Begins to write; empty if another process, or another part of this one, is writing.
  public Optional<ArchiveWriter> write() throws IOException {
    Files.createDirectories(folder);
    Optional<LockFile> lock = LockFile.take(folder, "lock");
    return lock.isPresent() ? Optional.of(begin(lock.get())) : Optional.empty();
  }

  private ArchiveWriter begin(LockFile lock) throws IOException {
    try {
      ArchiveFormat.write(folder);
      return new ArchiveWriter(this, lock, appender());
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /// Goes on behind the last page where nothing lies behind it; else with a new file, since bytes
  /// that no capture names may be a page all the same.
  private synchronized PageAppender appender() throws IOException {
    int last = Math.max(1, pages.lastVolume());
    long named =
        state().allCaptures().stream()
            .flatMap(capture -> capture.extents().stream())
            .filter(extent -> extent.volume() == last)
            .mapToLong(PageExtent::end)
            .max()
            .orElse(0);
    return pages.length(last) == named
        ? new PageAppender(pages, last, named)
        : new PageAppender(pages, last + 1, 0);
  }

  /// For the holder of the lock.
  synchronized ArchiveState commit(ArchiveChange change) throws IOException {
    ArchiveState before = state();
    JournalMark mark = journal.append(change, before.mark());
    var builder = new ArchiveState.Builder(before);
    builder.apply(change);
    state = builder.build(mark);
    sizeSeen = mark.bytes();
    return state;
  }

  /// For the holder of the lock.
  synchronized long blank(Set<String> purged) throws IOException {
    var places = new LinkedHashSet<PageExtent>();
    journal.read(
        JournalMark.START,
        Integer.MAX_VALUE,
        change ->
            change.captures().stream()
                .filter(capture -> purged.contains(capture.page()))
                .forEach(capture -> places.addAll(capture.extents())));
    // A page that was taken in again counts where it stands now.
    state().allCaptures().stream()
        .filter(capture -> !purged.contains(capture.page()))
        .forEach(capture -> capture.extents().forEach(places::remove));
    try (var contents = new PageContents(pages.folder())) {
      for (PageContents.Entry entry : contents.entries()) {
        for (StoredPage part : entry.parts().toList()) {
          if (purged.contains(entry.page()) && pages.isWhole(part)) {
            places.add(part.extent());
          }
        }
      }
      contents.drop(purged);
    }
    return pages.blank(places);
  }

  /// Copies of the journals that lie beside them.
  public JournalCopies copies() {
    return new JournalCopies(this, journal, pages);
  }

  /// A check of the folder for damage, without its index.
  public ArchiveCheck check() {
    return new ArchiveCheck(this, journal, pages);
  }
}
