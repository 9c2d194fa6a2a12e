package dev.byline.cli.marks;

import dev.byline.cli.options.JsonOption;
import dev.byline.cli.options.LibraryAccess;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.library.own.MarkChange;
import dev.byline.model.own.OwnMarks;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `byline mark`: stars and read papers.
@Command(
    name = "mark",
    description = "Star papers and authors, or mark papers as read.",
    footer = {
      "",
      "Changes of stars, read papers, tags and notes are kept in one order, whether",
      "they were made in the window or here. --undo undoes the last of them; a",
      "second --undo makes it again.",
      "",
      "  byline mark --star \"momentum residual\"",
      "  byline mark --read --matching \"year:..2020\"",
    })
public final class MarkCommand implements Callable<Integer> {

  private final LibraryAccess root;

  @Mixin private MarkTargets targets = new MarkTargets();

  @Option(names = "--star", description = "Star them.")
  private boolean star;

  @Option(names = "--unstar", description = "Remove their stars.")
  private boolean unstar;

  @Option(names = "--read", description = "Mark the papers as read.")
  private boolean read;

  @Option(names = "--unread", description = "Mark the papers as unread.")
  private boolean unread;

  @Option(names = "--undo", description = "Undo the last change of marks.")
  private boolean undo;

  @Mixin private JsonOption json = new JsonOption();

  public MarkCommand(LibraryAccess root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException, RefusedInputException {
    boolean isMark = star || unstar || read || unread;
    if (undo ? isMark || !targets.isEmpty() : !isMark) {
      throw new RefusedInputException(
          undo
              ? "--undo stands alone."
              : "Say how to mark them: --star, --unstar, --read or --unread.");
    }
    if ((star && unstar) || (read && unread)) {
      throw new RefusedInputException("Give one of two opposites.");
    }
    try (LibraryFolder folder = root.openLibrary()) {
      var outcome = new MarkOutcome(root, json.isChosen());
      if (undo) {
        undo(folder, outcome);
      } else {
        MarkTargets.Found found = targets.in(folder.library());
        if ((read || unread) && !found.authors().isEmpty()) {
          throw new RefusedInputException("Only papers can be read or unread, not authors.");
        }
        outcome.change(folder, found, this::marked, said());
      }
    }
    return CommandLine.ExitCode.OK;
  }

  private static void undo(LibraryFolder folder, MarkOutcome outcome)
      throws IOException, RefusedInputException {
    Optional<MarkChange> last = folder.marks().last();
    if (last.isEmpty()) {
      throw new RefusedInputException("Nothing has been marked.");
    }
    outcome.print(folder, folder.marks().revert(last.get()), "Undone");
  }

  private OwnMarks marked(OwnMarks now) {
    OwnMarks starred = star || unstar ? now.withStar(star) : now;
    return read || unread ? starred.withRead(read) : starred;
  }

  private String said() {
    @Nullable String stars = star ? "Starred" : unstar ? "No longer starred" : null;
    @Nullable String reading = read ? "Marked as read" : unread ? "Marked as unread" : null;
    if (stars == null || reading == null) {
      return String.valueOf(stars == null ? reading : stars);
    }
    return stars + ", m" + reading.substring(1);
  }
}
