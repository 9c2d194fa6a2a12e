package dev.byline.archive;

import dev.byline.archive.files.ArchiveFormat;
import dev.byline.archive.files.Extent;
import dev.byline.archive.files.Journal;
import dev.byline.archive.files.JournalMark;
import dev.byline.archive.files.LockFile;
import dev.byline.archive.files.PageAppender;
import dev.byline.archive.files.PageStore;
import dev.byline.wording.Wording;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A library folder as its readers see it, and the way to write to it.
///
/// Opening creates nothing; the first write does. Safe for use by several threads.
public final class Archive {

  private static final Logger LOG = LoggerFactory.getLogger(Archive.class);

  private final Path folder;
  private final Journal<Change> journal;
  private final MarkJournal marks;
  private final GroupJournal groups;
  private final PageStore pages;
  private ArchiveState state = ArchiveState.empty();
  private List<Integer> damaged = List.of();
  private long sizeSeen;

  private Archive(Path folder) {
    this.folder = folder;
    journal = new Journal<>(folder.resolve("journal.jsonl"), Change.class);
    marks = new MarkJournal(folder);
    groups = new GroupJournal(folder);
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

  /// Whether nothing has ever been written.
  public boolean isNew() throws IOException {
    return journal.size() == 0;
  }

  /// Whether `id` is that of the newest state. Takes no longer for a large archive where it is.
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
    var builder = new ArchiveState.Builder(state);
    Journal.Reading reading = journal.read(state.mark(), Integer.MAX_VALUE, builder::apply);
    state = builder.build(reading.end());
    if (!reading.damaged().isEmpty()) {
      damaged = reading.damaged();
      LOG.warn("Damaged lines in the journal of {}: {}", folder, damaged);
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

  private static int lines(String id) {
    String digits = id.substring(0, Math.max(0, id.indexOf('-')));
    return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
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

  /// Whether all bytes of that place of the raw pages are there.
  public boolean holds(Extent extent) throws IOException {
    return pages.holds(extent);
  }

  /// The bytes at one place of the raw pages; the caller closes the stream.
  public InputStream open(Extent extent) throws IOException {
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

  private synchronized PageAppender appender() throws IOException {
    Optional<Extent> last =
        state().allCaptures().stream()
            .map(Capture::extent)
            .max(Comparator.comparingInt(Extent::volume).thenComparingLong(Extent::offset));
    if (!damaged.isEmpty()) {
      // Pages of which the captures cannot be read may be anywhere: write over none of them.
      return new PageAppender(pages, pages.lastVolume() + 1, 0);
    }
    return last.map(e -> new PageAppender(pages, e.volume(), e.end()))
        .orElseGet(() -> new PageAppender(pages, 1, 0));
  }

  /// For the holder of the lock.
  synchronized ArchiveState commit(Change change) throws IOException {
    ArchiveState before = state();
    JournalMark mark = journal.append(change, before.mark());
    var builder = new ArchiveState.Builder(before);
    builder.apply(change);
    state = builder.build(mark);
    sizeSeen = mark.bytes();
    return state;
  }

  /// What is wrong with the folder, without its index.
  public ArchiveCheck check() {
    return new ArchiveCheck(this, journal, pages);
  }
}
