package dev.byline.ui.compare;

import dev.byline.compare.ComparisonResult;
import dev.byline.compare.chart.Chart;
import dev.byline.compare.chart.Charts;
import dev.byline.compare.chart.Svg;
import dev.byline.compare.report.CsvTable;
import dev.byline.compare.report.HtmlReport;
import dev.byline.compare.report.JsonComparison;
import dev.byline.compare.report.LatexTable;
import dev.byline.compare.report.MarkdownTable;
import dev.byline.ui.chart.FileExport;
import dev.byline.ui.kit.ClipboardText;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

/// A menu for the export of the comparison: to the clipboard, as a table, as charts, as a report.
final class ExportMenu extends MenuButton {

  private final CompareModel model;
  private final FileExport exporter;

  ExportMenu(CompareModel model, FileExport exporter) {
    this.model = model;
    this.exporter = exporter;
    setText(Wording.of("export.menu"));
    getStyleClass().add(Style.CHOICE);
    setMinWidth(USE_PREF_SIZE);
    getItems()
        .addAll(
            item("export.markdown", compared -> copy(MarkdownTable.of(compared))),
            item("export.latex", compared -> copy(LatexTable.of(compared))),
            new SeparatorMenuItem(),
            item("export.html", save("comparison.html", HtmlReport::of)),
            item("export.csv", save("comparison.csv", CsvTable::of)),
            item("export.json", save("comparison.json", JsonComparison::of)),
            new SeparatorMenuItem(),
            item("export.svg", compared -> charts(compared, "svg")),
            item("export.png", compared -> charts(compared, "png")));
    model.state().subscribe(state -> setDisable(state.seen().isEmpty()));
  }

  private MenuItem item(String key, Consumer<ComparisonResult> action) {
    var item = new MenuItem(Wording.of(key));
    item.setOnAction(_ -> model.state().get().seen().ifPresent(action));
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
    for (Charts chart : Charts.values()) {
      String name = chart.name().toLowerCase(Locale.ROOT).replace('_', '-');
      files.put(folder.resolve(name + "." + kind), content(chart, compared, byCareer, kind));
    }
    return files;
  }

  private FileExport.Content content(
      Charts chart, ComparisonResult compared, boolean byCareer, String kind) {
    if (kind.equals("png")) {
      return ChartPicture.of(chart, compared, byCareer, getScene())::png;
    }
    Chart drawn = chart.draw(compared, byCareer, new Chart.Frame(860, 14));
    String svg = Svg.file(drawn, 14, compared.caption());
    return () -> svg.getBytes(StandardCharsets.UTF_8);
  }
}
