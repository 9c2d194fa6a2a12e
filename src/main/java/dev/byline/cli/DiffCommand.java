package dev.byline.cli;

import dev.byline.cli.options.DateConverter;
import dev.byline.cli.options.JsonOption;
import dev.byline.cli.options.NamedRecord;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.cli.print.CommandJson;
import dev.byline.cli.print.TextTable;
import dev.byline.compare.CaptureComparison;
import dev.byline.compare.ChangeText;
import dev.byline.compare.SourceChange;
import dev.byline.compare.SourceText;
import dev.byline.exchange.json.PaperJson;
import dev.byline.library.CapturedProfile;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.model.SourceFigures;
import dev.byline.stats.CaptureDiff;
import dev.byline.stats.CaptureDiff.Change;
import dev.byline.stats.CaptureDiff.Counter;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `byline diff`: what changed on an author's page between two captures.
@Command(
    name = "diff",
    description = "Show what changed on an author's page between two captures.",
    footer = {
      "",
      "Without dates, the newest capture is compared with the one before it. A date",
      "selects the newest capture up to that day. Where several sources give figures,",
      "a table says what each had said by both days.",
      "",
      "A capture that states more papers than it lists is incomplete: papers of the",
      "earlier capture that it lacks count as not in this part, not as removed.",
    })
final class DiffCommand implements Callable<Integer> {

  private final BylineCommand root;

