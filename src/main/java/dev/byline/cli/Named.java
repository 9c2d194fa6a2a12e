package dev.byline.cli;

import dev.byline.compare.AuthorFinder;
import dev.byline.library.Library;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.who.Question;
import dev.byline.who.WhoIsWho;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;

/// An author or a paper that is named on the command line.
sealed interface Named {

  record AnAuthor(AuthorId id) implements Named {}

  record APaper(PaperId id) implements Named {}

  static WhoIsWho whoIsWho(LibraryFolder folder) {
    return new WhoIsWho(folder.library(), folder, () -> LocalDate.now(ZoneId.systemDefault()));
  }

  /// Whom or what `text` names: an id, parts of an author's name, or words of a title.
  static Named of(Library library, String text) throws IOException, BadInputException {
    return new AuthorFinder(library).find(text).candidates().isEmpty()
        ? new APaper(ShowCommand.paper(library, text).record().id())
        : new AnAuthor(CompareCommand.author(library, text));
  }

  /// Asks whether two are one.
  static Question question(LibraryFolder folder, String one, String other)
      throws IOException, BadInputException {
    WhoIsWho who = whoIsWho(folder);
    Named first = of(folder.library(), one);
    Named second = of(folder.library(), other);
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
  private static Question inOrder(Question question, String first) {
    return WhoCommand.side(question.pair()).equals(first) ? question : question.turned();
  }
}
