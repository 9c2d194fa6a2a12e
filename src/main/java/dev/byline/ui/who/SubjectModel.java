package dev.byline.ui.who;

import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperDetail;
import dev.byline.library.PaperHit;
import dev.byline.library.query.Clause;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.PaperSort;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import dev.byline.model.TextFolding;
import dev.byline.model.name.PersonName;
import dev.byline.ui.kit.FailureText;
import dev.byline.ui.window.Latest;
import dev.byline.who.DecisionInForce;
import dev.byline.who.DuplicateFinder;
import dev.byline.who.DuplicateQuestion;
import dev.byline.who.PartSplitter;
import dev.byline.workspace.VerdictStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One author, or one paper, with what can be made one with it and what can be parted from it.
///
/// Used on the thread of `ui` only; the library is asked on threads of `work`.
public final class SubjectModel {

  /// As many as can be looked over.
  private static final int CANDIDATES = 8;

  /// Papers by name alone that are offered, the newest.
  private static final int PAPERS = 10_000;

  /// Words of a title that find its other versions.
  private static final int TITLE_WORDS = 3;

  private final Library library;
  private final DuplicateFinder who;
  private final DecisionQueue rulings;
  private final Latest reading;
  private final Latest searching;
  private final Latest comparing;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", new State.Nobody());
  private final ReadOnlyObjectWrapper<List<Candidate>> candidates =
      new ReadOnlyObjectWrapper<>(this, "candidates", List.of());
  private final ReadOnlyObjectWrapper<Comparing> compared =
      new ReadOnlyObjectWrapper<>(this, "compared", new Comparing.Nothing());
  private Optional<DecisionSubject> subject = Optional.empty();

  /// The search text; empty for the likeliest candidates.
  private String typed = "";

  public SubjectModel(
      Library library, DuplicateFinder who, DecisionQueue rulings, Executor work, Executor ui) {
    this.library = library;
    this.who = who;
    this.rulings = rulings;
    reading = new Latest(work, ui);
    searching = new Latest(work, ui);
    comparing = new Latest(work, ui);
  }

  /// The state of the view.
  sealed interface State {

    /// No author and no paper is chosen.
    record Nobody() implements State {}

    record Loading() implements State {}

    /// It is there.
    ///
    /// @param name of the author, or title of the paper
    /// @param decided what was made one with it and what was told from it, the newest first
    /// @param parts what can be taken away from it
    record Shown(DecisionSubject subject, String name, DecidedOf decided, Parts parts)
        implements State {}

    /// The library no longer has it.
    record Gone() implements State {}

    record Failed(Exception cause) implements State {}
  }

  /// The decisions about an author or a paper, the newest first.
  ///
  /// @param merges what was made one with it
  /// @param namesakes which papers were told from those of others of the name
  record DecidedOf(List<DecisionInForce> merges, List<DecisionInForce> namesakes) {
    DecidedOf {
      merges = List.copyOf(merges);
      namesakes = List.copyOf(namesakes);
    }
  }

  /// The parts that can be split off from an author or a paper.
  sealed interface Parts {

    /// The pages of an author, the newest first.
    ///
    /// @param byName papers of an author who has some by name alone, some of which can be another's
    record Pages(List<PartSplitter.OwnPage> pages, List<PaperHit> byName) implements Parts {
      public Pages {
        pages = List.copyOf(pages);
        byName = List.copyOf(byName);
      }
    }

    /// The listings of a paper; none where it is listed once, or was merged.
    record Listings(List<PartSplitter.OwnListing> listings) implements Parts {
      public Listings {
        listings = List.copyOf(listings);
      }
    }
  }

  /// The result of a comparison with a candidate.
  sealed interface Comparing {

    record Nothing() implements Comparing {}

    record Asked(DuplicateQuestion question) implements Comparing {}

    /// The two cannot be made one.
    record Refused(String reason) implements Comparing {}
  }

  /// Somebody, or something, that may be the same.
  ///
  /// @param detail what tells it from others of the name
  record Candidate(DecisionSubject subject, String name, Detail detail) {}

