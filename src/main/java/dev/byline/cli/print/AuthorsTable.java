package dev.byline.cli.print;

import dev.byline.library.AuthorRecord;
import dev.byline.model.Figures;
import dev.byline.stats.citations.Consistency;
import dev.byline.stats.citations.Flag;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// The authors of a library as a table: figures as given by the pages, and why some cannot be
/// right.
public final class AuthorsTable {

  private AuthorsTable() {}

  public static void print(List<AuthorRecord> authors, PrintWriter out) {
    var table =
        new TextTable()
            .text("Name")
            .text("Category")
            .number("h-index")
            .number("Papers")
            .number("Citations")
            .number("Novelty")
            .number("AI score")
            .text("Flags");
    authors.forEach(author -> addRow(table, author));
    table.print(out);
  }

  private static void addRow(TextTable table, AuthorRecord record) {
    Figures figures = record.author().figures();
    List<Flag> flags = Consistency.check(figures, record.counts());
    table.row(
        record.author().name() + (record.author().nameInferred() ? " (inferred)" : ""),
        record.author().category().orElse("-"),
        cell(figures.hIndex(), "") + (isImpossible(flags, Flag.Figure.H_INDEX) ? " (!)" : ""),
        record.papersListed() + "/" + cell(figures.paperCount(), ""),
        cell(figures.citations(), ""),
        cell(figures.noveltyPercent(), "%"),
        cell(figures.aiScore(), ""),
        flags.stream().map(Flag::message).collect(Collectors.joining(" ")));
  }

  private static boolean isImpossible(List<Flag> flags, Flag.Figure figure) {
    return flags.stream()
        .anyMatch(flag -> flag.figure() == figure && flag.kind() == Flag.Kind.IMPOSSIBLE);
  }

  private static String cell(OptionalInt value, String unit) {
    return value.isPresent() ? String.format(Locale.ROOT, "%,d%s", value.getAsInt(), unit) : "-";
  }
}
