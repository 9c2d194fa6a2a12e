package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.byline.intake.AddedPage;
import dev.byline.intake.PageEdits;
import dev.byline.intake.PagePreview;
import dev.byline.library.MemoryIndex;
import dev.byline.model.Lesson;
import dev.byline.model.Paper;
import dev.byline.parse.LineLabel;
import dev.byline.parse.PageSource;
import dev.byline.parse.ParsedPage;
import dev.byline.sync.ProgressListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Lessons and offered papers of a review.
class ReviewLessonsTest extends ReviewCase {

  private static final String RIVERS =
      """
      Ida Ekeland

      Work

      Harbour Papers 4 => 2021 => Slow rivers and fast maps => Ida Ekeland, Tove Brandvik
      Snow Letters 9 => 2019 => Weighing snow with mirrors => Per Lindqvarn, Ida Ekeland
      Annals of Ferries => 2017 => Boats, bells and borders => Ida Ekeland
      """;

  private static Lesson riverLesson() {
    String line = RIVERS.lines().toList().get(4);
    int title = line.indexOf("Slow");
    int authors = line.indexOf("Ida");
    return new Lesson(
        List.of(line),
        List.of(
            new Lesson.Part(Lesson.Field.VENUE, 0, 0, 16),
            new Lesson.Part(Lesson.Field.YEAR, 0, 20, 24),
            new Lesson.Part(Lesson.Field.TITLE, 0, title, title + 25),
            new Lesson.Part(Lesson.Field.AUTHORS, 0, authors, line.length())));
  }

  private static PageEdits taught(Optional<Lesson> lesson) {
    return new PageEdits(List.of(), new PageEdits.Teaching.By(lesson));
  }

  @Test
  void lessonIsKeptWithThePageAndTakenBack() throws IOException {
    List<String> right =
        List.of(
            "Boats, bells and borders 2017",
            "Slow rivers and fast maps 2021",
            "Weighing snow with mirrors 2019");
    PageSource source = PageSource.of("rivers.txt", RIVERS);
    desk.add(source, MAY, PageEdits.NONE);
    List<String> untaught = papers();
    assertNotEquals(right, untaught);

    AddedPage added = desk.add(source, MAY, taught(Optional.of(riverLesson())));
    assertFalse(added.isNew());
    assertEquals(right, papers());
    assertEquals(Optional.of(riverLesson()), desk.previewStored(added.page()).lesson());

    var rebuilt = new MemoryIndex();
    LibraryFolder.open(temp.resolve("library"), _ -> rebuilt)
        .rebuild(ProgressListener.NONE, () -> false);
    assertEquals(right, titles(rebuilt));

    desk.undo(added);
    assertEquals(untaught, papers());
    desk.add(source, MAY, taught(Optional.of(riverLesson())));
    assertEquals(right, papers());
    desk.add(source, MAY, taught(Optional.empty()));
    assertEquals(untaught, papers());
  }

  @Test
  void lessonIsOfferedForPagesOfTheSameAuthorAndForTextItFits() throws IOException {
    desk.add(PageSource.of("rivers.txt", RIVERS), MAY, taught(Optional.of(riverLesson())));
    PageSource later = PageSource.of("later.txt", RIVERS.replace("Boats", "Rafts"));
    PagePreview preview = desk.preview(later, MAY);
    assertEquals(Optional.of(riverLesson()), preview.offered());
    assertEquals(Optional.empty(), preview.lesson(), "offered, and not used by itself");
    assertEquals(Optional.empty(), desk.preview(page().source("ada.txt"), MAY).offered());
    PageSource milk = PageSource.of("x.txt", "Buy milk.\n");
    assertEquals(Optional.empty(), desk.preview(milk, MAY).offered());
  }

  private static PageSource of(String site, String name, String text) {
    String markup = "<base href=\"https://" + site + "/" + name + "\"><p>" + text + "</p>";
    return PageSource.of(name + ".txt", text, Optional.of(markup));
  }

  /// A page of somebody else on the same site that is read as well without the lesson is offered
  /// it; one of another site is not.
  @Test
  void lessonIsOfferedForPagesOfTheSameSite() throws IOException {
    desk.add(of("people.example", "ida", RIVERS), MAY, taught(Optional.of(riverLesson())));
    String other = RIVERS.replace("Ida Ekeland", "Una Okafor").replace("Tove Brandvik", "Bo Lind");
    PagePreview same = desk.preview(of("www.people.example", "una", other), MAY);
    assertEquals(Optional.of(riverLesson()), same.offered());
    List<String> taught = titles(desk.preview(same.source(), MAY, same.offered()));
    String read =
        """
        Una Okafor

        Publications

        Una Okafor, Bo Lind. Weighing snow with mirrors at night. Snow Letters 9, 2019.
        """;
    assertEquals(
        Optional.empty(), desk.preview(of("elsewhere.example", "una", read), MAY).offered());
    assertEquals(
        List.of(
            "Slow rivers and fast maps", "Weighing snow with mirrors", "Boats, bells and borders"),
        taught);
  }

  private static List<String> titles(PagePreview preview) {
    ParsedPage page = assertInstanceOf(ParsedPage.class, preview.reading());
    return page.profiles().getFirst().papers().stream().map(Paper::title).toList();
  }

  @Test
  void offeredPapersComeInOnlyWhereTheyAreAccepted() throws IOException {
    PageSource source =
        PageSource.of(
            "solvang.txt",
            """
            Mira Solvang

            Publications

            Sparse recovery in layered media
            Mira Solvang, Kofi Adeyemi
            Journal of Imaginary Geophysics, 2023

            Learning tidal maps from few buoys
            Kofi Adeyemi, Mira Solvang, Teodor Lind
            Information Tides, 2021

            A note on drifting sensors and what they leave behind

            Counting buoys by sound
            Mira Solvang, Teodor Lind
            Information Tides, 2019
            """);
    desk.add(source, MAY, PageEdits.NONE, false);
    assertEquals(3, index.content().papers().size());
    AddedPage accepted = desk.add(source, MAY, PageEdits.NONE, true);
    assertEquals(4, index.content().papers().size());
    desk.undo(accepted);
    assertEquals(3, index.content().papers().size());
  }

  @Test
  void textWithoutPapersIsPreviewedAndNotStored() throws IOException {
    PageSource milk = PageSource.of("x.txt", "Buy milk.\n");
    PagePreview preview = desk.preview(milk, MAY);
    ParsedPage page = assertInstanceOf(ParsedPage.class, preview.reading());
    assertEquals(List.of(), page.profiles());
    assertEquals(LineLabel.Kind.UNRECOGNISED, page.labels().getFirst().kind());
    assertFalse(Files.exists(temp.resolve("library")));
  }

  @Test
  void surveySaysWhatEachFileBrings() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("pages"));
    Files.writeString(folder.resolve("a.txt"), page().text());
    Files.writeString(folder.resolve("b.txt"), "Buy milk.\n");
    Files.writeString(folder.resolve("c.bib"), "@article{a, title={T}, author={A B}}\n");
    desk.add(page().source("ada.txt"), MAY, PageEdits.NONE);

    var told = new ArrayList<String>();
    desk.survey(
        List.of(folder),
        (s, files) ->
            told.add(s.file().getFileName() + " " + s.kind() + " " + s.papers() + "/" + files),
        () -> false);
    assertEquals(List.of("a.txt KNOWN 3/3", "b.txt FAILED 0/3", "c.bib DATA_SET 0/3"), told);
  }
}
