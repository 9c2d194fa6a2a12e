package dev.byline.archive;

import dev.byline.model.Marking;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The user's marks, in a journal of their own: an import holds the library's lock for as long as
/// it lasts, and a mark must not wait for it; nor does a mark change what the index is made from.
/// Safe for use by several threads and processes.
public final class MarkJournal {

  private static final Logger LOG = LoggerFactory.getLogger(MarkJournal.class);

  /// Writing a mark takes milliseconds: who holds the lock for longer than this has stopped.
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final long PAUSE_NANOS = Duration.ofMillis(5).toNanos();

  private final Path folder;
  private final Journal<Markings> journal;
  private MarkState state = MarkState.EMPTY;
  private JournalMark end = JournalMark.START;

  MarkJournal(Path folder) {
    this.folder = folder;
    journal = new Journal<>(folder.resolve("marks.jsonl"), Markings.class);
  }

  /// One line of the journal.
  private record Markings(List<Marking> marks) {
    private Markings(@Nullable List<Marking> marks) {
      this.marks = marks == null ? List.of() : List.copyOf(marks);
    }
  }

  /// The newest marks, by whatever process they were written.
  public synchronized MarkState state() throws IOException {
    if (journal.size() != end.bytes()) {
      var read = new ArrayList<Marking>();
      Journal.Reading reading =
          journal.read(end, Integer.MAX_VALUE, line -> read.addAll(line.marks()));
      state = state.with(read);
      end = reading.end();
      if (!reading.damaged().isEmpty()) {
        LOG.warn("Damaged lines in the marks of {}: {}", folder, reading.damaged());
      }
    }
    return state;
  }

  /// Stores what `change` makes of the newest marks, durably; all of it counts, or nothing does.
  ///
  /// @throws IOException if it cannot be stored
  public synchronized MarkState write(Function<MarkState, List<Marking>> change)
      throws IOException {
    Files.createDirectories(folder);
    try (FileChannel _ = lock()) {
      List<Marking> markings = change.apply(state());
      if (!markings.isEmpty()) {
        ArchiveFormat.write(folder);
        end = journal.append(new Markings(markings), end);
        state = state.with(markings);
      }
      return state;
    }
  }

  /// Waits for the lock; closing the channel frees it.
  private FileChannel lock() throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("marks.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      long deadline = System.nanoTime() + PATIENCE.toNanos();
      while (!isLocked(channel)) {
        if (System.nanoTime() > deadline) {
          throw new IOException(
              "Another Byline has been writing marks to the library "
                  + folder
                  + " for too long. Close it, and try again.");
        }
        LockSupport.parkNanos(PAUSE_NANOS);
      }
      return channel;
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }

  /// What is wrong with the file.
  Journal.Reading check() throws IOException {
    return journal.read(JournalMark.START, Integer.MAX_VALUE, _ -> {});
  }
}
