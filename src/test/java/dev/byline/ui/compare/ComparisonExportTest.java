package dev.byline.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.AuthorId;
import dev.byline.ui.People;
import dev.byline.ui.Queue;
import dev.byline.ui.chart.FileExport;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.TickedAuthors;
import dev.byline.ui.window.Command;
import dev.byline.ui.window.UndoQueue;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
}
