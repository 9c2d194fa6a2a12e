package dev.byline.cli;

import dev.byline.cli.options.RefusedInputException;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `byline snapshot`: renders the window's main states to PNG, without a display.
@Command(
    name = "snapshot",
    description = "Render the window's main states as PNG files; needs no display.")
final class SnapshotCommand implements Callable<Integer> {

  private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

  private static final List<String> THEMES = List.of("light", "dark", "high-contrast");

  private final BylineCommand root;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder for the pictures; created if missing.")
  private Path out = Path.of("");

  @Option(names = "--dark", description = "Same as --theme dark.")
  private boolean dark;

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      split = ",",
      description = "light, dark or high-contrast; may be repeated (default: light,dark).")
  private List<String> themes = List.of();

  @Option(
      names = "--scale",
      paramLabel = "FACTOR",
      defaultValue = "1",
      description = "Picture pixels for one pixel of the window, 0.5 to 4 (default: 1).")
  private double scale;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "1440x900",
      description = "Size of the window in pixels (default: ${DEFAULT-VALUE}).")
  private String size = "";

  @Option(
      names = "--million",
      description = "Also render a generated library of a million papers; takes minutes.")
  private boolean million;

  SnapshotCommand(BylineCommand root) {
    this.root = root;
  }

  private List<String> themes() throws RefusedInputException {
    for (String theme : themes) {
      if (!THEMES.contains(theme)) {
        throw new RefusedInputException(
            "There is no theme \"%s\"; use %s.".formatted(theme, String.join(", ", THEMES)));
      }
    }
    return themes.isEmpty() ? dark ? List.of("dark") : List.of("light", "dark") : themes;
  }

  @Override
  public Integer call() throws IOException, RefusedInputException {
    Matcher match = SIZE.matcher(size);
    if (!match.matches() || scale < 0.5 || scale > 4) {
      throw new RefusedInputException(
          "--size must be WIDTHxHEIGHT, such as 1440x900, and --scale 0.5 to 4");
    }
    var request =
        new CommandContext.SnapshotRequest(
            out,
            themes(),
            scale,
            Integer.parseInt(match.group(1)),
            Integer.parseInt(match.group(2)),
            million);
    try (LibraryFolder folder = root.openLibrary()) {
      root.context().desktop().snapshot(folder, request);
    }
    return ExitCode.DONE;
  }
}
