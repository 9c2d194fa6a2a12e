package dev.byline.ui.papers;

import dev.byline.library.query.CitationBand;
import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperFigure;
import dev.byline.library.query.PaperQuery;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.Style;
import dev.byline.ui.model.BrowseModel;
import dev.byline.ui.model.QueryNarrowing;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// A chip that narrows the papers to those with at least a score, or a number of citations.
final class LeastMenu extends MenuButton {

  private final BrowseModel browse;
  private final PaperFigure figure;
  private final Facet facet;
  private List<FacetValue> offered = List.of();
  private OptionalDouble present = OptionalDouble.empty();

  /// @param facet the bands of `figure`
  LeastMenu(BrowseModel browse, PaperFigure figure, Facet facet) {
    super(Wording.named("filter", facet));
    this.browse = browse;
    this.figure = figure;
    this.facet = facet;
    getStyleClass().addAll(Style.CHIP, "menu");
  }

  Facet facet() {
    return facet;
  }

  /// True if `query` bounds the figure.
  boolean isChosen(PaperQuery query) {
    return QueryNarrowing.least(query, figure).isPresent();
  }

  /// Offers the lower bounds of `bands`.
  void show(List<FacetValue> bands, PaperQuery query) {
    OptionalDouble least = QueryNarrowing.least(query, figure);
    if (!bands.equals(offered) || !least.equals(present)) {
      offered = bands;
      present = least;
      offer(bands, least);
    }
  }

  private void offer(List<FacetValue> bands, OptionalDouble least) {
    var group = new ToggleGroup();
    var items = new ArrayList<MenuItem>();
    items.add(item(Wording.named("filter.any", facet), OptionalDouble.empty(), least, group));
    bounds(bands)
        .forEach(bound -> {
          String text = Wording.of("filter.least", bound);
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
    item.setOnAction(_ -> browse.update(query -> QueryNarrowing.atLeast(query, figure, bound)));
    return item;
  }

  /// The highest first.
  private IntStream bounds(List<FacetValue> bands) {
    IntStream all =
        figure == PaperFigure.SCORE
            ? IntStream.iterate(90, bound -> bound >= 10, bound -> bound - 10)
            : Arrays.stream(CitationBand.values())
                .mapToInt(CitationBand::least)
                .map(least -> -least)
                .sorted()
                .map(least -> -least)
                .filter(least -> least > 0);
    return all.filter(bound -> above(bands, bound) > 0);
  }

  private static long above(List<FacetValue> bands, int bound) {
    return bands.stream()
        .filter(band -> Integer.parseInt(band.value()) >= bound)
        .mapToLong(FacetValue::count)
        .sum();
  }
}
