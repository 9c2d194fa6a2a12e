package dev.byline.ui.choice;

import dev.byline.library.own.MarkBook;
import dev.byline.library.query.AuthorWords;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.model.PartialDate;
import dev.byline.model.own.OwnMarks;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.FlowPane;

/// Menus that filter authors by the categories, affiliations and years of their papers, and by the
/// user's tags: side by side, or in one where there is little room. They write into the field of
/// the filter what could be typed there.
public final class AuthorFilterMenus extends FlowPane {

  /// A menu is read from the top: what is further down is sooner typed.
  private static final int VALUES = 15;

  /// Years from which on papers may be asked for.
  private static final int YEARS = 10;

  private final StringProperty text;
  private final AuthorFilterModel model;
  private final ObservableValue<MarkBook> marks;
  private final Optional<MenuButton> whole;
  private final FilterMenu category;
  private final FilterMenu affiliation;
  private final FilterMenu years;
  private final FilterMenu tags;

  /// @param text of the filter
  /// @param inOne whether all of them are in one menu; tags are not among them then
  public AuthorFilterMenus(
      StringProperty text,
      AuthorFilterModel model,
      ObservableValue<MarkBook> marks,
      boolean inOne) {
    this.text = text;
    this.model = model;
    this.marks = marks;
    getStyleClass().add(Style.CHIPS);
    whole = inOne ? Optional.of(button("all")) : Optional.empty();
    whole.ifPresent(menu -> menu.setOnShowing(_ -> model.open()));
    category = menu("category");
    affiliation = menu("affiliation");
    years = menu("years");
    tags =
        inOne
            ? new FilterMenu(FXCollections.observableArrayList(), Optional.empty(), _ -> {})
            : menu("tags");
    text.subscribe(_ -> show());
    model.values().subscribe(_ -> show());
    marks.subscribe(_ -> show());
  }

  /// A menu of its own, or a part of the one that holds all.
  ///
  /// @param node of a menu of its own
  private record FilterMenu(
      ObservableList<MenuItem> items, Optional<MenuButton> node, Consumer<Boolean> choose) {}

  private FilterMenu menu(String key) {
    if (whole.isPresent()) {
      var menu = new Menu(Wording.of("filter.authors." + key));
      whole.get().getItems().add(menu);
      return new FilterMenu(menu.getItems(), Optional.empty(), is -> mark(menu, is));
    }
    MenuButton button = button(key);
    button.setOnShowing(_ -> model.open());
    return new FilterMenu(
        button.getItems(),
        Optional.of(button),
        is -> button.pseudoClassStateChanged(Style.CHOSEN, is));
  }

  /// Says of a part of a menu whether something is chosen in it.
  private static void mark(Menu menu, boolean isChosen) {
    menu.getStyleClass().remove("chosen");
    if (isChosen) {
      menu.getStyleClass().add("chosen");
    }
  }

  private static MenuButton button(String key) {
    var menu = new MenuButton(Wording.of("filter.authors." + key));
    menu.getStyleClass().addAll(Style.CHIP, "menu");
    menu.setMinWidth(USE_PREF_SIZE);
    return menu;
  }

  private AuthorWords words() {
    return AuthorWords.read(text.get());
  }

  private void change(UnaryOperator<AuthorWords> change) {
    text.set(change.apply(words()).text());
  }

  private void show() {
    AuthorWords words = words();
    showCategories(words);
    showAffiliations(words);
    showYears(words);
    List<FacetValue> all = MarkBook.tags(marks.getValue().authors().values().stream());
    showTags(words, all);
    if (whole.isPresent()) {
      boolean isChosen = !words.papers().clauses().isEmpty() || !words.affiliations().isEmpty();
      whole.get().pseudoClassStateChanged(Style.CHOSEN, isChosen);
      Style.fill(this, List.of(whole.get()));
    } else {
      Stream<FilterMenu> shown =
          all.isEmpty()
              ? Stream.of(category, affiliation, years)
              : Stream.of(category, affiliation, years, tags);
      Style.fill(this, shown.flatMap(menu -> menu.node().stream()).toList());
    }
  }

