package dev.byline.news;

import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.PaperPage;
import dev.byline.library.own.WatchBook;
import dev.byline.library.query.Clause;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.model.own.SeenPaper;
import dev.byline.model.own.SeenPapers;
import dev.byline.model.own.Watch;
import dev.byline.model.own.WatchEntry;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Finds what is new, changed or gone in saved searches and of watched authors.
///
/// @param clock says when papers are seen
/// @param most more papers than this are counted, not compared
public record NewsFinder(Library library, InstantSource clock, int most) {

  /// Nobody looks through the news of more papers.
  private static final int MOST = 10_000;

  private static final int PAGE = 1000;

  public NewsFinder(Library library, InstantSource clock) {
    this(library, clock, MOST);
  }

  /// The papers that a saved search, or the page of a watched author, has.
  public static PaperQuery query(Watch watch) {
    return switch (watch.kind()) {
      case SEARCH -> QueryText.read(watch.about()).query();
      case AUTHOR -> papersOf(new AuthorId(watch.about()));
    };
  }

  /// The papers on the page of an author.
  public static PaperQuery papersOf(AuthorId author) {
    return PaperQuery.ALL.and(Clause.OneOf.profile(author));
  }

  /// The news of all, saved searches first.
  ///
  /// @throws java.util.concurrent.CancellationException if it is cancelled
  public List<WatchNews> news(WatchBook book, BooleanSupplier cancelled) throws IOException {
    var all = new ArrayList<WatchNews>();
    for (Watch.Kind kind : Watch.Kind.values()) {
      for (WatchEntry entry : book.of(kind)) {
        all.add(news(entry, cancelled));
      }
    }
    return List.copyOf(all);
  }

  /// The news of one.
  public WatchNews news(WatchEntry entry, BooleanSupplier cancelled) throws IOException {
    Found found = found(query(entry.watch()), cancelled);
    return WatchNews.between(entry, found.count(), found.papers(), found.seen(now()));
  }

  /// The papers of `query` now, to be stored as seen.
  public SeenPapers seen(PaperQuery query, BooleanSupplier cancelled) throws IOException {
    return found(query, cancelled).seen(now());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /// @param papers in the order of the query; empty where there are too many
  private record Found(long count, List<SeenPaper> papers) {
    SeenPapers seen(Instant at) {
      return SeenPapers.of(at, count == papers.size(), papers);
    }
  }

  private Found found(PaperQuery query, BooleanSupplier cancelled) throws IOException {
    PaperPage page = library.papers(query, PageRequest.first(PAGE).exact(), cancelled);
    long count = page.count().value();
    if (count > most) {
      return new Found(count, List.of());
    }
    var papers = new ArrayList<SeenPaper>();
    add(page, papers);
    for (Optional<String> next = page.next(); next.isPresent(); next = page.next()) {
      page = library.papers(query, PageRequest.after(next.get(), PAGE), cancelled);
      add(page, papers);
    }
    return new Found(papers.size(), papers);
  }

  private static void add(PaperPage page, List<SeenPaper> papers) {
    for (PaperHit hit : page.hits()) {
      papers.add(new SeenPaper(hit.id(), hit.paper().title(), PaperDigest.of(hit)));
    }
  }
}
