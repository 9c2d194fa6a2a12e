package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RemoveCommandTest {

  private static final String SHARED = "Shared things";

  @TempDir private Path temp;

  @BeforeEach
  void importPages() throws IOException {
    importPage("ada.txt", "2026-05-10", "Ada Ames", "Ada alone", SHARED);
    importPage("bo.txt", "2026-05-10", "Bo Berg", "Bo alone", SHARED);
  }

  private CommandLineRun run(String... args) {
    return CommandLineRun.of(temp.resolve("library"), args);
  }

  private String out(String... args) {
    CommandLineRun run = run(args);
    assertEquals(0, run.status(), run.out() + run.err());
    return run.out();
  }

  private String refused(String... args) {
    CommandLineRun run = run(args);
    assertEquals(1, run.status(), run.out() + run.err());
    return run.err();
  }

  private String importPage(String file, String day, String name, String... titles)
      throws IOException {
    String papers =
        Stream.of(titles)
            .map(title ->
                "MLMay 7, 2024\n%s\n\nAda Ames, Bo Berg\n\nWe look at things.\n\n".formatted(title))
            .collect(Collectors.joining());
    Path page = temp.resolve(file);
    Files.writeString(
        page,
        "%s\n\nML\nh-index1\n%d%s\n\n%2$d Papers\n\n%s"
            .formatted(name, titles.length, "papers\n3citations", papers));
    return out("import", page.toString(), "--captured", day);
  }

  private List<String> authors() {
    return values(run("authors", "--json").json(), "id");
  }

  private List<String> titles() {
    JsonNode found = run("search", "--json", "things OR alone").json();
    return values(found.isArray() ? found : found.get("papers"), "title");
  }

  private static List<String> values(JsonNode all, String field) {
    return StreamSupport.stream(all.spliterator(), false)
        .map(one -> one.get(field).asString())
        .sorted()
        .toList();
  }

  private String doctor() {
    return out("doctor");
  }

  @Test
  void anAuthorGoesAndWhatOthersListStays() {
    assertEquals(
        """
        Ada Ames was removed.
        To undo: byline remove --undo
        """,
        out("remove", "Ada Ames"));
    assertEquals(List.of("bo-berg"), authors());
    assertEquals(List.of("Bo alone", SHARED), titles());
    assertTrue(out("remove").contains("Ada Ames was removed"));
    assertEquals("The library is sound.\n", doctor());
    out("rebuild");
    assertEquals(List.of("bo-berg"), authors());
    assertEquals("Undone: Ada Ames was removed.\n", out("remove", "--undo"));
    assertEquals(List.of("ada-ames", "bo-berg"), authors());
    assertEquals(List.of("Ada alone", "Bo alone", SHARED), titles());
    assertEquals("Nothing has been removed.\n", out("remove"));
    assertTrue(refused("remove", "--undo").contains("Nothing has been removed"));
  }

  @Test
  void allThatAQueryFindsGoesAndComesBackTogether() throws IOException {
    assertEquals(
        "2 papers were removed.", out("remove", "--matching", "alone").lines().findFirst().get());
    assertEquals(List.of(SHARED), titles());
    JsonNode removed = run("remove", "--json").json();
    assertEquals(2, removed.size());
    assertEquals("paper", removed.get(0).get("kind").asString());
    assertTrue(refused("remove", "--matching", "nosuchword").contains("No papers match"));
    assertTrue(refused("remove", "--matching", "year:20x4").contains("year"));
    assertTrue(refused("restore", "Never there").contains("byline restore lists"));
    assertEquals("2 restored.\n", out("restore", "Ada alone", "Bo alone"));
    assertEquals(List.of("Ada alone", "Bo alone", SHARED), titles());
    assertEquals("Nothing has been removed.\n", out("restore"));
  }

  @Test
  void pagesAndDataSetsAreListedRemovedAndRestored() throws IOException {
    Path set = temp.resolve("set.bib");
    Files.writeString(set, "@article{a, title={Things of a set}, author={Cy Cox}, year={2020}}\n");
    out("import", set.toString());
    JsonNode sources = run("sources", "--json").json();
    assertEquals(List.of("Ada Ames", "Bo Berg", "set.bib"), values(sources, "name"));
    assertEquals("data set", sources.get(0).get("kind").asString());
    assertEquals(2, sources.get(1).get("papers").asInt());
    assertTrue(out("sources").contains("2026-05-10"));
    assertEquals(
        "set.bib was removed.", out("remove", "--source", "set.bib").lines().findFirst().get());
    assertFalse(titles().contains("Things of a set"));
    assertEquals(2, run("sources", "--json").json().size());
    out("remove", "--source", "ada.txt");
    assertEquals(List.of("bo-berg"), authors());
    assertTrue(refused("remove", "--source", "no.txt").contains("byline sources lists them"));
    assertEquals("2 restored.\n", out("restore", "--all"));
    assertTrue(titles().contains("Things of a set"));
    assertEquals("The library is sound.\n", doctor());
  }

  @Test
  void aRemovedAuthorDoesNotComeBackWithThePageOrANewerOne() throws IOException {
    out("remove", "ada-ames");
    String again = importPage("ada.txt", "2026-05-10", "Ada Ames", "Ada alone", SHARED);
    assertTrue(again.contains("Ada Ames was removed earlier and stays removed"), again);
    String newer = importPage("ada.txt", "2026-06-10", "Ada Ames", "Ada anew", SHARED);
    assertTrue(newer.contains("Ada Ames was removed earlier and stays removed"), newer);
    assertEquals(List.of("bo-berg"), authors());
    out("remove", "--undo", "Ada Ames");
    assertEquals(List.of("ada-ames", "bo-berg"), authors());
    assertEquals("The library is sound.\n", doctor());
  }

  @Test
  void aPaperGoesFromEveryPageAndStaysOutOfNewOnes() throws IOException {
    out("remove", SHARED);
    assertEquals(List.of("Ada alone", "Bo alone"), titles());
    String newer =
        importPage("ada.txt", "2026-06-10", "Ada Ames", "Ada alone", SHARED, "More things");
    assertTrue(newer.contains("\u201cShared things\u201d was removed earlier"), newer);
    assertEquals(List.of("Ada alone", "Bo alone", "More things"), titles());
    assertEquals("The library is sound.\n", doctor());
    out("rebuild");
    assertEquals(List.of("Ada alone", "Bo alone", "More things"), titles());
    out("remove", "More things");
    out("remove", "--undo", SHARED);
    assertEquals(List.of("Ada alone", "Bo alone", SHARED), titles());
    out("remove", "--undo");
    assertEquals(List.of("Ada alone", "Bo alone", "More things", SHARED), titles());
    assertEquals("The library is sound.\n", doctor());
  }

  @Test
  void oneCaptureGoesAndTheOneBeforeCountsAgain() throws IOException {
    importPage("ada.txt", "2026-06-10", "Ada Ames", "Ada alone", SHARED, "Wrong things");
    assertEquals(List.of("Ada alone", "Bo alone", SHARED, "Wrong things"), titles());
    assertTrue(refused("remove", "--capture", "Ada Ames", "2026-06-11").contains("2026-06-10"));
    assertEquals(
        """
        Ada Ames's capture of 2026-06-10 was removed.
        To undo: byline remove --undo
        """,
        out("remove", "--capture", "Ada Ames", "2026-06-10"));
    assertEquals(List.of("Ada alone", "Bo alone", SHARED), titles());
    String again =
        importPage("ada.txt", "2026-06-10", "Ada Ames", "Ada alone", SHARED, "Wrong things");
    assertTrue(again.contains("This capture of Ada Ames was removed earlier"), again);
    assertEquals(List.of("Ada alone", "Bo alone", SHARED), titles());
    out("remove", "--undo");
    assertEquals(List.of("Ada alone", "Bo alone", SHARED, "Wrong things"), titles());
  }

  @Test
  void anAmbiguousNameRemovesNothing() throws IOException {
    importPage("other.txt", "2026-05-11", "Ada Amery", "Quite other things");
    assertTrue(refused("remove", "Ada").contains("ada-ames"));
    assertTrue(refused("remove", "alone").contains("Several papers"));
    assertTrue(refused("remove", "Nobody").contains("There is no"));
    importPage("ida.txt", "2026-05-11", "Ida Things", "Much else");
    assertTrue(refused("remove", "things").contains("words of a title"));
    assertEquals(List.of("ada-amery", "ada-ames", "bo-berg", "ida-things"), authors());
    assertEquals(5, titles().size());
    assertEquals("Nothing has been removed.\n", out("remove"));
  }

  @Test
  void groupsAndMergesSleepAndComeBack() throws IOException {
    importPage("aames.txt", "2026-05-11", "A. Ames", "Quite other things");
    out("merge", "ada-ames", "a-ames");
    out("group", "create", "lab", "ada-ames", "bo-berg");
    out("remove", "Ada Ames");
    assertEquals(List.of("bo-berg"), authors());
    JsonNode alone = run("compare", "@lab", "bo-berg", "--json").json();
    assertFalse(alone.get("authors").get(0).toString().contains("Ada alone"), alone.toString());
    out("remove", "--undo");
    assertEquals(List.of("ada-ames", "bo-berg"), authors());
    assertEquals(2, run("group", "--json").json().get(0).get("authors").size());
    assertTrue(run("who").out().contains("A. Ames was merged into Ada Ames"));
  }

  @Test
  void textStaysUntilItIsPurged() throws IOException {
    Path pages = temp.resolve("library/pages/00001.txt");
    out("group", "create", "lab", "ada-ames", "bo-berg");
    out("remove", "Ada Ames");
    String before = Files.readString(pages);
    assertTrue(before.contains("Ada alone"));
    String purged = out("doctor", "--purge");
    assertTrue(purged.startsWith("Pages purged: 1."), purged);
    for (String remains :
        List.of(
            "The journal still contains the name Ada Ames",
            "The group \u201clab\u201d still contains Ada Ames",
            "2 papers of other pages name Ada Ames as an author")) {
      assertTrue(purged.contains(remains), purged);
    }
    String after = Files.readString(pages);
    assertEquals(before.length(), after.length());
    assertFalse(after.contains("Ada alone"));
    assertTrue(after.contains("Bo alone"));
    assertFalse(Files.readString(temp.resolve("library/pages/contents.jsonl")).contains("ada.txt"));
    assertEquals("The library is sound.\n", doctor());
    out("rebuild");
    assertEquals(List.of("bo-berg"), authors());
    importPage("ada.txt", "2026-05-10", "Ada Ames", "Ada alone", SHARED);
    assertEquals(List.of("bo-berg"), authors());
    out("remove", "--undo");
    assertEquals(List.of("ada-ames", "bo-berg"), authors());
    assertEquals("The library is sound.\n", doctor());
  }

  @Test
  void whatIsPurgedComesBackWithItsPageAlone() throws IOException {
    out("remove", "Ada Ames");
    out("doctor", "--purge");
    assertTrue(out("remove", "--undo").contains("was purged. Import them again."));
    assertEquals(List.of("bo-berg"), authors());
    importPage("ada.txt", "2026-05-10", "Ada Ames", "Ada alone", SHARED);
    assertEquals(List.of("ada-ames", "bo-berg"), authors());
    assertEquals("The library is sound.\n", doctor());
  }

  @Test
  void purgeBlanksThePageAndItsMarkup() throws IOException {
    Path page = temp.resolve("cy.html");
    Files.writeString(
        page,
        """
        <h1>Cy Cole</h1>
        <h2>Publications</h2>
        <ul>
        <li>Cy Cole, Bo Berg. Sparse kites in slow wind. Journal of Kites, 2024.
          <a href="https://doi.org/10.5555/k.1">doi</a></li>
        <li>Bo Berg, Cy Cole. Boats without anchors. Annals of Boats, 2023.
          <a href="https://doi.org/10.5555/b.2">doi</a></li>
        </ul>
        """);
    out("import", page.toString());
    Path pages = temp.resolve("library/pages/00001.txt");
    assertTrue(Files.readString(pages).contains("href=\"https://doi.org/10.5555/k.1\""));
    long size = Files.size(pages);
    out("remove", "Cy Cole");
    out("doctor", "--purge");
    String kept = Files.readString(pages);
    assertFalse(kept.contains("Sparse kites") || kept.contains("10.5555"), kept);
    assertEquals(size, Files.size(pages));
    assertEquals(List.of("ada-ames", "bo-berg"), authors());
  }
}
