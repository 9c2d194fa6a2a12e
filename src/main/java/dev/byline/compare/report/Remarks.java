package dev.byline.compare.report;

import dev.byline.compare.Compared;
import dev.byline.compare.FigureTable;
import dev.byline.stats.Note;
import java.util.ArrayList;
import java.util.List;

/// The remarks below the figures of a comparison, in every output format: the scope of the papers,
/// the notes about misleading figures, and the figures that are unknown.
final class Remarks {

  private Remarks() {}

  static List<String> of(Compared compared, FigureTable table) {
    var remarks = new ArrayList<String>();
    compared.restriction().ifPresent(remarks::add);
    // Flags are footnotes of their figures.
    compared.notes().stream()
        .filter(note -> note.kind() != Note.Kind.FIGURE_FLAGGED)
        .map(Note::message)
        .forEach(remarks::add);
    table.unknown().entrySet().stream().map(FigureTable::sentence).forEach(remarks::add);
    return remarks;
  }
}
