package dev.byline.dossier;

import dev.byline.compare.AuthorCitations;
import dev.byline.compare.ComparedSide;
import dev.byline.compare.ComparisonMaker;
import dev.byline.compare.ComparisonResult;
import dev.byline.compare.FigureTable;
import dev.byline.compare.SharedText;
import dev.byline.compare.SideRequest;
import dev.byline.compare.SourceText;
import dev.byline.compare.report.Footnotes;
import dev.byline.compare.report.ReportNotes;
import dev.byline.dossier.Dossier.Block;
import dev.byline.dossier.Dossier.Column;
import dev.byline.dossier.Dossier.Line;
import dev.byline.dossier.Dossier.Section;
import dev.byline.dossier.Dossier.Table;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Library;
import dev.byline.library.PaperHit;
import dev.byline.model.Author;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.stats.AuthorStatistics;
import dev.byline.stats.text.RankText;
import dev.byline.wording.Wording;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A maker of dossiers, with the source, the day and the doubts of each figure, and what is
/// unknown.
public final class DossierMaker {

  private static final int NARROW = 3;
  private static final int MIDDLE = 4;
  private static final int WIDE = 14;

  private final LocalDate day;

  /// @param day on which the dossiers are made
  public DossierMaker(LocalDate day) {
    this.day = day;
  }

  /// A dossier of a comparison.
  public Dossier of(ComparisonResult compared) {
    FigureTable table = FigureTable.of(compared);
    var notes = new Footnotes();
    var columns = new ArrayList<Column>();
    columns.add(new Column(Wording.of("report.figure"), MIDDLE, false));
    table.names().forEach(name -> columns.add(new Column(PlainTitle.of(name), NARROW, true)));
    List<Block> figures = new ArrayList<>();
    figures.add(new Table(columns, rows(table, notes)));
    figures.addAll(footnotes(notes));
    var sections = new ArrayList<Section>();
    sections.add(new Section(Wording.of("report.figures"), figures));
    addLines("print.notes", ReportNotes.of(compared, table), sections);
    var shared = new SharedText(compared);
    addLines(
        "compare.shared.papers",
        compared.comparison().sharedPapers().stream().map(shared::paper).toList(),
        sections);
    addLines(
        "compare.shared.people",
        compared.comparison().sharedCoAuthors().stream().map(shared::person).toList(),
        sections);
    var about = new ArrayList<String>();
    about.add(compared.source());
    compared.restriction().ifPresent(about::add);
    return new Dossier(
        Wording.of("print.comparison", String.join(", ", compared.names())), day, about, sections);
  }

  /// A dossier of an author; empty where the library has no such author.
  public Optional<Dossier> of(AuthorId id, Library library, BooleanSupplier cancelled)
      throws IOException {
    Optional<AuthorRecord> record = library.author(id);
    Optional<ComparedSide> side =
        new ComparisonMaker(library)
            .contender(new SideRequest.One(id), ComparisonMaker.Request.of(List.of(id)), cancelled);
    if (record.isEmpty() || side.isEmpty()) {
      return Optional.empty();
    }
    List<String> margins =
        AuthorCitations.of(id, library, cancelled)
            .map(AuthorCitations::marginLines)
            .orElse(List.of());
    return Optional.of(of(record.get(), side.get(), margins));
  }

  private Dossier of(AuthorRecord author, ComparedSide side, List<String> margins) {
    FigureTable table = FigureTable.of(AuthorStatistics.of(side.subject()));
    var notes = new Footnotes();
    List<Block> figures = new ArrayList<>();
    figures.add(
        new Table(
            List.of(
                new Column(Wording.of("report.figure"), MIDDLE, false),
                new Column(Wording.of("print.value"), NARROW, true)),
            rows(table, notes)));
    figures.addAll(footnotes(notes));
    var sections = new ArrayList<Section>();
    sections.add(new Section(Wording.of("report.figures"), figures));
    addLines("print.bySource", SourceText.lines(author), sections);
    addLines("print.margins", margins, sections);
    addLines(
        "print.unknown",
        table.unknown().entrySet().stream().map(FigureTable::sentence).toList(),
        sections);
    sections.add(papers(side.papers()));
    return new Dossier(author.author().name(), day, about(author), sections);
  }

  private static List<String> about(AuthorRecord record) {
    Author author = record.author();
    String who =
        Stream.concat(author.affiliation().stream(), author.category().stream())
            .collect(Collectors.joining(", "));
    String ids = author.ids().stream().map(Object::toString).collect(Collectors.joining(", "));
    String source =
        record
            .captured()
            .map(captured ->
                Wording.of(
                    captured.inferred() ? "print.source.inferred" : "print.source",
                    SourceText.name(record.format()),
                    record.source(),
                    captured.date().toString()))
            .orElseGet(() ->
                Wording.of(
                    "print.source.undated", SourceText.name(record.format()), record.source()));
    return Stream.of(who, ids, source).filter(line -> !line.isBlank()).toList();
  }

  private static List<List<String>> rows(FigureTable table, Footnotes notes) {
    return table.rows().stream()
        .map(row ->
            Stream.concat(
                    Stream.of(row.metric().label()),
                    row.cells().stream().map(cell -> cell(cell, notes)))
                .toList())
        .toList();
  }

  /// A figure with its percentile and the numbers of its notes: `45 (!) (P90) [1, 2]`.
  private static String cell(FigureTable.Cell cell, Footnotes notes) {
    String rank = RankText.brief(cell.standing());
    String numbers = notes.of(cell).stream().map(String::valueOf).collect(Collectors.joining(", "));
    return cell.text()
        + (cell.isImpossible() ? " (!)" : "")
        + (rank.isEmpty() ? "" : " (" + rank + ")")
        + " ["
        + numbers
        + "]";
  }

  private static List<Line> footnotes(Footnotes notes) {
    List<String> texts = notes.texts();
    var lines = new ArrayList<Line>();
    for (int i = 0; i < texts.size(); i++) {
      lines.add(new Line("[" + (i + 1) + "] " + texts.get(i), true));
    }
    return lines;
  }

  private static void addLines(String heading, List<String> lines, List<Section> sections) {
    if (!lines.isEmpty()) {
      sections.add(
          new Section(
              Wording.of(heading),
              lines.stream().<Block>map(text -> new Line(PlainTitle.of(text), false)).toList()));
    }
  }

  private static Section papers(List<PaperHit> papers) {
    List<Column> columns =
        List.of(
            new Column(Wording.of("print.date"), NARROW, false),
            new Column(Wording.of("print.paper"), WIDE, false),
            new Column(Wording.of("print.citations"), NARROW, true));
    return new Section(
        Wording.of("print.papers", papers.size()),
        List.of(new Table(columns, papers.stream().map(hit -> row(hit.paper())).toList())));
  }

  private static List<String> row(Paper paper) {
    String authors = String.join(", ", paper.authors());
    String all = paper.moreAuthors() ? authors + " " + Wording.of("paper.etAl") : authors;
    return List.of(
        paper.published().map(PartialDate::toString).orElse("-"),
        Stream.of(PlainTitle.of(paper.title()), all, paper.venue().orElse(""))
            .filter(line -> !line.isBlank())
            .collect(Collectors.joining("\n")),
        paper.citations().isPresent()
            ? Wording.of("print.count", paper.citations().getAsInt())
            : "-");
  }
}
