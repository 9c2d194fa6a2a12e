package dev.byline.cli.marks;

import dev.byline.cli.options.JsonOption;
import dev.byline.cli.options.LibraryAccess;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.cli.print.CommandJson;
import dev.byline.cli.print.TextTable;
import dev.byline.library.own.MarkChange;
import dev.byline.library.query.FacetValue;
import dev.byline.model.own.OwnMarks;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;

/// `byline tag`: the user's tags on papers and authors.
@Command(
    name = "tag",
    description = "List tags, or tag papers and authors.",
    footer = {
      "",
      "Case and accents do not tell tags apart. Without a command, the tags are",
      "listed. byline mark --undo undoes the last change.",
      "",
      "  byline tag add \"to read\" --matching \"momentum year:2024..\"",
    })
public final class TagCommand implements Callable<Integer> {

  private final LibraryAccess root;

  @Mixin private JsonOption json = new JsonOption();

  public TagCommand(LibraryAccess root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    try (LibraryFolder folder = root.openLibrary()) {
      List<FacetValue> tags = folder.marks().marks().tags();
      if (json.isChosen()) {
        ArrayNode nodes = CommandJson.array();
        tags.forEach(tag -> nodes.addObject().put("tag", tag.label()).put("count", tag.count()));
        CommandJson.print(nodes, root.out());
      } else if (tags.isEmpty()) {
        root.out().println("There are no tags yet: byline tag add TAG AUTHOR|PAPER...");
      } else {
        var table = new TextTable().text("Tag").number("Papers and authors");
        tags.forEach(tag -> table.row(tag.label(), Long.toString(tag.count())));
        table.print(root.out());
      }
    }
    return CommandLine.ExitCode.OK;
  }

  @Command(description = "Add a tag to papers and authors.")
  int add(
      @Parameters(index = "0", paramLabel = "TAG") String tag,
      @Parameters(
              index = "1..*",
              arity = "0..*",
              paramLabel = "AUTHOR|PAPER",
              description = MarkTargets.NAMES)
          @Nullable List<String> names,
      @Option(names = "--matching", paramLabel = "QUERY", description = MarkTargets.MATCHING)
          @Nullable String query,
      @Mixin JsonOption asJson)
      throws IOException, RefusedInputException {
    checkNamed(tag);
    try (LibraryFolder folder = root.openLibrary()) {
      new MarkOutcome(root, asJson.isChosen())
          .change(
              folder,
              new MarkTargets(names, query).in(folder.library()),
              now -> now.withTag(tag),
              "Tagged " + tag);
    }
    return CommandLine.ExitCode.OK;
  }

  @Command(description = "Remove a tag from papers and authors.")
  int remove(
      @Parameters(index = "0", paramLabel = "TAG") String tag,
      @Parameters(
              index = "1..*",
              arity = "0..*",
              paramLabel = "AUTHOR|PAPER",
              description = MarkTargets.NAMES)
          @Nullable List<String> names,
      @Option(names = "--matching", paramLabel = "QUERY", description = MarkTargets.MATCHING)
          @Nullable String query,
      @Mixin JsonOption asJson)
      throws IOException, RefusedInputException {
    try (LibraryFolder folder = root.openLibrary()) {
      checkUsed(folder, tag);
      new MarkOutcome(root, asJson.isChosen())
          .change(
              folder,
              new MarkTargets(names, query).in(folder.library()),
              now -> now.withoutTag(tag),
              "No longer tagged " + tag);
    }
    return CommandLine.ExitCode.OK;
  }

  @Command(description = "Rename a tag everywhere; a tag that exists takes it in.")
  int rename(
      @Parameters(index = "0", paramLabel = "TAG") String tag,
      @Parameters(index = "1", paramLabel = "NEW_TAG") String newTag,
      @Mixin JsonOption asJson)
      throws IOException, RefusedInputException {
    checkNamed(newTag);
    return retag(tag, Optional.of(newTag), "Tagged " + newTag, asJson);
  }

  @Command(description = "Delete a tag everywhere; papers and authors stay.")
  int delete(@Parameters(index = "0", paramLabel = "TAG") String tag, @Mixin JsonOption asJson)
      throws IOException, RefusedInputException {
    return retag(tag, Optional.empty(), "No longer tagged " + tag, asJson);
  }

  private int retag(String tag, Optional<String> other, String did, JsonOption asJson)
      throws IOException, RefusedInputException {
    try (LibraryFolder folder = root.openLibrary()) {
      checkUsed(folder, tag);
      MarkChange change = folder.marks().retag(tag, other);
      new MarkOutcome(root, asJson.isChosen()).print(folder, change, did);
    }
    return CommandLine.ExitCode.OK;
  }

  private static void checkNamed(String tag) throws RefusedInputException {
    if (tag.isBlank()) {
      throw new RefusedInputException("A tag cannot be blank.");
    }
  }

  private static void checkUsed(LibraryFolder folder, String tag) throws RefusedInputException {
    boolean isUsed =
        folder.marks().marks().tags().stream()
            .anyMatch(one -> one.value().equals(OwnMarks.tagKey(tag)));
    if (!isUsed) {
      throw new RefusedInputException(
          "Nothing is tagged \"%s\"; byline tag lists the tags.".formatted(tag));
    }
  }
}
