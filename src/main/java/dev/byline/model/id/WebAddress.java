package dev.byline.model.id;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Addresses of the web as texts.
public final class WebAddress {

  private static final Pattern LINKABLE =
      Pattern.compile("(?:https?://|mailto:)[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);

  private static final String OPENING = "([{<⟨";
  private static final String CLOSING = ")]}>⟩";
  private static final String STOPS = ".,;:!?'\"”’»…*";

  private WebAddress() {}

  /// True if `text` is an address that a link may have: http, https or mailto, without blanks.
  public static boolean isLinkable(String text) {
    return LINKABLE.matcher(text).matches();
  }

  /// The start of `text` that is the address or identifier itself: up to a bracket that closes what
  /// was opened before it, without the punctuation of the sentence.
  static String withoutSentence(String text) {
    int end = Math.min(text.length(), unmatchedClosing(text));
    while (end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  private static int unmatchedClosing(String text) {
    int[] open = new int[OPENING.length()];
    for (int i = 0; i < text.length(); i++) {
      int opening = OPENING.indexOf(text.charAt(i));
      int closing = CLOSING.indexOf(text.charAt(i));
      if (opening >= 0) {
        open[opening]++;
      } else if (closing >= 0 && --open[closing] < 0) {
        return i;
      }
    }
    return text.length();
  }

  /// `text` with its percent escapes decoded as UTF-8, those that were encoded twice too. What is
  /// no escape stays.
  static String decoded(String text) {
    String once = decodedOnce(text);
    return text.contains("%25") ? decodedOnce(once) : once;
  }

  private static String decodedOnce(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    var bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); ) {
      int value = text.charAt(i) == '%' ? escape(text, i) : -1;
      if (value >= 0) {
        bytes.write(value);
        i += 3;
      } else {
        int next = text.offsetByCodePoints(i, 1);
        bytes.writeBytes(text.substring(i, next).getBytes(StandardCharsets.UTF_8));
        i = next;
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static int escape(String text, int at) {
    if (at + 2 >= text.length()) {
      return -1;
    }
    int high = Character.digit(text.charAt(at + 1), 16);
    int low = Character.digit(text.charAt(at + 2), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
