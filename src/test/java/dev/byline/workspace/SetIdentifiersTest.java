package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.archive.Decision;
import dev.byline.archive.Evidence;
import dev.byline.archive.Verdict;
import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.ImportReport;
import dev.byline.intake.PageText;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.PageRequest;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.parse.PageSource;
import dev.byline.sync.ProgressListener;
import dev.byline.who.CandidatePair;
import dev.byline.who.DuplicateFinder;
import dev.byline.who.DuplicateQuestion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Identities in a data set whose records give identifiers of their authors.
class SetIdentifiersTest {

  private static final String FILE = "works.jsonl";
  private static final AuthorId PLAIN = new AuthorId("lin-wei@works");
  private static final AuthorId A10 = new AuthorId("lin-wei-a10@works");
  private static final AuthorId A20 = new AuthorId("lin-wei-a20@works");

  @TempDir Path temp;
  private LibraryFolder library;

  @BeforeEach
  void open() throws IOException {
    library = LibraryFolder.open(temp, LuceneIndex::open);
  }

  @AfterEach
  void close() throws IOException {
    assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
    List<AuthorRecord> shown = authors();
    library.rebuild(ProgressListener.NONE, () -> false);
    assertEquals(shown, authors());
    library.close();
  }

  /// A work of authors written as `Lin Wei A10` or, without identifier, as `Lin Wei -`.
  private static String work(String title, int year, String... authors) {
    var authorships = new ArrayList<String>();
    for (String author : authors) {
      int last = author.lastIndexOf(' ');
      String id = author.substring(last + 1);
      String address = id.equals("-") ? "null" : "\"https://openalex.org/" + id + "\"";
      authorships.add(
          "{\"author\":{\"id\":%s,\"display_name\":\"%s\"}}"
              .formatted(address, author.substring(0, last)));
    }
    return "{\"id\":\"https://openalex.org/W1\",\"display_name\":\"%s\",\"publication_year\":%d,\"authorships\":[%s]}"
        .formatted(title, year, String.join(",", authorships));
  }

  private void add(String... works) throws IOException {
    add(List.of(works));
  }

  private void add(List<String> works) throws IOException {
    var options = new ImportOptions(Optional.of(LocalDate.of(2026, 5, 31)), false);
    PageSource source = PageSource.of(FILE, String.join("\n", works) + "\n");
    ImportReport report =
        library.importPages(List.of(source), options, ProgressListener.NONE, () -> false);
    assertEquals(List.of(), report.failed());
    assertEquals(1, report.read());
  }

  private List<AuthorRecord> authors() throws IOException {
    return library
        .library()
        .authors(AuthorQuery.ALL, PageRequest.first(100), () -> false)
        .authors();
  }

  private List<String> ids() throws IOException {
    return authors().stream().map(author -> author.id().value()).sorted().toList();
  }

  private List<String> titles(AuthorId author) throws IOException {
    return library
        .library()
        .papers(
            PaperQuery.ALL.and(Clause.OneOf.profile(author)),
            PageRequest.first(100).exact(),
            () -> false)
        .hits()
        .stream()
        .map(hit -> hit.paper().title())
        .sorted()
        .toList();
  }

  @Test
  void differentIdentifiersAreDifferentPeople() throws IOException {
    List<String> works =
        new ArrayList<>(
            List.of(
                work("Moss genomes", 2018, "Lin Wei A10", "Bo Berg A30"),
                work("Steel fatigue", 2020, "Lin Wei A20"),
                work("Fern genomes", 2021, "Bo Berg A30", "Lin Wei A10")));
    Collections.shuffle(works, new Random(7));
    add(works);
    assertEquals(List.of("bo-berg@works", A10.value(), A20.value()), ids());
    assertEquals(List.of("Fern genomes", "Moss genomes"), titles(A10));
    assertEquals(List.of("Steel fatigue"), titles(A20));
    AuthorRecord bo = library.library().author(new AuthorId("bo-berg@works")).orElseThrow();
    assertEquals(AuthorRecord.Joined.IDENTIFIER, bo.joined());
  }

  @Test
  void twoOfOneNameWriteOnePaper() throws IOException {
    add(work("Moss genomes", 2018, "Lin Wei A10", "Lin Wei A20"));
    assertEquals(List.of(A10.value(), A20.value()), ids());
  }

