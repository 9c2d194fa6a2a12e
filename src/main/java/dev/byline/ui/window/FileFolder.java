package dev.byline.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// The folder of a file in the system's file manager.
public final class FileFolder {

  private FileFolder() {}

  /// Shows the folder, with the file selected where the system can do that.
  ///
  /// @param failed hears why it could not be shown
  public static void show(Path file, Consumer<Exception> failed) {
    try {
      new ProcessBuilder(command(System.getProperty("os.name", ""), file.toAbsolutePath()))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      failed.accept(e);
    }
  }

  static List<String> command(String system, Path file) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return List.of("explorer.exe", "/select," + file);
    }
    if (name.startsWith("mac")) {
      return List.of("open", "-R", file.toString());
    }
    Path folder = Files.isDirectory(file) ? file : file.getParent();
    return List.of("xdg-open", String.valueOf(folder));
  }
}
