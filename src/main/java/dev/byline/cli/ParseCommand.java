package dev.byline.cli;

import dev.byline.cli.options.CaptureDayOption;
import dev.byline.cli.print.CommandJson;
import dev.byline.exchange.json.PaperJson;
import dev.byline.intake.CaptureDays;
import dev.byline.model.Author;
import dev.byline.model.CaptureDay;
import dev.byline.model.Lesson;
import dev.byline.model.Paper;
import dev.byline.model.Profile;
import dev.byline.parse.FormatDescription;
import dev.byline.parse.LineLabel;
import dev.byline.parse.NotAPage;
import dev.byline.parse.PageParser;
import dev.byline.parse.PageReading;
import dev.byline.parse.PageSource;
import dev.byline.parse.ParseIssue;
import dev.byline.parse.ParsedPage;
import dev.byline.parse.text.LessonSearch;
import dev.byline.sync.PageReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `byline parse`: shows what pages give, and stores nothing.
@Command(
    name = "parse",
    description = "Parse a page without storing it.",
    footer = {
      "",
      "A date without a year is completed from the capture date: --captured, else a",
      "captures.json beside the file, else the file's modification time."
    })
final class ParseCommand implements Callable<Integer> {

  private final CommandContext context;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Author pages: texts, HTML files or web archives.")
  private List<Path> files = List.of();

  @Option(names = "--json", description = "Print one JSON object per profile, in an array.")
  private boolean json;

  @Option(names = "--lines", description = "Print every line and its kind.")
  private boolean lines;

  @Mixin private CaptureDayOption captured = new CaptureDayOption();

  @Option(
      names = "--example",
      paramLabel = "TITLE|AUTHORS|VENUE|YEAR",
      description = "One paper as the page prints it; the others are read in its style.")
  private @Nullable String example;

  ParseCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    ArrayNode profiles = CommandJson.array();
    boolean allRead = true;
    var days = new CaptureDays(captured.day());
    for (Path file : files) {
      Optional<CaptureDay> day = Optional.of(days.of(file));
      switch (read(file, day)) {
        case NotAPage(String message) -> {
          context.err().println(message);
          allRead = false;
        }
        case ParsedPage page when json -> addProfiles(file, page, day, profiles);
        case ParsedPage page when lines -> printLines(page);
        case ParsedPage page -> printSummary(file, page, day);
      }
    }
    days.problems().forEach(p -> context.err().println(p.file() + ": " + p.message()));
    if (json) {
      CommandJson.print(profiles, context.out());
    }
    return allRead ? ExitCode.DONE : ExitCode.BAD_INPUT;
  }

  private PageReading read(Path file, Optional<CaptureDay> day) throws IOException {
    PageParser parser = PageParser.standard();
    PageSource source = PageSource.of(file);
    if (example == null) {
      return PageReader.isDataSet(source)
          ? new NotAPage(file + " is a data set, not a page. Import it, and its papers are listed.")
          : new PageReader(parser).read(source, day, Optional.empty());
    }
    Optional<Lesson> lesson = lesson(parser.unread(source), example.split("[|]", -1));
    return lesson.isPresent()
        ? parser.read(source, day, lesson)
        : new NotAPage(
            file
                + " does not contain the paper of --example. Copy its fields as the page prints"
                + " them.");
  }

  private static Optional<Lesson> lesson(Optional<ParsedPage> page, String[] texts) {
    var marked = new EnumMap<Lesson.Field, String>(Lesson.Field.class);
    for (Lesson.Field field : Lesson.Field.values()) {
      if (marked.size() < texts.length) {
        marked.put(field, texts[marked.size()].strip());
      }
    }
    return page.flatMap(text -> LessonSearch.find(text.lines(), marked));
  }

  private static void addProfiles(
      Path file, ParsedPage page, Optional<CaptureDay> day, ArrayNode to) {
    Map<Integer, List<LineLabel>> unrecognised =
        page.labels().stream()
            .filter(label -> label.kind() == LineLabel.Kind.UNRECOGNISED)
            .collect(Collectors.groupingBy(label -> Math.max(label.profile(), 0)));
    for (int i = 0; i < page.profiles().size(); i++) {
      Profile profile = page.profiles().get(i);
      ObjectNode node =
          CommandJson.object().put("file", file.toString()).put("format", page.format());
      CommandJson.putCaptured(node, day);
      node.set("author", author(profile.author(), page.format()));
      List<Paper> papers = profile.papers();
      node.set("papers", array(papers.stream().filter(Paper::isSure).toList(), PaperJson::of));
      node.set("offered", array(papers.stream().filter(p -> !p.isSure()).toList(), PaperJson::of));
      node.set(
          "unrecognised",
          array(unrecognised.getOrDefault(i, List.of()), label -> line(page, label)));
      node.set("issues", array(issuesOf(page, i), ParseCommand::issue));
      to.add(node);
    }
  }

  /// The author; a list of search results names none, so that the name is an inference alone.
  private static ObjectNode author(Author author, String format) {
    ObjectNode node = CommandJson.author(author);
    node.put("inferredName", author.nameInferred() ? author.name() : null);
    boolean isOfResults =
        PageParser.standard().formats().stream()
            .filter(known -> known.name().equals(format))
            .anyMatch(known -> known.kind() == FormatDescription.Kind.RESULTS);
    if (isOfResults && author.nameInferred()) {
      node.putNull("name");
    }
    return node;
  }

  /// The issues at lines of a profile; those at lines of none belong to the first.
  private static List<ParseIssue> issuesOf(ParsedPage page, int profile) {
    Map<Integer, Integer> profileOfLine =
        page.labels().stream()
            .collect(Collectors.toMap(LineLabel::line, label -> Math.max(label.profile(), 0)));
    return page.issues().stream()
        .filter(issue -> profileOfLine.getOrDefault(issue.line(), 0) == profile)
        .toList();
  }

  private static <T> ArrayNode array(List<T> values, Function<T, ObjectNode> toNode) {
    ArrayNode array = CommandJson.array();
    values.stream().map(toNode).forEach(array::add);
    return array;
  }

  private static ObjectNode line(ParsedPage page, LineLabel label) {
    return CommandJson.object().put("line", label.line()).put("text", textOf(page, label));
  }

  private static ObjectNode issue(ParseIssue issue) {
    return CommandJson.object()
        .put("severity", issue.severity().name().toLowerCase(Locale.ROOT))
        .put("line", issue.line())
        .put("column", issue.column())
        .put("message", issue.message());
  }

  private static String textOf(ParsedPage page, LineLabel label) {
    return page.lines().get(label.line() - 1);
  }

  private void printLines(ParsedPage page) {
    PrintWriter out = context.out();
    for (LineLabel label : page.labels()) {
      String kind = label.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      String paper = label.paper() < 0 ? "" : "#" + (label.paper() + 1);
      out.printf("%6d  %-13s %5s  %s%n", label.line(), kind, paper, textOf(page, label));
    }
  }

  private void printSummary(Path file, ParsedPage page, Optional<CaptureDay> day) {
    PrintWriter out = context.out();
    for (Profile profile : page.profiles()) {
      out.printf(
          "%s: %s%s, %d papers (%s%s)%n",
          file,
          profile.author().name(),
          profile.author().nameInferred() ? " (name inferred)" : "",
          profile.papers().size(),
          page.format(),
          day.map(d -> ", captured " + d.date() + (d.inferred() ? " (inferred)" : "")).orElse(""));
      profile
          .papers()
          .forEach(paper -> out.println((paper.isSure() ? "  " : "  offered: ") + summary(paper)));
    }
    long unrecognised =
        page.labels().stream().filter(l -> l.kind() == LineLabel.Kind.UNRECOGNISED).count();
    out.printf("  %d lines, %d not recognised%n", page.labels().size(), unrecognised);
    for (ParseIssue issue : page.issues()) {
      out.printf(
          "  %s:%d:%d: %s: %s%n",
          file,
          issue.line(),
          issue.column(),
          issue.severity().name().toLowerCase(Locale.ROOT),
          issue.message());
    }
  }

  private static String summary(Paper paper) {
    return "%-10s  %-8s  %s"
        .formatted(
            paper.published().map(Object::toString).orElse("-"),
            paper.primaryCategory().orElse("-"),
            paper.title());
  }
}
