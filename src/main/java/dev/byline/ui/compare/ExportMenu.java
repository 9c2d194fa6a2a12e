package dev.byline.ui.compare;

import dev.byline.compare.ComparisonResult;
import dev.byline.compare.chart.ChartFiles;
import dev.byline.compare.chart.Charts;
import dev.byline.compare.report.CsvTable;
import dev.byline.compare.report.HtmlReport;
import dev.byline.compare.report.JsonComparison;
import dev.byline.compare.report.LatexTable;
import dev.byline.compare.report.MarkdownTable;
import dev.byline.ui.chart.FileExport;
import dev.byline.ui.kit.ClipboardText;
import dev.byline.ui.kit.Style;
import dev.byline.ui.window.Command;
import dev.byline.ui.window.CommandName;
import dev.byline.wording.Wording;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

/// A menu for the export of the comparison: to the clipboard, as a table, as charts, as a report;
/// and the same as commands.
final class ExportMenu extends MenuButton {

  private final CompareModel model;
  private final FileExport exporter;
  private final List<Command> commands = new ArrayList<>();

  ExportMenu(CompareModel model, FileExport exporter) {
    this.model = model;
    this.exporter = exporter;
    setText(Wording.of("export.menu"));
    getStyleClass().add(Style.CHOICE);
    setMinWidth(USE_PREF_SIZE);
    getItems()
        .addAll(
            item(
                CommandName.COMPARISON_MARKDOWN,
                "export.markdown",
                compared -> copy(MarkdownTable.of(compared))),
            item(
                CommandName.COMPARISON_LATEX,
                "export.latex",
                compared -> copy(LatexTable.of(compared))),
            new SeparatorMenuItem(),
            item(
                CommandName.COMPARISON_HTML,
                "export.html",
                save("comparison.html", HtmlReport::of)),
            item(CommandName.COMPARISON_CSV, "export.csv", save("comparison.csv", CsvTable::of)),
            item(
                CommandName.COMPARISON_JSON,
                "export.json",
                save("comparison.json", JsonComparison::of)),
            new SeparatorMenuItem(),
            item(CommandName.COMPARISON_SVG, "export.svg", compared -> charts(compared, "svg")),
            item(CommandName.COMPARISON_PNG, "export.png", compared -> charts(compared, "png")));
    model.state().subscribe(state -> setDisable(state.seen().isEmpty()));
  }

  /// The entries of the menu as commands, which can be given while it is in a window and there is a
  /// comparison.
  List<Command> commands() {
    return List.copyOf(commands);
  }

  /// Adds what prints the comparison, or saves it to be printed.
  void setPrinting(Consumer<CommandName> run) {
    getItems().add(new SeparatorMenuItem());
    for (CommandName name : List.of(CommandName.PRINT, CommandName.SAVE_PDF)) {
      var item = new MenuItem(name.text());
      item.setOnAction(_ -> run.accept(name));
      getItems().add(item);
    }
  }

  private MenuItem item(CommandName name, String key, Consumer<ComparisonResult> action) {
    Runnable run = () -> model.state().get().seen().ifPresent(action);
    commands.add(
        Command.of(name, run)
            .where(() -> getScene() != null && model.state().get().seen().isPresent()));
    var item = new MenuItem(Wording.of(key));
    item.setOnAction(_ -> run.run());
    return item;
  }

  private void copy(String text) {
    ClipboardText.put(text);
    exporter.say(Wording.of("export.copied"));
  }

  private Consumer<ComparisonResult> save(String name, Function<ComparisonResult, String> text) {
    return compared -> {
      var chooser = new FileChooser();
      chooser.setInitialFileName(name);
      Optional<File> file = Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()));
      file.ifPresent(chosen ->
          exporter.write(
              Map.of(
                  chosen.toPath(), () -> text.apply(compared).getBytes(StandardCharsets.UTF_8))));
    };
  }

  private void charts(ComparisonResult compared, String kind) {
    var chooser = new DirectoryChooser();
    chooser.setTitle(Wording.of("export.folder"));
    Optional.ofNullable(chooser.showDialog(getScene().getWindow()))
        .map(File::toPath)
        .ifPresent(folder -> exporter.write(files(compared, kind, folder)));
  }

  /// A file for each chart.
  Map<Path, FileExport.Content> files(ComparisonResult compared, String kind, Path folder) {
    Map<Path, FileExport.Content> files = new LinkedHashMap<>();
    boolean byCareer = model.byCareer().get();
    ChartFiles.in(folder, kind)
        .forEach((chart, file) -> files.put(file, content(chart, compared, byCareer, kind)));
    return files;
  }

  private FileExport.Content content(
      Charts chart, ComparisonResult compared, boolean byCareer, String kind) {
    if (kind.equals("png")) {
      return ChartPicture.of(chart, compared, byCareer, getScene())::png;
    }
    String svg = ChartFiles.svg(chart, compared, byCareer);
    return () -> svg.getBytes(StandardCharsets.UTF_8);
  }
}
