package dev.byline.cli;

import dev.byline.compare.AuthorFinder;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperDetail;
import dev.byline.library.PaperHit;
import dev.byline.library.PaperPage;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.who.DuplicateFinder;
import dev.byline.who.DuplicateQuestion;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// An author or a paper that is named on the command line.
sealed interface NamedRecord {

  /// The most candidates that an error message lists.
  int CANDIDATES = 10;

  record AnAuthor(AuthorId id) implements NamedRecord {}

  record APaper(PaperId id) implements NamedRecord {}

  static DuplicateFinder whoIsWho(LibraryFolder folder) {
    return new DuplicateFinder(
        folder.library(), folder, () -> LocalDate.now(ZoneId.systemDefault()));
  }

  /// The author or paper that `text` names: by an id, parts of an author's name, or words of a
  /// title.
  static NamedRecord of(Library library, String text) throws IOException, BadInputException {
    return new AuthorFinder(library).find(text).candidates().isEmpty()
        ? new APaper(paper(library, text).record().id())
        : new AnAuthor(author(library, text));
  }

  /// The one author whom `text` names.
  static AuthorId author(Library library, String text) throws IOException, BadInputException {
    AuthorFinder.Found found = new AuthorFinder(library).find(text);
    if (found.candidates().isEmpty()) {
      throw new BadInputException("There is no author called \"" + text + "\".");
    }
    return found
        .only()
        .orElseThrow(() ->
            new BadInputException(
                "\"%s\" matches several authors; give the id of one: %s"
                    .formatted(
                        text,
                        String.join(
                            ", ", found.candidates().stream().map(a -> a.id().value()).toList()))))
        .id();
  }

  /// The one paper that `text` names, by its id or words of its title.
  static PaperDetail paper(Library library, String text) throws IOException, BadInputException {
    if (text.isBlank()) {
      throw new BadInputException("Name an author or a paper: an id, or words of a name or title.");
    }
    Optional<PaperDetail> byId = library.paper(new PaperId(text), PaperQuery.ALL);
    if (byId.isPresent()) {
      return byId.get();
    }
    PaperQuery titled = QueryText.read("title:(" + text + ")").query();
    PaperPage page = library.papers(titled, PageRequest.first(CANDIDATES), () -> false);
    if (titled.clauses().isEmpty() || page.hits().isEmpty()) {
      throw new BadInputException("There is no author and no paper called \"" + text + "\".");
    }
    if (page.hits().size() > 1) {
      throw new BadInputException(
          "Several papers match; give the id of one:\n"
              + String.join("\n", page.hits().stream().map(NamedRecord::candidate).toList()));
    }
    return library.paper(page.hits().getFirst().id(), titled).orElseThrow();
  }

  private static String candidate(PaperHit hit) {
    return "  " + hit.id() + "  " + hit.paper().title();
  }

  /// Asks whether two are one.
  static DuplicateQuestion question(LibraryFolder folder, String one, String other)
      throws IOException, BadInputException {
    DuplicateFinder who = whoIsWho(folder);
    NamedRecord first = of(folder.library(), one);
    NamedRecord second = of(folder.library(), other);
    if (first instanceof AnAuthor(AuthorId a) && second instanceof AnAuthor(AuthorId b)) {
      return inOrder(who.question(a, b), one(a, folder.library()));
    }
    if (first instanceof APaper(PaperId a) && second instanceof APaper(PaperId b)) {
      return inOrder(who.question(a, b), a.value());
    }
    throw new BadInputException("One of these is an author and the other a paper.");
  }

  /// An old id leads to the author it has become.
  private static String one(AuthorId id, Library library) throws IOException {
    return library.author(id).orElseThrow().id().value();
  }

  /// The one that was named first comes first.
  private static DuplicateQuestion inOrder(DuplicateQuestion question, String first) {
    return WhoCommand.side(question.pair()).equals(first) ? question : question.turned();
  }
}
