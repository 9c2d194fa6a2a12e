package dev.byline.ui.print;

import dev.byline.dossier.Dossier;
import dev.byline.dossier.DossierPdf;
import dev.byline.library.Library;
import dev.byline.ui.chart.FileExport;
import dev.byline.ui.kit.Banner;
import dev.byline.ui.kit.FailureText;
import dev.byline.ui.window.Command;
import dev.byline.ui.window.CommandName;
import dev.byline.ui.window.Latest;
import dev.byline.wording.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The commands that print what the window shows, or save it as a PDF file.
///
/// @param subject what the window shows, where it can be printed
/// @param printers prints pages
/// @param asked asks for the dossier
/// @param files asks where to save a file of this name; empty where nowhere
/// @param exporter writes files
/// @param show shows what was done
public record PrintCommands(
    Library library,
    Supplier<Optional<PrintSubject>> subject,
    Printers printers,
    Latest asked,
    Function<String, Optional<Path>> files,
    FileExport exporter,
    Consumer<Banner> show) {

  /// Both commands.
  public List<Command> all() {
    return List.of(
        Command.of(CommandName.PRINT, this::print).where(() -> subject.get().isPresent()),
        Command.of(CommandName.SAVE_PDF, this::save).where(() -> subject.get().isPresent()));
  }

  private void print() {
    if (!printers.isAny()) {
      show.accept(
          new Banner(
                  Wording.of("print.noPrinter"),
                  Banner.step(CommandName.SAVE_PDF.text(), this::save))
              .closing());
      return;
    }
    subject
        .get()
        .ifPresent(one ->
            asked.<Dossier>ask(
                cancelled -> one.dossier(library, cancelled), this::print, this::failed));
  }

  private void print(Dossier dossier) {
    switch (printers.print(dossier)) {
      case PRINTED -> show.accept(new Banner(Wording.of("print.sent", dossier.title())).passing());
      case CANCELLED -> {}
      case FAILED -> show.accept(new Banner(Wording.of("print.failed")).closing());
    }
  }

  private void failed(Exception cause) {
    show.accept(
        new Banner(
                Wording.of("export.failed", FailureText.message(cause)), FailureText.copying(cause))
            .closing());
  }

  private void save() {
    subject
        .get()
        .ifPresent(one ->
            files
                .apply(one.fileName())
                .ifPresent(file ->
                    exporter.write(
                        Map.of(
                            file,
                            () -> DossierPdf.write(one.dossier(library, () -> false)).bytes()))));
  }
}
