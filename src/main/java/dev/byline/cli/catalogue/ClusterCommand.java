package dev.byline.cli.catalogue;

import dev.byline.cli.options.LibraryAccess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `byline cluster`: the catalogue of an institute, in an OpenSearch cluster.
@Command(
    name = "cluster",
    description = "Set up a catalogue in an OpenSearch cluster, import into it, or show its state.",
    footer = {
      "",
      "A library whose catalogue is in a cluster is used as any other: byline import",
      "adds to the catalogue as byline cluster import does, but does not wait where",
      "another Byline writes to it. Others read it by its address, and need no pages:",
      "byline --library https://host:9200/name search TEXT. Marks, groups and saved",
      "searches stay with each user. The user name and password, or the API key, are",
      "read from BYLINE_CATALOGUE_USER and BYLINE_CATALOGUE_PASSWORD, or from",
      "BYLINE_CATALOGUE_API_KEY.",
    })
public final class ClusterCommand implements Callable<Integer> {

  private final Access access;

  @Spec private @Nullable CommandSpec spec;

  private ClusterCommand(Access access) {
    this.access = access;
  }

  /// The library that the command line names, its catalogue, and the streams.
  public interface Access extends LibraryAccess {

    Catalogues catalogues();

    /// The folder of the library.
    Path folder() throws IOException;
  }

  /// The command with those of its own commands that need nothing else.
  public static CommandLine line(Access access) {
    return new CommandLine(new ClusterCommand(access))
        .addSubcommand(new Init(access))
        .addSubcommand(new Status(access));
  }

  @Override
  public Integer call() {
    if (spec != null) {
      spec.commandLine().usage(access.out());
    }
    return CommandLine.ExitCode.OK;
  }

  /// `byline cluster init`.
  @Command(
      name = "init",
      description = "Create a catalogue, which the library is imported into from then on.")
  static final class Init implements Callable<Integer> {
    private final Access access;

    @Parameters(paramLabel = "ADDRESS", description = "The catalogue: https://host:9200/name.")
    private String address = "";

    @Option(
        names = "--shards",
        paramLabel = "N",
        defaultValue = "1",
        description = "Parts of the index, one for about 5 million papers (default: 1).")
    private int shards;

    @Option(
        names = "--replicas",
        paramLabel = "N",
        defaultValue = "0",
        description = "Copies of each part beside the first (default: 0).")
    private int replicas;

    @Spec private @Nullable CommandSpec spec;

    Init(Access access) {
      this.access = access;
    }

    @Override
    public Integer call() throws IOException {
      if (spec != null && (shards < 1 || replicas < 0)) {
        throw new ParameterException(
            spec.commandLine(), "--shards takes 1 or more, --replicas 0 or more");
      }
      try {
        access.catalogues().create(address, shards, replicas, access.folder());
      } catch (IllegalArgumentException e) {
        access.err().println(e.getMessage());
        return CommandLine.ExitCode.USAGE;
      }
      access.out().printf("Created %s, empty.%n", address);
      access.out().printf("The library %s is imported into it from now on.%n", access.folder());
      return CommandLine.ExitCode.OK;
    }
  }

  /// `byline cluster status`.
  @Command(name = "status", description = "Show the state of the library's catalogue.")
  static final class Status implements Callable<Integer> {
    private static final double MEGABYTE = 1e6;

    private final Access access;

    Status(Access access) {
      this.access = access;
    }

    @Override
    public Integer call() throws IOException {
      Optional<CatalogueState> found = access.catalogues().state(access.folder());
      if (found.isEmpty()) {
        access
            .err()
            .printf("The library %s has an index of its own, and no catalogue.%n", access.folder());
        return CommandLine.ExitCode.SOFTWARE;
      }
      CatalogueState state = found.get();
      access.out().printf("%s (OpenSearch %s)%n", state.address(), state.server());
      access.out().printf("%,d papers, %,d authors%n", state.papers(), state.authors());
      access
          .out()
          .printf(
              "%,.1f MB, shards: %d, replicas: %d, commit %d%n",
              state.bytes() / MEGABYTE, state.shards(), state.replicas(), state.commit());
      access
          .out()
          .println(state.imports() ? "Made from this library." : "Read only: made elsewhere.");
      return CommandLine.ExitCode.OK;
    }
  }
}
