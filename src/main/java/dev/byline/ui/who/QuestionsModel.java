package dev.byline.ui.who;

import dev.byline.ui.window.Latest;
import dev.byline.who.DecisionInForce;
import dev.byline.who.DuplicateFinder;
import dev.byline.who.DuplicateQuestion;
import dev.byline.who.SplitProposal;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The questions of a library, and what was decided.
///
/// Used on the thread of `ui` only; the library is looked through on a thread of `work`, which
/// stops when something newer is asked.
public final class QuestionsModel {

  private final DuplicateFinder who;
  private final Executor ui;
  private final DecisionQueue rulings;
  private final Latest looking;
  private final Latest reading;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", new State.Idle());
  private final ReadOnlyObjectWrapper<List<DecisionInForce>> decided =
      new ReadOnlyObjectWrapper<>(this, "decided", List.of());

  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");

  public QuestionsModel(DuplicateFinder who, DecisionQueue rulings, Executor work, Executor ui) {
    this.who = who;
    this.ui = ui;
    this.rulings = rulings;
    state.subscribe(now -> {
      if (now instanceof State.Found(var authors, var papers, _)) {
        count.set(authors.size() + papers.size());
      }
    });
    looking = new Latest(work, ui);
    reading = new Latest(work, ui);
  }

  /// More authors than this are not looked through before somebody asks: names and papers of so
  /// many are read in a tenth of a second.
  private static final int GLANCE = 1_000;

  /// The state of the questions.
  sealed interface State {

    /// Nobody has asked yet.
    record Idle() implements State {}

    /// The library is being looked through.
    ///
    /// @param done how many of its [#STEPS] parts are done
    record Looking(int done) implements State {

      /// Authors, papers, and authors who may be several.
      static final int STEPS = 3;
    }

    /// Somebody has stopped the search before it found anything.
    record Stopped() implements State {}

    record Found(
        List<DuplicateQuestion> authors, List<DuplicateQuestion> papers, List<SplitProposal> splits)
        implements State {
      public Found {
        authors = List.copyOf(authors);
        papers = List.copyOf(papers);
        splits = List.copyOf(splits);
      }

      private Found without(DuplicateQuestion answered) {
        return new Found(
            authors.stream().filter(q -> !q.equals(answered)).toList(),
            papers.stream().filter(q -> !q.equals(answered)).toList(),
            splits);
      }
    }

    record Failed(Exception cause) implements State {}
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /// The decisions, the newest first.
  ReadOnlyObjectProperty<List<DecisionInForce>> decided() {
    return decided.getReadOnlyProperty();
  }

  DecisionQueue rulings() {
    return rulings;
  }

  /// Looks through the library, unless it has been.
  public void open() {
    if (state.get() instanceof State.Idle
        || state.get() instanceof State.Failed
        || state.get() instanceof State.Stopped) {
      look();
    }
    read();
  }

  /// Takes up that the library has changed: what has been asked for is asked for again.
  public void refresh() {
    if (state.get() instanceof State.Idle || state.get() instanceof State.Stopped) {
      glance();
    } else {
      look();
      read();
    }
  }

  /// Looks in passing whether there is anything to be asked, if the library is small.
  public void glance() {
    if (state.get() instanceof State.Idle) {
      looking.ask(cancelled -> who.glance(GLANCE, cancelled), count::set, _ -> count.set(0));
    }
  }

  /// The number of known questions; 0 before anybody has looked.
  public ReadOnlyIntegerProperty count() {
    return count.getReadOnlyProperty();
  }

  private void look() {
    if (!(state.get() instanceof State.Found)) {
      state.set(new State.Looking(0));
    }
    looking.ask(this::find, state::set, cause -> state.set(new State.Failed(cause)));
  }

  private State find(BooleanSupplier cancelled) throws IOException {
    List<DuplicateQuestion> authors = who.authors(cancelled);
    tell(1, cancelled);
    List<DuplicateQuestion> papers = who.papers(cancelled);
    tell(2, cancelled);
    return new State.Found(authors, papers, who.splits(cancelled));
  }

  private void tell(int done, BooleanSupplier cancelled) {
    ui.execute(() -> {
      if (!cancelled.getAsBoolean() && state.get() instanceof State.Looking) {
        state.set(new State.Looking(done));
      }
    });
  }

  /// Stops the search.
  void stop() {
    looking.cancel();
    if (state.get() instanceof State.Looking) {
      state.set(new State.Stopped());
    }
  }

  private void read() {
    reading.ask(_ -> who.decided(), decided::set, cause -> state.set(new State.Failed(cause)));
  }

  /// Makes the two of a question one; the first is kept.
  ///
  /// @param asked the question as it stands in the list
  void merge(DuplicateQuestion question, DuplicateQuestion asked) {
    rulings.rule(() -> who.merge(question), _ -> answered(asked));
  }

  /// Says that the two of a question are two.
  void keepApart(DuplicateQuestion question) {
    rulings.rule(() -> who.keepApart(question), _ -> answered(question));
  }

  /// Takes a question away at once; the others may take a while to be found again.
  private void answered(DuplicateQuestion question) {
    if (state.get() instanceof State.Found found) {
      state.set(found.without(question));
    }
  }

  void takeBack(DecisionInForce one) {
    rulings.rule(() -> who.takeBack(one), _ -> {});
  }
}
