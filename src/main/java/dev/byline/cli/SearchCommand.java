package dev.byline.cli;

import dev.byline.cli.options.JsonOption;
import dev.byline.cli.options.PaperScopeOptions;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.cli.print.CommandJson;
import dev.byline.cli.print.MarkText;
import dev.byline.cli.print.PaperText;
import dev.byline.exchange.ExportFormat;
import dev.byline.exchange.stream.PaperWriter;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperDetail;
import dev.byline.library.PaperHit;
import dev.byline.library.PaperPage;
import dev.byline.library.own.MarkBook;
import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryIssue;
import dev.byline.library.query.QueryText;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `byline search`: finds papers.
@Command(
    name = "search",
    description = "Search papers; without a query, list all.",
    footer = {
      "",
      "All words must match, in title, abstract, authors, affiliations or venue.",
      "Case, accents and LaTeX are ignored; other forms of a word match too, the",
      "exact form first.",
      "",
      "  momentum                a word, or another form of it",
      "  \"edge of stability\"     words next to each other, exactly as written",
      "  \"loss sharpness\"~5      words in any order, at most 5 others among them",
      "  regular*  *linear*      the beginning of a word, any part of a word",
      "  hessian~1               at most one letter off; ~2 for two letters",
      "  -survey                 without this",
      "  sgd OR momentum         either; binds closer than standing side by side",
      "  ( )                     groups",
      "  text:flow               in title and abstract alone",
      "  abstract:flow           in abstracts alone; abstract:(flow kernel) for more",
      "                          than one word",
      "  title: author: coauthor: venue: affiliation: keyword: note:",
      "                          in this text only: author:\"p. marion\", title:(flow)",
      "  category:LG,ML  year:2021..2024  date:>2024-06  score:>=60",
      "  citations:>=50  cites-per-year:>=5",
      "  has:code  has:abstract  has:date",
      "  is:first  is:last  is:sole  in:pierre-marion",
      "                          filters; several values of one field are alternatives",
      "  doi:10.1000/182  arxiv:2401.01234  orcid:0000-0002-1825-0097",
      "                          by identifier: of the paper, or of a person on whose",
      "                          page it is listed; a bare identifier, or its address,",
      "                          is read the same way",
      "  is:starred  is:read  is:unread  has:note  tag:\"to read\"",
      "                          filters by your own marks; note:word searches your",
      "                          notes, which words without a field do not",
      "  venue:=NeurIPS          a value as a whole",
      "  date:=2024-05-22        exactly this date; date:2024-05-22 also finds papers",
      "                          dated only May 2024 or 2024",
      "  sort:newest             or relevance, oldest, score, title, citations,",
      "                          cites-per-year",
      "",
      "Anything not understood is read as well as possible and reported with its",
      "column.",
      "Write a query that begins with a minus after --:",
      "  byline search -- -survey attention"
    })
final class SearchCommand implements Callable<Integer> {

  private final BylineCommand root;

  @Mixin private PaperScopeOptions scope = new PaperScopeOptions();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "At most this many papers, 1 to 10,000 (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(names = "--facets", description = "Count the matches by category, year and so on.")
  private boolean facets;

  @Mixin private JsonOption json = new JsonOption();

  @Option(names = "--csv", description = "Print CSV: a header, then one paper a line.")
  private boolean csv;

  SearchCommand(BylineCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException, RefusedInputException {
    if (limit < 1 || limit > 10_000) {
      throw new RefusedInputException("--limit must be 1 to 10,000, not " + limit);
    }
    QueryText.Reading reading = scope.read();
    try (LibraryFolder folder = root.openLibrary()) {
      PaperQuery query = GroupCommand.within(folder, scope.groups(), reading.query());
      Library library = folder.library();
      PaperPage page = library.papers(query, PageRequest.first(limit).exact(), () -> false);
      Map<Facet, List<FacetValue>> counts =
          facets || json.isChosen()
              ? library.facets(query, EnumSet.allOf(Facet.class), () -> false).values()
              : Map.of();
      PrintWriter out = root.context().out();
      if (json.isChosen()) {
        CommandJson.print(node(folder, query, page, counts, reading.issues()), out);
      } else if (csv) {
        printCsv(library, page, out);
      } else {
        reading.issues().forEach(issue -> root.context().err().println(describe(issue)));
        if (folder.isEmpty()) {
          root.context().err().println(BylineCommand.EMPTY);
        }
        print(page, counts, out);
      }
    }
    return ExitCode.DONE;
  }

  private static void printCsv(Library library, PaperPage page, PrintWriter out)
      throws IOException {
    try (PaperWriter csv = ExportFormat.CSV.writer(out)) {
      for (PaperDetail detail : details(library, page, PaperQuery.ALL)) {
        csv.write(detail.record().paper());
      }
    }
    out.flush();
  }

  static String describe(QueryIssue issue) {
    return "query, column %d: %s".formatted(issue.from() + 1, issue.message());
  }

  private static void print(PaperPage page, Map<Facet, List<FacetValue>> counts, PrintWriter out) {
    for (PaperHit hit : page.hits()) {
      PaperText.printRow(hit, out);
    }
    long count = page.count().value();
    out.printf(
        "%,d %s%s%n",
        count,
        count == 1 ? "paper" : "papers",
        page.hits().size() < count ? ", the first %,d shown".formatted(page.hits().size()) : "");
    counts.forEach((facet, values) -> printFacet(facet, values, out));
  }

  private static void printFacet(Facet facet, List<FacetValue> values, PrintWriter out) {
    if (!values.isEmpty()) {
      out.println(
          facet.name().toLowerCase(Locale.ROOT)
              + ": "
              + values.stream()
                  .map(v -> "%s %,d".formatted(v.label(), v.count()))
                  .collect(Collectors.joining(", ")));
    }
  }

  private static ObjectNode node(
      LibraryFolder folder,
      PaperQuery query,
      PaperPage page,
      Map<Facet, List<FacetValue>> counts,
      List<QueryIssue> issues)
      throws IOException {
    ObjectNode node =
        CommandJson.object()
            .put("query", QueryText.print(query))
            .put("count", page.count().value())
            .put("exact", page.count().exact());
    ArrayNode papers = node.putArray("papers");
    MarkBook marks = folder.marks().marks();
    for (PaperDetail paper : details(folder.library(), page, query)) {
      papers.add(paper(paper, marks));
    }
    ObjectNode facetNodes = node.putObject("facets");
    counts.forEach((facet, values) -> {
      ObjectNode one = facetNodes.putObject(facet.name().toLowerCase(Locale.ROOT));
      values.forEach(value -> one.put(value.value(), value.count()));
    });
    ArrayNode problems = node.putArray("issues");
    issues.forEach(issue ->
        problems.add(
            CommandJson.object()
                .put("from", issue.from())
                .put("to", issue.to())
                .put("message", issue.message())));
    return node;
  }

  private static List<PaperDetail> details(Library library, PaperPage page, PaperQuery query)
      throws IOException {
    return library.papers(page.hits().stream().map(PaperHit::id).toList(), query);
  }

  private static ObjectNode paper(PaperDetail detail, MarkBook marks) {
    ObjectNode node = PaperText.node(detail.record());
    node.set("marks", MarkText.node(marks.of(detail.record().id())));
    ObjectNode highlights = node.putObject("highlights");
    highlights.set("title", CommandJson.ranges(detail.titleMarks()));
    highlights.set("abstract", CommandJson.ranges(detail.abstractMarks()));
    return node;
  }
}