  /// The details that tell a candidate from others.
  ///
  /// @param papers how many an author has; 0 of a paper
  record Detail(int papers, String year, String source) {}

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<Candidate>> candidates() {
    return candidates.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Comparing> compared() {
    return compared.getReadOnlyProperty();
  }

  DecisionQueue rulings() {
    return rulings;
  }

  /// Shows an author or a paper.
  public void show(DecisionSubject newSubject) {
    subject = Optional.of(newSubject);
    typed = "";
    compared.set(new Comparing.Nothing());
    comparing.cancel();
    state.set(new State.Loading());
    read(newSubject);
  }

  /// Asks again, since the library has changed.
  public void refresh() {
    compared.set(new Comparing.Nothing());
    comparing.cancel();
    subject.ifPresent(this::read);
  }

  private void read(DecisionSubject wanted) {
    reading.ask(_ -> state(wanted), this::loaded, cause -> state.set(new State.Failed(cause)));
  }

  private void loaded(State found) {
    state.set(found);
    if (found instanceof State.Shown shown) {
      subject = Optional.of(shown.subject());
      type(typed);
    }
  }

  private State state(DecisionSubject wanted) throws IOException {
    return switch (wanted) {
      case DecisionSubject.OfAuthor(AuthorId id) -> {
        Optional<AuthorRecord> found = library.author(id);
        yield found.isEmpty() ? new State.Gone() : shown(found.get());
      }
      case DecisionSubject.OfPaper(PaperId id) -> {
        Optional<PaperDetail> found = library.paper(id, PaperQuery.ALL);
        yield found.isEmpty()
            ? new State.Gone()
            : shown(found.get().record().id(), found.get().record().paper().title());
      }
    };
  }

  private State shown(AuthorRecord author) throws IOException {
    return new State.Shown(
        new DecisionSubject.OfAuthor(author.id()),
        author.author().name(),
        new DecidedOf(who.mergesOf(author.id()), who.namesakesOf(author.id())),
        new Parts.Pages(who.parts().pages(author.id()), byName(author.id())));
  }

  private List<PaperHit> byName(AuthorId author) throws IOException {
    if (!who.parts().hasPapersByName(author)) {
      return List.of();
    }
    PaperQuery listed = PaperQuery.ALL.and(Clause.OneOf.profile(author)).withSort(PaperSort.NEWEST);
    List<PaperHit> papers = library.papers(listed, PageRequest.first(PAPERS), () -> false).hits();
    return papers.size() > 1 ? papers : List.of();
  }

  private State shown(PaperId id, String title) throws IOException {
    return new State.Shown(
        new DecisionSubject.OfPaper(id),
        title,
        new DecidedOf(who.mergesOf(id), List.of()),
        new Parts.Listings(who.parts().listings(id)));
  }

  /// Looks for candidates by what is typed; where that is nothing, for the likeliest.
  void type(String text) {
    typed = text;
    if (state.get() instanceof State.Shown shown) {
      List<String> tries = text.isBlank() ? likely(shown) : List.of(text.strip());
      searching.ask(
          cancelled -> candidates(shown.subject(), tries, cancelled),
          candidates::set,
          cause -> state.set(new State.Failed(cause)));
    }
  }

  /// The searches that are likely to find its other forms, the likeliest first.
  private static List<String> likely(State.Shown shown) {
    return switch (shown.subject()) {
      case DecisionSubject.OfAuthor _ -> {
        PersonName name = PersonName.read(shown.name());
        yield List.of(name.surname(), name.givenNames().split(" ", 2)[0], "");
      }
      case DecisionSubject.OfPaper _ -> {
        List<String> words = List.of(TextFolding.words(shown.name()).split(" "));
        yield List.of(String.join(" ", words.subList(0, Math.min(TITLE_WORDS, words.size()))));
      }
    };
  }

  /// The candidates of the first of `tries` that finds any.
  private List<Candidate> candidates(
      DecisionSubject of, List<String> tries, BooleanSupplier cancelled) throws IOException {
    List<Candidate> found = List.of();
    for (int i = 0; i < tries.size() && found.isEmpty(); i++) {
      found =
          switch (of) {
            case DecisionSubject.OfAuthor _ -> authors(of, tries.get(i), cancelled);
            case DecisionSubject.OfPaper _ -> papers(of, tries.get(i), cancelled);
          };
    }
    return found;
  }

  private List<Candidate> authors(DecisionSubject of, String text, BooleanSupplier cancelled)
      throws IOException {
    var query = new AuthorQuery(text, AuthorSort.NAME, true);
    return library.authors(query, PageRequest.first(2 * CANDIDATES), cancelled).authors().stream()
        .filter(author -> VerdictStore.isSomebody(author.id()))
        .map(author ->
            new Candidate(
                new DecisionSubject.OfAuthor(author.id()),
                author.author().name(),
                new Detail(author.papersListed(), "", author.source())))
        .filter(candidate -> !candidate.subject().equals(of))
        .limit(CANDIDATES)
        .toList();
  }

  private List<Candidate> papers(DecisionSubject of, String text, BooleanSupplier cancelled)
      throws IOException {
    var words = new ArrayList<Clause>();
    Arrays.stream(TextFolding.words(text).split(" "))
        .filter(word -> !word.isEmpty())
        .forEach(word -> words.add(new Clause.Word(Clause.Scope.TITLE, word, Clause.Match.PREFIX)));
    PaperQuery query = PaperQuery.ALL.withWords(words);
    return library.papers(query, PageRequest.first(CANDIDATES + 1), cancelled).hits().stream()
        .map(SubjectModel::candidate)
        .filter(candidate -> !candidate.subject().equals(of))
        .limit(CANDIDATES)
        .toList();
  }

  private static Candidate candidate(PaperHit hit) {
    String year = hit.paper().published().map(PartialDate::year).map(String::valueOf).orElse("");
    return new Candidate(
        new DecisionSubject.OfPaper(hit.id()),
        hit.paper().title(),
        new Detail(0, year, String.join(", ", hit.paper().authors())));
  }

  /// Shows what is known of the subject and of a candidate.
  void compare(Candidate candidate) {
    if (state.get() instanceof State.Shown shown) {
      comparing.ask(
          _ -> asked(shown.subject(), candidate.subject()),
          compared::set,
          cause -> compared.set(new Comparing.Refused(FailureText.message(cause))));
    }
  }

  private Comparing asked(DecisionSubject one, DecisionSubject other) throws IOException {
    if (one instanceof DecisionSubject.OfAuthor(AuthorId a)
        && other instanceof DecisionSubject.OfAuthor(AuthorId b)) {
      return new Comparing.Asked(who.question(a, b));
    }
    if (one instanceof DecisionSubject.OfPaper(PaperId a)
        && other instanceof DecisionSubject.OfPaper(PaperId b)) {
      return new Comparing.Asked(who.question(a, b));
    }
    throw new IllegalArgumentException("An author and a paper: " + one + ", " + other);
  }

  void merge(DuplicateQuestion question) {
    rulings.rule(() -> who.merge(question), _ -> {});
  }

  void keepApart(DuplicateQuestion question) {
    rulings.rule(() -> who.keepApart(question), _ -> {});
  }

  void takeBack(DecisionInForce decided) {
    rulings.rule(() -> who.takeBack(decided), _ -> {});
  }

  /// Makes what one page lists a paper of its own.
  void splitOff(PartSplitter.OwnListing listing) {
    if (state.get() instanceof State.Shown(DecisionSubject.OfPaper(PaperId id), _, _, _)) {
      rulings.rule(() -> who.parts().splitOff(id, listing), _ -> {});
    }
  }

  /// Gives papers to another author of the same name.
  void splitOff(List<PaperId> papers) {
    if (state.get() instanceof State.Shown(DecisionSubject.OfAuthor(AuthorId id), _, _, _)) {
      rulings.rule(() -> who.parts().splitOff(id, papers), _ -> {});
    }
  }

  /// Gives a page to a new author.
  void splitOff(PartSplitter.OwnPage page) {
    if (state.get() instanceof State.Shown(DecisionSubject.OfAuthor(AuthorId id), _, _, _)) {
      rulings.rule(() -> who.parts().splitOff(id, page), _ -> {});
    }
  }
}
