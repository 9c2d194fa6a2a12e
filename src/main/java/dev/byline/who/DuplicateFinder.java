package dev.byline.who;

import dev.byline.archive.ArchiveState;
import dev.byline.archive.Decision;
import dev.byline.archive.Evidence;
import dev.byline.archive.Verdict;
import dev.byline.archive.Verdicts;
import dev.byline.identity.PapersApart;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.wording.Wording;
import dev.byline.workspace.VerdictStore;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// The suggestions and decisions about duplicate and different authors and papers in a library.
/// Every method may take as long as a disk access, or longer. Thread-safe.
///
/// Every decision can be undone, and is stored with the evidence on the day it was made.
public final class DuplicateFinder {

  private final Library library;
  private final VerdictStore store;
  private final Supplier<LocalDate> today;

  public DuplicateFinder(Library library, VerdictStore store, Supplier<LocalDate> today) {
    this.library = library;
    this.store = store;
    this.today = today;
  }

  /// Authors who may be one person, the likeliest first.
  ///
  /// @throws java.util.concurrent.CancellationException if it is cancelled
  public List<DuplicateQuestion> authors(BooleanSupplier cancelled) throws IOException {
    var questions = new ArrayList<>(new StoredNames(library, store, cancelled).find());
    questions.addAll(new NamesakeFinder(library, store.state().verdicts(), cancelled).find());
    return questions;
  }

  /// Authors whose papers may be those of several people.
  ///
  /// @throws java.util.concurrent.CancellationException if it is cancelled
  public List<SplitProposal> splits(BooleanSupplier cancelled) throws IOException {
    return new SplitFinder(library, cancelled).find();
  }

  /// The number of questions about the authors of a library of `most` at most; 0 of a larger one,
  /// which takes longer than a glance.
  ///
  /// @throws java.util.concurrent.CancellationException if it is cancelled
  public int glance(int most, BooleanSupplier cancelled) throws IOException {
    long all =
        library.authors(AuthorQuery.ALL, PageRequest.first(1).exact(), cancelled).count().value();
    return all > most ? 0 : authors(cancelled).size();
  }

  /// Papers that may be versions of one, the likeliest first.
  ///
  /// @throws java.util.concurrent.CancellationException if it is cancelled
  public List<DuplicateQuestion> papers(BooleanSupplier cancelled) throws IOException {
    return new NearTitles(library, new PapersApart(store.state()), cancelled).find();
  }

  /// The evidence on two authors whom somebody wants to compare.
  ///
  /// @throws RefusedException if they cannot be made one
  public DuplicateQuestion question(AuthorId one, AuthorId other) throws IOException {
    AuthorRecord first = author(one);
    AuthorRecord second = author(other);
    if (first.id().equals(second.id())) {
      throw new RefusedException(Wording.of("who.refused.author", first.author().name()));
    }
    for (AuthorRecord author : List.of(first, second)) {
      if (!VerdictStore.isSomebody(author.id())) {
        throw new RefusedException(Wording.of("who.refused.nobody", author.source()));
      }
    }
    return new EvidenceGatherer(library, () -> false).question(first, second);
  }

  /// The evidence on two papers that somebody wants to compare.
  ///
  /// @throws RefusedException if they cannot be made one
  public DuplicateQuestion question(PaperId one, PaperId other) throws IOException {
    PaperRecord first = paper(one);
    PaperRecord second = paper(other);
    if (first.id().equals(second.id())) {
      throw new RefusedException(Wording.of("who.refused.paper", first.paper().title()));
    }
    return EvidenceGatherer.question(first, second);
  }

  /// @throws RefusedException if the library does not have the author
  AuthorRecord author(AuthorId id) throws IOException {
    return library
        .author(id)
        .orElseThrow(() -> new RefusedException(Wording.of("who.refused.noAuthor", id)));
  }

  /// @throws RefusedException if the library does not have the paper
  PaperRecord paper(PaperId id) throws IOException {
    return library
        .paper(id, PaperQuery.ALL)
        .orElseThrow(() -> new RefusedException(Wording.of("who.refused.noPaper", id)))
        .record();
  }

