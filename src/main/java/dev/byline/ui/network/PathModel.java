package dev.byline.ui.network;

import dev.byline.library.Library;
import dev.byline.library.SuggestionSource;
import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.network.NetworkPeople;
import dev.byline.network.PathSearch;
import dev.byline.network.Person;
import dev.byline.ui.window.Latest;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The model of the search for a path between two named people.
///
/// Used on the thread of `ui` only; the search runs on a thread of `work`, reports its progress,
/// and ends when it is cancelled or another one starts.
public final class PathModel {

  private static final int OFFERS = 5;

  private final NetworkPeople people;
  private final PathSearch search;
  private final SuggestionSource suggestions;
  private final Latest latest;
  private final Latest completions;
  private final Executor ui;
  private final StringProperty from = new SimpleStringProperty(this, "from", "");
  private final StringProperty to = new SimpleStringProperty(this, "to", "");
  private final ReadOnlyObjectWrapper<PathState> state =
      new ReadOnlyObjectWrapper<>(this, "state", new PathState.Idle());

  public PathModel(Library library, SuggestionSource suggestions, Executor work, Executor ui) {
    people = new NetworkPeople(library);
    search = new PathSearch(library);
    this.suggestions = suggestions;
    this.ui = ui;
    latest = new Latest(work, ui);
    completions = new Latest(work, ui);
  }

  ReadOnlyObjectProperty<PathState> state() {
    return state.getReadOnlyProperty();
  }

  /// The name at one end, or the id of a page.
  public StringProperty from() {
    return from;
  }

  /// The name at the other end.
  public StringProperty to() {
    return to;
  }

  /// Puts somebody at an end of the path: the first that is free, else the second.
  void take(Person person) {
    StringProperty end = from.get().isBlank() ? from : to;
    end.set(text(person));
    if (!from.get().isBlank() && !to.get().isBlank()) {
      find();
    }
  }

  /// The text that finds exactly this person.
  static String text(Person person) {
    return person.isOwner() && person.names().isEmpty()
        ? person.page().map(id -> id.value()).orElse(person.name())
        : person.name();
  }

  /// Looks for a path between the two that are named.
  public void find() {
    String one = from.get().strip();
    String other = to.get().strip();
    if (one.isEmpty() || other.isEmpty()) {
      cancel();
      return;
    }
    state.set(new PathState.Searching(0));
    latest.ask(
        cancelled -> found(one, other, cancelled),
        state::set,
        cause -> state.set(new PathState.Failed(cause)));
  }

  private PathState found(String one, String other, BooleanSupplier cancelled) throws IOException {
    List<Person> ones = people.find(one, cancelled);
    List<Person> others = people.find(other, cancelled);
    if (ones.isEmpty() || others.isEmpty()) {
      return new PathState.Unknown(ones.isEmpty() ? one : other);
    }
    if (ones.size() > 1 || others.size() > 1) {
      boolean isFrom = ones.size() > 1;
      return new PathState.Several(isFrom ? one : other, isFrom, isFrom ? ones : others);
    }
    return new PathState.Answered(
        search.find(
            ones.getFirst(), others.getFirst(), asked -> tell(asked, cancelled), cancelled));
  }

  private void tell(int asked, BooleanSupplier cancelled) {
    ui.execute(() -> {
      if (!cancelled.getAsBoolean() && state.get() instanceof PathState.Searching) {
        state.set(new PathState.Searching(asked));
      }
    });
  }

  /// Ends the search.
  void cancel() {
    latest.cancel();
    state.set(new PathState.Idle());
  }

  /// Takes both ends away.
  void clear() {
    from.set("");
    to.set("");
    cancel();
  }

  /// Names that go on from what is typed.
  void complete(String typed, Consumer<List<FacetValue>> offered) {
    if (typed.isBlank()) {
      completions.cancel();
      offered.accept(List.of());
      return;
    }
    completions.ask(
        cancelled -> suggestions.complete(Facet.AUTHOR, typed, OFFERS, cancelled),
        offered,
        _ -> offered.accept(List.of()));
  }
}
