package dev.byline.ui.model;

import dev.byline.library.PaperChoice;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.PaperId;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The papers of a list that are selected together: some rows, or all that the query finds but
/// some.
///
/// @param rows the selected papers with their rows; empty where all are selected
/// @param all the query of which all papers are selected
/// @param except papers that are not selected although all are
/// @param found how many papers the query has, as far as that is known
public record Picked(
    Map<PaperId, Integer> rows, Optional<PaperQuery> all, Set<PaperId> except, long found) {

  public static final Picked NONE = new Picked(Map.of(), Optional.empty(), Set.of(), 0);

  public Picked {
    rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    except = Set.copyOf(except);
  }

  static Picked all(PaperQuery query, long found) {
    return new Picked(Map.of(), Optional.of(query), Set.of(), found);
  }

  static Picked rows(Map<PaperId, Integer> rows) {
    return new Picked(rows, Optional.empty(), Set.of(), 0);
  }

  public boolean isEmpty() {
    return count() == 0;
  }

  /// True if all that the query finds is selected, without exception.
  public boolean isAll() {
    return all.isPresent() && except.isEmpty();
  }

  public long count() {
    return all.isPresent() ? Math.max(0, found - except.size()) : rows.size();
  }

  public boolean contains(PaperId paper) {
    return all.isPresent() ? !except.contains(paper) : rows.containsKey(paper);
  }

  /// These without `paper` if it is among them, else with it.
  Picked toggled(PaperId paper, int row) {
    if (all.isPresent()) {
      var fewer = new HashSet<>(except);
      if (!fewer.remove(paper)) {
        fewer.add(paper);
      }
      return new Picked(rows, all, fewer, found);
    }
    var changed = new LinkedHashMap<>(rows);
    if (changed.remove(paper) == null) {
      changed.put(paper, row);
    }
    return rows(changed);
  }

  /// The papers in the order of the list.
  public PaperChoice choice() {
    return all.<PaperChoice>map(query -> new PaperChoice.Found(query, except))
        .orElseGet(() ->
            new PaperChoice.Some(
                rows.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .toList()));
  }
}
