package dev.byline.ui.papers;

import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperQuery;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.Style;
import dev.byline.ui.model.BrowseModel;
import dev.byline.ui.model.QueryNarrowing;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// A chip that narrows the papers to those with at least a score.
final class ScoreMenu extends MenuButton {

  private final BrowseModel browse;
  private List<FacetValue> offered = List.of();
  private OptionalDouble present = OptionalDouble.empty();

  ScoreMenu(BrowseModel browse) {
    super(Wording.of("filter.score"));
    this.browse = browse;
    getStyleClass().addAll(Style.CHIP, "menu");
  }

  /// Offers the lower bounds of `bands`.
  void show(List<FacetValue> bands, PaperQuery query) {
    OptionalDouble least = QueryNarrowing.least(query);
    if (!bands.equals(offered) || !least.equals(present)) {
      offered = bands;
      present = least;
      offer(bands, least);
    }
  }

  private void offer(List<FacetValue> bands, OptionalDouble least) {
    var group = new ToggleGroup();
    var items = new ArrayList<MenuItem>();
    items.add(item(Wording.of("filter.score.any"), OptionalDouble.empty(), least, group));
    bounds(bands)
        .forEach(bound -> {
          String text = Wording.of("filter.score.least", bound);
          // Of papers below the bound that holds, the counts know nothing.
          String counted =
              bound >= least.orElse(0)
                  ? text + "   " + DisplayFormats.count(above(bands, bound))
                  : text;
          items.add(item(counted, OptionalDouble.of(bound), least, group));
        });
    getItems().setAll(items);
    pseudoClassStateChanged(Style.CHOSEN, least.isPresent());
  }

  private RadioMenuItem item(
      String text, OptionalDouble bound, OptionalDouble least, ToggleGroup group) {
    var item = new RadioMenuItem(text);
    item.setToggleGroup(group);
    item.setSelected(bound.equals(least));
    item.setOnAction(_ -> browse.update(query -> QueryNarrowing.atLeast(query, bound)));
    return item;
  }

  /// The highest first.
  private static IntStream bounds(List<FacetValue> bands) {
    return IntStream.iterate(90, bound -> bound >= 10, bound -> bound - 10)
        .filter(bound -> above(bands, bound) > 0);
  }

  private static long above(List<FacetValue> bands, int bound) {
    return bands.stream()
        .filter(band -> Integer.parseInt(band.value()) >= bound)
        .mapToLong(FacetValue::count)
        .sum();
  }
}
