package dev.byline.model.tex;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A list that travels with the program: lines of UTF-8, those beginning with `# ` being comments.
public final class WordList {

  private WordList() {}

  /// The lines of the resource `name` beside `type`, without comments and blank lines.
  ///
  /// @throws IllegalStateException if the program was packed without it
  public static List<String> lines(Class<?> type, String name) {
    try (InputStream in = type.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Not packed with the program: " + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
