package dev.byline.ui.export;

import dev.byline.cite.CitationFormatter;
import dev.byline.cite.CitationStyle;
import dev.byline.cite.ReferenceList;
import dev.byline.exchange.stream.PaperWriter;
import dev.byline.export.ExportProgress;
import dev.byline.export.PaperExport;
import dev.byline.library.Library;
import dev.byline.library.PaperChoice;
import dev.byline.model.Paper;
import dev.byline.ui.window.Latest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// References in the citation style that was chosen last, made on another thread.
///
/// Used on the thread of `ui` only.
public final class CitationModel {

  private final Library library;
  private final Executor ui;
  private final Latest citations;
  private final ReadOnlyObjectWrapper<ExportState> state =
      new ReadOnlyObjectWrapper<>(this, "state", new ExportState.Idle());
  private final StringProperty style =
      new SimpleStringProperty(this, "style", CitationStyle.APA.key());

  public CitationModel(Library library, Executor work, Executor ui) {
    this.library = library;
    this.ui = ui;
    citations = new Latest(work, ui);
  }

  /// The key of a [CitationStyle], or the path of a `.csl` file.
  public StringProperty style() {
    return style;
  }

  /// The progress of references that take a while; idle otherwise.
  public ReadOnlyObjectProperty<ExportState> state() {
    return state.getReadOnlyProperty();
  }

  /// Drops the references that are being made.
  public void cancel() {
    citations.cancel();
    state.set(new ExportState.Idle());
  }

  /// The name of the style.
  String title() {
    return CitationStyle.named(style.get())
        .map(CitationStyle::title)
        .orElseGet(() -> String.valueOf(Path.of(style.get()).getFileName()));
  }

  /// Makes the references of papers.
  ///
  /// @param made takes the references and the title of their style
  void cite(
      PaperChoice papers, BiConsumer<ReferenceList, String> made, Consumer<Exception> failed) {
    String wanted = style.get();
    String title = title();
    citations.ask(
        cancelled -> references(papers, wanted, cancelled),
        references -> {
          state.set(new ExportState.Idle());
          made.accept(references, title);
        },
        cause -> {
          state.set(new ExportState.Idle());
          failed.accept(cause);
        });
  }

  private ReferenceList references(PaperChoice choice, String wanted, BooleanSupplier cancelled)
      throws IOException {
    Optional<CitationStyle> known = CitationStyle.named(wanted);
    CitationFormatter formatter =
        known.isPresent()
            ? CitationFormatter.of(known.get())
            : CitationFormatter.of(Path.of(wanted));
    var papers = new ArrayList<Paper>();
    try (var all = new Papers(papers)) {
      new PaperExport(library, ExportProgress.NONE, cancelled).write(choice, all);
    }
    ExportProgress progress = new PacedProgress(ui, (done, total) -> show(done, total, cancelled));
    return formatter.format(papers, done -> progress.update(done, papers.size()), cancelled);
  }

  private void show(long done, long total, BooleanSupplier cancelled) {
    if (!cancelled.getAsBoolean()) {
      state.set(new ExportState.Running(Optional.empty(), done, total));
    }
  }

  private record Papers(List<Paper> papers) implements PaperWriter {

    @Override
    public void write(Paper paper) {
      papers.add(paper);
    }

    @Override
    public void close() {}
  }
}
