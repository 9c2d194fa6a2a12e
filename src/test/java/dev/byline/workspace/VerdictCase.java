package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.archive.Decision;
import dev.byline.archive.Evidence;
import dev.byline.archive.Verdict;
import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.PageText;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.query.Clause;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.parse.PageSource;
import dev.byline.sync.ProgressListener;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A library with decisions about duplicates, for tests.
abstract class VerdictCase {

  static final LocalDate MAY = LocalDate.of(2026, 5, 31);

  static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

  static final AuthorId SCOTT = new AuthorId("scott-pesme");

  static final AuthorId S = new AuthorId("s-pesme");

  static final Evidence GROUNDS =
      new Evidence(
          LocalDate.of(2026, 7, 1),
          List.of("Scott Pesme", "S. Pesme"),
          List.of(new Evidence.Reason(Evidence.Kind.CO_AUTHORS, List.of("Bo Berg"))));

  @TempDir Path temp;

  LibraryFolder library;

  @BeforeEach
  void open() throws IOException {
    library = LibraryFolder.open(temp, LuceneIndex::open);
  }

  @AfterEach
  void close() throws IOException {
    library.close();
  }

  void reopen() throws IOException {
    library.close();
    open();
  }

  void add(LocalDate day, PageSource page) throws IOException {
    var options = new ImportOptions(Optional.of(day), false);
    assertEquals(
        1, library.importPages(List.of(page), options, ProgressListener.NONE, () -> false).read());
  }

  void addBoth() throws IOException {
    add(
        MAY,
        new PageText("Scott Pesme")
            .paper("Flows on graphs", "Jun 2, 2022", "Scott Pesme, Bo Berg")
            .paper("Trees and time", "Jun 3, 2021", "Scott Pesme")
            .source("scott.txt"));
    add(
        MAY,
        new PageText("S. Pesme")
            .paper("Flows on graphs", "Jun 2, 2022", "S. Pesme, Bo Berg")
            .paper("Rings of fire", "Jun 5, 2024", "S. Pesme, Cy Cole")
            .source("s.txt"));
  }

  void rule(Verdict verdict) throws IOException {
    library.decide(_ -> List.of(new Decision.Rule(verdict, GROUNDS)));
  }

  void takeBack(Verdict verdict) throws IOException {
    library.decide(_ -> List.of(new Decision.TakeBack(verdict)));
  }

  AuthorRecord author(AuthorId id) throws IOException {
    return library.library().author(id).orElseThrow();
  }

  List<PaperHit> hits(PaperQuery query) throws IOException {
    return library.library().papers(query, PageRequest.first(100).exact(), () -> false).hits();
  }

  List<PaperHit> hits(String query) throws IOException {
    return hits(QueryText.read(query).query());
  }

  List<String> titles(AuthorId author) throws IOException {
    return hits(PaperQuery.ALL.and(Clause.OneOf.profile(author))).stream()
        .map(hit -> hit.paper().title())
        .sorted()
        .toList();
  }

  List<AuthorId> authors() throws IOException {
    return library
        .library()
        .authors(AuthorQuery.ALL, PageRequest.first(100), () -> false)
        .authors()
        .stream()
        .map(AuthorRecord::id)
        .toList();
  }

  Verdict.Work work(String title) throws IOException {
    PaperId id = hits("title:\"" + title + "\"").getFirst().id();
    return work(id);
  }

  Verdict.Work work(PaperId id) throws IOException {
    return new Verdict.Work(
        id, library.library().paper(id, PaperQuery.ALL).orElseThrow().record().knownAs());
  }

  AuthorRecord author(String id) throws IOException {
    return author(new AuthorId(id));
  }
}
