package dev.byline.cli.print;

import dev.byline.compare.ComparisonResult;
import dev.byline.compare.FigureTable;
import dev.byline.compare.SharedText;
import dev.byline.model.FigureKind;
import dev.byline.stats.ComparisonNote;
import dev.byline.stats.PercentileRank;
import dev.byline.stats.citations.FigureFlag;
import dev.byline.stats.text.FlagText;
import dev.byline.stats.text.RankText;
import dev.byline.wording.Wording;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A comparison for a terminal: figures, where they come from, what to beware of, what is shared.
public final class CompareText {

  private static final int SHARED_SHOWN = 10;

  private CompareText() {}

  public static void print(ComparisonResult compared, PrintWriter out) {
    FigureTable table = FigureTable.of(compared);
    figures(table, out);
    sources(compared, table, out);
    section(out, "Notes", notes(compared, table));
    section(out, "Shared papers", papers(compared));
    section(out, "Shared co-authors", coAuthors(compared));
  }

  private static void figures(FigureTable table, PrintWriter out) {
    var text = new TextTable().text("");
    table.names().forEach(text::number);
    for (FigureTable.Row row : table.rows()) {
      var cells = new ArrayList<String>();
      cells.add(row.metric().label());
      row.cells().forEach(cell -> cells.add(cell(cell)));
      text.row(cells.toArray(String[]::new));
    }
    text.print(out);
    if (anyCell(table, FigureTable.Cell::best)) {
      out.println("* the highest, where the figures can be compared");
    }
    if (anyCell(table, cell -> cell.standing() instanceof PercentileRank.At)) {
      out.println("P: the percentile among the library's authors whose figure is known exactly");
    }
  }

  private static boolean anyCell(FigureTable table, Predicate<FigureTable.Cell> test) {
    return table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(test);
  }

  private static String cell(FigureTable.Cell cell) {
    String second = cell.second().map(s -> " [" + s.text() + "]").orElse("");
    String standing = RankText.brief(cell.standing());
    return cell.text()
        + (cell.isImpossible() ? " (!)" : "")
        + second
        + (standing.isEmpty() ? "" : " (" + standing + ")")
        + (cell.best() ? " *" : "");
  }

  /// Each source once a side, with the figures that come from it.
  private static void sources(ComparisonResult compared, FigureTable table, PrintWriter out) {
    var lines = new ArrayList<String>();
    for (int i = 0; i < compared.contenders().size(); i++) {
      int side = i;
      table.rows().stream()
          .filter(row -> row.cells().get(side).isKnown())
          .collect(
              Collectors.groupingBy(
                  row -> row.cells().get(side).source(),
                  LinkedHashMap::new,
                  Collectors.mapping(row -> row.metric().label(), Collectors.joining(", "))))
          .forEach((source, metrics) ->
              lines.add(table.names().get(side) + ", " + source + ": " + metrics));
    }
    section(out, "Sources", lines);
  }

  private static List<String> notes(ComparisonResult compared, FigureTable table) {
    var notes = new ArrayList<String>();
    compared.restriction().ifPresent(notes::add);
    compared.notes().stream().map(compared::text).forEach(notes::add);
    for (FigureTable.Row row : table.rows()) {
      for (int side = 0; side < row.cells().size(); side++) {
        String name = table.names().get(side);
        doubts(compared, side, row.cells().get(side))
            .forEach(flag -> notes.add(Wording.of("note.flag", name, FlagText.of(flag))));
      }
    }
    table.unknown().entrySet().stream().map(FigureTable::sentence).forEach(notes::add);
    return notes;
  }

  /// The flags of a figure that no note tells of.
  private static List<FigureFlag> doubts(
      ComparisonResult compared, int side, FigureTable.Cell cell) {
    boolean isShort =
        compared.notes().stream()
            .anyMatch(note ->
                note.kind() == ComparisonNote.Kind.LIST_INCOMPLETE
                    && note.authors().contains(side));
    return cell.flags().stream()
        .filter(flag -> flag.kind() != FigureFlag.Kind.IMPOSSIBLE)
        .filter(flag -> !isShort || flag.figure() != FigureKind.PAPERS)
        .toList();
  }

  private static List<String> papers(ComparisonResult compared) {
    return shown(
        compared.comparison().sharedPapers().stream()
            .map(new SharedText(compared)::paper)
            .toList());
  }

  private static List<String> coAuthors(ComparisonResult compared) {
    return shown(
        compared.comparison().sharedCoAuthors().stream()
            .map(new SharedText(compared)::person)
            .toList());
  }

  private static List<String> shown(List<String> lines) {
    var some = new ArrayList<>(lines.subList(0, Math.min(SHARED_SHOWN, lines.size())));
    if (lines.size() > SHARED_SHOWN) {
      some.add("and " + (lines.size() - SHARED_SHOWN) + " more");
    }
    return some;
  }

  private static void section(PrintWriter out, String head, List<String> lines) {
    if (!lines.isEmpty()) {
      out.println();
      out.println(head);
      lines.forEach(line -> out.println("  " + line));
    }
  }
}
