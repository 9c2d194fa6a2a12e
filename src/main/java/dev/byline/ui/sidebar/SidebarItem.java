package dev.byline.ui.sidebar;

import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.own.SeenPaper;
import dev.byline.news.NewsFinder;
import dev.byline.news.NewsText;
import dev.byline.news.WatchNews;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.Optional;

/// A line of the sidebar.
sealed interface SidebarItem {

  /// The text of the line.
  String text();

  /// The papers to which the line leads; empty where it leads to none.
  default Optional<PaperQuery> query() {
    return Optional.empty();
  }

  /// The count behind the text; empty where there is none.
  default Optional<Long> count() {
    return Optional.empty();
  }

  /// The sign of news behind the text; empty where there is none.
  default String badge() {
    return "";
  }

  /// The news of the line in words; empty where there is none.
  default String news() {
    return badge();
  }

  /// True if `other` is the same line, whatever its counts.
  default boolean isSame(SidebarItem other) {
    return equals(other);
  }

  /// A section that can be collapsed.
  enum Section implements SidebarItem {
    TAGS,
    SEARCHES,
    AUTHORS;

    @Override
    public String text() {
      return Wording.named("sidebar.section", this);
    }
  }

  /// The invisible root.
  record Root() implements SidebarItem {
    @Override
    public String text() {
      return "";
    }
  }

  /// Papers with one of the user's marks.
  record Marked(Mark mark, long papers) implements SidebarItem {

    /// A mark by which papers are listed.
    enum Mark {
      STARRED,
      TO_READ,
      NOTES;

      PaperQuery query() {
        Clause clause =
            switch (this) {
              case STARRED -> new Clause.Is(Clause.Is.State.STARRED);
              case TO_READ -> tagged(ReadingList.KEY);
              case NOTES -> new Clause.Has(Clause.Has.Thing.NOTE);
            };
        return PaperQuery.ALL.and(clause);
      }
    }

    @Override
    public String text() {
      return Wording.named("sidebar", mark);
    }

    @Override
    public Optional<PaperQuery> query() {
      return Optional.of(mark.query());
    }

    @Override
    public Optional<Long> count() {
      return Optional.of(papers);
    }

    @Override
    public boolean isSame(SidebarItem other) {
      return other instanceof Marked marked && marked.mark == mark;
    }
  }

  /// Papers with a tag.
  record Tagged(FacetValue tag) implements SidebarItem {
    @Override
    public String text() {
      return tag.label();
    }

    @Override
    public Optional<PaperQuery> query() {
      return Optional.of(PaperQuery.ALL.and(tagged(tag.value())));
    }

    @Override
    public Optional<Long> count() {
      return Optional.of(tag.count());
    }

    @Override
    public boolean isSame(SidebarItem other) {
      return other instanceof Tagged tagged && tagged.tag.value().equals(tag.value());
    }
  }

  /// A saved search or a watched author.
  record Watched(WatchNews watched) implements SidebarItem {
    @Override
    public String text() {
      return watched.watch().name();
    }

    @Override
    public Optional<PaperQuery> query() {
      return Optional.of(NewsFinder.query(watched.watch()));
    }

    @Override
    public Optional<Long> count() {
      return Optional.of(watched.count());
    }

    @Override
    public String badge() {
      return watched.isEmpty() ? "" : DisplayFormats.count(watched.size());
    }

    @Override
    public String news() {
      return NewsText.of(watched);
    }

    @Override
    public boolean isSame(SidebarItem other) {
      return other instanceof Watched same
          && same.watched.watch().id().equals(watched.watch().id());
    }
  }

  /// One paper that is news.
  record NewsPaper(Change change, SeenPaper paper) implements SidebarItem {

    /// The kind of news.
    enum Change {
      NEW,
      CHANGED,
      GONE
    }

    @Override
    public String text() {
      return paper.title();
    }

    @Override
    public String badge() {
      return Wording.named("sidebar.paper", change);
    }

    @Override
    public boolean isSame(SidebarItem other) {
      return other instanceof NewsPaper same && same.paper.paper().equals(paper.paper());
    }
  }

  /// A line that says why a section is empty, or that not all papers are shown.
  record Hint(String text) implements SidebarItem {}

  private static Clause tagged(String key) {
    return new Clause.OneOf(Facet.TAG, new java.util.TreeSet<>(List.of(key)));
  }
}
