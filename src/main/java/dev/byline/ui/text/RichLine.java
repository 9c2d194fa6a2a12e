package dev.byline.ui.text;

import dev.byline.library.query.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
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
  private List<TextComposition.Marked> parts = List.of();

  /// The nodes for one part, of which words or a formula is seen. What many rows do without is made
  /// when it is needed first, since for each node of a row its styles are looked for.
  private final class Slot {

    private final Text words = new Text();
    private Optional<FormulaNode> formula = Optional.empty();
    private Optional<Region> behind = Optional.empty();

    Slot() {
      words.setTextOrigin(VPos.TOP);
      words.setManaged(false);
      // Nobody else hears of it: the nodes are placed by hand.
      words.fontProperty().subscribe((_, _) -> RichLine.this.requestLayout());
      getChildren().add(words);
    }

    Text words() {
      return words;
    }

    FormulaNode formula() {
      var node = formula.orElseGet(FormulaNode::new);
      if (formula.isEmpty()) {
        formula = Optional.of(node);
        node.setManaged(false);
        node.onResized(RichLine.this::requestLayout);
        getChildren().add(getChildren().indexOf(words) + 1, node);
      }
      return node;
    }

    Region behind() {
      var node = behind.orElseGet(Region::new);
      if (behind.isEmpty()) {
        behind = Optional.of(node);
        node.getStyleClass().add("mark");
        node.setManaged(false);
        getChildren().addFirst(node);
      }
      return node;
    }

    void show(boolean showsWords, boolean showsFormula, boolean marked) {
      words.setVisible(showsWords);
      formula.ifPresent(node -> node.setVisible(showsFormula));
      behind.ifPresent(node -> node.setVisible(marked));
    }
  }

  RichLine(TextNodes nodes) {
    this.nodes = nodes;
    getStyleClass().addAll("rich-line", "line");
    setMinWidth(0);
    setAccessibleRole(AccessibleRole.TEXT);
    setClip(clip());
  }

  /// Nothing of a row lies over other rows; high formulas reach a little out of their line.
  private Rectangle clip() {
    var clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty().multiply(2));
    clip.yProperty().bind(heightProperty().divide(-2));
    return clip;
  }

  /// Shows `text` in place of what was there.
  ///
  /// @param marks ranges of the text's source, ascending and apart
  public void show(RichText text, List<TextRange> marks) {
    parts = nodes.rowParts(text, marks);
    while (slots.size() < parts.size()) {
      slots.add(new Slot());
    }
    for (int i = 0; i < parts.size(); i++) {
      fill(slots.get(i), parts.get(i));
    }
    setAccessibleText(text.plain());
    requestLayout();
    if (parts.stream().anyMatch(part -> part.part() instanceof TextComposition.Formula)) {
      Platform.runLater(this::layOutLate);
    }
  }

  /// A request for a layout is lost above what is being laid out: a list fills its rows while it
  /// is.
  private void layOutLate() {
    if (isNeedsLayout()) {
      requestLayout();
    }
  }

  private void fill(Slot slot, TextComposition.Marked marked) {
    if (marked.marked()) {
      slot.behind();
    }
    switch (marked.part()) {
      case TextComposition.Words words -> {
        RichFlow.restyle(slot.words(), words);
        slot.words().setText(onOneLine(words));
      }
      case TextComposition.Formula formula -> nodes.showInRow(slot.formula(), formula);
    }
  }

  private static String onOneLine(TextComposition.Words words) {
    return words.text().replace('\n', ' ');
  }

  @Override
  protected double computePrefWidth(double height) {
    double width = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).part() instanceof TextComposition.Words words) {
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
      slots.get(i).show(used && isWords(i), used && !isWords(i), used && parts.get(i).marked());
      if (used) {
        place(i, x);
        x += width(i);
      }
    }
  }

  /// The number of parts shown in `room`; the last of them is shortened if there are more.
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
      if (parts.get(i).part() instanceof TextComposition.Words words) {
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
    return parts.get(index).part() instanceof TextComposition.Words;
  }

  private void measure(int index) {
    Slot slot = slots.get(index);
    switch (parts.get(index).part()) {
      case TextComposition.Words words -> slot.words().setText(onOneLine(words));
      case TextComposition.Formula _ ->
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
    if (isWords(index)) {
      slot.words().relocate(x, top + baseline() - slot.words().getBaselineOffset());
    } else {
      slot.formula().autosize();
      slot.formula().relocate(x, top + baseline() - slot.formula().getBaselineOffset());
    }
    if (parts.get(index).marked()) {
      slot.behind().resizeRelocate(x, top, width(index), lineHeight());
    }
  }
}
