package dev.byline.app.pictures;

import dev.byline.archive.Capture;
import dev.byline.archive.files.PageExtent;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.who.CandidatePair;
import dev.byline.who.DuplicateFinder;
import dev.byline.who.DuplicateQuestion;
import dev.byline.workspace.MemoryVerdicts;
import dev.byline.workspace.VerdictStore;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Verdicts for pictures, on the authors that they show, each of whom has two pages.
final class PicturedVerdicts {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  private PicturedVerdicts() {}

  /// The author with whom another is one, if there are enough of them.
  static Optional<AuthorId> merged(Library library) throws IOException {
    List<AuthorRecord> authors = authors(library);
    return authors.size() > 2 ? Optional.of(authors.get(1).id()) : Optional.empty();
  }

  private static List<AuthorRecord> authors(Library library) throws IOException {
    var byH = new AuthorQuery("", AuthorSort.H_INDEX, false);
    return library.authors(byH, PageRequest.first(3), () -> false).authors().stream()
        .filter(author -> VerdictStore.hasPage(author.id()))
        .toList();
  }

  static VerdictStore of(Library library) throws IOException {
    List<AuthorRecord> authors = authors(library);
    var verdicts = new MemoryVerdicts(captures(authors));
    var who = new DuplicateFinder(library, verdicts, () -> DAY);
    if (authors.size() > 2) {
      who.keepApart(who.question(authors.get(0).id(), authors.get(1).id()));
      DuplicateQuestion question = who.question(authors.get(1).id(), authors.get(2).id());
      boolean isKept =
          question.pair() instanceof CandidatePair.OfAuthors(AuthorRecord kept, _)
              && kept.equals(authors.get(1));
      who.merge(isKept ? question : question.turned());
    }
    return verdicts;
  }

  private static List<Capture> captures(List<AuthorRecord> authors) {
    var captures = new ArrayList<Capture>();
    for (AuthorRecord author : authors) {
      var owner = new Capture.Owner(author.id(), author.author().name());
      for (int yearsAgo : List.of(1, 0)) {
        captures.add(
            new Capture(
                captures.size(),
                author.page() + "-" + yearsAgo,
                new PageExtent(1, captures.size(), 1),
                author.source(),
                author
                    .captured()
                    .map(day -> new CaptureDay(day.date().minusYears(yearsAgo), day.inferred())),
                false,
                List.of(owner)));
      }
    }
    return captures;
  }
}
