package dev.byline.export;

import dev.byline.exchange.table.CsvCells;
import dev.byline.library.AuthorMatch;
import dev.byline.library.AuthorRecord;
import dev.byline.model.Author;
import dev.byline.model.AuthorCount;
import dev.byline.model.CaptureDay;
import dev.byline.model.Figure;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.stats.citations.FigureConsistency;
import dev.byline.stats.text.FlagText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The authors of a library as CSV, a row each: what `--json` says of them, by the same names.
///
/// `figures` has all figures that pages give, each with its source and its day: `hIndex 45
/// google-scholar 2026-05-31; citationsSince 2021 812 google-scholar 2026-05-31`.
public final class AuthorsCsv {

  private record Column(String name, Function<AuthorRecord, String> value) {}

  /// New columns come last.
  private static final List<Column> COLUMNS =
      List.of(
          new Column("id", record -> record.id().value()),
          of("name", Author::name),
          of("nameInferred", author -> String.valueOf(author.nameInferred())),
          of("category", author -> author.category().orElse("")),
          of("affiliation", author -> author.affiliation().orElse("")),
          of("keywords", author -> CsvCells.list(author.keywords())),
          of(
              "ids",
              author ->
                  CsvCells.list(
                      author.ids().stream()
                          .map(id -> id.scheme().key() + ":" + id.value())
                          .toList())),
          figure("hIndex", Figures::hIndex),
          figure("paperCount", Figures::paperCount),
          figure("citations", Figures::citations),
          figure("i10Index", Figures::i10Index),
          figure("noveltyPercent", Figures::noveltyPercent),
          figure("aiScore", Figures::aiScore),
          figure("recentSince", Figures::since),
          figure("recentCitations", recent(FigureKind.CITATIONS_SINCE)),
          figure("recentHIndex", recent(FigureKind.H_INDEX_SINCE)),
          figure("recentI10Index", recent(FigureKind.I10_INDEX_SINCE)),
          of("citationsPerYear", author -> perYear(author.figures())),
          of("about", author -> author.about().orElse("")),
          new Column(
              "captured", record -> record.captured().map(day -> day.date().toString()).orElse("")),
          new Column(
              "captureInferred",
              record -> String.valueOf(record.captured().map(CaptureDay::inferred).orElse(false))),
          new Column("format", AuthorRecord::format),
          new Column("source", AuthorRecord::source),
          new Column("papersListed", record -> String.valueOf(record.papersListed())),
          new Column(
              "newestPaper", record -> record.newestPaper().map(Object::toString).orElse("")),
          new Column("captures", record -> String.valueOf(record.captures())),
          new Column("joinedBy", record -> record.joined().name().toLowerCase(Locale.ROOT)),
          new Column("nameVariants", record -> CsvCells.list(record.nameVariants())),
          new Column("flags", AuthorsCsv::flags),
          new Column("figures", AuthorsCsv::figures));

  private AuthorsCsv() {}

  /// The line with the names of the columns.
  public static String head() {
    return row(COLUMNS.stream().map(Column::name).toList());
  }

  /// The line of an author.
  public static String row(AuthorRecord author) {
    return row(COLUMNS.stream().map(column -> column.value().apply(author)).toList());
  }

  /// The line with the names of the columns of [#row(AuthorMatch)].
  public static String matchHead() {
    return row(with(COLUMNS.stream().map(Column::name), "matchingPapers"));
  }

  /// The line of an author with the number of papers that match.
  public static String row(AuthorMatch match) {
    return row(
        with(
            COLUMNS.stream().map(column -> column.value().apply(match.author())),
            String.valueOf(match.papers())));
  }

  private static List<String> with(Stream<String> cells, String last) {
    return Stream.concat(cells, Stream.of(last)).toList();
  }

  private static String row(List<String> cells) {
    var row = new StringBuilder();
    CsvCells.append(row, cells);
    return row.toString();
  }

  private static Column of(String name, Function<Author, String> value) {
    return new Column(name, record -> value.apply(record.author()));
  }

  private static Column figure(String name, Function<Figures, OptionalInt> figure) {
    return of(
        name,
        author -> {
          OptionalInt value = figure.apply(author.figures());
          return value.isPresent() ? String.valueOf(value.getAsInt()) : "";
        });
  }

  private static Function<Figures, OptionalInt> recent(FigureKind kind) {
    return figures ->
        figures.since().isPresent()
            ? figures.get(kind, figures.since().getAsInt())
            : OptionalInt.empty();
  }

  private static String perYear(Figures figures) {
    return figures.byYear(FigureKind.CITATIONS_PER_YEAR).entrySet().stream()
        .map(year -> year.getKey() + " " + year.getValue())
        .collect(Collectors.joining("; "));
  }

  private static String flags(AuthorRecord record) {
    return FigureConsistency.check(record.author().figures(), record.counts()).stream()
        .map(FlagText::of)
        .collect(Collectors.joining(" "));
  }

  /// A figure that names no source is the page's, of the day on which that was captured.
  private static String figures(AuthorRecord record) {
    Optional<LocalDate> captured = record.captured().map(CaptureDay::date);
    var rows = new ArrayList<String>();
    for (AuthorCount row : record.author().figures().rows()) {
      Figure given = row.figure();
      String source = given.source().isEmpty() ? record.format() : given.source();
      String day = given.day().or(() -> captured).map(LocalDate::toString).orElse("");
      rows.add(
          Stream.of(
                  key(row.kind()),
                  row.year() == 0 ? "" : String.valueOf(row.year()),
                  String.valueOf(row.value()),
                  source,
                  day)
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(" ")));
    }
    return CsvCells.list(rows);
  }

  /// The kind in the manner of JSON: `hIndexSince`.
  private static String key(FigureKind kind) {
    var key = new StringBuilder();
    for (String word : kind.name().toLowerCase(Locale.ROOT).split("_", -1)) {
      key.append(key.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)));
      key.append(word, 1, word.length());
    }
    return key.toString();
  }
}
