package dev.byline.compare.report;

import static dev.byline.compare.chart.Svg.escaped;

import dev.byline.compare.ComparisonResult;
import dev.byline.compare.FigureTable;
import dev.byline.compare.SharedText;
import dev.byline.compare.chart.Chart;
import dev.byline.compare.chart.Charts;
import dev.byline.compare.chart.DataTable;
import dev.byline.compare.chart.Svg;
import dev.byline.stats.Comparison;
import dev.byline.stats.citations.FigureFlag;
import dev.byline.stats.citations.Metric;
import dev.byline.stats.text.FlagText;
import dev.byline.stats.text.RankText;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;

/// A comparison as one page of HTML that needs nothing else: figures with their sources, what to
/// beware of, charts with their tables, what is shared. It runs no script and loads nothing.
public final class HtmlReport {

  private static final Chart.Frame FRAME = new Chart.Frame(860, 14);

  private static final String STYLE =
      """
      body { font: 15px/1.5 Inter, "Segoe UI", Helvetica, Arial, sans-serif; color: #1f2328;
        background: #fff; max-width: 860px; margin: 2.5em auto; padding: 0 1.5em; }
      h1 { font-size: 1.6em; line-height: 1.25; } h2 { font-size: 1.15em; margin: 2.2em 0 0.2em; }
      .unit, .source, footer { color: #57606a; font-size: 0.87em; }
      table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
      table.figures { table-layout: fixed; }
      th, td { text-align: left; vertical-align: top; padding: 0.4em 0.8em 0.4em 0;
        border-bottom: 1px solid #e7eaee; }
      th small { display: block; font-weight: 400; color: #57606a; }
      td .source { display: block; line-height: 1.35; } .best { font-weight: 700; }
      .impossible, .flag { color: #8a4600; } .flag { display: block; font-size: 0.87em; }
      .unknown { color: #57606a; } ul.notes { background: #fff4e0; border: 1px solid #f0c98c;
        border-radius: 8px; padding: 0.7em 1em 0.7em 2em; }
      svg { max-width: 100%; height: auto; display: block; margin: 0.6em 0; }
      summary { color: #57606a; font-size: 0.87em; cursor: pointer; }
      @media print { body { margin: 0; max-width: none; font-size: 12px; }
        details { display: none; } section, tr { break-inside: avoid; } h2 { break-after: avoid; } }
      """;

  private final ComparisonResult compared;
  private final FigureTable table;
  private final StringBuilder out = new StringBuilder();

  private HtmlReport(ComparisonResult compared) {
    this.compared = compared;
    table = FigureTable.of(compared);
  }

  /// The page for `compared`.
  public static String of(ComparisonResult compared) {
    return new HtmlReport(compared).page();
  }

  private String page() {
    String title = escaped(String.join(", ", compared.names()));
    out.append("<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<title>").append(title).append("</title>\n<style>\n").append(STYLE);
    out.append("</style>\n<h1>").append(title).append("</h1>\n");
    element("p", "unit", escaped(compared.source()));
    compared.restriction().ifPresent(scope -> element("p", "unit", escaped(scope)));
    notes();
    figures();
    for (Charts chart : Charts.values()) {
      chart(chart.draw(compared, false, FRAME));
    }
    shared();
    element("footer", "", escaped(Wording.of("report.made")));
    return out.append("</html>\n").toString();
  }

  private void element(String name, String style, String content) {
    String attribute = style.isEmpty() ? "" : " class=\"" + style + "\"";
    out.append("<%s%s>%s</%s>\n".formatted(name, attribute, content, name));
  }

  private void notes() {
    String notes =
        compared.notes().stream()
            .map(note -> "<li>" + escaped(compared.text(note)))
            .collect(Collectors.joining("\n"));
    if (!notes.isEmpty()) {
      element("ul", "notes", "\n" + notes + "\n");
    }
  }

  private void figures() {
    element("h2", "", escaped(Wording.of("report.figures")));
    out.append("<table class=\"figures\">\n<tr><th>");
    table.names().forEach(name -> out.append("<th>").append(escaped(name)));
    out.append('\n');
    for (FigureTable.Row row : table.rows()) {
      Metric metric = row.metric();
      out.append("<tr><th>").append(escaped(metric.label()));
      out.append("<small>").append(escaped(metric.definition())).append("</small>");
      row.cells().forEach(this::cell);
      out.append('\n');
    }
    out.append("</table>\n");
    table
        .unknown()
        .entrySet()
        .forEach(unknown -> element("p", "unit", escaped(FigureTable.sentence(unknown))));
  }

  private void cell(FigureTable.Cell cell) {
    String style =
        cell.isImpossible() ? "impossible" : cell.best() ? "best" : cell.isKnown() ? "" : "unknown";
    out.append("<td><span class=\"%s\">%s</span>".formatted(style, escaped(cell.text())));
    out.append("<span class=\"source\">").append(escaped(cell.source())).append("</span>");
    if (cell.isKnown()) {
      out.append("<span class=\"source\">").append(escaped(RankText.of(cell.standing())));
      out.append("</span>");
    }
    cell.second()
        .ifPresent(second ->
            out.append(
                "<span class=\"source\">%s, %s</span>"
                    .formatted(escaped(second.text()), escaped(second.source()))));
    for (FigureFlag flag : cell.flags()) {
      out.append("<span class=\"flag\">").append(escaped(FlagText.of(flag))).append("</span>");
    }
  }

  private void chart(Chart chart) {
    out.append("<section>\n");
    element("h2", "", escaped(chart.title()));
    element("div", "unit", escaped(chart.unit()));
    out.append(Svg.inline(chart));
    out.append("<details>");
    element("summary", "", escaped(Wording.of("chart.table")));
    table(chart.table());
    out.append("</details>\n</section>\n");
  }

  private void table(DataTable data) {
    out.append("<table>\n<tr>");
    data.head().forEach(cell -> out.append("<th>").append(escaped(cell)));
    for (List<String> row : data.rows()) {
      out.append("\n<tr>");
      row.forEach(cell -> out.append("<td>").append(escaped(cell)));
    }
    out.append("\n</table>\n");
  }

  private void shared() {
    Comparison comparison = compared.comparison();
    if (!comparison.sharedPapers().isEmpty()) {
      element("h2", "", escaped(Wording.of("compare.shared.papers")));
      list(comparison.sharedPapers().stream().map(new SharedText(compared)::paper).toList());
    }
    if (!comparison.sharedCoAuthors().isEmpty()) {
      element("h2", "", escaped(Wording.of("compare.shared.people")));
      list(comparison.sharedCoAuthors().stream().map(new SharedText(compared)::person).toList());
    }
  }

  private void list(List<String> lines) {
    element(
        "ul",
        "",
        lines.stream().map(line -> "<li>" + escaped(line)).collect(Collectors.joining("\n")));
  }
}
