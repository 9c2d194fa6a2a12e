package dev.byline.ui.paper;

import dev.byline.compare.CitationHistory;
import dev.byline.ui.kit.Style;
import dev.byline.ui.model.ProvenanceModel;
import dev.byline.wording.Wording;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The citations of a paper on the days on which they were counted, a line for each source. It
/// takes no space where no source counted twice.
final class CitationsOverTime extends VBox {

  CitationsOverTime(ProvenanceModel provenance) {
    provenance.citations().subscribe(this::show);
  }

  private void show(CitationHistory history) {
    List<String> lines = history.lines();
    setVisible(!lines.isEmpty());
    setManaged(!lines.isEmpty());
    var heading = new Label(Wording.of("citations.overTime"));
    heading.getStyleClass().add(Style.SECTION);
    getChildren().setAll(heading);
    for (String line : lines) {
      var text = new Label(line);
      text.setWrapText(true);
      text.setMinHeight(USE_PREF_SIZE);
      getChildren().add(text);
    }
  }
}
