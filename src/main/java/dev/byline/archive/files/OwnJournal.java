package dev.byline.archive.files;

import dev.byline.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Words of the user's own, in a journal of their own: an import holds the library's lock for as
/// long as it lasts, and they must not wait for it; nor do they change what the index is made from.
/// Safe for use by several threads and processes.
///
/// @param <L> what a line says
/// @param <S> what all lines say together
public final class OwnJournal<L, S> {

  private static final Logger LOG = LoggerFactory.getLogger(OwnJournal.class);

  /// Writing takes milliseconds: who holds the lock for longer than this has stopped.
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final long PAUSE_NANOS = Duration.ofMillis(5).toNanos();

  private final Path folder;
  private final Path file;
  private final Journal<L> journal;
  private final BiFunction<S, List<L>, S> with;
  private final S nothing;
  private S state;
  private JournalMark end = JournalMark.START;

  /// @param name of the file in `folder`
  /// @param nothing the state before the first line
  /// @param with the state after some more lines
  public OwnJournal(
      Path folder, String name, Class<L> type, S nothing, BiFunction<S, List<L>, S> with) {
    this.folder = folder;
    this.with = with;
    file = folder.resolve(name);
    journal = new Journal<>(file, type);
    state = nothing;
    this.nothing = nothing;
  }

  /// The newest state, by whatever process it was written.
  public synchronized S state() throws IOException {
    if (journal.size() != end.bytes()) {
      boolean isLonger = journal.holds(end);
      var read = new ArrayList<L>();
      Journal.Reading reading =
          journal.read(isLonger ? end : JournalMark.START, Integer.MAX_VALUE, read::add);
      state = with.apply(isLonger ? state : nothing, read);
      end = reading.end();
      if (!reading.damaged().isEmpty()) {
        LOG.warn("Damaged lines in {}: {}", file, reading.damaged());
      }
    }
    return state;
  }

  /// Stores what `change` makes of the newest state, durably; all of it counts, or nothing does.
  ///
  /// @throws IOException if it cannot be stored
  public synchronized S write(Function<S, Optional<L>> change) throws IOException {
    Files.createDirectories(folder);
    try (LockFile _ = lock()) {
      Optional<L> line = change.apply(state());
      if (line.isPresent()) {
        ArchiveFormat.write(folder);
        end = journal.append(line.get(), end);
        state = with.apply(state, List.of(line.get()));
      }
      return state;
    }
  }

  /// The newest line, put together with the state before it; empty where there is none.
  public synchronized <R> Optional<R> last(BiFunction<S, L, R> step) throws IOException {
    var read = new ArrayList<L>();
    Journal.Reading _ = journal.read(JournalMark.START, Integer.MAX_VALUE, read::add);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    L newest = read.removeLast();
    return Optional.of(step.apply(with.apply(nothing, read), newest));
  }

  /// The lines that stand in a copy of the file alone.
  public List<L> linesOnlyIn(Path copy) throws IOException {
    return journal.changesOnlyIn(copy);
  }

  /// Adds the lines that stand in a copy of the file alone, as if they were said now.
  ///
  /// @throws IOException if the copy cannot be read, or they cannot be stored
  public synchronized void takeIn(Path copy) throws IOException {
    for (L line : linesOnlyIn(copy)) {
      write(_ -> Optional.of(line));
    }
  }

  private LockFile lock() throws IOException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    for (; ; ) {
      Optional<LockFile> lock = LockFile.take(folder, "marks.lock");
      if (lock.isPresent()) {
        return lock.get();
      }
      if (System.nanoTime() > deadline) {
        throw new IOException(Wording.of("problem.busyMarks", folder));
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  /// A check of the file for damage.
  public Journal.Reading check() throws IOException {
    return journal.check();
  }
}
