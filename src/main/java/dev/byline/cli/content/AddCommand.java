package dev.byline.cli.content;

import dev.byline.cli.options.LibraryAccess;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.cli.print.CommandJson;
import dev.byline.model.AuthorField;
import dev.byline.model.PaperField;
import dev.byline.workspace.HandEntries;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `byline add`: papers and authors without a page.
@Command(
    name = "add",
    description = "Add a paper or an author without a page, as entered by hand.",
    footer = {
      "",
      "Their source is called entered-by-hand. A paper of the same title that was",
      "entered before is replaced. byline remove removes them again.",
    })
public final class AddCommand implements Callable<Integer> {

  private final LibraryAccess root;

  @Spec private @Nullable CommandSpec spec;

  public AddCommand(LibraryAccess root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    if (spec != null) {
      spec.commandLine().usage(root.out());
    }
    return CommandLine.ExitCode.USAGE;
  }

  @Command(description = "Add a paper.")
  int paper(
      @Option(names = "--title", required = true, paramLabel = "TITLE", description = "Its title.")
          String title,
      @Option(
              names = "--author",
              required = true,
              paramLabel = "NAME",
              description = "An author; once for each, in their order.")
          List<String> authors,
      @Option(
              names = "--published",
              paramLabel = "DATE",
              description = "A year, a month or a day: 2026, 2026-05, 2026-05-29.")
          @Nullable String published,
      @Option(names = "--venue", paramLabel = "VENUE", description = "Journal or conference.")
          @Nullable String venue,
      @Option(names = "--doi", paramLabel = "DOI", description = "Its DOI.") @Nullable String doi,
      @Option(names = "--arxiv", paramLabel = "ID", description = "Its arXiv id.")
          @Nullable String arxiv,
      @Option(names = "--citations", paramLabel = "COUNT", description = "How often it is cited.")
          @Nullable String citations,
      @Option(names = "--json", description = "Print the id of what was added as JSON.")
          boolean json)
      throws IOException, RefusedInputException {
    var texts = new EnumMap<PaperField, String>(PaperField.class);
    texts.put(PaperField.TITLE, title);
    texts.put(PaperField.AUTHORS, String.join(", ", authors));
    put(texts, PaperField.PUBLISHED, published);
    put(texts, PaperField.VENUE, venue);
    put(texts, PaperField.DOI, doi);
    put(texts, PaperField.ARXIV_ID, arxiv);
    put(texts, PaperField.CITATIONS, citations);
    return add(title, json, entries -> entries.add(HandEntries.paper(texts), today()));
  }

  @Command(description = "Add an author.")
  int author(
      @Parameters(paramLabel = "NAME", description = "The name.") String name,
      @Option(names = "--affiliation", paramLabel = "PLACE", description = "Affiliation.")
          @Nullable String affiliation,
      @Option(names = "--category", paramLabel = "CODE", description = "Category, such as LG.")
          @Nullable String category,
      @Option(
              names = "--id",
              paramLabel = "ID",
              description = "An identifier, such as orcid:0000-0002-1825-0097; may be repeated.")
          @Nullable List<String> ids,
      @Option(names = "--json", description = "Print the id of what was added as JSON.")
          boolean json)
      throws IOException, RefusedInputException {
    var texts = new EnumMap<AuthorField, String>(AuthorField.class);
    put(texts, AuthorField.AFFILIATION, affiliation);
    put(texts, AuthorField.CATEGORY, category);
    put(texts, AuthorField.IDS, ids == null ? null : String.join(", ", ids));
    return add(name, json, entries -> entries.add(HandEntries.author(name, texts), today()));
  }

  private static <F> void put(Map<F, String> texts, F field, @Nullable String text) {
    if (text != null) {
      texts.put(field, text);
    }
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  private interface Entry {
    HandEntries.Entered add(HandEntries entries) throws IOException;
  }

  private int add(String what, boolean json, Entry entry)
      throws IOException, RefusedInputException {
    try (LibraryFolder folder = root.openLibrary()) {
      HandEntries.Entered entered = entry.add(folder.byHand().orElseThrow());
      if (json) {
        CommandJson.print(
            CommandJson.object()
                .put("added", what)
                .put("source", HandEntries.SOURCE)
                .put("hash", entered.hash()),
            root.out());
      } else {
        root.out().printf("Added by hand: %s%n", what);
      }
    } catch (HandEntries.RefusedFieldException e) {
      throw new RefusedInputException(String.valueOf(e.getMessage()));
    }
    return CommandLine.ExitCode.OK;
  }
}
