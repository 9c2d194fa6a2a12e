package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.byline.compare.ComparisonMaker;
import dev.byline.compare.ComparisonResult;
import dev.byline.compare.FigureTable;
import dev.byline.compare.FivePages;
import dev.byline.model.AuthorId;
import dev.byline.parse.ProfilesOnDisk;
import dev.byline.stats.PercentileRank;
import dev.byline.stats.citations.FigureEstimate;
import dev.byline.stats.text.EstimateText;
import dev.byline.stats.text.FigureSourceText;
import dev.byline.stats.text.FlagText;
import dev.byline.stats.text.RankText;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// The output of `byline compare` in every format, beside the comparison in the window: each figure
/// of the five pages, with its notes.
class CompareFormatsTest {

  @TempDir private Path temp;
  private FigureTable shown = new FigureTable(List.of(), List.of(), new LinkedHashMap<>());

  static Stream<Path> folders() {
    return Stream.of(ProfilesOnDisk.SAMPLES, ProfilesOnDisk.REAL);
  }

  /// Compares as the window does, and by the command line.
  private CommandLineRun compare(Path pages, String... format) throws IOException {
    assumeTrue(Files.isDirectory(pages), "The real pages are not on this machine");
    Path library = temp.resolve("library");
    try (LibraryFolder folder = FivePages.library(pages, library)) {
      ComparisonResult compared =
          new ComparisonMaker(folder.library())
              .compare(ComparisonMaker.Request.of(FivePages.AUTHORS), () -> false)
              .orElseThrow();
      shown = FigureTable.of(compared);
    }
    List<String> command = new ArrayList<>(List.of("compare"));
    FivePages.AUTHORS.stream().map(AuthorId::value).forEach(command::add);
    command.addAll(Arrays.asList(format));
    CommandLineRun run = CommandLineRun.of(library, command.toArray(String[]::new));
    assertEquals(0, run.status(), run.err());
    return run;
  }

  /// Looks at every cell; `told` gives what a format tells of it.
  private void assertTells(Telling expected, Telling told) {
    int cells = 0;
    for (int row = 0; row < shown.rows().size(); row++) {
      for (int side = 0; side < shown.names().size(); side++) {
        assertEquals(
            expected.of(row, side),
            told.of(row, side),
            shown.rows().get(row).metric() + " of " + shown.names().get(side));
        cells++;
      }
    }
    assertEquals(40 * 5, cells);
  }

  private interface Telling {
    List<String> of(int row, int side);
  }

  private FigureTable.Cell cell(int row, int side) {
    return shown.rows().get(row).cells().get(side);
  }

  private static String known(FigureEstimate known) {
    return switch (known) {
      case FigureEstimate.Exact exact -> exact.value() + " " + FigureSourceText.of(exact.source());
      case FigureEstimate.Between between ->
          between.least()
              + " to "
              + (between.isOpen() ? "null" : between.most())
              + " "
              + FigureSourceText.of(between.source());
      case FigureEstimate.Unknowable unknowable -> EstimateText.of(unknowable.reason());
    };
  }

  private static String flags(FigureTable.Cell cell) {
    return String.join(" ", cell.flags().stream().map(FlagText::of).toList());
  }

  @ParameterizedTest
  @MethodSource("folders")
  void jsonTellsWhatTheWindowShows(Path pages) throws IOException {
    JsonNode figures = compare(pages, "--json").json().get("figures");
    assertEquals(shown.rows().size(), figures.size());
    assertTells(
        (row, side) -> {
          FigureTable.Cell cell = cell(row, side);
          return List.of(
              shown.rows().get(row).metric().name(),
              cell.text(),
              cell.figure().given().map(CompareFormatsTest::known).orElse("null"),
              known(cell.figure().computed()),
              cell.best() + " " + cell.isImpossible() + " " + flags(cell),
              standing(cell.standing()));
        },
        (row, side) -> {
          JsonNode value = figures.get(row).get("values").get(side);
          var flags = new ArrayList<String>();
          value.get("flags").forEach(flag -> flags.add(flag.asString()));
          return List.of(
              figures.get(row).get("metric").asString(),
              value.get("text").asString(),
              known(value.get("given")),
              known(value.get("computed")),
              value.get("best").asBoolean()
                  + " "
                  + value.get("impossible").asBoolean()
                  + " "
                  + String.join(" ", flags),
              standing(value.get("percentile")));
        });
  }

