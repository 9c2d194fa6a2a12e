package dev.byline.workspace;

import dev.byline.archive.Archive;
import dev.byline.archive.ArchiveChange;
import dev.byline.archive.ArchiveState;
import dev.byline.archive.ArchiveWriter;
import dev.byline.archive.Capture;
import dev.byline.archive.Decision;
import dev.byline.archive.Verdict;
import dev.byline.library.PageRequest;
import dev.byline.library.query.Clause;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.TextFolding;
import dev.byline.model.own.AuthorGroup;
import dev.byline.model.own.MarkRecord;
import dev.byline.model.own.Watch;
import dev.byline.model.own.WatchEntry;
import dev.byline.wording.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The end of the text of pages that were removed: blanks take its place, where it stands. What was
/// decided stays, and so does whatever else names the people.
public final class Purge {

  private final LibraryFolder library;
  private final Archive archive;

  Purge(LibraryFolder library, Archive archive) {
    this.library = library;
    this.archive = archive;
  }

  /// The result of a purge.
  ///
  /// @param pages how many pages have no text any longer
  /// @param bytes how many bytes were blanked
  /// @param remains sentences that say what still names who was removed
  public record Report(int pages, long bytes, List<String> remains) {
    public Report {
      remains = List.copyOf(remains);
    }
  }

  /// Purges every page of which nothing is shown since the user removed it. One that has somebody
  /// else's profile too stays.
  ///
  /// @throws IOException if it cannot be stored
  public Report run() throws IOException {
    Set<String> kept =
        archive.state().captures().stream().map(Capture::page).collect(Collectors.toSet());
    Set<String> pages =
        archive.state().allCaptures().stream()
            .map(Capture::page)
            .filter(page -> !kept.contains(page))
            .collect(Collectors.toCollection(TreeSet::new));
    library.change(state -> new ArchiveChange(List.of(), decisions(pages, state)));
    long bytes;
    try (ArchiveWriter writer = library.lock()) {
      ArchiveState state = archive.state();
      pages.removeIf(page -> !state.isPurged(page));
      bytes = writer.blank(pages);
    }
    return new Report(pages.size(), bytes, remains());
  }

  private static List<Decision> decisions(Set<String> pages, ArchiveState state) {
    Set<String> kept = state.captures().stream().map(Capture::page).collect(Collectors.toSet());
    return pages.stream()
        .filter(page -> !state.isPurged(page) && !kept.contains(page))
        .<Decision>map(Decision.PurgePage::new)
        .toList();
  }

  private List<String> remains() throws IOException {
    ArchiveState state = archive.state();
    var remains = new ArrayList<String>();
    for (Map.Entry<AuthorId, Set<String>> author : removed(state).entrySet()) {
      remains.addAll(remains(author.getKey(), author.getValue(), state));
    }
    return remains;
  }

  /// The authors who are removed, each with all names.
  private static Map<AuthorId, Set<String>> removed(ArchiveState state) {
    var names = new LinkedHashMap<AuthorId, Set<String>>();
    state
        .verdicts()
        .all()
        .forEach((verdict, grounds) -> {
          if (verdict instanceof Verdict.RemoveAuthor(AuthorId author)) {
            names.computeIfAbsent(author, _ -> new TreeSet<>()).addAll(grounds.names());
          }
        });
    for (Capture capture : state.allCaptures()) {
      for (Capture.Owner owner : state.owners(capture)) {
        Set<String> known = names.get(state.verdicts().leads().of(owner.author()));
        if (known != null) {
          known.add(owner.name());
        }
      }
    }
    return names;
  }

  private List<String> remains(AuthorId author, Set<String> names, ArchiveState state)
      throws IOException {
    String name = names.isEmpty() ? author.value() : names.iterator().next();
    var remains = new ArrayList<String>();
    remains.add(Wording.of("purge.journal", name));
    state.allCaptures().stream()
        .filter(capture -> isShared(capture, author, state))
        .forEach(capture -> remains.add(Wording.of("purge.shared", capture.source(), name)));
    Set<AuthorId> ids = state.verdicts().leads().madeOne(author);
    if (isMarked(ids, names)) {
      remains.add(Wording.of("purge.marks", name));
    }
    for (AuthorGroup group : library.groups().groups()) {
      if (group.authors().stream().anyMatch(ids::contains)) {
        remains.add(Wording.of("purge.group", group.name(), name));
      }
    }
    for (WatchEntry entry : library.watches().watches().of(Watch.Kind.AUTHOR)) {
      if (ids.contains(new AuthorId(entry.watch().about()))) {
        remains.add(Wording.of("purge.watch", name));
      }
    }
    long papers = naming(names);
    if (papers > 0) {
      remains.add(Wording.of("purge.papers", papers, name));
    }
    return remains;
  }

  /// True if a page has a profile of the author and shows another's.
  private static boolean isShared(Capture capture, AuthorId author, ArchiveState state) {
    return !state.isPurged(capture.page())
        && state.owners(capture).stream()
            .anyMatch(owner -> state.verdicts().leads().of(owner.author()).equals(author));
  }

  private boolean isMarked(Set<AuthorId> ids, Set<String> names) throws IOException {
    var state = archive.marks().state();
    Set<String> words = names.stream().map(TextFolding::words).collect(Collectors.toSet());
    return ids.stream().anyMatch(state.authors()::containsKey)
        || state.papers().values().stream()
            .map(MarkRecord.OfPaper::known)
            .flatMap(known -> known.authors().stream())
            .anyMatch(named -> words.contains(TextFolding.words(named)));
  }

  /// The number of shown papers that name somebody as an author.
  private long naming(Set<String> names) throws IOException {
    var papers = new HashSet<PaperId>();
    for (String name : names) {
      var page =
          library
              .library()
              .papers(
                  PaperQuery.ALL.and(new Clause.Phrase(Clause.Scope.AUTHOR, name)),
                  PageRequest.first(1000),
                  () -> false);
      page.hits().forEach(hit -> papers.add(hit.id()));
    }
    return papers.size();
  }
}
