package dev.byline.parse.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// Rules of style sheets, kept as far as the copied text depends on them. Those whose selector is
/// not understood hold for no element.
final class StyleSheet {

  /// Rules that are kept at most.
  private static final int MAX_RULES = 20_000;

  /// The window's width, in CSS pixels, by which rules for some widths hold or not.
  private static final double WINDOW = 1280;

  private static final Set<String> PROPERTIES =
      Set.of(
          "display",
          "visibility",
          "content-visibility",
          "height",
          "max-height",
          "width",
          "max-width",
          "overflow",
          "overflow-x",
          "overflow-y",
          "float",
          "position",
          "user-select",
          "white-space",
          "white-space-collapse");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|\\z)", Pattern.DOTALL);
  private static final Pattern WIDTH =
      Pattern.compile(
          "(min-width\\s*:|max-width\\s*:|width\\s*[<>]=?)\\s*([0-9.]+)\\s*(px|em|rem)");
  private static final Pattern ID = Pattern.compile("#[\\w-]+|\\[[^\\]]*\\]");
  private static final Pattern CLASS = Pattern.compile("\\.[\\w-]+|\\[[^\\]]*\\]|:[\\w-]+");
  private static final Pattern LAST = Pattern.compile("([^\\s>+~]*)$");
  private static final Pattern NAME = Pattern.compile("^[a-zA-Z][\\w-]*|[#.][\\w-]+");

  /// Selectors that jsoup reads otherwise than CSS, or that depend on what the user does.
  private static final Pattern UNUSED =
      Pattern.compile(
          "::|:(?:before|after|hover|focus|active|visited|target|checked|first-l|disabled|lang"
              + "|contains|matches|has\\(|host|placeholder|-)");

  private final Map<String, List<Rule>> rules = new HashMap<>();
  private int count;

  /// Adds the rules of `css` behind those there are.
  ///
  /// @param origin 0 for the browser's own rules, 1 for the page's
  void add(String css, int origin) {
    block(COMMENT.matcher(css).replaceAll(" "), origin, 0);
  }

  private void block(String css, int origin, int depth) {
    int at = 0;
    while (at < css.length() && count < MAX_RULES) {
      int open = css.indexOf('{', at);
      int end = css.indexOf(';', at);
      if (end >= 0 && (open < 0 || end < open)) {
        at = end + 1;
        continue;
      }
      if (open < 0) {
        return;
      }
      int close = close(css, open);
      String head = css.substring(at, open).strip();
      String body = css.substring(open + 1, Math.min(close, css.length()));
      if (!head.startsWith("@")) {
        rule(head, body, origin);
      } else if (holds(head.toLowerCase(Locale.ROOT)) && depth < 4) {
        block(body, origin, depth + 1);
      }
      at = close + 1;
    }
  }

  /// The end of the bracket that opens at `open`.
  private static int close(String css, int open) {
    int depth = 0;
    for (int i = open; i < css.length(); i++) {
      if (css.charAt(i) == '{') {
        depth++;
      } else if (css.charAt(i) == '}' && --depth == 0) {
        return i;
      }
    }
    return css.length();
  }

  /// True if the rules in an at-rule hold on a screen.
  private static boolean holds(String head) {
    if (head.startsWith("@supports") || head.startsWith("@layer")) {
      return !head.startsWith("@supports not");
    }
    if (!head.startsWith("@media")) {
      return false;
    }
    if ((head.contains("print") && !head.contains("not print"))
        || head.contains("prefers-")
        || head.contains("speech")) {
      return false;
    }
    Matcher width = WIDTH.matcher(head);
    while (width.find()) {
      double pixels = number(width.group(2)) * (width.group(3).equals("px") ? 1 : 16);
      boolean isLeast = width.group(1).startsWith("min") || width.group(1).contains(">");
      if (isLeast ? pixels > WINDOW : pixels < WINDOW) {
        return false;
      }
    }
    return true;
  }

  private static double number(String digits) {
    try {
      return Double.parseDouble(digits);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private void rule(String selectors, String body, int origin) {
    var plain = new HashMap<String, String>();
    var important = new HashMap<String, String>();
    declarations(body, plain, important);
    if (plain.isEmpty() && important.isEmpty()) {
      return;
    }
    for (String selector : split(selectors)) {
      if (UNUSED.matcher(selector).find() || selector.length() > 500) {
        continue;
      }
      try {
        Evaluator evaluator = Selector.evaluatorOf(selector);
        String key = key(selector);
        long rank = specificity(selector) * 1_000_000L + count++;
        if (!plain.isEmpty()) {
          keep(new Rule(evaluator, key, rank + origin * (1L << 50), plain));
        }
        if (!important.isEmpty()) {
          keep(new Rule(evaluator, key, rank + (1L << 54), important));
        }
      } catch (Selector.SelectorParseException e) {
        // It holds for no element, as in a browser that does not know it.
      }
    }
  }

  private void keep(Rule rule) {
    rules.computeIfAbsent(rule.key(), _ -> new ArrayList<>()).add(rule);
  }

  /// The selectors of a list, which are parted by commas that are in no bracket.
  private static List<String> split(String selectors) {
    var parts = new ArrayList<String>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < selectors.length(); i++) {
      char c = selectors.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      } else if (c == ',' && depth == 0) {
        parts.add(selectors.substring(from, i).strip());
        from = i + 1;
      }
    }
    parts.add(selectors.substring(from).strip());
    parts.removeIf(String::isEmpty);
    return parts;
  }

  /// Puts those of the declarations that count into `plain` or `important`.
  static void declarations(String body, Map<String, String> plain, Map<String, String> important) {
    for (String declaration : body.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      property = property.replaceFirst("^-(?:webkit|moz|ms)-(?=user-select)", "");
      String value = declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
      if (PROPERTIES.contains(property) && !value.contains("var(")) {
        boolean isImportant = value.endsWith("important");
        String plainValue = isImportant ? value.replaceFirst("\\s*!\\s*important$", "") : value;
        boolean isUnknown = property.equals("display") && Display.of(plainValue).isEmpty();
        if (!isUnknown) {
          (isImportant ? important : plain).put(property, plainValue);
        }
      }
    }
  }

  private static String key(String selector) {
    Matcher last = LAST.matcher(selector.replaceAll("\\[[^\\]]*\\]|\\([^)]*\\)|:[\\w-]+", ""));
    if (!last.find()) {
      return "*";
    }
    String best = "*";
    Matcher name = NAME.matcher(last.group());
    while (name.find()) {
      String found = name.group();
      if (found.startsWith("#") || (!best.startsWith("#") && found.startsWith("."))) {
        best = found;
      } else if (best.equals("*")) {
        best = found.toLowerCase(Locale.ROOT);
      }
    }
    return best;
  }

  private static long specificity(String selector) {
    String plain = selector.replaceAll(":(?:not|is)\\(|\\)", " ");
    long ids = ID.matcher(plain).results().filter(m -> m.group().startsWith("#")).count();
    long classes = CLASS.matcher(plain).results().count();
    long tags = Pattern.compile("(?<=^|[\\s>+~])[a-zA-Z]").matcher(plain).results().count();
    return ids * 10_000 + classes * 100 + tags;
  }

  /// The properties that apply to `element`, including its own `style` attribute.
  Map<String, String> style(Element element) {
    var holding = new ArrayList<Rule>();
    matching("*", element, holding);
    matching(element.normalName(), element, holding);
    if (!element.id().isEmpty()) {
      matching("#" + element.id(), element, holding);
    }
    if (element.hasAttr("class")) {
      element.classNames().forEach(name -> matching("." + name, element, holding));
    }
    String own = element.attr("style");
    if (!own.isEmpty()) {
      var plain = new HashMap<String, String>();
      var important = new HashMap<String, String>();
      declarations(own, plain, important);
      holding.add(new Rule(new Evaluator.AllElements(), "*", 1L << 53, plain));
      holding.add(new Rule(new Evaluator.AllElements(), "*", 1L << 60, important));
    }
    holding.sort((a, b) -> Long.compare(a.rank(), b.rank()));
    var style = new HashMap<String, String>();
    holding.forEach(rule -> style.putAll(rule.declarations()));
    return style;
  }

  private void matching(String key, Element element, List<Rule> to) {
    for (Rule rule : rules.getOrDefault(key, List.of())) {
      if (element.is(rule.selector())) {
        to.add(rule);
      }
    }
  }
}
