package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Papers and authors entered by hand on the command line.
class AddCommandTest {

  @TempDir private Path temp;

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

  private static List<String> values(JsonNode all, String field) {
    return StreamSupport.stream(all.spliterator(), false)
        .map(one -> one.get(field).asString())
        .sorted()
        .toList();
  }

  private JsonNode papers(String query) {
    JsonNode found = run("search", "--json", query).json();
    return found.isArray() ? found : found.get("papers");
  }

  @Test
  void papersAreAddedReplacedRemovedAndExported() {
    assertEquals(
        "Added by hand: On paper\n",
        out(
            "add",
            "paper",
            "--title",
            "On paper",
            "--author",
            "Ada Ames",
            "--author",
            "Bo Berg",
            "--published",
            "2025-03",
            "--venue",
            "Letters",
            "--doi",
            "https://doi.org/10.1000/182",
            "--citations",
            "7"));
    out("add", "paper", "--title", "On ink", "--author", "Ada Ames");
    assertEquals(List.of("On ink", "On paper"), values(papers("author:ames"), "title"));
    assertEquals("10.1000/182", papers("paper").get(0).get("doi").asString());
    assertEquals(1, run("sources", "--json").json().size(), "All papers are one source");
    out("add", "paper", "--title", "On Paper", "--author", "Ada Ames", "--venue", "Annals");
    assertEquals(List.of("On Paper", "On ink"), values(papers("author:ames"), "title"));
    assertEquals("Annals", papers("paper").get(0).get("venue").asString());
    out("remove", "On ink");
    assertEquals(List.of("On Paper"), values(papers("author:ames"), "title"));
    out("add", "paper", "--title", "On glue", "--author", "Ada Ames");
    assertEquals(List.of("On Paper", "On glue"), values(papers("author:ames"), "title"));
    String zip = temp.resolve("all.zip").toString();
    out("export", "--all", "--out", zip);
    CommandLineRun other = CommandLineRun.of(temp.resolve("other"), "import", zip);
    assertEquals(0, other.status(), other.err());
    JsonNode there = CommandLineRun.of(temp.resolve("other"), "search", "--json", "on").json();
    assertEquals(
        List.of("On Paper", "On glue"),
        values(there.isArray() ? there : there.get("papers"), "title"));
    assertEquals("The library is sound.\n", out("doctor"));
  }

  @Test
  void anAuthorIsAddedOnceAndRemoved() {
    out(
        "add",
        "author",
        "Ada Ames",
        "--affiliation",
        "Lyon",
        "--category",
        "LG",
        "--id",
        "orcid:0000-0002-1825-0097");
    JsonNode ada = run("authors", "--json").json().get(0);
    assertEquals("Ada Ames", ada.get("name").asString());
    assertEquals("Lyon", ada.get("affiliation").asString());
    assertEquals("0000-0002-1825-0097", ada.get("orcid").asString());
    assertTrue(refused("add", "author", "ada ames").contains("in the library already"));
    assertEquals("entered-by-hand", run("sources", "--json").json().get(0).get("file").asString());
    out("remove", "Ada Ames");
    assertEquals(0, run("authors", "--json").json().size());
    out("restore", "--all");
    assertEquals(1, run("authors", "--json").json().size());
  }

  @Test
  void aWrongValueIsNamedWithItsFieldAndWhatIsExpected() {
    assertTrue(
        refused("add", "paper", "--title", "T", "--author", "A", "--doi", "none")
            .contains("Not a valid value for DOI; expected a DOI, such as 10.1000/182."));
    assertTrue(
        refused("add", "author", "Ada", "--id", "orcid:1")
            .contains("Not a valid value for Identifiers"));
    assertEquals(0, run("sources", "--json").json().size());
  }
}
