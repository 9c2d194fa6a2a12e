package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.index.LuceneIndex;
import dev.byline.intake.PageSummary;
import dev.byline.library.PageRequest;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.own.OwnMarks;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// A whole library that goes out and comes in elsewhere.
class LibraryZipTest {

  private static final List<List<String>> QUESTIONS =
      List.of(
          List.of("export", "sort:title", "--format", "json-lines"),
          List.of("authors", "--json"),
          List.of("group", "--json"),
          List.of("duplicates", "--json"),
          List.of("search", "is:starred", "--json"),
          List.of("search", "note:flow", "--json"));

  @TempDir private Path temp;
  private Path zip;

  @BeforeEach
  void fillALibrary() throws IOException {
    zip = temp.resolve("library.zip");
    done("one", "samples", "add");
    done("one", "group", "create", "lab", "pierre-marion", "scott-pesme");
    done("one", "merge", "pierre-marion", "pierre-ablin");
    done("one", "keep-apart", "benoit-dherin", "scott-pesme");
    done("one", "remove", "clement-hongler");
    mark("one", "momentum", new OwnMarks(true, true, "On the flow", List.of("to read")));
    done("one", "export", "--all", "--out", zip.toString());
  }

  private CommandLineRun run(String library, String... args) {
    return CommandLineRun.of(temp.resolve(library), args);
  }

  private CommandLineRun done(String library, String... args) {
    CommandLineRun run = run(library, args);
    assertEquals(0, run.status(), run.err() + run.out());
    return run;
  }

  private LibraryFolder open(String library) throws IOException {
    return LibraryFolder.open(temp.resolve(library), LuceneIndex::open);
  }

  private void mark(String library, String query, OwnMarks marks) throws IOException {
    try (LibraryFolder folder = open(library)) {
      PaperId paper =
          folder
              .library()
              .papers(QueryText.read(query).query(), PageRequest.first(1), () -> false)
              .hits()
              .getFirst()
              .id();
      folder.marks().mark(paper, _ -> marks);
      folder.marks().mark(new AuthorId("scott-pesme"), now -> now.withTag("visit"));
    }
  }

  private List<String> answers(String library) throws IOException {
    var answers = new ArrayList<String>();
    for (List<String> question : QUESTIONS) {
      answers.add(done(library, question.toArray(String[]::new)).out());
    }
    try (LibraryFolder folder = open(library)) {
      answers.add(folder.marks().marks().toString());
    }
    return answers;
  }

  @Test
  void itsEntriesAreCounted() {
    int papers = done("one", "export", "", "--format", "json-lines").out().lines().toList().size();
    JsonNode first = done("two", "import", zip.toString(), "--json").json().get("entries");
    assertEquals(papers, first.get("new").asInt());
    assertTrue(first.get("read").asInt() >= papers, first.toString());
    JsonNode again = done("two", "import", zip.toString(), "--json").json().get("entries");
    assertEquals(0, again.get("new").asInt());
    assertEquals(first.get("read").asInt(), again.get("unchanged").asInt());
  }

  @Test
  void emptyLibraryTakesItWhole() throws IOException {
    CommandLineRun taken = done("two", "import", zip.toString());
    assertTrue(taken.out().startsWith("5 read, 0 unchanged, 0 doubtful, 0 failed"), taken.out());
    assertTrue(taken.out().contains(" entries read, "), taken.out());
    assertEquals(answers("one"), answers("two"));
    assertEquals("The library is sound.", done("two", "doctor").out().strip());
    try (Stream<Path> files = Files.list(temp.resolve("two"))) {
      assertFalse(files.anyMatch(f -> String.valueOf(f.getFileName()).startsWith("taken-in")));
    }
  }

  @Test
  void takenInAgainNothingChanges() throws IOException {
    done("two", "import", zip.toString());
    byte[] journal = Files.readAllBytes(temp.resolve("two/journal.jsonl"));
    byte[] marks = Files.readAllBytes(temp.resolve("two/marks.jsonl"));
    CommandLineRun again = done("two", "import", zip.toString());
    assertTrue(again.out().startsWith("0 read, 5 unchanged, 0 doubtful"), again.out());
    assertEquals(
        List.of(
            new String(journal, StandardCharsets.UTF_8), new String(marks, StandardCharsets.UTF_8)),
        List.of(
            Files.readString(temp.resolve("two/journal.jsonl")),
            Files.readString(temp.resolve("two/marks.jsonl"))));
  }

