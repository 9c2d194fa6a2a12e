package dev.byline.ui.compare;

import dev.byline.stats.LibraryTotals;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The whole library, against which anybody can be compared.
final class LibraryCard extends VBox {

  /// @param authors how many the library has
  LibraryCard(long authors, CompareModel sides) {
    getStyleClass().addAll("chart-card", "group-card");
    var name = new Label(LibraryTotals.name());
    name.getStyleClass().add(Style.HEADING);
    var count = new Label(Wording.of("ranking.count", authors, DisplayFormats.count(authors)));
    count.getStyleClass().add(Style.MUTED);
    count.setMinWidth(USE_PREF_SIZE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    boolean chosen = sides.extras().get().library();
    var compare = new ToggleButton(Wording.of("group.compare"));
    compare.getStyleClass().add(Style.CHIP);
    compare.setMinWidth(USE_PREF_SIZE);
    compare.setSelected(chosen);
    compare.setAccessibleText(Wording.of("group.compare.spoken", LibraryTotals.name()));
    compare.setDisable(!chosen && (authors == 0 || !sides.hasRoom()));
    compare.setOnAction(_ -> sides.toggleLibrary());
    var head = new HBox(name, count, space, compare);
    head.getStyleClass().add("head-line");
    var about = new Label(Wording.of("group.library"));
    about.setWrapText(true);
    about.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    getChildren().addAll(head, about);
  }
}
