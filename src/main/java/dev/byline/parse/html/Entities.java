package dev.byline.parse.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// The entities of HTML in texts that are no HTML else: `M&uuml;ller &amp; S&#246;hne`.
public final class Entities {

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

  private Entities() {}

  /// `text` with the characters that its entities stand for; those that were encoded twice too.
  /// What is no entity stays, as does one without its semicolon.
  public static String decoded(String text) {
    String once = decodedOnce(text);
    return text.contains("&amp;") ? decodedOnce(once) : once;
  }

  private static String decodedOnce(String text) {
    return text.indexOf('&') < 0 || text.indexOf(';') < 0
        ? text
        : ENTITY
            .matcher(text)
            .replaceAll(
                entity -> Matcher.quoteReplacement(Parser.unescapeEntities(entity.group(), true)));
  }
}
