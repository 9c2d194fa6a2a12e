package dev.byline.compare.report;

import dev.byline.compare.Compared;
import dev.byline.compare.FigureTable;
import dev.byline.library.PaperQuery;
import dev.byline.library.QueryText;
import dev.byline.stats.Note;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands below a comparison's figures, whatever it is written as: which papers count, where
/// the comparison misleads, and what cannot be known.
final class Remarks {

  private Remarks() {}

  static List<String> of(Compared compared, FigureTable table) {
    var remarks = new ArrayList<String>();
    scope(compared).ifPresent(remarks::add);
    // Flags are footnotes of their figures.
    compared.notes().stream()
        .filter(note -> note.kind() != Note.Kind.FIGURE_FLAGGED)
        .map(Note::message)
        .forEach(remarks::add);
    table.unknown().entrySet().stream().map(FigureTable::sentence).forEach(remarks::add);
    return remarks;
  }

  /// Which papers count, where not all do.
  static Optional<String> scope(Compared compared) {
    var parts = new ArrayList<String>();
    if (!compared.scope().clauses().isEmpty()) {
      PaperQuery asked = new PaperQuery(compared.scope().clauses(), PaperQuery.ALL.sort());
      parts.add(Wording.of("report.scope", QueryText.print(asked)));
    }
    if (!compared.without().isEmpty()) {
      parts.add(Wording.of("report.without", compared.without().size()));
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(Wording.of("report.only", String.join(", ", parts)));
  }
}