  private static String standing(PercentileRank standing) {
    return switch (standing) {
      case PercentileRank.At(var at) -> at.percent() + " of " + at.count();
      case PercentileRank.Nowhere(var reason) -> RankText.of(reason);
    };
  }

  private static String standing(JsonNode node) {
    return node.has("none")
        ? node.get("none").asString()
        : node.get("value").asDouble() + " of " + node.get("of").asInt();
  }

  private static String known(JsonNode node) {
    if (node.isNull()) {
      return "null";
    }
    if (node.has("cannotBeKnown")) {
      return node.get("cannotBeKnown").asString();
    }
    String source = " " + node.get("source").asString();
    if (node.has("value")) {
      return node.get("value").asDouble() + source;
    }
    JsonNode most = node.get("most");
    return node.get("least").asDouble()
        + " to "
        + (most.isNull() ? "null" : most.asDouble())
        + source;
  }

  @ParameterizedTest
  @MethodSource("folders")
  void csvTellsWhatTheWindowShows(Path pages) throws IOException {
    List<List<String>> rows = csv(compare(pages, "--csv").out());
    assertEquals(1 + 40 * 5, rows.size());
    List<String> head = rows.getFirst();
    assertTells(
        (row, side) -> {
          FigureTable.Cell cell = cell(row, side);
          return List.of(
              shown.rows().get(row).metric().label(),
              shown.names().get(side),
              cell.text(),
              bounds(cell.figure().shown()),
              cell.source(),
              cell.second().map(s -> s.text() + " " + s.source()).orElse(" "),
              flags(cell),
              String.valueOf(cell.best()),
              standing(cell.standing()));
        },
        (row, side) -> {
          List<String> line = rows.get(1 + row * shown.names().size() + side);
          String reason = line.get(head.indexOf("noPercentile"));
          return List.of(
              line.get(head.indexOf("metric")),
              line.get(head.indexOf("author")),
              line.get(head.indexOf("text")),
              number(line.get(head.indexOf("least")))
                  + " to "
                  + number(line.get(head.indexOf("most"))),
              line.get(head.indexOf("source")),
              line.get(head.indexOf("computed")) + " " + line.get(head.indexOf("computedSource")),
              line.get(head.indexOf("flags")),
              line.get(head.indexOf("best")),
              reason.isEmpty()
                  ? number(line.get(head.indexOf("percentile")))
                      + " of "
                      + line.get(head.indexOf("percentileOf"))
                  : reason);
        });
  }

  private static String bounds(FigureEstimate known) {
    return switch (known) {
      case FigureEstimate.Exact exact -> exact.value() + " to " + exact.value();
      case FigureEstimate.Between between ->
          between.least() + " to " + (between.isOpen() ? "" : between.most());
      case FigureEstimate.Unknowable _ -> " to ";
    };
  }

  private static String number(String text) {
    return text.isEmpty() ? "" : String.valueOf(Double.parseDouble(text));
  }

