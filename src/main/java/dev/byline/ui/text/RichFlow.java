package dev.byline.ui.text;

import dev.byline.library.query.TextRange;
import dev.byline.ui.kit.Style;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A text with formulas and marks on as many lines as it takes.
///
/// A formula wider than the flow is made smaller to fit. Marks are drawn behind words and formulas
/// alike.
final class RichFlow extends TextFlow {

  private final Path behind = new Path();
  private final List<FormulaNode> formulas;
  private final List<TextRange> marks;

  RichFlow(RichText text, TextComposition composition, List<Node> nodes) {
    marks = composition.marks();
    formulas =
        nodes.stream().filter(FormulaNode.class::isInstance).map(FormulaNode.class::cast).toList();
    behind.setManaged(false);
    behind.getStyleClass().setAll("mark");
    getStyleClass().addAll("rich-text", "flow");
    getChildren().add(behind);
    getChildren().addAll(nodes);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(text.plain());
    widthProperty().subscribe(this::fitFormulas);
  }

  /// A text node for `words`.
  static Text node(TextComposition.Words words) {
    var node = new Text();
    restyle(node, words);
    node.setText(words.text());
    return node;
  }

  static void restyle(Text node, TextComposition.Words words) {
    if (words.typeset()) {
      Style.set(node, "text", words.face().styleClass());
    } else {
      Style.set(node, "text", words.face().styleClass(), "untypeset");
    }
  }

  private void fitFormulas() {
    double room = getWidth() - snappedLeftInset() - snappedRightInset();
    if (room > 0) {
      formulas.forEach(formula -> formula.fitInto(room, Double.MAX_VALUE));
    }
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    behind.getElements().clear();
    for (TextRange mark : marks) {
      behind.getElements().addAll(getRangeShape(mark.from(), mark.to(), false));
    }
  }
}
