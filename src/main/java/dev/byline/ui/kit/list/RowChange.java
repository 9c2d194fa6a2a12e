package dev.byline.ui.kit.list;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// A change of one run of rows of a [PagedList], which costs the same for three rows and for a
/// million: what was there before is only counted.
final class RowChange<T> extends ListChangeListener.Change<PagedList.Slot<T>> {

  private final int from;
  private final int to;
  private final int removed;
  private final boolean update;
  private boolean begun;

  /// @param to behind the last row that is there now
  /// @param removed how many rows stood there before
  /// @param update whether the rows are the same and only show something else
  RowChange(ObservableList<PagedList.Slot<T>> list, int from, int to, int removed, boolean update) {
    super(list);
    this.from = from;
    this.to = to;
    this.removed = removed;
    this.update = update;
  }

  @Override
  public boolean next() {
    boolean first = !begun;
    begun = true;
    return first;
  }

  @Override
  public void reset() {
    begun = false;
  }

  @Override
  public int getFrom() {
    return from;
  }

  @Override
  public int getTo() {
    return to;
  }

  @Override
  public boolean wasUpdated() {
    return update;
  }

  @Override
  public boolean wasAdded() {
    return !update && to > from;
  }

  @Override
  public List<PagedList.Slot<T>> getAddedSubList() {
    return wasAdded() ? new Added<>(getList(), from, to) : List.of();
  }

  @Override
  public List<PagedList.Slot<T>> getRemoved() {
    return new Counted<>(from, removed);
  }

  @Override
  protected int[] getPermutation() {
    return new int[0];
  }

  /// Rows that are there now. A selection looks for its row among them: a row knows where it
  /// stands, so that none has to be fetched for it.
  private static final class Added<T> extends AbstractList<PagedList.Slot<T>> {
    private final List<? extends PagedList.Slot<T>> list;
    private final int from;
    private final int to;

    Added(List<? extends PagedList.Slot<T>> list, int from, int to) {
      this.list = list;
      this.from = from;
      this.to = to;
    }

    @Override
    public PagedList.Slot<T> get(int index) {
      return list.get(from + Objects.checkIndex(index, size()));
    }

    @Override
    public int size() {
      return to - from;
    }

    @Override
    public int indexOf(Object row) {
      int index = list.indexOf(row);
      return index >= from && index < to ? index - from : -1;
    }

    @Override
    public boolean contains(Object row) {
      return indexOf(row) >= 0;
    }
  }

  /// Rows that were there: only their number is known.
  private static final class Counted<T> extends AbstractList<PagedList.Slot<T>> {
    private final int first;
    private final int size;

    Counted(int first, int size) {
      this.first = first;
      this.size = size;
    }

    @Override
    public PagedList.Slot<T> get(int index) {
      return new PagedList.Slot<>(first + index, Optional.empty());
    }

    @Override
    public int size() {
      return size;
    }
  }
}