  /// The cells of each row; a cell in quotes may hold commas.
  private static List<List<String>> csv(String text) {
    return text.lines()
        .map(line ->
            Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))")
                .matcher(line)
                .results()
                .map(cell ->
                    Objects.requireNonNullElseGet(
                        cell.group(1), () -> Objects.requireNonNullElse(cell.group(2), "")))
                .map(cell -> cell.replace("\"\"", "\""))
                .toList())
        .toList();
  }

  /// In a cell stands the figure; below the table all that is told of it.
  @ParameterizedTest
  @MethodSource("folders")
  void markdownTellsWhatTheWindowShows(Path pages) throws IOException {
    List<String> lines = compare(pages, "--markdown").out().lines().toList();
    List<List<String>> cells =
        lines.stream()
            .filter(line -> line.startsWith("| "))
            .skip(2)
            .map(line -> Arrays.asList(line.substring(2, line.length() - 2).split(" \\| ", -1)))
            .toList();
    List<String> notes =
        lines.stream()
            .filter(line -> line.matches("\\d+\\. .*"))
            .map(line -> line.replaceFirst("\\d+\\. ", ""))
            .toList();
    assertEquals(shown.rows().size(), cells.size());
    assertTells(
        (row, side) -> {
          FigureTable.Cell cell = cell(row, side);
          return List.of(
              shown.rows().get(row).metric().label(),
              cell.text()
                  + (cell.isImpossible() ? " (!)" : "")
                  + (cell.standing() instanceof PercentileRank.At
                      ? " (" + RankText.brief(cell.standing()) + ")"
                      : ""),
              String.join(" ", below(cell)),
              String.valueOf(cell.best()));
        },
        (row, side) -> {
          Matcher cell =
              Pattern.compile("(.*) <sup>([\\d,]+)</sup>").matcher(cells.get(row).get(side + 1));
          assertTrue(cell.matches(), () -> cells.get(row).toString());
          return List.of(
              cells.get(row).getFirst(),
              cell.group(1).replace("**", ""),
              String.join(
                  " ",
                  Arrays.stream(cell.group(2).split(",", -1))
                      .map(number -> notes.get(Integer.parseInt(number) - 1))
                      .toList()),
              String.valueOf(cell.group(1).contains("**")));
        });
  }

  private static List<String> below(FigureTable.Cell cell) {
    var notes = new ArrayList<String>();
    notes.add(Character.toUpperCase(cell.source().charAt(0)) + cell.source().substring(1) + ".");
    cell.flags().forEach(flag -> notes.add(FlagText.of(flag)));
    cell.second()
        .ifPresent(second ->
            notes.add("Byline computes %s (%s).".formatted(second.text(), second.source())));
    return notes;
  }

  @ParameterizedTest
  @MethodSource("folders")
  void htmlTellsWhatTheWindowShows(Path pages) throws IOException {
    Path file = temp.resolve("report.html");
    compare(pages, "--html", file.toString());
    String html = Files.readString(file);
    String table = html.substring(html.indexOf("<table class=\"figures\">"));
    List<String[]> rows =
        Arrays.stream(table.substring(0, table.indexOf("</table>")).split("<tr>", -1))
            .skip(2)
            .map(row -> row.strip().split("<td>", -1))
            .toList();
    assertEquals(shown.rows().size(), rows.size());
    assertTells(
        (row, side) -> {
          FigureTable.Cell cell = cell(row, side);
          var told = new ArrayList<String>();
          told.add(shown.rows().get(row).metric().label());
          told.add(
              cell.isImpossible()
                  ? "impossible"
                  : cell.best() ? "best" : cell.isKnown() ? "" : "unknown");
          told.add(cell.text());
          told.add(cell.source());
          if (cell.isKnown()) {
            told.add(RankText.of(cell.standing()));
          }
          cell.second().ifPresent(second -> told.add(second.text() + ", " + second.source()));
          cell.flags().forEach(flag -> told.add(FlagText.of(flag)));
          return told;
        },
        (row, side) -> {
          var told = new ArrayList<String>();
          told.add(read(rows.get(row)[0].replaceFirst("<th>([^<]*)<.*", "$1")));
          Matcher spans =
              Pattern.compile("<span class=\"([a-z]*)\">([^<]*)</span>")
                  .matcher(rows.get(row)[side + 1]);
          while (spans.find()) {
            if (told.size() == 1) {
              told.add(spans.group(1));
            }
            told.add(read(spans.group(2)));
          }
          return told;
        });
  }

  private static String read(String html) {
    return html.replace("&#39;", "'")
        .replace("&apos;", "'")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  @ParameterizedTest
  @MethodSource("folders")
  void theTableTellsWhatTheWindowShows(Path pages) throws IOException {
    List<String> lines = compare(pages).out().lines().toList();
    assertTells(
        (row, side) -> {
          FigureTable.Cell cell = cell(row, side);
          return List.of(
              cell.text()
                  + (cell.isImpossible() ? " (!)" : "")
                  + cell.second().map(s -> " [" + s.text() + "]").orElse("")
                  + (cell.standing() instanceof PercentileRank.At
                      ? " (" + RankText.brief(cell.standing()) + ")"
                      : "")
                  + (cell.best() ? " *" : ""));
        },
        (row, side) -> List.of(lines.get(row + 1).strip().split("  +", -1)[side + 1].strip()));
  }
}
