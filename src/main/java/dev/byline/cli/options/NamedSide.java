package dev.byline.cli.options;

import dev.byline.compare.SideRequest;
import dev.byline.library.Library;
import dev.byline.library.own.GroupBook;
import dev.byline.model.AuthorId;
import dev.byline.model.own.AuthorGroup;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Sides that are named on the command line: an author by an id or parts of a name, a group by
/// `@NAME`, the whole library by `@library`.
public final class NamedSide {

  /// So many names stand in a message.
  public static final int NAMED = 20;

  private static final String GROUP = "@";

  private NamedSide() {}

  /// The side that `text` names.
  public static SideRequest of(LibraryFolder folder, String text)
      throws IOException, RefusedInputException {
    if (!text.startsWith(GROUP)) {
      return new SideRequest.One(NamedRecord.author(folder.library(), text));
    }
    String name = text.substring(GROUP.length());
    if (GroupBook.isReserved(name)) {
      return new SideRequest.Everybody();
    }
    AuthorGroup group = group(folder, name);
    if (group.authors().isEmpty()) {
      throw new RefusedInputException("The group \"" + group.name() + "\" has no authors.");
    }
    checkPresent(folder.library(), group);
    return new SideRequest.Group(group.name(), group.authors());
  }

  /// A group of which nobody is left is no side; where some are, the comparison says who is not.
  private static void checkPresent(Library library, AuthorGroup group)
      throws IOException, RefusedInputException {
    for (AuthorId author : group.authors()) {
      if (library.author(author).isPresent()) {
        return;
      }
    }
    throw new RefusedInputException(
        "No author of the group \"%s\" is still in the library: %s"
            .formatted(
                group.name(), named(group.authors().stream().map(AuthorId::value).toList())));
  }

  /// The group that is called `name`.
  public static AuthorGroup group(LibraryFolder folder, String name) throws RefusedInputException {
    List<AuthorGroup> groups = folder.groups().groups();
    Optional<AuthorGroup> found = GroupBook.named(groups, name);
    if (found.isPresent()) {
      return found.get();
    }
    throw new RefusedInputException(
        "There is no group called \"%s\". %s"
            .formatted(
                name,
                groups.isEmpty()
                    ? "There are no groups yet: byline group create NAME AUTHOR..."
                    : "Groups: "
                        + groups.stream()
                            .map(AuthorGroup::name)
                            .collect(Collectors.joining(", "))));
  }

  /// The first of some names, and how many more there are.
  public static String named(List<String> names) {
    int more = names.size() - NAMED;
    String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
    return more > 0 ? String.format(Locale.ROOT, "%s and %,d more", first, more) : first;
  }
}
