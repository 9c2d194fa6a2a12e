package dev.byline.ui.export;

import dev.byline.exchange.ExportFormat;
import dev.byline.exchange.stream.PaperWriter;
import dev.byline.export.AuthorExport;
import dev.byline.export.ExportProgress;
import dev.byline.export.PaperExport;
import dev.byline.export.WholeFile;
import dev.byline.library.AuthorQuery;
import dev.byline.library.Library;
import dev.byline.library.PaperChoice;
import dev.byline.ui.window.Latest;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// An export to a file that goes on while the window is used. A new one takes the place of one that
/// has not ended; a file is written as a whole or not at all.
///
/// Used on the thread of `ui` only.
public final class ExportModel {

  private final Library library;
  private final Executor ui;
  private final Latest exports;
  private final ReadOnlyObjectWrapper<ExportState> state =
      new ReadOnlyObjectWrapper<>(this, "state", new ExportState.Idle());

  public ExportModel(Library library, Executor work, Executor ui) {
    this.library = library;
    this.ui = ui;
    exports = new Latest(work, ui);
  }

  public ReadOnlyObjectProperty<ExportState> state() {
    return state.getReadOnlyProperty();
  }

  /// Writes the papers of a choice to `file`.
  public void savePapers(PaperChoice papers, ExportFormat format, Path file) {
    save(
        file,
        (text, progress, cancelled) -> {
          try (PaperWriter writer = format.writer(text)) {
            new PaperExport(library, progress, cancelled).write(papers, writer);
          }
        });
  }

  /// Writes all authors that `query` finds to `file`, as CSV.
  public void saveAuthors(AuthorQuery query, Path file) {
    save(
        file,
        (text, progress, cancelled) ->
            new AuthorExport(library, progress, cancelled).write(query, text));
  }

  /// Writes a whole library to `file`.
  ///
  /// @param library writes it to a stream, until it is cancelled
  public void saveLibrary(Bytes library, Path file) {
    begin(file, library);
  }

  /// The content of a file.
  @FunctionalInterface
  public interface Bytes {
    void write(OutputStream out, BooleanSupplier cancelled) throws IOException;
  }

  /// Ends the export that is under way; there is no file of it.
  public void cancel() {
    exports.cancel();
    state.set(new ExportState.Idle());
  }

  private interface Content {
    void write(Writer text, ExportProgress progress, BooleanSupplier cancelled) throws IOException;
  }

  private void save(Path file, Content content) {
    begin(
        file,
        (stream, cancelled) -> {
          var text = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
          content.write(text, progress(file, cancelled), cancelled);
          text.flush();
        });
  }

  private void begin(Path file, Bytes content) {
    state.set(new ExportState.Running(Optional.of(file), 0, 0));
    exports.ask(
        cancelled ->
            WholeFile.write(
                file,
                stream -> {
                  content.write(stream, cancelled);
                  return file;
                }),
        saved -> state.set(new ExportState.Saved(saved)),
        cause -> state.set(new ExportState.Failed(cause)));
  }

  private ExportProgress progress(Path file, BooleanSupplier cancelled) {
    return new PacedProgress(
        ui,
        (done, total) -> {
          if (!cancelled.getAsBoolean() && state.get() instanceof ExportState.Running) {
            state.set(new ExportState.Running(Optional.of(file), done, total));
          }
        });
  }
}
