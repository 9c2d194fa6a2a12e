package dev.byline.archive.files;

import dev.byline.wording.Wording;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;

/// A file of changes, which only grows.
///
/// A line counts if its checksum is right. An end without a line feed is what a write that was cut
/// off leaves: readers ignore it, the next write removes it. A whole line with a wrong checksum is
/// damage to the disk: it is left out and reported, and stays; what follows counts. A line with a
/// right checksum of which this Byline does not know what it says is a newer one's: nothing is read
/// then, and nothing written over it.
///
/// @param <T> what a line says
public final class Journal<T> {

  /// Bytes read at once in looking for the start of a line.
  private static final int BLOCK = 1 << 16;

  private final Path file;
  private final Class<T> type;

  public Journal(Path file, Class<T> type) {
    this.file = file;
    this.type = type;
  }

  /// A reading of the journal.
  ///
  /// @param end behind the last line
  /// @param damaged numbers of the damaged lines, from 1
  /// @param tail bytes behind the last line
  public record Reading(JournalMark end, List<Integer> damaged, long tail) {}

  public long size() throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  /// All lines read for damage alone.
  public Reading check() throws IOException {
    return read(JournalMark.START, Integer.MAX_VALUE, _ -> {});
  }

  /// The changes in a copy of this file, from the first line on that is not the same in both.
  ///
  /// @throws IOException if one of them cannot be read
  public List<T> changesOnlyIn(Path copy) throws IOException {
    var other = new Journal<>(copy, type);
    var changes = new ArrayList<T>();
    other.read(
        other.read(JournalMark.START, linesInCommon(copy), _ -> {}).end(),
        Integer.MAX_VALUE,
        changes::add);
    return changes;
  }

  private int linesInCommon(Path copy) throws IOException {
    if (size() == 0) {
      return 0;
    }
    long differ = Files.mismatch(file, copy);
    long bytes = differ < 0 ? size() : differ;
    int lines = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      for (long at = 0; at < bytes; at++) {
        lines += in.read() == '\n' ? 1 : 0;
      }
    }
    return lines;
  }

  /// The checksum in the last line, which covers all lines before it, without a look at these;
  /// empty where there is none, or the end is unfinished.
  public Optional<String> lastChecksum() throws IOException {
    if (size() == 0) {
      return Optional.empty();
    }
    try (FileChannel channel = FileChannel.open(file)) {
      long end = channel.size() - 1;
      byte[] start = bytes(channel, lineStart(channel, end), JournalLine.DIGITS + 1);
      boolean isWhole = bytes(channel, end, 1)[0] == '\n' && start[JournalLine.DIGITS] == ' ';
      return isWhole ? Optional.of(JournalLine.checksumOf(start)) : Optional.empty();
    }
  }

  /// True if the file is the one in which `mark` was a place, or goes on from it; not where it has
  /// become shorter, or another file has taken its place.
  public boolean holds(JournalMark mark) throws IOException {
    if (mark.bytes() == 0) {
      return true;
    }
    if (size() < mark.bytes()) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file)) {
      long end = mark.bytes() - 1;
      long start = lineStart(channel, end);
      byte[] digits = bytes(channel, start, (int) Math.min(end - start, JournalLine.DIGITS));
      return bytes(channel, end, 1)[0] == '\n'
          && JournalLine.checksumOf(digits).equals(mark.checksum());
    }
  }

  /// The start of the line that ends at `end`.
  private static long lineStart(FileChannel channel, long end) throws IOException {
    for (long to = end; to > 0; to = Math.max(0, to - BLOCK)) {
      long from = Math.max(0, to - BLOCK);
      byte[] block = bytes(channel, from, (int) (to - from));
      for (int i = block.length - 1; i >= 0; i--) {
        if (block[i] == '\n') {
          return from + i + 1;
        }
      }
    }
    return 0;
  }

  /// Bytes of the file; zeros stand for what is behind its end.
  private static byte[] bytes(FileChannel channel, long from, int length) throws IOException {
    var buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
      // A read may give less than there is room for.
    }
    return buffer.array();
  }

  /// Plays the changes between `from` and `to` lines into `into`.
  ///
  /// @throws IOException if it cannot be read, or a newer Byline wrote part of it
  public Reading read(JournalMark from, int to, Consumer<T> into) throws IOException {
    if (!Files.exists(file)) {
      return new Reading(JournalMark.START, List.of(), 0);
    }
    try (FileChannel channel = FileChannel.open(file)) {
      long size = channel.size();
      channel.position(from.bytes());
      return read(
          new BufferedInputStream(Channels.newInputStream(channel), 1 << 16), from, to, size, into);
    }
  }

  private Reading read(InputStream in, JournalMark from, int to, long size, Consumer<T> into)
      throws IOException {
    var damaged = new ArrayList<Integer>();
    JournalMark at = from;
    // Of a damaged line it may be the digits that are wrong: the next one is behind the right ones.
    String right = from.checksum();
    for (Optional<byte[]> line = line(in); line.isPresent() && at.lines() < to; line = line(in)) {
      byte[] bytes = line.get();
      boolean isWhole =
          JournalLine.isWhole(bytes, at.checksum()) || JournalLine.isWhole(bytes, right);
      right = JournalLine.checksumFor(bytes, at.checksum());
      long end = at.bytes() + bytes.length + 1;
      at = new JournalMark(at.lines() + 1, end, JournalLine.checksumOf(bytes));
      if (isWhole) {
        into.accept(change(bytes, at.lines()));
        right = at.checksum();
      } else {
        damaged.add(at.lines());
      }
    }
    return new Reading(at, damaged, size - at.bytes());
  }

  private T change(byte[] line, int number) throws IOException {
    try {
      return JournalLine.read(line, type);
    } catch (JacksonException e) {
      throw new IOException(Wording.of("problem.newerLine", file, number), e);
    }
  }

  /// The next line without its line feed; empty at the end, or if the rest has no line feed.
  private static Optional<byte[]> line(InputStream in) throws IOException {
    var line = new ByteArrayOutputStream(512);
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        return Optional.of(line.toByteArray());
      }
      line.write(b);
    }
    return Optional.empty();
  }

  /// Adds `change` behind `end`, durably; anything behind `end` is what a cut-off write left. Only
  /// for the holder of the lock.
  ///
  /// @throws IOException if it cannot be written, or the file is not the one that had this end
  public JournalMark append(T change, JournalMark end) throws IOException {
    if (!holds(end)) {
      throw new IOException(Wording.of("problem.journalChanged", file));
    }
    byte[] line = JournalLine.write(change, end.checksum());
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      boolean isNew = channel.size() == 0;
      if (channel.size() > end.bytes()) {
        channel.truncate(end.bytes());
      }
      DurableWrites.writeFully(file, channel, ByteBuffer.wrap(line), end.bytes());
      channel.force(true);
      if (isNew) {
        DurableWrites.forceFolder(file.toAbsolutePath().getParent());
      }
    }
    return new JournalMark(
        end.lines() + 1, end.bytes() + line.length, JournalLine.checksumOf(line));
  }
}
