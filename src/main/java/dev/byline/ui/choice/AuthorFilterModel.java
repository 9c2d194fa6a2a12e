package dev.byline.ui.choice;

import dev.byline.library.Library;
import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperQuery;
import dev.byline.ui.window.Latest;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The values by which authors can be filtered: the categories, affiliations and years of the
/// papers in the library. They are asked for when somebody wants to see them.
///
/// Used on the thread of `ui` only; the library is asked on threads of `work`.
public final class AuthorFilterModel {

  private static final EnumSet<Facet> FACETS =
      EnumSet.of(Facet.CATEGORY, Facet.AFFILIATION, Facet.YEAR);

  private final Library library;
  private final Latest asked;
  private final ReadOnlyObjectWrapper<Map<Facet, List<FacetValue>>> values =
      new ReadOnlyObjectWrapper<>(this, "values", Map.of());
  private boolean known;

  public AuthorFilterModel(Library library, Executor work, Executor ui) {
    this.library = library;
    asked = new Latest(work, ui);
  }

  /// The values, the most frequent first; none until they are asked for and have come.
  public ReadOnlyObjectProperty<Map<Facet, List<FacetValue>>> values() {
    return values.getReadOnlyProperty();
  }

  /// Asks for the values, where they are not there.
  public void open() {
    if (!known) {
      known = true;
      asked.ask(
          cancelled -> library.facets(PaperQuery.ALL, FACETS, cancelled).values(),
          values::set,
          _ -> known = false);
    }
  }

  /// Has the values asked for again, since the library has changed.
  public void refresh() {
    known = false;
  }
}
