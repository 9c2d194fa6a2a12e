package dev.byline.who;

import dev.byline.archive.ArchiveState;
import dev.byline.archive.Capture;
import dev.byline.archive.Verdict;
import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.model.AuthorId;
import dev.byline.wording.Wording;
import dev.byline.workspace.VerdictStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Papers of data sets that go from an author, who has them by name alone, to another of the name.
final class NamesakeSplit {

  private final AuthorId author;
  private final ArchiveState state;
  private final Map<AuthorId, List<Verdict.Work>> byPerson = new LinkedHashMap<>();
  private final Set<String> sets = new TreeSet<>();

  /// @throws RefusedException if a paper is not the author's by a data set alone
  NamesakeSplit(AuthorId author, List<PaperRecord> papers, ArchiveState state)
      throws RefusedException {
    this.author = author;
    this.state = state;
    for (PaperRecord paper : papers) {
      add(paper);
    }
  }

  private void add(PaperRecord paper) throws RefusedException {
    String title = paper.paper().title();
    List<Listing> listings =
        paper.listings().stream().filter(listing -> listing.author().equals(author)).toList();
    var people = new LinkedHashSet<AuthorId>();
    for (Listing listing : listings) {
      people.add(
          VerdictStore.person(listing, state)
              .orElseThrow(() -> new RefusedException(Wording.of("who.refused.notOfSet", title))));
      state.capture(listing.page()).map(Capture::source).ifPresent(sets::add);
    }
    if (people.isEmpty()) {
      throw new RefusedException(Wording.of("who.refused.notOfSet", title));
    }
    var work = new Verdict.Work(paper.id(), paper.knownAs());
    people.forEach(person -> byPerson.computeIfAbsent(person, _ -> new ArrayList<>()).add(work));
  }

  /// The files of the data sets that name the author.
  List<String> sets() {
    return List.copyOf(sets);
  }

  /// The verdicts of the split: for each person of a set that the author is made of which papers
  /// are another's, and that all those others are one, and not the author.
  List<Verdict> verdicts() {
    var verdicts = new ArrayList<Verdict>();
    var others = new ArrayList<AuthorId>();
    byPerson.forEach((person, works) -> {
      AuthorId other = VerdictStore.namesake(person, state);
      verdicts.add(new Verdict.Namesake(person, other, works));
      if (!others.isEmpty()) {
        verdicts.add(new Verdict.SameAuthor(others.getFirst(), other));
      }
      others.add(other);
    });
    verdicts.add(new Verdict.DifferentAuthors(author, others.getFirst()));
    return verdicts;
  }
}
