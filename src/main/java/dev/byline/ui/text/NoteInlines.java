package dev.byline.ui.text;

import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/// A parser for the inline parts of one block of a note. It does not recurse: emphasis may be
/// nested as deeply as the note is long.
final class NoteInlines {

  private final NoteFormulas formulas;
  private final RunList runs = new RunList();

  NoteInlines(NoteFormulas formulas) {
    this.formulas = formulas;
  }

  RichText read(Node parent) {
    @Nullable Node node = parent.getFirstChild();
    while (node != null) {
      enter(node, parent);
      node = next(node, parent);
    }
    return runs.text();
  }

  /// The node behind `node` in the text; leaves those that end before it.
  private @Nullable Node next(Node node, Node end) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    for (Node up = node; !up.equals(end); up = up.getParent()) {
      leave(up);
      if (up.getNext() != null) {
        return up.getNext();
      }
    }
    return null;
  }

  private void enter(Node node, Node end) {
    switch (node) {
      case Text text -> words(text.getLiteral(), face(node, end));
      case Code code -> runs.add(formulas.unmasked(code.getLiteral()), TextStyle.CODE);
      case HtmlInline html -> runs.add(formulas.unmasked(html.getLiteral()), TextStyle.CODE);
      case SoftLineBreak _, HardLineBreak _ -> runs.add("\n", TextStyle.PLAIN);
      default -> {}
    }
  }

  /// Behind what a link is called stands where it goes, unless that is the same.
  private void leave(Node node) {
    if (node instanceof Link link && !isAutomatic(link)) {
      runs.add(" (" + formulas.unmasked(link.getDestination()) + ")", TextStyle.PLAIN);
    }
  }

  private static boolean isAutomatic(Link link) {
    return link.getFirstChild() instanceof Text text
        && link.getDestination().endsWith(text.getLiteral());
  }

  private void words(String text, TextStyle face) {
    formulas.split(text, words -> runs.read(words, face), formula -> runs.read(formula, face));
  }

  private static TextStyle face(Node node, Node end) {
    TextStyle face = TextStyle.PLAIN;
    for (Node up = node.getParent(); up != null && !up.equals(end); up = up.getParent()) {
      if (up instanceof Emphasis) {
        face = TextStyle.EMPHASIS.within(face);
      } else if (up instanceof StrongEmphasis) {
        face = TextStyle.STRONG.within(face);
      }
    }
    return face;
  }
}