  private List<FacetValue> values(Facet facet) {
    return model.values().get().getOrDefault(facet, List.of());
  }

  private static void fill(FilterMenu menu, List<? extends MenuItem> items, boolean isChosen) {
    menu.items().setAll(items);
    if (items.isEmpty()) {
      var none = new MenuItem(Wording.of("filter.authors.none"));
      none.setDisable(true);
      menu.items().add(none);
    }
    menu.choose().accept(isChosen);
  }

  private void showCategories(AuthorWords words) {
    var chosen = words.papers().chosen(Facet.CATEGORY);
    var items = new ArrayList<CheckMenuItem>();
    for (FacetValue value : shown(values(Facet.CATEGORY), new ArrayList<>(chosen))) {
      items.add(
          item(
              value,
              chosen.contains(value.value()),
              w -> {
                var values = new TreeSet<>(chosen);
                if (!values.remove(value.value())) {
                  values.add(value.value());
                }
                return w.withPapers(w.papers().choosing(Facet.CATEGORY, values));
              }));
    }
    fill(category, items, !chosen.isEmpty());
  }

  private void showAffiliations(AuthorWords words) {
    List<String> chosen = words.affiliations();
    var items = new ArrayList<CheckMenuItem>();
    for (FacetValue value : shown(values(Facet.AFFILIATION), chosen)) {
      items.add(
          item(
              value,
              chosen.contains(value.value()),
              w -> {
                var values = new TreeSet<>(chosen);
                if (!values.remove(value.value())) {
                  values.add(value.value());
                }
                return w.withAffiliations(values);
              }));
    }
    fill(affiliation, items, !chosen.isEmpty());
  }

  /// The most frequent values, and those that are chosen.
  private static List<FacetValue> shown(List<FacetValue> values, List<String> chosen) {
    Stream<FacetValue> rare =
        chosen.stream()
            .filter(one -> values.stream().limit(VALUES).noneMatch(v -> v.value().equals(one)))
            .map(one -> new FacetValue(one, one, 0));
    return Stream.concat(values.stream().limit(VALUES), rare).toList();
  }

  private CheckMenuItem item(
      FacetValue value, boolean isChosen, UnaryOperator<AuthorWords> change) {
    String count = value.count() == 0 ? "" : "   " + DisplayFormats.count(value.count());
    var item = new CheckMenuItem(value.label() + count);
    item.setMnemonicParsing(false);
    item.setSelected(isChosen);
    item.setOnAction(_ -> change(change));
    return item;
  }

  private void showYears(AuthorWords words) {
    Optional<Clause.Published> chosen = words.papers().published();
    var items = new ArrayList<MenuItem>();
    items.add(years(Wording.of("filter.authors.years.any"), Optional.empty(), chosen));
    values(Facet.YEAR).stream()
        .map(FacetValue::value)
        .filter(year -> year.matches("\\d{4}"))
        .sorted((one, other) -> other.compareTo(one))
        .limit(YEARS)
        .forEach(year ->
            items.add(
                years(
                    Wording.of("filter.authors.years.since", year),
                    Optional.of(PartialDate.ofYear(Integer.parseInt(year))),
                    chosen)));
    fill(years, items, chosen.isPresent());
  }

  private RadioMenuItem years(
      String name, Optional<PartialDate> from, Optional<Clause.Published> chosen) {
    var item = new RadioMenuItem(name);
    Optional<Clause.Published> meant =
        from.map(date -> new Clause.Published(Optional.of(date), Optional.empty()));
    item.setSelected(meant.equals(chosen));
    item.setOnAction(_ -> change(w -> w.withPapers(w.papers().published(from, Optional.empty()))));
    return item;
  }

  private void showTags(AuthorWords words, List<FacetValue> all) {
    var items = new ArrayList<CheckMenuItem>();
    for (FacetValue tag : all) {
      boolean isChosen =
          words.tags().stream().anyMatch(one -> OwnMarks.tagKey(one).equals(tag.value()));
      items.add(item(tag, isChosen, w -> w.withTag(tag.label(), !isChosen)));
    }
    fill(tags, items, !words.tags().isEmpty());
  }
}
