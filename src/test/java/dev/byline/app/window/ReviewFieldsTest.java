package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.library.PageRequest;
import dev.byline.library.PaperDetail;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.PaperSort;
import dev.byline.model.PaperId;
import dev.byline.ui.kit.Fx;
import java.io.IOException;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Fields of a review that are corrected by the window's own keys, and the lines that they are
/// from.
class ReviewFieldsTest extends IntakeCase {

  private static final String FORMULA = "Bounds of $O(\\sqrt{n})$ on curved spaces";

  @Test
  void theTitleOfARecordIsTypesetUntilItIsChanged(Fx fx) {
    paste(fx, PAGE.replace("Momentum on curved spaces", FORMULA));
    fx.run(() -> {
      assertTrue(scene.getRoot().lookup(".title-row .formula").isVisible());
      ((Button) scene.getRoot().lookup(".title-row .button")).fire();
      var editor = (TextInputControl) scene.getRoot().lookup(".title-row .text-input");
      assertEquals(FORMULA, editor.getText());
    });
  }

  @Test
  void theAbstractOfARecordIsTypeset(Fx fx) {
    paste(fx, PAGE.replace("how momentum behaves", "bounds of $O(\\sqrt{n})$"));
    fx.run(() -> {
      var formula = scene.getRoot().lookup(".field-value .paragraphs .formula");
      assertTrue(formula.isVisible());
    });
  }

  @Test
  void theLinesOfThePaperThatIsCorrectedAreSeen(Fx fx) throws IOException {
    // Where lines were of different heights, others were.
    paste(fx, longPage());
    fire(fx, "Add to library");
    PaperId some =
        library
            .library()
            .papers(PaperQuery.ALL.withSort(PaperSort.NEWEST), PageRequest.at(10, 1), () -> false)
            .hits()
            .getFirst()
            .id();
    PaperDetail paper = library.library().paper(some, PaperQuery.ALL).orElseThrow();
    WindowSources.Origin origin = WindowSources.of(library).origin(paper).orElseThrow();
    fx.run(() -> desk.showSource(origin, () -> {}));
    fx.pulse(scene);
    fx.run(() -> intake.correct(origin));
    // Heights are found out in one, and moved the lines in the next.
    for (int i = 0; i < 3; i++) {
      fx.pulse(scene);
    }
    assertTrue(fx.on(this::areLinesPointedAt));
  }

  private boolean areLinesPointedAt() {
    Node lines = find(ListView.class, l -> l.getStyleClass().contains("page-lines")).orElseThrow();
    Bounds seen = lines.localToScene(lines.getLayoutBounds());
    return find(
            ListCell.class,
            cell ->
                cell.isVisible()
                    && cell.getPseudoClassStates().toString().contains("pointed")
                    && seen.contains(
                        cell.localToScene(cell.getLayoutBounds()).getCenterX(),
                        cell.localToScene(cell.getLayoutBounds()).getCenterY()))
        .isPresent();
  }

  /// Forty papers, the newest first, with long abstracts.
  private static String longPage() {
    var page = new StringBuilder("Ada Quill\n\nML\nh-index45\n40papers\n\n40 Papers\n");
    for (int i = 0; i < 40; i++) {
      page.append("\nMLMay 7, %d\nMomentum, part %d\n\nAda Quill\n\n".formatted(2026 - i, i))
          .append("It is slow at first and then fast. ".repeat(i < 14 ? 40 : 1))
          .append('\n');
    }
    return page.toString();
  }

  @Test
  void placesToLookAtComeByKey(Fx fx) {
    paste(fx, PAGE);
    press(fx, KeyCode.F8, false);
    assertEquals(1, fx.on(() -> pointed("RecordCell")));
    press(fx, KeyCode.F8, false);
    assertEquals(
        List.of(7),
        fx.on(() ->
            find(dev.byline.ui.source.PageLinesView.class, _ -> true)
                .orElseThrow()
                .getSelectionModel()
                .getSelectedItems()
                .stream()
                .map(dev.byline.ui.source.PageLinesView.Line::number)
                .toList()));
  }

  @Test
  void enterEndsACorrectionAndTheKeysStayWithTheField(Fx fx) {
    // They went to the day on which the page was copied, and what was typed next changed it.
    paste(fx, PAGE);
    write(fx, "Citations: 312", "400", KeyCode.ENTER);
    assertEquals("Citations: 400. Press to correct.", focused(fx));
    write(fx, "Title: Momentum", "Momentum on curves", KeyCode.ENTER);
    assertEquals("Title: Momentum on curves. Press to correct.", focused(fx));
    fx.run(() -> value("Restore the page's value for Citations").requestFocus());
    fire(fx);
    assertEquals("Citations: 312. Press to correct.", focused(fx));
  }

  @Test
  void tabEndsACorrectionAndLeadsToTheNextField(Fx fx) {
    paste(fx, PAGE);
    write(fx, "h-index: 45", "2", KeyCode.TAB);
    assertEquals("Papers: 2. Press to correct.", focused(fx));
    assertTrue(fx.on(() -> shows("corrected by you")));
    write(fx, "Abstract: Attention", "Attention is made sparse. ".repeat(4), KeyCode.TAB);
    assertEquals("Add a field", focused(fx));
    assertTrue(fx.on(() -> value("Abstract: Attention is made sparse. A") != null));
  }

