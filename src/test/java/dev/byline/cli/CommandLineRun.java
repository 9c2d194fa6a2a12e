package dev.byline.cli;

import dev.byline.cli.catalogue.CatalogueState;
import dev.byline.cli.catalogue.Catalogues;
import dev.byline.index.LuceneIndex;
import dev.byline.workspace.LibraryFolder;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One run of the command line in a library of its own, on a machine without a display.
record CommandLineRun(int status, String out, String err) {

  static CommandLineRun of(Path library, String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    int status = BylineCommand.commandLine(context(library, out, err), args).execute(args);
    return new CommandLineRun(status, out.toString(), err.toString());
  }

  /// The names of all commands but the one that helps.
  static Stream<String> commands() {
    return line().getSubcommands().keySet().stream().filter(name -> !name.equals("help"));
  }

  /// What stands below the help of a command, as it is written; "" for that of all.
  static List<String> footer(String command) {
    CommandLine all = line();
    CommandLine one = command.isEmpty() ? all : all.getSubcommands().get(command);
    return List.of(Objects.requireNonNull(one).getCommandSpec().usageMessage().footer());
  }

  /// The command line for `args`, without a library.
  static CommandLine line(String... args) {
    return BylineCommand.commandLine(
        context(Path.of("."), new StringWriter(), new StringWriter()), args);
  }

  private static CommandContext context(Path library, StringWriter out, StringWriter err) {
    return new CommandContext(
        new PrintWriter(out, true),
        new PrintWriter(err, true),
        library,
        folder -> LibraryFolder.open(folder, LuceneIndex::open),
        new NoCatalogues(),
        new NoDesktop(),
        false);
  }

  JsonNode json() {
    return new JsonMapper().readTree(out);
  }

  static final class NoCatalogues implements Catalogues {

    @Override
    public Path folder(String named) {
      return Path.of(named);
    }

    @Override
    public void create(String address, int shards, int replicas, Path folder) {
      throw new AssertionError("There is no cluster");
    }

    @Override
    public Optional<CatalogueState> state(Path folder) {
      return Optional.empty();
    }
  }

  private static final class NoDesktop implements CommandContext.Desktop {

    @Override
    public boolean hasDisplay() {
      return false;
    }

    @Override
    public void prepare() {
      throw new AssertionError("There is no display");
    }

    @Override
    public boolean hand(Path library, List<Path> files) {
      throw new AssertionError("There is no display");
    }

    @Override
    public Optional<Path> open(LibraryFolder library, List<Path> files) {
      throw new AssertionError("There is no display");
    }

    @Override
    public void rehearse(LibraryFolder library) {
      throw new AssertionError("Nobody listens");
    }

    @Override
    public void snapshot(LibraryFolder library, CommandContext.SnapshotRequest request) {
      throw new AssertionError("No pictures here");
    }
  }
}
