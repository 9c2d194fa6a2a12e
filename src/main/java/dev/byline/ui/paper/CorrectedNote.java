package dev.byline.ui.paper;

import dev.byline.model.PaperField;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.ui.model.ProvenanceModel;
import dev.byline.wording.Wording;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A note on the values of a paper that the user corrected, with the original values. It takes no
/// space if there are none.
final class CorrectedNote extends VBox {

  CorrectedNote(ProvenanceModel provenance) {
    getStyleClass().add("corrected-note");
    provenance.paper().subscribe(this::show);
  }

  private void show(Map<PaperField, String> corrected) {
    setVisible(!corrected.isEmpty());
    setManaged(!corrected.isEmpty());
    var heading = new Label(Wording.of("corrected.title"));
    heading.getStyleClass().add(Style.SECTION);
    getChildren().setAll(heading);
    corrected.forEach((field, page) -> getChildren().add(line(field, page)));
  }

  private static HBox line(PaperField field, String page) {
    String name = Wording.named("field", field);
    var text =
        new Label(
            page.isEmpty()
                ? Wording.of("corrected.none", name)
                : Wording.of("corrected.field", name, page));
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    var line = new HBox(Icon.EDIT.node(), text);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("corrected-line");
    return line;
  }
}
