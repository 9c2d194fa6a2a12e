package dev.byline.library.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.AuthorId;
import dev.byline.model.own.AuthorGroup;
import dev.byline.model.own.GroupId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupsTest {

  private static final AuthorId ADA = new AuthorId("ada");
  private static final AuthorId BO = new AuthorId("bo");
  private static final AuthorId CY = new AuthorId("cy");
  private static final GroupId LAB = new GroupId("lab");

  private final MemoryGroups store = new MemoryGroups();

  private String all() {
    StringBuilder all = new StringBuilder();
    store.groups().forEach(group -> all.append(group.name()).append(group.authors()));
    return all.toString();
  }

  @ParameterizedTest(name = "\"{0}\" becomes {1}")
  @CsvSource(
      textBlock =
          """
          Lab             , lab
          '  The  Lab  '  , the-lab
          Équipe Öz       , equipe-oz
          ???             , group
          実験室          , 実験室
          """)
  void anIdCanBeTyped(String name, String id) {
    GroupChange change = store.create(name, List.of());
    assertEquals(new GroupId(id), change.after().orElseThrow().id());
  }

  @Test
  void noTwoGroupsHaveOneName() {
    store.create("Lab", List.of(ADA));
    GroupChange second = store.create(" lab ", List.of(BO));
    assertEquals("lab 2", second.after().orElseThrow().name());
    assertEquals(new GroupId("lab-2"), second.after().orElseThrow().id());
    store.change(new GroupId("lab-2"), group -> group.withName("LAB"));
    assertEquals("Lab[ada]LAB 2[bo]", all());
  }

  @Test
  void aMemberCountsOnce() {
    store.create("Lab", List.of(BO, ADA, BO));
    store.change(LAB, group -> group.with(List.of(ADA, CY)));
    assertEquals("Lab[bo, ada, cy]", all());
    assertTrue(store.change(LAB, group -> group.with(List.of(CY))).isEmpty());
  }

  @Test
  void everyChangeIsTakenBackAndMadeAgain() {
    store.create("Lab", List.of(ADA, BO));
    for (Supplier<GroupChange> doing :
        List.<Supplier<GroupChange>>of(
            () -> store.change(LAB, group -> group.with(List.of(CY))),
            () -> store.change(LAB, group -> group.without(List.of(ADA))),
            () -> store.change(LAB, group -> group.withName("Team")),
            () -> store.delete(LAB),
            () -> store.create("Other", List.of(CY)))) {
      String before = all();
      GroupChange change = doing.get();
      String after = all();
      GroupChange undo = store.revert(change);
      assertEquals(before, all());
      GroupChange redo = store.revert(undo);
      assertEquals(after, all());
      store.revert(redo);
      assertEquals(before, all());
    }
  }

  @Test
  void whatWasChangedSinceStaysChanged() {
    store.create("Lab", List.of(ADA));
    GroupChange added = store.change(LAB, group -> group.with(List.of(BO)));
    store.change(LAB, group -> group.with(List.of(CY)).withName("Team"));
    store.revert(added);
    assertEquals("Team[ada, cy]", all());
    GroupChange deleted = store.delete(LAB);
    store.create("Team", List.of(CY));
    store.revert(deleted);
    assertEquals("Team[cy]Team 2[ada, cy]", all());
    store.revert(store.delete(LAB));
    assertEquals("Team[cy]Team 2[ada, cy]", all());
  }

  @Test
  void theOrderOfMembersComesBack() {
    store.create("Lab", List.of(ADA, BO, CY));
    store.revert(store.change(LAB, group -> group.without(List.of(ADA))));
    assertEquals("Lab[ada, bo, cy]", all());
  }

  @Test
  void whatIsGoneCanBeNeitherChangedNorDeleted() {
    store.create("Lab", List.of(ADA));
    store.delete(LAB);
    assertTrue(store.change(LAB, group -> group.withName("x")).isEmpty());
    assertTrue(store.delete(LAB).isEmpty());
    assertEquals(List.of(), store.groups());
  }

  @Test
  void aGroupIsFoundHoweverItsNameIsSpelt() {
    store.create("Équipe Öz", List.of());
    Optional<AuthorGroup> found = GroupBook.named(store.groups(), "equipe  oz");
    assertEquals("Équipe Öz", found.orElseThrow().name());
    assertTrue(GroupBook.isReserved("Library"));
  }
}
