package dev.byline.parse;

import dev.byline.model.SafeText;
import dev.byline.wording.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The raw bytes of a page, which may be read more than once, under the name of their file.
public interface PageSource {

  /// The file's name, for messages and for the name of an author the page does not name.
  String name();

  /// The bytes from the start; the caller closes the stream.
  InputStream open() throws IOException;

  /// The bytes of a file, or of the file that a link leads to; the caller closes the stream.
  ///
  /// @throws IOException if it is a device or a pipe, which may have no end, or cannot be read
  static InputStream open(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new IOException(Wording.of("problem.noFile", file));
    }
    return Files.newInputStream(file);
  }

  /// The markup that was copied beside the text, as [dev.byline.parse.html.PageCopy] reduces it.
  default Optional<String> markup() throws IOException {
    return Optional.empty();
  }

  static PageSource of(Path file) {
    return new PageSource() {
      @Override
      public String name() {
        return SafeText.of(String.valueOf(file.getFileName()));
      }

      @Override
      public InputStream open() throws IOException {
        return PageSource.open(file);
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

  static PageSource of(String name, String text, Optional<String> markup) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new PageSource() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes);
      }

      @Override
      public Optional<String> markup() {
        return markup;
      }
    };
  }
}
