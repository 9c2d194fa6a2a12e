package dev.byline.app.window;

import dev.byline.archive.files.DurableWrites;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A value that is kept in a properties file between runs, in UTF-8.
///
/// No method fails: without its file, a window opens with the defaults, and the log gives the
/// reason. A file that cannot be parsed is renamed and kept. Thread-safe.
final class PropertiesStore<T> {

  private static final Logger LOG = LoggerFactory.getLogger(PropertiesStore.class);

  private final Path file;
  private final Function<PropertyValues, T> reading;
  private final BiConsumer<T, PropertyValues> writing;
  private T last;

  /// True if the file can be read. One that cannot may still be of use: it is not written over.
  private boolean readable = true;

  /// @param reading the value that a file gives, be it empty
  /// @param writing says the value name by name
  PropertiesStore(
      Path file, Function<PropertyValues, T> reading, BiConsumer<T, PropertyValues> writing) {
    this.file = file;
    this.reading = reading;
    this.writing = writing;
    last = nothing();
  }

  private T nothing() {
    return reading.apply(new PropertyValues(new Properties()));
  }

  synchronized T read() {
    last = nothing();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        var properties = new Properties();
        properties.load(reader);
        last = reading.apply(new PropertyValues(properties));
      } catch (IllegalArgumentException | CharacterCodingException e) {
        putAside(e);
      } catch (IOException e) {
        readable = false;
        LOG.warn("{} cannot be read and is left alone; the window starts with defaults", file, e);
      }
    }
    return last;
  }

  private void putAside(Exception cause) {
    Path aside = file.resolveSibling(file.getFileName() + ".damaged");
    LOG.warn(
        "{} is damaged; it is kept as {}, and the window starts with defaults", file, aside, cause);
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
      var kept = new PropertyValues(new Properties());
      writing.accept(value, kept);
      var text = new StringWriter();
      kept.properties().store(text, null);
      Files.createDirectories(file.toAbsolutePath().getParent());
      DurableWrites.replace(file, text.toString().getBytes(StandardCharsets.UTF_8));
      last = value;
    } catch (IOException e) {
      LOG.warn("{} cannot be written; the window will not remember", file, e);
    }
  }
}
