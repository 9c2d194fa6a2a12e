package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.PageText;
import dev.byline.library.own.WatchChange;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.own.SeenPaper;
import dev.byline.model.own.SeenPapers;
import dev.byline.model.own.Watch;
import dev.byline.model.own.WatchEntry;
import dev.byline.model.own.WatchId;
import dev.byline.news.NewsFinder;
import dev.byline.news.NewsText;
import dev.byline.news.WatchNews;
import dev.byline.sync.ProgressListener;
import dev.byline.who.DuplicateFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Saved searches and watched authors, and their news, through all that happens to a library.
class WatchKeeperTest {

  private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

  @TempDir Path temp;
  private LibraryFolder library;

  @BeforeEach
  void open() throws IOException {
    library = LibraryFolder.open(temp, LuceneIndex::open);
  }

  @AfterEach
  void close() throws IOException {
    library.close();
  }

  private void reopen() throws IOException {
    library.close();
    open();
  }

  private static PageText ada(String second) {
    return new PageText("Ada Ames")
        .paper("Flows on graphs", "Jun 2, 2022", "Ada Ames")
        .paper(second, "Jul 3, 2023", "Ada Ames");
  }

  private void add(PageText page, int day) throws IOException {
    var options = new ImportOptions(Optional.of(LocalDate.of(2026, 5, day)), false);
    library.importPages(
        List.of(page.source("ada.txt")), options, ProgressListener.NONE, () -> false);
  }

  private NewsFinder finder() {
    return new NewsFinder(library.library(), InstantSource.fixed(NOW));
  }

  private WatchChange save(Watch.Kind kind, String name, String about) throws IOException {
    var watch = new Watch(new WatchId("x"), kind, name, about);
    return library
        .watches()
        .create(kind, name, about, finder().seen(NewsFinder.query(watch), () -> false));
  }

  private List<WatchNews> news() throws IOException {
    return finder().news(library.watches().watches(), () -> false);
  }

  private static List<String> titles(List<SeenPaper> papers) {
    return papers.stream().map(SeenPaper::title).toList();
  }

  private WatchChange seeAll() throws IOException {
    Map<WatchId, SeenPapers> now = new HashMap<>();
    for (WatchNews one : news()) {
      now.put(one.watch().id(), one.now());
    }
    return library.watches().see(now);
  }

  @Test
  void newChangedAndGonePapersAreTold() throws IOException {
    add(ada("Sums of squares").paper("Old ideas", "Jan 1, 2020", "Ada Ames"), 1);
    save(Watch.Kind.SEARCH, "Flows", "flows OR trees OR ideas");
    save(Watch.Kind.AUTHOR, "Ada Ames", "ada-ames");
    assertTrue(news().stream().allMatch(WatchNews::isEmpty));
    add(
        new PageText("Ada Ames")
            .paper("Flows on graphs", "Jun 2, 2022", "Ada Ames, Bo Berg")
            .paper("Sums of squares", "Jul 3, 2023", "Ada Ames")
            .paper("Trees in flows", "Aug 4, 2024", "Ada Ames"),
        2);
    WatchNews search = news().getFirst();
    assertEquals(List.of("Trees in flows"), titles(search.fresh()));
    assertEquals(List.of("Flows on graphs"), titles(search.changed()));
    assertEquals(List.of("Old ideas"), titles(search.gone()));
    WatchNews author = news().getLast();
    assertEquals(List.of("Trees in flows"), titles(author.fresh()));
    assertEquals(3, author.count());
    assertEquals("2 new, 2 changed, 2 gone for 2 watched", NewsText.of(news()).orElseThrow());
    seeAll();
    assertEquals(Optional.empty(), NewsText.of(news()));
  }

  @Test
  void seenPapersOutliveReopeningAndRebuilding() throws IOException {
    add(ada("Sums of squares"), 1);
    save(Watch.Kind.AUTHOR, "Ada Ames", "ada-ames");
    WatchEntry before = library.watches().watches().of(Watch.Kind.AUTHOR).getFirst();
    reopen();
    library.rebuild(ProgressListener.NONE, () -> false);
    assertEquals(before, library.watches().watches().of(Watch.Kind.AUTHOR).getFirst());
    assertEquals(NOW, before.seen().at());
    assertEquals(2, before.seen().papers().size());
    assertTrue(news().getFirst().isEmpty());
    assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
  }