  @Test
  void oneIdentifierIsOnePersonWhateverTheNames() throws IOException {
    add(
        work("Moss genomes", 2018, "L. Wei A10"),
        work("Steel fatigue", 2020, "Lin Wei A10"),
        work("Fern genomes", 2021, "Lin Wei A10"));
    assertEquals(List.of(PLAIN.value()), ids());
    assertEquals(3, authors().getFirst().papersListed());
    assertEquals(List.of("L. Wei"), authors().getFirst().nameVariants());
  }

  @Test
  void withoutIdentifierSomebodyStandsApart() throws IOException {
    add(
        work("Moss genomes", 2018, "Lin Wei A10"),
        work("Steel fatigue", 2020, "Lin Wei -"),
        work("Fern genomes", 2021, "Lin Wei -"));
    assertEquals(List.of(A10.value(), PLAIN.value()), ids());
    assertEquals(List.of("Fern genomes", "Steel fatigue"), titles(PLAIN));
  }

  @Test
  void nameAloneJoinsWhereNoneHasAnIdentifier() throws IOException {
    add(work("Moss genomes", 2018, "Lin Wei -"), work("Steel fatigue", 2020, "Lin Wei -"));
    assertEquals(List.of(PLAIN.value()), ids());
    assertEquals(2, authors().getFirst().papersListed());
  }

  @Test
  void mergeOfNamesakesCanBeUndone() throws IOException {
    add(work("Moss genomes", 2018, "Lin Wei A10"), work("Steel fatigue", 2020, "Lin Wei A20"));
    var one = new Verdict.SameAuthor(A10, A20);
    library.decide(_ -> List.of(new Decision.Rule(one, PaperVerdictSamples.GROUNDS)));
    assertEquals(List.of(A10.value()), ids());
    assertEquals(List.of("Moss genomes", "Steel fatigue"), titles(A10));
    library.decide(_ -> List.of(new Decision.TakeBack(one)));
    assertEquals(List.of("Moss genomes"), titles(A10));
    assertEquals(List.of("Steel fatigue"), titles(A20));
  }

  /// The paper of a page that a work of the set is too is put together anew, and keeps its people.
  @Test
  void sharedPaperKeepsItsPeople() throws IOException {
    add(
        work("Moss genomes", 2018, "Lin Wei A10", "Lin Wei A20"),
        work("Steel fatigue", 2020, "Lin Wei A20"));
    var options = new ImportOptions(Optional.of(LocalDate.of(2026, 5, 31)), false);
    PageSource page =
        new PageText("Bo Berg")
            .paper("Moss genomes", "Mar 1, 2018", "Lin Wei, Lin Wei, Bo Berg")
            .source("bo.txt");
    library.importPages(List.of(page), options, ProgressListener.NONE, () -> false);
    assertEquals(List.of("Moss genomes"), titles(A10));
    assertEquals(List.of("Moss genomes", "Steel fatigue"), titles(A20));
    assertEquals(List.of("bo-berg", A10.value(), A20.value()), ids());
  }

  /// Of a paper that only a data set lists nothing is known of code.
  @Test
  void codeIsUnknownWhereNoPageTellsOfIt() throws IOException {
    add(work("Moss genomes", 2018, "Lin Wei A10"), work("Steel fatigue", 2020, "Lin Wei A20"));
    var options = new ImportOptions(Optional.of(LocalDate.of(2026, 5, 31)), false);
    PageSource page =
        new PageText("Bo Berg")
            .paper("Moss genomes", "Mar 1, 2018", "Lin Wei, Bo Berg")
            .paper("Fern genomes", "Mar 1, 2019", "Bo Berg")
            .source("bo.txt");
    library.importPages(List.of(page), options, ProgressListener.NONE, () -> false);
    PaperQuery none = QueryText.read("code:no").query();
    assertEquals(
        List.of("Fern genomes", "Moss genomes"),
        library.library().papers(none, PageRequest.first(9), () -> false).hits().stream()
            .map(hit -> hit.paper().title())
            .sorted()
            .toList());
    assertEquals(
        List.of(new FacetValue("no", "no", 2)),
        library.library().facets(PaperQuery.ALL, Set.of(Facet.CODE), () -> false).of(Facet.CODE));
  }

  private static final String ORCID = "0000-0002-1825-0097";

  private List<String> found(String query) throws IOException {
    return library
        .library()
        .authors(
            new AuthorQuery(query, AuthorQuery.AuthorSort.NAME, true),
            PageRequest.first(9),
            () -> false)
        .authors()
        .stream()
        .map(author -> author.id().value())
        .toList();
  }

