package dev.byline.parse;

import dev.byline.parse.html.PageCopy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Sources as they are read and kept: of HTML the text that a browser would copy, with the markup
/// beside it; anything else as it is.
public final class Copies {

  private Copies() {}

  /// The copy of `source`, which is the source itself if it is not HTML, or too large for a page.
  ///
  /// @throws IOException if it cannot be read
  public static PageSource of(PageSource source) throws IOException {
    if (source.markup().isPresent() || !isMarkup(source)) {
      return source;
    }
    byte[] bytes;
    try (InputStream in = source.open()) {
      bytes = in.readNBytes(PageCopy.MAX_BYTES + 1);
    }
    if (PageCopy.isTooLarge(bytes)) {
      return source;
    }
    PageCopy copy = PageCopy.of(bytes);
    return PageSource.of(source.name(), copy.text(), Optional.of(copy.markup()));
  }

  /// A text with the HTML that was copied beside it. Where the HTML tells of another text, or is
  /// too large, the text stands alone.
  public static PageSource beside(PageSource source, String text, Optional<String> html) {
    return html.filter(markup -> !PageCopy.isTooLarge(markup.getBytes(StandardCharsets.UTF_8)))
        .flatMap(markup -> PageCopy.beside(text, markup))
        .map(copy -> PageSource.of(source.name(), text, Optional.of(copy.markup())))
        .orElse(source);
  }

  /// A copy with the line ends that the same text may have elsewhere.
  ///
  /// @throws IOException if it cannot be read
  public static List<PageSource> spellings(PageSource copy) throws IOException {
    String text;
    try (InputStream in = copy.open()) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    String other = text.replace("\n", "\r\n");
    Optional<String> markup = copy.markup();
    return Stream.of(text, text + "\n", other, other + "\r\n")
        .map(each -> PageSource.of(copy.name(), each, markup))
        .toList();
  }

  /// True if a source is HTML of which there is no copy yet.
  static boolean isMarkup(PageSource source) throws IOException {
    try (InputStream in = source.open()) {
      return PageCopy.isMarkup(source.name(), in.readNBytes(PageCopy.HEAD_BYTES));
    }
  }
}
