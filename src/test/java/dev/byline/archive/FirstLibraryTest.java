package dev.byline.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.archive.files.JournalLine;
import dev.byline.archive.files.JournalMark;
import dev.byline.archive.files.PageExtent;
import dev.byline.archive.files.Sha256;
import dev.byline.model.AuthorField;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.PaperField;
import dev.byline.model.PaperId;
import dev.byline.model.own.AuthorGroup;
import dev.byline.model.own.GroupId;
import dev.byline.model.own.MarkRecord;
import dev.byline.model.own.OwnMarks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A library as the first Byline wrote it: whatever is renamed in Java, the files keep their form.
class FirstLibraryTest {

  private static final Path LIBRARY = Path.of("src/test/resources/library-v1");

  private static final AuthorId ADA = new AuthorId("ada-quill");
  private static final AuthorId BO = new AuthorId("bo-lind");
  private static final AuthorId DI = new AuthorId("di-noor@works");
  private static final String ADA_PAGE =
      "b56a8adeb0db2fa7b8e2ca191360de15b9ffa27e5e63582aa231bb48ab13a8d5";
  private static final String BO_PAGE =
      "7579f42dce44d11b72113ad77b72d61cd893297f1e0c57c0ced8ad721ea8fe94";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  /// The changes of `file`, each of which was written back as it stands.
  private static <T> List<T> linesOf(String file, Class<T> type) throws IOException {
    var changes = new ArrayList<T>();
    String previous = JournalMark.START.checksum();
    for (String text : Files.readAllLines(LIBRARY.resolve(file))) {
      byte[] line = text.getBytes(StandardCharsets.UTF_8);
      assertTrue(JournalLine.isWhole(line, previous), text);
      T change = JournalLine.read(line, type);
      byte[] written = JournalLine.write(change, previous);
      assertEquals(text + "\n", new String(written, StandardCharsets.UTF_8));
      assertEquals(change, JournalLine.read(Arrays.copyOf(written, written.length - 1), type));
      previous = JournalLine.checksumOf(line);
      changes.add(change);
    }
    return changes;
  }

  private static List<ArchiveChange> changes() throws IOException {
    return linesOf("journal.jsonl", ArchiveChange.class);
  }

  private static List<Decision> decisions() throws IOException {
    return changes().stream().flatMap(change -> change.decisions().stream()).toList();
  }

  private static Decision authorCorrection(AuthorField field, String read, String value) {
    return new Decision.CorrectField(
        ADA, new Correction(new FieldPlace.OfAuthor(field), read, Optional.of(value)));
  }

  private static Decision paperCorrection(PaperField field, String value) {
    return new Decision.CorrectField(
        ADA,
        new Correction(
            new FieldPlace.OfPaper(new FieldPlace.PaperKey("lantern theory for ferries", 0), field),
            field == PaperField.SCORE ? "55.0" : "",
            Optional.of(value)));
  }

  private static Verdict.Work work(String id, String title, int year, String... authors) {
    return new Verdict.Work(
        new PaperId(id), new MarkRecord.KnownAs(title, OptionalInt.of(year), List.of(authors)));
  }

  private static Evidence.Reason reason(Evidence.Kind kind, String... values) {
    return new Evidence.Reason(kind, List.of(values));
  }

  @Test
  void capturesAreReadAsTheyWere() throws IOException {
    List<Capture> captures =
        changes().stream().flatMap(change -> change.captures().stream()).toList();
    assertEquals(
        new Capture(
            0,
            ADA_PAGE,
            new PageExtent(1, 0, 429),
            "ada-quill.txt",
            Optional.of(new CaptureDay(LocalDate.of(2026, 5, 31), false)),
            false,
            List.of(new Capture.Owner(ADA, "Ada Quill"))),
        captures.getFirst());
    assertEquals(
        List.of("ada-quill.txt", "bo-lind.txt", "ada-quill-later.txt", "works.bib"),
        captures.stream().map(Capture::source).toList());
    assertEquals(Optional.of(new CaptureDay(DAY, true)), captures.getLast().captured());
  }

