package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Saved searches, watched authors and their news on the command line.
class NewsCommandTest {

  @TempDir private Path temp;

  @BeforeEach
  void importAda() throws IOException {
    importPage("2026-05-10", "Things of Ada");
  }

  private CommandLineRun run(String... args) {
    return CommandLineRun.of(temp.resolve("library"), args);
  }

  private String out(String... args) {
    CommandLineRun run = run(args);
    assertEquals(0, run.status(), run.err());
    return run.out();
  }

  private CommandLineRun importPage(String day, String... titles) throws IOException {
    var page = new StringBuilder("Ada Quill\n\nML\n");
    page.append("h-index1\n%dpapers\n3citations\n\n%1$d Papers\n\n".formatted(titles.length));
    for (String title : titles) {
      page.append("MLMay 7, 2024\n%s\n\nAda Quill\n\nWe look at things.\n\n".formatted(title));
    }
    Path file = temp.resolve("ada-" + day + ".txt");
    Files.writeString(file, page.toString());
    CommandLineRun run = run("import", file.toString(), "--captured", day);
    assertEquals(0, run.status(), run.err() + run.out());
    return run;
  }

  @Test
  void searchesAreSavedListedRenamedAndDeleted() {
    assertEquals(
        "There are no saved searches yet: byline searches add NAME QUERY\n", out("searches"));
    assertEquals(
        "Saved: My things: things sort:newest\n",
        out("searches", "add", "My things", "things", "sort:newest"));
    assertEquals("Renamed: Yours\n", out("searches", "rename", "my things", "Yours"));
    JsonNode json = run("searches", "--json").json().get(0);
    assertEquals("my-things", json.get("id").asString());
    assertEquals("Yours", json.get("name").asString());
    assertEquals("things sort:newest", json.get("query").asString());
    assertTrue(json.get("seen").asString().matches("\\d{4}-\\d\\d-\\d\\dT[\\d:]+Z"));
    assertTrue(out("searches").lines().skip(1).findFirst().orElseThrow().startsWith("Yours  "));
    assertEquals(
        "Deleted: Yours. To restore it: byline searches add \"Yours\" -- 'things sort:newest'\n",
        out("searches", "remove", "yours"));
    assertEquals(0, run("searches", "--json").json().size());
  }

  @Test
  void newsAreToldUntilTheyAreSeen() throws IOException {
    assertTrue(out("news").startsWith("Nothing is watched yet"));
    out("searches", "add", "Things", "things");
    assertEquals("Watching: Ada Quill\n", out("watch", "add", "quill"));
    assertEquals("Watching: Ada Quill\n", out("watch", "add", "ada-quill"));
    assertEquals(1, run("watch", "--json").json().size());
    assertEquals("Nothing new.\n", out("news"));
    CommandLineRun imported = importPage("2026-05-20", "Things of Ada", "More things");
    assertTrue(imported.out().endsWith("2 new for 2 watched\n"), imported.out());
    CommandLineRun news = run("news", "--json");
    assertEquals(ExitCode.NEWS, news.status());
    JsonNode json = news.json();
    assertEquals(2, json.get("new").asInt());
    assertEquals(0, json.get("changed").asInt());
    assertEquals(0, json.get("gone").asInt());
    assertEquals(2, json.get("watched").asInt());
    JsonNode author = json.get("watches").get(1);
    assertEquals("author", author.get("kind").asString());
    assertEquals("ada-quill", author.get("author").asString());
    assertEquals(2, author.get("papers").asInt());
    assertEquals("More things", author.get("new").get(0).get("title").asString());
    CommandLineRun text = run("news", "--seen");
    assertEquals(ExitCode.NEWS, text.status());
    assertTrue(text.out().startsWith("2 new for 2 watched\nThings: 1 new since "), text.out());
    assertTrue(text.out().contains("  new      More things\n"), text.out());
    assertEquals("Nothing new.\n", out("news"));
    assertEquals("No longer watched: Ada Quill\n", out("watch", "remove", "quill"));
    assertEquals("No authors are watched yet: byline watch add AUTHOR\n", out("watch"));
  }

  @Test
  void importTellsNewsInItsJson() throws IOException {
    out("watch", "add", "quill");
    importPage("2026-05-20", "Things of Ada", "More things");
    Path again = temp.resolve("ada-2026-05-20.txt");
    JsonNode json = run("import", again.toString(), "--json").json().get("news");
    assertEquals(1, json.get("new").asInt());
    assertEquals(0, json.get("changed").asInt());
    assertEquals(0, json.get("gone").asInt());
    assertEquals(1, json.get("watched").asInt());
  }

  @Test
  void wholeLibraryTakesThemAlong() throws IOException {
    out("searches", "add", "Things", "things");
    out("watch", "add", "quill");
    importPage("2026-05-20", "Things of Ada", "More things");
    Path zip = temp.resolve("library.zip");
    out("export", "--all", "--out", zip.toString());
    Path other = temp.resolve("other");
    CommandLineRun.of(other, "searches", "add", "Things", "trees");
    CommandLineRun.of(other, "import", zip.toString());
    CommandLineRun.of(other, "import", zip.toString());
    JsonNode searches = CommandLineRun.of(other, "searches", "--json").json();
    assertEquals(2, searches.size());
    assertEquals("Things 2", searches.get(1).get("name").asString());
    assertEquals(run("watch", "--json").json(), CommandLineRun.of(other, "watch", "--json").json());
    assertEquals(2, CommandLineRun.of(other, "news", "--json").json().get("new").asInt());
    assertEquals("The library is sound.\n", CommandLineRun.of(other, "doctor").out());
  }

  @Test
  void watchedFolderIsImportedUntilTheTimeIsOver() throws IOException {
    out("watch", "add", "quill");
    Path watched = Files.createDirectories(temp.resolve("watched"));
    Files.writeString(
        watched.resolve("later.txt"),
        Files.readString(temp.resolve("ada-2026-05-10.txt"))
                .replace("1 Papers", "2 Papers")
                .replace("1papers", "2papers")
            + "MLMay 8, 2024\nLater things\n\nAda Quill\n\nWe look later.\n\n");
    String out = out("watch-folder", watched.toString(), "--for", "0");
    assertEquals("1 read, 0 unchanged, 0 failed\n1 new for 1 watched\n", out);
    CommandLineRun none = run("watch-folder", temp.resolve("none").toString());
    assertEquals(ExitCode.BAD_INPUT, none.status());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          watch add nobody          , There is no author called "nobody".
          watch remove quill        , ada-quill is not watched.
          searches remove lab       , There is no saved search called "lab". There are no saved searches yet: byline searches add NAME QUERY
          """)
  void whatCannotBeDoneSaysWhatCan(String command, String message) {
    CommandLineRun run = run(command.split(" "));
    assertEquals(1, run.status());
    assertEquals(message, run.err().strip());
  }

  @Test
  void nameIsUsedOnce() {
    out("searches", "add", "Things", "things");
    CommandLineRun run = run("searches", "add", "THINGS", "trees");
    assertEquals(1, run.status());
    assertEquals(
        "A saved search named \"THINGS\" already exists; choose another name.", run.err().strip());
  }
}