  @Test
  void unpackedItIsALibrary() throws IOException {
    try (var file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : file.stream().toList()) {
        Path to = temp.resolve("three").resolve(entry.getName());
        Files.createDirectories(to.getParent());
        Files.copy(file.getInputStream(entry), to);
      }
    }
    assertEquals(answers("one"), answers("three"));
  }

  @Test
  void filledLibraryKeepsItsOwnAndReportsConflicts() throws IOException {
    done("two", "samples", "add");
    done("two", "keep-apart", "pierre-marion", "pierre-ablin");
    done("two", "group", "create", "LAB", "benoit-dherin");
    mark("two", "momentum", new OwnMarks(false, false, "Mine", List.of("mine")));
    CommandLineRun taken = done("two", "import", zip.toString());
    assertTrue(taken.out().startsWith("0 read, 5 unchanged, 2 doubtful, 0 failed"), taken.out());
    assertTrue(
        taken.out().contains("pierre-marion, pierre-ablin in the file contradicts one made here"),
        taken.out());
    assertTrue(
        taken.out().contains("clement-hongler was removed in the file and is in the library here"),
        taken.out());
    assertEquals(5, done("two", "authors", "--json").json().size());
    assertEquals(3, done("two", "group", "--json").json().get(0).get("authors").size());
    String marks = done("two", "search", "is:starred", "--json").out();
    assertTrue(marks.contains("Mine\\n\\nOn the flow"), marks);
    assertTrue(marks.contains("\"mine\"") && marks.contains("\"to read\""), marks);
  }

  @Test
  void windowAddsItWithoutAReview() throws IOException {
    var told = new ArrayList<PageSummary>();
    try (LibraryFolder folder = open("two")) {
      assertTrue(folder.reviews().isLibrary(zip));
      folder.reviews().survey(List.of(zip), (file, _) -> told.add(file), () -> false);
    }
    assertEquals(List.of(PageSummary.Kind.DATA_SET), told.stream().map(PageSummary::kind).toList());
  }

  private Map<String, byte[]> entries() throws IOException {
    var entries = new LinkedHashMap<String, byte[]>();
    try (var file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : file.stream().toList()) {
        entries.put(entry.getName(), file.getInputStream(entry).readAllBytes());
      }
    }
    return entries;
  }

  private Path written(Map<String, byte[]> entries) throws IOException {
    Path file = temp.resolve("hostile.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    }
    return file;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil.txt",
        "/tmp/evil.txt",
        "pages/../../evil.txt",
        "pages/x/00001.txt",
        "lock"
      })
  void entriesOfOtherNamesAreLeftAlone(String name) throws IOException {
    Map<String, byte[]> entries = entries();
    entries.put(name, new byte[] {1});
    done("two", "import", written(entries).toString());
    assertEquals(answers("one"), answers("two"));
    assertFalse(Files.exists(temp.resolve("evil.txt")));
  }

  private void refuses(Path file, String message) {
    CommandLineRun run = run("two", "import", file.toString());
    assertEquals(1, run.status(), run.out() + run.err());
    assertTrue(run.out().contains(message), run.out());
    assertTrue(run.out().contains(file.toString()), run.out());
    assertEquals(0, done("two", "authors", "--json").json().size());
  }

  @Test
  void zipThatUnpacksWithoutEndIsRefused() throws IOException {
    Map<String, byte[]> entries = entries();
    entries.put("pages/00002.txt", new byte[64 << 20]);
    refuses(written(entries), "unpacks to more than 200 times its size");
  }

  @Test
  void libraryOfANewerBylineIsRefused() throws IOException {
    Map<String, byte[]> entries = entries();
    entries.put("library.json", "{\"format\":99}".getBytes(StandardCharsets.UTF_8));
    refuses(written(entries), "newer");
  }

  @Test
  void damagedPageIsReportedAndTheRestComesIn() throws IOException {
    Map<String, byte[]> entries = entries();
    Objects.requireNonNull(entries.get("pages/00001.txt"))[10] ^= 1;
    CommandLineRun run = run("two", "import", written(entries).toString());
    assertEquals(1, run.status());
    assertTrue(run.out().startsWith("4 read, 0 unchanged, 0 doubtful, 1 failed"), run.out());
    assertTrue(run.out().contains("is missing from the file or damaged"), run.out());
  }

  @Test
  void exportNeedsAFileAndALibrary() {
    assertTrue(run("one", "export", "--all").err().contains("--out library.zip"));
    assertEquals(1, run("none", "export", "--all", "--out", zip.toString()).status());
  }
}
