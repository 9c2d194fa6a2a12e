package dev.byline.app;

import dev.byline.cli.Context;
import dev.byline.ingest.LibraryFolder;
import dev.byline.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The window, made with JavaFX.
final class JavaFxDesktop implements Context.Desktop {

  private final String os;
  private final Map<String, String> environment;

  private final Path settings;

  /// @param os value of the system property `os.name`
  /// @param environment the process environment
  /// @param settings the folder for the user's settings
  JavaFxDesktop(String os, Map<String, String> environment, Path settings) {
    this.os = os.toLowerCase(Locale.ROOT);
    this.settings = settings;
    this.environment = environment;
  }

  /// Only on Linux and its like may the display be missing; the headless platform needs none.
  @Override
  public boolean hasDisplay() {
    return os.contains("mac")
        || os.contains("win")
        || "Headless".equals(System.getProperty("glass.platform"))
        || Stream.of("DISPLAY", "WAYLAND_DISPLAY")
            .anyMatch(name -> !environment.getOrDefault(name, "").isEmpty());
  }

  @Override
  public void open(LibraryFolder library) throws IOException {
    try {
      Window.open(library, settings);
    } catch (UnsupportedOperationException e) {
      throw new IOException(
          "The window cannot be opened: "
              + e.getMessage()
              + ". Check that DISPLAY names a running desktop; unset it for the text form.",
          e);
    }
  }

  @Override
  public void snapshot(LibraryFolder library, Context.SnapshotRequest request) throws IOException {
    Snapshots.startToolkit();
    var snapshots = new Snapshots(Sources.of(library), library);
    for (Theme theme : request.dark() ? List.of(Theme.DARK) : List.of(Theme.LIGHT, Theme.DARK)) {
      snapshots.render(
          request.out(),
          new Snapshots.Look(theme, request.width(), request.height(), request.scale()));
    }
  }
}
