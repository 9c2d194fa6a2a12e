package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.archive.Decision;
import dev.byline.archive.Verdict;
import dev.byline.index.LuceneIndex;
import dev.byline.intake.ArxivText;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.PageText;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.MemoryIndex;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.Clause;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.parse.PageSource;
import dev.byline.sync.ProgressListener;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A library of data sets and pages in two indexes that must agree, for tests.
abstract class DataSetPeopleCase {

  static final ImportOptions MAY = new ImportOptions(Optional.of(LocalDate.of(2026, 5, 31)), false);

  static final AuthorId ADA = new AuthorId("ada-ames");

  static final AuthorId ADA_OF_SET = new AuthorId("ada-ames@arxiv");

  static final PageRequest ALL = PageRequest.first(10_000).exact();

  @TempDir Path temp;

  final MemoryIndex index = new MemoryIndex();

  LibraryFolder inMemory;

  LibraryFolder real;

  @BeforeEach
  void open() throws IOException {
    inMemory = LibraryFolder.open(temp.resolve("memory"), _ -> index);
    real = LibraryFolder.open(temp.resolve("real"), LuceneIndex::open);
  }

  @AfterEach
  void close() throws IOException {
    real.close();
  }

  void add(PageSource page) throws IOException {
    for (LibraryFolder library : List.of(inMemory, real)) {
      library.importPages(List.of(page), MAY, ProgressListener.NONE, () -> false);
    }
  }

  void decide(Decision decision) throws IOException {
    for (LibraryFolder library : List.of(inMemory, real)) {
      library.decide(_ -> List.of(decision));
    }
  }

  void merge(AuthorId kept, AuthorId other) throws IOException {
    decide(new Decision.Rule(new Verdict.SameAuthor(kept, other), PaperVerdictSamples.GROUNDS));
  }

  static ArxivText set() {
    return new ArxivText()
        .paper("First Steps", 2020, "Ames, Ada; Berg, Bo")
        .paper("Second Steps", 2022, "Ames, Ada")
        .paper("Third Steps", 2024, "Ames, A.")
        .paper("Other Ways", 2021, "Berg, Bo");
  }

  static PageSource page() {
    return new PageText("Ada Ames")
        .paper("Second Steps", "Jun 1, 2022", "Ada Ames")
        .paper("Steps at Home", "Jun 1, 2023", "Ada Ames")
        .source("ada.txt");
  }

  /// Both agree with each other, with their checks, and with what a rebuild gives.
  void assertAllAgree() throws IOException {
    assertEquals(index.records(), content(real));
    assertEquals(List.of(), inMemory.check(ProgressListener.NONE, () -> false));
    var fresh = new MemoryIndex();
    LibraryFolder.open(temp.resolve("memory"), _ -> fresh)
        .rebuild(ProgressListener.NONE, () -> false);
    assertEquals(fresh.content(), index.content());
  }

  static MemoryIndex.Content content(LibraryFolder library) throws IOException {
    var content = new MemoryIndex.Content(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    for (PaperHit hit : library.library().papers(PaperQuery.ALL, ALL, () -> false).hits()) {
      content
          .papers()
          .put(hit.id(), library.library().paper(hit.id(), PaperQuery.ALL).orElseThrow().record());
    }
    library
        .library()
        .authors(AuthorQuery.ALL, ALL, () -> false)
        .authors()
        .forEach(author -> content.authors().put(author.id(), author));
    return content;
  }

  List<String> titles(AuthorId author) throws IOException {
    PaperQuery listed = PaperQuery.ALL.and(Clause.OneOf.profile(author));
    return real.library().papers(listed, ALL, () -> false).hits().stream()
        .map(hit -> hit.paper().title())
        .sorted()
        .toList();
  }

  List<String> authors() {
    return index.content().authors().keySet().stream().map(AuthorId::value).toList();
  }

  AuthorRecord author(AuthorId id) throws IOException {
    return real.library().author(id).orElseThrow();
  }

  void remove(Verdict verdict) throws IOException {
    decide(new Decision.Rule(verdict, PaperVerdictSamples.GROUNDS));
  }

  void tellFrom(AuthorId person, AuthorId other, PaperRecord... papers) throws IOException {
    var works = Stream.of(papers).map(PaperVerdictSamples::work).toList();
    decide(
        new Decision.Rule(new Verdict.Namesake(person, other, works), PaperVerdictSamples.GROUNDS));
  }

  PaperRecord paper(String title) {
    return index.content().papers().values().stream()
        .filter(paper -> paper.paper().title().equals(title))
        .findFirst()
        .orElseThrow();
  }
}
