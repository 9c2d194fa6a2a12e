package dev.byline.intake;

import dev.byline.archive.CaptureNotes;
import dev.byline.model.CaptureDay;
import dev.byline.parse.PageSource;
import dev.byline.sync.FileProblem;
import dev.byline.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// On which day files were captured: the day that is stated, else what a `captures.json` beside the
/// file notes, else the day the file was last written to. Never today.
public final class CaptureDays {

  private final Optional<CaptureDay> stated;
  private final Map<Path, CaptureNotes> notes = new HashMap<>();
  private final List<FileProblem> problems = new ArrayList<>();

  /// @param stated the day that counts for all files, if there is one
  public CaptureDays(Optional<LocalDate> stated) {
    this.stated = stated.map(day -> new CaptureDay(day, false));
  }

  /// The day of `file` that somebody has said.
  public Optional<CaptureDay> said(Path file) {
    return stated.or(() -> noted(file));
  }

  /// The day of `file`, at worst inferred from when it was last written to.
  ///
  /// @throws IOException if the file cannot be read
  public CaptureDay of(Path file) throws IOException {
    FileTime modified = Files.getLastModifiedTime(file);
    return said(file).orElseGet(() -> inferred(modified));
  }

  /// The day of a file that was last written to at `modified`.
  static CaptureDay inferred(FileTime modified) {
    return new CaptureDay(modified.toInstant().atZone(ZoneId.systemDefault()).toLocalDate(), true);
  }

  /// Notes that could not be read; the files' own days count instead.
  public List<FileProblem> problems() {
    return List.copyOf(problems);
  }

  private Optional<CaptureDay> noted(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null
        ? Optional.empty()
        : notes.computeIfAbsent(folder, this::readNotes).day(file.getFileName().toString());
  }

  private CaptureNotes readNotes(Path folder) {
    Path file = folder.resolve(CaptureNotes.FILE_NAME);
    if (!Files.exists(file)) {
      return CaptureNotes.NONE;
    }
    try (InputStream in = PageSource.open(file)) {
      return CaptureNotes.read(in);
    } catch (IOException e) {
      String message = Wording.of("problem.notes", String.valueOf(e.getMessage()));
      problems.add(new FileProblem(file.toString(), 0, message));
      return CaptureNotes.NONE;
    }
  }
}
