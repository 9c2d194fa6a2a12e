package dev.byline.parse.html;

import java.util.IdentityHashMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// The boxes of a page's elements, by its own style sheets.
final class Boxes {

  /// Characters of style sheets that are read at most.
  private static final int MAX_CSS = 4 << 20;

  private final StyleSheet sheet = new StyleSheet();
  private final IdentityHashMap<Element, Box> boxes = new IdentityHashMap<>();

  /// @param css of style sheets that came with the page, before its own
  Boxes(Document page, String css) {
    sheet.add(StandardStyle.ATTRIBUTES, 0);
    String own = css + ownCss(page);
    boolean isLinked = css.isEmpty() && !page.select("link[rel~=(?i)stylesheet]").isEmpty();
    if (isLinked) {
      sheet.add(StandardStyle.HIDING, 0);
      if (own.isBlank()) {
        sheet.add(StandardStyle.LAYING_OUT, 0);
      }
    }
    if (!own.contains("katex") && !own.contains("mjx-")) {
      sheet.add(StandardStyle.FORMULAS, 0);
    }
    sheet.add(own.substring(0, Math.min(own.length(), MAX_CSS)), 1);
  }

  private static String ownCss(Document page) {
    return page.select("style").stream()
        .filter(style -> !style.attr("media").equalsIgnoreCase("print"))
        .filter(style -> style.closest("noscript, template") == null)
        .map(Element::data)
        .collect(Collectors.joining("\n"));
  }

  Box of(Element element) {
    Box known = boxes.get(element);
    if (known == null) {
      Element parent = element.parent();
      Box outer = parent == null ? Box.ROOT : of(parent);
      known = box(outer, element);
      boxes.put(element, known);
    }
    return known;
  }

  private Box box(Box outer, Element element) {
    Box box = outer.child(sheet.style(element), StandardStyle.display(element));
    boolean isClosed =
        element.parent() != null
            && element.parent().normalName().equals("details")
            && !element.parent().hasAttr("open")
            && !isSummary(element);
    return isClosed ? new Box(Display.NONE, false, false, true, false, box.space()) : box;
  }

  /// True if it is the summary of a `details` element.
  private static boolean isSummary(Element element) {
    return element.normalName().equals("summary")
        && element.previousElementSiblings().stream()
            .noneMatch(other -> other.normalName().equals("summary"));
  }

  /// True if a node has no box: it is not there for the one who reads.
  boolean isGone(Node node) {
    return node instanceof Element element && of(element).display() == Display.NONE;
  }
}
