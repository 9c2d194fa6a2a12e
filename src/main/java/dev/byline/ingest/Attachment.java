package dev.byline.ingest;

import dev.byline.archive.MarkState;
import dev.byline.library.LibraryIndex;
import dev.byline.library.Listing;
import dev.byline.library.MarkBook;
import dev.byline.library.PaperRecord;
import dev.byline.model.AuthorId;
import dev.byline.model.Marking;
import dev.byline.model.OwnMarks;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Which paper of the index each stored marking belongs to.
///
/// To the one of its id, as a rule. An id changes where a page is captured again with another year
/// or first author, or where two papers turn out to be one; then it is the paper that [SamePaper]
/// takes for the same. Nothing of this is stored: when the old id comes back, so does what was
/// marked by it.
final class Attachment {

  private final LibraryIndex index;
  private final Map<PaperId, PaperId> places = new HashMap<>();
  private final Set<PaperId> sought = new HashSet<>();

  Attachment(LibraryIndex index) {
    this.index = index;
  }

  /// Finds the places of those of `markings` that were not looked for yet.
  void place(Collection<Marking.OfPaper> markings) throws IOException {
    List<Marking.OfPaper> fresh = markings.stream().filter(m -> sought.add(m.paper())).toList();
    Set<PaperId> present = index.present(fresh.stream().map(Marking.OfPaper::paper).toList());
    for (Marking.OfPaper marking : fresh) {
      Optional<PaperId> place =
          present.contains(marking.paper())
              ? Optional.of(marking.paper())
              : likeliest(marking.known());
      place.ifPresent(paper -> places.put(marking.paper(), paper));
    }
  }

  private Optional<PaperId> likeliest(Marking.KnownAs known) throws IOException {
    SamePaper key = key(known);
    return index.papersTitled(key.titleKey()).stream()
        .filter(paper -> fit(key, paper) != SamePaper.Fit.NONE)
        .max(Comparator.comparing(paper -> fit(key, paper)))
        .map(PaperRecord::id);
  }

  private static SamePaper key(Marking.KnownAs known) {
    var paper = Paper.builder(known.title()).authors(known.authors());
    Optional<PartialDate> year = known.year().stream().mapToObj(PartialDate::ofYear).findFirst();
    return SamePaper.of(paper.published(year).build(), "");
  }

  private static SamePaper.Fit fit(SamePaper key, PaperRecord paper) {
    return paper.listings().stream()
        .map(listing -> key.fit(SamePaper.of(paper.paper(), listing.authorName())))
        .max(Comparator.naturalOrder())
        .orElse(SamePaper.Fit.NONE);
  }

  /// What `paper` is known by.
  static Marking.KnownAs knownAs(PaperRecord paper) {
    var people = new LinkedHashSet<>(paper.paper().authors());
    paper.listings().stream().map(Listing::authorName).forEach(people::add);
    OptionalInt year = paper.paper().published().stream().mapToInt(PartialDate::year).findFirst();
    return new Marking.KnownAs(paper.paper().title(), year, List.copyOf(people));
  }

  /// The markings of `state` that belong to `paper`.
  List<Marking.OfPaper> of(PaperId paper, MarkState state) {
    return state.papers().values().stream()
        .filter(marking -> paper.equals(places.getOrDefault(marking.paper(), marking.paper())))
        .sorted(order(paper))
        .toList();
  }

  /// The marking by the paper's own id comes first.
  private static Comparator<Marking.OfPaper> order(PaperId paper) {
    return Comparator.comparing((Marking.OfPaper m) -> !m.paper().equals(paper))
        .thenComparing(Marking.OfPaper::paper);
  }

  /// The markings of `state` that belong to no paper.
  List<Marking.OfPaper> waiting(MarkState state) {
    return state.papers().values().stream()
        .filter(marking -> !places.containsKey(marking.paper()))
        .sorted(Comparator.comparing(Marking.OfPaper::paper))
        .toList();
  }

  /// What is to be seen of `state`.
  MarkBook book(MarkState state) {
    var papers = new HashMap<PaperId, OwnMarks>();
    for (Marking.OfPaper marking : state.papers().values()) {
      PaperId place = places.get(marking.paper());
      if (marking.paper().equals(place)) {
        papers.put(place, marking.marks());
      }
    }
    Set<PaperId> moved = new LinkedHashSet<>();
    state.papers().keySet().stream()
        .filter(stored -> places.containsKey(stored) && !stored.equals(places.get(stored)))
        .forEach(stored -> moved.add(places.get(stored)));
    moved.forEach(paper ->
        papers.put(
            paper,
            of(paper, state).stream().map(Marking::marks).reduce(OwnMarks.NONE, OwnMarks::and)));
    var authors = new HashMap<AuthorId, OwnMarks>();
    state.authors().forEach((author, marking) -> authors.put(author, marking.marks()));
    return new MarkBook(papers, Collections.unmodifiableMap(authors));
  }
}
