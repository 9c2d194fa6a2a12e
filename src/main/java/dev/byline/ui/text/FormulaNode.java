package dev.byline.ui.text;

import dev.byline.ui.kit.Style;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;

/// A formula among words, on their baseline, in their size and colour.
///
/// It holds its source as a text as well: that text's font and fill, which come from the style
/// sheets like those of the words around it, are the formula's; and it is what is seen until the
/// outline arrives, or if none does.
final class FormulaNode extends Region {

  /// Computer Modern is small for its size: this much larger it has the height of the letters of
  /// the usual sans serif faces.
  private static final double SCALE = 1.12;

  private final Text source = new Text();
  private final SVGPath shape = new SVGPath();
  private Optional<FormulaOutline> outline = Optional.empty();
  private double widest = Double.MAX_VALUE;
  private double highest = Double.MAX_VALUE;
  private Runnable resized = () -> {};
  private int generation;

  FormulaNode() {
    getStyleClass().add("formula");
    source.setTextOrigin(VPos.TOP);
    source
        .fontProperty()
        .subscribe(() -> {
          scale();
          requestLayout();
        });
    shape.setManaged(false);
    shape.setVisible(false);
    shape.fillProperty().bind(source.fillProperty());
    getChildren().addAll(shape, source);
  }

  /// Calls `listener` whenever its size may have changed: who places it by hand is not told of it
  /// by the layout.
  void onResized(Runnable listener) {
    resized = listener;
  }

  /// Shows the formula of `formulaSource`, whose outline is or will be `coming`.
  void show(String formulaSource, CompletableFuture<Optional<FormulaOutline>> coming) {
    int current = ++generation;
    source.setText(formulaSource);
    show(coming.getNow(Optional.empty()));
    if (!coming.isDone()) {
      var _ =
          coming.thenAcceptAsync(
              arrived -> {
                // A row may show another formula by now.
                if (current == generation) {
                  show(arrived);
                }
              },
              Platform::runLater);
    }
  }

  private void show(Optional<FormulaOutline> newOutline) {
    outline = newOutline;
    // An outline has a thousand units to the em: it must not be seen before it has its scale, which
    // a layout may not give it, since a request for one is lost while another goes on.
    shape.setVisible(false);
    shape.setContent(newOutline.map(FormulaOutline::path).orElse(""));
    scale();
    shape.setVisible(newOutline.isPresent());
    source.setVisible(newOutline.isEmpty());
    Style.set(source, "text", newOutline.isPresent() ? "plain" : "untypeset");
    requestLayout();
    resized.run();
  }

  /// Keeps the formula within a size in pixels by making it smaller.
  void fitInto(double width, double height) {
    if (width != widest || height != highest) {
      widest = width;
      highest = height;
      scale();
      requestLayout();
    }
  }

  /// Pixels to one em of the formula.
  private double em(FormulaOutline formula) {
    double em = source.getFont().getSize() * SCALE;
    double height = formula.height() + formula.depth();
    return Math.min(em, Math.min(widest / formula.width(), highest / height));
  }

  @Override
  public double getBaselineOffset() {
    return outline.map(o -> o.height() * em(o)).orElseGet(source::getBaselineOffset);
  }

  @Override
  protected double computePrefWidth(double height) {
    return outline.map(o -> o.width() * em(o)).orElseGet(() -> source.getLayoutBounds().getWidth());
  }

  @Override
  protected double computePrefHeight(double width) {
    return outline
        .map(o -> (o.height() + o.depth()) * em(o))
        .orElseGet(() -> source.getLayoutBounds().getHeight());
  }

  @Override
  protected void layoutChildren() {
    source.relocate(0, 0);
  }

  private void scale() {
    outline.ifPresent(formula -> {
      double scale = em(formula) / OutlineGraphics.UNITS;
      shape.getTransforms().setAll(Transform.scale(scale, scale));
    });
  }
}
