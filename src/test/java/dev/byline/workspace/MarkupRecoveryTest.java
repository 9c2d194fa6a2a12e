package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.archive.Archive;
import dev.byline.archive.Capture;
import dev.byline.archive.Decision;
import dev.byline.archive.files.UnnamedPages;
import dev.byline.intake.ImportOptions;
import dev.byline.library.MemoryIndex;
import dev.byline.model.Paper;
import dev.byline.parse.PageSource;
import dev.byline.sync.ProgressListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A journal that was lost costs no page its links.
class MarkupRecoveryTest {

  private static final List<String> BOTH = List.of("10.5555/ada-ames.b", "10.5555/ada-ames.k");

  @TempDir Path temp;
  private MemoryIndex index = new MemoryIndex();
  private Path folder;
  private Path journal;
  private LibraryFolder library;

  @BeforeEach
  void open() throws IOException {
    folder = temp.resolve("library");
    journal = folder.resolve("journal.jsonl");
    library = LibraryFolder.open(folder, _ -> index);
  }

  private static String html(String name) {
    String doi =
        "<a href=\"https://doi.org/10.5555/" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
    return """
    <html><body><h1>NAME</h1><p>Kite Institute</p>
    <h2>Publications</h2><ul>
    <li><b>NAME</b>, Zo Berg. <i>Sparse kites of NAME</i>. Journal of Kites, 2024. DOI.k">doi</a>
    <li>Zo Berg, <b>NAME</b>. <i>Boats of NAME</i>. Annals of Boats, 2023. DOI.b">doi</a>
    </ul></body></html>
    """
        .replace("NAME", name)
        .replace("DOI", doi);
  }

  private static String text(String name) {
    return """
    NAME
    Kite Institute

    Publications
    NAME, Zo Berg. Sparse kites of NAME. Journal of Kites, 2024. doi
    Zo Berg, NAME. Boats of NAME. Annals of Boats, 2023. doi
    """
        .replace("NAME", name);
  }

  private static PageSource page(String name) {
    return PageSource.of(name + ".html", html(name));
  }

  private void add(PageSource... pages) throws IOException {
    add(library, pages);
  }

  private static void add(LibraryFolder library, PageSource... pages) throws IOException {
    var options = new ImportOptions(Optional.of(LocalDate.of(2026, 5, 31)), false);
    library.importPages(Arrays.asList(pages), options, ProgressListener.NONE, () -> false);
  }

  private List<String> dois() {
    return index.content().papers().values().stream()
        .map(record -> record.paper())
        .map(Paper::doi)
        .flatMap(Optional::stream)
        .sorted()
        .toList();
  }

  private int recover() throws IOException {
    return library.recovery().recover(ProgressListener.NONE, () -> false).read();
  }

  private void loseJournal() throws IOException {
    Files.delete(journal);
    open();
  }

  /// The library as an older Byline wrote it, which did not list markup.
  private void unlistMarkup() throws IOException {
    Path list = folder.resolve("pages/contents.jsonl");
    String lines =
        Files.readString(list)
            .lines()
            .filter(line -> !line.contains("\"markup\""))
            .collect(Collectors.joining("\n", "", "\n"));
    Files.writeString(list, lines);
  }

  private long markupBytes() throws IOException {
    return Archive.open(folder).state().captures().stream()
        .flatMap(capture -> capture.markup().stream())
        .mapToLong(markup -> markup.extent().length())
        .sum();
  }

  private void assertSound() throws IOException {
    assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
    assertTrue(library.recovery().unnamed().isEmpty());
    MemoryIndex.Content before = index.content();
    index = new MemoryIndex();
    open();
    library.rebuild(ProgressListener.NONE, () -> false);
    assertEquals(before, index.content(), "read again, it is the same");
  }

  @Test
  void pagesComeBackWithTheirLinks() throws IOException {
    PageSource[] pages =
        IntStream.range(0, 8)
            .mapToObj(i -> page("Ada " + Character.toString('A' + i) + "mes"))
            .toArray(PageSource[]::new);
    add(pages);
    MemoryIndex.Content whole = index.content();
    assertEquals(16, dois().size());
    long size = Files.size(folder.resolve("pages/00001.txt"));
    loseJournal();
    UnnamedPages unnamed = library.recovery().unnamed();
    assertEquals(8, unnamed.pages().size());
    assertEquals(0, unnamed.rest(), "markup is no harmless rest");
    assertEquals(size, unnamed.bytes());
    assertEquals(8, recover());
    assertEquals(whole, index.content());
    assertEquals(size, Files.size(folder.resolve("pages/00001.txt")), "it counts where it is");
    assertSound();
    assertEquals(16, dois().size());
  }

  @Test
  void linksThatCameLaterComeBackToo() throws IOException {
    add(PageSource.of("ada.txt", text("Ada Ames")));
    add(page("Bo Bell"));
    assertEquals(2, dois().size());
    add(page("Ada Ames"));
    assertEquals(4, dois().size());
    loseJournal();
    assertEquals(2, recover());
    assertEquals(4, dois().size());
    assertSound();
  }

