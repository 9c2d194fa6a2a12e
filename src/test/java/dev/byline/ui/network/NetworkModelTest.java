package dev.byline.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.AuthorId;
import dev.byline.network.Network;
import dev.byline.network.NetworkMember;
import dev.byline.network.PathAnswer;
import dev.byline.network.Person;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import dev.byline.ui.Queue;
import dev.byline.ui.kit.TickedAuthors;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NetworkModelTest {

  private final FakeLibrary library = People.library(18);
  private final Queue work = new Queue();
  private final TickedAuthors ticks = new TickedAuthors();
  private final NetworkModel model = new NetworkModel(library, ticks, work, Runnable::run);
  private final PathModel path = new PathModel(library, library, work, Runnable::run);

  private static AuthorId author(int i) {
    return new AuthorId("author-" + i);
  }

  private Network shown() {
    work.runAll();
    return assertInstanceOf(NetworkState.Shown.class, model.state().get()).network();
  }

  @Test
  void isAroundTheTickedElseThePresentAuthor() {
    model.open(Optional.empty());
    assertInstanceOf(NetworkState.Nobody.class, model.state().get());
    model.open(Optional.of(author(2)));
    assertEquals("Chen Wu", shown().names());
    ticks.set(List.of(author(0), author(4)));
    model.open(Optional.of(author(2)));
    assertEquals("Ada Quill and Edna Marlow", shown().names());
  }

  @Test
  void showsEverybodyOnAPath() {
    model.open(Optional.of(author(0)));
    Network before = shown();
    Person stranger =
        new Person("far away", "Far Away", Optional.empty(), false, Set.of("far away"), Set.of());
    assertFalse(before.has(stranger));
    model.include(List.of(before.centre().getFirst().person(), stranger));
    Network wider = shown();
    assertTrue(wider.has(stranger));
    assertEquals(before.members().size() + 1, wider.members().size());
    model.include(List.of());
    assertEquals(before, shown());
  }

  @Test
  void whoIsPutIntoTheCentreStaysThereUntilOthersAreChosen() {
    model.open(Optional.of(author(0)));
    NetworkMember other = shown().others().getFirst();
    model.around(other.person());
    assertEquals(other.person().name(), shown().names());
    assertTrue(model.isElsewhere());
    model.open(Optional.of(author(0)));
    assertEquals(other.person().name(), shown().names());
    model.goBack();
    assertEquals("Ada Quill", shown().names());
    model.around(other.person());
    model.open(Optional.of(author(4)));
    assertEquals("Edna Marlow", shown().names());
  }

  @Test
  void keepsTheLastNetworkWhileTheNextIsMade() {
    model.open(Optional.of(author(0)));
    Network first = shown();
    model.open(Optional.of(author(2)));
    assertEquals(first, model.state().get().seen().orElseThrow().network());
    assertEquals("Chen Wu", shown().names());
  }

  @Test
  void showsNoMoreThanThereAre() {
    model.open(Optional.of(author(0)));
    assertTrue(shown().coAuthors() <= NetworkModel.STEPS.getFirst());
    assertFalse(model.hasMore());
    assertFalse(model.hasFewer());
    model.more();
    assertEquals(0, work.size());
  }

  @Test
  void saysWhenTheLibraryFailsAndAsksAgain() {
    library.failWith(new IOException("The disk is gone"));
    model.open(Optional.of(author(0)));
    work.runAll();
    assertInstanceOf(NetworkState.Failed.class, model.state().get());
    library.failWith(null);
    model.refresh();
    assertEquals("Ada Quill", shown().names());
  }

  @Test
  void whoIsPickedOutIsForgottenWithTheNetwork() {
    model.open(Optional.of(author(0)));
    shown();
    model.selectForemost();
    assertTrue(model.selected().get().isPresent());
    model.refresh();
    assertTrue(model.selected().get().isEmpty());
  }

  @Test
  void twoWhoAreTakenAreLookedUpAtOnce() {
    model.open(Optional.of(author(0)));
    Network network = shown();
    path.take(network.centre().getFirst().person());
    assertInstanceOf(PathState.Idle.class, path.state().get());
    path.take(network.others().getFirst().person());
    assertInstanceOf(PathState.Searching.class, path.state().get());
    work.runAll();
    var answered = assertInstanceOf(PathState.Answered.class, path.state().get());
    var found = assertInstanceOf(PathAnswer.Found.class, answered.answer());
    assertEquals(
        network.others().getFirst().papers(), found.steps().getFirst().papers(), found::toString);
  }

  @Test
  void saysWhomItDoesNotKnow() {
    path.from().set("Ada Quill");
    path.to().set("Nobody Ever");
    path.find();
    work.runAll();
    assertEquals(new PathState.Unknown("Nobody Ever"), path.state().get());
  }

  @Test
  void aSearchThatIsStoppedTellsNothingMore() {
    path.from().set("Ada Quill");
    path.to().set("Chen Wu");
    path.find();
    path.cancel();
    work.runAll();
    assertInstanceOf(PathState.Idle.class, path.state().get());
  }

  @Test
  void offersNamesThatGoOnFromWhatIsTyped() {
    var offered = new java.util.ArrayList<String>();
    path.complete("quil", names -> names.forEach(name -> offered.add(name.label())));
    work.runAll();
    assertEquals(List.of("ada quill"), offered);
  }

  @Test
  void weakTiesAndOthersAreLeftOutOnDemand() {
    ticks.set(List.of(author(0), author(4)));
    model.open(Optional.empty());
    Network all = shown();
    model.least().set(3);
    Network strong = shown();
    assertTrue(strong.ties().stream().allMatch(tie -> tie.papers() >= 3));
    assertTrue(strong.ties().size() < all.ties().size());
    assertEquals(all.strongest(), ((NetworkState.Shown) model.state().get()).strongest());
    model.least().set(1);
    model.onlyChosen().set(true);
    assertEquals(all.centre(), shown().members());
    model.onlyChosen().set(false);
    assertEquals(all, shown());
  }

  @Test
  void aNetworkThatIsOnItsWayIsStopped() {
    model.open(Optional.of(author(0)));
    model.stop();
    work.runAll();
    assertInstanceOf(NetworkState.Stopped.class, model.state().get());
    model.refresh();
    Network first = shown();
    model.around(first.others().getFirst().person());
    model.stop();
    work.runAll();
    assertEquals(first, model.state().get().seen().orElseThrow().network());
    assertInstanceOf(NetworkState.Shown.class, model.state().get());
  }
}
