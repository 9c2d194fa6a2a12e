package dev.byline.intake;

import dev.byline.parse.PageSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes lines as the arXiv metadata snapshot has them, for tests.
public final class ArxivText {

  private final List<String> lines = new ArrayList<>();

  /// Adds a paper.
  ///
  /// @param authors `Ames, Ada; Berg, Bo`
  public ArxivText paper(String title, int year, String authors) {
    return line(paperLine(lines.size() + 1, title, year, authors));
  }

  static String paperLine(int number, String title, int year, String authors) {
    String parsed =
        Arrays.stream(authors.split(";", -1))
            .map(String::strip)
            .filter(a -> !a.isEmpty())
            .map(a -> "[\"" + a.replaceFirst(",\\s*", "\",\"") + "\",\"\"]")
            .collect(Collectors.joining(","));
    return ("{\"id\":\"%04d.%05d\",\"submitter\":null,\"title\":\"%s\",\"categories\":\"cs.LG"
            + " stat.ML\",\"abstract\":\"  What it is\\nabout.\",\"versions\":[{\"version\":\"v1\","
            + "\"created\":\"Mon, 2 Apr %d 19:18:42 GMT\"}],\"authors_parsed\":[%s]}")
        .formatted(1000 + number / 100_000, number % 100_000, title, year, parsed);
  }

  /// Adds a line as it is.
  public ArxivText line(String line) {
    lines.add(line);
    return this;
  }

  public byte[] bytes() {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  public byte[] gzip() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes());
    }
    return packed.toByteArray();
  }

  public byte[] zip() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(packed)) {
      out.putNextEntry(new ZipEntry("snapshot.json"));
      out.write(bytes());
    }
    return packed.toByteArray();
  }

  public PageSource source(String file) {
    return PageSource.of(file, bytes());
  }
}
