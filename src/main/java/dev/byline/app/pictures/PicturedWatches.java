package dev.byline.app.pictures;

import dev.byline.library.Library;
import dev.byline.library.own.MemoryWatches;
import dev.byline.library.own.WatchStore;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.PaperId;
import dev.byline.model.own.SeenPaper;
import dev.byline.model.own.SeenPapers;
import dev.byline.model.own.Watch;
import dev.byline.news.NewsFinder;
import java.io.IOException;
import java.time.InstantSource;
import java.util.TreeMap;

/// Invented saved searches and watched authors, in which some papers are new.
final class PicturedWatches {

  private PicturedWatches() {}

  static WatchStore of(Library library) throws IOException {
    var watches = new MemoryWatches();
    var finder = new NewsFinder(library, InstantSource.system());
    for (String text :
        new String[] {"gradient descent", "implicit bias year:2023..", "venue:NeurIPS"}) {
      PaperQuery query = QueryText.read(text).query();
      SeenPapers all = finder.seen(query, () -> false);
      watches.create(Watch.Kind.SEARCH, text, text, text.contains("year") ? lacking(all) : all);
    }
    var page =
        library.authors(
            dev.byline.library.AuthorQuery.ALL,
            dev.byline.library.PageRequest.first(2),
            () -> false);
    for (var author : page.authors()) {
      SeenPapers seen = finder.seen(NewsFinder.papersOf(author.id()), () -> false);
      watches.create(Watch.Kind.AUTHOR, author.author().name(), author.id().value(), seen);
    }
    return watches;
  }

  /// Without the first of them, but with one that is gone.
  private static SeenPapers lacking(SeenPapers all) {
    var papers = new TreeMap<PaperId, SeenPaper>(all.papers());
    if (!papers.isEmpty()) {
      papers.remove(papers.firstKey());
    }
    var gone = new PaperId("gone-paper");
    papers.put(gone, new SeenPaper(gone, "Notes on a withdrawn paper", ""));
    return new SeenPapers(all.at(), true, papers);
  }
}
