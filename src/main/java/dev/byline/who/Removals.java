package dev.byline.who;

import dev.byline.archive.ArchiveState;
import dev.byline.archive.Capture;
import dev.byline.archive.Decision;
import dev.byline.archive.Evidence;
import dev.byline.archive.Verdict;
import dev.byline.identity.ListedPaper;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Library;
import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.library.own.BulkProgress;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.TextFolding;
import dev.byline.wording.Wording;
import dev.byline.workspace.VerdictStore;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Authors, captures and papers that the user takes out of the library, until that is taken back.
/// Pages stay in the archive, and with what is removed sleep its marks, its groups and what was
/// decided about it. Every method takes the time of the disk or more.
public final class Removals {

  /// Decisions that one line of the journal holds well.
  private static final int MOST_PROFILES = 100_000;

  /// Papers that are read at once.
  private static final int BATCH = 1_000;

  private final DuplicateFinder who;
  private final Library library;
  private final VerdictStore store;
  private final Supplier<LocalDate> today;

  Removals(DuplicateFinder who, Library library, VerdictStore store, Supplier<LocalDate> today) {
    this.who = who;
    this.library = library;
    this.store = store;
    this.today = today;
  }

  /// Removes an author with all captures of the pages. A paper that somebody else lists stays with
  /// that one; of who is known from a data set, only the person is removed.
  ///
  /// @throws RefusedException if there is no such author
  public NewDecision author(AuthorId id) throws IOException {
    AuthorRecord author =
        library
            .author(id)
            .filter(found -> VerdictStore.isSomebody(found.id()))
            .orElseThrow(() -> new RefusedException(Wording.of("who.refused.noAuthor", id)));
    return remove(List.of(author.author().name()), new Verdict.RemoveAuthor(author.id()));
  }

  /// Removes a paper, wherever it is listed.
  ///
  /// @throws RefusedException if there is no such paper
  public NewDecision paper(PaperId id) throws IOException {
    PaperRecord paper =
        library
            .paper(id, PaperQuery.ALL)
            .orElseThrow(() -> new RefusedException(Wording.of("who.refused.noPaper", id)))
            .record();
    List<Verdict.Entry> entries = store.entries(paper.listings());
    var work = new Verdict.Work(paper.id(), paper.knownAs());
    return remove(List.of(paper.paper().title()), new Verdict.RemovePaper(work, entries));
  }

  /// Removes many papers, wherever they are listed, as one decision. Papers that the library does
  /// not have are left out.
  ///
  /// @throws RefusedException if it has none of them
  public NewDecision papers(List<PaperId> ids, BulkProgress progress) throws IOException {
    var papers = new ArrayList<PaperRecord>(ids.size());
    for (int from = 0; from < ids.size(); from += BATCH) {
      progress.check();
      List<PaperId> batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
      library.papers(batch, PaperQuery.ALL).forEach(detail -> papers.add(detail.record()));
      progress.update(from + batch.size(), ids.size());
    }
    if (papers.isEmpty()) {
      throw new RefusedException(Wording.of("who.refused.noPapersLeft"));
    }
    Map<Listing, ListedPaper> entries =
        store.listed(papers.stream().flatMap(paper -> paper.listings().stream()).toList());
    progress.check();
    var decisions = new ArrayList<Decision>(papers.size());
    for (PaperRecord paper : papers) {
      var verdict =
          new Verdict.RemovePaper(
              new Verdict.Work(paper.id(), paper.knownAs()), entries(paper, entries));
      var grounds = new Evidence(today.get(), List.of(paper.paper().title()), List.of());
      decisions.add(new Decision.Rule(verdict, grounds));
    }
    return who.decide(Wording.of("verdict.removePapers", decisions.size()), _ -> decisions);
  }

  private static List<Verdict.Entry> entries(PaperRecord paper, Map<Listing, ListedPaper> listed) {
    return paper.listings().stream()
        .map(listed::get)
        .filter(Objects::nonNull)
        .map(ListedPaper::entry)
        .distinct()
        .toList();
  }