  /// Makes the two of a question one; the first is kept, unless the second alone has a page.
  public NewDecision merge(DuplicateQuestion asked) throws IOException {
    DuplicateQuestion question = asked.pair().canKeepFirst() ? asked : asked.turned();
    return switch (question.pair()) {
      case CandidatePair.OfAuthors(AuthorRecord kept, AuthorRecord other) ->
          rule(
              question,
              new Verdict.SameAuthor(kept.id(), other.id()),
              state -> apart(state.verdicts(), kept.id(), other.id()));
      case CandidatePair.OfPapers(PaperRecord kept, PaperRecord other) ->
          rule(
              question,
              new Verdict.SamePaper(work(kept), work(other)),
              state -> new PapersApart(state).between(work(kept), work(other)));
    };
  }

  /// Says that the two of a question are two.
  public NewDecision keepApart(DuplicateQuestion question) throws IOException {
    return switch (question.pair()) {
      case CandidatePair.OfAuthors(AuthorRecord one, AuthorRecord other) ->
          rule(question, new Verdict.DifferentAuthors(one.id(), other.id()), _ -> List.of());
      case CandidatePair.OfPapers(PaperRecord one, PaperRecord other) ->
          rule(question, new Verdict.DifferentPapers(work(one), work(other)), _ -> List.of());
    };
  }

  static Verdict.Work work(PaperRecord paper) {
    return new Verdict.Work(paper.id(), paper.knownAs());
  }

  /// The earlier verdicts against merging two authors.
  private static List<Verdict> apart(Verdicts verdicts, AuthorId one, AuthorId other) {
    return verdicts.all().keySet().stream()
        .filter(v ->
            v instanceof Verdict.DifferentAuthors(AuthorId a, AuthorId b)
                && isOf(verdicts.leads().of(a), verdicts.leads().of(b), one, other))
        .toList();
  }

  private static boolean isOf(Object a, Object b, Object one, Object other) {
    return (a.equals(one) && b.equals(other)) || (a.equals(other) && b.equals(one));
  }

  /// Finds the verdicts that a new one takes the place of.
  private interface Replacing {
    List<Verdict> replaced(ArchiveState state);
  }

  private NewDecision rule(DuplicateQuestion question, Verdict verdict, Replacing replacing)
      throws IOException {
    List<String> names = List.of(question.pair().one(), question.pair().other());
    List<String> inOrder = isTurned(verdict, question.pair()) ? names.reversed() : names;
    var grounds = new Evidence(today.get(), inOrder, question.reasons());
    return decide(
        VerdictText.of(verdict, inOrder),
        state -> {
          var decisions = new ArrayList<Decision>();
          replacing.replaced(state).forEach(old -> decisions.add(new Decision.TakeBack(old)));
          decisions.add(new Decision.Rule(verdict, grounds));
          return decisions;
        });
  }

  /// A verdict that two are two puts them in an order of its own.
  private static boolean isTurned(Verdict verdict, CandidatePair pair) {
    return switch (pair) {
      case CandidatePair.OfAuthors(AuthorRecord one, _) ->
          verdict instanceof Verdict.DifferentAuthors two && !two.one().equals(one.id());
      case CandidatePair.OfPapers(PaperRecord one, _) ->
          verdict instanceof Verdict.DifferentPapers two && !two.one().id().equals(one.id());
    };
  }

  /// The verdicts in force, the newest first, behind what identifiers on pages have joined.
  public List<DecisionInForce> decided() throws IOException {
    var decided = new ArrayList<DecisionInForce>();
    Verdicts verdicts = store.state().verdicts();
    verdicts
        .all()
        .forEach((verdict, grounds) ->
            decided.add(new DecisionInForce(decided.size() + 1, verdict, grounds)));
    verdicts
        .joins()
        .forEach(
            (join, grounds) -> decided.add(new DecisionInForce(decided.size() + 1, join, grounds)));
    return decided.reversed();
  }

  /// Takes a verdict back.
  public NewDecision takeBack(DecisionInForce decided) throws IOException {
    String verdict = VerdictText.of(decided.verdict(), decided.grounds().names());
    return decide(
        Wording.of("who.said.takenBack", verdict),
        Wording.of("who.said", verdict),
        state -> DecisionReversal.of(decided, state));
  }