  @Test
  void aValueStandsWhereItStoodWhileItIsChanged(Fx fx) {
    paste(fx, PAGE + "\nIt is a very long abstract that has more than sixty characters.\n");
    for (String field : List.of("Citations: 312", "Abstract: Attention")) {
      Bounds shown = fx.on(() -> text(value(field)));
      fx.run(() -> value(field).requestFocus());
      fire(fx);
      Bounds written = fx.on(() -> text(scene.getFocusOwner()));
      assertEquals(shown.getMinX(), written.getMinX(), 1, field);
      assertEquals(shown.getMinY(), written.getMinY(), 1, field);
      press(fx, KeyCode.ESCAPE, false);
    }
  }

  @Test
  void aValueThatIsRefusedIsToldWithAnExample(Fx fx) {
    paste(fx, PAGE);
    write(fx, "Citations: 312", "many", KeyCode.ENTER);
    assertTrue(
        fx.on(() ->
            shows("Not a valid value for Citations; expected a whole number, such as 1240.")));
  }

  @Test
  void aValueThatIsRefusedStaysToBePutRightWhereverTheKeysGo(Fx fx) {
    paste(fx, PAGE);
    write(fx, "Citations: 312", "many", KeyCode.TAB);
    assertTrue(fx.on(() -> shows("Not a valid value for Citations;")));
    write(fx, "Papers: 2", "3", KeyCode.ENTER);
    TextInputControl field =
        fx.on(() -> find(TextInputControl.class, f -> "Citations".equals(f.getId())).orElseThrow());
    assertEquals("many", field.getText());
    assertTrue(fx.on(() -> shows("Not a valid value for Citations;")));
    assertTrue(fx.on(() -> button("Add to library").isDisabled()));
    assertTrue(fx.on(() -> isSeen("A field has an invalid value.")));
    fx.run(field::requestFocus);
    fx.run(() -> field.setText("400"));
    press(fx, KeyCode.ENTER, false);
    assertEquals("Citations: 400. Press to correct.", focused(fx));
    assertFalse(fx.on(() -> shows("Not a valid value for Citations;")));
    assertFalse(fx.on(() -> button("Add to library").isDisabled()));
    write(fx, "Citations: 400", "few", KeyCode.ENTER);
    press(fx, KeyCode.ESCAPE, false);
    assertEquals("Citations: 400. Press to correct.", focused(fx));
    assertFalse(fx.on(() -> button("Add to library").isDisabled()));
  }

  @Test
  void aDayThatCannotBeReadIsToldOfAndNothingIsAddedUntilItIsMended(Fx fx) {
    // It was blanked, and the page stored as of today.
    paste(fx, PAGE);
    DatePicker day = fx.on(() -> find(DatePicker.class, _ -> true).orElseThrow());
    writeDay(fx, day, "1.8.2026");
    assertTrue(fx.on(() -> isSeen("Not a date.")));
    assertTrue(fx.on(() -> button("Add to library").isDisabled()));
    assertEquals("1.8.2026", fx.on(() -> day.getEditor().getText()));
    write(fx, "Citations: 312", "400", KeyCode.ENTER);
    assertEquals("1.8.2026", fx.on(() -> day.getEditor().getText()));
    writeDay(fx, day, "aug 1, 2026");
    assertFalse(fx.on(() -> isSeen("Not a date.")));
    assertFalse(fx.on(() -> button("Add to library").isDisabled()));
    assertEquals("1 Aug 2026", fx.on(() -> day.getEditor().getText()));
  }

  private boolean isSeen(String text) {
    return find(Labeled.class, l -> l.isVisible() && String.valueOf(l.getText()).contains(text))
        .isPresent();
  }

  private void writeDay(Fx fx, DatePicker day, String text) {
    fx.run(() -> {
      day.getEditor().requestFocus();
      day.getEditor().setText(text);
      day.requestFocusTraversal(TraversalDirection.NEXT);
    });
    fx.pulse(scene);
  }

  @Test
  void escapePutsCorrectionsAside(Fx fx) {
    // They were lost without a word.
    paste(fx, PAGE);
    write(fx, "Citations: 312", "400", KeyCode.ENTER);
    press(fx, KeyCode.ESCAPE, false);
    assertFalse(fx.on(() -> shows("Add to library")));
    fire(fx, "Resume");
    assertTrue(fx.on(() -> value("Citations: 400") != null));
  }

  @Test
  void theLinesOfTheFieldThatHasTheFocusArePointedAt(Fx fx) {
    paste(fx, PAGE);
    fx.run(() -> value("Title: Sparse").requestFocus());
    fx.pulse(scene);
    assertEquals(1, fx.on(() -> pointed("RecordCell")));
    assertEquals(4, fx.on(() -> pointed("PageLineCell")));
  }

  @Test
  void f6GoesBetweenTheTextAndTheRecords(Fx fx) {
    paste(fx, PAGE);
    assertEquals("Records on the page", focused(fx));
    press(fx, KeyCode.F6, false);
    assertEquals("Lines of the page", focused(fx));
    press(fx, KeyCode.F6, false);
    assertEquals("Records on the page", focused(fx));
    fx.run(() -> button("Add pages").requestFocus());
    press(fx, KeyCode.F6, false);
    assertEquals("Records on the page", focused(fx), "From outside it leads into the review");
  }

  @Test
  void aLineThatBecameNothingIsMarkedInTheMargin(Fx fx) {
    paste(fx, PAGE);
    List<String> marked =
        fx.on(() ->
            all(scene.getRoot()).stream()
                .filter(n -> n instanceof Label && n.getStyleClass().contains("line-number"))
                .map(Label.class::cast)
                .filter(label -> label.getGraphic() != null)
                .map(Label::getText)
                .toList());
    assertEquals(List.of("7"), marked);
  }
}
