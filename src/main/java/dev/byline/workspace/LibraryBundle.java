package dev.byline.workspace;

import dev.byline.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A whole library as one zip file: the files of its folder that hold what cannot be made again, by
/// the names that they have there. Unpacked, it is a library folder.
final class LibraryBundle {

  private static final String FORMAT = "library.json";
  private static final String JOURNAL = "journal.jsonl";
  private static final List<String> FILES =
      List.of(FORMAT, JOURNAL, "marks.jsonl", "groups.jsonl", "watches.jsonl");
  private static final String PAGES = "pages/";
  private static final Pattern PAGE_FILE = Pattern.compile("\\d{5}\\.txt|contents\\.jsonl");

  /// Text is packed to a third or a tenth; what unpacks to more than this was made to fill disks.
  private static final long LARGEST_RATIO = 200;

  private static final long ALWAYS_ALLOWED = 1 << 24;

  private LibraryBundle() {}

  /// True if `file` is such a zip file.
  static boolean isOne(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      if (in.read() != 'P' || in.read() != 'K') {
        return false;
      }
    } catch (IOException _) {
      return false; // whoever reads it next says why
    }
    try (var zip = new ZipFile(file.toFile())) {
      return zip.getEntry(FORMAT) != null && zip.getEntry(JOURNAL) != null;
    } catch (IOException _) {
      return false; // damaged, or no zip file
    }
  }

  /// Writes the library in `folder`. What is added to it meanwhile is in or not: files only grow,
  /// and the journal, which says what counts, is read first.
  ///
  /// @throws CancellationException if it is cancelled
  static void write(Path folder, OutputStream out, BooleanSupplier cancelled) throws IOException {
    var zip = new ZipOutputStream(out);
    for (String name : FILES) {
      if (Files.exists(folder.resolve(name))) {
        copy(folder.resolve(name), name, zip, cancelled);
      }
    }
    if (Files.isDirectory(folder.resolve(PAGES))) {
      try (Stream<Path> files = Files.list(folder.resolve(PAGES))) {
        for (Path file : files.sorted().toList()) {
          String name = String.valueOf(file.getFileName());
          if (PAGE_FILE.matcher(name).matches()) {
            copy(file, PAGES + name, zip, cancelled);
          }
        }
      }
    }
    zip.finish();
  }

  private static void copy(Path file, String name, ZipOutputStream zip, BooleanSupplier cancelled)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    try (InputStream in = Files.newInputStream(file)) {
      transfer(in, zip, Files.size(file), cancelled);
    }
    zip.closeEntry();
  }

  private static long transfer(
      InputStream in, OutputStream out, long most, BooleanSupplier cancelled) throws IOException {
    byte[] block = new byte[1 << 16];
    long done = 0;
    while (done < most) {
      int count = in.read(block, 0, (int) Math.min(block.length, most - done));
      if (count < 0) {
        break;
      }
      if (cancelled.getAsBoolean()) {
        throw new CancellationException("Withdrawn");
      }
      out.write(block, 0, count);
      done += count;
    }
    return done;
  }

  /// Unpacks the files of a library into `folder`, which is empty. Entries of other names are left
  /// alone, so that none can lie elsewhere.
  ///
  /// @throws IOException if the zip file is damaged, has a file twice, or unpacks to far more than
  ///   any library would
  static void unpack(Path file, Path folder, BooleanSupplier cancelled) throws IOException {
    long left = Files.size(file) * LARGEST_RATIO + ALWAYS_ALLOWED;
    Set<String> seen = new HashSet<>();
    Files.createDirectories(folder.resolve(PAGES));
    try (var zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (!isOfLibrary(name)) {
          continue;
        }
        if (!seen.add(name)) {
          throw failed(file, "bundle.twice", name);
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
          left -= transfer(zip, out, left + 1, cancelled);
        }
        if (left < 0) {
          throw failed(file, "bundle.bomb", LARGEST_RATIO);
        }
      }
    } catch (ZipException | IllegalArgumentException e) { // the latter for a name in no charset
      throw failed(file, "bundle.damaged", String.valueOf(e.getMessage()));
    }
  }

  private static boolean isOfLibrary(String name) {
    return FILES.contains(name)
        || (name.startsWith(PAGES) && PAGE_FILE.matcher(name.substring(PAGES.length())).matches());
  }

  private static FileSystemException failed(Path file, String key, Object... about) {
    return new FileSystemException(file.toString(), null, Wording.of(key, about));
  }
}
