package dev.byline.cli.watch;

import dev.byline.cli.print.CommandJson;
import dev.byline.model.own.SeenPaper;
import dev.byline.model.own.Watch;
import dev.byline.model.own.WatchEntry;
import dev.byline.news.NewsText;
import dev.byline.news.WatchNews;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// News as text and as JSON.
public final class NewsPrinter {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

  private NewsPrinter() {}

  static String moment(Instant at) {
    return MOMENT.format(at);
  }

  /// The counts over all: `{"new": 3, "changed": 0, "gone": 1, "watched": 2}`.
  public static ObjectNode counts(List<WatchNews> news) {
    return CommandJson.object()
        .put("new", sum(news, WatchNews::fresh))
        .put("changed", sum(news, WatchNews::changed))
        .put("gone", sum(news, WatchNews::gone))
        .put("watched", news.stream().filter(one -> !one.isEmpty()).count());
  }

  private static int sum(List<WatchNews> news, Function<WatchNews, List<SeenPaper>> part) {
    return news.stream().mapToInt(one -> part.apply(one).size()).sum();
  }

  /// Those of the user's own words that tell one watch from another.
  static ObjectNode node(WatchEntry entry) {
    Watch watch = entry.watch();
    return CommandJson.object()
        .put("id", watch.id().value())
        .put("name", watch.name())
        .put(
            switch (watch.kind()) {
              case SEARCH -> "query";
              case AUTHOR -> "author";
            },
            watch.about())
        .put("seen", entry.seen().at().toString());
  }

  static ObjectNode node(List<WatchNews> news) {
    ObjectNode node = counts(news);
    ArrayNode watches = node.putArray("watches");
    for (WatchNews one : news) {
      ObjectNode watch = watches.addObject();
      watch.put("kind", one.watch().kind().name().toLowerCase(Locale.ROOT));
      watch.setAll(node(one.entry()));
      watch.put("papers", one.count()).put("compared", one.isCompared());
      watch.set("new", papers(one.fresh()));
      watch.set("changed", papers(one.changed()));
      watch.set("gone", papers(one.gone()));
    }
    return node;
  }

  private static ArrayNode papers(List<SeenPaper> papers) {
    ArrayNode array = CommandJson.array();
    papers.forEach(
        paper -> array.addObject().put("id", paper.paper().value()).put("title", paper.title()));
    return array;
  }

  static void print(List<WatchNews> news, PrintWriter out) {
    for (WatchNews one : news) {
      if (!one.isEmpty()) {
        out.printf(
            "%s: %s since %s%n",
            one.watch().name(), NewsText.of(one), moment(one.entry().seen().at()));
        one.fresh().forEach(paper -> print("new", paper, out));
        one.changed().forEach(paper -> print("changed", paper, out));
        one.gone().forEach(paper -> print("gone", paper, out));
      }
    }
  }

  private static void print(String what, SeenPaper paper, PrintWriter out) {
    out.printf("  %-8s %s%n", what, paper.title());
  }
}
