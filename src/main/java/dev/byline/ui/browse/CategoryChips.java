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
import java.util.Set;
import java.util.stream.IntStream;
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
  private final List<Chip> chips = new ArrayList<>();
  private final Button rest = new Button();
  private List<FacetValue> categories = List.of();
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
  void show(List<FacetValue> newCategories, PaperQuery query, List<Node> newMore) {
    categories = newCategories;
    chosen = query.chosen(Facet.CATEGORY);
    more = newMore;
    show();
  }

  private void show() {
    List<FacetValue> offered =
        IntStream.range(0, categories.size())
            .filter(i -> all || i < FEW || chosen.contains(categories.get(i).value()))
            .mapToObj(categories::get)
            .toList();
    while (chips.size() < offered.size()) {
      chips.add(new Chip());
    }
    var nodes = new ArrayList<Node>();
    for (int i = 0; i < offered.size(); i++) {
      chips.get(i).show(offered.get(i), chosen.contains(offered.get(i).value()));
      nodes.add(chips.get(i));
    }
    if (categories.size() > FEW) {
      int hidden = categories.size() - FEW;
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
    private final Tooltip tip = new Tooltip();
    private String colour = "";

    Chip() {
      getStyleClass().add(Style.CHIP);
      dot.getStyleClass().add("dot");
      count.getStyleClass().add(Style.CHIP_COUNT);
      var parts = new HBox(dot, name, count);
      parts.getStyleClass().add("chip-parts");
      setGraphic(parts);
      setTooltip(tip);
    }

    void show(FacetValue category, boolean isChosen) {
      String wanted = CategoryStyle.of(category.value());
      Style.replace(dot, colour, wanted);
      colour = wanted;
      name.setText(category.label());
      count.setText(Formats.count(category.count()));
      String inFull = CategoryNames.name(category.value());
      tip.setText(inFull);
      setAccessibleText(
          Wording.of("filter.category.spoken", inFull, Formats.count(category.count())));
      setSelected(isChosen);
      setOnAction(
          _ -> browse.update(query -> Narrowing.toggled(query, Facet.CATEGORY, category.value())));
    }
  }
}
