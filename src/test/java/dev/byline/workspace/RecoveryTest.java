package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.archive.Archive;
import dev.byline.archive.ArchiveWriter;
import dev.byline.archive.Decision;
import dev.byline.archive.Evidence;
import dev.byline.archive.GroupJournal;
import dev.byline.archive.Verdict;
import dev.byline.archive.files.PageArrival;
import dev.byline.archive.files.UnnamedPages;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.ImportReport;
import dev.byline.intake.PageText;
import dev.byline.library.MemoryIndex;
import dev.byline.library.PageRequest;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.own.AuthorGroup;
import dev.byline.model.own.GroupId;
import dev.byline.parse.PageSource;
import dev.byline.sync.ProgressListener;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A journal that was lost, replaced or copied costs no page, and nothing happens unasked.
class RecoveryTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 31);
  private static final AuthorId ADA = new AuthorId("ada-ames");
  private static final AuthorId BO = new AuthorId("bo-berg");
  private static final Decision ONE =
      new Decision.Rule(
          new Verdict.SameAuthor(ADA, BO),
          new Evidence(MAY, List.of("Ada Ames", "Bo Berg"), List.of()));

  @TempDir Path temp;
  private final MemoryIndex index = new MemoryIndex();
  private Path folder;
  private Path journal;
  private LibraryFolder library;

  @BeforeEach
  void open() throws IOException {
    folder = temp.resolve("library");
    journal = folder.resolve("journal.jsonl");
    library = LibraryFolder.open(folder, _ -> index);
  }

  private static String text(String name) {
    return new PageText(name)
        .paper("Of " + name, "May 29", name + ", Zo Zimmer")
        .paper("On and on", "Jun 14, 2022", name)
        .text();
  }

  private void add(String... names) throws IOException {
    add(library, names);
  }

  private static void add(LibraryFolder library, String... names) throws IOException {
    var sources =
        Arrays.stream(names).map(name -> PageSource.of(name + ".txt", text(name))).toList();
    var options = new ImportOptions(Optional.of(MAY), false);
    library.importPages(sources, options, ProgressListener.NONE, () -> false);
  }

  private List<String> problems() throws IOException {
    return library.check(ProgressListener.NONE, () -> false).stream()
        .map(FolderFinding::what)
        .toList();
  }

  private ImportReport recover() throws IOException {
    return library.recovery().recover(ProgressListener.NONE, () -> false);
  }

  /// The bytes of all raw pages.
  private String raw() throws IOException {
    var all = new StringBuilder();
    for (int volume = 1; Files.exists(folder.resolve("pages/0000" + volume + ".txt")); volume++) {
      all.append(Files.readString(folder.resolve("pages/0000" + volume + ".txt")));
    }
    return all.toString();
  }

  private static String older(String journal, int lines) {
    return String.join("\n", Arrays.asList(journal.split("\n")).subList(0, lines))
        + (lines == 0 ? "" : "\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void shorterJournalStopsWhatWritesAndItsPagesAreReadAgain(int linesLeft) throws IOException {
    add("Ada Ames");
    add("Bo Berg", "Cy Cole");
    add("Di Dunn");
    MemoryIndex.Content whole = index.content();
    String pages = raw();
    Files.writeString(journal, older(Files.readString(journal), linesLeft));
    open();

    assertTrue(library.journalLoss().isPresent());
    assertTrue(problems().getFirst().startsWith("The journal is shorter than it was"));
    for (Runs write :
        List.<Runs>of(
            () -> add("Ed Eck"),
            () -> library.nameAuthor(ADA, "Ada"),
            () -> library.importSamples(ProgressListener.NONE, () -> false),
            () -> library.catchUp(ProgressListener.NONE, () -> false))) {
      IOException refusal = assertThrows(IOException.class, write::run);
      assertTrue(refusal.toString().contains("shorter than it was"), refusal.toString());
    }
    assertEquals(whole, index.content(), "what the index has can still be read");
    assertEquals(pages, raw());
    assertEquals(false, library.isNew());

    int lost = List.of(4, 3, 1).get(linesLeft);
    assertEquals(lost, library.recovery().unnamed().pages().size());
    assertEquals(lost, recover().read());
    assertEquals(whole, index.content());
    assertEquals(pages, raw(), "they count where they are");
    assertEquals(Optional.empty(), library.journalLoss());
    assertEquals(List.of(), problems());
    assertTrue(library.recovery().unnamed().isEmpty());
  }

  @Test
  void rebuildAcceptsTheShorterJournalAndNoPageIsWrittenOver() throws IOException {
    add("Ada Ames");
    String one = Files.readString(journal);
    add("Bo Berg");
    String pages = raw();
    Files.writeString(journal, one);
    open();
    library.rebuild(ProgressListener.NONE, () -> false);
    assertEquals(Set.of(ADA), index.content().authors().keySet());
    assertEquals(List.of(), problems());
    add("Cy Cole");
    assertEquals(pages + text("Cy Cole"), raw());
    assertEquals(1, library.recovery().unnamed().pages().size());
    recover();
    assertEquals(3, index.content().authors().size());
  }

  @Test
  void pagesWithoutAListAreReadAgainToo() throws IOException {
    add("Ada Ames");
    String one = Files.readString(journal);
    add("Bo Berg");
    add("Cy Cole");
    Files.writeString(journal, one);
    Files.delete(folder.resolve("pages/contents.jsonl"));
    open();
    recover();
    assertEquals(Set.of(ADA, BO, new AuthorId("cy-cole")), index.content().authors().keySet());
  }

  @Test
  void journalOfAnotherLibraryIsNotTakenForALongerOne() throws IOException {
    add("Ada Ames");
    Path other = temp.resolve("other");
    LibraryFolder fresh = LibraryFolder.open(other, _ -> new MemoryIndex());
    add(fresh, "Ed Eck");
    add(fresh, "Flo Fox");
    Files.copy(other.resolve("journal.jsonl"), journal, StandardCopyOption.REPLACE_EXISTING);
    String pages = raw();
    for (int opened = 0; opened < 2; opened++) {
      assertThrows(IOException.class, () -> add("Cy Cole"));
      assertEquals(Files.readString(other.resolve("journal.jsonl")), Files.readString(journal));
      assertEquals(pages, raw());
      open();
    }
  }

  @Test
  void journalThatBecomesShorterWhileItIsOpenIsSeen() throws IOException {
    add("Ada Ames");
    String one = Files.readString(journal);
    add("Bo Berg");
    Files.writeString(journal, one);
    assertThrows(IOException.class, () -> add("Cy Cole"));
    assertEquals(one, Files.readString(journal));
  }

  @Test
  void whatAKilledImportLeftIsMentionedAndIsNothingWrong() throws IOException {
    add("Ada Ames");
    String before = raw();
    Path volume = folder.resolve("pages/00001.txt");
    Files.writeString(volume, text("Bo Berg").substring(0, 40), StandardOpenOption.APPEND);
    open();
    assertEquals(List.of(), problems());
    assertEquals(new UnnamedPages(List.of(), 40), library.recovery().unnamed());
    add("Cy Cole");
    assertEquals(before + text("Bo Berg").substring(0, 40) + text("Cy Cole"), raw());
    assertEquals(List.of(), problems());
    assertEquals(0, recover().read());
  }

  @Test
  void whatIsWrittenInVainIsGivenBack() throws IOException {
    add("Ada Ames");
    String before = raw();
    try (ArchiveWriter writer = Archive.open(folder).write().orElseThrow()) {
      writer.add(
          new ByteArrayInputStream(text("Bo Berg").getBytes(StandardCharsets.UTF_8)),
          new PageArrival("b.txt", Optional.empty()));
    }
    assertEquals(before, raw());
    assertTrue(library.recovery().unnamed().isEmpty());
  }

  @Test
  void copyOfASyncServiceIsNamedAndTakenIn() throws IOException {
    add("Ada Ames");
    add("Bo Berg");
    Path elsewhere = temp.resolve("elsewhere");
    Files.createDirectories(elsewhere.resolve("pages"));
    for (String file : List.of("library.json", "journal.jsonl", "pages/00001.txt")) {
      Files.copy(folder.resolve(file), elsewhere.resolve(file));
    }
    LibraryFolder other = LibraryFolder.open(elsewhere, _ -> new MemoryIndex());
    other.catchUp(ProgressListener.NONE, () -> false);
    other.decide(_ -> List.of(ONE));
    add(other, "Di Dunn");
    library.nameAuthor(ADA, "Augusta Ames");
    add("Cy Cole");
    String name = "journal (Zo's conflicted copy 2026-05-31).jsonl";
    Files.copy(elsewhere.resolve("journal.jsonl"), folder.resolve(name));
    Files.copy(
        elsewhere.resolve("pages/00001.txt"),
        folder.resolve("pages/00001 (Zo's conflicted copy 2026-05-31).txt"));

    assertEquals(
        List.of(
            name
                + " is a copy of journal.jsonl that a sync service or a backup left; 2 of its"
                + " changes are not in journal.jsonl."),
        problems());
    var taken = library.recovery().takeIn(Path.of(name));
    assertEquals(List.of(), taken.missing());
    assertEquals(2, taken.changes());
    assertEquals(
        Set.of(ADA, new AuthorId("cy-cole"), new AuthorId("di-dunn")),
        index.content().authors().keySet());
    assertEquals("Augusta Ames", library.library().author(ADA).orElseThrow().author().name());
    assertEquals(List.of(), problems());
    var fresh = new MemoryIndex();
    LibraryFolder.open(folder, _ -> fresh).rebuild(ProgressListener.NONE, () -> false);
    assertEquals(fresh.content(), index.content());
    assertThrows(IOException.class, () -> library.recovery().takeIn(Path.of(name)));
  }

  @Test
  void copyWithTheLostPartMakesTheJournalWhole() throws IOException {
    add("Ada Ames");
    String one = Files.readString(journal);
    add("Bo Berg");
    library.decide(_ -> List.of(ONE));
    MemoryIndex.Content whole = index.content();
    String all = Files.readString(journal);
    Path copy = folder.resolve("journal.sync-conflict-20260531-101112-ABCDEFG.jsonl");
    Files.writeString(copy, all);
    Files.writeString(journal, one);
    open();
    library.recovery().takeIn(copy);
    assertEquals(all, Files.readString(journal));
    assertEquals(whole, index.content());
    assertEquals(List.of(), problems());
  }

  private PaperId paper() throws IOException {
    return library
        .library()
        .papers(PaperQuery.ALL, PageRequest.first(1), () -> false)
        .hits()
        .getFirst()
        .id();
  }

  @Test
  void copiesOfMarksAndGroupsAreTakenInToo() throws IOException {
    add("Ada Ames");
    PaperId paper = paper();
    library.marks().mark(paper, own -> own.withStar(true));
    var group = new AuthorGroup(new GroupId("lab"), "Lab", List.of(ADA));
    Archive.open(folder)
        .groups()
        .write(_ -> Optional.of(new GroupJournal.Line(List.of(group), null)));
    Path marks = folder.resolve("marks.jsonl");
    Path groups = folder.resolve("groups.jsonl");
    Files.move(marks, folder.resolve("marks (1).jsonl"));
    Files.move(groups, folder.resolve("groups 2.jsonl"));
    open();
    library.refresh();
    assertEquals(false, library.marks().marks().of(paper).starred());
    assertEquals(2, problems().size());
    library.recovery().takeIn(Path.of("marks (1).jsonl"));
    library.recovery().takeIn(Path.of("groups 2.jsonl"));
    library.refresh();
    assertTrue(library.marks().marks().of(paper).starred());
    assertEquals(1, library.groups().groups().size());
    assertEquals(List.of(), problems());
  }

  @ParameterizedTest
  @ValueSource(strings = {"marks.jsonl", "groups.jsonl", "journal.jsonl"})
  void damageAtTheEndIsFoundInEachJournal(String file) throws IOException {
    add("Ada Ames");
    PaperId paper = paper();
    library.marks().mark(paper, own -> own.withStar(true));
    library.groups().create("Lab", List.of(ADA));
    assertEquals(List.of(), problems());
    Path damaged = folder.resolve(file);
    Files.writeString(damaged, "half a line", StandardOpenOption.APPEND);
    assertEquals(
        List.of(
            file
                + " ends in 11 bytes of a write that was cut off, or that another process is"
                + " making now."),
        problems());
    byte[] bytes = Files.readAllBytes(damaged);
    Files.write(damaged, Arrays.copyOf(bytes, bytes.length - 11 - 5));
    assertTrue(problems().getFirst().startsWith(file + " ends in "), problems()::toString);
  }

  @Test
  void marksThatBecomeFewerWhileTheyAreOpenLeaveNoHole() throws IOException {
    add("Ada Ames");
    PaperId paper = paper();
    library.marks().mark(paper, own -> own.withStar(true));
    String one = Files.readString(folder.resolve("marks.jsonl"));
    library.marks().mark(paper, own -> own.withNote("A note"));
    Files.writeString(folder.resolve("marks.jsonl"), one);
    library.marks().mark(paper, own -> own.withRead(true));
    assertEquals(List.of(), problems());
    assertEquals(2, Files.readString(folder.resolve("marks.jsonl")).lines().count());
  }

  /// Something that may fail.
  @FunctionalInterface
  private interface Runs {
    void run() throws IOException;
  }
}
