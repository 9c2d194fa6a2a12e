package dev.byline.ui.authors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.ui.kit.CategoryNames;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.Theme;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(FxExtension.class)
class NamesInRowsTest {

  @Test
  void aNameIsShortenedByWholeWords() {
    assertEquals(List.of("Ada Quill", "A. Quill", "Quill"), AuthorCell.named("Ada Quill"));
    assertEquals(
        List.of("Bo Ida de la Lind", "B. I. de la Lind", "de la Lind"),
        AuthorCell.named("Bo Ida de la Lind"));
    assertEquals(List.of("Quill"), AuthorCell.named("Quill"));
  }

  @ParameterizedTest
  @CsvSource({
    "Ada Quill, 420, true",
    "Konstantina Papadopoulou-Wright, 420, true",
    "Konstantina Papadopoulou-Wright, 260, false"
  })
  void theNameAtTheHeadOfAPageHasRoomForItsLongestWord(
      String text, double width, boolean isBeside, Fx fx) {
    fx.run(() -> {
      var name = new Label(text);
      name.setWrapText(true);
      name.setStyle("-fx-font-size: 20px");
      name.setMinHeight(Region.USE_PREF_SIZE);
      var buttons = new HBox();
      buttons.setMinSize(150, 20);
      buttons.setPrefSize(150, 20);
      var line = new NameLine(name, buttons);
      var scene = new Scene(new VBox(line), width, 300);
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      for (String word : text.split(" ", -1)) {
        var measured = new Text(word);
        measured.setFont(name.getFont());
        assertTrue(measured.getLayoutBounds().getWidth() <= name.getWidth(), word);
      }
      assertEquals(isBeside, buttons.getLayoutY() < name.getHeight());
      assertTrue(line.getHeight() >= buttons.getLayoutY() + 20);
    });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ML",
        "OC",
        "cs.LG",
        "math.OC",
        "stat.ML",
        "eess.SP",
        "econ.EM",
        "nlin.CD",
        "hep-ph",
        "quant-ph",
        "q-bio.NC",
        "astro-ph.CO",
        "cond-mat.mtrl-sci",
        "physics.optics"
      })
  void aCategoryIsNotCut(String code, Fx fx) {
    fx.run(() -> {
      var label = new Label(CategoryNames.inRow(code));
      label.getStyleClass().add(Style.CATEGORY);
      Style.set(label, "long", label.getText().length() > 3);
      var row = new HBox(label);
      row.getStyleClass().add(Style.PAPER_ROW);
      var root = new VBox(row);
      root.getStyleClass().add(Style.SHELL);
      var scene = new Scene(root, 600, 100);
      Theme.LIGHT.apply(scene);
      root.applyCss();
      root.layout();
      assertEquals(label.getText(), ((Text) label.lookup(".text")).getText());
    });
  }
}
