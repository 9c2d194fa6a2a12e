package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.PageText;
import dev.byline.library.own.GroupChange;
import dev.byline.model.AuthorId;
import dev.byline.model.own.AuthorGroup;
import dev.byline.model.own.GroupId;
import dev.byline.sync.ProgressListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The user's groups through all that happens to a library.
class GroupKeeperTest {

  private static final AuthorId ADA = new AuthorId("ada-ames");
  private static final AuthorId BO = new AuthorId("bo-berg");
  private static final AuthorGroup LAB =
      new AuthorGroup(new GroupId("lab"), "Lab", List.of(ADA, BO));

  @TempDir Path temp;
  private LibraryFolder library;

  @BeforeEach
  void open() throws IOException {
    library = LibraryFolder.open(temp, LuceneIndex::open);
  }

  @AfterEach
  void close() throws IOException {
    library.close();
  }

  private void reopen() throws IOException {
    library.close();
    open();
  }

  private void add(ProgressListener progress) throws IOException {
    var page = new PageText("Ada Ames").paper("Flows on graphs", "Jun 2, 2022", "Ada Ames");
    var options = new ImportOptions(Optional.of(LocalDate.of(2026, 5, 31)), false);
    library.importPages(List.of(page.source("ada.txt")), options, progress, () -> false);
  }

  private List<AuthorGroup> groups() {
    return library.groups().groups();
  }

  @Test
  void groupsOutliveReopeningRebuildingAndImporting() throws IOException {
    library.groups().create("Lab", List.of(ADA, BO));
    assertEquals(List.of(LAB), groups());
    add(ProgressListener.NONE);
    reopen();
    assertEquals(List.of(LAB), groups());
    library.rebuild(ProgressListener.NONE, () -> false);
    assertEquals(List.of(LAB), groups());
    assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
  }

  @Test
  void groupsDoNotWaitForAnImport() throws IOException {
    var changed = new ArrayList<GroupChange>();
    add((_, _, _) -> {
      try {
        changed.add(library.groups().create("Lab", List.of(ADA, BO)));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    });
    assertEquals(LAB, changed.getFirst().after().orElseThrow());
    assertTrue(groups().contains(LAB));
  }

  @Test
  void whatAnotherProcessWroteIsKept() throws IOException {
    try (LibraryFolder other = LibraryFolder.open(temp, LuceneIndex::open)) {
      other.groups().create("Lab", List.of(ADA, BO));
      library.groups().create("Lab", List.of(BO));
      library.groups().change(LAB.id(), group -> group.without(List.of(ADA)));
      other.refresh();
      assertEquals(groups(), other.groups().groups());
    }
    assertEquals(List.of("Lab", "Lab 2"), groups().stream().map(AuthorGroup::name).toList());
    assertEquals(List.of(BO), groups().getFirst().authors());
  }

  @Test
  void aDeletedGroupComesBackAfterReopening() throws IOException {
    library.groups().create("Lab", List.of(ADA, BO));
    GroupChange deleted = library.groups().delete(LAB.id());
    reopen();
    assertEquals(List.of(), groups());
    library.groups().revert(deleted);
    reopen();
    assertEquals(List.of(LAB), groups());
  }

  @Test
  void whatChangesNothingIsNotWritten() throws IOException {
    library.groups().create("Lab", List.of(ADA, BO));
    long size = Files.size(temp.resolve("groups.jsonl"));
    assertTrue(library.groups().change(LAB.id(), group -> group.with(List.of(ADA))).isEmpty());
    assertEquals(size, Files.size(temp.resolve("groups.jsonl")));
  }

  @Test
  void damageIsFoundAndCostsOneChange() throws IOException {
    library.groups().create("Lab", List.of(ADA));
    library.groups().create("Shortlist", List.of(BO));
    Path file = temp.resolve("groups.jsonl");
    List<String> lines = Files.readAllLines(file);
    Files.write(file, List.of(lines.get(0).replace("Lab", "Lob"), lines.get(1)));
    reopen();
    assertEquals(List.of("Shortlist"), groups().stream().map(AuthorGroup::name).toList());
    assertEquals(
        List.of("Line 1 of groups.jsonl is damaged and was ignored."),
        library.check(ProgressListener.NONE, () -> false).stream()
            .map(FolderFinding::what)
            .toList());
  }
}
