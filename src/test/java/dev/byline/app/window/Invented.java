package dev.byline.app.window;

import dev.byline.PageCounters;
import dev.byline.archive.Correction;
import dev.byline.archive.Corrections;
import dev.byline.library.CapturedProfile;
import dev.byline.library.MemoryIndex;
import dev.byline.library.own.MemoryGroups;
import dev.byline.library.own.MemoryWatches;
import dev.byline.model.Author;
import dev.byline.model.AuthorField;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.model.Profile;
import dev.byline.parse.PageSource;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import dev.byline.workspace.LibraryFolder;
import dev.byline.workspace.MemoryVerdicts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Invented people with the page on which their papers are listed.
public final class Invented {

  /// Less than the library holds, as a page that has been cut off.
  static final String PAGE =
      """
      h-index12
      18papers
      1,184citations

      18 Papers

      MLMay 7, 2026
      Momentum on curved spaces

      Ada Quill, Chen Wu, T. Someone et al.

      We study how momentum behaves. Learning is slow at first and then fast.

      LGFeb 8, 2025
      Sparse attention without a learning rate

      Ada Quill, Zo\u00eb Other

      Attention is made sparse while it is learned, which takes no learning rate at all.
      """;

  /// Of the AI score of one author.
  static final Corrections CORRECTIONS =
      Corrections.NONE.with(
          new Correction(
              new dev.byline.archive.FieldPlace.OfAuthor(AuthorField.AI_SCORE),
              "16",
              Optional.of("61")));

  private Invented() {}

  /// A library of which there is nothing on disk.
  public static LibraryFolder library() {
    try {
      return LibraryFolder.open(Path.of("target", "no-library"), _ -> new MemoryIndex());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static WindowSources sources() {
    return sources(People.library(18));
  }

  public static WindowSources sources(FakeLibrary library) {
    return new WindowSources(
        library,
        library,
        _ -> Optional.of(PageSource.of("ada-quill.txt", PAGE)),
        library.marks(),
        new MemoryGroups(),
        Invented::captures,
        _ -> CORRECTIONS,
        new MemoryVerdicts(),
        new MemoryWatches());
  }

  /// Three captures of everybody but the last, on whose page each time there is more.
  private static List<CapturedProfile> captures(AuthorId author) {
    int all = author.value().endsWith("6") ? 1 : 3;
    return IntStream.range(0, all).mapToObj(Invented::capture).toList();
  }

  private static CapturedProfile capture(int time) {
    var figures =
        PageCounters.of(
            OptionalInt.of(11 + time),
            OptionalInt.of(16 + time),
            OptionalInt.of(900 + 142 * time),
            OptionalInt.of(55),
            time == 0 ? OptionalInt.empty() : OptionalInt.of(59));
    var author = Author.builder("Ada Quill").category(Optional.of("ML")).figures(figures).build();
    List<Paper> papers =
        IntStream.range(time, time + 4)
            .mapToObj(i ->
                Paper.builder("Momentum on curved spaces, part " + i)
                    .authors(List.of("Ada Quill", "Chen Wu"))
                    .score(OptionalDouble.of(60 + i + (i == 2 ? time : 0)))
                    .published(Optional.of(PartialDate.ofYear(2020 + i)))
                    .build())
            .toList();
    return new CapturedProfile(
        new CapturedProfile.Page(new AuthorId("ada-quill"), "profile-page"),
        Optional.of(new CaptureDay(LocalDate.of(2024 + time, 5, 31), time == 1)),
        "ada-quill.txt",
        new Profile(author, papers));
  }
}