  private void addWithOrcid(String orcid) throws IOException {
    add(
        """
        {"id":"https://openalex.org/W1","display_name":"Moss","authorships":[\
        {"author":{"id":"https://openalex.org/A5000000001","display_name":"Ann Person",\
        "orcid":"https://orcid.org/%s"}},\
        {"author":{"id":"https://openalex.org/A5000000002","display_name":"Bo Other"}}]}\
        """
            .formatted(orcid),
        """
        {"id":"https://openalex.org/W2","display_name":"Fern","authorships":[\
        {"author":{"id":"https://openalex.org/A5000000002","display_name":"Bo Other"}},\
        {"author":{"id":"https://openalex.org/A5000000001","display_name":"Ann Person"}}]}\
        """);
    String record =
        """
        {"id":"https://openalex.org/A5000000009","display_name":"Ann Person","works_count":1,\
        "display_name_alternatives":[],"orcid":"https://orcid.org/%s"}
        """
            .formatted(ORCID);
    var options = new ImportOptions(Optional.of(LocalDate.of(2026, 5, 31)), false);
    library.importPages(
        List.of(PageSource.of("authors.jsonl", record)),
        options,
        ProgressListener.NONE,
        () -> false);
  }

  /// Of OpenAlex both identifiers, though one paper alone gives the ORCID.
  @Test
  void peopleKeepTheirIdentifiersAndAreFoundByThem() throws IOException {
    addWithOrcid(ORCID);
    AuthorRecord ann = library.library().author(new AuthorId("ann-person@works")).orElseThrow();
    assertEquals(
        List.of("orcid:" + ORCID, "openalex:A5000000001"),
        ann.author().ids().stream().map(Object::toString).toList());
    assertEquals(List.of("ann-person", "ann-person@works"), found("orcid:" + ORCID));
  }

  /// The same ORCID speaks for one person, different ids of OpenAlex against.
  @Test
  void identifiersOfPeopleAreEvidence() throws IOException {
    addWithOrcid(ORCID);
    var who = new DuplicateFinder(library.library(), library, () -> LocalDate.of(2026, 6, 1));
    DuplicateQuestion question = who.authors(() -> false).getFirst();
    assertEquals(
        List.of(
            new Evidence.Reason(Evidence.Kind.SAME_ID, List.of("orcid:" + ORCID)),
            new Evidence.Reason(
                Evidence.Kind.OTHER_ID, List.of("openalex:A5000000009", "openalex:A5000000001"))),
        question.reasons());
    who.merge(question);
    AuthorRecord one = library.library().author(new AuthorId("ann-person")).orElseThrow();
    assertEquals(
        List.of("openalex:A5000000009", "orcid:" + ORCID, "openalex:A5000000001"),
        one.author().ids().stream().map(Object::toString).toList());
  }

  @Test
  void differentIdentifiersOfOneSchemeRaiseNoQuestion() throws IOException {
    addWithOrcid("0000-0001-5109-3700");
    var who = new DuplicateFinder(library.library(), library, () -> LocalDate.of(2026, 6, 1));
    assertEquals(List.of(), who.authors(() -> false));
  }

  /// What was stored when the name was one person's is asked about, and follows the answer.
  @Test
  void whatWasStoredForTheNameIsAskedAbout() throws IOException {
    add(work("Moss genomes", 2018, "Lin Wei A10"), work("Fern genomes", 2021, "Lin Wei A10"));
    assertEquals(List.of(PLAIN.value()), ids());
    library.marks().mark(PLAIN, marks -> marks.withStar(true));
    add(
        work("Moss genomes", 2018, "Lin Wei A10"),
        work("Fern genomes", 2021, "Lin Wei A10"),
        work("Steel fatigue", 2020, "Lin Wei A20"));
    assertEquals(List.of(A10.value(), A20.value()), ids());
    var who = new DuplicateFinder(library.library(), library, () -> LocalDate.of(2026, 6, 1));
    List<DuplicateQuestion> questions = who.authors(() -> false);
    assertEquals(2, questions.size());
    DuplicateQuestion first =
        questions.stream()
            .filter(q ->
                q.pair() instanceof CandidatePair.OfAuthors(var one, _) && one.id().equals(A10))
            .findFirst()
            .orElseThrow();
    who.merge(first);
    assertTrue(library.marks().marks().of(A10).starred());
    assertEquals(List.of(A10.value(), A20.value()), ids());
    assertEquals(List.of("Fern genomes", "Moss genomes"), titles(A10));
    for (DuplicateQuestion left : who.authors(() -> false)) {
      who.keepApart(left);
    }
    assertEquals(List.of(), who.authors(() -> false));
  }
}
