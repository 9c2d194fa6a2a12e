package dev.byline.cli.marks;

import dev.byline.cli.options.JsonOption;
import dev.byline.cli.options.LibraryAccess;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.library.own.MarkBook;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.own.OwnMarks;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `byline note`: the user's notes on papers and authors.
@Command(
    name = "note",
    description = "Print or change the notes on papers and authors.",
    footer = {
      "",
      "A note is Markdown. Without --text, --append, --file and --clear, the notes are",
      "printed. byline mark --undo undoes the last change.",
      "",
      "  byline note --append \"Compare with **Theorem 2**.\" \"momentum residual\"",
    })
public final class NoteCommand implements Callable<Integer> {

  private final LibraryAccess root;

  @Mixin private MarkTargets targets = new MarkTargets();

  @ArgGroup private @Nullable Change change;

  @Mixin private JsonOption json = new JsonOption();

  /// The change of the notes; one of several.
  static final class Change {

    @Option(names = "--text", paramLabel = "TEXT", description = "Write this note.")
    private @Nullable String text;

    @Option(names = "--append", paramLabel = "TEXT", description = "Add a paragraph to the note.")
    private @Nullable String more;

    @Option(names = "--file", paramLabel = "FILE", description = "Write the note in this file.")
    private @Nullable Path file;

    @Option(names = "--clear", description = "Delete the note.")
    private boolean clear;

    private String written() throws IOException {
      return file != null ? Files.readString(file) : String.valueOf(more == null ? text : more);
    }
  }

  public NoteCommand(LibraryAccess root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException, RefusedInputException {
    try (LibraryFolder folder = root.openLibrary()) {
      MarkTargets.Found found = targets.in(folder.library());
      var outcome = new MarkOutcome(root, json.isChosen());
      if (change == null) {
        print(folder, found, outcome);
      } else if (change.clear) {
        outcome.change(folder, found, now -> now.withNote(""), "Notes deleted");
      } else {
        write(folder, found, outcome, change);
      }
    }
    return CommandLine.ExitCode.OK;
  }

  private static void write(
      LibraryFolder folder, MarkTargets.Found found, MarkOutcome outcome, Change change)
      throws IOException, RefusedInputException {
    String added = change.written();
    if (added.isBlank()) {
      throw new RefusedInputException("The note is blank; --clear deletes a note.");
    }
    boolean isMore = change.more != null;
    outcome.change(
        folder,
        found,
        now -> now.withNote(isMore && !now.note().isBlank() ? now.note() + "\n\n" + added : added),
        "Notes written");
  }

  private void print(LibraryFolder folder, MarkTargets.Found found, MarkOutcome outcome)
      throws IOException {
    if (json.isChosen()) {
      outcome.print(folder, found.papers(), found.authors());
      return;
    }
    MarkBook book = folder.marks().marks();
    boolean isOne = found.papers().size() + found.authors().size() == 1;
    for (PaperId paper : found.papers()) {
      print(paper.value(), book.of(paper), isOne);
    }
    for (AuthorId author : found.authors()) {
      print(author.value(), book.of(author), isOne);
    }
  }

  private void print(String id, OwnMarks marks, boolean isOne) {
    if (!marks.note().isEmpty()) {
      if (!isOne) {
        root.out().println(id);
      }
      root.out().println(marks.note().stripTrailing());
    } else if (isOne) {
      root.out().println("No note.");
    }
  }
}
