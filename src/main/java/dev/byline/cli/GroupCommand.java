package dev.byline.cli;

import dev.byline.cli.options.NamedRecord;
import dev.byline.cli.options.NamedSide;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.cli.print.CommandJson;
import dev.byline.cli.print.TextTable;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Library;
import dev.byline.library.own.GroupBook;
import dev.byline.library.own.GroupChange;
import dev.byline.library.own.GroupStore;
import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.own.AuthorGroup;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `byline group`: named sets of authors, kept in the library.
@Command(
    name = "group",
    description = "List or change groups of authors.",
    footer = {
      "",
      "A group is compared as one side: byline compare @lab marion. AUTHOR is an id,",
      "or parts of a name in quotes. Without a command, the groups are listed.",
    })
final class GroupCommand implements Callable<Integer> {

  private final BylineCommand root;

  @Option(names = "--json", description = "Print the groups as JSON.")
  private boolean json;

  GroupCommand(BylineCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    try (LibraryFolder folder = root.openLibrary()) {
      if (json) {
        printJson(folder);
      } else {
        print(folder);
      }
    }
    return ExitCode.DONE;
  }

  @Command(description = "Create a group.")
  int create(
      @Parameters(paramLabel = "NAME") String name,
      @Parameters(paramLabel = "AUTHOR", arity = "1..*") List<String> authors)
      throws IOException, RefusedInputException {
    try (LibraryFolder folder = root.openLibrary()) {
      checkFree(folder.groups(), name);
      told(folder.groups().create(name, ids(folder.library(), authors)));
    }
    return ExitCode.DONE;
  }

  @Command(description = "Add authors to a group.")
  int add(
      @Parameters(paramLabel = "NAME") String name,
      @Parameters(paramLabel = "AUTHOR", arity = "1..*") List<String> authors)
      throws IOException, RefusedInputException {
    try (LibraryFolder folder = root.openLibrary()) {
      List<AuthorId> more = ids(folder.library(), authors);
      told(folder.groups().change(NamedSide.group(folder, name).id(), group -> group.with(more)));
    }
    return ExitCode.DONE;
  }

  @Command(description = "Remove authors from a group; they stay in the library.")
  int remove(
      @Parameters(paramLabel = "NAME") String name,
      @Parameters(paramLabel = "AUTHOR", arity = "1..*") List<String> authors)
      throws IOException, RefusedInputException {
    try (LibraryFolder folder = root.openLibrary()) {
      AuthorGroup group = NamedSide.group(folder, name);
      var fewer = new ArrayList<AuthorId>();
      for (String author : authors) {
        // A member need not be in the library any longer.
        Optional<AuthorId> member =
            group.authors().stream().filter(id -> id.value().equals(author)).findFirst();
        fewer.add(member.isPresent() ? member.get() : NamedRecord.author(folder.library(), author));
      }
      told(folder.groups().change(group.id(), now -> now.without(fewer)));
    }
    return ExitCode.DONE;
  }

  @Command(description = "Rename a group.")
  int rename(
      @Parameters(paramLabel = "NAME") String name,
      @Parameters(paramLabel = "NEW_NAME") String newName)
      throws IOException, RefusedInputException {
    try (LibraryFolder folder = root.openLibrary()) {
      AuthorGroup group = NamedSide.group(folder, name);
      if (!group.isCalled(newName)) {
        checkFree(folder.groups(), newName);
      }
      told(folder.groups().change(group.id(), now -> now.withName(newName)));
    }
    return ExitCode.DONE;
  }

  @Command(description = "Delete a group; its authors stay in the library.")
  int delete(@Parameters(paramLabel = "NAME") String name)
      throws IOException, RefusedInputException {
    try (LibraryFolder folder = root.openLibrary()) {
      AuthorGroup group = NamedSide.group(folder, name);
      folder.groups().delete(group.id());
      root.context()
          .out()
          .printf(
              "Deleted: %s. To restore it: byline group create \"%s\" %s%n",
              group.name(), group.name(), members(group, " "));
    }
    return ExitCode.DONE;
  }

  /// `query` for papers on the pages of the groups' authors, besides those that it names by itself;
  /// as it is where no group is named.
  static PaperQuery within(LibraryFolder folder, List<String> names, PaperQuery query)
      throws RefusedInputException {
    var pages = new TreeSet<>(query.chosen(Facet.PROFILE));
    for (String name : names) {
      AuthorGroup group = NamedSide.group(folder, name);
      if (group.authors().isEmpty()) {
        throw new RefusedInputException("The group \"" + group.name() + "\" has no authors.");
      }
      group.authors().forEach(author -> pages.add(author.value()));
    }
    return names.isEmpty() ? query : query.choosing(Facet.PROFILE, pages);
  }

  private static void checkFree(GroupStore store, String name) throws RefusedInputException {
    if (name.isBlank() || GroupBook.isReserved(name)) {
      throw new RefusedInputException(
          "The name \"%s\" is reserved; choose another.".formatted(name));
    }
    if (GroupBook.named(store.groups(), name).isPresent()) {
      throw new RefusedInputException(
          "A group named \"%s\" already exists. To add authors to it: byline group add"
              .formatted(name));
    }
  }

  private static List<AuthorId> ids(Library library, List<String> authors)
      throws IOException, RefusedInputException {
    var ids = new ArrayList<AuthorId>();
    for (String author : authors) {
      ids.add(NamedRecord.author(library, author));
    }
    return ids;
  }

  private void told(GroupChange change) {
    change
        .after()
        .ifPresent(group ->
            root.context()
                .out()
                .printf(
                    "%s: %s%n",
                    group.name(),
                    NamedSide.named(group.authors().stream().map(AuthorId::value).toList())));
  }

  private static String members(AuthorGroup group, String between) {
    return group.authors().stream().map(AuthorId::value).collect(Collectors.joining(between));
  }

  private void print(LibraryFolder folder) throws IOException {
    PrintWriter out = root.context().out();
    List<AuthorGroup> groups = folder.groups().groups();
    if (groups.isEmpty()) {
      out.println("There are no groups yet: byline group create NAME AUTHOR...");
      return;
    }
    var table = new TextTable().text("Group").number("Authors").text("");
    for (AuthorGroup group : groups) {
      var names = new ArrayList<String>();
      for (AuthorId author : group.authors().stream().limit(NamedSide.NAMED).toList()) {
        names.add(
            folder
                .library()
                .author(author)
                .map((AuthorRecord record) -> record.author().name())
                .orElse(author + " (not in the library)"));
      }
      int more = group.authors().size() - names.size();
      table.row(
          group.name(),
          String.valueOf(group.authors().size()),
          String.join(", ", names)
              + (more > 0 ? String.format(Locale.ROOT, " and %,d more", more) : ""));
    }
    table.print(out);
  }

  private void printJson(LibraryFolder folder) {
    ArrayNode groups = CommandJson.array();
    for (AuthorGroup group : folder.groups().groups()) {
      ObjectNode node = groups.addObject().put("id", group.id().value()).put("name", group.name());
      node.set(
          "authors", CommandJson.strings(group.authors().stream().map(AuthorId::value).toList()));
    }
    CommandJson.print(groups, root.context().out());
  }
}