  @Test
  void correctionsOfEachFieldAreReadAsTheyWere() throws IOException {
    List<Decision> decisions = decisions();
    Map<PaperField, String> values =
        Map.ofEntries(
            Map.entry(PaperField.TITLE, "Lantern Theory of Ferries"),
            Map.entry(PaperField.AUTHORS, "Bo Lind\nAda Quill\nChen Wu"),
            Map.entry(PaperField.CATEGORIES, "OC"),
            Map.entry(PaperField.PUBLISHED, "2025-03"),
            Map.entry(PaperField.VENUE, "SLOWCON 2025"),
            Map.entry(PaperField.SCORE, "54.5"),
            Map.entry(PaperField.CITATIONS, "7"),
            Map.entry(PaperField.AFFILIATIONS, "marsh-lab"),
            Map.entry(PaperField.CODE, "yes"),
            Map.entry(PaperField.LINKS, "poster"),
            Map.entry(PaperField.ARXIV_ID, "2503.01234"),
            Map.entry(PaperField.DOI, "10.5555/lantern.2025"),
            Map.entry(
                PaperField.ABSTRACT, "A ferry carries a lantern;\n\nwe say how far it is seen."));
    values.forEach(
        (field, value) -> assertTrue(decisions.contains(paperCorrection(field, value)), value));
    assertTrue(decisions.contains(authorCorrection(AuthorField.CATEGORY, "", "OC")));
    assertTrue(decisions.contains(authorCorrection(AuthorField.ABOUT, "", "Walks slowly.")));
    assertTrue(decisions.contains(authorCorrection(AuthorField.H_INDEX, "4", "5")));
    for (AuthorField field :
        EnumSet.of(
            AuthorField.PAPERS, AuthorField.CITATIONS, AuthorField.NOVELTY, AuthorField.AI_SCORE)) {
      assertTrue(decisions.contains(authorCorrection(field, "", "5")), field.name());
    }
    assertTrue(
        decisions.contains(
            new Decision.CorrectField(
                ADA,
                new Correction(
                    new FieldPlace.OfAuthor(AuthorField.NOVELTY), "50", Optional.empty()))));
  }

  @Test
  void otherDecisionsAreReadAsTheyWere() throws IOException {
    List<Decision> decisions = decisions();
    assertTrue(decisions.contains(new Decision.NameAuthor(ADA, "Ada M. Quill")));
    assertTrue(decisions.contains(new Decision.NameAuthor(BO, "")));
    assertTrue(decisions.contains(new Decision.RemovePage(ADA_PAGE)));
    assertTrue(
        decisions.contains(
            new Decision.TakeBack(new Verdict.OwnerOf(BO_PAGE, 0, new AuthorId("bo-lind.2")))));
  }

