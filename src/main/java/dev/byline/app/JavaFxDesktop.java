package dev.byline.app;

import dev.byline.app.arrivals.HandedFiles;
import dev.byline.app.pictures.GeneratedLibrary;
import dev.byline.app.pictures.Rehearsal;
import dev.byline.app.pictures.WindowPictures;
import dev.byline.app.window.ToolkitStart;
import dev.byline.app.window.Window;
import dev.byline.app.window.WindowPresence;
import dev.byline.app.window.WindowSources;
import dev.byline.cli.CommandContext;
import dev.byline.index.LuceneIndex;
import dev.byline.ui.kit.Theme;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The window, made with JavaFX.
final class JavaFxDesktop implements CommandContext.Desktop {

  /// Longer than a window needs to take files, unless it hangs.
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final String os;
  private final Map<String, String> environment;

  private final Path settings;
  private final ToolkitStart toolkit = new ToolkitStart();

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
  public void prepare() {
    toolkit.begin();
  }

  @Override
  public boolean hand(Path library, List<Path> files) throws IOException {
    return WindowPresence.isIn(library) && HandedFiles.hand(library, files, PATIENCE);
  }

  @Override
  public Optional<Path> open(LibraryFolder library, List<Path> files) throws IOException {
    try {
      toolkit.await();
      return Window.open(library, settings, files, (_, _) -> {});
    } catch (UnsupportedOperationException e) {
      throw new IOException(
          "The window cannot be opened: "
              + e.getMessage()
              + ". Check that DISPLAY names a running desktop; unset it for the text form.",
          e);
    }
  }

  @Override
  public void rehearse(LibraryFolder library) {
    toolkit.await();
    var _ = Window.open(library, library.path().resolve("settings"), List.of(), new Rehearsal());
  }

  @Override
  public void snapshot(LibraryFolder library, CommandContext.SnapshotRequest request)
      throws IOException {
    WindowPictures.startToolkit();
    var snapshots = new WindowPictures(WindowSources.of(library), library);
    for (WindowPictures.Look look : looks(request)) {
      snapshots.render(request.out(), look);
    }
    if (request.million()) {
      snapshotMillion(library, request);
    }
  }

  private static List<WindowPictures.Look> looks(CommandContext.SnapshotRequest request) {
    return request.themes().stream()
        .map(name -> Theme.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT)))
        .map(theme ->
            new WindowPictures.Look(theme, request.width(), request.height(), request.scale()))
        .toList();
  }

  /// Pictures a library that is made for it and thrown away.
  private static void snapshotMillion(LibraryFolder library, CommandContext.SnapshotRequest request)
      throws IOException {
    Path folder = Files.createTempDirectory("byline-million");
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      new GeneratedLibrary(1_000_000, 100_000).write(index);
      var snapshots = new WindowPictures(WindowSources.of(index), library);
      for (WindowPictures.Look look : looks(request)) {
        snapshots.renderPapers(request.out(), look, "one-million");
      }
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
