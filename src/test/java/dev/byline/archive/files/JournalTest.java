package dev.byline.archive.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.byline.archive.Archive;
import dev.byline.archive.ArchiveChange;
import dev.byline.archive.ArchiveState;
import dev.byline.archive.Capture;
import dev.byline.archive.Correction;
import dev.byline.archive.Decision;
import dev.byline.archive.FieldPlace;
import dev.byline.model.AuthorField;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.PaperField;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  @TempDir Path folder;
  private Path file;
  private Journal<ArchiveChange> journal;

  @BeforeEach
  void open() {
    file = folder.resolve("journal.jsonl");
    journal = new Journal<>(file, ArchiveChange.class);
  }

  private static Capture capture(int number) {
    return new Capture(
        number,
        ("" + number).repeat(64),
        new PageExtent(1, 100L * number, 100),
        "page " + number + ".txt",
        Optional.of(new CaptureDay(LocalDate.of(2026, 5, 31), true)),
        number == 1,
        List.of(new Capture.Owner(new AuthorId("ada-ames"), "Ada Ames")));
  }

  private static ArchiveChange change(int number) {
    return new ArchiveChange(
        List.of(capture(number)),
        List.of(new Decision.NameAuthor(new AuthorId("x"), "X " + number)));
  }

  private JournalMark write(int changes) throws IOException {
    JournalMark end = JournalMark.START;
    for (int i = 1; i <= changes; i++) {
      end = journal.append(change(i), end);
    }
    return end;
  }

  private List<Capture> captures() throws IOException {
    var builder = new ArchiveState.Builder();
    Journal.Reading reading = journal.read(JournalMark.START, Integer.MAX_VALUE, builder::apply);
    return List.copyOf(builder.build(reading.end()).captures());
  }

  private Journal.Reading reading() throws IOException {
    return journal.read(JournalMark.START, Integer.MAX_VALUE, _ -> {});
  }

  @Test
  void readsWhatItWrote() throws IOException {
    JournalMark end = write(3);
    assertEquals(List.of(capture(1), capture(2), capture(3)), captures());
    assertEquals(new Journal.Reading(end, List.of(), 0), reading());
  }

  @Test
  void tellsWhereItEndsFromItsLastLine() throws IOException {
    assertEquals(Optional.empty(), journal.lastChecksum());
    JournalMark one = write(1);
    assertEquals(Optional.of(one.checksum()), journal.lastChecksum());
    var many = Collections.nCopies(600, capture(2));
    JournalMark two = journal.append(new ArchiveChange(many, List.of()), one);
    assertEquals(Optional.of(two.checksum()), journal.lastChecksum());
    Files.writeString(file, "cut off", StandardOpenOption.APPEND);
    assertEquals(Optional.empty(), journal.lastChecksum());
  }

  @Test
  void readsOnFromAMark() throws IOException {
    JournalMark two = write(2);
    JournalMark three = journal.append(change(3), two);
    var builder = new ArchiveState.Builder();
    assertEquals(
        new Journal.Reading(three, List.of(), 0),
        journal.read(two, Integer.MAX_VALUE, builder::apply));
    assertEquals(List.of(capture(3)), List.copyOf(builder.build(three).captures()));
  }

  @Test
  void writeCutOffAnywhereCountsForNothing() throws IOException {
    JournalMark two = write(2);
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length += 5) {
      Files.write(file, Arrays.copyOf(whole, length));
      int expected = length == whole.length ? 2 : length < firstLine(whole) ? 0 : 1;
      Journal.Reading reading = reading();
      assertEquals(expected, reading.end().lines(), "cut at " + length);
      journal.append(change(2), reading.end());
      assertEquals(expected == 0 ? 1 : 2, captures().size(), "cut at " + length);
    }
    Files.write(file, whole);
    assertEquals(two, reading().end());
  }

  private static int firstLine(byte[] whole) {
    int length = 0;
    while (whole[length++] != '\n') {}
    return length;
  }

  @Test
  void damageInTheMiddleIsReportedAndTheRestCounts() throws IOException {
    write(4);
    byte[] whole = Files.readAllBytes(file);
    int second = firstLine(whole);
    for (int at = second; whole[at] != '\n'; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 1;
      if (damaged[at] == '\n') {
        continue;
      }
      Files.write(file, damaged);
      assertEquals(List.of(2), reading().damaged(), "damaged at " + at);
      assertEquals(3, captures().size(), "damaged at " + at);
    }
  }

  @Test
  void damagedLastLineStaysAndIsReported() throws IOException {
    write(2);
    byte[] whole = Files.readAllBytes(file);
    whole[firstLine(whole) + 40] ^= 1;
    Files.write(file, whole);
    assertEquals(List.of(2), reading().damaged());
    journal.append(change(3), reading().end());
    assertEquals(List.of(2), reading().damaged());
    assertEquals(List.of(capture(1), capture(3)), captures());
    assertArrayEquals(whole, Arrays.copyOf(Files.readAllBytes(file), whole.length));
  }

  @Test
  void lineOfANewerBylineIsRefusedAndStays() throws IOException {
    JournalMark one = write(1);
    Files.writeString(
        file,
        line(one.checksum(), "{\"captures\":[],\"decisions\":[{\"kind\":\"sing\"}]}"),
        StandardOpenOption.APPEND);
    String whole = Files.readString(file);
    IOException refusal = assertThrows(IOException.class, this::reading);
    assertEquals(
        "A newer Byline wrote to the library ("
            + file
            + ", line 2). Install the newest Byline, or choose another folder.",
        refusal.getMessage());
    Archive archive = Archive.open(folder);
    assertThrows(IOException.class, archive::write);
    assertEquals(whole, Files.readString(file));
    String marks = line("0".repeat(16), "{\"marks\":[{\"kind\":\"sing\"}]}");
    Files.writeString(folder.resolve("marks.jsonl"), marks);
    assertThrows(IOException.class, () -> archive.marks().write(_ -> List.of()));
    assertEquals(marks, Files.readString(folder.resolve("marks.jsonl")));
  }

  @Test
  void decisionsTakeEffectInOrder() throws IOException {
    String page = capture(1).page();
    AuthorId author = new AuthorId("ada-ames");
    var builder = new ArchiveState.Builder();
    builder.apply(change(1));
    builder.apply(
        ArchiveChange.of(new Decision.RemovePage(page), new Decision.NameAuthor(author, "A")));
    ArchiveState removed = builder.build(JournalMark.START);
    assertEquals(List.of(), removed.captures());
    assertEquals(true, removed.isEmpty());
    assertEquals(Optional.of("A"), removed.nameGiven(author));
    builder.apply(change(1));
    builder.apply(ArchiveChange.of(new Decision.NameAuthor(author, " ")));
    ArchiveState restored = builder.build(JournalMark.START);
    assertEquals(List.of(capture(1)), restored.captures());
    assertEquals(Optional.empty(), restored.nameGiven(author));
  }

  @Test
  void correctionsAreReadBack() throws IOException {
    var author = new AuthorId("ada-ames");
    var place =
        new FieldPlace.OfPaper(new FieldPlace.PaperKey("first steps", 1), PaperField.PUBLISHED);
    var correction = new Correction(place, "2026-05-07", Optional.of("2025"));
    var figure =
        new Correction(new FieldPlace.OfAuthor(AuthorField.H_INDEX), "45", Optional.of(""));
    var back = new Correction(place, "2026-05-07", Optional.empty());

    JournalMark end =
        journal.append(
            ArchiveChange.of(
                new Decision.CorrectField(author, correction),
                new Decision.CorrectField(author, figure)),
            JournalMark.START);
    assertEquals(Map.of(place, correction, figure.place(), figure), corrections(author));

    journal.append(ArchiveChange.of(new Decision.CorrectField(author, back)), end);
    assertEquals(Map.of(figure.place(), figure), corrections(author));
  }

  private Map<FieldPlace, Correction> corrections(AuthorId author) throws IOException {
    var builder = new ArchiveState.Builder();
    Journal.Reading reading = journal.read(JournalMark.START, Integer.MAX_VALUE, builder::apply);
    return builder.build(reading.end()).corrections(author).byPlace();
  }

  /// A line that a Byline without corrections wrote.
  @Test
  void readsDecisionsOfTheFirstVersion() throws IOException {
    String json =
        "{\"captures\":[],\"decisions\":[{\"kind\":\"nameAuthor\",\"author\":\"x\",\"name\":\"X"
            + " Y\"}]}";
    Files.writeString(file, line("0".repeat(16), json));

    var builder = new ArchiveState.Builder();
    Journal.Reading reading = journal.read(JournalMark.START, Integer.MAX_VALUE, builder::apply);
    assertEquals(Optional.of("X Y"), builder.build(reading.end()).nameGiven(new AuthorId("x")));
  }

  private static String line(String previous, String json) {
    MessageDigest digest = Sha256.digest();
    digest.update(previous.getBytes(StandardCharsets.ISO_8859_1));
    byte[] hash = digest.digest(json.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, 8) + " " + json + "\n";
  }
}
