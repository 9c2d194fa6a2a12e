package dev.byline.cli.options;

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
import java.io.IOException;
import java.util.Optional;

/// An author or a paper that is named on the command line.
public sealed interface NamedRecord {

  /// The most candidates that an error message lists.
  int CANDIDATES = 10;

  /// An author, by the id that the library has.
  record AnAuthor(AuthorId id) implements NamedRecord {}

  /// A paper, by the id that the library has.
  record APaper(PaperId id) implements NamedRecord {}

  /// The author or paper that `text` names: by an id, parts of an author's name, or words of a
  /// title.
  static NamedRecord of(Library library, String text) throws IOException, RefusedInputException {
    return new AuthorFinder(library).find(text).candidates().isEmpty()
        ? new APaper(paper(library, text).record().id())
        : new AnAuthor(author(library, text));
  }

  /// The one author whom `text` names.
  static AuthorId author(Library library, String text) throws IOException, RefusedInputException {
    AuthorFinder.Found found = new AuthorFinder(library).find(text);
    if (found.candidates().isEmpty()) {
      throw new RefusedInputException("There is no author called \"" + text + "\".");
    }
    return found
        .only()
        .orElseThrow(() ->
            new RefusedInputException(
                "\"%s\" matches several authors; give the id of one: %s"
                    .formatted(
                        text,
                        String.join(
                            ", ", found.candidates().stream().map(a -> a.id().value()).toList()))))
        .id();
  }

  /// The one paper that `text` names, by its id or words of its title.
  static PaperDetail paper(Library library, String text) throws IOException, RefusedInputException {
    if (text.isBlank()) {
      throw new RefusedInputException(
          "Name an author or a paper: an id, or words of a name or title.");
    }
    Optional<PaperDetail> byId = library.paper(new PaperId(text), PaperQuery.ALL);
    if (byId.isPresent()) {
      return byId.get();
    }
    PaperQuery titled = QueryText.read("title:(" + text + ")").query();
    PaperPage page = library.papers(titled, PageRequest.first(CANDIDATES), () -> false);
    if (titled.clauses().isEmpty() || page.hits().isEmpty()) {
      throw new RefusedInputException("There is no author and no paper called \"" + text + "\".");
    }
    if (page.hits().size() > 1) {
      throw new RefusedInputException(
          "Several papers match; give the id of one:\n"
              + String.join("\n", page.hits().stream().map(NamedRecord::candidate).toList()));
    }
    return library.paper(page.hits().getFirst().id(), titled).orElseThrow();
  }

  private static String candidate(PaperHit hit) {
    return "  " + hit.id() + "  " + hit.paper().title();
  }
}
