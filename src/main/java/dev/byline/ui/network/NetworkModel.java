package dev.byline.ui.network;

import dev.byline.library.Library;
import dev.byline.model.AuthorId;
import dev.byline.network.ColourKey;
import dev.byline.network.MemberPlacement;
import dev.byline.network.Network;
import dev.byline.network.NetworkMaker;
import dev.byline.network.NetworkMember;
import dev.byline.network.NetworkPeople;
import dev.byline.network.Person;
import dev.byline.ui.kit.TickedAuthors;
import dev.byline.ui.window.Latest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Around whom the network is, how many people are shown, and the network.
///
/// It is around the authors that are ticked, else the one somebody was looking at, until somebody
/// is put into the centre. Used on the thread of `ui` only; the network is made and placed on
/// threads of `work`.
public final class NetworkModel {

  /// The numbers of people shown, step by step: as many as can be read, then as many as one asks
  /// for.
  static final List<Integer> STEPS = List.of(20, 40, 80, 160, 320, NetworkMaker.MOST_PEOPLE);

  private final NetworkPeople people;
  private final NetworkMaker maker;
  private final Latest latest;
  private final TickedAuthors ticks;
  private final ObjectProperty<ColourKey> colouring =
      new SimpleObjectProperty<>(this, "colouring", ColourKey.CATEGORY);
  private final IntegerProperty least = new SimpleIntegerProperty(this, "least", 1);
  private final BooleanProperty onlyChosen = new SimpleBooleanProperty(this, "onlyChosen");
  private final ReadOnlyObjectWrapper<NetworkState> state =
      new ReadOnlyObjectWrapper<>(this, "state", new NetworkState.Nobody());
  private final ReadOnlyObjectWrapper<Optional<Person>> selected =
      new ReadOnlyObjectWrapper<>(this, "selected", Optional.empty());
  private List<AuthorId> chosen = List.of();
  private Optional<Person> centre = Optional.empty();
  private List<Person> included = List.of();
  private int step;

  /// @param ticks around whom the network is
  public NetworkModel(Library library, TickedAuthors ticks, Executor work, Executor ui) {
    people = new NetworkPeople(library);
    maker = new NetworkMaker(library);
    latest = new Latest(work, ui);
    this.ticks = ticks;
    least.subscribe((_, _) -> again());
    onlyChosen.subscribe((_, _) -> again());
  }

  /// The joint papers that two must have for their tie to be drawn.
  IntegerProperty least() {
    return least;
  }

  /// True if only those are shown whose network it is, and those on a path.
  BooleanProperty onlyChosen() {
    return onlyChosen;
  }

  private void again() {
    if (!(state.get() instanceof NetworkState.Nobody)) {
      ask();
    }
  }

  /// Stops the network that is on its way; the one before is shown again.
  void stop() {
    if (state.get() instanceof NetworkState.Loading loading) {
      latest.cancel();
      state.set(
          loading.last().<NetworkState>map(last -> last).orElseGet(NetworkState.Stopped::new));
    }
  }

  ReadOnlyObjectProperty<NetworkState> state() {
    return state.getReadOnlyProperty();
  }

  public ObjectProperty<ColourKey> colouring() {
    return colouring;
  }

  /// The person picked out of the picture or the list.
  ReadOnlyObjectProperty<Optional<Person>> selected() {
    return selected.getReadOnlyProperty();
  }

  /// Picks somebody out, or nobody.
  void select(Optional<Person> person) {
    selected.set(person);
  }

  /// Picks out who wrote most with the centre.
  public void selectForemost() {
    select(
        state
            .get()
            .seen()
            .flatMap(shown -> shown.network().others().stream().findFirst())
            .map(NetworkMember::person));
  }

  /// Shows the network of those who are ticked, else of `present`; who has been put into the centre
  /// since stays there while these are the same.
  public void open(Optional<AuthorId> present) {
    show(ticks.ids().get().isEmpty() ? present.stream().toList() : ticks.ids().get());
  }

  /// Shows the network of one author, whoever is ticked.
  public void open(AuthorId author) {
    show(List.of(author));
  }

  private void show(List<AuthorId> wanted) {
    boolean isShown = wanted.equals(chosen) && !(state.get() instanceof NetworkState.Failed);
    if (!isShown) {
      show(new Around(List.copyOf(wanted), Optional.empty()));
    }
  }

