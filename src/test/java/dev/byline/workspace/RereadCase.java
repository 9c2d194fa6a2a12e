package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.PageText;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.Author;
import dev.byline.model.CaptureDay;
import dev.byline.model.Lesson;
import dev.byline.model.Paper;
import dev.byline.model.Profile;
import dev.byline.model.own.OwnMarks;
import dev.byline.parse.LineLabel;
import dev.byline.parse.PageParser;
import dev.byline.parse.PageReading;
import dev.byline.parse.PageSink;
import dev.byline.parse.PageSource;
import dev.byline.parse.ParseIssue;
import dev.byline.parse.ParsedPage;
import dev.byline.parse.StreamOutcome;
import dev.byline.sync.PageReader;
import dev.byline.sync.ProgressListener;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.io.TempDir;

/// A library whose pages are read anew by another parser, for tests.
abstract class RereadCase {

  static final LocalDate MAY = LocalDate.of(2026, 5, 31);

  static final OwnMarks ALL = new OwnMarks(true, true, "Lemma 2", List.of("to read"));

  @TempDir Path temp;

  @TempDir Path files;

  /// A reader of an older version, which changes each paper of a page.
  static final class OldReader extends PageReader {
    private final int version;
    private final UnaryOperator<Paper> wrong;

    OldReader(UnaryOperator<Paper> wrong) {
      this(PageParser.VERSION - 1, wrong);
    }

    OldReader(int version, UnaryOperator<Paper> wrong) {
      super(PageParser.standard());
      this.version = version;
      this.wrong = wrong;
    }

    @Override
    public int version() {
      return version;
    }

    @Override
    public StreamOutcome stream(
        PageSource source, Optional<CaptureDay> captured, Optional<Lesson> lesson, PageSink sink)
        throws IOException {
      if (PageReader.isDataSet(source)) {
        return super.stream(source, captured, lesson, sink);
      }
      return super.stream(
          source,
          captured,
          lesson,
          new PageSink() {
            @Override
            public void paper(Paper paper) {
              sink.paper(wrong.apply(paper));
            }

            @Override
            public void endProfile(Author author) {
              sink.endProfile(author);
            }

            @Override
            public void label(LineLabel label) {
              sink.label(label);
            }

            @Override
            public void issue(ParseIssue issue) {
              sink.issue(issue);
            }
          });
    }

    @Override
    public PageReading read(
        PageSource source, Optional<CaptureDay> captured, Optional<Lesson> lesson)
        throws IOException {
      return super.read(source, captured, lesson) instanceof ParsedPage page
          ? new ParsedPage(
              page.format(),
              page.profiles().stream()
                  .map(p -> new Profile(p.author(), p.papers().stream().map(wrong).toList()))
                  .toList(),
              page.lines(),
              page.labels(),
              page.issues())
          : super.read(source, captured, lesson);
    }
  }

  /// A title into which the authors have run.
  static Paper runTogether(Paper paper) {
    return paper.toBuilder()
        .title(String.join(", ", paper.authors()) + ". " + paper.title())
        .build();
  }

  LibraryFolder old(UnaryOperator<Paper> wrong) throws IOException {
    return LibraryFolder.open(temp, LuceneIndex::open, new OldReader(wrong));
  }

  LibraryFolder today() throws IOException {
    return LibraryFolder.open(temp, LuceneIndex::open);
  }

  static void add(LibraryFolder library, PageText page, String file) throws IOException {
    var options = new ImportOptions(Optional.of(MAY), false);
    assertEquals(
        1,
        library
            .importPages(List.of(page.source(file)), options, ProgressListener.NONE, () -> false)
            .read());
  }

  static List<PaperRecord> all(LibraryFolder library) throws IOException {
    var records = new ArrayList<PaperRecord>();
    for (PaperHit hit :
        library
            .library()
            .papers(PaperQuery.ALL, PageRequest.first(100).exact(), () -> false)
            .hits()) {
      records.add(library.library().paper(hit.id(), PaperQuery.ALL).orElseThrow().record());
    }
    return records;
  }

  static List<PaperRecord> with(LibraryFolder library, String words) throws IOException {
    return all(library).stream()
        .filter(paper -> paper.paper().title().contains(words))
        .sorted(Comparator.comparing(PaperRecord::id))
        .toList();
  }

  static PaperRecord only(LibraryFolder library, String words) throws IOException {
    List<PaperRecord> found = with(library, words);
    assertEquals(1, found.size(), () -> words + ": " + found);
    return found.getFirst();
  }

  static PageText ada() {
    return new PageText("Ada Ames")
        .paper("Flows on graphs at rest", "Jun 2, 2022", "Ada Ames, Bo Berg")
        .paper("Trees and time in motion", "Jun 3, 2021", "Ada Ames")
        .paper("Waves over long lakes", "Jun 4, 2020", "Ada Ames")
        .paper("Lakes and what waves over them", "Jun 5, 2019", "Ada Ames")
        .paper("Notes on sets of points", "Jun 6, 2018", "Ada Ames")
        .paper("Nothing that anybody wants", "Jun 7, 2017", "Ada Ames");
  }

  static PageText bo() {
    return new PageText("Bo Berg")
        .paper("Flows on graphs at rest", "Jun 2, 2022", "Ada Ames, Bo Berg");
  }
}