  /// Removes pages and data sets, as one decision; what they alone listed goes with them.
  ///
  /// @throws RefusedException if they have more authors' records than one step can remove
  public NewDecision sources(List<LibrarySource> sources) throws IOException {
    if (sources.stream().mapToInt(source -> source.profiles().size()).sum() > MOST_PROFILES) {
      throw new RefusedException(Wording.of("who.refused.profiles", MOST_PROFILES));
    }
    var decisions = new ArrayList<Decision>();
    for (LibrarySource source : sources) {
      List<String> names =
          source.kind() == LibrarySource.Kind.PAGE
              ? List.of(
                  source.name(),
                  source.captured().map(day -> day.date().toString()).orElse(source.file()))
              : List.of(source.name());
      for (int profile : source.profiles()) {
        var verdict = new Verdict.RemoveCapture(source.page(), profile);
        decisions.add(new Decision.Rule(verdict, new Evidence(today.get(), names, List.of())));
      }
    }
    String said =
        decisions.size() == 1
                && decisions.getFirst() instanceof Decision.Rule(Verdict verdict, Evidence grounds)
            ? VerdictText.of(verdict, grounds.names())
            : Wording.of("verdict.removeSources", sources.size(), sources.getFirst().name());
    return who.decide(said, _ -> decisions);
  }

  /// Removes one capture of an author's page; what it alone listed goes with it.
  public NewDecision capture(AuthorId author, PartSplitter.OwnPage page) throws IOException {
    Capture capture = page.capture();
    String name = library.author(author).map(found -> found.author().name()).orElse(author.value());
    String day = capture.captured().map(d -> d.date().toString()).orElse(capture.source());
    return remove(List.of(name, day), new Verdict.RemoveCapture(capture.page(), page.profile()));
  }

  private NewDecision remove(List<String> names, Verdict verdict) throws IOException {
    var grounds = new Evidence(today.get(), names, List.of());
    return who.decide(
        VerdictText.of(verdict, names),
        _ -> List.<Decision>of(new Decision.Rule(verdict, grounds)));
  }

  /// The removals, the newest first; a paper stands where it was removed, whatever pages have come
  /// with it since.
  public List<DecisionInForce> all() throws IOException {
    var papers = new HashSet<PaperId>();
    var removed = new ArrayList<DecisionInForce>();
    for (DecisionInForce one : who.decided().reversed()) {
      boolean isFirst =
          !(one.verdict() instanceof Verdict.RemovePaper(Verdict.Work paper, _))
              || papers.add(paper.id());
      if (one.verdict().isRemoval() && isFirst) {
        removed.add(one);
      }
    }
    return removed.reversed();
  }

  /// The earlier removals that keep something of a page out.
  ///
  /// @param page content hash of the page
  public List<DecisionInForce> of(String page) throws IOException {
    ArchiveState state = store.state();
    Optional<Capture> capture = state.capture(page);
    if (capture.isEmpty()) {
      return List.of();
    }
    Set<AuthorId> owners =
        state.owners(capture.get()).stream()
            .map(owner -> state.verdicts().leads().of(owner.author()))
            .collect(Collectors.toSet());
    return all().stream()
        .filter(one ->
            switch (one.verdict()) {
              case Verdict.RemoveAuthor(AuthorId author) ->
                  owners.contains(state.verdicts().leads().of(author));
              case Verdict.RemoveCapture(String removed, _) -> removed.equals(page);
              case Verdict.RemovePaper paper -> lists(state, page, paper);
              default -> false;
            })
        .toList();
  }

  private static boolean lists(ArchiveState state, String page, Verdict.RemovePaper paper) {
    return state.verdicts().removals().stream()
        .anyMatch(verdict ->
            verdict instanceof Verdict.RemovePaper(Verdict.Work work, var entries)
                && work.id().equals(paper.paper().id())
                && entries.stream().anyMatch(entry -> entry.page().equals(page)));
  }

  /// Brings back what was removed.
  public NewDecision takeBack(DecisionInForce removal) throws IOException {
    return who.takeBack(removal);
  }

  /// Brings back all that was removed by some decisions, as one decision.
  public NewDecision takeBack(List<DecisionInForce> removals) throws IOException {
    return removals.size() == 1
        ? who.takeBack(removals.getFirst())
        : who.takeBack(
            removals,
            Wording.of("who.said.restored", removals.size()),
            Wording.of("who.said.removed", removals.size()));
  }

  /// The removals of what is called `name`, or was known by it as an id; the newest first.
  public List<DecisionInForce> named(String name) throws IOException {
    String words = TextFolding.words(name);
    return all().stream()
        .filter(one -> id(one.verdict()).equals(name) || isCalled(one, words))
        .toList();
  }

  private static boolean isCalled(DecisionInForce one, String words) {
    return one.grounds().names().stream().map(TextFolding::words).anyMatch(words::equals);
  }

  private static String id(Verdict verdict) {
    return switch (verdict) {
      case Verdict.RemoveAuthor(AuthorId author) -> author.value();
      case Verdict.RemovePaper(Verdict.Work paper, _) -> paper.id().value();
      case Verdict.RemoveCapture(String page, _) -> page;
      default -> "";
    };
  }
}
