package dev.byline.ui.sidebar;

import dev.byline.library.own.MarkBook;
import dev.byline.library.query.FacetValue;
import dev.byline.model.own.OwnMarks;
import dev.byline.model.own.SeenPaper;
import dev.byline.model.own.Watch;
import dev.byline.news.WatchNews;
import dev.byline.ui.model.MarksModel;
import dev.byline.ui.sidebar.SidebarItem.Marked.Mark;
import dev.byline.ui.sidebar.SidebarItem.NewsPaper.Change;
import dev.byline.ui.sidebar.SidebarItem.Section;
import dev.byline.ui.watch.WatchesModel;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The lines of the sidebar. Counts of marks are taken from the marks themselves: no question to
/// the library is needed.
final class SidebarModel {

  /// News of more papers than these are counted: the list of the search shows them.
  private static final int PAPERS = 30;

  private final MarksModel marks;
  private final WatchesModel watches;

  SidebarModel(MarksModel marks, WatchesModel watches) {
    this.marks = marks;
    this.watches = watches;
  }

  /// A line with those below it.
  record Line(SidebarItem item, List<Line> below) {
    static Line of(SidebarItem item) {
      return new Line(item, List.of());
    }
  }

  /// All lines, from the top.
  List<Line> lines() {
    MarkBook book = marks.marks().get();
    return List.of(
        marked(Mark.STARRED, OwnMarks::starred, book),
        marked(Mark.TO_READ, own -> own.hasTag(ReadingList.KEY), book),
        marked(Mark.NOTES, own -> !own.note().isEmpty(), book),
        new Line(Section.TAGS, orHint(tags(book), "sidebar.tags.none")),
        new Line(Section.SEARCHES, orHint(watched(Watch.Kind.SEARCH), "sidebar.searches.none")),
        new Line(Section.AUTHORS, orHint(watched(Watch.Kind.AUTHOR), "sidebar.authors.none")));
  }

  private static Line marked(Mark mark, Predicate<OwnMarks> has, MarkBook book) {
    long papers = book.papers().values().stream().filter(has).count();
    return Line.of(new SidebarItem.Marked(mark, papers));
  }

  private static List<Line> orHint(List<Line> lines, String hint) {
    return lines.isEmpty() ? List.of(Line.of(new SidebarItem.Hint(Wording.of(hint)))) : lines;
  }

  /// The tags of papers in the order of their names.
  static List<FacetValue> tagsOf(MarkBook book) {
    return MarkBook.tags(book.papers().values().stream()).stream()
        .filter(tag -> !tag.value().equals(ReadingList.KEY))
        .sorted(java.util.Comparator.comparing(FacetValue::value))
        .toList();
  }

  private static List<Line> tags(MarkBook book) {
    return tagsOf(book).stream().map(tag -> Line.of(new SidebarItem.Tagged(tag))).toList();
  }

  private List<Line> watched(Watch.Kind kind) {
    return watches.of(kind).stream()
        .map(news -> new Line(new SidebarItem.Watched(news), papers(news)))
        .toList();
  }

  private static List<Line> papers(WatchNews news) {
    var papers = new ArrayList<Line>();
    add(Change.NEW, news.fresh(), papers);
    add(Change.CHANGED, news.changed(), papers);
    add(Change.GONE, news.gone(), papers);
    int more = papers.size() - PAPERS;
    return more <= 0
        ? papers
        : Stream.concat(
                papers.stream().limit(PAPERS),
                Stream.of(Line.of(new SidebarItem.Hint(Wording.of("sidebar.more", more)))))
            .toList();
  }

  private static void add(Change change, List<SeenPaper> news, List<Line> papers) {
    news.forEach(paper -> papers.add(Line.of(new SidebarItem.NewsPaper(change, paper))));
  }
}