  @Test
  void verdictsAreReadAsTheyWere() throws IOException {
    Map<Verdict, Evidence> verdicts =
        decisions().stream()
            .filter(Decision.Rule.class::isInstance)
            .map(Decision.Rule.class::cast)
            .collect(Collectors.toMap(Decision.Rule::verdict, Decision.Rule::grounds));
    Verdict.Work cranes =
        work("0trw6d885ycdt", "An Amber Approach to Harbour Cranes", 2021, "Chen Wu", "Di Noor");
    Verdict.Work tidal = work("e7c0eqqwvrrvb", "Tidal Cranes", 2019, "Chen Wu");
    Verdict.Work folded =
        work("aasnjy8vsf2dw", "Sampling Folded Ferries", 2022, "B. Lind", "Di Noor", "Bo Lind");
    Verdict.Work marsh = work("39yma7zw0pvwf", "A Crooked Marsh", 2024, "Ada Quill");
    Verdict.Work walks =
        work(
            "b6em12g36n89b",
            "Slow Walks on $\\ell_1$ Lattices",
            2026,
            "Ada Quill",
            "Bo Lind",
            "Di Noor");
    Verdict.Work porous = work("2qaev55xrn89j", "Porous Lattices", 2020, "Di Noor", "Ada Quill");
    var namesake = new Verdict.Namesake(DI, new AuthorId("di-noor@works.2"), List.of(porous));
    assertTrue(verdicts.containsKey(new Verdict.SameAuthor(ADA, new AuthorId("ada-quill@works"))));
    assertTrue(verdicts.containsKey(new Verdict.DifferentAuthors(BO, DI)));
    assertTrue(verdicts.containsKey(new Verdict.OwnerOf(BO_PAGE, 0, new AuthorId("bo-lind.2"))));
    assertTrue(verdicts.containsKey(new Verdict.SamePaper(cranes, tidal)));
    assertTrue(verdicts.containsKey(new Verdict.SamePaper(tidal, folded)));
    assertTrue(verdicts.containsKey(new Verdict.DifferentPapers(marsh, walks)));
    assertEquals(
        Set.of(new Verdict.Listed(BO, BO_PAGE, 0, 0)),
        verdicts.keySet().stream()
            .filter(Verdict.SplitPaper.class::isInstance)
            .map(verdict -> ((Verdict.SplitPaper) verdict).listed())
            .collect(Collectors.toSet()));
    assertEquals(
        new Evidence(
            DAY,
            List.of("Di Noor", "Di Noor"),
            List.of(
                reason(Evidence.Kind.CO_AUTHORS, "Chen Wu"),
                reason(Evidence.Kind.CATEGORIES, "OC", "LG"),
                reason(Evidence.Kind.YEARS_APART, "1"),
                reason(Evidence.Kind.YEARS, "2020", "2021"),
                reason(Evidence.Kind.SHARED_PAPERS, "Porous Lattices"),
                reason(Evidence.Kind.NAMED_TOGETHER, "Porous Lattices"),
                reason(Evidence.Kind.AUTHORS, "Di Noor"),
                reason(Evidence.Kind.TITLE_WORDS, "14"),
                reason(Evidence.Kind.PAGE, "works.bib"))),
        verdicts.get(namesake));
  }

  @Test
  void marksAreReadAsTheyWere() throws IOException {
    List<MarkRecord> markings =
        linesOf("marks.jsonl", MarkJournal.Markings.class).stream()
            .flatMap(line -> line.marks().stream())
            .toList();
    var walks =
        new MarkRecord.KnownAs(
            "Slow Walks on $\\ell_1$ Lattices",
            OptionalInt.of(2026),
            List.of("Ada Quill", "Bo Lind", "Di Noor"));
    assertEquals(
        List.of(
            new MarkRecord.OfPaper(
                new PaperId("b6em12g36n89b"), walks, new OwnMarks(true, false, "", List.of())),
            new MarkRecord.OfPaper(
                new PaperId("b6em12g36n89b"),
                walks,
                new OwnMarks(
                    true, true, "See *Lemma 2*.\n\n- lattice", List.of("to cite", "walks"))),
            new MarkRecord.OfAuthor(
                ADA, new OwnMarks(true, false, "Met in May.", List.of("shortlist"))),
            new MarkRecord.OfPaper(
                new PaperId("0000000000001"),
                new MarkRecord.KnownAs("Undated", OptionalInt.empty(), List.of()),
                new OwnMarks(false, true, "", List.of())),
            new MarkRecord.OfAuthor(BO, OwnMarks.NONE)),
        markings);
  }

  @Test
  void groupsAreReadAsTheyWere() throws IOException {
    var lab = new GroupId("lab");
    var shortList = new GroupId("short-list");
    assertEquals(
        List.of(
            new GroupJournal.Line(
                List.of(new AuthorGroup(lab, "lab", List.of(BO, ADA))), List.of()),
            new GroupJournal.Line(
                List.of(new AuthorGroup(shortList, "short list", List.of(BO))), List.of()),
            new GroupJournal.Line(
                List.of(new AuthorGroup(lab, "The lab", List.of(BO, ADA))), List.of()),
            new GroupJournal.Line(List.of(), List.of(shortList))),
        linesOf("groups.jsonl", GroupJournal.Line.class));
  }

  @Test
  void rawPagesAreWhereTheJournalSaysTheyAre() throws IOException {
    Archive archive = Archive.open(LIBRARY);
    for (Capture capture : archive.state().allCaptures()) {
      try (var page = archive.page(capture.page())) {
        assertArrayEquals(
            Sha256.digest().digest(page.readAllBytes()), HexFormat.of().parseHex(capture.page()));
      }
    }
  }
}
