package dev.byline.app.window;

import dev.byline.library.query.QueryText;
import dev.byline.ui.model.DetailState;
import dev.byline.ui.model.WindowModels;
import dev.byline.ui.shell.BrowsePanes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The persistence of a window's state, which it restores at the next start.
///
/// Settings belong to the user and the position belongs to the library, so each has its own file.
final class SessionMemory {

  /// Long enough for a drag of a divider to be one change; a crash forgets no more than this.
  private static final Duration SETTLED = Duration.seconds(2);

  /// As many libraries are remembered.
  private static final int LIBRARIES = 8;

  private final PropertiesStore<Settings> settings;
  private final PropertiesStore<SessionState> place;
  private final PropertiesStore<List<String>> libraries;
  private final Path library;
  private final PauseTransition pause = new PauseTransition(SETTLED);
  private Optional<Settings.Bounds> bounds = Optional.empty();
  private Optional<Supplier<Moment>> present = Optional.empty();

  /// @param configuration the folder for the user's settings
  /// @param library the library's folder
  SessionMemory(Path configuration, Path library) {
    this.library = library;
    libraries =
        new PropertiesStore<>(
            configuration.resolve("libraries.properties"),
            kept -> kept.texts("library"),
            (paths, kept) -> {
              for (int i = 0; i < paths.size(); i++) {
                kept.put("library." + i, paths.get(i));
              }
            });
    settings =
        new PropertiesStore<>(
            configuration.resolve("settings.properties"), Settings::from, Settings::into);
    place =
        new PropertiesStore<>(
            library.resolve("window.properties"), SessionState::from, SessionState::into);
  }

  /// Takes note that the library is open. Writes a file: not on the window's thread.
  ///
  /// @return the libraries that were open, the newest first
  List<Path> noteLibrary() {
    String opened = library.toAbsolutePath().normalize().toString();
    var paths = new ArrayList<>(List.of(opened));
    libraries.read().stream()
        .filter(path -> !path.equals(opened))
        .limit(LIBRARIES - 1L)
        .forEach(paths::add);
    libraries.write(List.copyOf(paths));
    return paths.stream().map(Path::of).toList();
  }

  /// The state of a window at one moment.
  record Moment(Settings settings, SessionState place) {}

  Settings settings() {
    return settings.read();
  }

  /// Reads a file: not on the window's thread.
  SessionState place() {
    return place.read();
  }

  /// Writes files: not on the window's thread.
  void keep(Moment moment) {
    settings.write(moment.settings());
    place.write(moment.place());
  }

  /// Gives a window its settings, before it is shown.
  void restore(Settings from, Stage stage, MainWindow desk) {
    from.chosen().forEach((setting, value) -> setting.apply(value, desk));
    from.panes().ifPresent(desk.shell().panes()::place);
    bounds = from.bounds();
    bounds.filter(SessionMemory::isOnScreen).ifPresent(to -> place(to, stage));
  }

  private static void place(Settings.Bounds to, Stage stage) {
    stage.setX(to.x());
    stage.setY(to.y());
    stage.setWidth(to.width());
    stage.setHeight(to.height());
    stage.setMaximized(to.maximised());
  }

  /// A screen may have gone since.
  static boolean isOnScreen(Settings.Bounds at) {
    var middle = new Rectangle2D(at.x() + at.width() / 4, at.y(), at.width() / 2, 1);
    return Screen.getScreens().stream().anyMatch(s -> s.getVisualBounds().intersects(middle));
  }

  /// Keeps what changes from now on, as soon as it has settled.
  void watch(Stage stage, MainWindow desk, Executor work) {
    present = Optional.of(() -> moment(stage, desk));
    pause.setOnFinished(_ -> {
      Moment now = moment(stage, desk);
      work.execute(() -> keep(now));
    });
    WindowModels models = desk.models();
    Stream<ObservableValue<?>> places =
        Stream.of(
            models.search().history().texts(),
            models.browse().query(),
            models.selection().paper(),
            stage.widthProperty(),
            stage.heightProperty(),
            stage.xProperty(),
            stage.yProperty(),
            stage.maximizedProperty());
    Stream.concat(Stream.of(Setting.values()).map(setting -> setting.of(desk)), places)
        .forEach(property -> property.subscribe((_, _) -> pause.playFromStart()));
    desk.shell().panes().onParted(pause::playFromStart);
  }

  /// The state of the window when it closes; empty before it has come back to where it was.
  Optional<Moment> last() {
    pause.stop();
    return present.map(Supplier::get);
  }

  private Moment moment(Stage stage, MainWindow desk) {
    Settings.Bounds at = bounds(stage);
    bounds = Optional.of(at);
    WindowModels models = desk.models();
    BrowsePanes panes = desk.shell().panes();
    return new Moment(
        Settings.of(desk, at),
        new SessionState(
            QueryText.print(models.browse().query().get()),
            models.selection().paper().get() instanceof DetailState.Shown shown
                ? Optional.of(shown.detail().record().id())
                : Optional.empty(),
            panes.selectedRow(),
            models.search().history().texts().get()));
  }

  /// A maximised window keeps the place to which it returns.
  private Settings.Bounds bounds(Stage stage) {
    var now =
        new Settings.Bounds(
            stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    return stage.isMaximized()
        ? bounds
            .map(b -> new Settings.Bounds(b.x(), b.y(), b.width(), b.height(), true))
            .orElse(now)
        : now;
  }
}
