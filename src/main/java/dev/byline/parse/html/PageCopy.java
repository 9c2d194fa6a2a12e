package dev.byline.parse.html;

import java.util.Optional;
import org.jsoup.nodes.Document;

/// A page as a browser copies it: its text, and the relevant part of its markup.
///
/// @param text the lines, as the browser's plain text has them
/// @param markup HTML of the elements and attributes that count alone, without styles and scripts;
///   [Hints] are made of it
public record PageCopy(String text, String markup) {

  /// Bytes of markup that is read at most.
  public static final int MAX_BYTES = 32 << 20;

  /// Tags that are read at most.
  private static final int MAX_TAGS = 1_000_000;

  /// Bytes of the beginning by which markup is told.
  public static final int HEAD_BYTES = MarkupStart.HEAD;

  /// True if a file is HTML or a web archive.
  ///
  /// @param name of the file
  /// @param head its first [#HEAD_BYTES] bytes, or all
  public static boolean isMarkup(String name, byte[] head) {
    return MarkupStart.isMarkup(name, head);
  }

  /// True if markup is larger than any page: more than [#MAX_BYTES] or a million tags.
  public static boolean isTooLarge(byte[] bytes) {
    int tags = 0;
    for (byte one : bytes) {
      tags += one == '<' ? 1 : 0;
    }
    return bytes.length > MAX_BYTES || tags > MAX_TAGS;
  }

  /// The copy of a saved page. Nothing is loaded; bad markup is read as browsers do.
  public static PageCopy of(byte[] bytes) {
    return of(SavedPage.of(bytes));
  }

  /// The copy of `text/html` from a clipboard.
  public static PageCopy ofClipboard(String html) {
    return of(SavedPage.of(html, "", ""));
  }

  private static PageCopy of(SavedPage saved) {
    Document page = Html.tree(saved.html(), saved.address());
    var boxes = new Boxes(page, saved.css());
    Flow flow = Flow.of(page, boxes);
    return new PageCopy(CopiedText.of(page, boxes, flow), ReducedMarkup.of(page, boxes, flow));
  }

  /// A text with the markup that was copied beside it.
  ///
  /// @return the copy; with no markup where it tells of another text
  public static Optional<PageCopy> beside(String text, String html) {
    PageCopy copy = ofClipboard(html);
    return Likeness.isSame(text, copy.text())
        ? Optional.of(new PageCopy(text, copy.markup()))
        : Optional.empty();
  }
}
