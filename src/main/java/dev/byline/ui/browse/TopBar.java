package dev.byline.ui.browse;

import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.Wording;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line at the top: back and forward, the search box, the places, what one can do.
final class TopBar extends HBox {

  private final BrowseModel browse;

  TopBar(BrowseModel browse, SearchBox search, Runnable switchTheme, Runnable addPages) {
    this.browse = browse;
    getStyleClass().add(Style.TOP_BAR);
    setAlignment(Pos.CENTER_LEFT);
    var mark = new Label(Wording.of("app.name"));
    mark.getStyleClass().add(Style.WORDMARK);
    mark.setMinWidth(USE_PREF_SIZE);
    Button theme = Icon.MOON.button(Wording.of("top.theme"));
    theme.setOnAction(_ -> switchTheme.run());
    var add = new Button(Wording.of("top.add"), Icon.ADD.node());
    add.setAccessibleText(Wording.of("top.add"));
    add.getStyleClass().add("add");
    add.setMinWidth(USE_PREF_SIZE);
    add.setOnAction(_ -> addPages.run());
    HBox.setHgrow(search, Priority.SOMETIMES);
    getChildren().addAll(mark, steps(), space(), search, places(), space(), theme, add);
  }

  private HBox steps() {
    Button back = Icon.BACK.button(Wording.of("top.back"));
    back.setOnAction(_ -> browse.back());
    back.disableProperty().bind(browse.backPossible().map(possible -> !possible));
    Button forward = Icon.FORWARD.button(Wording.of("top.forward"));
    forward.setOnAction(_ -> browse.forward());
    forward.disableProperty().bind(browse.forwardPossible().map(possible -> !possible));
    return new HBox(back, forward);
  }

  /// One author's page, or the papers of all.
  private HBox places() {
    ToggleButton author = place("top.author", browse::showLastAuthor);
    ToggleButton papers = place("top.papers", browse::showAll);
    browse
        .query()
        .subscribe(query -> {
          boolean ofOne = BrowseModel.authorOf(query).isPresent();
          author.setSelected(ofOne);
          papers.setSelected(!ofOne);
        });
    var places = new HBox(author, papers);
    places.getStyleClass().add("places");
    return places;
  }

  /// Choosing the place one is at leaves it chosen.
  private static ToggleButton place(String key, Runnable go) {
    var place = new ToggleButton(Wording.of(key));
    place.getStyleClass().add("place");
    place.setMinWidth(USE_PREF_SIZE);
    place.setOnAction(_ -> {
      place.setSelected(true);
      go.run();
    });
    return place;
  }

  private static Region space() {
    var space = new Region();
    setHgrow(space, Priority.ALWAYS);
    return space;
  }
}
