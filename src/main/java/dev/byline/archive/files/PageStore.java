package dev.byline.archive.files;

import dev.byline.wording.Wording;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The files of raw pages.
public final class PageStore {

  private static final String SUFFIX = ".txt";

  /// Bytes that are blanked at once.
  private static final int BLOCK = 1 << 16;

  private final Path folder;

  public PageStore(Path folder) {
    this.folder = folder;
  }

  public Path folder() {
    return folder;
  }

  Path volume(int number) {
    return folder.resolve(String.format(Locale.ROOT, "%05d%s", number, SUFFIX));
  }

  /// The highest number of a file that is there, 0 if there is none.
  public int lastVolume() throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToInt(PageStore::number).max().orElse(0);
    }
  }

  private static int number(Path file) {
    String name = file.getFileName().toString();
    return name.matches("\\d{5}\\.txt")
        ? Integer.parseInt(name.substring(0, name.length() - SUFFIX.length()))
        : 0;
  }

  /// The length of a volume in bytes; 0 if it is not there.
  public long length(int number) throws IOException {
    Path file = volume(number);
    return Files.exists(file) ? Files.size(file) : 0;
  }

  /// True if all bytes of a page are there.
  public boolean holds(PageExtent extent) throws IOException {
    Path volume = volume(extent.volume());
    return Files.exists(volume) && Files.size(volume) >= extent.end();
  }

  /// True if the bytes of a page, or of markup, are there as they came.
  public boolean isWhole(StoredPage page) throws IOException {
    return holds(page.extent()) && hash(page.extent()).equals(page.page());
  }

  /// Puts blanks in some places, durably.
  ///
  /// @return how many bytes are blank now that were not
  public long blank(Collection<PageExtent> places) throws IOException {
    long blanked = 0;
    for (PageExtent place : places) {
      Path file = volume(place.volume());
      if (Files.exists(file)) {
        try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
          blanked += blank(file, channel, place);
          channel.force(true);
        }
      }
    }
    return blanked;
  }

  private static long blank(Path file, FileChannel channel, PageExtent place) throws IOException {
    long end = Math.min(place.end(), channel.size());
    long blanked = 0;
    for (long at = place.offset(); at < end; at += BLOCK) {
      var block = ByteBuffer.allocate((int) Math.min(BLOCK, end - at));
      while (block.hasRemaining() && channel.read(block, at + block.position()) >= 0) {
        // A read may give less than there is room for.
      }
      byte[] bytes = block.array();
      for (int i = 0; i < bytes.length; i++) {
        blanked += bytes[i] == ' ' ? 0 : 1;
        bytes[i] = ' ';
      }
      DurableWrites.writeFully(file, channel, ByteBuffer.wrap(bytes), at);
    }
    return blanked;
  }

  /// The bytes of a page; the caller closes the stream.
  ///
  /// @throws java.nio.file.NoSuchFileException if the file is not there; reading throws
  ///   [EOFException] where it is too short
  public InputStream open(PageExtent extent) throws IOException {
    return open(volume(extent.volume()), extent);
  }

  /// The same of a file that is, or is a copy of, a volume.
  public static InputStream open(Path volume, PageExtent extent) throws IOException {
    return new PartOfFile(FileChannel.open(volume), extent);
  }

  /// The content hash of what stands in a place.
  public String hash(PageExtent extent) throws IOException {
    return hash(volume(extent.volume()), extent);
  }

  /// The same of a file that is, or is a copy of, a volume; empty where it is too short.
  public static String hash(Path volume, PageExtent extent) throws IOException {
    if (Files.size(volume) < extent.end()) {
      return "";
    }
    var digest = Sha256.digest();
    try (InputStream in = new DigestInputStream(open(volume, extent), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /// Copies of a volume that lie beside it, such as a sync service leaves.
  public List<Path> copies(int volume) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    String start = String.format(Locale.ROOT, "%05d", volume);
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().startsWith(start))
          .filter(f -> !f.equals(volume(volume)) && Files.isRegularFile(f))
          .sorted()
          .toList();
    }
  }

  /// Reads one part of a file.
  private static final class PartOfFile extends InputStream {
    private final FileChannel channel;
    private final PageExtent extent;
    private long at;

    PartOfFile(FileChannel channel, PageExtent extent) {
      this.channel = channel;
      this.extent = extent;
      at = extent.offset();
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      if (at == extent.end()) {
        return -1;
      }
      int wanted = (int) Math.min(length, extent.end() - at);
      int count = channel.read(ByteBuffer.wrap(into, from, wanted), at);
      if (count < 0) {
        throw new EOFException(Wording.of("problem.rawEnds", at));
      }
      at += count;
      return count;
    }

    @Override
    public int available() {
      return (int) Math.min(Integer.MAX_VALUE, extent.end() - at);
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
