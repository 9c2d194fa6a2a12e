package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.archive.Archive;
import dev.byline.archive.ArchiveChange;
import dev.byline.archive.ArchiveWriter;
import dev.byline.archive.Decision;
import dev.byline.index.LuceneIndex;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.own.OwnMarks;
import dev.byline.wording.PlainEnglish;
import dev.byline.wording.ProgramVersion;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class CommandLineTest {

  private static final String PAGE = "data/pierre-marion.txt";

  @TempDir private Path temp;

  private CommandLineRun run(String... args) {
    return CommandLineRun.of(temp.resolve("library"), args);
  }

  private CommandLineRun runDone(String... args) {
    CommandLineRun run = run(args);
    assertEquals(0, run.status(), run.err());
    return run;
  }

  @Test
  void firstRunShowsTheSamplesAndHowToGetTheWindow() {
    CommandLineRun run = runDone();
    List<String> lines = run.out().lines().toList();
    assertEquals(
        "Name                     Category  h-index  Papers  Citations  Novelty  AI score  Flags",
        lines.getFirst());
    assertTrue(run.out().contains("Pierre Marion"), run.out());
    assertTrue(run.out().contains("45 (!)"), run.out());
    assertTrue(run.out().contains("samples remove"), run.out());
    assertTrue(run.out().contains("snapshot --out"), run.out());
  }

  @Test
  void samplesAreRemovedInOneActionAndStayAway() {
    runDone();
    runDone("samples", "remove");
    assertEquals(0, runDone("authors", "--json").json().size());
    runDone("samples", "add");
    assertEquals(5, runDone("authors", "--json").json().size());
  }

  @Test
  void authorsAreFoundByTheirFigures() {
    runDone();
    JsonNode found = runDone("authors", "--json", "citations:>=1200", "papers:<100").json();
    assertTrue(found.size() > 0 && found.size() < 5, found.toString());
    found.forEach(author -> assertTrue(author.get("citations").asInt() >= 1200, author.toString()));
    assertEquals(0, runDone("authors", "--json", "orcid:0000-0002-1825-0097").json().size());
    assertTrue(runDone("authors", "h:lots").err().contains("h:lots has no effect"));
  }

  @Test
  void libraryCanBeReadWhileAnotherIsWriting() throws IOException {
    runDone("import", PAGE);
    Path library = temp.resolve("library");
    try (ArchiveWriter writer = Archive.open(library).write().orElseThrow()) {
      writer.commit(
          ArchiveChange.of(new Decision.NameAuthor(new AuthorId("pierre-marion"), "Peter")));
      CommandLineRun run = runDone("authors");
      assertTrue(run.out().contains("Pierre Marion"), run.out());
      assertTrue(run.err().contains("The index was not updated"), run.err());
    }
  }

  @Test
  void libraryThatIsAFileIsNamed() throws IOException {
    Path file = Files.writeString(temp.resolve("kites.bib"), "x");
    for (String command : List.of("search", "authors", "doctor")) {
      CommandLineRun run = CommandLineRun.of(file, command);
      assertEquals(3, run.status(), run.err());
      assertTrue(run.err().contains(file + ": this is not a folder"), run.err());
    }
  }

  @Test
  void libraryIsTheSameWhereverItWasMade() throws IOException {
    Locale before = Locale.getDefault();
    Path library = temp.resolve("library");
    String papers;
    try {
      // With digits of its own.
      Locale.setDefault(Locale.of("fa", "IR"));
      runDone("import", PAGE);
      papers = runDone("search", "year:2024", "--csv").out();
    } finally {
      Locale.setDefault(before);
    }
    assertTrue(Files.exists(library.resolve("pages/00001.txt")));
    assertEquals("{\"format\":1}", Files.readString(library.resolve("library.json")));
    assertTrue(papers.lines().count() > 1 && papers.contains("2024-"), papers);
    assertEquals(papers, runDone("search", "year:2024", "--csv").out());
    assertEquals("The library is sound.", runDone("doctor").out().strip());
  }

  @Test
  void windowTellsTheSameVersion() {
    assertEquals(ProgramVersion.current().text(), runDone("--version").out().strip());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasHelpAsWideAsATerminal(String command) {
    String[] args = command.isEmpty() ? new String[] {"--help"} : new String[] {command, "--help"};
    String help = runDone(args).out();
    assertTrue(help.startsWith("Usage: byline"), help);
    assertTrue(help.contains("--library=DIR"), help);
    assertEquals(List.of(), help.lines().filter(line -> line.length() > 80).toList());
    assertEquals(List.of(), PlainEnglish.faults(help.replaceAll("\\s+", " ")));
    // Longer ones would be broken a second time.
    assertEquals(
        List.of(),
        CommandLineRun.footer(command).stream().filter(line -> line.length() > 79).toList());
  }

  @Test
  void unknownFieldOfAQueryIsReportedAsTextAndAsJson() {
    runDone("import", PAGE);
    CommandLineRun text = runDone("search", "momentum", "foo:bar");
    assertTrue(text.err().contains("query, column 10: foo: is not a field"), text.err());
    JsonNode issue = runDone("search", "momentum foo:bar", "--json").json().get("issues").get(0);
    assertEquals(9, issue.get("from").asInt());
    assertEquals(13, issue.get("to").asInt());
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "(", "*", "'\"'", "-", ")", "'title:'"})
  void nameWithoutAWordNamesNobody(String name) {
    runDone("import", PAGE);
    for (String command : List.of("show", "network", "compare", "path", "merge")) {
      boolean ofOne = command.equals("show") || command.equals("network");
      CommandLineRun run = ofOne ? run(command, "--", name) : run(command, "--", name, name);
      assertEquals(1, run.status(), command + ": " + run.err());
      assertEquals(1, run.err().lines().count(), run.err());
    }
  }

  @Test
  void dayToComeIsNoDayOfACapture() {
    CommandLineRun run = run("import", "--captured", "2999-01-01", PAGE);
    assertEquals(1, run.status());
    assertTrue(run.err().contains("not 2999-01-01"), run.err());
  }

  static Stream<String> commands() {
    return Stream.concat(Stream.of(""), CommandLineRun.commands());
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      textBlock =
          """
          nonsense,                     2
          parse,                        2
          search --limit many,          2
          search --from yesterday,      2
          search --limit 0 x,           1
          show nobody at all,           1
          parse no-such-file.txt,       3
          import no-such-folder,        1
          """)
  void exitStatusSaysWhatWentWrong(String command, int status) {
    CommandLineRun run = run(command.split(" "));
    assertEquals(status, run.status(), run.out() + run.err());
  }

  @Test
  void importReportsWhatItDid() throws IOException {
    Path bad = Files.writeString(temp.resolve("bad.txt"), "\0\1\2 no profile");
    CommandLineRun run = run("import", "data", bad.toString());
    assertEquals(1, run.status());
    assertTrue(run.out().startsWith("5 read, 0 unchanged, "), run.out());
    assertTrue(run.out().contains("failed: ") && run.out().contains("bad.txt"), run.out());
    JsonNode again = runDone("import", "--json", "data").json();
    assertEquals(0, again.get("read").asInt());
    assertEquals(5, again.get("unchanged").asInt());
  }

  @Test
  void searchFindsWordsAndNarrowsByOptions() {
    runDone("import", "data");
    JsonNode all = runDone("search", "--json", "saddle-to-saddle").json();
    assertTrue(all.get("exact").asBoolean());
    assertTrue(all.get("count").asInt() >= 2, all.toString());
    JsonNode ml = runDone("search", "--json", "--category", "ml", "diffusion").json();
    for (JsonNode paper : ml.get("papers")) {
      assertEquals("ML", paper.get("category").asString());
    }
    JsonNode year =
        runDone("search", "--json", "--from", "2024", "--to", "2024", "--limit", "100").json();
    assertTrue(year.get("count").asInt() > 0);
    assertTrue(
        StreamSupport.stream(year.get("papers").spliterator(), false)
            .allMatch(p -> p.get("published").asString().startsWith("2024")));
  }

  @Test
  void helpSearchSpecifiesTheQueryLanguage() {
    String help = runDone("help", "search").out();
    for (String part :
        List.of(
            "-survey",
            "OR",
            "regular*",
            "*linear*",
            "author:",
            "category:",
            "year:2021..2024",
            "score:>=60",
            "has:code",
            "is:first",
            "is:starred",
            "tag:",
            "note:word",
            "in:pierre-marion",
            "sort:newest")) {
      assertTrue(help.contains(part), part + " is missing in\n" + help);
    }
  }

  @Test
  void showsAndFindsTheUsersOwnMarks() throws IOException {
    runDone("import", "data");
    JsonNode found = runDone("search", "--json", "--limit", "1", "diffusion").json();
    String id = found.get("papers").get(0).get("id").asString();
    assertTrue(found.get("papers").get(0).get("marks").get("note").asString().isEmpty());
    try (LibraryFolder library = LibraryFolder.open(temp.resolve("library"), LuceneIndex::open)) {
      library
          .marks()
          .mark(
              new PaperId(id), _ -> new OwnMarks(true, false, "See *Lemma 2*", List.of("to read")));
    }
    JsonNode starred = runDone("search", "--json", "is:starred tag:\"to read\"").json();
    assertEquals(1, starred.get("count").asInt());
    assertEquals(1, starred.get("facets").get("tag").get("to read").asInt());
    JsonNode marks = starred.get("papers").get(0).get("marks");
    assertTrue(marks.get("starred").asBoolean() && !marks.get("read").asBoolean());
    runDone("rebuild");
    String shown = runDone("show", id).out();
    assertTrue(shown.contains("Marked as        starred\nTags             to read\n"), shown);
    assertTrue(shown.endsWith("Note\n  See *Lemma 2*\n"), shown);
  }

  @Test
  void queryThatIsNotUnderstoodIsAnsweredAndReported() {
    runDone("import", "data");
    CommandLineRun run = runDone("search", "title:(grokking");
    assertTrue(run.out().contains("Grokking"), run.out());
    assertTrue(run.err().contains("query, column"), run.err());
  }

  @Test
  void emptyLibrarySaysWhatToDo() {
    assertTrue(runDone("authors").out().contains("byline import"));
    assertTrue(runDone("search", "anything").err().contains("byline import"));
  }

  @Test
  void searchMarksWhereTheWordsStand() {
    runDone("import", "data");
    JsonNode paper = runDone("search", "--json", "title:grokking").json().get("papers").get(0);
    JsonNode mark = paper.get("highlights").get("title").get(0);
    assertEquals(
        "Grokking",
        paper.get("title").asString().substring(mark.get(0).asInt(), mark.get(1).asInt()));
  }

  @Test
  void searchPrintsCsv() {
    runDone("import", "data");
    List<String> lines = runDone("search", "--csv", "title:grokking").out().lines().toList();
    assertEquals(
        "title,authors,moreAuthors,categories,score,published,yearInferred,affiliations,hasCode,venue,"
            + "links,abstract,citations,arxivId,doi,confidence,venueLine,type,linkAddresses,"
            + "citationCounts,indicators,ids,references,groupAuthors,keywords",
        lines.get(0));
    assertTrue(lines.get(1).contains("E. Boursier; S. Pesme; R-A. Dragomir"), lines.get(1));
  }

  @Test
  void showsAnAuthorByIdOrNameAndAPaperByTitle() {
    runDone("import", "data");
    assertEquals("Scott Pesme", runDone("show", "--json", "pesme").json().get("name").asString());
    assertEquals(8, runDone("show", "--json", "scott-pesme").json().get("papers").size());
    CommandLineRun paper = runDone("show", "Humanity's", "Last", "Exam");
    assertTrue(paper.out().startsWith("Humanity's Last Exam"), paper.out());
    CommandLineRun several = run("show", "pierre");
    assertEquals(1, several.status());
    assertTrue(several.err().contains("pierre-ablin, pierre-marion"), several.err());
  }

  @Test
  void doctorFindsASpoiltPageAndASoundLibrarySound() throws IOException {
    runDone("import", "data");
    assertEquals("The library is sound.", runDone("doctor").out().strip());
    Path pages = temp.resolve("library/pages/00001.txt");
    byte[] bytes = Files.readAllBytes(pages);
    bytes[100] ^= 1;
    Files.write(pages, bytes);
    CommandLineRun run = run("doctor");
    assertEquals(1, run.status());
    assertTrue(run.out().contains("is damaged: its bytes have changed"), run.out());
  }

  @Test
  void rebuildGivesTheSameLibrary() {
    runDone("import", "data");
    String before = runDone("search", "--json", "--limit", "200").out();
    runDone("rebuild");
    assertEquals(before, runDone("search", "--json", "--limit", "200").out());
  }
}
