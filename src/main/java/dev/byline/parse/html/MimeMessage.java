package dev.byline.parse.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A web archive (`.mhtml`): a MIME message whose parts are a page and what belongs to it.
final class MimeMessage {

  private static final int MAX_PARTS = 2_000;
  private static final Pattern PARAMETER =
      Pattern.compile("(?i)(boundary|charset)\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;]+))");

  private final Map<String, String> head;
  private final String body;

  private MimeMessage(Map<String, String> head, String body) {
    this.head = head;
    this.body = body;
  }

  /// The page of a message; empty markup if it has none.
  static SavedPage page(byte[] bytes) {
    MimeMessage message = part(new String(bytes, StandardCharsets.ISO_8859_1));
    List<MimeMessage> parts = new ArrayList<>();
    message.leaves(parts, 0);
    var css = new StringBuilder();
    Optional<MimeMessage> html = Optional.empty();
    for (MimeMessage part : parts) {
      String type = part.head.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
      if (type.startsWith("text/html") && html.isEmpty()) {
        html = Optional.of(part);
      } else if (type.startsWith("text/css")) {
        css.append(part.text()).append('\n');
      }
    }
    String address =
        html.map(part -> part.head.getOrDefault("content-location", ""))
            .filter(said -> said.startsWith("http"))
            .orElse(message.head.getOrDefault("snapshot-content-location", ""));
    return SavedPage.of(html.map(MimeMessage::text).orElse(""), css.toString(), address);
  }

  private void leaves(List<MimeMessage> to, int depth) {
    Optional<String> boundary = parameter("boundary");
    if (boundary.isEmpty() || depth > 4) {
      to.add(this);
      return;
    }
    String mark = "--" + boundary.get();
    int at = body.indexOf(mark);
    while (at >= 0 && to.size() < MAX_PARTS) {
      int from = at + mark.length();
      int next = body.indexOf("\n" + mark, from);
      if (next < 0 || body.startsWith("--", from)) {
        if (next < 0 && !body.startsWith("--", from)) {
          // A message that breaks off ends with its last part.
          part(body.substring(from).stripLeading()).leaves(to, depth + 1);
        }
        return;
      }
      part(body.substring(from, next).replaceFirst("\\A[ \\t]*\\r?\\n", "")).leaves(to, depth + 1);
      at = next + 1;
    }
  }

  private static MimeMessage part(String text) {
    var head = new HashMap<String, String>();
    int at = 0;
    String name = "";
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end < 0 ? text.length() : end).stripTrailing();
      at = end < 0 ? text.length() : end + 1;
      if (line.isEmpty()) {
        break;
      }
      int colon = line.indexOf(':');
      if (Character.isWhitespace(line.charAt(0)) && !name.isEmpty()) {
        head.merge(name, line.strip(), (a, b) -> a + " " + b);
      } else if (colon > 0) {
        name = line.substring(0, colon).toLowerCase(Locale.ROOT);
        head.put(name, line.substring(colon + 1).strip());
      }
    }
    return new MimeMessage(head, text.substring(at));
  }

  private Optional<String> parameter(String name) {
    Matcher matcher = PARAMETER.matcher(head.getOrDefault("content-type", ""));
    while (matcher.find()) {
      if (matcher.group(1).equalsIgnoreCase(name)) {
        return Optional.of(matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
      }
    }
    return Optional.empty();
  }

  private String text() {
    String coding = head.getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT);
    byte[] bytes =
        switch (coding) {
          case "quoted-printable" -> quotedPrintable(body);
          case "base64" -> base64(body);
          default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    return HtmlCharset.decode(bytes, parameter("charset"));
  }

  private static byte[] base64(String text) {
    try {
      return Base64.getMimeDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      // A part that is damaged holds nothing.
      return new byte[0];
    }
  }

  private static byte[] quotedPrintable(String text) {
    var bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '=') {
        bytes.write(c);
      } else if (text.startsWith("\r\n", i + 1)) {
        i += 2;
      } else if (text.startsWith("\n", i + 1)) {
        i++;
      } else {
        int value = i + 2 < text.length() ? hex(text.substring(i + 1, i + 3)) : -1;
        bytes.write(value < 0 ? c : value);
        i += value < 0 ? 0 : 2;
      }
    }
    return bytes.toByteArray();
  }

  private static int hex(String digits) {
    int high = Character.digit(digits.charAt(0), 16);
    int low = Character.digit(digits.charAt(1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
