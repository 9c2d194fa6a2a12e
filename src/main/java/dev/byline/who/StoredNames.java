package dev.byline.who;

import dev.byline.archive.Evidence;
import dev.byline.archive.Verdicts;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.model.Author;
import dev.byline.model.AuthorId;
import dev.byline.workspace.VerdictStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Questions about what the user stored for a name of a data set that turned out to be the name of
/// several people: which of them was meant is asked, never guessed.
final class StoredNames {

  /// People of one name of whom is asked.
  private static final int MOST = 50;

  /// Before all questions that rest on likeness.
  private static final int WEIGHT = 1_000;

  private final Library library;
  private final VerdictStore store;
  private final BooleanSupplier cancelled;

  StoredNames(Library library, VerdictStore store, BooleanSupplier cancelled) {
    this.library = library;
    this.store = store;
    this.cancelled = cancelled;
  }

  List<DuplicateQuestion> find() throws IOException {
    Verdicts verdicts = store.state().verdicts();
    var questions = new ArrayList<DuplicateQuestion>();
    for (AuthorId plain : store.stored()) {
      if (VerdictStore.hasPage(plain)) {
        continue;
      }
      for (AuthorRecord one : people(plain)) {
        boolean isDecided =
            verdicts.leads().of(one.id()).equals(verdicts.leads().of(plain))
                || verdicts.areDifferent(one.id(), plain);
        if (!isDecided) {
          questions.add(question(plain, one));
        }
      }
    }
    return questions;
  }

  /// The people whose name it is now.
  private List<AuthorRecord> people(AuthorId plain) throws IOException {
    var query = new AuthorQuery(name(plain), AuthorQuery.AuthorSort.NAME, true);
    return library.authors(query, PageRequest.first(MOST), cancelled).authors().stream()
        .filter(author -> VerdictStore.isOneOf(plain, author.id()))
        .toList();
  }

  private DuplicateQuestion question(AuthorId plain, AuthorRecord one) throws IOException {
    Optional<AuthorRecord> now = library.author(plain);
    AuthorRecord before = now.orElseGet(() -> nobody(plain, one));
    CandidatePair pair = new CandidatePair.OfAuthors(one, before);
    var reason = new Evidence.Reason(Evidence.Kind.STORED, List.of(one.author().name()));
    var question = new DuplicateQuestion(pair, List.of(reason), WEIGHT);
    return pair.canKeepFirst() ? question : question.turned();
  }

  /// Somebody of whom the library has no papers any more.
  private static AuthorRecord nobody(AuthorId plain, AuthorRecord like) {
    return new AuthorRecord(
        plain,
        Author.builder(like.author().name()).build(),
        List.of(),
        like.captured(),
        like.format(),
        like.page(),
        like.source(),
        0,
        Optional.empty(),
        like.captures());
  }

  private static String name(AuthorId plain) {
    return plain
        .value()
        .substring(0, plain.value().indexOf('@'))
        .replaceFirst("\\..*", "")
        .replace('-', ' ');
  }
}
