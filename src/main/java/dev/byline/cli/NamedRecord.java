package dev.byline.cli;

import dev.byline.compare.AuthorFinder;
import dev.byline.library.Library;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.who.DuplicateFinder;
import dev.byline.who.DuplicateQuestion;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;

/// An author or a paper that is named on the command line.
sealed interface NamedRecord {

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
        ? new APaper(ShowCommand.paper(library, text).record().id())
        : new AnAuthor(CompareCommand.author(library, text));
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
