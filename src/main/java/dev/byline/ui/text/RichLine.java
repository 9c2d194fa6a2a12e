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
    getStyleClass().addAll("rich-line", "line");
    setMinWidth(0);
    setAccessibleRole(AccessibleRole.TEXT);
  }

  /// Shows `text` in place of what was there.
  ///
  /// @param marks ranges of the text's source, ascending and apart
  public void show(RichText text, List<Range> marks) {
    parts = nodes.rowParts(text, marks);
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
      case Composition.Formula formula -> nodes.showInRow(slot.formula(), formula);
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
    // The words are whole now, and what does not fit must be shortened again.
    setNeedsLayout(true);
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
    return isWords(index)
        ? slot.words().getLayoutBounds().getWidth()
        : slot.formula().prefWidth(-1);
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double x = insets.getLeft();
    double end = getWidth() - insets.getRight();
    int shown = fitting(end - x);
    for (int i = 0; i < slots.size(); i++) {
      boolean used = i < shown;
      show(slots.get(i), used && isWords(i), used && !isWords(i), used && parts.get(i).marked());
      if (used) {
        place(i, x);
        x += width(i);
      }
    }
  }

  /// How many parts are shown in `room`; the last of them is shortened if there are more.
  private int fitting(double room) {
    double x = 0;
    for (int i = 0; i < parts.size(); i++) {
      measure(i);
      // Half a pixel: sums of widths are not exact.
      if (x + width(i) > room + 0.5) {
        return shorten(i, x, room);
      }
      x += width(i);
    }
    return parts.size();
  }

  /// Shortens the words at `index`, or words before it if not even an ellipsis fits there.
  private int shorten(int index, double start, double room) {
    double x = start;
    for (int i = index; i >= 0; i--) {
      Text text = slots.get(i).words();
      if (parts.get(i).part() instanceof Composition.Words words) {
        text.setText(shortened(text, onOneLine(words), room - x));
        if (i == 0 || x + width(i) <= room) {
          return i + 1;
        }
      }
      x -= i == 0 ? 0 : width(i - 1);
    }
    return index;
  }

  private boolean isWords(int index) {
    return parts.get(index).part() instanceof Composition.Words;
  }

  private static void show(Slot slot, boolean words, boolean formula, boolean marked) {
    slot.words().setVisible(words);
    slot.formula().setVisible(formula);
    slot.behind().setVisible(marked);
  }

  private void measure(int index) {
    Slot slot = slots.get(index);
    switch (parts.get(index).part()) {
      case Composition.Words words -> slot.words().setText(onOneLine(words));
      case Composition.Formula _ ->
          slot.formula().fitInto(Double.MAX_VALUE, HIGHEST * lineHeight());
    }
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
