package dev.byline.ui.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.library.own.GroupChange;
import dev.byline.library.own.GroupStore;
import dev.byline.library.own.MemoryGroups;
import dev.byline.model.AuthorId;
import dev.byline.model.own.AuthorGroup;
import dev.byline.model.own.GroupId;
import dev.byline.ui.Queue;
import dev.byline.ui.window.UndoQueue;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class GroupsModelTest {

  private static final AuthorId ADA = new AuthorId("ada");
  private static final AuthorId BO = new AuthorId("bo");
  private static final GroupId LAB = new GroupId("lab");

  private final Queue work = new Queue();
  private final UndoQueue deeds = new UndoQueue(work, Runnable::run);
  private final GroupsModel model = new GroupsModel(new MemoryGroups(), deeds);

  private String all() {
    work.runAll();
    var all = new StringBuilder();
    model.groups().get().forEach(group -> all.append(group.name()).append(group.authors()));
    return all.toString();
  }

  @Test
  void everythingIsUndoneAndDoneAgain() {
    model.create("Lab", List.of(ADA));
    model.add(LAB, List.of(BO));
    model.rename(LAB, "Team");
    model.remove(LAB, ADA);
    model.delete(LAB);
    assertEquals("", all());
    for (String before : List.of("Team[bo]", "Team[ada, bo]", "Lab[ada, bo]", "Lab[ada]", "")) {
      deeds.undo();
      assertEquals(before, all());
    }
    for (int i = 0; i < 4; i++) {
      deeds.redo();
    }
    assertEquals("Team[bo]", all());
  }

  @Test
  void aDeletedGroupIsOfferedUntilItIsBack() {
    model.create("Lab", List.of(ADA));
    work.runAll();
    model.delete(LAB);
    assertEquals("", all());
    assertTrue(model.deleted().get().isPresent());
    model.bringBack();
    assertEquals("Lab[ada]", all());
    assertFalse(model.deleted().get().isPresent());
    model.delete(LAB);
    work.runAll();
    deeds.undo();
    assertEquals("Lab[ada]", all());
    assertFalse(model.deleted().get().isPresent());
  }

  @Test
  void aNameThatIsTakenIsObjectedTo() {
    model.create("Lab", List.of(ADA));
    work.runAll();
    assertTrue(model.objection(" lab ", Optional.empty()).isPresent());
    assertEquals(Optional.empty(), model.objection("LAB", Optional.of(LAB)));
    assertTrue(model.objection("library", Optional.empty()).isPresent());
    assertEquals(Optional.empty(), model.objection("Lab 2", Optional.empty()));
  }

  @Test
  void whatCannotBeStoredIsSaidAndChangesNothing() {
    var failing = new GroupsModel(new Full(), deeds);
    failing.create("Lab", List.of(ADA));
    work.runAll();
    assertEquals(List.of(), failing.groups().get());
    assertEquals("", failing.said().get());
    assertEquals("The disk is full", failing.failure().get().orElseThrow().getMessage());
    assertFalse(deeds.canUndo());
  }

  /// Stores nothing.
  private static final class Full implements GroupStore {
    @Override
    public List<AuthorGroup> groups() {
      return List.of();
    }

    @Override
    public GroupChange create(String name, List<AuthorId> authors) throws IOException {
      throw new IOException("The disk is full");
    }

    @Override
    public GroupChange change(GroupId group, UnaryOperator<AuthorGroup> change) throws IOException {
      throw new IOException("The disk is full");
    }

    @Override
    public GroupChange delete(GroupId group) throws IOException {
      throw new IOException("The disk is full");
    }

    @Override
    public GroupChange revert(GroupChange change) throws IOException {
      throw new IOException("The disk is full");
    }
  }
}
