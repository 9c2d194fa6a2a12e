package dev.byline.sync;

import dev.byline.archive.ArchiveChange;
import dev.byline.archive.ArchiveState;
import dev.byline.archive.Decision;
import dev.byline.archive.FieldPlace;
import dev.byline.archive.MarkState;
import dev.byline.archive.Retitles;
import dev.byline.identity.DataSet;
import dev.byline.identity.DisplayedProfile;
import dev.byline.library.LibraryIndex;
import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// A transfer of the user's marks and decisions on papers to the papers of a new parser, which may
/// read other titles and so give other ids. Each mark or decision whose paper is gone is matched
/// with the papers that the same pages list now. Not thread-safe.
public final class Retitling {

  /// The fewest words that tell a title from a part of another.
  private static final int FEW_WORDS = 3;

  /// The fate of the marks and decisions whose papers are read with other titles.
  ///
  /// @param carried the titles, as they were, of papers that are read otherwise now
  /// @param unsure the titles of papers that no page lists now
  public record Report(List<String> carried, List<String> unsure) {

    public static final Report NONE = new Report(List.of(), List.of());

    public Report {
      carried = List.copyOf(carried);
      unsure = List.copyOf(unsure);
    }
  }

  private final StoredPages pages;
  private final LibraryIndex index;
  private final MarkState marks;
  private final List<Hanging> unsure = new ArrayList<>();
  private final Set<Decision.Retitled> decisions = new LinkedHashSet<>();
  private final Set<String> carried = new LinkedHashSet<>();
  private Consumer<String> progress = _ -> {};
  private ArchiveState state;
  private OwnPages own;

  /// @param state whose pages are read
  /// @param index as it was made by the old reading, or empty
  public Retitling(ArchiveState state, MarkState marks, StoredPages pages, LibraryIndex index) {
    this.state = state;
    this.marks = marks;
    this.pages = pages;
    this.index = index;
    own = new OwnPages(pages, state);
  }

  /// Tells the title of each paper before it is looked for, which may mean to read its pages.
  void tell(Consumer<String> listener) {
    progress = listener;
  }

  /// The fate of everything, after [#run].
  Report report() {
    return new Report(
        List.copyOf(carried), unsure.stream().map(Hanging::title).distinct().sorted().toList());
  }

  /// Looks at everything that the user said of papers.
  public void run() throws IOException {
    run(own.owners());
  }

  /// Looks at what the user said of papers that the pages of some authors may list.
  public void run(Set<AuthorId> owners) throws IOException {
    match(of(owners, Hanging.corrections(state)));
    match(of(owners, Hanging.removals(state)));
    match(of(owners, Hanging.papers(state, marks, own)));
  }

  private static List<Hanging> of(Set<AuthorId> owners, Collection<Hanging> all) {
    return all.stream().filter(one -> !Collections.disjoint(one.owners(), owners)).toList();
  }

  /// Looks at the papers of which less is sure than before. After [#run].
  public void keepStored() throws IOException {
    new StoredBefore(own, index)
        .decisions()
        .forEach(decision -> decisions.add((Decision.Retitled) decision));
  }

  /// The matches of papers with their new titles, where they are sure.
  public List<Decision> decisions() {
    return List.copyOf(decisions);
  }

  /// The marks and decisions that belong to no paper listed now.
  public List<Hanging> unsure() {
    Retitles retitles = state.verdicts().retitles();
    return unsure.stream().filter(one -> !retitles.isLeft(one.key(), one.id())).toList();
  }

  private void match(Collection<Hanging> all) throws IOException {
    var found = new LinkedHashSet<Decision>();
    var taken = new HashSet<FieldPlace.PaperKey>();
    var loose = new ArrayList<Hanging>();
    boolean hasIndex = index.stamp().isPresent();
    for (Hanging one : all) {
      progress.accept(one.title());
      Hanging placed = placed(one);
      Optional<OwnPages.Entry> equal = equal(placed);
      if (equal.isEmpty()) {
        loose.add(placed);
      } else if (one.id().isEmpty()) {
        taken.add(equal.get().key());
      }
    }
    for (Hanging one : loose) {
      if (!hasIndex && own.listedEarlier(titles(one), one.owners())) {
        continue;
      }
      List<OwnPages.Entry> candidates =
          candidates(one).stream()
              .filter(entry -> one.id().isPresent() || !taken.contains(entry.key()))
              .toList();
      if (candidates.stream().map(OwnPages.Entry::key).distinct().count() == 1) {
        candidates.forEach(entry -> found.add(decision(one, entry)));
        carried.add(one.title());
      } else if (!isOfSet(one) && !own.listedEarlier(titles(one), one.owners())) {
        unsure.add(one);
      }
    }
    if (!found.isEmpty()) {
      found.forEach(decision -> decisions.add((Decision.Retitled) decision));
      state = state.with(new ArchiveChange(List.of(), List.copyOf(found)));
      own = new OwnPages(pages, state);
    }
  }

