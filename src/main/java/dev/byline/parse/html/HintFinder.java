package dev.byline.parse.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// A finder of hints in reduced markup about the lines of its text.
final class HintFinder {

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "cite", "code", "em", "i", "s", "small", "span", "strike", "strong",
          "sub", "sup", "u", "mark", "q", "dfn", "var", "tt", "time", "ins", "del");

  private static final int[] NOTHING = {0, 0};

  private final Alignment alignment;
  private final StringBuilder signs = new StringBuilder();

  /// The numbers of markup characters before the ends of lines.
  private final BitSet breaks = new BitSet();

  /// The signs of an element: from and to, of those of the markup.
  private final IdentityHashMap<Element, int[]> extents = new IdentityHashMap<>();

  private final List<Hints.Link> links = new ArrayList<>();
  private final List<Hints.Part> parts = new ArrayList<>();
  private final List<Hints.Formula> formulas = new ArrayList<>();
  private int[] places = {};

  HintFinder(List<String> lines) {
    alignment = new Alignment(lines);
  }

  Hints find(String markup) {
    Document page = Html.tree(markup, "");
    gather(page.body());
    places = alignment.places(signs.toString());
    tell(page.body(), 0);
    Element base = page.selectFirst("base[href]");
    return new Hints(
        Optional.ofNullable(base).map(element -> element.attr("href")),
        page.title(),
        links,
        parts,
        formulas,
        page.select("a[rel=me][href]").stream().map(link -> link.attr("href")).toList());
  }

  private void gather(Element element) {
    int from = signs.length();
    boolean isBreak = isBreak(element.normalName());
    breaks.set(from, breaks.get(from) || isBreak);
    if (element.normalName().equals("img")) {
      signs.append(Alignment.counting(element.attr("alt")));
    } else if (!element.normalName().equals("annotation")) {
      for (Node child : element.childNodes()) {
        if (child instanceof TextNode text) {
          signs.append(Alignment.counting(text.getWholeText()));
        } else if (child instanceof Element inner) {
          gather(inner);
        }
      }
    }
    extents.put(element, new int[] {from, signs.length()});
    breaks.set(signs.length(), breaks.get(signs.length()) || isBreak);
  }

  private static boolean isBreak(String tag) {
    return !INLINE.contains(tag)
        && !Set.of("img", "annotation", "wbr", "ruby", "rt", "rp").contains(tag);
  }

  private void tell(Element element, int depth) {
    int[] extent = extent(element);
    int first = firstPlace(extent[0], extent[1]);
    int last = lastPlace(extent[0], extent[1]);
    String tag = element.normalName();
    if (tag.equals("a") && element.hasAttr("href")) {
      link(element, extent, first, last);
    }
    if (tag.equals("annotation")) {
      formula(element);
    } else if (first >= 0) {
      place(element, first, last, depth);
    }
    element.children().forEach(child -> tell(child, depth + 1));
  }

  private void place(Element element, int first, int last, int depth) {
    String tag = element.normalName();
    parts.add(
        new Hints.Part(
            tag,
            element.className(),
            alignment.line(first),
            alignment.column(first),
            alignment.line(last),
            alignment.column(last) + 1,
            depth,
            !INLINE.contains(tag)));
  }

  private void link(Element element, int[] extent, int first, int last) {
    String label = element.text().strip();
    if (label.isEmpty()) {
      Element picture = element.selectFirst("img[alt]");
      label = picture == null ? element.attr("title") : picture.attr("alt");
    }
    String address = element.attr("href");
    if (first >= 0) {
      int line = alignment.line(first);
      int to = alignment.column(last) + 1;
      links.add(new Hints.Link(line, alignment.column(first), to, address, label, false));
    } else {
      int near = near(element, extent[0]);
      int line = near < 0 ? 1 : alignment.line(near);
      int column = near < 0 ? 0 : alignment.column(near) + 1;
      links.add(new Hints.Link(line, column, column, address, label, true));
    }
  }

  /// The place of the sign before an element that is not seen, or of the one behind it if there is
  /// none before it in what holds both.
  private int near(Element unseen, int at) {
    for (Element outer = unseen.parent(); outer != null; outer = outer.parent()) {
      int[] extent = extent(outer);
      int before = lastPlace(extent[0], at);
      int behind = before >= 0 ? before : firstPlace(at, extent[1]);
      if (behind >= 0) {
        return behind;
      }
    }
    return -1;
  }

  /// A formula reaches as far as the element that sets it.
  private void formula(Element annotation) {
    Element whole = annotation;
    while (whole.parent() != null
        && whole
            .parent()
            .className()
            .matches("(?i)(?:.*\\s)?(?:katex|mathjax|math)\\S*(?:\\s.*)?")) {
      whole = whole.parent();
    }
    int[] extent = extent(whole);
    int first = firstPlace(extent[0], extent[1]);
    int last = lastPlace(extent[0], extent[1]);
    int before = breaks.get(extent[0]) ? -1 : lastPlace(0, extent[0]);
    int behind = breaks.get(extent[1]) ? -1 : firstPlace(extent[1], places.length);
    if (first < 0 && before < 0 && behind < 0) {
      return;
    }
    int start = before >= 0 ? before : first >= 0 ? first : behind;
    int end = behind >= 0 ? behind : last >= 0 ? last : before;
    int from = first >= 0 ? first : before >= 0 ? before : behind;
    int shift = first >= 0 || before < 0 ? 0 : 1;
    int line = alignment.line(from);
    int column = alignment.column(from) + shift;
    boolean isSeen = last >= 0;
    formulas.add(
        new Hints.Formula(
            line,
            column,
            isSeen ? alignment.line(last) : line,
            isSeen ? alignment.column(last) + 1 : column,
            annotation.text(),
            alignment.line(start),
            alignment.line(end)));
  }

  private int[] extent(Element element) {
    return extents.getOrDefault(element, NOTHING);
  }

  private int firstPlace(int from, int to) {
    for (int i = from; i < to; i++) {
      if (places[i] >= 0) {
        return places[i];
      }
    }
    return -1;
  }

  private int lastPlace(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (places[i] >= 0) {
        return places[i];
      }
    }
    return -1;
  }
}
