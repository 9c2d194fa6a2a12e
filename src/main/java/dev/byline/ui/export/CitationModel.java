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
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// References in the citation style that was chosen last, made on another thread.
///
/// Used on the thread of `ui` only.
public final class CitationModel {

  private final Library library;
  private final Latest citations;
  private final StringProperty style =
      new SimpleStringProperty(this, "style", CitationStyle.APA.key());

  public CitationModel(Library library, Executor work, Executor ui) {
    this.library = library;
    citations = new Latest(work, ui);
  }

  /// The key of a [CitationStyle], or the path of a `.csl` file.
  public StringProperty style() {
    return style;
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
        references -> made.accept(references, title),
        failed);
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
    return formatter.format(papers);
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
