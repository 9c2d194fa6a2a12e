package dev.byline.archive.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The writer of raw pages behind those that are kept. What it writes counts once it is forced and
/// the journal names it. It never writes over bytes that were there before it. Not for several
/// threads.
public final class PageAppender implements Closeable {

  /// A file of raw pages takes no further page once it is this long, so that a backup never has to
  /// copy much that has not changed.
  private static final long FULL = 256L << 20;

  private final PageStore store;
  private final List<FileChannel> filled = new ArrayList<>();
  private final PageContents contents;
  private int volume;
  private long end;
  private @Nullable FileChannel channel;

  /// The volume, and its length, to which everything counts, or may count.
  private PageExtent kept;

  /// @param volume the file to go on with, from 1
  /// @param end its length
  public PageAppender(PageStore store, int volume, long end) {
    this.store = store;
    this.volume = volume;
    this.end = end;
    contents = new PageContents(store.folder());
    kept = new PageExtent(volume, 0, end);
  }

  /// Copies a page and finds its hash on the way.
  ///
  /// @param origin stands beside the page, for the case that the journal is lost
  public StoredPage append(InputStream page, PageArrival origin) throws IOException {
    StoredPage stored = append(page);
    contents.add(stored, origin, Optional.empty());
    return stored;
  }

  /// Copies the markup of a page and finds its hash on the way.
  ///
  /// @param page the text, which has been written
  /// @param origin of the text
  public StoredPage appendMarkup(InputStream markup, StoredPage page, PageArrival origin)
      throws IOException {
    StoredPage stored = append(markup);
    contents.add(page, origin, Optional.of(stored));
    return stored;
  }

  private StoredPage append(InputStream page) throws IOException {
    FileChannel to = volumeWithRoom();
    MessageDigest digest = Sha256.digest();
    byte[] buffer = new byte[1 << 16];
    long start = end;
    long at = start;
    for (int count = page.read(buffer); count >= 0; count = page.read(buffer)) {
      digest.update(buffer, 0, count);
      DurableWrites.writeFully(store.volume(volume), to, ByteBuffer.wrap(buffer, 0, count), at);
      at += count;
    }
    end = at;
    return new StoredPage(
        HexFormat.of().formatHex(digest.digest()), new PageExtent(volume, start, at - start));
  }

  private FileChannel volumeWithRoom() throws IOException {
    if (channel != null && end < FULL) {
      return channel;
    }
    if (channel != null) {
      filled.add(channel);
    }
    if (end >= FULL) {
      volume++;
      end = 0;
    }
    Files.createDirectories(store.folder());
    FileChannel opened =
        FileChannel.open(store.volume(volume), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel = opened;
    return opened;
  }

  /// Makes everything appended so far durable.
  public void force() throws IOException {
    for (FileChannel full : filled) {
      full.force(true);
      full.close();
    }
    filled.clear();
    if (channel != null) {
      channel.force(true);
      DurableWrites.forceFolder(store.folder());
    }
  }

  /// Takes note that what was appended so far counts, or may count.
  public void keep() {
    kept = new PageExtent(volume, 0, end);
  }

  /// Gives the room back of what this appender wrote itself and nobody kept.
  private void giveBack() throws IOException {
    for (int number = kept.volume(); channel != null && number <= volume; number++) {
      long length = number == kept.volume() ? kept.length() : 0;
      Path file = store.volume(number);
      if (Files.exists(file) && Files.size(file) > length) {
        try (FileChannel own = FileChannel.open(file, StandardOpenOption.WRITE)) {
          own.truncate(length);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    giveBack();
    contents.close();
    for (FileChannel full : filled) {
      full.close();
    }
    if (channel != null) {
      channel.close();
    }
  }
}
