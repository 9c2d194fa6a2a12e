package dev.byline.cli;

import dev.byline.cli.options.NamedRecord;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.library.Library;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.who.DuplicateFinder;
import dev.byline.who.DuplicateQuestion;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;

/// The duplicates of a library, and the question whether two records that are named on the command
/// line are one.
final class NamedPair {

  private NamedPair() {}

  static DuplicateFinder whoIsWho(LibraryFolder folder) {
    return new DuplicateFinder(
        folder.library(), folder, () -> LocalDate.now(ZoneId.systemDefault()));
  }

  /// Asks whether two are one.
  static DuplicateQuestion question(LibraryFolder folder, String one, String other)
      throws IOException, RefusedInputException {
    DuplicateFinder who = whoIsWho(folder);
    NamedRecord first = NamedRecord.of(folder.library(), one);
    NamedRecord second = NamedRecord.of(folder.library(), other);
    if (first instanceof NamedRecord.AnAuthor(AuthorId a)
        && second instanceof NamedRecord.AnAuthor(AuthorId b)) {
      return inOrder(who.question(a, b), one(a, folder.library()));
    }
    if (first instanceof NamedRecord.APaper(PaperId a)
        && second instanceof NamedRecord.APaper(PaperId b)) {
      return inOrder(who.question(a, b), a.value());
    }
    throw new RefusedInputException("One of these is an author and the other a paper.");
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
