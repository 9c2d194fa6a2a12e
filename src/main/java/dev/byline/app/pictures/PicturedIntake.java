package dev.byline.app.pictures;

import dev.byline.app.window.MainWindow;
import dev.byline.app.window.WindowIntake;
import dev.byline.archive.FieldPlace;
import dev.byline.model.PaperField;
import dev.byline.ui.intake.IntakeState;
import dev.byline.ui.intake.ReviewModel;
import dev.byline.workspace.LibraryFolder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Invented pages on their way in, for pictures.
final class PicturedIntake {

  private static final String PAGE = "review.txt";

  private final LibraryFolder folder;

  /// @param folder nothing is stored there
  PicturedIntake(LibraryFolder folder) {
    this.folder = folder;
  }

  private WindowIntake intake(MainWindow desk) {
    return new WindowIntake(folder, desk, Runnable::run, Runnable::run);
  }

  /// Shows the review of a page with a corrected field, at its first doubtful place.
  void review(MainWindow desk) throws IOException {
    WindowIntake intake = intake(desk);
    intake.model().offerText(page());
    if (intake.model().state().get() instanceof IntakeState.Reviewing(ReviewModel review)) {
      var place =
          new FieldPlace.OfPaper(
              new FieldPlace.PaperKey("momentum on curved spaces", 0), PaperField.VENUE);
      review.correct(0, place, "ICML 2026");
      review.nextDoubt();
    }
  }

  /// Shows what a folder of files would bring.
  void files(MainWindow desk) throws IOException {
    Path files = Files.createTempDirectory("byline");
    List<Path> all =
        List.of(
            Files.writeString(files.resolve("ada-quill.txt"), page()),
            Files.writeString(files.resolve("minutes.txt"), "Minutes of the meeting\n"),
            Files.writeString(files.resolve("references.bib"), "@article{a, title={A}}\n"));
    try {
      intake(desk).model().offerFiles(all);
    } finally {
      for (Path file : all) {
        Files.delete(file);
      }
      Files.delete(files);
    }
  }

  private static String page() throws IOException {
    try (@Nullable InputStream in = PicturedIntake.class.getResourceAsStream(PAGE)) {
      if (in == null) {
        throw new FileNotFoundException("The program comes without its page " + PAGE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
