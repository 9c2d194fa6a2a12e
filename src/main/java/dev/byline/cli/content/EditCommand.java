package dev.byline.cli.content;

import dev.byline.cli.options.JsonOption;
import dev.byline.cli.options.LibraryAccess;
import dev.byline.cli.options.NamedRecord;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.cli.print.CommandJson;
import dev.byline.cli.print.PaperText;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorField;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperField;
import dev.byline.model.PaperId;
import dev.byline.who.DuplicateFinder;
import dev.byline.who.NewDecision;
import dev.byline.who.PaperEdits;
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

/// `byline edit`: corrections of an author's name, affiliation and category, and of a paper's
/// fields.
@Command(
    name = "edit",
    description =
        "Correct the name, affiliation or category of an author, or the fields of a paper.",
    footer = {
      "",
      "The page's own value is kept beside the correction, and survives new captures.",
      "To undo, give the value of the page again; of a name, --name \"\" does.",
      "An empty value of any other field says that there is none.",
    })
public final class EditCommand implements Callable<Integer> {

  private final LibraryAccess root;

  @Parameters(
      paramLabel = "AUTHOR|PAPER",
      description = "An id, parts of a name in quotes, or words of a title in quotes.")
  private String named = "";

  @Option(names = "--name", paramLabel = "NAME", description = "The name of an author.")
  private @Nullable String name;

  @Option(
      names = "--affiliation",
      paramLabel = "PLACE",
      description = "The affiliation of an author.")
  private @Nullable String affiliation;

  @Option(
      names = "--category",
      paramLabel = "CODE",
      description = "The category of an author, such as LG.")
  private @Nullable String category;

  @Mixin private PaperFieldOptions paperFields = new PaperFieldOptions();

  @Mixin private JsonOption json = new JsonOption();

  public EditCommand(LibraryAccess root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException, RefusedInputException {
    var values = new EnumMap<AuthorField, String>(AuthorField.class);
    put(values, AuthorField.AFFILIATION, affiliation);
    put(values, AuthorField.CATEGORY, category);
    boolean isAuthor = !values.isEmpty() || name != null;
    Map<PaperField, String> ofPaper = paperFields.values();
    if (isAuthor != ofPaper.isEmpty()) {
      throw new RefusedInputException(
          isAuthor
              ? "Give fields of an author or of a paper, not of both."
              : "Give --name, --affiliation or --category of an author, or --title, --authors,"
                  + " --date or another field of a paper.");
    }
    try (LibraryFolder folder = root.openLibrary()) {
      var finder =
          new DuplicateFinder(
              folder.library(), folder, () -> LocalDate.now(ZoneId.systemDefault()));
      if (isAuthor) {
        edit(folder, finder, values);
      } else {
        edit(folder, finder.paperEdits(), ofPaper);
      }
    }
    return CommandLine.ExitCode.OK;
  }

  private void edit(LibraryFolder folder, DuplicateFinder finder, Map<AuthorField, String> values)
      throws IOException, RefusedInputException {
    AuthorId id = NamedRecord.author(folder.library(), named);
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

  private void edit(LibraryFolder folder, PaperEdits edits, Map<PaperField, String> values)
      throws IOException, RefusedInputException {
    PaperId id = NamedRecord.paper(folder.library(), named).record().id();
    NewDecision decision = edits.edit(id, values);
    if (json.isChosen()) {
      folder
          .library()
          .paper(id, PaperQuery.ALL)
          .ifPresent(now -> CommandJson.print(PaperText.node(now.record()), root.out()));
    } else {
      root.out().println(decision.said());
    }
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
