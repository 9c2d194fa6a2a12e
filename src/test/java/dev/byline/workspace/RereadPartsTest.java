package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.index.LuceneIndex;
import dev.byline.intake.ArxivText;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.PageEdits;
import dev.byline.intake.PageText;
import dev.byline.library.MemoryIndex;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.CaptureDay;
import dev.byline.model.Lesson;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.model.own.MarkRecord;
import dev.byline.parse.PageParser;
import dev.byline.parse.PageSink;
import dev.byline.parse.PageSource;
import dev.byline.parse.StreamOutcome;
import dev.byline.sync.PageReader;
import dev.byline.sync.ProgressListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Pages read anew beside data sets, alone, and in another style.
class RereadPartsTest extends RereadCase {

  @Test
  void titleThatSharesALineIsMatched() throws IOException {
    // The authors' line was taken for the title.
    try (LibraryFolder library =
        old(paper -> paper.toBuilder().title(String.join(", ", paper.authors())).build())) {
      add(
          library,
          new PageText("Ada Ames")
              .paper("Flows on graphs", "Jun 2, 2022", "Ada Ames, Bo Berg")
              .paper("Trees and time", "Jun 3, 2021", "Ada Ames, Cy Cole"),
          "ada.txt");
      library.marks().mark(only(library, "Cy Cole").id(), _ -> ALL);
    }
    try (LibraryFolder library = today()) {
      library.catchUp(ProgressListener.NONE, () -> false);
      assertEquals(ALL, library.marks().marks().of(only(library, "Trees").id()));
      assertEquals(List.of(), library.looseEnds().list());
    }
  }

  @Test
  void paperThatIsNoLongerOnThePageIsNotTakenForAnother() throws IOException {
    PaperId old;
    try (LibraryFolder library = old(paper -> paper)) {
      add(
          library,
          new PageText("Ada Ames")
              .paper("Flows on graphs at rest", "Jun 2, 2022", "Ada Ames")
              .paper("Trees and time", "Jun 2, 2022", "Ada Ames"),
          "ada.txt");
      old = only(library, "Flows").id();
      library.marks().mark(old, _ -> ALL);
      var options = new ImportOptions(Optional.of(MAY.plusDays(1)), false);
      PageText later =
          new PageText("Ada Ames")
              .paper("More on flows on graphs at rest", "Jun 2, 2022", "Ada Ames")
              .paper("Trees and time", "Jun 2, 2022", "Ada Ames");
      library.importPages(
          List.of(later.source("ada.txt")), options, ProgressListener.NONE, () -> false);
    }
    try (LibraryFolder library = today()) {
      library.catchUp(ProgressListener.NONE, () -> false);
      assertEquals(List.of(), library.looseEnds().list());
      assertEquals(
          List.of(old), library.marks().waiting().stream().map(MarkRecord.OfPaper::paper).toList());
    }
  }

  /// A reader of today that counts the data sets it reads.
  private static final class CountingReader extends PageReader {
    private final AtomicInteger sets = new AtomicInteger();
    private final AtomicInteger pages = new AtomicInteger();

    CountingReader() {
      super(PageParser.standard());
    }

    @Override
    public StreamOutcome stream(
        PageSource source, Optional<CaptureDay> captured, Optional<Lesson> lesson, PageSink sink)
        throws IOException {
      (PageReader.isDataSet(source) ? sets : pages).incrementAndGet();
      return super.stream(source, captured, lesson, sink);
    }
  }

  private void addSet(LibraryFolder library, ArxivText set) throws IOException {
    Path file = files.resolve("arxiv.json.gz");
    Files.write(file, set.gzip());
    assertEquals(
        1,
        library
            .importPaths(List.of(file), ImportOptions.STANDARD, ProgressListener.NONE, () -> false)
            .read());
  }

  @Test
  void dataSetsAreNotReadAgainWithThePages() throws IOException {
    try (LibraryFolder library = old(RereadTest::runTogether)) {
      addSet(
          library,
          new ArxivText()
              .paper("First Steps", 2020, "Ames, Ada; Berg, Bo")
              .paper("Other Ways", 2021, "Berg, Bo"));
      add(library, ada(), "ada.txt");
    }
    var reader = new CountingReader();
    try (LibraryFolder library = LibraryFolder.open(temp, LuceneIndex::open, reader)) {
      library.catchUp(ProgressListener.NONE, () -> false);
      assertEquals(0, reader.sets.get());
      assertTrue(reader.pages.get() > 0);
      assertEquals(8, all(library).size());
      assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
      only(library, "Flows on graphs at rest");
      only(library, "Other Ways");
    }
  }

