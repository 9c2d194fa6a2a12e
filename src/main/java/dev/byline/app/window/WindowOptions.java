package dev.byline.app.window;

import dev.byline.ui.palette.PaletteChoice;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The choices of a window that are about the world outside: the folder that is watched, the
/// clipboard, other libraries.
public final class WindowOptions {

  private final StringProperty watchedFolder = new SimpleStringProperty(this, "watchedFolder", "");
  private final BooleanProperty asksCopied = new SimpleBooleanProperty(this, "asksCopied");
  private final ObjectProperty<Consumer<Path>> opening =
      new SimpleObjectProperty<>(this, "opening", _ -> {});
  private final ObjectProperty<Runnable> changed =
      new SimpleObjectProperty<>(this, "changed", () -> {});
  private final ObjectProperty<List<Path>> libraries =
      new SimpleObjectProperty<>(this, "libraries", List.of());
  private final ObjectProperty<Supplier<List<PaletteChoice>>> samples =
      new SimpleObjectProperty<>(this, "samples", List::of);

  /// The folder whose pages are imported as they come; empty for none.
  public StringProperty watchedFolder() {
    return watchedFolder;
  }

  /// True if the window asks whether to add an author page that was copied.
  public BooleanProperty asksCopied() {
    return asksCopied;
  }

  /// Opens another library in place of this one.
  public ObjectProperty<Consumer<Path>> opening() {
    return opening;
  }

  /// The libraries that were open, the newest first; the first one is open now.
  public ObjectProperty<List<Path>> libraries() {
    return libraries;
  }

  /// Hears that the library has changed.
  ObjectProperty<Runnable> changed() {
    return changed;
  }

  /// The choices about the sample profiles.
  ObjectProperty<Supplier<List<PaletteChoice>>> samples() {
    return samples;
  }
}
