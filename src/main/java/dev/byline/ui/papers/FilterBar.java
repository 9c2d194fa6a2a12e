package dev.byline.ui.papers;

import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperFigure;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.own.OwnMarks;
import dev.byline.ui.kit.Chips;
import dev.byline.ui.kit.Style;
import dev.byline.ui.model.BrowseModel;
import dev.byline.ui.model.MarksModel;
import dev.byline.ui.model.PaperYears;
import dev.byline.ui.model.ResultState;
import dev.byline.ui.model.WindowModels;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The filters of the list of papers: years as bars, categories as chips, the rest as menus. What
/// no paper of the answer has is not offered; but what was offered stays where it was while the
/// papers of one author or one search are narrowed, so that nothing moves under the hand.
public final class FilterBar extends VBox {

  private static final Clause.Has WITH_CODE = new Clause.Has(Clause.Has.Thing.CODE);
  private static final Clause.Is STARRED = new Clause.Is(Clause.Is.State.STARRED);
  private static final Clause.Is UNREAD = new Clause.Is(Clause.Is.State.UNREAD);

  private final BrowseModel browse;
  private final MarksModel marks;
  private final YearHistogram histogram;
  private final CategoryChips categories;
  private final FlowPane others = new FlowPane();
  private final ToggleButton unfold = Chips.toggle(Wording.of("filter.others"), false);
  private final Button years = new Button(Wording.of("filter.years"));
  private final List<LeastMenu> bounds;
  private final ClauseChip code;
  private final ClauseChip starred;
  private final ClauseChip unread;
  private final List<FacetMenu> menus;
  private final List<Node> all = new ArrayList<>();
  private final Set<Node> offered = new HashSet<>();
  private PaperQuery counted = PaperQuery.ALL;
  private boolean isSameSearch;
  private boolean roomForAll = true;

  /// The width for the menus; on more than one line they fold into one button.
  private double room = Double.MAX_VALUE;

  public FilterBar(WindowModels models) {
    browse = models.browse();
    marks = models.marks();
    var form = new YearsForm(browse);
    histogram = new YearHistogram(this::narrow);
    histogram.onTyped(digit -> form.open(histogram, digit));
    categories = new CategoryChips(browse);
    bounds =
        List.of(
            new LeastMenu(browse, PaperFigure.SCORE, Facet.SCORE),
            new LeastMenu(browse, PaperFigure.CITATIONS, Facet.CITATIONS));
    code = new ClauseChip(Wording.of("filter.code"), WITH_CODE, browse);
    starred = new ClauseChip(Wording.of("filter.starred"), STARRED, browse);
    unread = new ClauseChip(Wording.of("filter.unread"), UNREAD, browse);
    menus =
        Stream.of(Facet.POSITION, Facet.COAUTHOR, Facet.AFFILIATION, Facet.VENUE, Facet.TAG)
            .map(facet -> new FacetMenu(browse, facet))
            .toList();
    all.add(years);
    all.addAll(bounds);
    all.add(code);
    all.addAll(menus);
    all.addAll(List.of(starred, unread));
    years.getStyleClass().add(Style.CHIP);
    years.setOnAction(_ -> form.open(years, ""));
    unfold.setOnAction(_ -> show());
    getStyleClass().add(Style.FILTERS);
    others.getStyleClass().add(Style.CHIPS);
    getChildren()
        .addAll(new VBox(histogram, new MonthStrip(models.months())), new VBox(categories, others));
    others.getParent().getStyleClass().add("filter-chips");
    browse.facets().subscribe(_ -> count());
    browse.results().subscribe(_ -> show());
    browse.years().subscribe(_ -> show());
    browse.query().subscribe(_ -> show());
    marks.marks().subscribe(_ -> show());
  }

  /// Fits the filters to their room: in a low window the bars of the years go, and what is no
  /// category folds away, as it does where it would take more than one line.
  ///
  /// @param isHigh whether there is room for all of them
  /// @param width of a line
  public void fit(boolean isHigh, double width) {
    roomForAll = isHigh;
    room = width;
    show();
  }

  /// True if the menus fit on one line.
  private boolean fitsLine() {
    others.applyCss();
    double line =
        others.getChildren().stream().mapToDouble(node -> node.prefWidth(-1)).sum()
            + others.getHgap() * Math.max(0, others.getChildren().size() - 1);
    return line <= room;
  }

