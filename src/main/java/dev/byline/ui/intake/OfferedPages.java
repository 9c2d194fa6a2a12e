package dev.byline.ui.intake;

import dev.byline.intake.CaptureDays;
import dev.byline.intake.PagePreview;
import dev.byline.model.CaptureDay;
import dev.byline.parse.Copies;
import dev.byline.parse.NotAPage;
import dev.byline.parse.PageSource;
import dev.byline.parse.ParsedPage;
import dev.byline.ui.kit.FailureText;
import dev.byline.ui.source.RecordSpot;
import dev.byline.ui.window.Latest;
import dev.byline.wording.Wording;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// A reader of offered pages, pasted, from files or from the library, into the states in which a
/// window shows them. Used on the thread of `ui` only; the reading is done by `work`.
final class OfferedPages {

  /// Bytes of a file that is shown line by line; what is longer is looked at as many files are.
  private static final long REVIEWED = 16L << 20;

  /// Names pasted pages: two are never one file, so that their names join nobody.
  private static final DateTimeFormatter PASTED =
      DateTimeFormatter.ofPattern("'pasted' yyyy-MM-dd HHmmss'.txt'");

  private final LibraryFolder library;
  private final Executor work;
  private final Executor ui;
  private final Clock clock;

  /// Two pages that are pasted within one second have names of their own.
  private LocalDateTime lastPasted = LocalDateTime.MIN;

  OfferedPages(LibraryFolder library, Executor work, Executor ui, Clock clock) {
    this.library = library;
    this.work = work;
    this.ui = ui;
    this.clock = clock;
  }

  /// A text as it was pasted, with what was copied beside it.
  record Pasted(PageSource source, String text, Optional<String> html) {

    PageSource copy() {
      return Copies.beside(source, text, html);
    }
  }

  /// A text that is pasted now, under a name of its own.
  Pasted pasted(String text, Optional<String> html) {
    LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    lastPasted = now.isAfter(lastPasted) ? now : lastPasted.plusSeconds(1);
    return new Pasted(PageSource.of(PASTED.format(lastPasted), text), text, html);
  }

  void read(Latest reader, Pasted pasted, Consumer<IntakeState> then) {
    var today = new CaptureDay(LocalDate.now(clock), false);
    reader.ask(
        _ -> library.reviews().previewCopied(pasted.copy(), today),
        preview ->
            then.accept(unnamed(pasted.source(), stateOf(Wording.of("intake.pasted"), preview))),
        cause -> then.accept(failure(cause)));
  }

  /// The state without the name under which a pasted text would be stored: nobody gave it.
  private static IntakeState unnamed(PageSource source, IntakeState state) {
    return state instanceof IntakeState.NoPage(String message)
        ? new IntakeState.NoPage(message.replace(source.name(), Wording.of("intake.noPage.pasted")))
        : state;
  }

  void read(Latest reader, Path file, Consumer<IntakeState> then) {
    String name = String.valueOf(file.getFileName());
    reader.ask(
        _ -> {
          CaptureDay day = new CaptureDays(Optional.empty()).of(file);
          return library.reviews().preview(PageSource.of(file), Optional.of(day));
        },
        preview -> then.accept(stateOf(name, preview)),
        cause -> then.accept(failure(cause)));
  }

  /// Reads a page of the library.
  ///
  /// @param page its content hash
  /// @param spot the record to show first
  void readStored(Latest reader, String page, RecordSpot spot, Consumer<IntakeState> then) {
    reader.ask(
        _ -> library.reviews().previewStored(page),
        preview -> {
          IntakeState opened = stateOf(preview.source().name(), preview);
          then.accept(opened);
          if (opened instanceof IntakeState.Reviewing(ReviewModel review)) {
            review.show(spot);
          }
        },
        cause -> then.accept(failure(cause)));
  }

  /// True if a file is shown line by line. Takes the time of the disk.
  boolean isReviewed(Path path) throws IOException {
    return Files.isRegularFile(path)
        && Files.size(path) <= REVIEWED
        && !library.reviews().isOwn(path)
        && !library.reviews().isLibrary(path)
        && !library.reviews().isDataSet(PageSource.of(path));
  }

  private IntakeState stateOf(String name, PagePreview preview) {
    return switch (preview.reading()) {
      case NotAPage none -> new IntakeState.NoPage(none.message());
      case ParsedPage page -> {
        var again = new Latest(work, ui);
        var draft = PageDraft.of(preview, page);
        yield new IntakeState.Reviewing(
            new ReviewModel(name, draft, library.reviews()::preview, again));
      }
    };
  }

  /// True if a page is looked at that the library does not hold as it stands.
  static boolean isUnstored(IntakeState state) {
    return state instanceof IntakeState.Reviewing(ReviewModel review)
        && (review.draft().get().preview().stored().isEmpty() || review.draft().get().isChanged());
  }

  static IntakeState failure(Exception cause) {
    return new IntakeState.Failed(FailureText.message(cause));
  }
}
