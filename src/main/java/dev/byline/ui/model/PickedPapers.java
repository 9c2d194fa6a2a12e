package dev.byline.ui.model;

import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.PaperId;
import dev.byline.ui.kit.list.PagedList;
import dev.byline.ui.window.Latest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The papers of the list that are selected together, for commands that act on all of them. The
/// paper that is read is another matter.
///
/// Used on the thread of `ui` only. A range reaches over rows that have not come yet: their papers
/// are asked for on a thread of `work`.
public final class PickedPapers {

  /// Longer ranges are not selected: what is meant is all.
  public static final int LONGEST_RANGE = 100_000;

  private final BrowseModel browse;
  private final Library library;
  private final Latest ranges;
  private final ReadOnlyObjectWrapper<Picked> picked =
      new ReadOnlyObjectWrapper<>(this, "picked", Picked.NONE);
  private PaperQuery query;
  private int anchor = -1;

  public PickedPapers(BrowseModel browse, Library library, Executor work, Executor ui) {
    this.browse = browse;
    this.library = library;
    ranges = new Latest(work, ui);
    query = browse.query().get();
    browse.query().subscribe(this::asked);
    browse.results().subscribe(this::found);
  }

  public ReadOnlyObjectProperty<Picked> picked() {
    return picked.getReadOnlyProperty();
  }

  /// Other papers are listed: none of them is selected.
  private void asked(PaperQuery now) {
    if (!now.equals(query)) {
      query = now;
      clear();
    }
  }

  /// The count of the papers, which comes later than the first of them.
  private void found(ResultState state) {
    if (state instanceof ResultState.Loaded loaded
        && picked.get().all().filter(loaded.query()::equals).isPresent()) {
      Picked now = picked.get();
      picked.set(new Picked(now.rows(), now.all(), now.except(), loaded.count().value()));
    }
  }

  /// Selects all that the query finds, without asking for it.
  public void all() {
    if (browse.results().get() instanceof ResultState.Loaded loaded) {
      ranges.cancel();
      picked.set(Picked.all(loaded.query(), loaded.count().value()));
    }
  }

  public void clear() {
    ranges.cancel();
    anchor = -1;
    picked.set(Picked.NONE);
  }

  /// Selects the paper in `row`, or no longer. Where none was selected, the paper of the row
  /// `present` is selected too, as in every list.
  ///
  /// @param present the row that is selected by itself; negative where none is
  public void toggle(int row, int present) {
    ranges.cancel();
    if (picked.get().isEmpty() && present >= 0 && present != row) {
      held(present).ifPresent(paper -> picked.set(Picked.rows(Map.of(paper, present))));
    }
    held(row).ifPresent(paper -> picked.set(picked.get().toggled(paper, row)));
    anchor = row;
  }

  /// True if the paper in `row` is among several that are selected.
  public boolean isPicked(int row) {
    return held(row).filter(picked.get()::contains).isPresent();
  }

  /// Selects the paper in `row` alone.
  public void only(int row) {
    clear();
    held(row).ifPresent(paper -> picked.set(Picked.rows(Map.of(paper, row))));
    anchor = row;
  }

  /// Selects the rows from where a range was begun to `row`, and no others.
  ///
  /// @param present the row where a range begins that was not begun yet
  /// @return false if that are too many
  public boolean extend(int row, int present) {
    if (anchor < 0) {
      anchor = Math.max(0, present);
    }
    int from = Math.min(anchor, row);
    int size = Math.abs(anchor - row) + 1;
    if (size == browse.rows().size() && size > PagedList.PAGE_SIZE) {
      all();
      return true;
    }
    if (size > LONGEST_RANGE) {
      return false;
    }
    Optional<List<PaperHit>> held = browse.rows().held(from, size);
    if (held.isPresent()) {
      ranges.cancel();
      show(from, held.get().stream().map(PaperHit::id).toList());
    } else {
      PaperQuery asked = query;
      ranges.ask(
          cancelled -> ids(asked, from, size, cancelled), ids -> show(from, ids), _ -> clear());
    }
    return true;
  }

  private List<PaperId> ids(PaperQuery asked, int from, int size, BooleanSupplier cancelled)
      throws IOException {
    var ids = new ArrayList<PaperId>(size);
    while (ids.size() < size) {
      int more = Math.min(PageRequest.MOST, size - ids.size());
      List<PaperHit> hits =
          library.papers(asked, PageRequest.at(from + ids.size(), more), cancelled).hits();
      if (hits.isEmpty()) {
        return ids;
      }
      hits.forEach(hit -> ids.add(hit.id()));
    }
    return ids;
  }

  private void show(int from, List<PaperId> ids) {
    var rows = new LinkedHashMap<PaperId, Integer>();
    for (int i = 0; i < ids.size(); i++) {
      rows.put(ids.get(i), from + i);
    }
    picked.set(Picked.rows(rows));
  }

  private Optional<PaperId> held(int row) {
    return browse.rows().held(row, 1).map(hits -> hits.getFirst().id());
  }
}
