package dev.byline.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The typeface of the window, Inter, which travels with the program.
public final class Typeface {

  private static final Logger LOG = LoggerFactory.getLogger(Typeface.class);
  private static final List<String> FACES = List.of("Regular", "Italic", "SemiBold", "Bold");

  /// `app.css` asks for a size of its own, so this one is never seen.
  private static final double ANY_SIZE = 12;

  private static boolean loaded;

  private Typeface() {}

  /// Makes the typeface known to the toolkit, once; without it the system's own is used.
  public static synchronized void load() {
    if (!loaded) {
      FACES.forEach(Typeface::load);
      loaded = true;
    }
  }

  private static void load(String face) {
    try (var font =
        Typeface.class.getResourceAsStream("/dev/byline/ui/fonts/Inter-" + face + ".otf")) {
      if (font == null || Font.loadFont(font, ANY_SIZE) == null) {
        LOG.warn("The typeface Inter {} cannot be loaded; the system's own is used", face);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
