package dev.byline.export;

import dev.byline.wording.Wording;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// A file that is written as a whole or not at all: under another name beside it first, which is
/// removed again if writing fails or the program ends, as by Ctrl+C.
public final class WholeFile {

  private WholeFile() {}

  /// The content of a file, as it is written.
  @FunctionalInterface
  public interface Content<R> {
    R write(OutputStream out) throws IOException;
  }

  /// Writes `content` to `file` in place of what was there, and returns what `content` does. A
  /// device or a pipe is written to as it is; a link keeps leading to the file.
  ///
  /// @throws FileSystemException if `file` is a folder, or in none
  public static <R> R write(Path file, Content<R> content) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, Wording.of("export.isFolder"));
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      try (OutputStream out = buffered(file, StandardOpenOption.WRITE)) {
        return content.write(out);
      }
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    return replace(target, content);
  }

  private static <R> R replace(Path target, Content<R> content) throws IOException {
    Path folder = target.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new FileSystemException(target.toString(), null, Wording.of("export.noFolder", folder));
    }
    Path part = target.resolveSibling("." + UUID.randomUUID() + ".part");
    var ending = new Thread(() -> remove(part), "unfinished");
    Runtime.getRuntime().addShutdownHook(ending);
    try {
      R result;
      try (OutputStream out = created(part, target)) {
        result = content.write(out);
      }
      rename(part, target);
      return result;
    } finally {
      remove(part);
      forget(ending);
    }
  }

  private static OutputStream created(Path part, Path target) throws IOException {
    try {
      return buffered(part, StandardOpenOption.CREATE_NEW);
    } catch (FileSystemException e) {
      throw about(target, e);
    }
  }

  private static void rename(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (FileSystemException e) {
      throw about(target, e);
    }
  }

  /// The same error with the name of the file that was asked for.
  private static FileSystemException about(Path target, FileSystemException e) {
    String name = target.toString();
    return switch (e) {
      case AccessDeniedException _ -> new AccessDeniedException(name);
      case NoSuchFileException _ -> new NoSuchFileException(name);
      default -> new FileSystemException(name, null, e.getReason());
    };
  }

  private static OutputStream buffered(Path file, StandardOpenOption how) throws IOException {
    return new BufferedOutputStream(
        Files.newOutputStream(file, how, StandardOpenOption.WRITE), 1 << 16);
  }

  private static void remove(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void forget(Thread ending) {
    try {
      Runtime.getRuntime().removeShutdownHook(ending);
    } catch (IllegalStateException _) {
      // The program is ending, and the thread does its work.
    }
  }
}
