package dev.byline.ui.text;

import dev.byline.library.query.TextRange;
import dev.byline.ui.kit.AddressEvent;
import dev.byline.ui.kit.LinkAddress;
import dev.byline.ui.kit.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A text with formulas and marks on as many lines as it takes.
///
/// A formula wider than the flow is made smaller to fit. Marks and what is selected are drawn
/// behind words and formulas alike. Positions count a formula as one character.
final class RichFlow extends TextFlow {

  private final Path behind = new Path();
  private final Path selection = new Path();
  private final TextComposition composition;
  private final List<FormulaNode> formulas;
  private Optional<TextRange> selected = Optional.empty();

  RichFlow(RichText text, TextComposition composition, List<Node> nodes) {
    this.composition = composition;
    formulas =
        nodes.stream().filter(FormulaNode.class::isInstance).map(FormulaNode.class::cast).toList();
    behind.getStyleClass().setAll("mark");
    selection.getStyleClass().setAll("selection");
    behind.setManaged(false);
    selection.setManaged(false);
    getStyleClass().addAll("rich-text", "flow");
    getChildren().addAll(behind, selection);
    getChildren().addAll(nodes);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(text.plain());
    widthProperty().subscribe(this::fitFormulas);
  }

  /// Text nodes for `words`: one for each address, which is a link, and for what is between.
  static List<Node> nodes(TextComposition.Words words) {
    var nodes = new ArrayList<Node>();
    int at = 0;
    for (LinkAddress.Place place : LinkAddress.in(words.text())) {
      addNode(words, at, place.from(), nodes);
      addNode(words, place.from(), place.to(), nodes);
      makeLink(nodes.getLast(), words.text().substring(place.from(), place.to()));
      at = place.to();
    }
    addNode(words, at, words.text().length(), nodes);
    return nodes;
  }

  private static void addNode(TextComposition.Words words, int from, int to, List<Node> nodes) {
    if (from < to) {
      var node = new Text();
      restyle(node, words);
      node.setText(words.text().substring(from, to));
      nodes.add(node);
    }
  }

  private static void makeLink(Node node, String address) {
    node.getStyleClass().add("address");
    node.setCursor(Cursor.HAND);
    node.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.isStillSincePress()) {
            AddressEvent.fire(node, address);
            event.consume();
          }
        });
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

  /// The number of positions.
  int length() {
    return composition.length();
  }

  /// The text between two positions; formulas as the page has them.
  String text(int from, int to) {
    return composition.text(from, to);
  }

  /// One character for each position.
  String letters() {
    return composition.letters();
  }

  /// The position at a point of this flow.
  int at(double x, double y) {
    return Math.clamp(getHitInfo(new Point2D(x, y)).getInsertionIndex(), 0, length());
  }

  /// The place of the caret before a position.
  Bounds caret(int position) {
    return new Path(getCaretShape(position, true)).getBoundsInLocal();
  }

  /// Shows what is selected; nothing where `from` is `to`.
  void select(int from, int to) {
    selected = from < to ? Optional.of(new TextRange(from, to)) : Optional.empty();
    drawSelection();
  }

  private void drawSelection() {
    selection.getElements().setAll(selected.map(this::shape).orElse(List.of()));
  }

  private List<PathElement> shape(TextRange range) {
    return List.of(getRangeShape(range.from(), range.to(), false));
  }

  /// The place of the first mark; empty where there is none. Known once the flow is laid out.
  Optional<Bounds> firstMark() {
    return composition.marks().stream()
        .findFirst()
        .map(mark -> new Path(shape(mark)).getBoundsInLocal());
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    behind.getElements().clear();
    for (TextRange mark : composition.marks()) {
      behind.getElements().addAll(shape(mark));
    }
    drawSelection();
  }
}