  @Parameters(
      index = "0",
      paramLabel = "AUTHOR",
      description = "An id, or parts of a name in quotes.")
  private String author = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "The earlier capture: 2026-05-31.")
  private @Nullable PartialDate from;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "The later capture (default: the newest).")
  private @Nullable PartialDate to;

  @Mixin private JsonOption json = new JsonOption();

  DiffCommand(BylineCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException, RefusedInputException {
    try (LibraryFolder folder = root.openLibrary()) {
      AuthorId id = NamedRecord.author(folder.library(), author);
      List<CapturedProfile> all = folder.profiles(id);
      List<CapturedProfile> captures = CaptureComparison.ofOnePage(all);
      if (captures.size() < 2) {
        throw new RefusedInputException(
            captures.isEmpty()
                ? "The library has no captured page of " + id + "."
                : "Only one capture of %s so far; the newest is of %s. Import it again when changed."
                    .formatted(id, CaptureComparison.day(captures.getFirst())));
      }
      CaptureComparison changes = CaptureComparison.between(earlier(captures), later(captures));
      List<SourceChange> sources = SourceChange.between(all, changes.earlier(), changes.later());
      if (json.isChosen()) {
        ObjectNode node = node(id, changes);
        node.set("figures", figures(sources));
        CommandJson.print(node, root.context().out());
      } else {
        print(changes, sources, root.context().out());
      }
    }
    return ExitCode.DONE;
  }

  private CapturedProfile earlier(List<CapturedProfile> captures) throws RefusedInputException {
    return from == null ? captures.get(captures.size() - 2) : on(captures, from);
  }

  private CapturedProfile later(List<CapturedProfile> captures) throws RefusedInputException {
    return to == null ? captures.getLast() : on(captures, to);
  }

  private static CapturedProfile on(List<CapturedProfile> captures, PartialDate day)
      throws RefusedInputException {
    Optional<CapturedProfile> found = CaptureComparison.on(captures, day.latest());
    return found.orElseThrow(() ->
        new RefusedInputException(
            "There is no capture up to %s. Captures: %s"
                .formatted(
                    day,
                    captures.stream()
                        .map(CaptureComparison::day)
                        .collect(Collectors.joining(", ")))));
  }

  /// A table of the figures by source by both days, where there are several sources.
  private static void printSources(List<SourceChange> sources, PrintWriter out) {
    if (sources.stream().map(SourceChange::source).distinct().count() < 2) {
      return;
    }
    var table =
        new TextTable()
            .text("By source")
            .text("Source")
            .text("Day")
            .number("Before")
            .text("Day")
            .number("After");
    for (SourceChange change : sources) {
      table.row(
          ChangeText.name(change.kind()),
          SourceText.name(change.source()),
          day(change.before()),
          ChangeText.count(change.valueBefore()),
          day(change.after()),
          ChangeText.count(change.valueAfter()));
    }
    out.println();
    table.print(out);
  }

  private static String day(Optional<SourceFigures> figures) {
    return figures.flatMap(SourceFigures::day).map(LocalDate::toString).orElse("");
  }

  private static ArrayNode figures(List<SourceChange> sources) {
    ArrayNode nodes = CommandJson.array();
    for (SourceChange change : sources) {
      ObjectNode node =
          CommandJson.object()
              .put("figure", CommandJson.name(change.kind()))
              .put("source", change.source());
      node.set("before", dated(change.before(), change.valueBefore()));
      node.set("after", dated(change.after(), change.valueAfter()));
      nodes.add(node);
    }
    return nodes;
  }

  private static ObjectNode dated(Optional<SourceFigures> figures, OptionalInt value) {
    String day = day(figures);
    return CommandJson.object()
        .put("day", day.isEmpty() ? null : day)
        .put("value", CommandJson.orNull(value));
  }

  private static void print(
      CaptureComparison changes, List<SourceChange> sources, PrintWriter out) {
    CaptureDiff diff = changes.diff();
    out.printf(
        "%s: from %s to %s%n%n",
        changes.later().profile().author().name(),
        CaptureComparison.day(changes.earlier()),
        CaptureComparison.day(changes.later()));
    var counters = new TextTable().text("").number("Before").number("After").number("Difference");
    for (Counter counter : diff.counters()) {
      counters.row(
          ChangeText.name(counter.figure()),
          ChangeText.count(counter.before()),
          ChangeText.count(counter.after()),
          ChangeText.difference(counter));
    }
    if (diff.counters().isEmpty()) {
      out.println("Neither capture gives figures.");
    } else {
      counters.print(out);
    }
    printSources(sources, out);
    section(
        out,
        diff.addedToPart() ? "New, or not in the earlier part" : "New",
        diff.added().stream().map(Paper::title).toList());
    section(out, "Changed", diff.changed().stream().map(DiffCommand::line).toList());
    section(out, "Removed", diff.vanished().stream().map(Paper::title).toList());
    section(out, "Not in this part", diff.notInPart().stream().map(Paper::title).toList());
    out.printf("%n%d unchanged%n", diff.unchanged());
  }

  private static String line(Change change) {
    return change.after().title()
        + ": "
        + change.fields().stream()
            .map(field -> ChangeText.change(change, field))
            .collect(Collectors.joining("; "));
  }

  private static void section(PrintWriter out, String head, List<String> lines) {
    if (!lines.isEmpty()) {
      out.printf("%n%s (%d)%n", head, lines.size());
      lines.forEach(line -> out.println("  " + line));
    }
  }

  private static ObjectNode node(AuthorId id, CaptureComparison changes) {
    ObjectNode node = CommandJson.object().put("id", id.value());
    node.set("before", capture(changes.earlier()));
    node.set("after", capture(changes.later()));
    ArrayNode counters = node.putArray("counters");
    for (Counter counter : changes.diff().counters()) {
      counters
          .addObject()
          .put("figure", counter.figure().name())
          .put("before", CommandJson.orNull(counter.before()))
          .put("after", CommandJson.orNull(counter.after()))
          .put("difference", CommandJson.orNull(counter.difference()));
    }
    ArrayNode added = node.putArray("added");
    changes.diff().added().forEach(paper -> added.add(PaperJson.of(paper)));
    ArrayNode changed = node.putArray("changed");
    changes.diff().changed().forEach(change -> changed.add(node(change)));
    ArrayNode vanished = node.putArray("vanished");
    changes.diff().vanished().forEach(paper -> vanished.add(PaperJson.of(paper)));
    ArrayNode notInPart = node.putArray("notInPart");
    changes.diff().notInPart().forEach(paper -> notInPart.add(PaperJson.of(paper)));
    node.put("addedToPart", changes.diff().addedToPart());
    return node.put("unchanged", changes.diff().unchanged());
  }

  private static ObjectNode capture(CapturedProfile captured) {
    ObjectNode node = CommandJson.object().put("source", captured.source());
    CommandJson.putCaptured(node, captured.captured());
    return node;
  }

  private static ObjectNode node(Change change) {
    ObjectNode node = CommandJson.object();
    node.set(
        "fields", CommandJson.strings(change.fields().stream().map(ChangeText::name).toList()));
    node.set("before", PaperJson.of(change.before()));
    node.set("after", PaperJson.of(change.after()));
    return node;
  }
}
