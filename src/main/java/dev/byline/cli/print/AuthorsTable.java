package dev.byline.cli.print;

import dev.byline.compare.SourceText;
import dev.byline.library.AuthorMatch;
import dev.byline.library.AuthorRecord;
import dev.byline.model.Author;
import dev.byline.model.AuthorField;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.stats.citations.FigureConsistency;
import dev.byline.stats.citations.FigureFlag;
import dev.byline.stats.text.FlagText;
import dev.byline.wording.Wording;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// The authors of a library as a table: figures as given by the pages, and why some cannot be
/// right.
public final class AuthorsTable {

  /// The fields that are no column, and the text about the person apart.
  private static final Set<AuthorField> FACTS =
      EnumSet.complementOf(
          EnumSet.of(
              AuthorField.CATEGORY,
              AuthorField.H_INDEX,
              AuthorField.PAPERS,
              AuthorField.CITATIONS,
              AuthorField.NOVELTY,
              AuthorField.AI_SCORE,
              AuthorField.ABOUT));

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

  /// The authors who work on something, with the papers that match and all that are listed.
  public static void printMatches(List<AuthorMatch> matches, PrintWriter out) {
    var table =
        new TextTable()
            .text("Name")
            .text("Affiliation")
            .number("Matching")
            .number("Papers")
            .number("h-index")
            .number("Citations");
    for (AuthorMatch match : matches) {
      AuthorRecord author = match.author();
      table.row(
          author.author().name(),
          author.author().affiliation().orElse("-"),
          String.format(Locale.ROOT, "%,d", match.papers()),
          String.format(Locale.ROOT, "%,d", author.papersListed()),
          cell(author, FigureKind.H_INDEX),
          cell(author, FigureKind.CITATIONS));
    }
    table.print(out);
  }

  /// The figures by source, where there are several or they are computed; a line each.
  public static void printSources(AuthorRecord author, PrintWriter out) {
    SourceText.lines(author).forEach(out::println);
  }

  /// The facts that the page gives of an author besides the columns of the table, a line each.
  public static void printFacts(Author author, PrintWriter out) {
    for (AuthorField field : FACTS) {
      PaperText.printFact(Wording.named("field.author", field), field.of(author), out);
    }
  }

  private static void addRow(TextTable table, AuthorRecord record) {
    Figures figures = record.author().figures();
    List<FigureFlag> flags = FigureConsistency.check(figures, record.counts());
    table.row(
        record.author().name() + (record.author().nameInferred() ? " (inferred)" : ""),
        record.author().category().orElse("-"),
        cell(record, FigureKind.H_INDEX) + (isImpossible(flags, FigureKind.H_INDEX) ? " (!)" : ""),
        record.papersListed() + "/" + cell(figures.paperCount(), ""),
        cell(record, FigureKind.CITATIONS),
        cell(figures.noveltyPercent(), "%"),
        cell(figures.aiScore(), ""),
        flags.stream().map(FlagText::of).collect(Collectors.joining(" ")));
  }

  private static boolean isImpossible(List<FigureFlag> flags, FigureKind figure) {
    return flags.stream()
        .anyMatch(flag -> flag.figure() == figure && flag.kind() == FigureFlag.Kind.IMPOSSIBLE);
  }

  /// The chosen figure, or what follows from the papers: at least that, where not all have counts.
  private static String cell(AuthorRecord record, FigureKind kind) {
    String least =
        record.computed(kind).filter(computed -> !computed.isOfAllListed()).isPresent() ? ">=" : "";
    return least + cell(record.figures().get(kind), "");
  }

  private static String cell(OptionalInt value, String unit) {
    return value.isPresent() ? String.format(Locale.ROOT, "%,d%s", value.getAsInt(), unit) : "-";
  }
}
