package dev.byline.cli;

import dev.byline.cli.catalogue.Catalogues;
import dev.byline.cli.catalogue.ClusterCommand;
import dev.byline.cli.print.AuthorsTable;
import dev.byline.cli.print.TerminalProgress;
import dev.byline.cli.program.VersionLine;
import dev.byline.library.AuthorQuery;
import dev.byline.library.PageRequest;
import dev.byline.sync.ProgressListener;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The program as a command: without a subcommand it opens the window.
@Command(
    name = "byline",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLine.class,
    description = "Browse author profiles from the pages you keep.",
    scope = ScopeType.INHERIT,
    sortOptions = false,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Exit status: 0 done, 1 bad input, 2 bad usage, 3 failed, 10 there is news.",
    })
public final class BylineCommand implements Callable<Integer>, ClusterCommand.Access {

  static final String LIBRARY = "--library";

  /// The notice of a library without pages.
  static final String EMPTY = "The library is empty. Add pages: byline import FILE|DIR...";

  /// The call of a command from the project's folder.
  private static final String MAVEN = "mvn -q compile exec:exec -Dbyline.args=\"%s\"";

  /// More authors than this are not printed where nobody asked for a table.
  private static final int TABLE_ROWS = 50;

  private final CommandContext context;

  @Option(
      names = LIBRARY,
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = {
        "The library folder (default: ${DEFAULT-LIBRARY}),",
        "or the address of a catalogue: https://host/name."
      })
  private @Nullable String library;

  private BylineCommand(CommandContext context) {
    this.context = context;
  }

  /// Does what `args` say, and returns the exit status. Without any the window opens, and what
  /// reads arguments is not even loaded.
  public static int run(CommandContext context, String... args) {
    try {
      return args.length == 0
          ? new BylineCommand(context).openWindow()
          : commandLine(context, args).execute(args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return FailureMessages.report(e, context.err());
    }
  }

  private int openWindow() {
    try {
      return call();
    } catch (IOException | RuntimeException e) {
      return FailureMessages.report(e, context.err());
    }
  }

  /// The command line, ready to execute.
  ///
  /// @param args what it will be given: where they name a command, it has that one alone; without
  ///   any it has all
  public static CommandLine commandLine(CommandContext context, String... args) {
    System.setProperty("DEFAULT-LIBRARY", context.home().toString());
    var root = new BylineCommand(context);
    var line = new CommandLine(root);
    Subcommands.of(root, context).asked(args).forEach(line::addSubcommand);
    // @lab is a group, not a file of arguments.
    line.setExpandAtFiles(false);
    line.setOut(context.out());
    line.setErr(context.err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (failure, _, _) -> FailureMessages.report(failure, context.err()));
    return line;
  }

  CommandContext context() {
    return context;
  }

  @Override
  public Catalogues catalogues() {
    return context.catalogues();
  }

  @Override
  public PrintWriter out() {
    return context.out();
  }

  @Override
  public PrintWriter err() {
    return context.err();
  }

  /// The folder of the library that the command line names.
  @Override
  public Path folder() throws IOException {
    return library == null ? context.home() : context.catalogues().folder(library);
  }

  /// The library the command line names, as it is.
  LibraryFolder openFolder() throws IOException {
    Path folder = folder();
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new FileSystemException(
          folder.toString(), null, "this is not a folder; choose another with --library");
    }
    return context.libraries().open(folder);
  }

  /// The library the command line names, with an index that shows the whole archive, or as much as
  /// it did where nothing can be written.
  ///
  /// @throws IOException if there is no index, and none can be made
  @Override
  public LibraryFolder openLibrary() throws IOException {
    LibraryFolder folder = openFolder();
    try {
      Optional<String> loss = folder.journalLoss();
      loss.ifPresent(context.err()::println);
      Optional<String> reason = loss.isPresent() ? Optional.empty() : folder.needsRebuild();
      if (reason.isPresent()) {
        context.err().println("Updating the index: " + reason.get());
        try (var progress = new TerminalProgress(context.err(), context.terminal(), "Indexing")) {
          folder.catchUp(progress, () -> false);
        } catch (IOException e) {
          if (!folder.hasIndex()) {
            throw e;
          }
          context.err().println(FailureMessages.describe(e));
          context.err().println("The index was not updated; the newest pages may be missing.");
        }
      }
      return folder;
    } catch (IOException | RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  @Override
  public Integer call() throws IOException {
    return open(List.of());
  }

  /// Shows the library and what users open from there, until they close the window.
  ///
  /// @param files offered in the first window to be imported
  int open(List<Path> files) throws IOException {
    if (context.desktop().hasDisplay()) {
      context.desktop().prepare();
    }
    Optional<Path> next = show(files);
    while (next.isPresent()) {
      library = next.get().toString();
      next = show(List.of());
    }
    return ExitCode.DONE;
  }

  /// Shows the library.
  ///
  /// @return the one to be shown next
  private Optional<Path> show(List<Path> files) throws IOException {
    try (LibraryFolder folder = openLibrary()) {
      if (folder.isNew()) {
        folder.importSamples(ProgressListener.NONE, () -> false);
      }
      if (context.desktop().hasDisplay()) {
        return context.desktop().open(folder, files);
      }
      printInsteadOfWindow(folder);
      return Optional.empty();
    }
  }

  private void printInsteadOfWindow(LibraryFolder folder) throws IOException {
    var page =
        folder
            .library()
            .authors(AuthorQuery.ALL, PageRequest.first(TABLE_ROWS).exact(), () -> false);
    AuthorsTable.print(page.authors(), context.out());
    if (page.count().value() > TABLE_ROWS) {
      context.out().printf("... and %,d more%n", page.count().value() - TABLE_ROWS);
    }
    if (folder.hasSamples()) {
      context.out().println();
      context
          .out()
          .println(
              "These are sample profiles. To remove them: " + MAVEN.formatted("samples remove"));
    }
    context.out().println();
    context.out().println("There is no display. For the window, run this in a desktop session.");
    context.out().println("For pictures of it: " + MAVEN.formatted("snapshot --out pictures"));
  }
}
