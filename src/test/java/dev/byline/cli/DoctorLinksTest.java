package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `byline doctor` after the journal with an HTML page was lost.
class DoctorLinksTest {

  @TempDir private Path temp;

  @BeforeEach
  void importPage() throws IOException {
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
          <a href="https://arxiv.org/abs/2301.00001">arXiv</a></li>
        </ul>
        """);
    out("import", page.toString());
    assertHasLinks(true);
  }

  private String out(String... args) {
    CommandLineRun run = CommandLineRun.of(temp.resolve("library"), args);
    assertEquals(0, run.status(), run.out() + run.err());
    return run.out();
  }

  private String doctor() {
    return CommandLineRun.of(temp.resolve("library"), "doctor").out();
  }

  private void assertHasLinks(boolean expected) {
    String papers = out("search", "--json", "kites OR anchors");
    assertTrue(papers.contains("Sparse kites in slow wind"), papers);
    assertEquals(expected, papers.contains("10.5555/k.1"), papers);
    assertEquals(expected, papers.contains("2301.00001"), papers);
  }

  private void loseJournal() throws IOException {
    Files.delete(temp.resolve("library/journal.jsonl"));
  }

  @Test
  void recoveryBringsThePageWithItsLinks() throws IOException {
    loseJournal();
    String found = doctor();
    assertTrue(found.contains("Pages, or links of pages, that no line"), found);
    assertFalse(found.contains("Other bytes"), found);
    out("doctor", "--recover");
    assertHasLinks(true);
    out("rebuild");
    assertHasLinks(true);
    assertEquals("The library is sound.\n", doctor());
  }

  @Test
  void whatAnOlderBylineDidNotListIsSaid() throws IOException {
    Path list = temp.resolve("library/pages/contents.jsonl");
    List<String> lines = Files.readAllLines(list);
    Files.writeString(
        list,
        lines.stream()
            .filter(line -> !line.contains("\"markup\""))
            .collect(Collectors.joining("\n", "", "\n")));
    loseJournal();
    assertTrue(doctor().contains("links of pages that an older Byline imported"), doctor());
    out("doctor", "--recover");
    assertHasLinks(false);
    assertTrue(doctor().contains("import the HTML pages again"), doctor());
    out("import", temp.resolve("cy.html").toString());
    assertHasLinks(true);
  }
}
