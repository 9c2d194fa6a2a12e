package dev.byline.who;

import dev.byline.archive.ArchiveState;
import dev.byline.archive.Capture;
import dev.byline.archive.Decision;
import dev.byline.archive.Evidence;
import dev.byline.archive.Verdict;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Library;
import dev.byline.library.PaperRecord;
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
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Authors, captures and papers that the user takes out of the library, until that is taken back.
/// Pages stay in the archive, and with what is removed sleep its marks, its groups and what was
/// decided about it. Every method takes the time of the disk or more.
public final class Removals {

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

  /// Removes one capture of an author's page; what it alone listed goes with it.
  public NewDecision capture(AuthorId author, DuplicateFinder.OwnPage page) throws IOException {
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
      default -> "";
    };
  }
}
