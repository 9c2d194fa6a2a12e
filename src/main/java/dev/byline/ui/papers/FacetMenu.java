package dev.byline.ui.papers;

import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperQuery;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.Style;
import dev.byline.ui.model.BrowseModel;
import dev.byline.ui.model.QueryNarrowing;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.Set;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;

/// A chip that opens the values of a facet, the most frequent first, of which several may be
/// chosen.
final class FacetMenu extends MenuButton {

  /// A menu is read from the top: what is further down is sooner found by typing.
  private static final int LIMIT = 15;

  private final BrowseModel browse;
  private final Facet facet;
  private List<FacetValue> offered = List.of();
  private Set<String> ticked = Set.of();

  FacetMenu(BrowseModel browse, Facet facet) {
    super(Wording.named("filter", facet));
    this.browse = browse;
    this.facet = facet;
    getStyleClass().addAll(Style.CHIP, "menu");
  }

  Facet facet() {
    return facet;
  }

  /// Offers `values`, with those of `query` ticked.
  void show(List<FacetValue> values, PaperQuery query) {
    var chosen = query.chosen(facet);
    // With every key that is typed comes a query; its values come later.
    if (!values.equals(offered) || !chosen.equals(ticked)) {
      offered = values;
      ticked = chosen;
      getItems()
          .setAll(
              values.stream().limit(LIMIT).map(v -> item(v, chosen.contains(v.value()))).toList());
      pseudoClassStateChanged(Style.CHOSEN, !chosen.isEmpty());
    }
  }

  private CheckMenuItem item(FacetValue value, boolean selected) {
    String label = ClauseText.label(facet, value);
    var item = new CheckMenuItem(label + "   " + DisplayFormats.count(value.count()));
    item.setMnemonicParsing(false);
    item.setSelected(selected);
    item.setOnAction(
        _ -> browse.update(query -> QueryNarrowing.toggled(query, facet, value.value())));
    return item;
  }
}
