package dev.byline.compare.report;

import dev.byline.compare.ComparisonResult;
import dev.byline.compare.FigureTable;
import dev.byline.stats.ComparisonNote;
import java.util.ArrayList;
import java.util.List;

/// The remarks below the figures of a comparison, in every output format: the scope of the papers,
/// the notes about misleading figures, and the figures that are unknown.
public final class ReportNotes {

  private ReportNotes() {}

  /// The remarks as sentences.
  public static List<String> of(ComparisonResult compared, FigureTable table) {
    var remarks = new ArrayList<String>();
    compared.restriction().ifPresent(remarks::add);
    // Flags are footnotes of their figures.
    compared.notes().stream()
        .filter(note -> note.kind() != ComparisonNote.Kind.FIGURE_FLAGGED)
        .map(compared::text)
        .forEach(remarks::add);
    table.unknown().entrySet().stream().map(FigureTable::sentence).forEach(remarks::add);
    return remarks;
  }
}
