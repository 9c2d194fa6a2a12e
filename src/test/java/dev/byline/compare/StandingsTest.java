package dev.byline.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.compare.ComparisonMaker.Request;
import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.PageText;
import dev.byline.library.query.Clause;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import dev.byline.parse.PageSource;
import dev.byline.stats.PercentileRank;
import dev.byline.stats.citations.Metric;
import dev.byline.stats.text.RankText;
import dev.byline.sync.ProgressListener;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Percentiles of figures in a library: three authors with pages, and a data set.
class StandingsTest {

  private static final AuthorId ADA = new AuthorId("ada-ames");
  private static final AuthorId BO = new AuthorId("bo-berg");
  private static final AuthorId CY = new AuthorId("cy-cole");
  private static final AuthorId DI = new AuthorId("di-dorn@arxiv");

  @TempDir private Path temp;
  private LibraryFolder folder;

  @BeforeEach
  void open() throws IOException {
    folder = LibraryFolder.open(temp.resolve("library"), LuceneIndex::open);
  }

  @AfterEach
  void close() throws IOException {
    folder.close();
  }

  private void add(PageSource... pages) throws IOException {
    var options = new ImportOptions(Optional.of(LocalDate.of(2026, 5, 31)), false);
    folder.importPages(List.of(pages), options, ProgressListener.NONE, () -> false);
  }

  /// Ada has four papers, Bo and Cy two each; Bo shares one of Ada's.
  private void addThree() throws IOException {
    add(
        new PageText("Ada Ames")
            .paper("One", "Jun 1, 2020", "Ada Ames, Eve Ellis")
            .paper("Two", "Jun 1, 2021", "Ada Ames, Bo Berg")
            .paper("Three", "Jun 1, 2022", "Ada Ames")
            .paper("Four", "Jun 1, 2023", "Ada Ames")
            .source("ada.txt"),
        new PageText("Bo Berg")
            .paper("Two", "Jun 1, 2021", "Ada Ames, Bo Berg")
            .paper("Five", "Jun 1, 2024", "Bo Berg")
            .source("bo.txt"),
        new PageText("Cy Cole")
            .paper("Six", "Jun 1, 2019", "Cy Cole, Eve Ellis")
            .paper("Seven", "Jun 1, 2019", "Fay Frey, Cy Cole")
            .source("cy.txt"));
  }

  private ComparisonResult compare(Request request) throws IOException {
    return new ComparisonMaker(folder.library()).compare(request, () -> false).orElseThrow();
  }

  private static List<String> texts(ComparisonResult compared, Metric metric) {
    return FigureTable.of(compared).row(metric).orElseThrow().cells().stream()
        .map(cell -> RankText.of(cell.standing()))
        .toList();
  }

  @Test
  void everyExactFigureHasAPercentileAmongTheOthers() throws IOException {
    addThree();
    ComparisonResult compared = compare(Request.of(List.of(ADA, BO, CY)));
    assertEquals(
        List.of(
            "percentile 100 of 3 authors",
            "percentile 25 of 3 authors",
            "percentile 25 of 3 authors"),
        texts(compared, Metric.PAPERS));
    assertEquals(
        List.of(
            "percentile 50 of 3 authors",
            "percentile 0 of 3 authors",
            "percentile 100 of 3 authors"),
        texts(compared, Metric.CAREER_YEARS));
    assertEquals(
        List.of(
            "percentile 75 of 3 authors",
            "percentile 75 of 3 authors",
            "percentile 0 of 3 authors"),
        texts(compared, Metric.SOLE_SHARE));
    assertEquals(
        List.of(
            "no percentile: only a range is known",
            "no percentile: only a range is known",
            "no percentile: only a range is known"),
        texts(compared, Metric.E_INDEX));
  }

  /// The same whether pages come in together, one after another, or are read anew.
  @Test
  void standingsFollowFromThePagesAlone() throws IOException {
    addThree();
    var together = compare(Request.of(List.of(ADA, BO))).standings();
    folder.rebuild(ProgressListener.NONE, () -> false);
    assertEquals(together, compare(Request.of(List.of(ADA, BO))).standings());
    add(new PageText("Gil Gray").paper("Two", "Jun 1, 2021", "Gil Gray").source("gil.txt"));
    ComparisonResult more = compare(Request.of(List.of(ADA, new AuthorId("gil-gray"))));
    assertEquals(
        List.of("percentile 100 of 4 authors", "percentile 0 of 4 authors"),
        texts(more, Metric.PAPERS));
  }

