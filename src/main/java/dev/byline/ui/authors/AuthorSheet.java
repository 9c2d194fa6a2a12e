package dev.byline.ui.authors;

import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.ui.model.ProvenanceModel;
import dev.byline.ui.model.WindowModels;
import dev.byline.wording.Wording;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The details of the author who is shown, beside the author's papers, with a button that closes
/// them.
public final class AuthorSheet extends VBox {

  private final AuthorDetailsPane details;

  public AuthorSheet(WindowModels models) {
    ProvenanceModel provenance = models.provenance();
    details = new AuthorDetailsPane(models);
    var title = new Label();
    title.getStyleClass().add("sheet-title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    models
        .selection()
        .author()
        .subscribe(author ->
            title.setText(
                author
                    .map(record -> Wording.of("author.about.name", record.author().name()))
                    .orElse("")));
    Button close = Icon.CLOSE.button(Wording.of("author.details.close"));
    close.setOnAction(_ -> provenance.open().set(false));
    var top = new HBox(title, close);
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("sheet-top");
    getStyleClass().addAll(Style.PANE, "author-sheet");
    setVgrow(details, Priority.ALWAYS);
    getChildren().setAll(top, details);
  }

  /// Gives the keys to the details, so that they scroll them.
  public void focusDetails() {
    details.requestFocus();
  }
}
