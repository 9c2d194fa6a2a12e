package dev.byline.parse.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// Detection of markup by the name of a file and its first bytes.
final class MarkupStart {

  /// Bytes of the beginning that are looked at.
  static final int HEAD = 4096;

  private static final Pattern NAME = Pattern.compile("(?i).*\\.(?:x?html?|mht|mhtml|shtml)");

  private static final Pattern SKIPPED =
      Pattern.compile(
          "\\A(?:\\s+|\\uFEFF|<!--.*?-->|<\\?xml[^>]*>|<!--\\[if.*?endif\\]-->)+", Pattern.DOTALL);

  private static final Pattern TAG =
      Pattern.compile(
          "\\A<(?:!doctype\\s+html|html|head|body|title|meta|base|link|script|style|table|tbody|tr"
              + "|td|div|span|p|a|b|i|u|em|strong|font|center|h[1-6]|ul|ol|li|dl|dt|dd|br|hr|img"
              + "|header|main|nav|section|article|aside|form|pre|blockquote|noscript)(?=[\\s/>])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MIME =
      Pattern.compile(
          "\\A(?:[\\w-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){0,40}?"
              + "content-type:\\s*(?:multipart/related|text/html)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CLIPBOARD =
      Pattern.compile("\\AVersion:[\\d.]+\\s+StartHTML:", Pattern.CASE_INSENSITIVE);

  private MarkupStart() {}

  /// @param name of the file
  /// @param head the first [#HEAD] bytes
  static boolean isMarkup(String name, byte[] head) {
    String text = text(head);
    if (NAME.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
      return text.indexOf('<') >= 0;
    }
    String start = SKIPPED.matcher(text).replaceFirst("");
    boolean isCommentAlone = start.startsWith("<!--") && start.length() > HEAD / 2;
    return TAG.matcher(start).lookingAt()
        || isCommentAlone
        || isMime(text)
        || CLIPBOARD.matcher(start).lookingAt();
  }

  static boolean isMime(String text) {
    return MIME.matcher(text.replace("\r\n", "\n")).lookingAt();
  }

  private static String text(byte[] head) {
    boolean isWide =
        head.length > 1 && ((head[0] == -1 && head[1] == -2) || (head[0] == -2 && head[1] == -1));
    return new String(head, isWide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1)
        .replaceFirst("\\A\u00EF\u00BB\u00BF", "");
  }
}
