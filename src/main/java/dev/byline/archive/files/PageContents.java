package dev.byline.archive.files;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A list, beside the raw pages, of where each of them begins and what file it came from: one line
/// of JSON each, written with the page, before the journal names it. Where a page has markup, a
/// second line says so, and where the markup is.
///
/// Nothing but the search for pages that no line of the journal names reads it, and believes a line
/// only where the bytes have the hash that it says. Not thread-safe.
public final class PageContents implements Closeable {

  private final Path file;
  private @Nullable OutputStream out;

  /// @param folder of the raw pages
  public PageContents(Path folder) {
    file = folder.resolve("contents.jsonl");
  }

  /// Made when a line is read or written.
  private static final class Lines {
    private static final JsonMapper JSON = JsonMapper.builder().build();
  }

  /// One line.
  ///
  /// @param markup of the page; empty in the line that was written before its markup was, and in
  ///   all lines by an older Byline
  public record Entry(
      String page,
      PageExtent extent,
      PageArrival origin,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<StoredPage> markup) {

    @SuppressWarnings("ConstantValue") // JSON without it leaves it null.
    public Entry {
      markup = markup == null ? Optional.empty() : markup;
    }

    StoredPage stored() {
      return new StoredPage(page, extent);
    }

    /// The page and its markup.
    public Stream<StoredPage> parts() {
      return Stream.concat(Stream.of(stored()), markup.stream());
    }
  }

  void add(StoredPage page, PageArrival origin, Optional<StoredPage> markup) throws IOException {
    OutputStream to = out;
    if (to == null) {
      to = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      out = to;
      // Ends a line that a kill cut off.
      to.write('\n');
    }
    var entry = new Entry(page.page(), page.extent(), origin, markup);
    String json = Lines.JSON.writeValueAsString(entry);
    to.write((json + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /// All lines that can be read.
  public List<Entry> entries() throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    try (Stream<String> lines =
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines()) {
      return lines.map(PageContents::entry).filter(Objects::nonNull).toList();
    }
  }

  /// Takes the lines of some pages out of the list.
  ///
  /// @param pages content hashes
  public void drop(Set<String> pages) throws IOException {
    List<Entry> entries = entries();
    List<Entry> kept = entries.stream().filter(entry -> !pages.contains(entry.page())).toList();
    if (kept.size() < entries.size()) {
      String lines =
          kept.stream().map(Lines.JSON::writeValueAsString).collect(Collectors.joining("\n"));
      DurableWrites.replace(file, (lines + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private static @Nullable Entry entry(String line) {
    try {
      return line.isBlank() ? null : Lines.JSON.readValue(line, Entry.class);
    } catch (JacksonException _) {
      // Half a line: the page that it is about was cut off with it.
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
    }
  }
}
