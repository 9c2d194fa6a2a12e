package dev.byline.cli;

import dev.byline.cli.options.JsonOption;
import dev.byline.cli.options.NamedRecord;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.cli.print.AuthorsTable;
import dev.byline.cli.print.CommandJson;
import dev.byline.exchange.Recogniser;
import dev.byline.library.AuthorRecord;
import dev.byline.model.AuthorId;
import dev.byline.parse.PageParser;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `byline figures`: an author's figures by source, and whose count.
@Command(
    name = "figures",
    description = "Show an author's figures by source, or choose the source that counts.",
    footer = {
      "",
      "By default the newest source counts whose list can support its figures. The",
      "choice for one author comes before that for all (no AUTHOR).",
    })
final class FiguresCommand implements Callable<Integer> {

  private final BylineCommand root;

  @Parameters(
      paramLabel = "AUTHOR",
      arity = "0..*",
      description = "An id, or parts of a name; none to choose for all authors.")
  private List<String> words = List.of();

  @Option(
      names = "--source",
      paramLabel = "SOURCE",
      description = "Choose this source: google-scholar, openalex, ...")
  private @Nullable String source;

  @Option(names = "--default", description = "Choose by default again.")
  private boolean byDefault;

  @Mixin private JsonOption json = new JsonOption();

  FiguresCommand(BylineCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException, RefusedInputException {
    if (source != null && byDefault) {
      throw new RefusedInputException("Give --source or --default, not both.");
    }
    String text = String.join(" ", words);
    boolean isChoice = source != null || byDefault;
    if (text.isBlank() && !isChoice) {
      throw new RefusedInputException("Name an author, or choose a source for all with --source.");
    }
    try (LibraryFolder folder = root.openLibrary()) {
      Optional<AuthorId> author =
          text.isBlank()
              ? Optional.empty()
              : Optional.of(NamedRecord.author(folder.library(), text));
      if (isChoice) {
        choose(folder, author);
      }
      if (author.isPresent()) {
        show(folder.library().author(author.get()).orElseThrow());
      }
    }
    return ExitCode.DONE;
  }

  private void choose(LibraryFolder folder, Optional<AuthorId> author)
      throws IOException, RefusedInputException {
    Optional<String> wanted = Optional.ofNullable(source);
    if (author.isPresent() && wanted.isPresent()) {
      AuthorRecord record = folder.library().author(author.get()).orElseThrow();
      List<String> given =
          record.sources().stream().filter(one -> one.isGiven()).map(one -> one.source()).toList();
      if (given.isEmpty()) {
        throw new RefusedInputException("No page gives figures of " + record.author().name() + ".");
      }
      if (!given.contains(wanted.get())) {
        throw new RefusedInputException(
            "No page of this source gives figures of "
                + record.author().name()
                + "; these do: "
                + String.join(", ", given));
      }
    }
    if (author.isEmpty() && wanted.isPresent() && !isKnown(wanted.get())) {
      throw new RefusedInputException(
          "There is no source called \"" + wanted.get() + "\"; byline formats lists the names.");
    }
    var said = NamedPair.whoIsWho(folder).sources().choose(author, wanted).said();
    if (!json.isChosen()) {
      root.context().out().println(said);
    }
  }

  private static boolean isKnown(String name) {
    return PageParser.standard().formats().stream().anyMatch(page -> page.name().equals(name))
        || Recogniser.formats().stream().anyMatch(set -> set.name().equals(name));
  }

  private void show(AuthorRecord author) {
    PrintWriter out = root.context().out();
    if (json.isChosen()) {
      CommandJson.print(CommandJson.author(author), out);
    } else {
      AuthorsTable.print(List.of(author), out);
      AuthorsTable.printSources(author, out);
    }
  }
}
