package dev.byline.sync;

import dev.byline.archive.MarkState;
import dev.byline.identity.PaperIdentity;
import dev.byline.identity.PaperVerdicts;
import dev.byline.library.LibraryIndex;
import dev.byline.library.PaperRecord;
import dev.byline.library.own.MarkBook;
import dev.byline.model.AuthorId;
import dev.byline.model.IdRedirects;
import dev.byline.model.PaperId;
import dev.byline.model.own.MarkRecord;
import dev.byline.model.own.OwnMarks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The assignment of stored marks to the papers and authors of the index.
///
/// As a rule, a mark belongs to the paper with the stored id, or to the paper into which the user
/// merged it. An id changes if a page is captured again with another year or first author, or if
/// two papers are recognized as one; the mark then belongs to the paper that [PaperIdentity]
/// identifies. The assignment is not stored, so if the old id returns, so does the mark on it.
final class MarkResolver {

  private final LibraryIndex index;
  private final IdRedirects leads;
  private final Map<PaperId, PaperId> places = new HashMap<>();
  private final Set<PaperId> sought = new HashSet<>();

  MarkResolver(LibraryIndex index, IdRedirects leads) {
    this.index = index;
    this.leads = leads;
  }

  /// Finds the places of those of `markings` that were not looked for yet.
  void place(Collection<MarkRecord.OfPaper> markings) throws IOException {
    List<MarkRecord.OfPaper> fresh = markings.stream().filter(m -> sought.add(m.paper())).toList();
    Set<PaperId> present =
        index.present(
            fresh.stream()
                .map(MarkRecord.OfPaper::paper)
                .flatMap(paper -> Stream.of(paper, leads.of(paper)))
                .distinct()
                .toList());
    for (MarkRecord.OfPaper marking : fresh) {
      place(marking, present).ifPresent(paper -> places.put(marking.paper(), paper));
    }
  }

  private Optional<PaperId> place(MarkRecord.OfPaper marking, Set<PaperId> present)
      throws IOException {
    for (PaperId paper : List.of(marking.paper(), leads.of(marking.paper()))) {
      if (present.contains(paper)) {
        return Optional.of(paper);
      }
    }
    return likeliest(marking.known());
  }

  private Optional<PaperId> likeliest(MarkRecord.KnownAs known) throws IOException {
    PaperIdentity key = PaperVerdicts.key(known);
    return index.papersTitled(key.titleKey()).stream()
        .filter(paper -> fit(key, paper) != PaperIdentity.Fit.NONE)
        .max(Comparator.comparing(paper -> fit(key, paper)))
        .map(PaperRecord::id);
  }

  private static PaperIdentity.Fit fit(PaperIdentity key, PaperRecord paper) {
    return paper.listings().stream()
        .map(listing -> key.fit(PaperIdentity.of(paper.paper(), listing.authorName())))
        .max(Comparator.naturalOrder())
        .orElse(PaperIdentity.Fit.NONE);
  }

  /// The markings of `state` that belong to `paper`.
  List<MarkRecord.OfPaper> of(PaperId paper, MarkState state) {
    return state.papers().values().stream()
        .filter(marking -> paper.equals(places.getOrDefault(marking.paper(), marking.paper())))
        .sorted(order(paper))
        .toList();
  }

  /// The markings of `state` by the papers they belong to, each as [#of(PaperId, MarkState)] has
  /// them.
  Map<PaperId, List<MarkRecord.OfPaper>> byPaper(MarkState state) {
    var all = new HashMap<PaperId, List<MarkRecord.OfPaper>>();
    for (MarkRecord.OfPaper marking : state.papers().values()) {
      PaperId place = places.getOrDefault(marking.paper(), marking.paper());
      all.computeIfAbsent(place, _ -> new ArrayList<>(1)).add(marking);
    }
    all.forEach((paper, markings) -> markings.sort(order(paper)));
    return all;
  }

  /// The marking by the paper's own id comes first.
  private static Comparator<MarkRecord.OfPaper> order(PaperId paper) {
    return Comparator.comparing((MarkRecord.OfPaper m) -> !m.paper().equals(paper))
        .thenComparing(MarkRecord.OfPaper::paper);
  }

  /// The markings of `state` that belong to an author: by the author's own id first, then by those
  /// of authors the user made one with this one.
  List<MarkRecord.OfAuthor> of(AuthorId author, MarkState state) {
    return leads.madeOne(author).stream()
        .map(state.authors()::get)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(marking -> !marking.author().equals(author)))
        .toList();
  }

  /// True if a marking belongs where it does by the user's word alone.
  boolean isMadeOne(MarkRecord marking) {
    return switch (marking) {
      case MarkRecord.OfPaper of -> !leads.of(of.paper()).equals(of.paper());
      case MarkRecord.OfAuthor of -> !leads.of(of.author()).equals(of.author());
    };
  }

  /// The markings of `state` that belong to no paper.
  List<MarkRecord.OfPaper> waiting(MarkState state) {
    return state.papers().values().stream()
        .filter(marking -> !places.containsKey(marking.paper()))
        .sorted(Comparator.comparing(MarkRecord.OfPaper::paper))
        .toList();
  }

  static OwnMarks together(List<? extends MarkRecord> markings) {
    return markings.stream().map(MarkRecord::marks).reduce(OwnMarks.NONE, OwnMarks::and);
  }

  /// The marks to be seen of `state`.
  MarkBook book(MarkState state) {
    var papers = new HashMap<PaperId, OwnMarks>();
    for (MarkRecord.OfPaper marking : state.papers().values()) {
      PaperId place = places.get(marking.paper());
      if (marking.paper().equals(place)) {
        papers.put(place, marking.marks());
      }
    }
    Set<PaperId> moved = new LinkedHashSet<>();
    state.papers().keySet().stream()
        .filter(stored -> places.containsKey(stored) && !stored.equals(places.get(stored)))
        .forEach(stored -> moved.add(places.get(stored)));
    moved.forEach(paper -> papers.put(paper, together(of(paper, state))));
    var authors = new HashMap<AuthorId, OwnMarks>();
    state.authors().keySet().stream()
        .map(leads::of)
        .distinct()
        .forEach(author -> authors.put(author, together(of(author, state))));
    return new MarkBook(papers, Collections.unmodifiableMap(authors));
  }
}
