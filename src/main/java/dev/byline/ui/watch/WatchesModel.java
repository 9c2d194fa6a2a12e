package dev.byline.ui.watch;

import dev.byline.library.own.WatchBook;
import dev.byline.library.own.WatchChange;
import dev.byline.library.own.WatchStore;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.model.own.SeenPapers;
import dev.byline.model.own.Watch;
import dev.byline.model.own.WatchEntry;
import dev.byline.model.own.WatchId;
import dev.byline.news.NewsFinder;
import dev.byline.news.NewsText;
import dev.byline.news.WatchNews;
import dev.byline.ui.window.Latest;
import dev.byline.ui.window.UndoQueue;
import dev.byline.wording.Wording;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The user's saved searches and watched authors, with what is new in them, and what can be done
/// about them.
///
/// Used on the thread of `ui` only; the library is asked on threads of `work`.
public final class WatchesModel {

  private final WatchStore store;
  private final NewsFinder finder;
  private final UndoQueue deeds;
  private final Latest latest;
  private final ReadOnlyObjectWrapper<List<WatchNews>> news =
      new ReadOnlyObjectWrapper<>(this, "news", List.of());
  private final ReadOnlyObjectWrapper<Optional<Exception>> failure =
      new ReadOnlyObjectWrapper<>(this, "failure", Optional.empty());

  /// @param deeds does, undoes and does again what is asked here
  public WatchesModel(
      WatchStore store, NewsFinder finder, UndoQueue deeds, Executor work, Executor ui) {
    this.store = store;
    this.finder = finder;
    this.deeds = deeds;
    latest = new Latest(work, ui);
    deeds.listen(this::markedAnew);
  }

  /// A search may ask for the user's marks.
  private void markedAnew() {
    if (!news.get().isEmpty()) {
      refresh();
    }
  }

  /// The news of all, saved searches first, each kind in the order of names; none before
  /// [#refresh].
  public ReadOnlyObjectProperty<List<WatchNews>> news() {
    return news.getReadOnlyProperty();
  }

  /// The reason why the last change could not be stored, or the news not be found.
  public ReadOnlyObjectProperty<Optional<Exception>> failure() {
    return failure.getReadOnlyProperty();
  }

  /// The news of one kind.
  public List<WatchNews> of(Watch.Kind kind) {
    return news.get().stream().filter(one -> one.watch().kind() == kind).toList();
  }

  /// The number of papers that are new, changed or gone.
  public int unseen() {
    return news.get().stream().mapToInt(WatchNews::size).sum();
  }

  /// Finds the news anew, since the library or the user's marks have changed.
  public void refresh() {
    refresh(_ -> {});
  }

  /// Finds the news anew after an import.
  ///
  /// @param told hears of it in words, if there is any
  public void refreshAndTell(Consumer<String> told) {
    refresh(found -> NewsText.of(found).ifPresent(told));
  }

  private void refresh(Consumer<List<WatchNews>> then) {
    latest.ask(
        cancelled -> finder.news(store.watches(), cancelled),
        found -> {
          failure.set(Optional.empty());
          news.set(found);
          then.accept(found);
        },
        cause -> failure.set(Optional.of(cause)));
  }

  private Optional<WatchNews> of(WatchId id) {
    return news.get().stream().filter(one -> one.watch().id().equals(id)).findFirst();
  }

  /// True if the author is watched.
  public boolean isWatched(AuthorId author) {
    return watch(author).isPresent();
  }

  private Optional<WatchId> watch(AuthorId author) {
    return of(Watch.Kind.AUTHOR).stream()
        .map(WatchNews::watch)
        .filter(watch -> watch.about().equals(author.value()))
        .map(Watch::id)
        .findFirst();
  }

  /// The objection to calling a search `name`, as a sentence; empty where there is none.
  ///
  /// @param own the search that is to be called so, where it is there already
  public Optional<String> objection(String name, Optional<WatchId> own) {
    return of(Watch.Kind.SEARCH).stream()
        .map(WatchNews::watch)
        .filter(watch -> watch.isCalled(name) && !own.equals(Optional.of(watch.id())))
        .map(watch -> Wording.of("watch.taken", watch.name()))
        .findFirst();
  }

  /// Saves a search; the papers that it finds now are seen.
  public void save(String name, PaperQuery query) {
    act(() ->
        store.create(
            Watch.Kind.SEARCH, name, QueryText.print(query), finder.seen(query, () -> false)));
  }

  /// Watches an author, or stops watching.
  public void toggle(AuthorId author, String name) {
    Optional<WatchId> watched = watch(author);
    if (watched.isPresent()) {
      delete(watched.get());
    } else {
      act(() -> {
        WatchBook book = store.watches();
        Optional<WatchEntry> known = book.about(Watch.Kind.AUTHOR, author.value());
        return known.isPresent()
            ? new WatchChange(Map.of(), Map.of())
            : store.create(
                Watch.Kind.AUTHOR,
                name,
                author.value(),
                finder.seen(NewsFinder.papersOf(author), () -> false));
      });
    }
  }

  public void rename(WatchId watch, String name) {
    if (!name.isBlank()) {
      act(() -> store.rename(watch, name));
    }
  }

  /// Deletes a search, or stops watching an author.
  public void delete(WatchId watch) {
    act(() -> store.delete(watch));
  }

  /// Marks the papers of one as seen, as far as its news have been shown.
  public void see(WatchId watch) {
    of(watch).ifPresent(one -> see(List.of(one)));
  }

  /// Marks all papers as seen, as far as their news have been shown.
  public void seeAll() {
    see(news.get());
  }

  private void see(List<WatchNews> shown) {
    Map<WatchId, SeenPapers> now = new HashMap<>();
    shown.forEach(one -> now.put(one.watch().id(), one.now()));
    act(() -> store.see(now));
  }

  /// Something that changes a watch.
  private interface Changing {
    WatchChange change() throws IOException;
  }

  private void act(Changing changing) {
    deeds.act(
        () -> back(changing.change()),
        failed -> {
          failure.set(failed);
          if (failed.isEmpty()) {
            refresh();
          }
        });
  }

  private Optional<UndoQueue.Storing> back(WatchChange change) {
    return change.isEmpty() ? Optional.empty() : Optional.of(() -> back(store.revert(change)));
  }
}
