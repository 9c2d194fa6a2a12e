package dev.byline.ui.papers;

import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperQuery;
import dev.byline.ui.kit.CategoryNames;
import dev.byline.ui.kit.CategoryStyle;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.HoverTip;
import dev.byline.ui.kit.Style;
import dev.byline.ui.model.BrowseModel;
import dev.byline.ui.model.QueryNarrowing;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The categories of the hits as chips with their counts, of which several may be chosen.
final class CategoryChips extends FlowPane {

  /// More chips than this are a wall of names; the rest stands behind "more".
  private static final int FEW = 6;

  private final BrowseModel browse;
  private final List<Chip> chips = new ArrayList<>();
  private final Button rest = new Button();
  private List<FacetValue> categories = List.of();
  private final Map<String, FacetValue> few = new LinkedHashMap<>();
  private Set<String> chosen = Set.of();
  private List<Node> more = List.of();
  private boolean all;

  CategoryChips(BrowseModel browse) {
    this.browse = browse;
    getStyleClass().add(Style.CHIPS);
    rest.getStyleClass().addAll(Style.CHIP, "more");
    rest.setOnAction(_ -> {
      all = !all;
      show();
    });
  }

  /// Offers `newCategories`, with those of `query` chosen, and `newMore` behind them.
  ///
  /// @param stay whether those that are offered stay where they are, though they may count 0 now
  void show(List<FacetValue> newCategories, boolean stay, PaperQuery query, List<Node> newMore) {
    categories = newCategories;
    if (!stay) {
      few.clear();
    }
    few.replaceAll((code, before) -> new FacetValue(code, before.label(), 0));
    for (int i = 0; i < newCategories.size(); i++) {
      FacetValue category = newCategories.get(i);
      if (i < FEW || few.containsKey(category.value())) {
        few.put(category.value(), category);
      }
    }
    chosen = query.chosen(Facet.CATEGORY);
    more = newMore;
    show();
  }

  private void show() {
    var offered = new ArrayList<>(few.values());
    categories.stream()
        .filter(category -> !few.containsKey(category.value()))
        .filter(category -> all || chosen.contains(category.value()))
        .forEach(offered::add);
    while (chips.size() < offered.size()) {
      chips.add(new Chip());
    }
    var nodes = new ArrayList<Node>();
    for (int i = 0; i < offered.size(); i++) {
      chips.get(i).show(offered.get(i), chosen.contains(offered.get(i).value()));
      nodes.add(chips.get(i));
    }
    long hidden = categories.stream().filter(c -> !few.containsKey(c.value())).count();
    if (hidden > 0) {
      rest.setText(all ? Wording.of("filter.fewer") : Wording.of("filter.more", hidden));
      nodes.add(rest);
    }
    nodes.addAll(more);
    Style.fill(this, nodes);
  }

  /// A category with its count. It is used again for others: with every key that is typed come new
  /// counts.
  private final class Chip extends ToggleButton {

    private final Region dot = new Region();
    private final Label name = new Label();
    private final Label count = new Label();
    private String colour = "";

    Chip() {
      getStyleClass().add(Style.CHIP);
      dot.getStyleClass().add("dot");
      count.getStyleClass().add(Style.CHIP_COUNT);
      var parts = new HBox(dot, name, count);
      parts.getStyleClass().add("chip-parts");
      setGraphic(parts);
    }

    void show(FacetValue category, boolean isChosen) {
      String wanted = CategoryStyle.of(category.value());
      Style.replace(dot, colour, wanted);
      colour = wanted;
      name.setText(category.label());
      count.setText(DisplayFormats.count(category.count()));
      String inFull = CategoryNames.name(category.value());
      HoverTip.on(this, inFull);
      setAccessibleText(
          Wording.of("filter.category.spoken", inFull, DisplayFormats.count(category.count())));
      setSelected(isChosen);
      setDisable(category.count() == 0 && !isChosen);
      setOnAction(_ ->
          browse.update(query -> QueryNarrowing.toggled(query, Facet.CATEGORY, category.value())));
    }
  }
}
