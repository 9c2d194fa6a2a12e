package dev.byline.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.compare.ComparisonResult;
import dev.byline.model.AuthorId;
import dev.byline.ui.People;
import dev.byline.ui.Queue;
import dev.byline.ui.chart.FileExport;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.TickedAuthors;
import dev.byline.ui.window.Command;
import dev.byline.ui.window.UndoQueue;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxExtension.class)
class ComparisonExportTest {

  private final Queue work = new Queue();
  private final TickedAuthors ticks = new TickedAuthors();
  private final CompareModel model =
      new CompareModel(
          People.library(18), ticks, new SimpleObjectProperty<>(List.of()), work, Runnable::run);

  @Test
  void eachEntryOfTheMenuIsACommand(Fx fx) {
    fx.run(() -> {
      var menu = new ExportMenu(model, new FileExport(new UndoQueue(work, Runnable::run)));
      assertEquals(
          menu.getItems().stream().filter(item -> item.getText() != null).count(),
          menu.commands().size());
      assertTrue(menu.commands().stream().noneMatch(c -> c.possible().getAsBoolean()));
      var scene = new Scene(menu);
      model.open();
      ticks.set(List.of(new AuthorId("author-0"), new AuthorId("author-2")));
      work.runAll();
      assertEquals(scene, menu.getScene());
      assertTrue(menu.commands().stream().allMatch(c -> c.possible().getAsBoolean()));
      Command markdown = menu.commands().getFirst();
      markdown.action().run();
      String copied = Clipboard.getSystemClipboard().getString();
      assertTrue(copied.startsWith("|"), copied);
    });
  }

  @Test
  void chartsDoNotReplaceThoseOfAnEarlierExport(Fx fx, @TempDir Path folder) {
    fx.run(() -> {
      var exporter = new FileExport(new UndoQueue(work, Runnable::run));
      var menu = new ExportMenu(model, exporter);
      new Scene(menu);
      model.open();
      ticks.set(List.of(new AuthorId("author-0"), new AuthorId("author-2")));
      work.runAll();
      ComparisonResult compared = model.state().get().seen().orElseThrow();
      Set<Path> first = save(menu, exporter, compared, folder);
      Set<Path> second = save(menu, exporter, compared, folder);
      Set<Path> third = save(menu, exporter, compared, folder);
      assertEquals(3 * first.size(), Objects.requireNonNull(folder.toFile().list()).length);
      assertTrue(second.stream().allMatch(file -> file.toString().endsWith(" (2).svg")));
      assertTrue(third.stream().allMatch(file -> file.toString().endsWith(" (3).svg")));
    });
  }

  private Set<Path> save(
      ExportMenu menu, FileExport exporter, ComparisonResult compared, Path folder) {
    Map<Path, FileExport.Content> files = menu.files(compared, "svg", folder);
    exporter.write(files);
    work.runAll();
    return files.keySet();
  }
}
