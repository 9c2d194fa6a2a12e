package dev.byline.sync;

import dev.byline.archive.Decision;
import dev.byline.archive.FieldPlace;
import dev.byline.identity.DisplayedProfile;
import dev.byline.library.LibraryIndex;
import dev.byline.library.Listing;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.PaperPage;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.Clause;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.PaperId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Papers that the library has, and would only be offered as their pages are read now, with less
/// confidence than before. They stay in the library.
final class StoredBefore {

  private static final int MANY = 1000;

  private final OwnPages own;
  private final LibraryIndex index;
  private final Set<Decision.Retitled> kept = Collections.synchronizedSet(new LinkedHashSet<>());

  /// @param index as it was made by the old reading
  StoredBefore(OwnPages own, LibraryIndex index) {
    this.own = own;
    this.index = index;
  }

  /// The decisions that keep them.
  List<Decision> decisions() throws IOException {
    try (var workers = new WorkerPool()) {
      for (DisplayedProfile one : own.all()) {
        if (one.capture().offersDoubtful()) {
          workers.submit(() -> keep(one));
        }
      }
      workers.finish();
    }
    return kept.stream()
        .<Decision>map(one -> one)
        .sorted((one, other) -> one.toString().compareTo(other.toString()))
        .toList();
  }

  private void keep(DisplayedProfile one) throws IOException {
    List<OwnPages.Entry> entries = own.read(one);
    List<OwnPages.Entry> offered = entries.stream().filter(entry -> !entry.isHeld()).toList();
    if (offered.isEmpty()) {
      return;
    }
    for (PaperHit hit : hits(one)) {
      String title = PaperRecord.titleKey(hit.paper().title());
      boolean isHeld = entries.stream().anyMatch(e -> e.isHeld() && e.hasTitle(Set.of(title)));
      List<OwnPages.Entry> meant = isHeld ? List.of() : meant(title, offered);
      if (!meant.isEmpty() && isListed(hit.id(), one.spot())) {
        OwnPages.Entry entry = meant.getFirst();
        var was = new FieldPlace.PaperKey(title, entry.key().nth());
        kept.add(
            new Decision.Retitled(
                one.owner(), was, entry.key(), Optional.of(hit.id()), entry.id()));
      }
    }
  }

  /// The offered entries that are the paper: those of its title, else the only one of which the
  /// title is a part of it, or the other way round.
  private static List<OwnPages.Entry> meant(String title, List<OwnPages.Entry> offered) {
    List<OwnPages.Entry> same =
        offered.stream().filter(entry -> entry.hasTitle(Set.of(title))).toList();
    if (!same.isEmpty()) {
      return same;
    }
    List<OwnPages.Entry> near =
        offered.stream().filter(e -> Retitling.isPart(title, e.key().title())).toList();
    return near.size() == 1 ? near : List.of();
  }

  private List<PaperHit> hits(DisplayedProfile one) throws IOException {
    PaperQuery query = PaperQuery.ALL.and(Clause.OneOf.profile(one.author()));
    var hits = new ArrayList<PaperHit>();
    PaperPage page = index.papers(query, PageRequest.first(MANY), () -> false);
    hits.addAll(page.hits());
    while (page.next().isPresent()) {
      page = index.papers(query, PageRequest.after(page.next().get(), MANY), () -> false);
      hits.addAll(page.hits());
    }
    return hits;
  }

  private boolean isListed(PaperId id, DisplayedProfile.Spot spot) throws IOException {
    return index.paper(id, PaperQuery.ALL).stream()
        .flatMap(detail -> detail.record().listings().stream())
        .map(Listing::page)
        .anyMatch(spot.page()::equals);
  }
}
