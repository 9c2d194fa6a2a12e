package dev.byline.cli.content;

import dev.byline.cli.options.JsonOption;
import dev.byline.cli.options.LibraryAccess;
import dev.byline.cli.options.NamedRecord;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.cli.print.CommandJson;
import dev.byline.model.AuthorField;
import dev.byline.model.AuthorId;
import dev.byline.who.DuplicateFinder;
import dev.byline.who.NewDecision;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `byline edit`: corrections of an author's name, affiliation and category.
@Command(
    name = "edit",
    description = "Correct the name, affiliation or category of an author.",
    footer = {
      "",
      "The page's own value is kept beside the correction, and survives new captures.",
      "To undo, give the value of the page again; of a name, --name \"\" does.",
    })
public final class EditCommand implements Callable<Integer> {

  private final LibraryAccess root;

  @Parameters(paramLabel = "AUTHOR", description = "An id, or parts of a name in quotes.")
  private String author = "";

  @Option(names = "--name", paramLabel = "NAME", description = "The name.")
  private @Nullable String name;

  @Option(names = "--affiliation", paramLabel = "PLACE", description = "The affiliation.")
  private @Nullable String affiliation;

  @Option(names = "--category", paramLabel = "CODE", description = "The category, such as LG.")
  private @Nullable String category;

  @Mixin private JsonOption json = new JsonOption();

  public EditCommand(LibraryAccess root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException, RefusedInputException {
    var values = new EnumMap<AuthorField, String>(AuthorField.class);
    put(values, AuthorField.AFFILIATION, affiliation);
    put(values, AuthorField.CATEGORY, category);
    if (values.isEmpty() && name == null) {
      throw new RefusedInputException("Give --name, --affiliation or --category.");
    }
    try (LibraryFolder folder = root.openLibrary()) {
      AuthorId id = NamedRecord.author(folder.library(), author);
      var finder =
          new DuplicateFinder(
              folder.library(), folder, () -> LocalDate.now(ZoneId.systemDefault()));
      NewDecision decision = finder.edits().edit(id, name(id, finder, folder), values);
      if (json.isChosen()) {
        folder
            .library()
            .author(id)
            .ifPresent(now -> CommandJson.print(CommandJson.author(now), root.out()));
      } else {
        root.out().println(decision.said());
      }
    }
    return CommandLine.ExitCode.OK;
  }

  /// The name that is wanted: the present one where none is given, the page's where it is blank.
  private String name(AuthorId id, DuplicateFinder finder, LibraryFolder folder)
      throws IOException {
    if (name != null && !name.isBlank()) {
      return name;
    }
    String present = folder.library().author(id).map(one -> one.author().name()).orElse("");
    return name == null ? present : finder.edits().pageName(id).orElse(present);
  }

  private static void put(
      Map<AuthorField, String> values, AuthorField field, @Nullable String value) {
    if (value != null) {
      values.put(field, value);
    }
  }
}