  /// Takes verdicts back, as one decision.
  ///
  /// @param said what is decided, as a sentence
  /// @param takenBack what is said once it is taken back, as a sentence
  NewDecision takeBack(List<DecisionInForce> decided, String said, String takenBack)
      throws IOException {
    return decide(
        said,
        takenBack,
        state -> {
          var decisions = new LinkedHashSet<Decision>();
          for (DecisionInForce one : decided) {
            decisions.addAll(DecisionReversal.of(one, state));
          }
          return List.copyOf(decisions);
        });
  }

  /// The verdicts that made others one with an author, the newest first.
  public List<DecisionInForce> mergesOf(AuthorId author) throws IOException {
    Verdicts verdicts = store.state().verdicts();
    AuthorId kept = verdicts.leads().of(author);
    return decided().stream()
        .filter(d ->
            d.verdict() instanceof Verdict.SameAuthor(AuthorId into, _)
                && verdicts.leads().of(into).equals(kept))
        .toList();
  }

  /// True if a verdict made `author` another.
  public static boolean isOther(DecisionInForce decided, AuthorId author) {
    return decided.verdict() instanceof Verdict.SameAuthor(_, AuthorId other)
        && other.equals(author);
  }

  /// The verdicts that made others one with a paper, the newest first.
  public List<DecisionInForce> mergesOf(PaperId paper) throws IOException {
    Verdicts verdicts = store.state().verdicts();
    PaperId kept = verdicts.leads().of(paper);
    return decided().stream()
        .filter(d ->
            d.verdict() instanceof Verdict.SamePaper(var into, _)
                && verdicts.leads().of(into.id()).equals(kept))
        .toList();
  }

  /// The verdicts that told an author's papers from those of others of the name, the newest first.
  public List<DecisionInForce> namesakesOf(AuthorId author) throws IOException {
    Verdicts verdicts = store.state().verdicts();
    AuthorId kept = verdicts.leads().of(author);
    return decided().stream()
        .filter(d ->
            d.verdict() instanceof Verdict.Namesake(AuthorId person, AuthorId other, _)
                && (verdicts.leads().of(person).equals(kept)
                    || verdicts.leads().of(other).equals(kept)))
        .toList();
  }

  /// The parts of authors and papers that can be split off.
  public PartSplitter parts() {
    return new PartSplitter(this, store, today);
  }

  /// The removals from the library by the user's word.
  public Removals removals() {
    return new Removals(this, library, store, today);
  }

  /// Corrections of names and affiliations.
  public AuthorEdits edits() {
    return new AuthorEdits(this, library, store);
  }

  /// Corrections of single papers.
  public PaperEdits paperEdits() {
    return new PaperEdits(this, library, store);
  }

  /// The choices of the source whose figures count.
  public SourceChoices sources() {
    return new SourceChoices(this, store);
  }

  /// Takes back what was decided just now; to take that back decides it again.
  public NewDecision undo(NewDecision ruling) throws IOException {
    return decide(
        ruling.takenBack(),
        ruling.said(),
        state -> {
          var decisions = new LinkedHashSet<>(ruling.undo());
          for (Decision decision : ruling.undo()) {
            if (decision instanceof Decision.TakeBack(Verdict verdict)) {
              decisions.addAll(DecisionReversal.otherRemovals(verdict, state));
            }
          }
          return List.copyOf(decisions);
        });
  }

  /// Marks and decisions on papers that no page lists any more.
  public UnattachedMarks unattached() {
    return new UnattachedMarks(this, store);
  }

  /// @param verdict as a sentence without its full stop
  NewDecision decide(String verdict, VerdictStore.Deciding deciding) throws IOException {
    return decide(
        Wording.of("who.said", verdict), Wording.of("who.said.takenBack", verdict), deciding);
  }

  /// @param said what is decided, as a sentence
  /// @param takenBack what is said once it is taken back, as a sentence
  NewDecision decide(String said, String takenBack, VerdictStore.Deciding deciding)
      throws IOException {
    var undo = new AtomicReference<List<Decision>>(List.of());
    store.decide(state -> {
      List<Decision> decisions = deciding.decisions(state);
      undo.set(DecisionReversal.of(decisions, state));
      return decisions;
    });
    return new NewDecision(said, takenBack, undo.get());
  }
}
