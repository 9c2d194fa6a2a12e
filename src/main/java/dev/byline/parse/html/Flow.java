package dev.byline.parse.html;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// The text of each text node as it stands in its line: white space collapsed across elements, and
/// nothing at the starts and ends of lines.
final class Flow {

  private final Boxes boxes;
  private final IdentityHashMap<TextNode, StringBuilder> texts = new IdentityHashMap<>();
  private Line line = new Line();

  private Flow(Boxes boxes) {
    this.boxes = boxes;
  }

  static Flow of(Document page, Boxes boxes) {
    var flow = new Flow(boxes);
    flow.apart(page.body());
    return flow;
  }

  /// The text of a node, empty where it is not shown.
  String text(TextNode node) {
    StringBuilder text = texts.get(node);
    return text == null ? "" : text.toString();
  }

  /// Lines that follow on one another in one block.
  private static final class Line {
    private boolean atStart = true;

    /// The text that ends in a blank which goes if nothing follows.
    private @Nullable StringBuilder open;

    void end() {
      if (open != null) {
        open.setLength(open.length() - 1);
        open = null;
      }
      atStart = true;
    }

    void piece() {
      atStart = false;
      open = null;
    }

    void blank(StringBuilder to) {
      if (!atStart && open == null) {
        to.append(' ');
        open = to;
      }
    }

    void sign(char c, StringBuilder to) {
      to.append(c);
      piece();
    }

    void lineEnd(StringBuilder to) {
      end();
      to.append('\n');
    }
  }

  /// Lays out what an element holds, apart from the line it stands in.
  private void apart(Element element) {
    Line outer = line;
    line = new Line();
    children(element);
    line.end();
    line = outer;
  }

  private void children(Element element) {
    Box box = boxes.of(element);
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        if (!(box.display().dropsBlanks() && text.isBlank())) {
          text(text, box.space());
        }
      } else if (child instanceof Element inner) {
        element(inner, box.display());
      }
    }
  }

  private void element(Element element, Display parent) {
    Box box = boxes.of(element);
    if (box.display() == Display.NONE) {
      return;
    }
    if (element.normalName().equals("br")) {
      line.end();
      return;
    }
    if (box.loose()) {
      apart(element);
      return;
    }
    switch (box.display()) {
      case INLINE, CONTENTS -> children(element);
      case INLINE_BLOCK, INLINE_FLEX, INLINE_TABLE -> {
        line.piece();
        apart(element);
      }
      default -> {
        line.end();
        apart(element);
      }
    }
    if (parent.dropsBlanks()) {
      line.end();
    }
  }

  private void text(TextNode node, String space) {
    String source = node.getWholeText();
    var to = new StringBuilder(source.length());
    texts.put(node, to);
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      boolean isEnd = c == '\n' && !space.equals("normal");
      if (isEnd) {
        line.lineEnd(to);
      } else if (!space.equals("pre")
          && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f')) {
        line.blank(to);
      } else if (c != '\r') {
        line.sign(c, to);
      }
    }
  }
}
