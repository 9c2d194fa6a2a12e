package dev.byline.index.store;

import dev.byline.library.IndexStamp;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Access to the newest commit of an index folder. Older commits are closed when they are no longer
/// used.
///
/// An index that cannot be read, or has another schema, is treated as missing: it is a cache and
/// can be rebuilt. Thread-safe.
public final class CommittedReaders implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(CommittedReaders.class);

  private final Path folder;
  private final FacetRowCache rows = new FacetRowCache();
  private @Nullable CommittedReader current;
  private boolean closed;

  /// Asks one thing of one commit.
  public interface Question<T> {
    public T ask(CommittedReader snapshot) throws IOException;
  }

  public CommittedReaders(Path folder) {
    this.folder = folder;
  }

  /// The answer of the newest commit, or `otherwise` where there is none.
  ///
  /// @throws CancellationException if the index is closed: a window that closes leaves questions
  ///   behind, of which nobody waits for an answer
  public <T> T ask(T otherwise, Question<T> question) throws IOException {
    CommittedReader snapshot;
    synchronized (this) {
      if (closed) {
        throw new CancellationException("The index is closed: " + folder);
      }
      snapshot = acquire();
    }
    if (snapshot == null) {
      return otherwise;
    }
    try {
      return question.ask(snapshot);
    } finally {
      release(snapshot);
    }
  }

  static void release(CommittedReader snapshot) throws IOException {
    snapshot.reader().decRef();
  }

  /// The newest commit, which its user gives back by [#release]; null where there is none.
  synchronized @Nullable CommittedReader acquire() throws IOException {
    if (closed) {
      throw new IOException("The index is closed: " + folder);
    }
    CommittedReader snapshot = current;
    if (snapshot != null) {
      snapshot.reader().incRef();
    }
    return snapshot;
  }

  /// Takes up the newest commit.
  public synchronized void refresh() throws IOException {
    if (closed) {
      return;
    }
    CommittedReader old = current;
    Optional<DirectoryReader> newer = old == null ? open() : reopen(old.reader());
    if (newer.isPresent()) {
      current = readable(newer.get());
      if (old != null) {
        old.reader().decRef();
      }
    }
  }

  private Optional<DirectoryReader> open() throws IOException {
    if (Files.notExists(folder)) {
      return Optional.empty();
    }
    try {
      return Optional.of(DirectoryReader.open(IndexFiles.open(folder)));
    } catch (IndexNotFoundException _) {
      return Optional.empty();
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | EOFException
        | FileNotFoundException
        | NoSuchFileException
        | IllegalArgumentException e) {
      LOG.warn("The index in {} cannot be read and counts as empty: {}", folder, e.toString());
      return Optional.empty();
    }
  }

  private static Optional<DirectoryReader> reopen(DirectoryReader reader) throws IOException {
    return Optional.ofNullable(DirectoryReader.openIfChanged(reader));
  }

  private @Nullable CommittedReader readable(DirectoryReader reader) throws IOException {
    try {
      var snapshot = new CommittedReader(reader, rows);
      IndexStamp stamp = snapshot.stamp();
      if (stamp.schema() == Schema.VERSION) {
        return snapshot;
      }
      LOG.info(
          "The index in {} has schema {} and counts as empty; this is schema {}",
          folder,
          stamp.schema(),
          Schema.VERSION);
    } catch (CorruptIndexException e) {
      LOG.warn("The index in {} cannot be read and counts as empty: {}", folder, e.toString());
    } catch (UncheckedIOException | IllegalStateException e) {
      LOG.warn("The index in {} is not ours and counts as empty: {}", folder, e.toString());
    }
    reader.close();
    return null;
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    if (current != null) {
      current.reader().decRef();
      current = null;
    }
  }
}
