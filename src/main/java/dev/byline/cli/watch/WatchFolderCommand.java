package dev.byline.cli.watch;

import dev.byline.cli.options.LibraryAccess;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.intake.ImportReport;
import dev.byline.news.NewsFinder;
import dev.byline.news.NewsText;
import dev.byline.sync.FileProblem;
import dev.byline.workspace.FolderWatch;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `byline watch-folder`: imports what comes into a folder.
@Command(
    name = "watch-folder",
    description =
        "Import the pages and data sets of a folder, and those that are added or changed, until"
            + " Ctrl+C.",
    footer = {
      "",
      "A file is imported when it has not changed for two seconds. Files that cannot",
      "be read are named, and stop nothing.",
    })
public final class WatchFolderCommand implements Callable<Integer> {

  private final LibraryAccess root;

  @Parameters(paramLabel = "DIR", description = "The folder.")
  private Path watched = Path.of("");

  @Option(
      names = "--for",
      paramLabel = "SECONDS",
      description = "Stop after so many seconds, when nothing is waiting.")
  private @Nullable Integer seconds;

  public WatchFolderCommand(LibraryAccess root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException, RefusedInputException {
    if (!Files.isDirectory(watched)) {
      throw new RefusedInputException(watched + " is not a folder.");
    }
    var done = new CountDownLatch(1);
    try (LibraryFolder folder = root.openLibrary()) {
      var watch = new FolderWatch(folder, watched, report -> print(report, folder));
      var end =
          new Thread(() -> {
            watch.stop();
            await(done);
          });
      Runtime.getRuntime().addShutdownHook(end);
      root.err().println("Watching " + watched + "; Ctrl+C stops.");
      watch.run(Optional.ofNullable(seconds).map(Duration::ofSeconds));
    } finally {
      done.countDown();
    }
    return CommandLine.ExitCode.OK;
  }

  /// The end of an import before the program ends.
  private static void await(CountDownLatch done) {
    try {
      done.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void print(ImportReport report, LibraryFolder folder) {
    PrintWriter out = root.out();
    out.printf(
        "%,d read, %,d unchanged, %,d failed%n",
        report.read(), report.unchanged(), report.failed().size());
    for (FileProblem problem : report.failed()) {
      out.println("failed: " + problem.file() + ": " + problem.message());
    }
    try {
      NewsText.of(
              new NewsFinder(folder.library(), InstantSource.system())
                  .news(folder.watches().watches(), () -> false))
          .ifPresent(out::println);
    } catch (IOException e) {
      root.err().println(e.getMessage());
    }
    out.flush();
  }
}
