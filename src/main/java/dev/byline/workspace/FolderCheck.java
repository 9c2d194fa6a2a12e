package dev.byline.workspace;

import dev.byline.archive.Archive;
import dev.byline.archive.ArchiveCheck;
import dev.byline.archive.Capture;
import dev.byline.archive.JournalCopies;
import dev.byline.identity.DataSet;
import dev.byline.identity.DisplayedProfile;
import dev.byline.identity.ProfileAssignment;
import dev.byline.library.AuthorPage;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.LibraryIndex;
import dev.byline.library.PageRequest;
import dev.byline.library.query.Clause;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.sync.IndexKeeper;
import dev.byline.sync.ProgressListener;
import dev.byline.wording.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/// A check of a library for damage: the journal, every raw page, and the completeness of the index.
final class FolderCheck {

  private final Archive archive;
  private final LibraryIndex index;
  private final IndexKeeper keeper;
  private final List<FolderFinding> findings = new ArrayList<>();

  FolderCheck(Archive archive, LibraryIndex index, IndexKeeper keeper) {
    this.archive = archive;
    this.index = index;
    this.keeper = keeper;
  }

  List<FolderFinding> run(ProgressListener progress, BooleanSupplier cancelled) throws IOException {
    ArchiveCheck check = archive.check();
    checkJournals(check);
    checkPages(check, progress, cancelled);
    Optional<String> stale = keeper.staleness();
    if (keeper.isAhead()) {
      findings.add(ahead(check));
    } else if (stale.isPresent()) {
      indexed(Wording.of("check.stale", stale.get()));
    } else if (findings.isEmpty()) {
      // Of a damaged archive the index may be what is best.
      checkIndex(cancelled);
    }
    return findings;
  }

  private void checkJournals(ArchiveCheck check) throws IOException {
    for (ArchiveCheck.JournalDamage journal : check.journals()) {
      String file = journal.file();
      String remedy = Wording.of("check.line." + file.replace(".jsonl", ""), file);
      for (int line : journal.damagedLines()) {
        findings.add(new FolderFinding(Wording.of("check.line", line, file), remedy));
      }
      if (journal.unfinishedBytes() > 0) {
        findings.add(
            new FolderFinding(
                Wording.of("check.unfinished", journal.unfinishedBytes(), file),
                Wording.of("check.unfinished.remedy")));
      }
    }
    for (JournalCopies.Copy copy : archive.copies().list()) {
      String name = String.valueOf(copy.file().getFileName());
      findings.add(
          new FolderFinding(
              Wording.of("check.copy", name, copy.original(), copy.changes()),
              Wording.of(
                  copy.changes() == 0 ? "check.copy.remedy.none" : "check.copy.remedy", name)));
    }
  }

  /// The finding that the index knows of more than the journal.
  private FolderFinding ahead(ArchiveCheck check) throws IOException {
    int before = Archive.lines(index.stamp().orElseThrow().archive());
    return new FolderFinding(
        Wording.of("check.ahead", check.lines(), before),
        Wording.of("check.ahead.remedy", archive.folder()));
  }

  /// A finding that a rebuild fixes.
  private void indexed(String message) {
    findings.add(new FolderFinding(message, Wording.of("check.index.remedy")));
  }

  private void checkPages(ArchiveCheck check, ProgressListener progress, BooleanSupplier cancelled)
      throws IOException {
    var captures = archive.state().allCaptures();
    long total = captures.stream().mapToLong(c -> c.extent().length()).sum();
    long done = 0;
    for (Capture capture : captures) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      Optional<String> damage = check.damage(capture);
      if (archive.state().isPurged(capture.page())) {
        checkPurged(capture, damage.isPresent());
      } else if (damage.isPresent()) {
        findings.add(damaged(capture, damage.get()));
      }
      done += capture.extent().length();
      progress.update(done, total, capture.source());
    }
  }

  /// A page whose text was given up has blanks in its place.
  private void checkPurged(Capture capture, boolean isBlank) {
    if (!isBlank && capture.extent().length() > 0) {
      findings.add(
          new FolderFinding(
              Wording.of("check.purge", capture.source()), Wording.of("check.purge.remedy")));
    }
  }

  private FolderFinding damaged(Capture capture, String damage) {
    return new FolderFinding(
        Wording.of("check.page", capture.source(), capture.page(), damage),
        Wording.of("check.page.remedy", archive.folder()));
  }

  private void checkIndex(BooleanSupplier cancelled) throws IOException {
    try {
      index.checkIntegrity();
    } catch (IOException e) {
      indexed(Wording.of("check.index.damaged", String.valueOf(e.getMessage())));
      return;
    }
    ProfileAssignment roster = ProfileAssignment.of(archive.state());
    Set<AuthorId> shown =
        roster.profiles().stream().map(DisplayedProfile::author).collect(Collectors.toSet());
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
        boolean isOfSet =
            isOfSet(author.id(), roster, shown)
                || roster.parts(author.id()).stream()
                    .anyMatch(part -> isOfSet(part, roster, shown));
        checkAuthor(author, missing.remove(author.id()) || isOfSet, cancelled);
      }
      cursor = page.next();
    } while (cursor.isPresent());
    for (AuthorId author : missing) {
      indexed(Wording.of("check.index.lacks", author));
    }
  }

  private static boolean isOfSet(AuthorId author, ProfileAssignment roster, Set<AuthorId> shown) {
    AuthorId person = roster.papers().named(author);
    return DataSet.isPerson(person) && shown.contains(DataSet.owner(person));
  }

  private void checkAuthor(AuthorRecord author, boolean expected, BooleanSupplier cancelled)
      throws IOException {
    if (!expected) {
      indexed(Wording.of("check.index.shows", author.id()));
      return;
    }
    // Counts without reading a paper: one may have more authors than there are papers.
    PaperQuery listed = PaperQuery.ALL.and(Clause.OneOf.profile(author.id()));
    long papers = index.facets(listed, Set.of(), cancelled).hits();
    if (papers != author.papersListed()) {
      indexed(Wording.of("check.index.papers", papers, author.id(), author.papersListed()));
    }
  }
}
