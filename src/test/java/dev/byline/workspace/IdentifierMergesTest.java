package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.archive.ArchiveState;
import dev.byline.archive.Evidence;
import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.IndexUpdate;
import dev.byline.library.MemoryIndex;
import dev.byline.library.PageRequest;
import dev.byline.model.Author;
import dev.byline.model.AuthorId;
import dev.byline.model.id.PersonId;
import dev.byline.parse.PageSource;
import dev.byline.sync.ProgressListener;
import dev.byline.who.DecisionInForce;
import dev.byline.who.DuplicateFinder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// People of data sets who have an identifier in common with an author.
class IdentifierMergesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  private static final String ORCID = "0000-0002-1825-0097";

  @TempDir Path temp;
  private LibraryFolder library;

  @BeforeEach
  void open() throws IOException {
    library = LibraryFolder.open(temp.resolve("library"), LuceneIndex::open);
  }

  @AfterEach
  void close() throws IOException {
    library.close();
  }

  /// A record of an author of OpenAlex.
  private void addAuthor(String name, String openAlex, String orcid) throws IOException {
    add(
        "author-" + openAlex + ".jsonl",
        """
        {"id":"https://openalex.org/%s","orcid":%s,"display_name":"%s",\
        "works_count":40,"cited_by_count":900,"summary_stats":{"2yr_mean_citedness":1.5,\
        "h_index":17,"i10_index":20},"works_api_url":"https://api.openalex.org/%s"}
        """
            .formatted(
                openAlex,
                orcid.isEmpty() ? "null" : "\"https://orcid.org/" + orcid + "\"",
                name,
                openAlex));
  }

  /// A data set of one work by one person.
  private void addWork(String file, String title, String name, String openAlex, String orcid)
      throws IOException {
    add(
        file + ".jsonl",
        """
        {"id":"https://openalex.org/W%d","title":"%s","display_name":"%s",\
        "publication_year":2020,"type":"article","cited_by_count":12,"authorships":\
        [{"author":{"id":"https://openalex.org/%s","display_name":"%s"%s}}]}
        """
            .formatted(
                10_000 + title.length(),
                title,
                title,
                openAlex,
                name,
                orcid.isEmpty() ? "" : ",\"orcid\":\"https://orcid.org/" + orcid + "\""));
  }

  private void add(String file, String text) throws IOException {
    var report =
        library.importPages(
            List.of(PageSource.of(file, text)),
            new ImportOptions(Optional.of(DAY), false),
            ProgressListener.NONE,
            () -> false);
    assertEquals(1, report.read(), report::toString);
  }

  private List<String> authors() throws IOException {
    return library
        .library()
        .authors(AuthorQuery.ALL, PageRequest.first(100), () -> false)
        .authors()
        .stream()
        .map(author -> author.id().value() + " " + author.papersListed())
        .sorted()
        .toList();
  }

  private DuplicateFinder who() {
    return new DuplicateFinder(library.library(), library, () -> DAY);
  }

  @Test
  void personOfASetIsTheAuthorWhateverComesFirst() throws IOException {
    addWork("first", "On stars", "A. Ames", "A5001", "");
    addAuthor("Ada Ames", "A5001", ORCID);
    addWork("second", "On suns", "Ada Q. Ames", "A5002", ORCID);
    // Another identifier of the same kind tells them apart.
    assertEquals(List.of("ada-ames 1", "ada-q-ames@second 1"), authors());
    addWork("third", "On moons and more", "Ada Ames", "A5001", "");
    assertEquals(List.of("ada-ames 2", "ada-q-ames@second 1"), authors());
    DecisionInForce decision = who().decided().getFirst();
    assertEquals(
        List.of(new Evidence.Reason(Evidence.Kind.SAME_ID, List.of("openalex:A5001"))),
        decision.grounds().reasons());
    AuthorRecord ada = library.library().author(new AuthorId("ada-ames")).orElseThrow();
    assertEquals("Ada Ames", ada.author().name());
  }

  @Test
  void personOfTwoSetsIsOne() throws IOException {
    addWork("first", "On stars", "Ada Ames", "A5001", "");
    addWork("second", "On suns and moons", "A. Ames", "A5001", "");
    assertEquals(List.of("ada-ames@first 2"), authors());
  }

  @Test
  void whatIsUndoneStaysUndone() throws IOException {
    addAuthor("Ada Ames", "A5001", ORCID);
    addWork("first", "On stars", "A. Ames", "A5001", "");
    assertEquals(List.of("ada-ames 1"), authors());
    who().takeBack(who().decided().getFirst());
    assertEquals(List.of("a-ames@first 1", "ada-ames 0"), authors());
    addAuthor("Bo Berg", "A5002", "0000-0001-5109-3700");
    assertEquals(List.of("a-ames@first 1", "ada-ames 0", "bo-berg 0"), authors());
    library.rebuild(ProgressListener.NONE, () -> false);
    assertEquals(List.of("a-ames@first 1", "ada-ames 0", "bo-berg 0"), authors());
    // The user may still merge them.
    who().merge(who().question(new AuthorId("ada-ames"), new AuthorId("a-ames@first")));
    assertEquals(List.of("ada-ames 1", "bo-berg 0"), authors());
  }

  @Test
  void nobodyIsMergedWhereSeveralAuthorsWithPagesHaveTheIdentifier() throws IOException {
    addAuthor("Ada Ames", "A5001", ORCID);
    add("page.html", page("Ada L. Ames"));
    who().takeBack(who().decided().getFirst());
    assertEquals(2, authors().size());
    addWork("first", "On stars", "A. Ames", "A5003", ORCID);
    assertEquals(3, authors().size());
  }

  /// The person of a data set has the identifiers of both.
  @Test
  void pagesThatAPersonOfASetConnectsAreOne() throws IOException {
    addAuthor("Ada Ames", "A5001", "");
    add("page.html", page("Ada L. Ames"));
    assertEquals(List.of("ada-ames 0", "ada-l-ames 4"), authors());
    addWork("first", "On stars", "A. Ames", "A5001", ORCID);
    assertEquals(List.of("ada-ames 5"), authors());
    // The user sees both merges, each with its identifier, and may undo each.
    List<DecisionInForce> decided = who().decided();
    assertEquals(2, decided.size());
    assertEquals(
        Set.of("[openalex:A5001]", "[orcid:" + ORCID + "]"),
        decided.stream()
            .map(each -> each.grounds().reasons().getFirst().values().toString())
            .collect(Collectors.toSet()));
    library.rebuild(ProgressListener.NONE, () -> false);
    assertEquals(List.of("ada-ames 5"), authors());
  }

  @Test
  void pageThatComesAfterThePersonOfASetIsOneWithTheOther() throws IOException {
    addWork("first", "On stars", "A. Ames", "A5001", ORCID);
    add("page.html", page("Ada L. Ames"));
    assertEquals(List.of("ada-l-ames 5"), authors());
    addAuthor("Ada Ames", "A5001", "");
    assertEquals(1, authors().size(), () -> "one person");
    who().takeBack(who().decided().getFirst());
    assertEquals(2, authors().size());
    addWork("second", "On suns", "Bo Berg", "A5009", "");
    assertEquals(3, authors().size(), () -> "what is undone stays undone");
  }

  @Test
  void pagesThatTheUserKeepsApartStayApart() throws IOException {
    addAuthor("Ada Ames", "A5001", "");
    add("page.html", page("Ada L. Ames"));
    who().keepApart(who().question(new AuthorId("ada-ames"), new AuthorId("ada-l-ames")));
    addWork("first", "On stars", "A. Ames", "A5001", ORCID);
    assertEquals(2, authors().size());
  }

  /// A homepage that gives the same ORCID.
  private static String page(String name) {
    return """
    <html><head><title>%s</title></head><body><h1>%s</h1><p>Reader in astronomy</p>
    <p><a rel="me" href="https://orcid.org/%s">ORCID</a></p><h2>Publications</h2><ul>
    <li>Ada L. Ames, Bo Berg. Turning stars. Journal of Stars, 2019.</li>
    <li>Ada L. Ames, Cy Cole. Turning suns. Journal of Stars, 2020.</li>
    <li>Ada L. Ames, Di Dahl. Turning moons. Journal of Moons, 2021.</li>
    <li>Ada L. Ames, Ed Ek. Turning comets. Journal of Moons, 2022.</li></ul></body></html>
    """
        .formatted(name, name, ORCID);
  }

  @Test
  void rebuildGivesTheSame() throws IOException {
    addWork("first", "On stars", "A. Ames", "A5001", "");
    addAuthor("Ada Ames", "A5001", ORCID);
    List<String> before = authors();
    library.rebuild(ProgressListener.NONE, () -> false);
    assertEquals(before, authors());
    assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
  }

  /// People who may not be merged do not take the places of those who may.
  @Test
  void everyImportMergesAsManyAsItMay() throws IOException {
    var index = new MemoryIndex();
    IndexUpdate update = index.update(true);
    for (int i = 0; i <= IdentifierMerges.MOST; i++) {
      // Two authors with pages have the identifier, and others that tell them apart.
      put(update, "ames-" + i, "A%d".formatted(1_000_000 + i), "ames_a_" + i);
      put(update, "berg-" + i, "A%d".formatted(1_000_000 + i), "berg_b_" + i);
      put(update, "cole-" + i, "A%d".formatted(2_000_000 + i), "cole_c_" + i);
      put(update, "cole-" + i + "@works", "A%d".formatted(2_000_000 + i), "cole_c_" + i);
    }
    update.commit(1, 1, "archive");
    var merges = new IdentifierMerges(index, ArchiveState.empty(), DAY);
    assertEquals(IdentifierMerges.MOST, merges.find().size());
  }

  private static void put(IndexUpdate update, String id, String openAlex, String arxiv)
      throws IOException {
    List<PersonId> identifiers =
        List.of(
            PersonId.of(PersonId.Scheme.OPENALEX, openAlex).orElseThrow(),
            PersonId.of(PersonId.Scheme.ARXIV, arxiv).orElseThrow());
    update.put(
        new AuthorRecord(
            new AuthorId(id),
            Author.builder(id).ids(identifiers).build(),
            List.of(),
            Optional.empty(),
            "data-set",
            "hash",
            "works.jsonl",
            1,
            Optional.empty(),
            1),
        Map.of());
  }
}
