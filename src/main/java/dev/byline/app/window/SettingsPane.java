package dev.byline.app.window;

import dev.byline.cite.CitationStyle;
import dev.byline.library.query.PaperSort;
import dev.byline.ui.kit.Banner;
import dev.byline.ui.kit.HoverTip;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.ZoomLevel;
import dev.byline.wording.Wording;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The page of settings: each with a line that explains it and a control that changes it at once.
final class SettingsPane extends VBox {

  private final MainWindow window;
  private final ScrollPane scroll = new ScrollPane();

  /// @param leave goes back to where one was
  SettingsPane(MainWindow window, Runnable leave) {
    this.window = window;
    getStyleClass().addAll(Style.PANE, "settings-page");
    var title = new Label(Wording.of("command.settings"));
    title.getStyleClass().add(Style.PAGE_TITLE);
    Button close = Icon.CLOSE.button(Wording.of("settings.close"));
    close.setOnAction(_ -> leave.run());
    var head = new HBox(title, space(), close);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("cover-head");
    var rows = new VBox();
    rows.getStyleClass().add("settings-rows");
    shown().map(this::row).forEach(rows.getChildren()::add);
    scroll.setContent(rows);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(Wording.of("command.settings"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
          }
        });
  }

  @Override
  public void requestFocus() {
    scroll.requestFocus();
  }

  /// Settings that are made where they are seen, beside the lists.
  private static final Set<Setting> ELSEWHERE =
      EnumSet.of(Setting.SIDEBAR_CLOSED, Setting.AUTHOR_COLUMNS, Setting.RANKING_COLUMNS);

  /// The settings that a person makes on this page.
  static Stream<Setting> shown() {
    return Stream.of(Setting.values()).filter(setting -> !ELSEWHERE.contains(setting));
  }

  private Node row(Setting setting) {
    var name = new Label(setting.text());
    name.getStyleClass().add(Style.NAME);
    var about = new Label(setting.about());
    about.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    about.setWrapText(true);
    var words = new VBox(name, about);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    Region control = control(setting);
    // The words beside it wrap instead.
    control.setMinWidth(USE_PREF_SIZE);
    control.setAccessibleText(setting.text());
    control.setAccessibleHelp(setting.about());
    name.setLabelFor(control);
    var row = new HBox(words, control);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("settings-row");
    return row;
  }

  private Region control(Setting setting) {
    return switch (setting) {
      case THEME ->
          choice(
              window.look(),
              List.of(Settings.Look.values()),
              look -> Wording.named("setting.theme", look));
      case ZOOM ->
          choice(
              window.shell().zoom(),
              ZoomLevel.all(),
              zoom -> Wording.of("state.percent", zoom.percent()));
      case DEFAULT_SORT ->
          choice(
              window.browse().defaultSort(),
              Arrays.stream(PaperSort.values()).filter(s -> s != PaperSort.RELEVANCE).toList(),
              sort -> Wording.named("papers.sort", sort));
      case CITATION_STYLE -> styles();
      case WATCH_FOLDER -> folder();
      default ->
          setting.of(window) instanceof BooleanProperty flag
              ? flag(flag)
              : new Label(setting.present(window));
    };
  }

  private static CheckBox flag(BooleanProperty flag) {
    var box = new CheckBox();
    box.selectedProperty().bindBidirectional(flag);
    return box;
  }

  private static <T> ComboBox<T> choice(
      Property<T> property, List<T> values, Function<T, String> name) {
    var box = new ComboBox<T>();
    box.getItems().setAll(values);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return value == null ? "" : name.apply(value);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("The box is not written in");
          }
        });
    box.valueProperty().bindBidirectional(property);
    return box;
  }

  /// The styles that come with the program, and the file that was chosen where one was.
  private Region styles() {
    Stream<String> own = Stream.of(CitationStyle.values()).map(CitationStyle::key);
    String present = window.citations().style().get();
    List<String> keys = Stream.concat(own, Stream.of(present)).distinct().toList();
    return choice(
        window.citations().style(),
        keys,
        key ->
            CitationStyle.named(key)
                .map(CitationStyle::title)
                .orElseGet(() -> String.valueOf(Path.of(key).getFileName())));
  }

  private Region folder() {
    var shown = new Label();
    shown.setMaxWidth(360);
    HoverTip.on(shown, shown::getText);
    var clear = Banner.step(Wording.of("setting.watchFolder.off"), () -> watch(""));
    clear.managedProperty().bind(clear.visibleProperty());
    // Bindings do not keep the page, which is made anew each time.
    ObservableValue<String> folder = window.options().watchedFolder();
    shown.textProperty().bind(folder.map(path -> path.isEmpty() ? Wording.of("state.off") : path));
    clear.visibleProperty().bind(folder.map(path -> !path.isEmpty()));
    Button choose =
        Banner.step(
            Wording.of("setting.watchFolder.choose"),
            () -> chosen().map(Path::toString).ifPresent(this::watch));
    var box = new HBox(shown, choose, clear);
    box.setAlignment(Pos.CENTER_RIGHT);
    box.getStyleClass().add("steps");
    return box;
  }

  private Optional<Path> chosen() {
    return new FileDialogs(this).folder(Wording.of("setting.watchFolder"));
  }

  private void watch(String path) {
    window.options().watchedFolder().set(path);
  }

  private static Region space() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }
}