  @Test
  void pagesReadAgainAloneGiveWhatARebuildGives() throws IOException {
    var index = new MemoryIndex();
    try (LibraryFolder library =
        LibraryFolder.open(temp, _ -> index, new OldReader(RereadTest::runTogether))) {
      addSet(
          library,
          new ArxivText()
              .paper("Flows on graphs at rest", 2022, "Ames, Ada; Berg, Bo")
              .paper("Ada Ames. Trees and time in motion", 2021, "Ames, Ada")
              .paper("Other Ways", 2021, "Berg, Bo"));
      add(library, ada(), "ada.txt");
      add(library, bo(), "bo.txt");
      MemoryIndex.Content before = index.content();
      try (LibraryFolder today = LibraryFolder.open(temp, _ -> index)) {
        today.catchUp(ProgressListener.NONE, () -> false);
      }
      assertNotEquals(before, index.content());
    }
    var fresh = new MemoryIndex();
    LibraryFolder.open(temp, _ -> fresh).rebuild(ProgressListener.NONE, () -> false);
    assertEquals(fresh.content(), index.content());
  }

  /// The papers of which a title begins so are not surely read.
  private static UnaryOperator<Paper> unsure(String... beginnings) {
    return paper ->
        Stream.of(beginnings).anyMatch(paper.title()::startsWith)
            ? paper.toBuilder().confidence(0.5).build()
            : paper;
  }

  @Test
  void storedPapersStayThoughLessSureAndOfferedOnesAreNotStored() throws IOException {
    try (LibraryFolder library =
        old(paper ->
            unsure("Nothing")
                .apply(paper.title().startsWith("Trees") ? runTogether(paper) : paper))) {
      add(library, ada(), "ada.txt");
      assertEquals(5, all(library).size());
    }
    var reader = new OldReader(PageParser.VERSION, unsure("Nothing", "Flows", "Trees", "Waves"));
    try (LibraryFolder library = LibraryFolder.open(temp, LuceneIndex::open, reader)) {
      library.catchUp(ProgressListener.NONE, () -> false);
      assertStored(library);
      library.rebuild(ProgressListener.NONE, () -> false);
      assertStored(library);
    }
  }

  private static void assertStored(LibraryFolder library) throws IOException {
    assertEquals(List.of(), with(library, "Nothing"));
    assertFalse(only(library, "Flows").paper().isSure());
    assertFalse(only(library, "Trees").paper().isSure());
    assertTrue(only(library, "Notes").paper().isSure());
    assertEquals(5, all(library).size());
    assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
  }

  @Test
  void marksHoldWhereAPageIsReadInAnotherStyle() throws IOException {
    String line = "Harbour Papers 4 ~~ 2021 ~~ Slow rivers and fast maps ~~ Ida Ekeland, Tove Brun";
    PageSource page =
        PageSource.of(
            "rivers.txt",
            "Ida Ekeland\n\nWork\n\n"
                + line
                + "\nSnow Letters 9 ~~ 2019 ~~ Weighing snow with mirrors ~~ Per Lind, Ida Ekeland"
                + "\nAnnals of Ferries ~~ 2017 ~~ Boats, bells and borders ~~ Ida Ekeland\n");
    int title = line.indexOf("Slow");
    var lesson =
        new Lesson(
            List.of(line),
            List.of(
                new Lesson.Part(Lesson.Field.VENUE, 0, 0, 16),
                new Lesson.Part(Lesson.Field.YEAR, 0, 20, 24),
                new Lesson.Part(Lesson.Field.TITLE, 0, title, title + 25),
                new Lesson.Part(Lesson.Field.AUTHORS, 0, line.indexOf("Ida"), line.length())));
    try (LibraryFolder library = today()) {
      library.reviews().add(page, Optional.of(new CaptureDay(MAY, false)), PageEdits.NONE);
      var old = new ArrayList<PaperId>();
      for (PaperRecord paper : all(library)) {
        library.marks().mark(paper.id(), now -> now.withNote(paper.paper().title()));
        old.add(paper.id());
      }
      var taught = new PageEdits(List.of(), new PageEdits.Teaching.By(Optional.of(lesson)));
      library.reviews().add(page, Optional.of(new CaptureDay(MAY, false)), taught);
      assertEquals("Slow rivers and fast maps", only(library, "Slow").paper().title());
      assertEquals(List.of(), library.marks().waiting());
      for (PaperId id : old) {
        PaperRecord now = library.library().paper(id, PaperQuery.ALL).orElseThrow().record();
        String note = library.marks().marks().of(now.id()).note();
        assertTrue(note.contains(now.paper().title()), note);
      }
    }
  }
}