  static Decision.Retitled decision(Hanging one, OwnPages.Entry entry) {
    return new Decision.Retitled(entry.at().owner(), one.key(), entry.key(), one.id(), entry.id());
  }

  /// The same with the owners of the pages that list the paper, where the old index knows it.
  private Hanging placed(Hanging one) throws IOException {
    Optional<PaperRecord> record = record(one);
    if (record.isEmpty()) {
      return one;
    }
    Set<DisplayedProfile.Spot> spots =
        record.get().listings().stream().map(DisplayedProfile.Spot::of).collect(Collectors.toSet());
    Set<AuthorId> owners =
        own.owners().stream()
            .filter(owner -> own.shown(owner).stream().anyMatch(s -> spots.contains(s.spot())))
            .collect(Collectors.toSet());
    return new Hanging(owners, one.key(), one.title(), one.id(), one.known());
  }

  private Optional<PaperRecord> record(Hanging one) throws IOException {
    if (one.id().isEmpty()) {
      return Optional.empty();
    }
    PaperId id = one.id().get();
    for (PaperId paper : List.of(id, state.verdicts().leads().of(id))) {
      Optional<PaperRecord> found = index.paper(paper, PaperQuery.ALL).map(d -> d.record());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// True if a data set has the paper, which no page lists then.
  private boolean isOfSet(Hanging one) throws IOException {
    return record(one).isPresent()
        && record(one).get().listings().stream()
            .allMatch(listing -> DataSet.isPerson(listing.author()));
  }

  /// The present entry of the paper, where it needs no search.
  private Optional<OwnPages.Entry> equal(Hanging one) throws IOException {
    Set<String> titles = titles(one);
    PaperId now = one.id().map(state.verdicts().retitles()::of).orElse(null);
    for (OwnPages.Entry entry : own.of(one.owners())) {
      boolean isSame =
          one.id().isEmpty()
              ? entry.hasTitle(titles)
              : entry.id().equals(one.id().get())
                  || entry.id().equals(now)
                  || (entry.hasTitle(titles) && fits(one, entry));
      if (isSame) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Hanging one, OwnPages.Entry entry) {
    return one.known().isEmpty() || one.known().get().yearsFit(entry.form());
  }

  /// The titles that a paper may have of which something was said, as folded words.
  private Set<String> titles(Hanging one) {
    var titles = new HashSet<String>(Set.of(one.key().title()));
    titles.addAll(state.titlesRead().getOrDefault(one.key().title(), Set.of()));
    for (AuthorId owner : one.owners()) {
      state.corrections(owner).titlesCorrectedTo(one.key().title()).forEach(titles::add);
    }
    return state.verdicts().retitles().of(titles);
  }

  /// The entries of the same pages that may be the paper: by the best of the ways that find any.
  private List<OwnPages.Entry> candidates(Hanging one) throws IOException {
    Set<String> titles = titles(one);
    List<OwnPages.Entry> all = own.of(one.owners());
    List<OwnPages.Entry> same = all.stream().filter(entry -> entry.hasTitle(titles)).toList();
    if (!same.isEmpty()) {
      return same;
    }
    var near = new ArrayList<OwnPages.Entry>();
    for (OwnPages.Entry entry : all) {
      if (isPart(one.key().title(), entry.key().title()) && isNew(entry)) {
        near.add(entry);
      }
    }
    if (near.isEmpty()) {
      for (OwnPages.Entry entry : own.onLineWith(one.key().title(), one.owners())) {
        if (isNew(entry)) {
          near.add(entry);
        }
      }
    }
    // A year may have been read wrong with the title; it counts where it tells some from others.
    List<OwnPages.Entry> fitting = near.stream().filter(entry -> fits(one, entry)).toList();
    return fitting.isEmpty() ? near : fitting;
  }

  /// True if the old reading of the page did not have a paper of that title.
  private boolean isNew(OwnPages.Entry entry) throws IOException {
    for (PaperRecord before : index.papersTitled(entry.key().title())) {
      for (Listing listing : before.listings()) {
        if (DisplayedProfile.Spot.of(listing).equals(entry.at().spot())) {
          return false;
        }
      }
    }
    return true;
  }

  static boolean isPart(String one, String other) {
    String shorter = one.length() < other.length() ? one : other;
    String longer = one.length() < other.length() ? other : one;
    boolean isLong =
        shorter.split(" ", -1).length >= FEW_WORDS || 2 * shorter.length() >= longer.length();
    return isLong && contains(longer, shorter);
  }

  /// True if folded words stand in others, whole and in this order.
  static boolean contains(String words, String part) {
    return !part.isEmpty() && (" " + words + " ").contains(" " + part + " ");
  }
}
