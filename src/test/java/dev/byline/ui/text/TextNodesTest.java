package dev.byline.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import dev.byline.library.query.TextRange;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TextNodesTest {

  @RegisterExtension static final FxExtension TOOLKIT = new FxExtension();

  private static final FormulaCache FORMULAS = new FormulaCache();
  private static final TextNodes NODES = new TextNodes(FORMULAS);

  private final Fx fx;

  TextNodesTest(Fx fx) {
    this.fx = fx;
  }

  @Test
  void formulasStandOnTheBaselineOfTheWords() {
    Region flow = flow("Words and $x$ and $\\frac{p}{q}$ on one line", List.of(), 600, "");
    double baseline = flow.getBaselineOffset();
    for (FormulaNode formula : children(flow, FormulaNode.class)) {
      assertEquals(baseline, formula.getLayoutY() + formula.getBaselineOffset(), 1);
    }
    assertEquals(2, children(flow, FormulaNode.class).size());
  }

  @Test
  void formulasHaveTheSizeAndColourOfTheWords() {
    String style = "-fx-font-size: %s; -color-fg-default: #123456;";
    double small = formula(flow("a $x^2$", List.of(), 600, style.formatted("10px"))).getWidth();
    FormulaNode large = formula(flow("a $x^2$", List.of(), 600, style.formatted("20px")));
    assertEquals(2 * small, large.getWidth(), 0.01);
    assertEquals(Color.web("#123456"), children(large, SVGPath.class).getFirst().getFill());
  }

  @Test
  void aRowIsPlacedAnewWhenItsFormulaComes() {
    var come = new CountDownLatch(1);
    var slow = new FormulaCache((_, _) -> outline(come), _ -> {});
    RichLine line = fx.on(new TextNodes(slow)::line);
    Scene scene = fx.on(() -> new Scene(new VBox(line), 600, 100));
    fx.run(() -> {
      line.show(RichText.read("Words and $\\mathrm{something long}$ behind"), List.of());
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    });
    double before = fx.on(() -> children(line, Text.class).getLast().getLayoutX());
    come.countDown();
    slow.settle();
    fx.run(() -> {});
    fx.run(() -> scene.getRoot().layout());
    double after = fx.on(() -> children(line, Text.class).getLast().getLayoutX());
    assertTrue(after < before - 20, () -> before + " " + after);
  }

  private static FormulaOutline outline(CountDownLatch come) {
    try {
      come.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return new FormulaOutline("M0 0 L1 1", 0.5, 0.5, 0);
  }

  /// A part below a row that gives it its text in the middle of the layout of both, when the row
  /// has had its turn.
  private static final class Filling extends Region {
    private final RichLine line;
    private final RichText text;
    private boolean filled;

    Filling(RichLine line, RichText text) {
      this.line = line;
      this.text = text;
    }

    @Override
    protected void layoutChildren() {
      if (!filled) {
        filled = true;
        line.show(text, List.of());
      }
    }
  }

  @Test
  void anOutlineThatComesInTheMiddleOfALayoutHasItsSizeAtOnce() {
    // It was seen over the list, as large as the window.
    RichText text = read("Words and $\\sqrt{n}$ behind");
    typeset(text);
    RichLine line = fx.on(NODES::line);
    VBox pane =
        fx.on(() -> {
          // Reused, it has all its nodes.
          line.show(read("Words of $x$ before"), List.of());
          return lay(new VBox(line, new Filling(line, text)), 600, "");
        });
    fx.run(() -> {
      FormulaNode formula = formula(line);
      SVGPath shape = children(formula, SVGPath.class).getFirst();
      assertTrue(shape.isVisible(), "seen");
      double height = shape.getBoundsInParent().getHeight();
      assertTrue(height > 4 && height < 2 * line.getHeight(), () -> "" + height);
      assertTrue(line.getBoundsInParent().getHeight() <= 2 * line.getHeight() + 1);
    });
    // The words make room for it.
    fx.run(() -> {
      pane.getScene().getRoot().layout();
      double behind = children(line, Text.class).getLast().getLayoutX();
      assertTrue(behind > formula(line).getLayoutX() + 4, () -> "" + behind);
    });
  }

  @Test
  void aFormulaHasTheSizeOfItsTypeBeforeAnyLayout() {
    RichText text = read("$\\sqrt{n}$");
    typeset(text);
    fx.run(() -> {
      RichLine line = NODES.line();
      line.show(text, List.of());
      SVGPath shape = children(formula(line), SVGPath.class).getFirst();
      assertTrue(shape.getBoundsInParent().getHeight() < 40);
    });
  }

  @Test
  void aRowGrowsWithItsType() {
    fx.run(() -> {
      RichLine line = NODES.line();
      line.show(RichText.read("Words and $x$"), List.of());
      var rows = new VBox(line);
      var scene = new Scene(rows, 600, 100);
      double small = height(scene, line, "-fx-font-size: 10px");
      assertTrue(height(scene, line, "-fx-font-size: 20px") > 1.5 * small);
    });
  }

  private static double height(Scene scene, Region line, String style) {
    scene.getRoot().setStyle(style);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return line.getHeight();
  }

  @Test
  void linesBreakBetweenWordsNotBeforePunctuation() {
    String source = "($L$), $k$-means, ".repeat(20);
    for (int width = 60; width < 300; width += 7) {
      var flow = flow(source, List.of(), width, "");
      int position = 0;
      for (Node node : flow.getChildrenUnmodifiable().filtered(Node::isManaged)) {
        if (node instanceof FormulaNode) {
          assertEquals(line(flow, position), line(flow, position + 1), "at width " + width);
        }
        position += node instanceof Text text ? text.getText().length() : 1;
      }
      assertTrue(line(flow, 0) < line(flow, position - 2), "at width " + width);
    }
  }

  @Test
  void aWideFormulaIsMadeToFit() {
    Region flow = flow("a $" + "x+".repeat(60) + "y$ b", List.of(), 200, "");
    FormulaNode formula = formula(flow);
    assertTrue(formula.getLayoutX() + formula.getWidth() <= 201, formula::toString);
    assertTrue(formula.getWidth() > 150, formula::toString);
  }

  @Test
  void marksLieBehindWordsAndFormulas() {
    Region flow = flow("An $L_2$-regular net", List.of(new TextRange(3, 12)), 600, "");
    Bounds mark = children(flow, Path.class).getFirst().getBoundsInParent();
    FormulaNode formula = formula(flow);
    assertTrue(mark.contains(formula.getBoundsInParent().getCenterX(), mark.getCenterY()));
    assertTrue(mark.getMaxX() > formula.getLayoutX() + formula.getWidth() + 10, mark::toString);
    assertTrue(mark.getMinX() > 10, mark::toString);
  }

  @Test
  void whatCannotBeTypesetIsUnderlinedSource() {
    Region flow = flow("a $\\left(x$ and \\foo{b}", List.of(), 600, "");
    List<Text> untypeset =
        children(flow, Text.class).stream()
            .filter(text -> text.getStyleClass().contains("untypeset"))
            .toList();
    assertEquals(List.of("$\\left(x$", "\\foo{b}"), untypeset.stream().map(Text::getText).toList());
    assertTrue(untypeset.stream().allMatch(Text::isUnderline));
  }

  @Test
  void aSlowFormulaShowsItsSourceUntilItArrives() {
    var ready = new CountDownLatch(1);
    var slow = new FormulaCache((_, _) -> waitFor(ready), _ -> {});
    Region flow = fx.on(() -> lay(new TextNodes(slow).flow(read("a $x$"), List.of()), 300, ""));
    assertTrue(children(formula(flow), Text.class).getFirst().isVisible());
    ready.countDown();
    slow.outline(new TextRun.Formula(new TextRange(2, 5), "x", "x", false)).join();
    fx.on(() -> lay(flow, 300, ""));
    assertFalse(children(formula(flow), Text.class).getFirst().isVisible());
    assertEquals("M0 0L1 0Z", children(formula(flow), SVGPath.class).getFirst().getContent());
  }

  @Test
  void aRowEndsInAnEllipsis() {
    String source = "Feature learning in $L_{2}$-regularized networks of \\emph{any} width";
    for (int width = 40; width <= 350; width += 11) {
      RichLine line = row(source, width);
      List<Node> seen = line.getChildrenUnmodifiable().stream().filter(Node::isVisible).toList();
      double end = seen.stream().mapToDouble(n -> n.getBoundsInParent().getMaxX()).max().orElse(0);
      assertTrue(end <= width + 1, width + ": " + end);
      assertTrue(seen.getLast() instanceof Text text && text.getText().endsWith("…"), "" + width);
    }
    assertFalse(shown(row(source, 900)).contains("…"));
  }

  @Test
  void aRowShowsWhatItWasGivenLast() {
    var texts = List.of("a $x$ b $y$ \\emph{c}", "short", "$z$", "\\foo{} and $x$", "");
    RichLine reused = fx.on(NODES::line);
    for (int i = 0; i < 50; i++) {
      RichText text = read(texts.get(i % texts.size()));
      fx.on(() -> {
        reused.show(text, List.of());
        return lay(reused, 900, "");
      });
      assertEquals(shown(row(text.source(), 900)), shown(reused));
      assertTrue(reused.getChildrenUnmodifiable().size() <= 6 * 3, "nodes are reused");
    }
  }

  @Test
  void scrollingDoesNotTypesetTwice() {
    var formulas = new FormulaCache();
    var random = new Random(5);
    List<RichText> texts =
        random
            .ints(200, 0, 60)
            .mapToObj(i -> read("Row $x_{" + i + "}$ of $\\frac{1}{n}$"))
            .toList();
    RichLine line = fx.on(new TextNodes(formulas)::line);
    for (int round = 0; round < 3; round++) {
      for (RichText text : texts) {
        fx.on(() -> {
          line.show(text, List.of());
          return line;
        });
      }
    }
    assertEquals(1 + texts.stream().distinct().count(), formulas.typesettings());
  }

  @Test
  void tellsAScreenReaderTheText() {
    Region flow = flow("\\emph{An} $L_2$ net", List.of(), 300, "");
    assertEquals("An L_2 net", flow.getAccessibleText());
  }

  /// Where the line of the character at `position` begins, in pixels from the top.
  private static double line(TextFlow flow, int position) {
    return new Path(flow.getRangeShape(position, position + 1, false)).getLayoutBounds().getMinY();
  }

  private static FormulaOutline waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return new FormulaOutline("M0 0L1 0Z", 1, 1, 0);
  }

  private static RichText read(String source) {
    return RichText.read(source);
  }

  private TextFlow flow(String source, List<TextRange> marks, double width, String style) {
    RichText text = read(source);
    typeset(text);
    return fx.on(() -> lay(NODES.flow(text, marks), width, style));
  }

  private RichLine row(String source, double width) {
    RichText text = read(source);
    typeset(text);
    return fx.on(() -> {
      RichLine line = NODES.line();
      line.show(text, List.of());
      return lay(line, width, "");
    });
  }

  private static void typeset(RichText text) {
    for (TextRun run : text.runs()) {
      if (run instanceof TextRun.Formula formula) {
        FORMULAS.outline(formula).join();
      }
    }
  }

  /// Lays `node` out in a scene with the style sheets of the program.
  private static <T extends Region> T lay(T node, double width, String style) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    var root = new StackPane(node);
    root.setStyle(style);
    var scene = new Scene(root, width, 400);
    scene.getStylesheets().add(TextNodes.styleSheet());
    root.applyCss();
    root.resize(width, 400);
    // The first pass gives formulas the size of their font, the second their place.
    root.layout();
    root.layout();
    return node;
  }

  private static String shown(RichLine line) {
    var shown = new StringBuilder();
    for (Node node : line.getChildrenUnmodifiable()) {
      if (node.isVisible() && node instanceof Text text) {
        shown.append(text.getText());
      } else if (node.isVisible() && node instanceof FormulaNode formula) {
        shown.append('<').append(children(formula, Text.class).getFirst().getText()).append('>');
      }
    }
    return shown.toString();
  }

  private static FormulaNode formula(Region flow) {
    return children(flow, FormulaNode.class).getFirst();
  }

  private static <T extends Node> List<T> children(Region parent, Class<T> type) {
    return parent.getChildrenUnmodifiable().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }
}
