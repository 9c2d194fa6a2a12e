package dev.byline.app;

import dev.byline.archive.Durable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A value that a file keeps from one run to the next, as JSON.
///
/// Nothing here fails: a window opens without what it remembered, and says in the log why. A file
/// that cannot be understood is put aside under another name. Safe for use by several threads.
final class Remembered<T> {

  private static final Logger LOG = LoggerFactory.getLogger(Remembered.class);
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Path file;
  private final Class<T> type;
  private final T otherwise;
  private T last;

  /// What cannot be read may still be of use to somebody: it is not written over.
  private boolean readable = true;

  /// @param otherwise the value where the file has none
  Remembered(Path file, Class<T> type, T otherwise) {
    this.file = file;
    this.type = type;
    this.otherwise = otherwise;
    last = otherwise;
  }

  synchronized T read() {
    last = otherwise;
    if (Files.exists(file)) {
      try {
        last = JSON.readValue(Files.readAllBytes(file), type);
      } catch (JacksonException e) {
        putAside(e);
      } catch (IOException e) {
        readable = false;
        LOG.warn("{} cannot be read and is left alone; the window begins anew", file, e);
      }
    }
    return last;
  }

  private void putAside(JacksonException cause) {
    Path aside = file.resolveSibling(file.getFileName() + ".damaged");
    LOG.warn("{} is damaged; it is kept as {}, and the window begins anew", file, aside, cause);
    try {
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      readable = false;
      LOG.warn("{} cannot be put aside and is left alone", file, e);
    }
  }

  /// Keeps `value`. Returns when it would survive a crash.
  synchronized void write(T value) {
    if (!readable || value.equals(last)) {
      return;
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Durable.replace(file, JSON.writeValueAsBytes(value));
      last = value;
    } catch (IOException e) {
      LOG.warn("{} cannot be written; the window will not remember", file, e);
    }
  }
}
