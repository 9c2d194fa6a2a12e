package dev.byline.compare.report;

import dev.byline.compare.Compared;
import dev.byline.compare.FigureTable;
import dev.byline.stats.Note;
import java.util.ArrayList;
import java.util.List;

/// What stands below a comparison's figures, whatever it is written as: which papers count, where
/// the comparison misleads, and what cannot be known.
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
