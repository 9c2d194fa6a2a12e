package dev.byline.cli;

import dev.byline.cli.print.CommandJson;
import dev.byline.cli.print.TextTable;
import dev.byline.exchange.Recogniser;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.parse.FormatDescription;
import dev.byline.parse.FormatDescription.Counts;
import dev.byline.parse.FormatDescription.Evidence;
import dev.byline.parse.PageParser;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `byline formats`: lists the pages and data sets that are read.
@Command(
    name = "formats",
    description = "List the page and data set formats that Byline reads.",
    footer = {
      "",
      "A page is read by the first format that recognises it. Evidence is the source",
      "of the layout: saved pages, the site's templates, parts of pages, or none.",
      "Confidence is that of a paper which follows the layout. Data sets are",
      "recognised by their content, not by the file's name, also in gzip and zip.",
    })
final class FormatsCommand implements Callable<Integer> {

  private final CommandContext context;

  @Option(names = "--json", description = "Print one JSON object per format, in an array.")
  private boolean json;

  FormatsCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    List<FormatDescription> formats = PageParser.standard().formats();
    List<DataSetDescription> sets = Recogniser.formats();
    if (json) {
      ArrayNode array = CommandJson.array();
      formats.forEach(format -> array.add(object(format)));
      sets.forEach(set -> array.add(object(set)));
      CommandJson.print(array, context.out());
    } else {
      printTable(formats);
      context.out().println();
      printDataSets(sets);
    }
    return ExitCode.DONE;
  }

  private static ObjectNode object(FormatDescription format) {
    return CommandJson.object()
        .put("name", format.name())
        .put("site", format.site())
        .put("kind", key(format.kind()))
        .put("evidence", key(format.evidence()))
        .put("confidence", format.isOfKnownSite() ? format.evidence().confidence() : null)
        .put("citationsPerPaper", key(format.counts()));
  }

  private static ObjectNode object(DataSetDescription set) {
    return CommandJson.object()
        .put("name", set.name())
        .put("site", set.title())
        .put("kind", "data-set")
        .putNull("evidence")
        .putNull("confidence")
        .put("citationsPerPaper", key(counts(set)));
  }

  private static Counts counts(DataSetDescription set) {
    return set.hasCounts() ? Counts.SOME : Counts.NONE;
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void printTable(List<FormatDescription> formats) {
    var table =
        new TextTable()
            .text("Name")
            .text("Site")
            .text("Evidence")
            .number("Confidence")
            .text("Citations per paper");
    for (FormatDescription format : formats) {
      table.row(
          format.name(),
          format.site(),
          words(format.evidence()),
          format.isOfKnownSite()
              ? String.format(Locale.ROOT, "%.2f", format.evidence().confidence())
              : "varies",
          words(format.counts()));
    }
    table.print(context.out());
  }

  private void printDataSets(List<DataSetDescription> sets) {
    var table = new TextTable().text("Name").text("Data set").text("Citations per paper");
    for (DataSetDescription set : sets) {
      table.row(set.name(), set.title(), words(counts(set)));
    }
    table.print(context.out());
  }

  private static String words(Evidence evidence) {
    return switch (evidence) {
      case SAVED_PAGE -> "saved pages";
      case TEMPLATES -> "the site's templates";
      case PARTS -> "parts of pages";
      case NONE -> "none";
    };
  }

  private static String words(Counts counts) {
    return switch (counts) {
      case EACH -> "yes";
      case SOME -> "of some";
      case NONE -> "no";
    };
  }
}
