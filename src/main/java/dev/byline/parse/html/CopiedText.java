package dev.byline.parse.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The text that a browser copies when all of a page is selected.
///
/// It goes through the page as browsers built on Chromium do: the text of every node follows, a tab
/// comes before a cell unless a line has just ended, a block starts and ends a line, and a
/// paragraph ends two.
final class CopiedText {

  /// Sign that is in no text: something without text came last.
  private static final char PIECE = '\uFFFF';

  private final Boxes boxes;
  private final Flow flow;
  private final StringBuilder out = new StringBuilder();
  private char last = PIECE;
  private boolean started;
  private boolean clipped;
  private int pending;

  private CopiedText(Boxes boxes, Flow flow) {
    this.boxes = boxes;
    this.flow = flow;
  }

  /// @param page of limited depth
  static String of(Document page, Boxes boxes, Flow flow) {
    var copied = new CopiedText(boxes, flow);
    copied.children(page.body());
    return copied.out.toString().replace('\u00A0', ' ');
  }

  private void children(Element element) {
    boolean isClosed = element.normalName().equals("details") && !element.hasAttr("open");
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text && !isClosed) {
        text(text, boxes.of(element));
      } else if (child instanceof Element inner && !boxes.isGone(inner)) {
        element(inner);
      }
    }
  }

  private void text(TextNode node, Box box) {
    String text = flow.text(node);
    if (!clipped && !text.isEmpty() && box.visible() && box.selectable()) {
      emit(text);
    }
  }

  private void emit(String text) {
    // Line ends at the end of the page are no lines: they wait for what follows.
    for (; pending > 0; pending--) {
      out.append('\n');
    }
    out.append(text);
    last = text.charAt(text.length() - 1);
    started = true;
  }

  private void lineEnd() {
    pending++;
    last = '\n';
  }

  private void element(Element element) {
    Box box = boxes.of(element);
    if (element.normalName().equals("br")) {
      if (started && !box.loose()) {
        lineEnd();
      }
      return;
    }
    boolean isLine = isLine(box);
    start(element, box, isLine);
    boolean wasClipped = clipped;
    clipped |= box.clipped();
    if (!isReplaced(element, box)) {
      children(element);
    }
    clipped = wasClipped;
    if (isLine && started && element.childNodeSize() > 0) {
      if (last != '\n') {
        lineEnd();
      }
      if (element.normalName().equals("p")) {
        lineEnd();
      }
    }
    if (box.display() == Display.INLINE_TABLE && started) {
      emit(" ");
    }
  }

  private void start(Element element, Box box, boolean isLine) {
    if (!started) {
      // A table that begins a page stands below the place where the copy begins.
      if (box.display() == Display.TABLE) {
        started = true;
        lineEnd();
      }
    } else if (last != '\n') {
      if (box.display() == Display.CELL && !isFirstCell(element)) {
        emit("\t");
      } else if (isLine) {
        lineEnd();
      } else if (box.display() == Display.INLINE_TABLE) {
        emit(" ");
      }
    }
  }

  /// True if it stands on a line of its own.
  private static boolean isLine(Box box) {
    return !box.loose() && (box.display().isBlock() || box.display() == Display.ROW);
  }

  /// True if it is the first cell of its table.
  private boolean isFirstCell(Element cell) {
    if (hasBefore(cell, Display.CELL)) {
      return false;
    }
    Element row = cell.parent();
    if (row == null || boxes.of(row).display() != Display.ROW) {
      return true;
    }
    if (hasBefore(row, Display.ROW)) {
      return false;
    }
    Element group = row.parent();
    return group == null
        || boxes.of(group).display() != Display.ROW_GROUP
        || !hasBefore(group, Display.ROW_GROUP);
  }

  private boolean hasBefore(Element element, Display display) {
    for (Element other = element.previousElementSibling();
        other != null;
        other = other.previousElementSibling()) {
      Display its = boxes.of(other).display();
      if (its == display) {
        return true;
      }
      if (its != Display.NONE && its != Display.COLUMN && display == Display.CELL) {
        return false;
      }
    }
    return false;
  }

  /// Emits an element that is shown in place of what it holds.
  ///
  /// @return false if it is shown with what it holds
  private boolean isReplaced(Element element, Box box) {
    boolean shown = box.visible() && box.selectable() && !clipped;
    switch (element.normalName()) {
      case "img" -> {
        String text = element.hasAttr("alt") ? element.attr("alt") : element.attr("title");
        if (shown) {
          piece(text);
        }
      }
      case "input" -> input(element, shown);
      case "textarea" -> field(element.wholeText(), shown);
      case "select" -> {
        if (shown) {
          piece("");
        }
        field(chosen(element), shown);
      }
      case "iframe", "embed", "meter", "progress" -> {
        if (shown) {
          piece("");
        }
      }
      case "video", "audio", "canvas" -> {
        return true;
      }
      case "object" -> {
        return isDocument(element);
      }
      case "button", "legend" -> {
        if (shown) {
          piece("");
        }
        return false;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /// True if a browser shows what is embedded, and not what stands there in its place.
  private static boolean isDocument(Element object) {
    String kind = object.attr("type") + " " + object.attr("data");
    return kind.toLowerCase(Locale.ROOT).contains("pdf");
  }

  /// Emits something that has a place in the line, with or without text.
  private void piece(String text) {
    if (text.isEmpty()) {
      last = PIECE;
      started = true;
    } else {
      emit(text);
    }
  }

  private void input(Element element, boolean shown) {
    String type = element.attr("type").toLowerCase(Locale.ROOT);
    boolean isOther =
        Set.of(
                "submit",
                "button",
                "reset",
                "checkbox",
                "radio",
                "image",
                "file",
                "range",
                "color",
                "password")
            .contains(type);
    if (isOther) {
      if (shown) {
        piece("");
      }
      return;
    }
    String value = element.attr("value");
    field(value.isEmpty() ? element.attr("placeholder") : value, shown);
  }

  /// Emits what a form's field holds, on a line of its own.
  private void field(String text, boolean shown) {
    if (started && last != '\n') {
      lineEnd();
    }
    if (shown && !text.isEmpty()) {
      emit(text);
      if (last != '\n') {
        lineEnd();
      }
    }
  }

  private static String chosen(Element select) {
    Element option = select.selectFirst("option[selected]");
    Element first = option == null ? select.selectFirst("option") : option;
    return first == null ? "" : first.text();
  }
}
