package dev.byline.ui.shell;

import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.HoverTip;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.LazyPart;
import dev.byline.ui.kit.Style;
import dev.byline.ui.model.BrowseModel;
import dev.byline.ui.model.WindowActions;
import dev.byline.ui.search.SearchBox;
import dev.byline.ui.window.CommandName;
import dev.byline.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line at the top: back and forward, the search box, the places, what one can do. In a slim
/// window the places are in a menu.
final class TopBar extends HBox {

  private final BrowseModel browse;
  private final HBox places = new HBox();
  private final MenuButton menu = new MenuButton();
  private final List<Node> spare;
  private final Button sidebar = Icon.SIDEBAR.button(CommandName.SIDEBAR.text());
  private final ToggleButton author;
  private final ToggleButton papers;
  private final Map<LazyPart<? extends Node>, ToggleButton> pages = new LinkedHashMap<>();
  private final Button theme = Icon.MOON.button(Wording.of("top.theme.dark"));
  private Optional<Node> cover = Optional.empty();

  /// @param sidebar shows and hides the sidebar
  /// @param goToPapers asks for papers and shows them, whatever covers them
  TopBar(
      BrowseModel browse,
      SearchBox search,
      WindowActions outside,
      Runnable sidebar,
      Consumer<Runnable> goToPapers) {
    this.browse = browse;
    author = add(Wording.of("top.author"), () -> goToPapers.accept(browse::showLastAuthor));
    papers = add(Wording.of("top.papers"), () -> goToPapers.accept(browse::showAll));
    places.getStyleClass().add("places");
    menu.getStyleClass().add(Style.CHOICE);
    menu.setAccessibleText(Wording.of("top.places"));
    menu.setMinWidth(USE_PREF_SIZE);
    browse.query().subscribe(_ -> showPlace());
    getStyleClass().add(Style.TOP_BAR);
    setAlignment(Pos.CENTER_LEFT);
    var mark = new Label(Wording.of("app.name"));
    mark.getStyleClass().add(Style.WORDMARK);
    mark.setMinWidth(USE_PREF_SIZE);
    this.sidebar.setOnAction(_ -> sidebar.run());
    showNews(0);
    theme.setOnAction(_ -> outside.switchTheme());
    showTheme(false);
    var add = new Button(Wording.of("top.add"), Icon.ADD.node());
    add.setAccessibleText(Wording.of("top.add"));
    add.getStyleClass().add("add");
    add.setMinWidth(USE_PREF_SIZE);
    add.setOnAction(_ -> outside.addPages());
    HBox.setHgrow(search, Priority.SOMETIMES);
    spare = List.of(mark, places, theme);
    getChildren()
        .addAll(this.sidebar, mark, steps(), space(), search, places, menu, space(), theme, add);
    fit(false);
  }

  /// Leaves out what can be done without in a window that `isSlim`.
  void fit(boolean isSlim) {
    spare.forEach(node -> show(node, !isSlim));
    show(menu, isSlim);
  }

  private static void show(Node node, boolean is) {
    node.setVisible(is);
    node.setManaged(is);
  }

  /// Shows on the button of the theme what it leads to: the sun in the dark theme, else the moon.
  void showTheme(boolean isDark) {
    theme.setGraphic((isDark ? Icon.SUN : Icon.MOON).node());
    String said = Wording.of(isDark ? "top.theme.light" : "top.theme.dark");
    theme.setAccessibleText(said);
    HoverTip.on(theme, said);
  }

  /// Shows on the button of the sidebar how many papers are news.
  void showNews(int papers) {
    sidebar.setText(papers == 0 ? "" : DisplayFormats.count(papers));
    sidebar.setMinWidth(USE_PREF_SIZE);
    sidebar.setAccessibleText(
        papers == 0 ? CommandName.SIDEBAR.text() : Wording.of("sidebar.button", papers));
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

  /// Adds a place: `page`, to which `go` leads.
  void addPlace(String name, LazyPart<? extends Node> page, Runnable go) {
    pages.put(page, add(name, go));
  }

  private ToggleButton add(String name, Runnable go) {
    ToggleButton place = place(name, go);
    places.getChildren().add(place);
    var item = new MenuItem(name);
    item.setOnAction(_ -> place.fire());
    menu.getItems().add(item);
    return place;
  }

  /// Says what is shown in place of authors and papers; empty where these are shown.
  void showCover(Optional<Node> newCover) {
    cover = newCover;
    showPlace();
  }

  /// One author's page, the papers of all, or what covers them. What has no place here lights none.
  private void showPlace() {
    boolean ofOne = BrowseModel.authorOf(browse.query().get()).isPresent();
    author.setSelected(cover.isEmpty() && ofOne);
    papers.setSelected(cover.isEmpty() && !ofOne);
    pages.forEach((page, place) -> place.setSelected(cover.filter(page::is).isPresent()));
    menu.setText(
        places.getChildren().stream()
            .map(ToggleButton.class::cast)
            .filter(ToggleButton::isSelected)
            .findFirst()
            .map(ToggleButton::getText)
            .orElse(Wording.of("top.places")));
  }

  /// Choosing the place one is at leaves it chosen.
  private ToggleButton place(String name, Runnable go) {
    var place = new ToggleButton(name);
    place.getStyleClass().add("place");
    place.setMinWidth(USE_PREF_SIZE);
    place.setOnAction(_ -> {
      go.run();
      showPlace();
    });
    return place;
  }

  private static Region space() {
    var space = new Region();
    setHgrow(space, Priority.ALWAYS);
    return space;
  }
}
