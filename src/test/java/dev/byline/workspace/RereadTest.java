package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.archive.Correction;
import dev.byline.archive.Decision;
import dev.byline.archive.FieldPlace;
import dev.byline.index.LuceneIndex;
import dev.byline.intake.ArxivText;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.PageEdits;
import dev.byline.intake.PageText;
import dev.byline.library.Listing;
import dev.byline.library.MemoryIndex;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.Author;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.Lesson;
import dev.byline.model.Paper;
import dev.byline.model.PaperField;
import dev.byline.model.PaperId;
import dev.byline.model.Profile;
import dev.byline.model.TextFolding;
import dev.byline.model.own.MarkRecord;
import dev.byline.model.own.OwnMarks;
import dev.byline.parse.LineLabel;
import dev.byline.parse.PageParser;
import dev.byline.parse.PageReading;
import dev.byline.parse.PageSink;
import dev.byline.parse.PageSource;
import dev.byline.parse.ParseIssue;
import dev.byline.parse.ParsedPage;
import dev.byline.parse.StreamOutcome;
import dev.byline.sync.Hanging;
import dev.byline.sync.PageReader;
import dev.byline.sync.ProgressListener;
import dev.byline.who.DuplicateFinder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Marks and decisions on papers whose pages are read in a better way.
class RereadTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 31);
  private static final AuthorId ADA = new AuthorId("ada-ames");
  private static final OwnMarks ALL = new OwnMarks(true, true, "Lemma 2", List.of("to read"));

  @TempDir Path temp;
  @TempDir Path files;

  /// A reader of an older version, which changes each paper of a page.
  private static final class OldReader extends PageReader {
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
  private static Paper runTogether(Paper paper) {
    return paper.toBuilder()
        .title(String.join(", ", paper.authors()) + ". " + paper.title())
        .build();
  }

  private LibraryFolder old(UnaryOperator<Paper> wrong) throws IOException {
    return LibraryFolder.open(temp, LuceneIndex::open, new OldReader(wrong));
  }

  private LibraryFolder today() throws IOException {
    return LibraryFolder.open(temp, LuceneIndex::open);
  }

  private static void add(LibraryFolder library, PageText page, String file) throws IOException {
    var options = new ImportOptions(Optional.of(MAY), false);
    assertEquals(
        1,
        library
            .importPages(List.of(page.source(file)), options, ProgressListener.NONE, () -> false)
            .read());
  }

  private static List<PaperRecord> all(LibraryFolder library) throws IOException {
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

  private static List<PaperRecord> with(LibraryFolder library, String words) throws IOException {
    return all(library).stream()
        .filter(paper -> paper.paper().title().contains(words))
        .sorted(Comparator.comparing(PaperRecord::id))
        .toList();
  }

  private static PaperRecord only(LibraryFolder library, String words) throws IOException {
    List<PaperRecord> found = with(library, words);
    assertEquals(1, found.size(), () -> words + ": " + found);
    return found.getFirst();
  }

  private static DuplicateFinder who(LibraryFolder library) {
    return new DuplicateFinder(library.library(), library, () -> MAY);
  }

  private static PageText ada() {
    return new PageText("Ada Ames")
        .paper("Flows on graphs at rest", "Jun 2, 2022", "Ada Ames, Bo Berg")
        .paper("Trees and time in motion", "Jun 3, 2021", "Ada Ames")
        .paper("Waves over long lakes", "Jun 4, 2020", "Ada Ames")
        .paper("Lakes and what waves over them", "Jun 5, 2019", "Ada Ames")
        .paper("Notes on sets of points", "Jun 6, 2018", "Ada Ames")
        .paper("Nothing that anybody wants", "Jun 7, 2017", "Ada Ames");
  }

  private static PageText bo() {
    return new PageText("Bo Berg")
        .paper("Flows on graphs at rest", "Jun 2, 2022", "Ada Ames, Bo Berg");
  }

  /// Says of papers all that can be said.
  private PaperId say(LibraryFolder library) throws IOException {
    add(library, ada(), "ada.txt");
    add(library, bo(), "bo.txt");
    PaperId trees = only(library, "Trees").id();
    library.marks().mark(trees, _ -> ALL);
    correct(library, "Notes", PaperField.VENUE, "Journal of Sets");
    DuplicateFinder who = who(library);
    who.merge(who.question(only(library, "Waves over").id(), only(library, "Lakes and").id()));
    PaperId flows = only(library, "Flows").id();
    who.splitOff(
        flows,
        who.listings(flows).stream()
            .filter(listing -> listing.source().equals("bo.txt"))
            .findFirst()
            .orElseThrow());
    who.removals().paper(only(library, "Nothing").id());
    return trees;
  }

  private static void correct(LibraryFolder library, String words, PaperField field, String value)
      throws IOException {
    PaperRecord paper = only(library, words);
    var key = new FieldPlace.PaperKey(TextFolding.words(paper.paper().title()), 0);
    library.decide(_ ->
        List.of(
            new Decision.CorrectField(
                ADA, new Correction(new FieldPlace.OfPaper(key, field), "", Optional.of(value)))));
  }

  private static void assertHolds(LibraryFolder library, PaperId trees, String before)
      throws IOException {
    PaperRecord now = only(library, before + "Trees and time in motion");
    assertEquals(ALL, library.marks().marks().of(now.id()));
    assertEquals(
        now.id(), library.library().paper(trees, PaperQuery.ALL).orElseThrow().record().id());
    assertEquals(
        Optional.of("Journal of Sets"), only(library, "Notes on sets of points").paper().venue());
    PaperRecord waves = only(library, "aves over");
    assertEquals(2, waves.listings().size(), waves::toString);
    assertEquals(1, who(library).mergesOf(waves.id()).size());
    List<PaperRecord> flows = with(library, "Flows on graphs at rest");
    assertEquals(2, flows.size(), flows::toString);
    assertEquals(
        List.of("Ada Ames", "Bo Berg"),
        flows.stream()
            .flatMap(paper -> paper.listings().stream())
            .map(Listing::authorName)
            .sorted()
            .toList());
    assertEquals(List.of(), with(library, "Nothing"));
    assertEquals(List.of(), library.marks().waiting());
    assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
  }

  @Test
  void everythingHoldsWhereTitlesAreReadBetter() throws IOException {
    PaperId trees;
    try (LibraryFolder library = old(RereadTest::runTogether)) {
      trees = say(library);
      assertHolds(library, trees, "Ada Ames. ");
    }
    try (LibraryFolder library = today()) {
      assertTrue(library.needsRebuild().isPresent());
      assertEquals(trees, only(library, "Ada Ames. Trees and time in motion").id());
      library.catchUp(ProgressListener.NONE, () -> false);
      assertHolds(library, trees, "");
      assertFalse(only(library, "Trees").paper().title().contains("Ada"));
      library.rebuild(ProgressListener.NONE, () -> false);
      assertHolds(library, trees, "");
    }
    try (LibraryFolder library = today()) {
      assertHolds(library, trees, "");
    }
  }

  @Test
  void everythingHoldsWhereTheOldIndexCannotBeRead() throws IOException {
    PaperId trees;
    try (LibraryFolder library = old(RereadTest::runTogether)) {
      trees = say(library);
    }
    try (Stream<Path> index = Files.walk(temp.resolve("index"))) {
      for (Path file : index.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    try (LibraryFolder library = today()) {
      library.catchUp(ProgressListener.NONE, () -> false);
      assertHolds(library, trees, "");
    }
  }

  /// Titles of which nothing stands on the page.
  private static Paper lost(Paper paper) {
    return paper.toBuilder().title("Misread " + paper.title().hashCode()).build();
  }

  @Test
  void unsureIsListedAndCanBeAttached() throws IOException {
    PaperId old;
    try (LibraryFolder library = old(RereadTest::lost)) {
      add(library, ada(), "ada.txt");
      old = all(library).getFirst().id();
      library.marks().mark(old, _ -> ALL);
      assertEquals(List.of(), library.looseEnds().list());
    }
    try (LibraryFolder library = today()) {
      library.catchUp(ProgressListener.NONE, () -> false);
      assertEquals(
          List.of(Optional.of(old)), library.looseEnds().list().stream().map(Hanging::id).toList());
      PaperId trees = only(library, "Trees").id();
      assertEquals(OwnMarks.NONE, library.marks().marks().of(trees));
      assertThrows(FileNotFoundException.class, () -> library.looseEnds().attach("another", trees));
      assertEquals(1, library.looseEnds().attach(old.value(), trees));
      assertEquals(ALL, library.marks().marks().of(trees));
      assertEquals(List.of(), library.looseEnds().list());
    }
    try (LibraryFolder library = today()) {
      library.rebuild(ProgressListener.NONE, () -> false);
      assertEquals(ALL, library.marks().marks().of(only(library, "Trees").id()));
    }
  }

  @Test
  void severalCandidatesAreNotChosenFrom() throws IOException {
    try (LibraryFolder library =
        old(paper -> paper.toBuilder().title("Papers of Ada Ames").build())) {
      add(
          library,
          new PageText("Ada Ames")
              .paper("On papers of Ada Ames", "Jun 2, 2022", "Ada Ames")
              .paper("More papers of Ada Ames", "Jun 2, 2022", "Ada Ames"),
          "ada.txt");
      library.marks().mark(all(library).getFirst().id(), _ -> ALL);
    }
    try (LibraryFolder library = today()) {
      library.catchUp(ProgressListener.NONE, () -> false);
      assertEquals(1, library.looseEnds().list().size());
      assertEquals(1, library.marks().waiting().size());
    }
  }

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
    String line = "Harbour Papers 4 // 2021 // Slow rivers and fast maps // Ida Ekeland, Tove Brun";
    PageSource page =
        PageSource.of(
            "rivers.txt",
            "Ida Ekeland\n\nWork\n\n"
                + line
                + "\nSnow Letters 9 // 2019 // Weighing snow with mirrors // Per Lind, Ida Ekeland"
                + "\nAnnals of Ferries // 2017 // Boats, bells and borders // Ida Ekeland\n");
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
