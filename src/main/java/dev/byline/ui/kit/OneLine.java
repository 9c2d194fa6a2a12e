package dev.byline.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Pieces of text side by side on one line, each with style classes of its own; what does not fit
/// ends in an ellipsis. Made for the rows of long lists: its nodes are reused.
public final class OneLine extends Region {

  private static final String ELLIPSIS = "\u2026";

  /// A piece of the line.
  ///
  /// @param marked whether a query matches it
  /// @param style a style class of its own; empty for none
  public record Piece(String text, boolean marked, String style) {}

  private final List<Text> texts = new ArrayList<>();
  private final List<Optional<Region>> backs = new ArrayList<>();
  private List<Piece> pieces = List.of();

  public OneLine() {
    getStyleClass().add(Style.LINE);
    setMinWidth(0);
  }

  /// Shows `newPieces` in place of what was there.
  public void show(List<Piece> newPieces) {
    pieces = List.copyOf(newPieces);
    while (texts.size() < pieces.size()) {
      addText();
    }
    for (int i = 0; i < texts.size(); i++) {
      boolean used = i < pieces.size();
      show(i, used);
      if (used) {
        var piece = pieces.get(i);
        if (piece.style().isEmpty()) {
          Style.set(texts.get(i), "text");
        } else {
          Style.set(texts.get(i), "text", piece.style());
        }
        texts.get(i).setText(piece.text());
      }
    }
    requestLayout();
  }

  private void addText() {
    var text = new Text();
    text.setTextOrigin(VPos.TOP);
    texts.add(text);
    backs.add(Optional.empty());
    getChildren().add(text);
  }

  /// The parts behind a marked piece, made when one comes: for each node of a row its styles are
  /// looked for.
  private void show(int index, boolean used) {
    texts.get(index).setVisible(used);
    boolean marked = used && pieces.get(index).marked();
    if (marked && backs.get(index).isEmpty()) {
      var back = new Region();
      back.getStyleClass().add(Style.MARK);
      backs.set(index, Optional.of(back));
      getChildren().addFirst(back);
    }
    backs.get(index).ifPresent(back -> back.setVisible(marked));
  }

  @Override
  protected double computePrefWidth(double height) {
    double width = 0;
    for (int i = 0; i < pieces.size(); i++) {
      texts.get(i).setText(pieces.get(i).text());
      width += width(texts.get(i));
    }
    // The pieces are whole now, and what does not fit must be cut again.
    setNeedsLayout(true);
    return snapSizeX(width) + snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    double line = pieces.isEmpty() ? 0 : texts.getFirst().getLayoutBounds().getHeight();
    return snapSizeY(line) + snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double x = insets.getLeft();
    double end = getWidth() - insets.getRight();
    boolean full = false;
    for (int i = 0; i < pieces.size(); i++) {
      Text text = texts.get(i);
      show(i, !full);
      if (!full) {
        text.setText(pieces.get(i).text());
        // Half a pixel: sums of widths are not exact.
        full = x + width(text) > end + 0.5;
        if (full) {
          text.setText(cut(text, pieces.get(i).text(), end - x));
        }
        place(text, backs.get(i), x, insets.getTop());
        x += width(text);
      }
    }
  }

  private static void place(Text text, Optional<Region> back, double x, double y) {
    text.relocate(x, y);
    back.ifPresent(b -> b.resizeRelocate(x, y, width(text), text.getLayoutBounds().getHeight()));
  }

  /// The longest beginning of `whole` that fits into `room` with an ellipsis behind it.
  private static String cut(Text text, String whole, double room) {
    int fits = 0;
    int tooLong = whole.length();
    while (tooLong - fits > 1) {
      int middle = (fits + tooLong) >>> 1;
      text.setText(whole.substring(0, middle) + ELLIPSIS);
      if (width(text) <= room) {
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

  private static double width(Text text) {
    return text.getLayoutBounds().getWidth();
  }
}