  @Test
  void lookingAgainWritesOnlyTheDifference() throws IOException {
    PageText page = new PageText("Ada Ames");
    for (int i = 0; i < 60; i++) {
      page = page.paper("Paper number " + i, "Jun 2, 2022", "Ada Ames");
    }
    add(page, 1);
    save(Watch.Kind.AUTHOR, "Ada Ames", "ada-ames");
    Path file = temp.resolve("watches.jsonl");
    long whole = Files.size(file);
    add(page.paper("One more", "Jun 3, 2023", "Ada Ames"), 2);
    seeAll();
    assertTrue(Files.size(file) - whole < whole / 10, Files.readString(file));
    assertTrue(news().getFirst().isEmpty());
  }

  @Test
  void everyChangeIsUndoneAndDoneAgain() throws IOException {
    add(ada("Sums of squares"), 1);
    WatchChange created = save(Watch.Kind.SEARCH, "Flows", "flows");
    List<WatchEntry> one = library.watches().watches().of(Watch.Kind.SEARCH);
    WatchChange renamed = library.watches().rename(one.getFirst().id(), "Streams");
    assertEquals(
        "Streams", library.watches().watches().of(Watch.Kind.SEARCH).getFirst().watch().name());
    library.watches().revert(renamed);
    assertEquals(one, library.watches().watches().of(Watch.Kind.SEARCH));
    add(ada("More flows"), 2);
    WatchChange seen = seeAll();
    assertTrue(news().getFirst().isEmpty());
    WatchChange unseen = library.watches().revert(seen);
    assertEquals(List.of("More flows"), titles(news().getFirst().fresh()));
    library.watches().revert(unseen);
    assertTrue(news().getFirst().isEmpty());
    List<WatchEntry> now = library.watches().watches().of(Watch.Kind.SEARCH);
    WatchChange deleted = library.watches().delete(one.getFirst().id());
    assertEquals(List.of(), library.watches().watches().of(Watch.Kind.SEARCH));
    reopen();
    library.watches().revert(deleted);
    assertEquals(now, library.watches().watches().of(Watch.Kind.SEARCH));
    library.watches().revert(created);
    assertEquals(List.of(), library.watches().watches().of(Watch.Kind.SEARCH));
  }

  @Test
  void tooManyPapersAreCountedAlone() throws IOException {
    add(ada("Sums of squares"), 1);
    var small = new NewsFinder(library.library(), InstantSource.fixed(NOW), 1);
    var seen = small.seen(PaperQuery.ALL, () -> false);
    library.watches().create(Watch.Kind.SEARCH, "All", "", seen);
    WatchNews news = news().getFirst();
    assertFalse(news.isCompared());
    assertEquals(2, news.count());
    assertEquals(0, news.size());
    seeAll();
    assertTrue(news().getFirst().isCompared());
  }

  @Test
  void namesAreUsedOnceInAKind() throws IOException {
    save(Watch.Kind.SEARCH, "Flows", "flows");
    save(Watch.Kind.SEARCH, "flows", "trees");
    save(Watch.Kind.AUTHOR, "Flows", "flows");
    assertEquals(
        List.of("Flows", "flows 2"),
        library.watches().watches().of(Watch.Kind.SEARCH).stream()
            .map(entry -> entry.watch().name())
            .toList());
    assertEquals(1, library.watches().watches().of(Watch.Kind.AUTHOR).size());
  }

  @Test
  void mergedAuthorIsWatchedOn() throws IOException {
    add(ada("Sums of squares"), 1);
    var bo = new PageText("Bo Berg").paper("Other things", "Jun 2, 2021", "Bo Berg");
    library.importPages(
        List.of(bo.source("bo.txt")),
        new ImportOptions(Optional.of(LocalDate.of(2026, 5, 1)), false),
        ProgressListener.NONE,
        () -> false);
    save(Watch.Kind.AUTHOR, "Bo Berg", "bo-berg");
    var who = new DuplicateFinder(library.library(), library, () -> LocalDate.of(2026, 6, 1));
    var question = who.question(new AuthorId("ada-ames"), new AuthorId("bo-berg"));
    who.merge(question);
    WatchNews news = news().getFirst();
    assertEquals("ada-ames", news.watch().about());
    assertEquals(3, news.count());
    assertEquals(2, news.fresh().size());
    assertEquals(List.of(), news.gone());
  }
}
