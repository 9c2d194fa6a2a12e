package dev.byline.ui.browse;

import dev.byline.library.Facet;
import dev.byline.library.FacetValue;
import dev.byline.library.PaperQuery;
import dev.byline.ui.kit.CategoryStyle;
import dev.byline.ui.kit.Formats;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The categories of the hits as chips with their counts, of which several may be chosen.
final class CategoryChips extends FlowPane {

  /// More chips than this are a wall of names; the rest stands behind "more".
  private static final int FEW = 6;

  private final BrowseModel browse;
  private boolean all;

  CategoryChips(BrowseModel browse) {
    this.browse = browse;
    getStyleClass().add(Style.CHIPS);
  }

  /// Offers `categories`, with those of `query` chosen, and `more` behind them.
  void show(List<FacetValue> categories, PaperQuery query, List<Node> more) {
    var chosen = query.chosen(Facet.CATEGORY);
    var nodes = new ArrayList<Node>();
    for (int i = 0; i < categories.size(); i++) {
      FacetValue category = categories.get(i);
      boolean isChosen = chosen.contains(category.value());
      if (all || i < FEW || isChosen) {
        nodes.add(chip(category, isChosen));
      }
    }
    if (categories.size() > FEW) {
      nodes.add(rest(categories, query, more));
    }
    nodes.addAll(more);
    getChildren().setAll(nodes);
  }

  private ToggleButton chip(FacetValue category, boolean isChosen) {
    var chip = new ToggleButton();
    chip.getStyleClass().add(Style.CHIP);
    chip.setSelected(isChosen);
    var count = new Label(Formats.count(category.count()));
    count.getStyleClass().add(Style.CHIP_COUNT);
    var dot = new Region();
    dot.getStyleClass().addAll("dot", CategoryStyle.of(category.value()));
    var parts = new HBox(dot, new Label(category.label()), count);
    parts.getStyleClass().add("chip-parts");
    chip.setGraphic(parts);
    String name = CategoryNames.name(category.value());
    chip.setTooltip(new Tooltip(name));
    chip.setAccessibleText(
        Wording.of("filter.category.spoken", name, Formats.count(category.count())));
    chip.setOnAction(
        _ -> browse.update(query -> Narrowing.toggled(query, Facet.CATEGORY, category.value())));
    return chip;
  }

  private Button rest(List<FacetValue> categories, PaperQuery query, List<Node> more) {
    int hidden = categories.size() - FEW;
    var rest = new Button(all ? Wording.of("filter.fewer") : Wording.of("filter.more", hidden));
    rest.getStyleClass().addAll(Style.CHIP, "more");
    rest.setOnAction(_ -> {
      all = !all;
      show(categories, query, more);
    });
    return rest;
  }
}
