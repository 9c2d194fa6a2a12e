package dev.byline.ui.browse;

import dev.byline.library.Clause;
import dev.byline.library.Facet;
import dev.byline.library.FacetValue;
import dev.byline.library.PaperQuery;
import dev.byline.model.OwnMarks;
import dev.byline.ui.kit.CategoryStyle;
import dev.byline.ui.kit.Formats;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The filters of the list of papers: years as bars, categories and other choices as chips.
final class FilterBar extends VBox {

  /// More chips than this are a wall of names; the rest stands behind "more".
  private static final int FEW = 8;

  private static final Clause.Score GOOD_SCORE =
      new Clause.Score(OptionalDouble.of(60), OptionalDouble.empty());
  private static final Clause.Has WITH_CODE = new Clause.Has(Clause.Has.Thing.CODE);

  private static final Clause.Is STARRED = new Clause.Is(Clause.Is.State.STARRED);
  private static final Clause.Is UNREAD = new Clause.Is(Clause.Is.State.UNREAD);

  private final BrowseModel browse;
  private final MarksModel marks;
  private final YearHistogram histogram;
  private final FlowPane chips = new FlowPane();
  private final List<FacetMenu> menus;
  private boolean allChips;
  private boolean roomForYears = true;

  FilterBar(BrowseModel browse, MarksModel marks) {
    this.browse = browse;
    this.marks = marks;
    histogram = new YearHistogram(this::narrow);
    menus =
        Stream.of(Facet.COAUTHOR, Facet.AFFILIATION, Facet.VENUE, Facet.TAG)
            .map(facet -> new FacetMenu(browse, facet))
            .toList();
    getStyleClass().add(Style.FILTERS);
    chips.getStyleClass().add(Style.CHIPS);
    getChildren().addAll(histogram, chips);
    browse.facets().subscribe(_ -> show());
    browse.years().subscribe(_ -> show());
    browse.query().subscribe(_ -> show());
    marks.marks().subscribe(_ -> show());
  }

  /// Whether the bars of the years are shown: they take room that a low window does not have.
  void showHistogram(boolean shown) {
    roomForYears = shown;
    show();
  }

  private void narrow(Optional<Years.Span> span) {
    browse.update(query ->
        span.map(s -> s.narrow(query))
            .orElseGet(() -> query.published(Optional.empty(), Optional.empty())));
  }

  private void show() {
    PaperQuery query = browse.query().get();
    Map<Facet, List<FacetValue>> facets = browse.facets().get();
    boolean years = roomForYears && !browse.years().get().parts().isEmpty();
    histogram.setVisible(years);
    histogram.setManaged(years);
    histogram.show(browse.years().get(), Years.Span.of(query));
    var nodes = new ArrayList<Node>();
    List<FacetValue> categories = facets.getOrDefault(Facet.CATEGORY, List.of());
    var chosen = query.chosen(Facet.CATEGORY);
    for (int i = 0; i < categories.size(); i++) {
      FacetValue category = categories.get(i);
      if (allChips || i < FEW || chosen.contains(category.value())) {
        nodes.add(categoryChip(category, chosen.contains(category.value())));
      }
    }
    if (categories.size() > FEW) {
      nodes.add(moreChip(categories.size() - FEW));
    }
    nodes.add(clauseChip(Wording.of("filter.score"), GOOD_SCORE, query));
    nodes.add(clauseChip(Wording.of("filter.code"), WITH_CODE, query));
    nodes.addAll(markChips(query));
    for (FacetMenu menu : menus) {
      List<FacetValue> values = facets.getOrDefault(menu.facet(), List.of());
      if (!values.isEmpty()) {
        menu.show(values, query);
        nodes.add(menu);
      }
    }
    chips.getChildren().setAll(nodes);
  }

  /// Filters by marks, for those who make some.
  private List<Node> markChips(PaperQuery query) {
    Collection<OwnMarks> all = marks.marks().get().papers().values();
    var nodes = new ArrayList<Node>();
    if (query.clauses().contains(STARRED) || all.stream().anyMatch(OwnMarks::starred)) {
      nodes.add(clauseChip(Wording.of("filter.starred"), STARRED, query));
    }
    if (query.clauses().contains(UNREAD) || marks.tellsRead()) {
      nodes.add(clauseChip(Wording.of("filter.unread"), UNREAD, query));
    }
    return nodes;
  }

  private ToggleButton categoryChip(FacetValue category, boolean selected) {
    ToggleButton chip = chip(category.label(), selected);
    var count = new Label(Formats.count(category.count()));
    count.getStyleClass().add(Style.CHIP_COUNT);
    var dot = new javafx.scene.layout.Region();
    dot.getStyleClass().addAll("dot", CategoryStyle.of(category.value()));
    var parts = new HBox(dot, new Label(category.label()), count);
    parts.getStyleClass().add("chip-parts");
    chip.setText("");
    chip.setGraphic(parts);
    chip.setTooltip(new Tooltip(CategoryNames.name(category.value())));
    chip.setAccessibleText(
        Wording.of(
            "filter.category.spoken",
            CategoryNames.name(category.value()),
            Formats.count(category.count())));
    chip.setOnAction(
        _ -> browse.update(query -> FacetMenu.toggled(query, Facet.CATEGORY, category.value())));
    return chip;
  }

  private Button moreChip(int hidden) {
    var more =
        new Button(allChips ? Wording.of("filter.fewer") : Wording.of("filter.more", hidden));
    more.getStyleClass().addAll(Style.CHIP, "more");
    more.setOnAction(_ -> {
      allChips = !allChips;
      show();
    });
    return more;
  }

  private ToggleButton clauseChip(String text, Clause clause, PaperQuery query) {
    boolean selected = query.clauses().contains(clause);
    ToggleButton chip = chip(text, selected);
    chip.setOnAction(_ -> browse.update(q -> selected ? q.without(clause) : q.and(clause)));
    return chip;
  }

  private static ToggleButton chip(String text, boolean selected) {
    var chip = new ToggleButton(text);
    chip.getStyleClass().add(Style.CHIP);
    chip.setSelected(selected);
    return chip;
  }

  /// A button that takes one thing away from the query.
  static Button removable(String text, Runnable remove) {
    var chip = new Button(text);
    chip.setGraphic(Icon.CLOSE.node());
    chip.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    chip.getStyleClass().addAll(Style.CHIP, Style.ACTIVE_CHIP);
    chip.setAccessibleText(Wording.of("filter.remove", text));
    chip.setOnAction(_ -> remove.run());
    return chip;
  }
}
