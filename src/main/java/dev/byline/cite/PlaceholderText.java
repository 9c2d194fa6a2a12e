package dev.byline.cite;

import dev.byline.exchange.text.TexText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Placeholders for what a style must leave as it is: kept and names such as `NeurIPS`, of which it
/// would change the case, and "et al.", which it would take for a person.
final class PlaceholderText {

  /// Stands for the authors that are not named. The signs are of Unicode's private use, which no
  /// text has a right to.
  static final String MORE_AUTHORS = "\uE002";

  private static final char OPEN = '\uE000';
  private static final char CLOSE = '\uE001';

  private static final Pattern HELD = Pattern.compile(OPEN + "(\\d+)" + CLOSE);

  /// "et al." with the conjunction that a style writes before the last author.
  private static final Pattern LAST_AUTHOR =
      Pattern.compile(
          "[,;]?\\s*(?:(?:and|&amp;|&|&hellip;|…|\\. \\. \\.)\\s*)?" + MORE_AUTHORS + "(\\.?)");

  /// A word with a capital behind another letter.
  private static final Pattern NAME = Pattern.compile("\\p{L}+\\p{Lu}[\\p{L}\\p{N}]*");

  private static final Pattern OWN = Pattern.compile("[\uE000-\uE002]");

  private final List<String> kept = new ArrayList<>();

  /// `text` without commands of TeX, with placeholders for its formulas, which are in plain
  /// characters then, and its names.
  String of(String text) {
    String plain =
        TexText.plain(
            OWN.matcher(text).replaceAll(""), formula -> held(TexText.plainFormula(formula)));
    return NAME.matcher(plain).replaceAll(name -> held(name.group()));
  }

  private String held(String text) {
    kept.add(text);
    return OPEN + String.valueOf(kept.size() - 1) + CLOSE;
  }

  /// A rendered text with what was kept in its place.
  String inText(String rendered) {
    return filled(rendered, false);
  }

  /// The same for HTML, in which it is escaped.
  String inHtml(String rendered) {
    return filled(rendered, true);
  }

  private String filled(String rendered, boolean isHtml) {
    String named = LAST_AUTHOR.matcher(rendered).replaceAll(" et al.");
    return HELD.matcher(named)
        .replaceAll(match -> {
          String text = kept.get(Integer.parseInt(match.group(1)));
          return Matcher.quoteReplacement(isHtml ? escaped(text) : text);
        });
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
