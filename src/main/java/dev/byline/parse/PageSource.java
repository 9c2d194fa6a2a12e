package dev.byline.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The raw bytes of a page, which may be read more than once, under the name of their file.
public interface PageSource {

  /// The file's name, for messages and for the name of an author the page does not name.
  String name();

  /// The bytes from the start; the caller closes the stream.
  InputStream open() throws IOException;

  static PageSource of(Path file) {
    return new PageSource() {
      @Override
      public String name() {
        return String.valueOf(file.getFileName());
      }

      @Override
      public InputStream open() throws IOException {
        return Files.newInputStream(file);
      }
    };
  }

  static PageSource of(String name, byte[] bytes) {
    return new PageSource() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes);
      }
    };
  }

  static PageSource of(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
