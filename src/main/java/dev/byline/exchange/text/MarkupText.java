package dev.byline.exchange.text;

import dev.byline.parse.html.Entities;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Texts with tags of HTML, JATS or MathML and with entities, as plain text: `On
/// &lt;i&gt;Natrix&lt;/i&gt; &amp; H<sub>2</sub>O` gives `On Natrix & H2O`.
///
/// A tag counts where its name is one that titles and abstracts have, and where it is closed; so
/// `p<q` and a text about `<b>` stay as they are. Tags of blocks part paragraphs. Of a formula in
/// TeX and MathML the TeX stays.
public final class MarkupText {

  private static final Set<String> INLINE =
      Set.of(
          ("a abbr acronym alternatives b bdi bdo big bold cite code del dfn em ext-link fixed-case"
                  + " font i inline-formula ins italic kbd mark monospace named-content nobr"
                  + " overline pre q roman ruby s samp sans-serif sc scp small span strike strong"
                  + " styled-content sub sup svg tex tex-math text tt u underline uri var xref")
              .split(" "));

  private static final Set<String> BLOCKS =
      Set.of(
          ("abstract blockquote dd disp-formula disp-quote div dl dt h1 h2 h3 h4 h5 h6 label li"
                  + " list list-item ol p sec section td th title tr table tbody ul")
              .split(" "));

  /// Tags that stand alone.
  private static final Set<String> VOID = Set.of("br", "hr", "wbr", "inline-graphic", "graphic");

  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)((?:jats|mml|m|xlink):)?([a-z][a-z0-9-]{0,20})(?:\\s[^<>]{0,2000}?)?(/?)>",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MATHML =
      Pattern.compile("<((?:[a-z]{2,5}:)?math)\\b[^<>]*>(.*?)</\\1>", flags());

  private static final Pattern TEX =
      Pattern.compile("<((?:[a-z]{2,5}:)?tex-math)\\b[^<>]*>(.*?)</\\1>", flags());

  /// A formula in TeX, and the same in MathML.
  private static final Pattern BOTH =
      Pattern.compile(
          "(</(?:[a-z]{2,5}:)?tex-math>)\\s*<((?:[a-z]{2,5}:)?math)\\b[^<>]*>.*?</\\2>", flags());

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->|<!\\[CDATA\\[|]]>", flags());
  private static final Pattern BODY =
      Pattern.compile("\\\\begin\\{document}(.*?)\\\\end\\{document}", flags());
  private static final Pattern ESCAPED_TAG =
      Pattern.compile("&(?:amp;)?lt;/?[a-z][a-z0-9:-]*(?:\\s[^<>&]*)?/?&(?:amp;)?gt;", flags());
  private static final Pattern HEADING =
      Pattern.compile("(?i)\\A\\s*(?:abstract|summary)[.:]?\\s*\\n\\s*\\n");

  private MarkupText() {}

  private static int flags() {
    return Pattern.DOTALL | Pattern.CASE_INSENSITIVE;
  }

  /// `text` without tags and entities, on one line.
  public static String line(@Nullable String text) {
    return CleanText.line(text == null ? null : plain(text));
  }

  /// `text` without tags and entities: paragraphs parted by one blank line, without a heading that
  /// only says that an abstract follows.
  public static String paragraphs(@Nullable String text) {
    if (text == null || !isMarked(text)) {
      return CleanText.paragraphs(text);
    }
    return CleanText.paragraphs(HEADING.matcher(plain(text)).replaceFirst(""));
  }

  /// `text` without tags and entities; line ends stay, and blocks are parted by a blank line.
  public static String plain(String text) {
    if (!isMarked(text)) {
      return text;
    }
    String once = withoutTags(text);
    return once.contains("lt;") && ESCAPED_TAG.matcher(once).find()
        ? Entities.decoded(withoutTags(Entities.decoded(once)))
        : Entities.decoded(once);
  }

  private static boolean isMarked(String text) {
    return text.indexOf('<') >= 0 || (text.indexOf('&') >= 0 && text.indexOf(';') >= 0);
  }

  private static String withoutTags(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    String marked = COMMENT.matcher(text).replaceAll("");
    marked = BOTH.matcher(marked).replaceAll("$1");
    marked = TEX.matcher(marked).replaceAll(tex -> Matcher.quoteReplacement(tex(tex.group(2))));
    marked =
        MATHML.matcher(marked).replaceAll(math -> Matcher.quoteReplacement(math(math.group(2))));
    return withoutClosedTags(marked);
  }

  /// The formula in a small document of TeX, as publishers write them.
  private static String tex(String source) {
    Matcher body = BODY.matcher(source);
    String formula = (body.find() ? body.group(1) : source).strip();
    if (formula.startsWith("$$") && formula.endsWith("$$") && formula.length() > 4) {
      return formula.substring(1, formula.length() - 1);
    }
    return formula.indexOf('$') < 0 && formula.indexOf('\\') >= 0 ? "$" + formula + "$" : formula;
  }

  /// The letters and signs of a formula; blanks between its tags are layout.
  private static String math(String source) {
    return TAG.matcher(source.replaceAll(">\\s+", ">").replaceAll("\\s+<", "<")).replaceAll("");
  }

  private static String withoutClosedTags(String text) {
    Map<Integer, String> layout = layout(text);
    var plain = new StringBuilder(text.length());
    int from = 0;
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      @Nullable String instead = layout.get(tag.start());
      if (instead != null) {
        plain.append(text, from, tag.start()).append(instead);
        from = tag.end();
      }
    }
    return plain.append(text, from, text.length()).toString();
  }

  /// The places of tags that are layout, and what stands there instead.
  private static Map<Integer, String> layout(String text) {
    Map<Integer, String> layout = new HashMap<>();
    Map<String, Deque<Integer>> open = new HashMap<>();
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      String name = tag.group(3).toLowerCase(Locale.ROOT);
      String instead = BLOCKS.contains(name) ? "\n\n" : "";
      Deque<Integer> before = open.computeIfAbsent(name, _ -> new ArrayDeque<>());
      boolean isLayout = tag.group(2) != null || INLINE.contains(name) || BLOCKS.contains(name);
      if (VOID.contains(name)) {
        layout.put(tag.start(), name.equals("br") ? "\n" : "");
      } else if (isLayout && !tag.group(4).isEmpty()) {
        layout.put(tag.start(), instead);
      } else if (isLayout && tag.group(1).isEmpty()) {
        before.push(tag.start());
      } else if (!before.isEmpty()) {
        layout.put(before.pop(), instead);
        layout.put(tag.start(), instead);
      }
    }
    return layout;
  }
}
