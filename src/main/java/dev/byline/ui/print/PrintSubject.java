package dev.byline.ui.print;

import dev.byline.compare.ComparisonResult;
import dev.byline.dossier.Dossier;
import dev.byline.dossier.DossierMaker;
import dev.byline.library.Library;
import dev.byline.model.AuthorId;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.BooleanSupplier;

/// A part of the window that can be printed.
public sealed interface PrintSubject {

  /// An author's page.
  record OfAuthor(AuthorId id) implements PrintSubject {}

  /// A comparison.
  record OfComparison(ComparisonResult compared) implements PrintSubject {}

  /// The name of a file for it, if no other is given.
  default String fileName() {
    return switch (this) {
      case OfAuthor(AuthorId id) -> id.value() + ".pdf";
      case OfComparison _ -> "comparison.pdf";
    };
  }

  /// Its dossier; takes time.
  default Dossier dossier(Library library, BooleanSupplier cancelled) throws IOException {
    var maker = new DossierMaker(LocalDate.now(ZoneId.systemDefault()));
    return switch (this) {
      case OfAuthor(AuthorId id) ->
          maker.of(id, library, cancelled).orElseThrow(() -> new FileNotFoundException(id.value()));
      case OfComparison(ComparisonResult compared) -> maker.of(compared);
    };
  }
}
