package dev.byline.parse.html;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A page's markup as it was saved or copied.
///
/// @param html its markup
/// @param css the style sheets that came with it
/// @param address its own, where known; "" else
record SavedPage(String html, String css, String address) {

  private static final Pattern SAVED_FROM =
      Pattern.compile("<!--\\s*saved from url=\\(\\d+\\)(\\S+?)\\s*-->");
  private static final Pattern SOURCE = Pattern.compile("SourceURL:(\\S+)");

  /// The page that `bytes` hold: HTML, or MIME with HTML in it.
  static SavedPage of(byte[] bytes) {
    int length = Math.min(bytes.length, MarkupStart.HEAD);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return MarkupStart.isMime(head)
        ? MimeMessage.page(bytes)
        : of(HtmlCharset.decode(bytes, Optional.empty()), "", "");
  }

  static SavedPage of(String html, String css, String address) {
    if (html.startsWith("Version:") && html.contains("StartFragment")) {
      return ofClipboard(html);
    }
    Matcher saved = SAVED_FROM.matcher(html.substring(0, Math.min(html.length(), 4096)));
    return new SavedPage(html, css, saved.find() ? saved.group(1) : address);
  }

  /// The HTML that Windows keeps on its clipboard, with a head before it.
  private static SavedPage ofClipboard(String text) {
    int start = text.indexOf('<');
    String head = start < 0 ? text : text.substring(0, start);
    Matcher source = SOURCE.matcher(head);
    String html = start < 0 ? "" : text.substring(start);
    return new SavedPage(html, "", source.find() ? source.group(1) : "");
  }
}
