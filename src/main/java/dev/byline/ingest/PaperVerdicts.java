package dev.byline.ingest;

import dev.byline.archive.Verdict;
import dev.byline.library.PaperRecord;
import dev.byline.model.Marking;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// What the user said of papers: which are one though their titles or years differ, and which are
/// two though nothing tells them apart. Immutable.
///
/// Titles of papers that are one belong together: whatever has one of them is put together with
/// whatever has another.
final class PaperVerdicts {

  static final PaperVerdicts NONE = new PaperVerdicts(List.of());

  private final List<Verdict> all;
  private final Set<Verdict.DifferentPapers> apart = new HashSet<>();
  private final Map<String, SortedSet<String>> together = new HashMap<>();
  private final Map<Long, Long> buckets = new HashMap<>();

  /// @param all in the order in which they were given; those about authors say nothing here
  PaperVerdicts(List<Verdict> all) {
    this.all = List.copyOf(all);
    for (Verdict verdict : all) {
      switch (verdict) {
        case Verdict.SamePaper(Verdict.Work kept, Verdict.Work other) -> join(kept, other);
        case Verdict.DifferentPapers two -> apart.add(two);
        case Verdict.SameAuthor _, Verdict.DifferentAuthors _, Verdict.OwnerOf _ -> {}
      }
    }
    together.forEach(
        (title, titles) -> buckets.put(TitleHash.ofKey(title), TitleHash.ofKey(titles.first())));
  }

  private void join(Verdict.Work kept, Verdict.Work other) {
    var titles = new TreeSet<>(titles(titleKey(kept)));
    titles.addAll(titles(titleKey(other)));
    titles.forEach(title -> together.put(title, titles));
  }

  private static String titleKey(Verdict.Work work) {
    return PaperRecord.titleKey(work.known().title());
  }

  /// The titles that belong together with `titleKey`, that one included.
  SortedSet<String> titles(String titleKey) {
    return together.getOrDefault(titleKey, new TreeSet<>(Set.of(titleKey)));
  }

  /// As [#concerns(long)], for a title as it is read.
  boolean concerns(String title) {
    return !buckets.isEmpty() && concerns(TitleHash.of(title));
  }

  /// Whether a title, by its [TitleHash], has to do with papers that are one by the user's word.
  boolean concerns(long titleHash) {
    return buckets.containsKey(titleHash);
  }

  /// One number for all titles that belong together.
  long bucket(long titleHash) {
    return buckets.getOrDefault(titleHash, titleHash);
  }

  /// The titles of which the papers may be others by these verdicts than by `before`.
  SortedSet<String> titlesChangedSince(PaperVerdicts before) {
    var titles = new TreeSet<String>();
    if (!all.equals(before.all)) {
      for (Verdict verdict : symmetricDifference(all, before.all)) {
        for (Verdict.Work work : works(verdict)) {
          titles.addAll(titles(titleKey(work)));
          titles.addAll(before.titles(titleKey(work)));
        }
      }
    }
    return Collections.unmodifiableSortedSet(titles);
  }

  private static List<Verdict> symmetricDifference(List<Verdict> one, List<Verdict> other) {
    var either = new ArrayList<Verdict>();
    one.stream().filter(v -> !other.contains(v)).forEach(either::add);
    other.stream().filter(v -> !one.contains(v)).forEach(either::add);
    // Where the order alone differs, so may what follows from it.
    return either.isEmpty() ? one : either;
  }

  private static List<Verdict.Work> works(Verdict verdict) {
    return switch (verdict) {
      case Verdict.SamePaper(var kept, var other) -> List.of(kept, other);
      case Verdict.DifferentPapers(var one, var other) -> List.of(one, other);
      case Verdict.SameAuthor _, Verdict.DifferentAuthors _, Verdict.OwnerOf _ -> List.of();
    };
  }

  /// Whether some papers are two by the user's word.
  boolean haveApart() {
    return !apart.isEmpty();
  }

  /// Whether the papers of two ids are two by the user's word.
  boolean areApart(PaperId one, PaperId other) {
    return apart.stream()
        .anyMatch(two ->
            (two.one().id().equals(one) && two.other().id().equals(other))
                || (two.one().id().equals(other) && two.other().id().equals(one)));
  }

  /// Puts together, among papers of some titles, those that are one by the user's word. Where a
  /// paper's id has changed since, the one that fits best what it was known by is meant.
  void unite(SequencedMap<PaperId, PaperGroup> papers) {
    var become = new HashMap<PaperId, PaperId>();
    for (Verdict verdict : all) {
      if (verdict instanceof Verdict.SamePaper(Verdict.Work keptWork, Verdict.Work otherWork)) {
        Optional<PaperId> kept = find(keptWork, papers, become);
        Optional<PaperId> other = find(otherWork, papers, become);
        if (kept.isPresent() && other.isPresent() && !kept.equals(other)) {
          PaperGroup absorbed = papers.remove(other.get());
          PaperGroup into = papers.get(kept.get());
          if (absorbed != null && into != null) {
            into.absorb(absorbed);
          }
          become.put(other.get(), kept.get());
        }
      }
    }
  }

  private static Optional<PaperId> find(
      Verdict.Work work, SequencedMap<PaperId, PaperGroup> papers, Map<PaperId, PaperId> become) {
    PaperId id = work.id();
    while (become.containsKey(id)) {
      id = become.getOrDefault(id, id);
    }
    if (papers.containsKey(id)) {
      return Optional.of(id);
    }
    SamePaper key = key(work.known());
    var best = SamePaper.Fit.NONE;
    Optional<PaperId> found = Optional.empty();
    for (Map.Entry<PaperId, PaperGroup> paper : papers.entrySet()) {
      SamePaper.Fit fit = paper.getValue().fit(key);
      if (fit.compareTo(best) > 0) {
        best = fit;
        found = Optional.of(paper.getKey());
      }
    }
    return found;
  }

  /// What a paper was known by, as listings are compared.
  static SamePaper key(Marking.KnownAs known) {
    var paper = Paper.builder(known.title()).authors(known.authors());
    Optional<PartialDate> year = known.year().stream().mapToObj(PartialDate::ofYear).findFirst();
    return SamePaper.of(paper.published(year).build(), "");
  }
}
