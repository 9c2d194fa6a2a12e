package dev.byline.ui.text;

import dev.byline.library.Range;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A text with formulas and marks on one line; what does not fit ends in an ellipsis.
///
/// Made for the rows of long lists: [#show] may be called as often as a row is reused, and its
/// nodes are reused with it. A formula higher than the line is made smaller.
public final class RichLine extends Region {

  private static final String ELLIPSIS = "\u2026";

  /// Highest formula, in heights of the words' line.
  private static final double HIGHEST = 1.25;

  private final TextNodes nodes;
  private final List<Slot> slots = new ArrayList<>();
  private List<Composition.Marked> parts = List.of();

  /// The nodes for one part: one of `words` and `formula` is seen.
  private record Slot(Text words, FormulaNode formula, Region behind) {}

  RichLine(TextNodes nodes) {
    this.nodes = nodes;
    getStyleClass().add("rich-line");
    setMinWidth(0);
    setAccessibleRole(AccessibleRole.TEXT);
  }

  /// Shows `text` in place of what was there.
  ///
  /// @param marks ranges of the text's source, ascending and apart
  public void show(RichText text, List<Range> marks) {
    parts = Composition.of(text, marks).cut();
    nodes.prepareForRow(text);
    while (slots.size() < parts.size()) {
      addSlot();
    }
    for (int i = 0; i < parts.size(); i++) {
      fill(slots.get(i), parts.get(i).part());
    }
    setAccessibleText(text.plain());
    requestLayout();
  }

  private void addSlot() {
    var words = new Text();
    words.setTextOrigin(VPos.TOP);
    var behind = new Region();
    behind.getStyleClass().add("mark");
    slots.add(new Slot(words, new FormulaNode(), behind));
    List<Node> all = new ArrayList<>();
    slots.forEach(slot -> all.add(slot.behind()));
    slots.forEach(slot -> all.addAll(List.of(slot.words(), slot.formula())));
    all.forEach(node -> node.setManaged(false));
    getChildren().setAll(all);
  }

  private void fill(Slot slot, Composition.Part part) {
    switch (part) {
      case Composition.Words words -> {
        RichFlow.restyle(slot.words(), words);
        slot.words().setText(onOneLine(words));
      }
      case Composition.Formula formula -> nodes.show(slot.formula(), formula.run());
    }
  }

  private static String onOneLine(Composition.Words words) {
    return words.text().replace('\n', ' ');
  }

  @Override
  protected double computePrefWidth(double height) {
    double width = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).part() instanceof Composition.Words words) {
        slots.get(i).words().setText(onOneLine(words));
      }
      width += width(i);
    }
    return snapSizeX(width) + snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    return snapSizeY(lineHeight()) + snappedTopInset() + snappedBottomInset();
  }

  @Override
  public double getBaselineOffset() {
    return snappedTopInset() + baseline();
  }

  private double lineHeight() {
    return slots.isEmpty() ? 0 : slots.getFirst().words().getLayoutBounds().getHeight();
  }

  private double baseline() {
    return slots.isEmpty() ? 0 : slots.getFirst().words().getBaselineOffset();
  }

  private double width(int index) {
    Slot slot = slots.get(index);
    return parts.get(index).part() instanceof Composition.Words
        ? slot.words().getLayoutBounds().getWidth()
        : slot.formula().prefWidth(-1);
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double end = getWidth() - insets.getRight();
    double x = insets.getLeft();
    boolean full = false;
    for (int i = 0; i < slots.size(); i++) {
      boolean used = i < parts.size() && !full;
      show(slots.get(i), used, i < parts.size() ? i : -1);
      if (used) {
        // Half a pixel: sums of widths are not exact.
        full = x + measured(i) > end + 0.5;
        if (full) {
          cut(i, end - x);
        }
        place(i, x);
        x += width(i);
      }
    }
  }

  private void show(Slot slot, boolean used, int index) {
    boolean words = index >= 0 && parts.get(index).part() instanceof Composition.Words;
    slot.words().setVisible(used && words);
    slot.formula().setVisible(used && !words);
    slot.behind().setVisible(used && parts.get(index).marked());
  }

  private double measured(int index) {
    Slot slot = slots.get(index);
    switch (parts.get(index).part()) {
      case Composition.Words words -> slot.words().setText(onOneLine(words));
      case Composition.Formula _ ->
          slot.formula().fitInto(Double.MAX_VALUE, HIGHEST * lineHeight());
    }
    return width(index);
  }

  /// Shortens the part that does not fit into `room`.
  private void cut(int index, double room) {
    Text text = slots.get(index).words();
    String whole = "";
    if (parts.get(index).part() instanceof Composition.Words words) {
      whole = onOneLine(words);
    } else {
      slots.get(index).formula().setVisible(false);
      text.setVisible(true);
    }
    text.setText(shortened(text, whole, room));
  }

  /// The longest beginning of `whole` that fits with an ellipsis behind it.
  private static String shortened(Text text, String whole, double room) {
    int fits = 0;
    int tooLong = whole.length();
    while (tooLong - fits > 1) {
      int middle = (fits + tooLong) >>> 1;
      text.setText(whole.substring(0, middle) + ELLIPSIS);
      if (text.getLayoutBounds().getWidth() <= room) {
        fits = middle;
      } else {
        tooLong = middle;
      }
    }
    if (fits > 0 && Character.isHighSurrogate(whole.charAt(fits - 1))) {
      fits--;
    }
    return whole.substring(0, fits).stripTrailing() + ELLIPSIS;
  }

  private void place(int index, double x) {
    Slot slot = slots.get(index);
    double top = snappedTopInset();
    slot.words().relocate(x, top + baseline() - slot.words().getBaselineOffset());
    slot.formula().autosize();
    slot.formula().relocate(x, top + baseline() - slot.formula().getBaselineOffset());
    slot.behind().resizeRelocate(x, top, width(index), lineHeight());
  }
}