  /// Around whom a network is.
  ///
  /// @param chosen authors of the library
  /// @param centre has been put into the centre instead of them
  record Around(List<AuthorId> chosen, Optional<Person> centre) {}

  /// Around whom the present network is.
  Around present() {
    return new Around(chosen, centre);
  }

  /// Shows a network again that was shown before.
  void showAgain(Around around) {
    if (!around.equals(present()) || state.get() instanceof NetworkState.Failed) {
      show(around);
    }
  }

  private void show(Around around) {
    chosen = around.chosen();
    centre = around.centre();
    step = 0;
    ask();
  }

  /// Asks again, since the library has changed.
  public void refresh() {
    if (!(state.get() instanceof NetworkState.Nobody)) {
      ask();
    }
  }

  /// Puts somebody into the centre, instead of who was there.
  void around(Person person) {
    centre = Optional.of(person);
    step = 0;
    ask();
  }

  /// Shows some people too, who may not have written with the centre, as those on a path; or nobody
  /// of these any more.
  void include(List<Person> people) {
    boolean areShown =
        state
            .get()
            .seen()
            .filter(shown -> people.stream().allMatch(shown.network()::has))
            .isPresent();
    boolean isEnough = people.isEmpty() ? included.isEmpty() : areShown;
    included = List.copyOf(people);
    if (!isEnough && !(state.get() instanceof NetworkState.Nobody)) {
      ask();
    }
  }

  /// True if somebody has been put into the centre instead of those who are chosen.
  boolean isElsewhere() {
    return centre.isPresent();
  }

  /// Goes back to those who are chosen.
  void goBack() {
    centre = Optional.empty();
    step = 0;
    ask();
  }

  /// Shows more people, if there are more.
  public void more() {
    if (hasMore()) {
      step++;
      ask();
    }
  }

  boolean hasMore() {
    return step < STEPS.size() - 1
        && state
            .get()
            .seen()
            .filter(shown -> shown.network().coAuthors() > STEPS.get(step))
            .isPresent();
  }

  /// Shows fewer people.
  void fewer() {
    if (hasFewer()) {
      step--;
      ask();
    }
  }

  boolean hasFewer() {
    return step > 0;
  }

  private void ask() {
    selected.set(Optional.empty());
    if (chosen.isEmpty() && centre.isEmpty()) {
      latest.cancel();
      state.set(new NetworkState.Nobody());
      return;
    }
    state.set(new NetworkState.Loading(state.get().seen()));
    List<AuthorId> owners = chosen;
    Optional<Person> one = centre;
    int most = STEPS.get(step);
    List<Person> also = included;
    int papers = least.get();
    boolean only = onlyChosen.get();
    latest.ask(
        cancelled -> narrowed(made(owners, one, most, also, cancelled), papers, only, also),
        state::set,
        cause -> state.set(new NetworkState.Failed(cause)));
  }

  private static NetworkState narrowed(
      NetworkState made, int least, boolean only, List<Person> also) {
    if (!(made instanceof NetworkState.Shown shown)) {
      return made;
    }
    Network all = shown.network();
    boolean isAll = least <= 1 && !only;
    Network part = isAll ? all : all.narrowed(least, only, also);
    return new NetworkState.Shown(
        part, isAll ? shown.placement() : MemberPlacement.of(part), all.strongest());
  }

  private NetworkState made(
      List<AuthorId> owners,
      Optional<Person> one,
      int most,
      List<Person> also,
      BooleanSupplier cancelled)
      throws IOException {
    List<Person> around = new ArrayList<>();
    if (one.isPresent()) {
      // Somebody with a page is told by it, if that was known before or not.
      around.add(
          one.get().page().isPresent()
              ? people.owner(one.get().page().get(), cancelled).orElse(one.get())
              : one.get());
    } else {
      for (AuthorId owner : owners) {
        people.owner(owner, cancelled).ifPresent(around::add);
      }
    }
    if (around.isEmpty()) {
      return new NetworkState.Nobody();
    }
    Network network = maker.around(around, most, also, cancelled);
    return new NetworkState.Shown(network, MemberPlacement.of(network), network.strongest());
  }
}
