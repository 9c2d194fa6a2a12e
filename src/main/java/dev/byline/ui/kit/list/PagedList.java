package dev.byline.ui.kit.list;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.collections.ObservableListBase;

/// A list of any length of which only the pages that are looked at are held.
///
/// Asking for an element that is not there fetches its page on a thread of `work` and answers with
/// an empty slot; when the page has come, the list tells of it as an update of its rows, on the
/// thread of `ui`. At most [#PAGES_HELD] pages are kept and [#PAGES_ASKED] are on their way; the
/// oldest make room. Not for use by several threads.
///
/// @param <T> what a row shows
public final class PagedList<T> extends ObservableListBase<PagedList.Slot<T>> {

  /// Rows of one page: more than a tall window shows.
  public static final int PAGE_SIZE = 100;

  static final int PAGES_HELD = 40;

  /// A window shows parts of two pages at most; more are the wake of a fast scroll.
  static final int PAGES_ASKED = 4;

  /// A row, and what stands there once it is known.
  public record Slot<T>(int index, Optional<T> value) {}

  /// The source of the rows.
  @FunctionalInterface
  public interface Source<T> {
    List<T> rows(int from, int size, BooleanSupplier cancelled) throws IOException;
  }

  private record Asked<T>(int page, Source<T> source, AtomicBoolean cancelled) {}

  private final Executor work;
  private final Executor ui;
  private final Consumer<Exception> failed;
  private final Map<Integer, List<T>> pages =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<T>> eldest) {
          return size() > PAGES_HELD;
        }
      };
  private final ArrayDeque<Asked<T>> asked = new ArrayDeque<>();
  private Source<T> source = (_, _, _) -> List.of();
  private int size;

  /// @param failed hears of a page that could not be read; its rows stay empty
  public PagedList(Executor work, Executor ui, Consumer<Exception> failed) {
    this.work = work;
    this.ui = ui;
    this.failed = failed;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Slot<T> get(int index) {
    int page = index / PAGE_SIZE;
    List<T> rows = pages.get(page);
    if (rows == null) {
      ask(page);
      return new Slot<>(index, Optional.empty());
    }
    int row = index % PAGE_SIZE;
    return new Slot<>(index, row < rows.size() ? Optional.of(rows.get(row)) : Optional.empty());
  }

  /// The rows from `from` on, where all of them are here; asks for none.
  public Optional<List<T>> held(int from, int count) {
    if (from < 0 || from + count > size || count > PAGES_HELD * PAGE_SIZE) {
      return Optional.empty();
    }
    var held = new ArrayList<T>(count);
    for (int row = from; row < from + count; row++) {
      List<T> page = pages.get(row / PAGE_SIZE);
      if (page == null || row % PAGE_SIZE >= page.size()) {
        return Optional.empty();
      }
      held.add(page.get(row % PAGE_SIZE));
    }
    return Optional.of(held);
  }

  /// The index of a row, from what it knows of itself: a selection looks for its row after each
  /// change, and must not have all pages fetched for it. A row that is not held is nowhere.
  @Override
  public int indexOf(Object row) {
    boolean isHeld =
        row instanceof Slot<?> slot
            && slot.index() < size
            && pages.containsKey(slot.index() / PAGE_SIZE)
            && slot.equals(get(slot.index()));
    return isHeld ? ((Slot<?>) row).index() : -1;
  }

  @Override
  public int lastIndexOf(Object row) {
    return indexOf(row);
  }

  @Override
  public boolean contains(Object row) {
    return indexOf(row) >= 0;
  }

  /// Shows another answer: `newSize` rows, of which the first are `first`, and the others come from
  /// `newSource`.
  ///
  /// The rows go before the new ones come. Told that a million rows take the place of others, a
  /// list view asks for a layout of each: a tenth of a second.
  public void show(int newSize, List<T> first, Source<T> newSource) {
    close();
    pages.clear();
    resize(0);
    source = newSource;
    pages.put(0, List.copyOf(first));
    resize(newSize);
  }

  /// Shows more or fewer rows of the same answer.
  public void resize(int newSize) {
    int oldSize = size;
    size = newSize;
    if (newSize != oldSize) {
      int kept = Math.min(oldSize, newSize);
      fireChange(new RowChange<>(this, kept, newSize, oldSize - kept, false));
    }
  }

  /// Drops what is on its way.
  public void close() {
    asked.forEach(a -> a.cancelled().set(true));
    asked.clear();
  }

  private void ask(int page) {
    if (asked.stream().anyMatch(a -> a.page() == page)) {
      return;
    }
    if (asked.size() == PAGES_ASKED) {
      asked.removeFirst().cancelled().set(true);
    }
    var ask = new Asked<>(page, source, new AtomicBoolean());
    asked.addLast(ask);
    work.execute(() -> fetch(ask));
  }

  private void fetch(Asked<T> ask) {
    if (ask.cancelled().get()) {
      return;
    }
    try {
      List<T> rows = ask.source().rows(ask.page() * PAGE_SIZE, PAGE_SIZE, ask.cancelled()::get);
      ui.execute(() -> arrived(ask, rows));
    } catch (CancellationException _) {
      // Something newer is looked at.
    } catch (IOException | RuntimeException e) {
      ui.execute(() -> failed(ask, e));
    }
  }

  private void arrived(Asked<T> ask, List<T> rows) {
    if (!asked.remove(ask)) {
      return;
    }
    pages.put(ask.page(), List.copyOf(rows));
    int from = ask.page() * PAGE_SIZE;
    // The row behind the page too: what it shows may depend on the row before it.
    int to = Math.min(size, from + rows.size() + 1);
    if (to > from) {
      fireChange(new RowChange<>(this, from, to, 0, true));
    }
  }

  private void failed(Asked<T> ask, Exception e) {
    if (asked.remove(ask)) {
      failed.accept(e);
    }
  }
}
