package dev.byline.ui.network;

import dev.byline.compare.chart.Chart;
import dev.byline.compare.chart.Svg;
import dev.byline.network.Network;
import dev.byline.network.NetworkChart;
import dev.byline.network.NetworkTable;
import dev.byline.ui.chart.ChartNodes;
import dev.byline.ui.chart.FileExport;
import dev.byline.ui.chart.Png;
import dev.byline.ui.kit.Style;
import dev.byline.ui.window.Command;
import dev.byline.ui.window.CommandName;
import dev.byline.wording.Wording;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;
import javafx.stage.FileChooser;

/// The export of the network: its picture, with its legend, date and source, or its people and
/// pairs as tables.
final class NetworkExport extends MenuButton {

  private static final double EM = 14;

  /// Pixels of the picture for one of the window: sharp in print.
  private static final double SCALE = 2;

  private final NetworkModels models;
  private final List<Command> commands = new ArrayList<>();

  NetworkExport(NetworkModels models) {
    this.models = models;
    setText(Wording.of("export.menu"));
    getStyleClass().add(Style.CHOICE);
    setMinWidth(USE_PREF_SIZE);
    getItems()
        .addAll(
            item(CommandName.NETWORK_SVG, "export.svg.one", "svg", this::svg),
            item(CommandName.NETWORK_PNG, "export.png.one", "png", this::png),
            item(
                CommandName.NETWORK_PEOPLE,
                "export.people",
                "csv",
                shown -> table(NetworkTable.people(shown.network()))),
            item(
                CommandName.NETWORK_PAIRS,
                "export.pairs",
                "csv",
                shown -> table(NetworkTable.pairs(shown.network()))));
    models.network().state().subscribe(state -> setDisable(state.seen().isEmpty()));
  }

  /// The entries of the menu as commands, which can be given while it is in a window and there is a
  /// network.
  List<Command> commands() {
    return List.copyOf(commands);
  }

  private MenuItem item(
      CommandName name,
      String key,
      String kind,
      Function<NetworkState.Shown, FileExport.Content> content) {
    Runnable run = () -> save(kind, content);
    commands.add(
        Command.of(name, run)
            .where(() -> getScene() != null && models.network().state().get().seen().isPresent()));
    var item = new MenuItem(Wording.of(key));
    item.setOnAction(_ -> run.run());
    return item;
  }

  private void save(String kind, Function<NetworkState.Shown, FileExport.Content> content) {
    var chooser = new FileChooser();
    chooser.setInitialFileName("network." + kind);
    Optional<File> file = Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()));
    file.ifPresent(chosen ->
        models
            .network()
            .state()
            .get()
            .seen()
            .ifPresent(
                shown -> models.exporter().write(Map.of(chosen.toPath(), content.apply(shown)))));
  }

  private static FileExport.Content table(String csv) {
    return () -> csv.getBytes(StandardCharsets.UTF_8);
  }

  private Chart page(NetworkState.Shown shown) {
    var look = new NetworkChart.Look(models.network().colouring().get(), EM, 1);
    return new NetworkChart(shown.network(), shown.placement(), look).page();
  }

  private static String source(Network network) {
    return Wording.of(
        "network.source", network.coAuthors(), LocalDate.now(ZoneId.systemDefault()).toString());
  }

  /// The picture in the colours of the light theme.
  FileExport.Content svg(NetworkState.Shown shown) {
    String svg = Svg.file(page(shown), EM, source(shown.network()));
    return () -> svg.getBytes(StandardCharsets.UTF_8);
  }

  /// The picture in the look of the window.
  FileExport.Content png(NetworkState.Shown shown) {
    Chart chart = page(shown);
    var title = new Label(chart.title());
    title.getStyleClass().add(Style.HEADING);
    var unit = new Label(chart.unit());
    unit.getStyleClass().add(Style.MUTED);
    var source = new Label(source(shown.network()));
    source.getStyleClass().addAll(Style.MUTED, "source");
    var drawn = new Group(ChartNodes.of(chart.marks(), title.getFont()));
    drawn.getStyleClass().add("chart");
    var plane = new Pane(drawn);
    plane.setMinSize(chart.width(), chart.height());
    var page = new VBox(title, unit, plane, source);
    page.getStyleClass().setAll(Style.SHELL, "chart-picture");
    Scene like = getScene();
    PseudoClass dark = PseudoClass.getPseudoClass("dark");
    page.pseudoClassStateChanged(dark, like.getRoot().getPseudoClassStates().contains(dark));
    var scene = new Scene(page);
    scene.getStylesheets().setAll(like.getStylesheets());
    page.applyCss();
    page.autosize();
    page.layout();
    var how = new SnapshotParameters();
    how.setTransform(Transform.scale(SCALE, SCALE));
    WritableImage image = page.snapshot(how, null);
    return () -> Png.of(image);
  }
}
