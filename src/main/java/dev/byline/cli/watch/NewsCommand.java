package dev.byline.cli.watch;

import dev.byline.cli.options.JsonOption;
import dev.byline.cli.options.LibraryAccess;
import dev.byline.cli.print.CommandJson;
import dev.byline.model.own.SeenPapers;
import dev.byline.model.own.WatchId;
import dev.byline.news.NewsFinder;
import dev.byline.news.NewsText;
import dev.byline.news.WatchNews;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `byline news`: papers that are new, changed or gone since they were marked as seen.
@Command(
    name = "news",
    description =
        "List what is new, changed or gone in saved searches and of watched authors since you last"
            + " looked.",
    footer = {
      "",
      "A paper counts as changed if its title, authors, date, venue or another field",
      "differs; citations and scores do not count. More than 10,000 papers of one",
      "search are not compared.",
      "",
      "Exit status: 10 if there is something, 0 if there is nothing. For cron:",
      "  byline import ~/pages >/dev/null; byline news --seen || mail ...",
    })
public final class NewsCommand implements Callable<Integer> {

  /// The exit status if there is something.
  public static final int NEWS = 10;

  private final LibraryAccess root;

  @Mixin private JsonOption json = new JsonOption();

  @Option(names = "--seen", description = "Then mark all as seen.")
  private boolean seen;

  public NewsCommand(LibraryAccess root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    try (LibraryFolder folder = root.openLibrary()) {
      var finder = new NewsFinder(folder.library(), InstantSource.system());
      List<WatchNews> news = finder.news(folder.watches().watches(), () -> false);
      print(news);
      if (seen) {
        Map<WatchId, SeenPapers> now = new HashMap<>();
        news.forEach(one -> now.put(one.watch().id(), one.now()));
        folder.watches().see(now);
      }
      return news.stream().allMatch(WatchNews::isEmpty) ? CommandLine.ExitCode.OK : NEWS;
    }
  }

  private void print(List<WatchNews> news) {
    PrintWriter out = root.out();
    if (json.isChosen()) {
      CommandJson.print(NewsPrinter.node(news), out);
    } else if (news.isEmpty()) {
      out.println(
          "Nothing is watched yet: byline searches add NAME QUERY, or byline watch add AUTHOR");
    } else {
      out.println(NewsText.of(news).orElse("Nothing new."));
      NewsPrinter.print(news, out);
    }
  }
}