  @Test
  void anImpossibleFigureHasNoPlaceAndTakesNone() throws IOException {
    // An h-index of 3 takes three papers: Bo's and Cy's cannot be right.
    addThree();
    ComparisonResult compared = compare(Request.of(List.of(ADA, BO)));
    assertEquals(
        List.of(
            "no percentile: no other author has this figure",
            "no percentile: the figure is impossible for these papers"),
        texts(compared, Metric.H_INDEX));
    assertEquals(
        "percentile 50 of 3 authors", texts(compared, Metric.CITATIONS).getFirst(), "all alike");
  }

  @Test
  void whatIsNoAuthorsOwnFigureSaysSo() throws IOException {
    addThree();
    var everybody = new SideRequest.Everybody();
    var group = new SideRequest.Group("Lab", List.of(ADA, BO));
    ComparisonResult compared =
        compare(new Request(List.of(group, everybody), PaperQuery.ALL, Set.of()));
    assertEquals(
        List.of(
            "no percentile: groups are not ranked",
            "no percentile: the library itself is not ranked"),
        texts(compared, Metric.PAPERS));
    var late =
        PaperQuery.ALL.and(
            new Clause.Published(Optional.of(PartialDate.ofYear(2021)), Optional.empty()));
    assertEquals(
        List.of("no percentile: only some of the papers count", "percentile 25 of 3 authors"),
        texts(compare(Request.of(List.of(ADA, BO)).within(late)), Metric.PAPERS));
    PaperId one =
        compare(Request.of(List.of(ADA, BO))).contenders().getFirst().papers().getFirst().id();
    assertEquals(
        "no percentile: only some of the papers count",
        texts(compare(Request.of(List.of(ADA, BO)).without(Set.of(one))), Metric.PAPERS)
            .getFirst());
  }

  @Test
  void peopleOfADataSetStandByTheirPapersAlone() throws IOException {
    Path set = temp.resolve("arxiv.json");
    Files.writeString(
        set,
        """
        {"id":"1001.00001","submitter":null,"title":"Eight","categories":"cs.LG","abstract":"A.",\
        "versions":[{"version":"v1","created":"Mon, 2 Apr 2018 19:18:42 GMT"}],\
        "authors_parsed":[["Dorn","Di",""]]}
        """);
    addThree();
    folder.importPaths(List.of(set), ImportOptions.STANDARD, ProgressListener.NONE, () -> false);
    ComparisonResult compared = compare(Request.of(List.of(DI, ADA)));
    assertEquals(
        List.of("percentile 0 of 4 authors", "percentile 100 of 4 authors"),
        texts(compared, Metric.PAPERS));
    assertEquals(
        List.of(
            "no percentile: the author has no page that states it", "percentile 75 of 3 authors"),
        texts(compared, Metric.SOLE_SHARE));
  }

  @Test
  void theFiguresOfAnAuthorsPageHaveTheSamePlaces() throws IOException {
    addThree();
    var ada = folder.library().author(ADA).orElseThrow();
    var onPage = PercentileRanks.ofPage(ada, folder.library(), () -> false);
    assertEquals(Set.of(Metric.PAPERS, Metric.CITATIONS, Metric.H_INDEX), onPage.keySet());
    ComparisonResult compared = compare(Request.of(List.of(ADA, BO)));
    onPage.forEach(
        (metric, standing) -> assertEquals(compared.standing(0, metric), standing, metric::label));
    var ranking = Ranking.of(folder.library(), () -> false);
    for (Ranking.Column column : Ranking.Column.values()) {
      assertEquals(
          ranking.percentile(ada, column).<PercentileRank>map(PercentileRank.At::new),
          Optional.ofNullable(onPage.get(column.metric()))
              .filter(PercentileRank.At.class::isInstance),
          column.name());
    }
  }
}
