package dev.byline.ui.text;

import dev.byline.library.query.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.text.TextFlow;

/// A factory of the nodes that show page text, with typeset formulas. There is one for the whole
/// window, so that each formula is typeset once. Its style classes are in `text.css`.
///
/// A formula that was shown before appears at once. A new one is awaited for some milliseconds;
/// after that its source is shown until it is ready.
public final class TextNodes {

  /// The time a text that wraps waits for its formulas, in ms: less than one frame at 60 Hz.
  private static final long WAIT_MILLIS = 12;

  /// The time a row waits, in ms: a screen full of rows must fit into a frame or two.
  private static final long ROW_WAIT_MILLIS = 1;

  private final FormulaCache formulas;

  public TextNodes(FormulaCache formulas) {
    this.formulas = formulas;
  }

  /// The address of the style sheet for these nodes.
  public static String styleSheet() {
    return TextNodes.class.getResource("/dev/byline/ui/text.css").toExternalForm();
  }

  /// `text` on as many lines as it takes.
  ///
  /// @param marks ranges of the text's source that stand out, ascending and apart
  public TextFlow flow(RichText text, List<TextRange> marks) {
    return richFlow(text, marks);
  }

  private RichFlow richFlow(RichText text, List<TextRange> marks) {
    prepare(text, WAIT_MILLIS);
    var composition = TextComposition.of(text, marks, this::isRefused);
    return new RichFlow(
        text, composition, composition.parts().stream().flatMap(this::nodes).toList());
  }

  /// Paragraphs of which parts can be selected and copied.
  ///
  /// @param text with empty lines between paragraphs
  /// @param marks ranges of it that stand out, ascending and apart
  public SelectableText selectable(String text, List<TextRange> marks) {
    var flows = new ArrayList<RichFlow>();
    int at = 0;
    for (String paragraph : text.split("\n\n", -1)) {
      int from = at;
      int to = at + paragraph.length();
      List<TextRange> here =
          marks.stream()
              .filter(mark -> mark.from() >= from && mark.to() <= to)
              .map(mark -> new TextRange(mark.from() - from, mark.to() - from))
              .toList();
      flows.add(richFlow(RichText.read(paragraph), here));
      at = to + 2;
    }
    return new SelectableText(flows);
  }

  /// An empty line for a row of a list; give it its text by [RichLine#show].
  public RichLine line() {
    return new RichLine(this);
  }

  private Stream<Node> nodes(TextComposition.Part part) {
    return switch (part) {
      case TextComposition.Words words -> RichFlow.nodes(words).stream();
      case TextComposition.Formula formula -> {
        var node = new FormulaNode();
        node.show(formula.source(), formulas.outline(formula.run()));
        yield Stream.of(node);
      }
    };
  }

  /// A formula known not to be typeset is shown as words, which wrap.
  private boolean isRefused(TextRun.Formula formula) {
    var outline = formulas.outline(formula);
    return outline.isDone() && outline.join().isEmpty();
  }

  /// Shows `formula` in a row, where displays have no room.
  void showInRow(FormulaNode node, TextComposition.Formula formula) {
    node.show(formula.source(), formulas.outline(inRow(formula.run())));
  }

  private static TextRun.Formula inRow(TextRun.Formula formula) {
    return new TextRun.Formula(formula.range(), formula.content(), formula.tex(), false);
  }

  /// The parts of a row, each marked as a whole or not at all.
  List<TextComposition.Marked> rowParts(RichText text, List<TextRange> marks) {
    prepare(text, ROW_WAIT_MILLIS);
    return TextComposition.of(text, marks, this::isRefused).cut();
  }

  /// Asks for all formulas of `text`, and waits a little.
  private void prepare(RichText text, long millis) {
    CompletableFuture<?>[] outlines =
        text.runs().stream()
            .filter(TextRun.Formula.class::isInstance)
            .map(run -> formulas.outline((TextRun.Formula) run))
            .toArray(CompletableFuture[]::new);
    var all = CompletableFuture.allOf(outlines);
    if (!all.isDone()) {
      all.completeOnTimeout(null, millis, TimeUnit.MILLISECONDS).join();
    }
  }
}
