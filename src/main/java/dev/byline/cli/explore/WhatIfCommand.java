package dev.byline.cli.explore;

import dev.byline.cli.options.JsonOption;
import dev.byline.cli.options.LibraryAccess;
import dev.byline.cli.options.MatchingPapers;
import dev.byline.cli.options.NamedRecord;
import dev.byline.cli.options.NamedSide;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.cli.print.CommandJson;
import dev.byline.cli.print.TextTable;
import dev.byline.compare.AuthorCitations;
import dev.byline.compare.SideRequest;
import dev.byline.compare.WhatIfFigures;
import dev.byline.library.Library;
import dev.byline.library.PaperHit;
import dev.byline.model.PaperId;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `byline what-if`: the figures of authors without some of their papers.
@Command(
    name = "what-if",
    description = "Show how the figures of authors or groups change without some papers.",
    footer = {
      "",
      "The library does not change. Without --without and --matching, the papers that",
      "decide an index are listed. A group counts as one: @lab.",
    })
public final class WhatIfCommand implements Callable<Integer> {

  private final LibraryAccess root;

  @Parameters(
      paramLabel = "AUTHOR",
      arity = "1..*",
      description = "Ids, parts of names in quotes, or @GROUP.")
  private List<String> authors = List.of();

  @Option(
      names = "--without",
      paramLabel = "PAPER",
      description = "Leave out this paper: an id, or words of its title; may be repeated.")
  private List<String> papers = List.of();

  @Option(
      names = "--matching",
      paramLabel = "QUERY",
      description = "Leave out all papers that a query finds (see byline search --help).")
  private @Nullable String query;

  @Option(names = "--all", description = "Show figures that do not change too.")
  private boolean all;

  @Mixin private JsonOption json = new JsonOption();

  public WhatIfCommand(LibraryAccess root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException, RefusedInputException {
    try (LibraryFolder folder = root.openLibrary()) {
      Library library = folder.library();
      Set<PaperId> without = without(library);
      var found = new ArrayList<WhatIfFigures>();
      for (String author : authors) {
        SideRequest side = NamedSide.of(folder, author);
        found.add(
            WhatIfFigures.of(side, without, library, () -> false)
                .orElseThrow(() ->
                    new RefusedInputException(
                        "The papers of the whole library cannot be left out; name authors.")));
      }
      if (json.isChosen()) {
        ArrayNode nodes = CommandJson.array();
        found.forEach(side -> nodes.add(node(side)));
        CommandJson.print(nodes, root.out());
      } else {
        found.forEach(side -> print(side, without.isEmpty(), root.out()));
      }
    }
    return CommandLine.ExitCode.OK;
  }

  private Set<PaperId> without(Library library) throws IOException, RefusedInputException {
    var without = new HashSet<PaperId>();
    for (String paper : papers) {
      without.add(NamedRecord.paper(library, paper).record().id());
    }
    if (query != null) {
      without.addAll(MatchingPapers.of(query, library));
    }
    return without;
  }

  private void print(WhatIfFigures side, boolean isList, PrintWriter out) {
    if (isList) {
      out.println(side.name());
      side.margin()
          .ifPresent(margin -> AuthorCitations.lines(margin).forEach(l -> out.println("  " + l)));
      if (side.deciding().isEmpty()) {
        out.println("  No single paper decides an index.");
      } else {
        out.println("  Papers that decide an index:");
        side.deciding().forEach(paper -> out.println("  " + line(paper)));
      }
    } else {
      out.printf(
          Locale.ROOT, "%s, without %,d of the papers%n", side.name(), side.leftOut().size());
      var table = new TextTable().text("").number("All papers").number("Without");
      List<WhatIfFigures.Row> rows =
          side.rows().stream().filter(row -> all || row.isChanged()).toList();
      rows.forEach(row -> table.row(row.metric().label(), row.allText(), row.withoutText()));
      if (rows.isEmpty()) {
        out.println("No figure changes.");
      } else {
        table.print(out);
      }
    }
    out.println();
  }

  private static String line(PaperHit paper) {
    return "  " + paper.id() + "  " + paper.paper().title();
  }

  private static ObjectNode node(WhatIfFigures side) {
    ObjectNode node = CommandJson.object().put("name", side.name());
    node.set("without", papers(side.leftOut()));
    node.set("deciding", papers(side.deciding()));
    ArrayNode figures = node.putArray("figures");
    for (WhatIfFigures.Row row : side.rows()) {
      figures
          .addObject()
          .put("figure", row.metric().name())
          .put("all", row.allText())
          .put("without", row.withoutText())
          .put("changed", row.isChanged());
    }
    return node;
  }

  private static ArrayNode papers(List<PaperHit> papers) {
    ArrayNode nodes = CommandJson.array();
    papers.forEach(paper ->
        nodes.addObject().put("id", paper.id().value()).put("title", paper.paper().title()));
    return nodes;
  }
}