  private void narrow(Optional<PaperYears.Span> span) {
    browse.update(query ->
        span.map(s -> s.narrow(query))
            .orElseGet(() -> query.published(Optional.empty(), Optional.empty())));
  }

  /// Shows new counts.
  private void count() {
    PaperQuery query = browse.query().get();
    isSameSearch =
        query.words().equals(counted.words())
            && BrowseModel.authorOf(query).equals(BrowseModel.authorOf(counted));
    counted = query;
    if (!isSameSearch) {
      offered.clear();
    }
    show();
    isSameSearch = true;
  }

  private void show() {
    PaperQuery query = browse.query().get();
    Map<Facet, List<FacetValue>> facets = browse.facets().get();
    boolean hasYears = !browse.years().get().parts().isEmpty();
    shown(histogram, roomForAll && hasYears);
    histogram.show(browse.years().get(), PaperYears.Span.of(query));
    years.pseudoClassStateChanged(Style.CHOSEN, query.published().isPresent());
    offer(years, hasYears);
    bounds.forEach(menu -> offerBounds(menu, facets.getOrDefault(menu.facet(), List.of()), query));
    code.show(query);
    offer(code, hasCode(facets) || code.isSelected());
    offerMenus(facets, query);
    offerMarks(query);
    Style.fill(others, all.stream().filter(offered::contains).toList());
    boolean fits = roomForAll && fitsLine();
    categories.show(
        facets.getOrDefault(Facet.CATEGORY, List.of()),
        isSameSearch,
        query,
        fits || facets.isEmpty() ? List.of() : List.of(unfold));
    shown(others, fits || unfold.isSelected());
    // The counts come after the papers: the list must not move when they do.
    boolean isEmpty =
        browse.results().get() instanceof ResultState.Loaded loaded && loaded.count().value() == 0;
    shown(this, !isEmpty || !query.clauses().isEmpty());
    pseudoClassStateChanged(Style.WAITING, facets.isEmpty() && roomForAll && !isEmpty);
  }

  /// Offers a filter, or leaves it where it is, though there is nothing to choose.
  private void offer(Control filter, boolean isApt) {
    filter.setDisable(!isApt);
    if (isApt) {
      offered.add(filter);
    }
  }

  private static void shown(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }

  private void offerBounds(LeastMenu menu, List<FacetValue> bands, PaperQuery query) {
    menu.show(bands, query);
    offer(menu, !bands.isEmpty() || menu.isChosen(query));
  }

  private static boolean hasCode(Map<Facet, List<FacetValue>> facets) {
    return facets.getOrDefault(Facet.CODE, List.of()).stream()
        .anyMatch(value -> value.value().equals("yes"));
  }

  private void offerMenus(Map<Facet, List<FacetValue>> facets, PaperQuery query) {
    for (FacetMenu menu : menus) {
      List<FacetValue> values = facets.getOrDefault(menu.facet(), List.of());
      // Where among the authors somebody stands says little of a list of everybody's papers.
      boolean isApt =
          menu.facet() != Facet.POSITION
              || BrowseModel.authorOf(query).isPresent()
              || !query.chosen(Facet.POSITION).isEmpty();
      menu.show(values, query);
      offer(menu, !values.isEmpty() && isApt);
    }
  }

  /// Filters by marks, for those who make some.
  private void offerMarks(PaperQuery query) {
    Collection<OwnMarks> made = marks.marks().get().papers().values();
    starred.show(query);
    offerOnly(starred, starred.isSelected() || made.stream().anyMatch(OwnMarks::starred));
    unread.show(query);
    offerOnly(unread, unread.isSelected() || marks.tellsRead());
  }

  /// Offers a filter as long as it is apt, which does not hang on what is found.
  private void offerOnly(Control filter, boolean isApt) {
    if (isApt) {
      offered.add(filter);
    } else {
      offered.remove(filter);
    }
  }

  /// A chip that puts a clause into the query or takes it out.
  private static final class ClauseChip extends ToggleButton {

    private final Clause clause;

    ClauseChip(String text, Clause clause, BrowseModel browse) {
      super(text);
      this.clause = clause;
      getStyleClass().add(Style.CHIP);
      setOnAction(_ ->
          browse.update(q -> q.clauses().contains(clause) ? q.without(clause) : q.and(clause)));
    }

    void show(PaperQuery query) {
      setSelected(query.clauses().contains(clause));
    }
  }
}
