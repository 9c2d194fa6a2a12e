package dev.byline.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.archive.files.PageArrival;
import dev.byline.archive.files.PageExtent;
import dev.byline.archive.files.StoredPage;
import dev.byline.model.AuthorId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

  @TempDir Path folder;

  private static StoredPage add(ArchiveWriter writer, String text) throws IOException {
    return writer.add(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        new PageArrival("a.txt", Optional.empty()));
  }

  private static Capture capture(int number, StoredPage page) {
    var owner = new Capture.Owner(new AuthorId("author-" + number), "Author");
    return new Capture(
        number, page.page(), page.extent(), "a.txt", Optional.empty(), false, List.of(owner));
  }

  private static ArchiveChange change(int number, StoredPage page) {
    return new ArchiveChange(List.of(capture(number, page)), List.of());
  }

  private String text(Archive archive, String page) throws IOException {
    try (InputStream in = archive.page(page)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void keepsWhatIsCommittedAndNothingElse() throws IOException {
    Archive archive = Archive.open(folder);
    try (ArchiveWriter writer = archive.write().orElseThrow()) {
      StoredPage one = add(writer, "one");
      writer.commit(change(0, one));
      add(writer, "forgotten, and longer than what comes next");
    }
    try (ArchiveWriter writer = archive.write().orElseThrow()) {
      StoredPage two = add(writer, "two");
      assertEquals(new PageExtent(1, 3, 3), two.extent());
      writer.commit(change(1, two));
    }
    Archive reopened = Archive.open(folder);
    List<Capture> captures = List.copyOf(reopened.state().captures());
    assertEquals(2, captures.size());
    assertEquals("one", text(reopened, captures.get(0).page()));
    assertEquals("two", text(reopened, captures.get(1).page()));
    assertEquals("onetwo", Files.readString(folder.resolve("pages/00001.txt")));
    assertEquals(2, reopened.state().nextNumber());
    assertEquals(reopened.state().id(), archive.state().id());
  }

  @Test
  void secondWriterIsRefusedUntilTheFirstCloses() throws IOException {
    Archive one = Archive.open(folder);
    Archive two = Archive.open(folder);
    try (ArchiveWriter _ = one.write().orElseThrow()) {
      assertTrue(two.write().isEmpty());
      assertTrue(one.write().isEmpty());
    }
    two.write().orElseThrow().close();
  }

  @Test
  void readerSeesWhatAnotherCommits() throws IOException {
    Archive reader = Archive.open(folder);
    try (ArchiveWriter writer = Archive.open(folder).write().orElseThrow()) {
      StoredPage page = add(writer, "one");
      assertTrue(reader.state().isEmpty());
      ArchiveState state = writer.commit(change(0, page));
      assertFalse(reader.state().isEmpty());
      assertEquals(state.id(), reader.state().id());
      assertEquals("one", text(reader, page.page()));
    }
  }

  @Test
  void earlierStatesCanBeAskedFor() throws IOException {
    Archive archive = Archive.open(folder);
    String empty = archive.state().id();
    try (ArchiveWriter writer = archive.write().orElseThrow()) {
      String one = writer.commit(change(0, add(writer, "one"))).id();
      String two = writer.commit(change(1, add(writer, "two"))).id();
      assertEquals(0, archive.stateAt(empty).orElseThrow().captures().size());
      assertEquals(1, archive.stateAt(one).orElseThrow().captures().size());
      assertEquals(2, archive.stateAt(two).orElseThrow().captures().size());
      assertEquals(Optional.empty(), archive.stateAt("2-0123456789abcdef").map(ArchiveState::id));
      assertEquals(Optional.empty(), archive.stateAt("nonsense").map(ArchiveState::id));
    }
  }

  @Test
  void newerLayoutIsRefusedWithARemedy() throws IOException {
    Files.writeString(folder.resolve("library.json"), "{\"format\":2}");
    IOException refusal = assertThrows(IOException.class, () -> Archive.open(folder));
    assertEquals(
        "The library "
            + folder
            + " was written by a newer Byline (layout 2; this one knows 1). Install the newest"
            + " Byline, or choose another folder.",
        refusal.getMessage());
  }

  @Test
  void unreadableLayoutIsRefusedWithARemedy() throws IOException {
    Files.writeString(folder.resolve("library.json"), "");
    IOException refusal = assertThrows(IOException.class, () -> Archive.open(folder));
    assertTrue(refusal.toString().contains("{\"format\":1}"), refusal.toString());
  }

  @Test
  void damageNeverMakesItWriteOverPages() throws IOException {
    Archive archive = Archive.open(folder);
    try (ArchiveWriter writer = archive.write().orElseThrow()) {
      writer.commit(change(0, add(writer, "one")));
      writer.commit(change(1, add(writer, "two")));
      writer.commit(ArchiveChange.of());
    }
    Path journal = folder.resolve("journal.jsonl");
    List<String> lines = Files.readAllLines(journal);
    Files.writeString(
        journal,
        lines.get(0) + "\n" + lines.get(1).replace("a.txt", "b.txt") + "\n" + lines.get(2) + "\n");
    try (ArchiveWriter writer = Archive.open(folder).write().orElseThrow()) {
      assertEquals(new PageExtent(2, 0, 5), add(writer, "three").extent());
    }
    assertEquals("onetwo", Files.readString(folder.resolve("pages/00001.txt")));
  }
}
