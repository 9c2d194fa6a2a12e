package dev.byline.ui.sidebar;

import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.ui.kit.Banner;
import dev.byline.ui.kit.Style;
import dev.byline.ui.watch.WatchesModel;
import dev.byline.ui.window.CommandName;
import dev.byline.wording.Wording;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A card that asks for a name for the present query.
public final class SaveSearchCard extends VBox {

  private final WatchesModel watches;
  private final PaperQuery query;
  private final Runnable close;
  private final TextField field;
  private final Label objection = new Label();
  private final Button save;

  /// @param close takes the card away
  public SaveSearchCard(WatchesModel watches, PaperQuery query, Runnable close) {
    this.watches = watches;
    this.query = query;
    this.close = close;
    getStyleClass().addAll("card", "save-search");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    var title = new Label(CommandName.SAVE_SEARCH.text());
    title.getStyleClass().add(Style.HEADING);
    String text = QueryText.print(query);
    var asked = new Label(text.isEmpty() ? Wording.of("papers.all") : text);
    asked.setWrapText(true);
    asked.getStyleClass().add(Style.MUTED);
    field = new TextField(text);
    field.setPromptText(Wording.of("watch.name"));
    field.setAccessibleText(Wording.of("watch.name"));
    field.setOnAction(_ -> save());
    field.selectAll();
    objection.getStyleClass().add(Style.FLAG_NOTE);
    objection.managedProperty().bind(objection.visibleProperty());
    save = Banner.step(Wording.of("watch.save"), this::save);
    save.setDefaultButton(true);
    var buttons = new HBox(Banner.step(Wording.of("watch.cancel"), close), save);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("steps");
    getChildren().addAll(title, asked, field, objection, buttons);
    field.textProperty().subscribe(this::check);
  }

  /// The field, which gets the keys.
  public TextField field() {
    return field;
  }

  private void check(String name) {
    Optional<String> why = watches.objection(name, Optional.empty());
    objection.setText(why.orElse(""));
    objection.setVisible(why.isPresent());
    save.setDisable(why.isPresent() || name.isBlank());
  }

  private void save() {
    if (!save.isDisabled()) {
      close.run();
      watches.save(field.getText(), query);
    }
  }
}
