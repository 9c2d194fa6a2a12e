package dev.byline.cli;

import dev.byline.cli.options.JsonOption;
import dev.byline.cli.options.NamedRecord;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.cli.print.AuthorsTable;
import dev.byline.cli.print.CitationText;
import dev.byline.cli.print.CommandJson;
import dev.byline.cli.print.MarkText;
import dev.byline.cli.print.PaperText;
import dev.byline.compare.AuthorCitations;
import dev.byline.compare.CitationHistory;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Library;
import dev.byline.library.PageOwners;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperDetail;
import dev.byline.library.PaperHit;
import dev.byline.library.PaperPage;
import dev.byline.library.query.Clause;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.PaperSort;
import dev.byline.model.AuthorId;
import dev.byline.model.TextFolding;
import dev.byline.model.own.OwnMarks;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `byline show`: one author with the papers, or one paper with its abstract.
@Command(
    name = "show",
    description = "Show an author with the papers, or a paper with its abstract.")
final class ShowCommand implements Callable<Integer> {

  private static final int CANDIDATES = 10;
  private static final int PAGE = 1000;

  private final BylineCommand root;

  @Parameters(
      paramLabel = "AUTHOR|PAPER",
      arity = "1..*",
      description = "An id, parts of an author's name, or words of a title.")
  private List<String> words = List.of();

  @Mixin private JsonOption json = new JsonOption();

  ShowCommand(BylineCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException, RefusedInputException {
    String text = String.join(" ", words);
    try (LibraryFolder folder = root.openLibrary()) {
      Library library = folder.library();
      Optional<AuthorRecord> author = author(library, text);
      if (author.isPresent()) {
        show(folder, author.get());
      } else {
        show(folder, NamedRecord.paper(library, text));
      }
    }
    return ExitCode.DONE;
  }

  private static Optional<AuthorRecord> author(Library library, String text)
      throws IOException, RefusedInputException {
    if (TextFolding.words(text).isEmpty()) {
      return Optional.empty();
    }
    Optional<AuthorRecord> byId = library.author(new AuthorId(text));
    if (byId.isPresent()) {
      return byId;
    }
    var query = new AuthorQuery(text, AuthorSort.NAME, true);
    List<AuthorRecord> named =
        library.authors(query, PageRequest.first(CANDIDATES), () -> false).authors();
    if (named.size() > 1) {
      throw new RefusedInputException(
          "Several authors match; give the id of one: "
              + String.join(", ", named.stream().map(a -> a.id().value()).toList()));
    }
    return named.stream().findFirst();
  }

  private void show(LibraryFolder folder, PaperDetail paper) throws IOException {
    PrintWriter out = root.context().out();
    OwnMarks own = folder.marks().marks().of(paper.record().id());
    CitationHistory history = CitationHistory.of(paper.record(), folder);
    if (json.isChosen()) {
      ObjectNode node = PaperText.node(paper.record());
      node.set("marks", MarkText.node(own));
      node.set("citationHistory", CitationText.node(history));
      CommandJson.print(node, out);
    } else {
      PaperText.print(
          paper.record(), PageOwners.of(paper.record().listings(), folder.library()).values(), out);
      history.lines().forEach(out::println);
      MarkText.print(own, out);
    }
  }

  private void show(LibraryFolder folder, AuthorRecord author) throws IOException {
    PrintWriter out = root.context().out();
    Library library = folder.library();
    OwnMarks own = folder.marks().marks().of(author.id());
    ObjectNode node = CommandJson.author(author);
    node.set("marks", MarkText.node(own));
    Optional<AuthorCitations> citations = AuthorCitations.of(author.id(), library, () -> false);
    citations.ifPresent(found -> CitationText.add(found, node));
    ArrayNode papers = node.putArray("papers");
    if (!json.isChosen()) {
      AuthorsTable.print(List.of(author), out);
      AuthorsTable.printSources(author, out);
      AuthorsTable.printFacts(author.author(), out);
      author.author().about().ifPresent(about -> out.printf("%n%s%n", about));
      MarkText.print(own, out);
      citations.ifPresent(found -> CitationText.print(found, out));
      out.println();
    }
    var query = PaperQuery.ALL.and(Clause.OneOf.profile(author.id())).withSort(PaperSort.NEWEST);
    Optional<String> cursor = Optional.empty();
    do {
      PageRequest request =
          cursor.map(c -> PageRequest.after(c, PAGE)).orElseGet(() -> PageRequest.first(PAGE));
      PaperPage page = library.papers(query, request, () -> false);
      for (PaperHit hit : page.hits()) {
        if (json.isChosen()) {
          library
              .paper(hit.id(), PaperQuery.ALL)
              .ifPresent(detail -> papers.add(PaperText.node(detail.record())));
        } else {
          PaperText.printRow(hit, out);
        }
      }
      cursor = page.next();
    } while (cursor.isPresent());
    if (json.isChosen()) {
      CommandJson.print(node, out);
    }
  }
}
