package dev.byline.who;

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
import dev.byline.parse.PageSource;
import dev.byline.sync.ProgressListener;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A library with authors and papers that may be the same, and the questions about them.
abstract class PeopleWithDuplicates {

  static final LocalDate MAY = LocalDate.of(2026, 5, 31);
  static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  static final AuthorId SCOTT = new AuthorId("scott-pesme");
  static final AuthorId S = new AuthorId("s-pesme");

  @TempDir Path temp;
  LibraryFolder library;
  DuplicateFinder who;

  @BeforeEach
  void open() throws IOException {
    library = LibraryFolder.open(temp, LuceneIndex::open);
    who = new DuplicateFinder(library.library(), library, () -> TODAY);
  }

  @AfterEach
  void close() throws IOException {
    library.close();
  }

  void add(PageSource page) throws IOException {
    var options = new ImportOptions(Optional.of(MAY), false);
    library.importPages(List.of(page), options, ProgressListener.NONE, () -> false);
  }

  void addBoth() throws IOException {
    add(
        new PageText("Scott Pesme")
            .paper("Flows on graphs", "Jun 2, 2022", "Scott Pesme, Bo Berg")
            .paper("Trees and time", "Jun 3, 2021", "Scott Pesme")
            .source("scott.txt"));
    add(
        new PageText("S. Pesme")
            .paper("Rings of fire", "Jun 5, 2024", "S. Pesme, Bo Berg, Cy Cole")
            .source("s.txt"));
  }

  static List<String> pairs(List<DuplicateQuestion> questions) {
    return questions.stream().map(q -> q.pair().one() + " | " + q.pair().other()).toList();
  }

  List<String> authorPairs() throws IOException {
    return pairs(who.authors(() -> false));
  }

  List<String> paperPairs() throws IOException {
    return pairs(who.papers(() -> false));
  }

  List<String> authors() throws IOException {
    return library
        .library()
        .authors(AuthorQuery.ALL, PageRequest.first(100), () -> false)
        .authors()
        .stream()
        .map(AuthorRecord::id)
        .map(AuthorId::value)
        .sorted()
        .toList();
  }

  List<String> decided() throws IOException {
    return who.decided().stream()
        .map(d -> VerdictText.of(d.verdict(), d.grounds().names()))
        .toList();
  }

  List<PaperHit> hits(String query) throws IOException {
    PaperQuery asked = QueryText.read(query).query();
    return library.library().papers(asked, PageRequest.first(10), () -> false).hits();
  }
}
