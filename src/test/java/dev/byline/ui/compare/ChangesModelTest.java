package dev.byline.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.byline.compare.CaptureComparison;
import dev.byline.library.CapturedProfile;
import dev.byline.model.Author;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.Paper;
import dev.byline.model.Profile;
import dev.byline.ui.People;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangesModelTest {

  private static final AuthorId ADA = new AuthorId("author-0");

  private static ChangesModel model(int captures) {
    List<CapturedProfile> all =
        IntStream.range(0, captures).mapToObj(ChangesModelTest::capture).toList();
    return new ChangesModel(People.library(3), _ -> all, Runnable::run, Runnable::run);
  }

  private static CapturedProfile capture(int i) {
    var author = Author.builder("Ada Quill").build();
    return new CapturedProfile(
        new CapturedProfile.Page(ADA, "profile-page"),
        Optional.of(new CaptureDay(LocalDate.of(2020 + i, 1, 1), false)),
        "page.txt",
        new Profile(author, List.of(Paper.builder("Paper " + i).build())));
  }

  private static ChangesModel.State.Shown shown(ChangesModel model) {
    return assertInstanceOf(ChangesModel.State.Shown.class, model.state().get());
  }

  @Test
  void setsTheNewestTwoAgainstEachOther() {
    ChangesModel model = model(3);
    model.show(ADA);
    assertEquals("Paper 2", shown(model).changes().diff().added().getFirst().title());
    assertEquals("Paper 1", shown(model).changes().diff().vanished().getFirst().title());
  }

  @Test
  void theOlderOfTwoIsTheEarlierHoweverTheyAreChosen() {
    ChangesModel model = model(3);
    model.show(ADA);
    model.compare(2, 0);
    assertEquals(0, shown(model).from());
    assertEquals(2, shown(model).to());
    model.compare(1, 1);
    assertEquals(0, shown(model).from());
  }

  @Test
  void capturesOfDifferentPagesAreNotSetAgainstEachOther() {
    CapturedProfile homepage =
        new CapturedProfile(
            new CapturedProfile.Page(ADA, "homepage"),
            capture(2).captured(),
            "home.txt",
            capture(2).profile());
    List<CapturedProfile> two = List.of(capture(0), homepage);
    var model = new ChangesModel(People.library(3), _ -> two, Runnable::run, Runnable::run);
    model.show(ADA);
    assertInstanceOf(ChangesModel.State.Single.class, model.state().get());
    List<CapturedProfile> three = List.of(capture(0), capture(1), homepage);
    assertEquals(List.of(capture(0), capture(1)), CaptureComparison.ofOnePage(three));
  }

  @Test
  void oneCaptureHasNothingToBeComparedWith() {
    ChangesModel model = model(1);
    model.show(ADA);
    assertInstanceOf(ChangesModel.State.Single.class, model.state().get());
    model.show(new AuthorId("nobody"));
    assertInstanceOf(ChangesModel.State.Nobody.class, model.state().get());
  }
}
