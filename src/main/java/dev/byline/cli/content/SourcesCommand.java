package dev.byline.cli.content;

import dev.byline.cli.options.LibraryAccess;
import dev.byline.cli.print.CommandJson;
import dev.byline.cli.print.TextTable;
import dev.byline.who.LibrarySource;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `byline sources`: the pages and data sets of a library.
@Command(
    name = "sources",
    description = "List the pages and data sets of the library.",
    footer = {
      "",
      "byline remove --source HASH removes one of them, byline restore brings it back.",
    })
public final class SourcesCommand implements Callable<Integer> {

  /// As many digits of a hash as tell pages apart.
  private static final int DIGITS = 12;

  private final LibraryAccess root;

  @Option(names = "--json", description = "Print the sources as JSON.")
  private boolean json;

  public SourcesCommand(LibraryAccess root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    try (LibraryFolder folder = root.openLibrary()) {
      List<LibrarySource> sources = LibrarySource.of(folder.state());
      if (json) {
        ArrayNode array = CommandJson.array();
        sources.forEach(source -> array.add(node(source)));
        CommandJson.print(array, root.out());
      } else {
        var table = new TextTable().text("Source").text("Kind").number("Papers").text("Day");
        table.text("File").text("Hash");
        for (LibrarySource source : sources) {
          table.row(
              source.name(),
              kind(source),
              source.papers().isPresent() ? Long.toString(source.papers().getAsLong()) : "-",
              day(source),
              source.file(),
              source.page().substring(0, DIGITS));
        }
        table.print(root.out());
      }
    }
    return CommandLine.ExitCode.OK;
  }

  private static String kind(LibrarySource source) {
    return source.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String day(LibrarySource source) {
    return source.captured().map(day -> day.date().toString()).orElse("-");
  }

  private static ObjectNode node(LibrarySource source) {
    ObjectNode node =
        CommandJson.object()
            .put("name", source.name())
            .put("kind", kind(source))
            .put("file", source.file())
            .put("captured", source.captured().map(day -> day.date().toString()).orElse(null))
            .put("papers", source.papers().isPresent() ? (Long) source.papers().getAsLong() : null);
    return node.put("bytes", source.bytes()).put("hash", source.page());
  }
}
