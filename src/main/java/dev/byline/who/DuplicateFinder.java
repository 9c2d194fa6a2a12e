package dev.byline.who;

import dev.byline.archive.ArchiveState;
import dev.byline.archive.Capture;
import dev.byline.archive.Decision;
import dev.byline.archive.Evidence;
import dev.byline.archive.Verdict;
import dev.byline.archive.Verdicts;
import dev.byline.identity.PapersApart;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Library;
import dev.byline.library.Listing;
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
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private AuthorRecord author(AuthorId id) throws IOException {
    return library
        .author(id)
        .orElseThrow(() -> new RefusedException(Wording.of("who.refused.noAuthor", id)));
  }

  private PaperRecord paper(PaperId id) throws IOException {
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

  private static Verdict.Work work(PaperRecord paper) {
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
        state -> takingBack(decided, state));
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
            decisions.addAll(takingBack(one, state));
          }
          return List.copyOf(decisions);
        });
  }

  private static List<Decision> takingBack(DecisionInForce decided, ArchiveState state) {
    Verdict verdict = decided.verdict();
    if (state.verdicts().joins().containsKey(verdict)
        && verdict instanceof Verdict.SameAuthor(_, AuthorId other)) {
      return keptApart(other, decided.grounds(), state);
    }
    Set<Verdict> all = state.verdicts().all().keySet();
    var decisions = new ArrayList<Decision>();
    if (all.contains(verdict)) {
      decisions.add(new Decision.TakeBack(verdict));
    }
    decisions.addAll(otherRemovals(verdict, state));
    if (verdict instanceof Verdict.Namesake(_, AuthorId other, _)) {
      // Nobody is left of whom it could be said.
      all.stream()
          .filter(v ->
              v instanceof Verdict.DifferentAuthors(AuthorId one, AuthorId two)
                  && (one.equals(other) || two.equals(other)))
          .forEach(apart -> decisions.add(new Decision.TakeBack(apart)));
    }
    return decisions;
  }

  /// The decisions that take back what a removed paper's removal became when pages that list it
  /// came later: it is said once more for each of them.
  private static List<Decision> otherRemovals(Verdict verdict, ArchiveState state) {
    if (!(verdict instanceof Verdict.RemovePaper(Verdict.Work paper, _))) {
      return List.of();
    }
    return state.verdicts().all().keySet().stream()
        .filter(other -> !other.equals(verdict))
        .filter(other ->
            other instanceof Verdict.RemovePaper(Verdict.Work same, _)
                && same.id().equals(paper.id()))
        .<Decision>map(Decision.TakeBack::new)
        .toList();
  }

  /// That somebody whom an identifier joined with others is none of them.
  private static List<Decision> keptApart(AuthorId other, Evidence grounds, ArchiveState state) {
    return joinedWith(other, state).stream()
        .<Decision>map(
            member -> new Decision.Rule(new Verdict.DifferentAuthors(member, other), grounds))
        .toList();
  }

  /// Those whom identifiers or verdicts have joined with `author`, but for those of whom the user
  /// said so.
  private static List<AuthorId> joinedWith(AuthorId author, ArchiveState state) {
    var own = new HashSet<AuthorId>(Set.of(author));
    for (int size = 0; size < own.size(); ) {
      size = own.size();
      for (Verdict verdict : state.verdicts().all().keySet()) {
        if (verdict instanceof Verdict.SameAuthor(AuthorId kept, AuthorId other)
            && (own.contains(kept) || own.contains(other))) {
          own.add(kept);
          own.add(other);
        }
      }
    }
    return state.verdicts().leads().madeOne(author).stream()
        .filter(member -> !own.contains(member))
        .toList();
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

  /// A capture of an author's page.
  ///
  /// @param profile which profile of the page, from 0
  /// @param isOnly whether the author has no other, so that nothing would be left
  public record OwnPage(Capture capture, int profile, boolean isOnly) {}

  /// The captures of an author's pages, the newest first.
  public List<OwnPage> pages(AuthorId author) throws IOException {
    ArchiveState state = store.state();
    AuthorId kept = state.verdicts().leads().of(author);
    var pages = new ArrayList<OwnPage>();
    state.captures().stream()
        .sorted(Comparator.comparingInt(Capture::number).reversed())
        .forEach(capture -> {
          List<Capture.Owner> owners = state.owners(capture);
          for (int i = 0; i < owners.size(); i++) {
            if (state.verdicts().leads().of(owners.get(i).author()).equals(kept)
                && !state.isRemoved(capture, i)) {
              pages.add(new OwnPage(capture, i, false));
            }
          }
        });
    return pages.size() == 1
        ? List.of(new OwnPage(pages.getFirst().capture(), pages.getFirst().profile(), true))
        : pages;
  }

  /// Takes a page away from an author who wrongly got it, and gives it to a new author of the same
  /// name; from then on the two are two people.
  ///
  /// @throws RefusedException if nothing would be left of the author
  public NewDecision splitOff(AuthorId author, OwnPage page) throws IOException {
    if (page.isOnly()) {
      throw new RefusedException(Wording.of("who.refused.onlyPage", author));
    }
    String name = page.capture().profiles().get(page.profile()).name();
    var reasons = List.of(EvidenceGatherer.page(page.capture().source()));
    return decide(
        Wording.of("who.said.split", page.capture().source(), name),
        state -> {
          AuthorId old = state.owners(page.capture()).get(page.profile()).author();
          AuthorId fresh = fresh(state.verdicts().leads().of(old), state);
          var grounds = new Evidence(today.get(), List.of(name, name), reasons);
          var given = new Verdict.OwnerOf(page.capture().page(), page.profile(), fresh);
          var decisions = new ArrayList<Decision>(List.of(new Decision.Rule(given, grounds)));
          for (AuthorId member : state.verdicts().leads().madeOne(old)) {
            decisions.add(new Decision.Rule(new Verdict.DifferentAuthors(member, fresh), grounds));
          }
          return decisions;
        });
  }

  /// The entry of one page for a paper that others list too.
  ///
  /// @param lister the author of the page, or the name of the file of a data set
  /// @param source name of the file
  public record OwnListing(Verdict.Listed place, String lister, String source) {}

  /// The listings of a paper that was found to be one by itself, if it has several; what was merged
  /// into a paper is to be taken back first.
  public List<OwnListing> listings(PaperId paper) throws IOException {
    ArchiveState state = store.state();
    var listings = new LinkedHashMap<Verdict.Listed, OwnListing>();
    for (Listing listing : paper(paper).listings()) {
      AuthorId lister = VerdictStore.lister(listing, state);
      var place = new Verdict.Listed(lister, listing.page(), listing.profile(), listing.entry());
      String source = state.capture(listing.page()).map(Capture::source).orElse("");
      String name = lister.equals(listing.author()) ? listing.authorName() : source;
      listings.putIfAbsent(place, new OwnListing(place, name, source));
    }
    return listings.size() < 2 || !mergesOf(paper).isEmpty()
        ? List.of()
        : List.copyOf(listings.values());
  }

  /// Makes what one page lists a paper of its own, whatever others list by that title.
  public NewDecision splitOff(PaperId paper, OwnListing listing) throws IOException {
    PaperRecord record = paper(paper);
    var verdict = new Verdict.SplitPaper(listing.place(), work(record));
    var names = List.of(record.paper().title(), listing.lister());
    var grounds =
        new Evidence(today.get(), names, List.of(EvidenceGatherer.page(listing.source())));
    return decide(
        VerdictText.of(verdict, names), _ -> List.of(new Decision.Rule(verdict, grounds)));
  }

  /// True if an author has papers of a data set by name alone, so that some may be another's.
  public boolean hasPapersByName(AuthorId author) throws IOException {
    return VerdictStore.isSomebody(author)
        && store.state().verdicts().leads().madeOne(author).stream()
            .anyMatch(part -> !VerdictStore.hasPage(part));
  }

  /// Gives papers of data sets, which an author got by name alone, to another person of the same
  /// name; from then on the two are two people.
  ///
  /// @throws RefusedException if a paper is not the author's by a data set, or nothing would be
  ///   left
  public NewDecision splitOff(AuthorId author, List<PaperId> papers) throws IOException {
    AuthorRecord record = author(author);
    var works = new ArrayList<PaperRecord>();
    for (PaperId paper : papers) {
      works.add(paper(paper));
    }
    if (works.isEmpty() || works.size() >= record.papersListed()) {
      String why = works.isEmpty() ? "who.refused.noPapers" : "who.refused.allPapers";
      throw new RefusedException(Wording.of(why, record.author().name()));
    }
    List<String> titles = works.stream().map(work -> work.paper().title()).toList();
    String name = record.author().name();
    return decide(
        VerdictText.namesake(titles, name),
        state -> {
          var parting = new NamesakeSplit(record.id(), works, state);
          List<Evidence.Reason> reasons =
              parting.sets().stream().map(EvidenceGatherer::page).toList();
          var grounds = new Evidence(today.get(), List.of(name, name), reasons);
          return parting.verdicts().stream()
              .<Decision>map(verdict -> new Decision.Rule(verdict, grounds))
              .toList();
        });
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

  /// An id that nobody has had: the author's with a number behind it.
  private static AuthorId fresh(AuthorId author, ArchiveState state) {
    String base = author.value().replaceFirst("-\\d+$", "");
    AuthorId id = author;
    for (int next = 2; state.ranks().containsKey(id); next++) {
      id = new AuthorId(base + "-" + next);
    }
    return id;
  }

  /// The removals from the library by the user's word.
  public Removals removals() {
    return new Removals(this, library, store, today);
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
              decisions.addAll(otherRemovals(verdict, state));
            }
          }
          return List.copyOf(decisions);
        });
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
      undo.set(undoing(decisions, state));
      return decisions;
    });
    return new NewDecision(said, takenBack, undo.get());
  }

  private static List<Decision> undoing(List<Decision> decisions, ArchiveState before) {
    return decisions.reversed().stream().map(decision -> undoing(decision, before)).toList();
  }

  private static Decision undoing(Decision decision, ArchiveState before) {
    return switch (decision) {
      case Decision.Rule(Verdict verdict, _) -> restoring(verdict, before.verdicts());
      case Decision.TakeBack(Verdict verdict) -> restoring(verdict, before.verdicts());
      case Decision.ChooseSource(var author, _) ->
          new Decision.ChooseSource(author, before.chosen(author));
      case Decision.RemovePage _,
          Decision.PurgePage _,
          Decision.NameAuthor _,
          Decision.CorrectField _,
          Decision.Retitled _ ->
          throw new IllegalArgumentException("No verdict: " + decision);
    };
  }

  private static Decision restoring(Verdict verdict, Verdicts before) {
    return Optional.ofNullable(before.all().get(verdict))
        .<Decision>map(grounds -> new Decision.Rule(verdict, grounds))
        .orElseGet(() -> new Decision.TakeBack(verdict));
  }
}