  @Test
  void linksOfWhichTheLineIsLostComeToTheirPage() throws IOException {
    add(PageSource.of("ada.txt", text("Ada Ames")));
    String one = Files.readString(journal);
    add(page("Ada Ames"));
    long size = Files.size(folder.resolve("pages/00001.txt"));
    Files.writeString(journal, one);
    open();
    assertEquals(1, library.recovery().unnamed().pages().size());
    assertEquals(0, library.recovery().unnamed().rest());
    assertEquals(1, recover());
    assertEquals(BOTH, dois());
    assertEquals(size, Files.size(folder.resolve("pages/00001.txt")));
    assertSound();
  }

  @Test
  void pageOfAnOlderLibraryComesBackAsTextAndTakesItsLinksFromItsFile() throws IOException {
    add(page("Ada Ames"));
    long markup = markupBytes();
    unlistMarkup();
    open();
    assertSound();
    assertEquals(BOTH, dois());
    loseJournal();
    assertEquals(1, library.recovery().unnamed().pages().size());
    assertEquals(markup, library.recovery().unnamed().rest());
    assertEquals(1, recover());
    assertEquals(List.of(), dois());
    assertEquals(2, index.content().papers().size());
    add(page("Ada Ames"));
    assertEquals(BOTH, dois());
    assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
  }

  @Test
  void damagedMarkupCostsThePageItsLinksAlone() throws IOException {
    add(page("Ada Ames"));
    long markup = markupBytes();
    Path volume = folder.resolve("pages/00001.txt");
    String raw = Files.readString(volume);
    Files.writeString(volume, raw.replace("10.5555/ada-ames.k", "10.5555/ada-ames.x"));
    loseJournal();
    assertEquals(markup, library.recovery().unnamed().rest());
    assertEquals(1, recover());
    assertEquals(List.of(), dois());
    assertEquals(2, index.content().papers().size());
  }

  /// What a sync service leaves where another computer imported pages: a copy of its journal, and
  /// of its raw pages.
  @Test
  void copyOfTheJournalBringsLinksFromTheCopyOfThePages() throws IOException {
    add(PageSource.of("ada.txt", text("Ada Ames")));
    Path elsewhere = temp.resolve("elsewhere");
    Files.createDirectories(elsewhere.resolve("pages"));
    for (String file : List.of("library.json", "journal.jsonl", "pages/00001.txt")) {
      Files.copy(folder.resolve(file), elsewhere.resolve(file));
    }
    LibraryFolder other = LibraryFolder.open(elsewhere, _ -> new MemoryIndex());
    other.rebuild(ProgressListener.NONE, () -> false);
    add(other, page("Ada Ames"), page("Bo Bell"));
    add(page("Cy Cole"));
    Files.copy(elsewhere.resolve("journal.jsonl"), folder.resolve("journal (1).jsonl"));
    Path volumes = folder.resolve("pages/00001 (1).txt");
    Files.copy(elsewhere.resolve("pages/00001.txt"), volumes);
    assertEquals(2, dois().size());
    assertEquals(List.of(), library.recovery().takeIn(Path.of("journal (1).jsonl")).missing());
    assertEquals(6, dois().size());
    assertSound();
    loseJournal();
    assertEquals(3, recover());
    assertEquals(6, dois().size());
  }

  @Test
  void copyOfTheJournalWithoutItsPagesSaysWhichLinksAreMissing() throws IOException {
    add(PageSource.of("ada.txt", text("Ada Ames")));
    String one = Files.readString(journal);
    add(page("Ada Ames"));
    Files.move(journal, folder.resolve("journal (1).jsonl"));
    Files.writeString(journal, one);
    Path volume = folder.resolve("pages/00001.txt");
    Files.writeString(volume, text("Ada Ames"));
    open();
    library.rebuild(ProgressListener.NONE, () -> false);
    assertEquals(
        List.of("ada.txt"), library.recovery().takeIn(Path.of("journal (1).jsonl")).missing());
    assertEquals(2, index.content().papers().size());
    assertSound();
  }

  @Test
  void purgeBlanksMarkupThatTheListAloneNames() throws IOException {
    add(PageSource.of("ada.txt", text("Ada Ames")), page("Bo Bell"));
    String one = Files.readString(journal);
    add(page("Ada Ames"));
    Files.writeString(journal, one);
    open();
    library.rebuild(ProgressListener.NONE, () -> false);
    String ada =
        Archive.open(folder).state().captures().stream()
            .filter(capture -> capture.source().equals("ada.txt"))
            .map(Capture::page)
            .findFirst()
            .orElseThrow();
    library.decide(_ -> List.of(new Decision.RemovePage(ada)));
    assertEquals(0, recover(), "what was removed does not come back by its links");
    library.purge().run();
    String raw = Files.readString(folder.resolve("pages/00001.txt"), StandardCharsets.UTF_8);
    assertFalse(raw.contains("ada-ames.k"), raw);
    assertTrue(raw.contains("bo-bell.k"), raw);
  }
}
