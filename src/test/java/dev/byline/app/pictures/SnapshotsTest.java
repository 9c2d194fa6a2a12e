package dev.byline.app.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.app.window.Invented;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxExtension.class)
class SnapshotsTest {

  @TempDir Path folder;

  @Test
  void drawsEveryStateInTheSizeAsked(Fx fx) throws IOException {
    // Pictures to look at: -Dbyline.pictures=DIR keeps them.
    Path out = Path.of(System.getProperty("byline.pictures", folder.toString()));
    var look = new Snapshots.Look(Theme.LIGHT, 1440, 900, 1);
    var files = new Snapshots(Invented.sources(), Invented.library()).render(out, look);
    assertEquals(Snapshots.State.values().length, files.size());
    for (Path file : files) {
      var picture = ImageIO.read(file.toFile());
      assertEquals(1440, picture.getWidth());
      assertEquals(900, picture.getHeight());
    }
    fx.check();
  }
}
