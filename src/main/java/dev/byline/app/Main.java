package dev.byline.app;

import dev.byline.app.window.ProgramStart;
import dev.byline.cli.BylineCommand;
import dev.byline.cli.CommandContext;
import dev.byline.cli.ExitCode;
import dev.byline.cluster.rest.ClusterCredentials;
import dev.byline.wording.Wording;
import dev.byline.workspace.LibraryFolder;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The entry point of Byline. It assembles the program and runs the command line, which opens the
/// window if no other command is given.
public final class Main {

  /// Parent of all loggers of the program; the JDK itself does not keep it.
  private static final Logger LOGGERS = Logger.getLogger("dev.byline");

  private Main() {}

  public static void main(String[] args) {
    ProgramStart.mark();
    // Its texts are English, and so are its numbers and dates, wherever it runs.
    Locale.setDefault(Locale.UK);
    configureLogging();
    ResultStream results = ResultStream.standard();
    PrintWriter out = writer(results);
    PrintWriter err = writer(new FileOutputStream(FileDescriptor.err));
    String os = System.getProperty("os.name");
    Path home = Path.of(System.getProperty("user.home"));
    Map<String, String> environment = System.getenv();
    Path data = DataFolder.library(os, home, environment);
    var catalogues =
        new ClusterCatalogues(
            data.resolveSibling(data.getFileName() + "-catalogues"),
            ClusterCredentials.of(environment));
    var context =
        new CommandContext(
            out,
            err,
            data,
            folder -> LibraryFolder.open(folder, catalogues),
            catalogues,
            new JavaFxDesktop(os, environment, DataFolder.settings(os, home, environment)),
            isTerminal(System.console()));
    StartCache.of(System.getProperties()).flatMap(StartCache::notice).ifPresent(err::println);
    int status = BylineCommand.run(context, args);
    out.flush();
    if (results.loss().isPresent()) {
      err.println(Wording.of("start.results", results.loss().get()));
      status = ExitCode.FAILED;
    }
    err.flush();
    System.exit(status);
  }

  private static boolean isTerminal(@Nullable Console console) {
    return console != null && console.isTerminal();
  }

  /// Results are UTF-8, so that names and JSON come through a pipe whole whatever the locale is; a
  /// Windows console has its own encoding.
  private static PrintWriter writer(OutputStream stream) {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
    Charset charset = windows ? System.out.charset() : StandardCharsets.UTF_8;
    return new PrintWriter(new OutputStreamWriter(stream, charset), true);
  }

  private static void configureLogging() {
    try (InputStream settings = Main.class.getResourceAsStream("logging.properties")) {
      LogManager.getLogManager().readConfiguration(Objects.requireNonNull(settings));
    } catch (IOException e) {
      throw new UncheckedIOException("The program is incomplete: logging.properties", e);
    }
    if (Boolean.getBoolean("byline.verbose")) {
      LOGGERS.setLevel(Level.INFO);
    }
  }
}
