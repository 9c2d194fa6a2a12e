package dev.byline.ui.export;

import dev.byline.cite.CitationStyle;
import dev.byline.cite.ReferenceList;
import dev.byline.exchange.ExportFormat;
import dev.byline.library.AuthorQuery;
import dev.byline.library.PaperChoice;
import dev.byline.ui.kit.Banner;
import dev.byline.ui.kit.ClipboardText;
import dev.byline.ui.kit.FailureText;
import dev.byline.ui.model.BrowseModel;
import dev.byline.ui.model.DetailState;
import dev.byline.ui.model.ResultState;
import dev.byline.ui.model.SelectionModel;
import dev.byline.ui.window.Command;
import dev.byline.ui.window.CommandName;
import dev.byline.wording.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The commands that save what is listed, and copy references.
///
/// @param files asks where to save
/// @param picked the papers that are selected together, if there are any
/// @param ranked the order of the ranking
/// @param show shows what was done
public record ExportCommands(
    ExportModel exports,
    CitationModel citations,
    BrowseModel browse,
    SelectionModel selection,
    Supplier<Optional<PaperChoice>> picked,
    Supplier<AuthorQuery> ranked,
    Files files,
    Consumer<Banner> show) {

  /// Dialogs for files; empty where none is chosen.
  public interface Files {

    /// Asks where to save.
    ///
    /// @param name the name of the file, if no other is given
    Optional<Path> save(String name);

    /// Asks for a citation style.
    Optional<Path> style();
  }

  private static final Map<CommandName, ExportFormat> FORMATS =
      Map.of(
          CommandName.EXPORT_BIBTEX, ExportFormat.BIBTEX,
          CommandName.EXPORT_BIBLATEX, ExportFormat.BIBLATEX,
          CommandName.EXPORT_RIS, ExportFormat.RIS,
          CommandName.EXPORT_CSL_JSON, ExportFormat.CSL_JSON,
          CommandName.EXPORT_JSON_LINES, ExportFormat.JSON_LINES,
          CommandName.EXPORT_CSV, ExportFormat.CSV);

  private static final Map<CommandName, CitationStyle> STYLES =
      Map.of(
          CommandName.CITE_APA, CitationStyle.APA,
          CommandName.CITE_IEEE, CitationStyle.IEEE,
          CommandName.CITE_CHICAGO, CitationStyle.CHICAGO,
          CommandName.CITE_MLA, CitationStyle.MLA,
          CommandName.CITE_VANCOUVER, CitationStyle.VANCOUVER,
          CommandName.CITE_NATURE, CitationStyle.NATURE);

  /// The commands in the order of [CommandName].
  public List<Command> all() {
    var commands = new ArrayList<Command>();
    for (CommandName name : CommandName.values()) {
      if (FORMATS.containsKey(name)) {
        commands.add(Command.of(name, () -> export(FORMATS.get(name))).where(this::hasPapers));
      } else if (STYLES.containsKey(name)) {
        commands.add(choosing(name, STYLES.get(name)));
      }
    }
    commands.add(Command.of(CommandName.EXPORT_AUTHORS, this::exportAuthors));
    commands.add(
        Command.of(CommandName.COPY_REFERENCE, this::citePapers)
            .where(() -> picked.get().isPresent() || isReading()));
    commands.add(Command.of(CommandName.COPY_REFERENCES, this::citeList).where(this::hasPapers));
    commands.add(
        Command.of(CommandName.CITE_FILE, this::chooseFile)
            .stating(
                () -> CitationStyle.named(citations.style().get()).isPresent() ? off() : on()));
    return commands;
  }

  private boolean hasPapers() {
    return browse.results().get() instanceof ResultState.Loaded loaded
        && loaded.count().value() > 0;
  }

  private boolean isReading() {
    return selection.paper().get() instanceof DetailState.Shown;
  }

  private void export(ExportFormat format) {
    files
        .save("papers." + format.extension())
        .ifPresent(file -> exports.savePapers(picked.get().orElseGet(this::listed), format, file));
  }

  private void exportAuthors() {
    files.save("authors.csv").ifPresent(file -> exports.saveAuthors(ranked.get(), file));
  }

  private Command choosing(CommandName name, CitationStyle style) {
    return Command.of(name, () -> choose(style.key()))
        .stating(() -> style.key().equals(citations.style().get()) ? on() : off());
  }

  private static String on() {
    return Wording.of("state.on");
  }

  private static String off() {
    return Wording.of("state.off");
  }

  private void choose(String style) {
    citations.style().set(style);
    show.accept(new Banner(Wording.of("cite.style.chosen", citations.title())).passing());
  }

  private void chooseFile() {
    files.style().ifPresent(file -> choose(file.toString()));
  }

  /// The references of the papers that are selected, else of the one that is read.
  private void citePapers() {
    picked.get().or(this::read).ifPresent(this::cite);
  }

  private Optional<PaperChoice> read() {
    return selection.paper().get() instanceof DetailState.Shown shown
        ? Optional.of(new PaperChoice.Some(List.of(shown.detail().record().id())))
        : Optional.empty();
  }

  private PaperChoice listed() {
    return PaperChoice.all(browse.query().get());
  }

  private void citeList() {
    cite(listed());
  }

  private void cite(PaperChoice papers) {
    citations.cite(papers, this::copied, this::failed);
  }

  private void copied(ReferenceList references, String style) {
    ClipboardText.put(references.text(), references.html());
    show.accept(
        new Banner(Wording.of("cite.copied", references.references().size(), style)).passing());
  }

  private void failed(Exception cause) {
    show.accept(
        new Banner(
                Wording.of("cite.failed", FailureText.message(cause)), FailureText.copying(cause))
            .closing());
  }
}
