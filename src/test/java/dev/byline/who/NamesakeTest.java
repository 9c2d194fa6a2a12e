package dev.byline.who;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.PageText;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.parse.PageSource;
import dev.byline.sync.ProgressListener;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Telling people of one name in a data set apart.
class NamesakeTest {

  private static final AuthorId WEI = new AuthorId("wei-wang@arxiv");
  private static final AuthorId OTHER = new AuthorId("wei-wang.2@arxiv");

  private static final String NAMESAKES =
      IntStream.range(0, 4)
          .mapToObj(i ->
              """
              {"id":"200%d.00001","title":"On rivers %d","categories":"cs.LG","abstract":"x",\
              "versions":[{"version":"v1","created":"Mon, 2 Apr 202%d 19:18:42 GMT"}],\
              "authors_parsed":[["Wang","Wei",""],["Berg","Bo",""]]}
              """
                  .formatted(i, i, i))
          .collect(Collectors.joining());

  @TempDir Path temp;
  private LibraryFolder library;
  private DuplicateFinder who;

  @BeforeEach
  void open() throws IOException {
    library = LibraryFolder.open(temp, LuceneIndex::open);
    who = new DuplicateFinder(library.library(), library, () -> LocalDate.of(2026, 7, 1));
    add(PageSource.of("arxiv.json", NAMESAKES));
  }

  @AfterEach
  void close() throws IOException {
    library.close();
  }

  private void add(PageSource page) throws IOException {
    var options = new ImportOptions(Optional.of(LocalDate.of(2026, 5, 31)), false);
    library.importPages(List.of(page), options, ProgressListener.NONE, () -> false);
  }

  private List<AuthorRecord> authors() throws IOException {
    return library
        .library()
        .authors(AuthorQuery.ALL, PageRequest.first(100), () -> false)
        .authors();
  }

  private List<String> ids() throws IOException {
    return authors().stream().map(AuthorRecord::id).map(AuthorId::value).sorted().toList();
  }

  private int papers(AuthorId author) throws IOException {
    return library.library().author(author).orElseThrow().papersListed();
  }

  private List<String> decided() throws IOException {
    return who.decided().stream()
        .map(d -> VerdictText.of(d.verdict(), d.grounds().names()))
        .toList();
  }

  private List<PaperId> rivers(int... numbers) throws IOException {
    var ids = new ArrayList<PaperId>();
    for (int number : numbers) {
      PaperQuery query = QueryText.read("\"On rivers " + number + "\"").query();
      ids.addAll(
          library.library().papers(query, PageRequest.first(9), () -> false).hits().stream()
              .map(PaperHit::id)
              .toList());
    }
    return ids;
  }

  @Test
  void papersByNameGoToAnotherOfTheNameAndComeBack() throws IOException {
    assertTrue(who.parts().hasPapersByName(WEI));
    NewDecision split = who.parts().splitOff(WEI, rivers(1, 3));
    assertEquals(
        "A different Wei Wang wrote \u201cOn rivers 1\u201d, \u201cOn rivers 3\u201d.",
        split.said());
    assertEquals(List.of("bo-berg@arxiv", "wei-wang.2@arxiv", "wei-wang@arxiv"), ids());
    assertEquals(2, papers(OTHER));
    assertEquals(List.of(), who.authors(() -> false), "what was told apart is not asked about");
    for (AuthorId one : List.of(WEI, OTHER)) {
      assertEquals(1, who.namesakesOf(one).size());
    }
    assertEquals(
        List.of(
            "Wei Wang and Wei Wang are different people",
            "A different Wei Wang wrote \u201cOn rivers 1\u201d, \u201cOn rivers 3\u201d"),
        decided());
    who.parts().splitOff(WEI, rivers(0));
    assertEquals(1, papers(WEI));
    assertTrue(ids().contains("wei-wang.3@arxiv"));
    library.rebuild(ProgressListener.NONE, () -> false);
    assertEquals(2, papers(OTHER));
    who.undo(split);
    assertEquals(3, papers(WEI));
    assertEquals(Optional.empty(), library.library().author(OTHER));
  }

  @Test
  void papersOfAnAuthorMadeOfSeveralGoToOneOther() throws IOException {
    add(PageSource.of("other.json", NAMESAKES.replace("On rivers", "On lakes")));
    who.merge(who.question(WEI, new AuthorId("wei-wang@other")));
    PaperQuery ones = QueryText.read("\"rivers 1\" OR \"lakes 1\"").query();
    List<PaperId> papers =
        library.library().papers(ones, PageRequest.first(9), () -> false).hits().stream()
            .map(PaperHit::id)
            .toList();
    assertEquals(2, papers.size());
    NewDecision split = who.parts().splitOff(WEI, papers);
    assertEquals(
        List.of("The page arxiv.json", "The page other.json"),
        who.decided().getFirst().grounds().reasons().stream().map(VerdictText::of).toList());
    List<AuthorRecord> all =
        authors().stream().filter(author -> author.author().name().equals("Wei Wang")).toList();
    assertEquals(List.of(2, 6), all.stream().map(AuthorRecord::papersListed).sorted().toList());
    who.undo(split);
    assertEquals(8, papers(WEI));
  }

  @Test
  void takenBackFromTheListNothingIsLeftOfIt() throws IOException {
    who.parts().splitOff(WEI, rivers(1));
    NewDecision back = who.takeBack(who.namesakesOf(WEI).getFirst());
    assertEquals(List.of(), decided());
    assertEquals(4, papers(WEI));
    who.undo(back);
    assertEquals(2, decided().size());
    assertEquals(3, papers(WEI));
  }

  @Test
  void onlySomePapersByNameCanBeAnothers() throws IOException {
    add(
        new PageText("Scott Pesme")
            .paper("Flows on graphs", "Jun 2, 2022", "Scott Pesme, Bo Berg")
            .paper("Trees and time", "Jun 3, 2021", "Scott Pesme")
            .source("scott.txt"));
    AuthorId scott = new AuthorId("scott-pesme");
    assertEquals(
        "No papers would be left for Wei Wang: choose some of the papers, not all.",
        refusal(WEI, rivers(0, 1, 2, 3)));
    assertEquals("Choose the papers that a different Wei Wang wrote.", refusal(WEI, List.of()));
    PaperQuery flows = QueryText.read("\"Flows on graphs\"").query();
    PaperId onPage =
        library.library().papers(flows, PageRequest.first(1), () -> false).hits().getFirst().id();
    assertFalse(who.parts().hasPapersByName(scott));
    assertEquals(
        "\u201cFlows on graphs\u201d is on a page of the author. To give a page to another"
            + " author, split off the page.",
        refusal(scott, List.of(onPage)));
  }

  private String refusal(AuthorId author, List<PaperId> papers) {
    return String.valueOf(
        assertThrows(RefusedException.class, () -> who.parts().splitOff(author, papers))
            .getMessage());
  }
}
