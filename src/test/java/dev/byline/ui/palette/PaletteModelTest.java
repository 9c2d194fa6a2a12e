package dev.byline.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.AuthorId;
import dev.byline.model.own.AuthorGroup;
import dev.byline.model.own.GroupId;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import dev.byline.ui.Queue;
import dev.byline.ui.window.Command;
import dev.byline.ui.window.CommandName;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteModelTest {

  private final FakeLibrary library = People.library(10);
  private final Queue work = new Queue();
  private final List<String> done = new ArrayList<>();
  private final List<Command> commands =
      List.of(
          Command.of(CommandName.BY_YEAR, () -> done.add("by year")).stating(() -> "Off"),
          Command.of(CommandName.BACK, () -> done.add("back")),
          Command.of(CommandName.PAPERS, () -> done.add("papers")));
  private final List<AuthorGroup> groups =
      List.of(
          new AuthorGroup(new GroupId("lab"), "Zeta lab", List.of()),
          new AuthorGroup(new GroupId("zz"), "Zzz", List.of()));
  private final PaletteModel model =
      new PaletteModel(
          () -> commands,
          () -> groups,
          library,
          new PaletteModel.Places(
              group -> done.add(group.name()),
              author -> done.add(author.value()),
              paper -> done.add(paper.id().value())),
          work,
          Runnable::run);

  private List<String> found() {
    return model.entries().get().stream()
        .map(entry ->
            switch (entry) {
              case PaletteEntry.Doing doing -> doing.command().id();
              case PaletteEntry.Group group -> group.group().name();
              case PaletteEntry.Choice found -> found.choice().text();
              case PaletteEntry.Author author -> author.author().author().name();
              case PaletteEntry.Paper _ -> "paper";
            })
        .toList();
  }

  @Test
  void findsOtherChoicesByTheirLetters() {
    model.offer(() ->
        List.of(
            new PaletteChoice("Watch folder", "Setting", () -> {}),
            new PaletteChoice("Citation style", "Setting", () -> {})));
    model.type("watch f");
    assertTrue(found().contains("Watch folder"), found()::toString);
    assertFalse(found().contains("Citation style"), found()::toString);
    model.type("");
    assertFalse(found().contains("Watch folder"), found()::toString);
  }

  @Test
  void listsAllThatCanBeDoneBeforeAnythingIsTyped() {
    model.type("");
    assertEquals(List.of("back", "papers", "byYear"), found());
  }

  @Test
  void findsCommandsAtOnceAndTheRestWhenItComes() {
    model.type("pap");
    assertEquals(List.of("papers", "byYear"), found());
    model.type("quill");
    assertEquals(List.of(), found());
    work.runAll();
    assertEquals(List.of("Ada Quill", "paper", "paper"), found().subList(0, 3));
  }

  @Test
  void findsACommandByAWordThatOthersHaveForIt() {
    model.type("settings");
    assertEquals(List.of("byYear"), found());
  }

  @Test
  void keepsWhatWasFoundUntilTheNextAnswer() {
    model.type("quil");
    work.runAll();
    model.type("quill");
    assertEquals("Ada Quill", found().getFirst());
    model.type("chen w");
    work.runAll();
    assertEquals("Chen Wu", found().getFirst());
  }

  @Test
  void theBestMatchComesFirst() {
    model.type("ap");
    assertEquals(List.of("papers"), found());
    model.type("p");
    assertEquals(List.of("papers", "byYear"), found());
  }

  @Test
  void doesWhatIsChosen() {
    model.type("back");
    model.take(model.entries().get().getFirst());
    model.type("farouk");
    work.runAll();
    model.entries().get().stream().limit(2).forEach(model::take);
    assertEquals(List.of("back", new AuthorId("author-5").value()), done.subList(0, 2));
    assertEquals(true, done.get(2).startsWith("author-5-"));
  }

  @Test
  void aGroupIsFoundByItsLetters() {
    model.type("zlab");
    assertEquals(List.of("Zeta lab"), found());
    model.take(model.entries().get().getFirst());
    assertEquals(List.of("Zeta lab"), done);
  }
}
