package dev.byline.ingest;

import dev.byline.archive.Archive;
import dev.byline.archive.ArchiveCheck;
import dev.byline.archive.Capture;
import dev.byline.library.AuthorPage;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Clause;
import dev.byline.library.LibraryIndex;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperQuery;
import dev.byline.model.AuthorId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/// Looks for damage in a library: the journal, every raw page, and whether the index holds what it
/// should.
final class FolderCheck {

  private static final String REBUILD = "A rebuild makes the index anew from the raw pages.";

  private final Archive archive;
  private final LibraryIndex index;
  private final IndexKeeper keeper;
  private final List<Finding> findings = new ArrayList<>();

  FolderCheck(Archive archive, LibraryIndex index, IndexKeeper keeper) {
    this.archive = archive;
    this.index = index;
    this.keeper = keeper;
  }

  List<Finding> run(Progress progress, BooleanSupplier cancelled) throws IOException {
    ArchiveCheck check = archive.check();
    checkJournal(check);
    checkPages(check, progress, cancelled);
    Optional<String> stale = keeper.staleness();
    if (stale.isPresent()) {
      findings.add(new Finding("The index is out of date: " + stale.get() + ".", REBUILD));
    } else {
      checkIndex(cancelled);
    }
    return findings;
  }

  private void checkJournal(ArchiveCheck check) throws IOException {
    damaged(check.damagedLines(), "journal.jsonl", "import the pages of that day again");
    damaged(check.damagedMarks(), "marks.jsonl", "mark again what is missing");
    damaged(check.damagedGroups(), "groups.jsonl", "put the groups together again");
    if (check.unfinishedBytes() > 0) {
      findings.add(
          new Finding(
              "journal.jsonl ends in "
                  + check.unfinishedBytes()
                  + " bytes of a write that was cut off, or that another process is making now.",
              "They count for nothing; the next import removes them."));
    }
  }

  private void damaged(List<Integer> lines, String file, String otherwise) {
    for (int line : lines) {
      findings.add(
          new Finding(
              "Line " + line + " of " + file + " is damaged; what it said is left out.",
              "Restore " + file + " from a backup, or " + otherwise + "."));
    }
  }

  private void checkPages(ArchiveCheck check, Progress progress, BooleanSupplier cancelled)
      throws IOException {
    var captures = archive.state().allCaptures();
    long total = captures.stream().mapToLong(c -> c.extent().length()).sum();
    long done = 0;
    for (Capture capture : captures) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      Optional<String> damage = check.damage(capture);
      if (damage.isPresent()) {
        findings.add(damaged(capture, damage.get()));
      }
      done += capture.extent().length();
      progress.update(done, total, capture.source());
    }
  }

  private Finding damaged(Capture capture, String damage) {
    return new Finding(
        "The raw page of %s (%s) is damaged: %s."
            .formatted(capture.source(), capture.page(), damage),
        "Restore the folder pages of %s from a backup, or import the file into a new library."
            .formatted(archive.folder()));
  }

  private void checkIndex(BooleanSupplier cancelled) throws IOException {
    Set<AuthorId> shown =
        Roster.of(archive.state()).profiles().stream()
            .map(Shown::author)
            .collect(Collectors.toSet());
    Set<AuthorId> missing = new HashSet<>(shown);
    missing.removeIf(DataSet::isSet);
    Optional<String> cursor = Optional.empty();
    do {
      AuthorPage page =
          index.authors(
              AuthorQuery.ALL,
              cursor.map(c -> PageRequest.after(c, 1000)).orElseGet(() -> PageRequest.first(1000)),
              cancelled);
      for (AuthorRecord author : page.authors()) {
        AuthorId owner = DataSet.owner(author.id());
        boolean isOfSet = DataSet.isSet(owner) && shown.contains(owner);
        checkAuthor(author, missing.remove(author.id()) || isOfSet, cancelled);
      }
      cursor = page.next();
    } while (cursor.isPresent());
    for (AuthorId author : missing) {
      findings.add(new Finding("The index lacks the author " + author + ".", REBUILD));
    }
  }

  private void checkAuthor(AuthorRecord author, boolean expected, BooleanSupplier cancelled)
      throws IOException {
    if (!expected) {
      findings.add(
          new Finding("The index has an author that no page shows: " + author.id() + ".", REBUILD));
      return;
    }
    long papers =
        index
            .papers(
                PaperQuery.ALL.and(Clause.OneOf.profile(author.id())),
                PageRequest.first(1).exact(),
                cancelled)
            .count()
            .value();
    if (papers != author.papersListed()) {
      findings.add(
          new Finding(
              "The index has %d papers of %s, whose page lists %d."
                  .formatted(papers, author.id(), author.papersListed()),
              REBUILD));
    }
  }
}
