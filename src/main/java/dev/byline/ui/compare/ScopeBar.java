package dev.byline.ui.compare;

import dev.byline.compare.ComparisonResult;
import dev.byline.library.query.Facet;
import dev.byline.ui.kit.ChoiceButton;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/// A bar for the scope of a comparison: a range of years, categories, and the way years are
/// counted.
final class ScopeBar extends FlowPane {

  /// More categories cannot be overlooked.
  private static final int CATEGORIES = 10;

  /// Stands for no end of the range.
  private static final int ANY = 0;

  private final CompareModel model;
  private final ComparisonResult compared;

  ScopeBar(CompareModel model, ComparisonResult compared) {
    this.model = model;
    this.compared = compared;
    getStyleClass().addAll(Style.CHIPS, "scope");
    years();
    categories();
    getChildren().add(career());
    if (!compared.scope().clauses().isEmpty()) {
      var all = new Button(Wording.of("compare.scope.all"));
      all.getStyleClass().add(Style.LINK);
      all.setOnAction(_ -> model.countAll());
      getChildren().add(all);
    }
  }

  private void years() {
    if (compared.choices().years().isEmpty()) {
      return;
    }
    List<Integer> offered = new ArrayList<>(List.of(ANY));
    offered.addAll(compared.choices().years());
    int from = compared.scope().published().flatMap(p -> p.from()).map(d -> d.year()).orElse(ANY);
    int to = compared.scope().published().flatMap(p -> p.to()).map(d -> d.year()).orElse(ANY);
    ChoiceButton<Integer> first = choice("from", year -> model.years(end(year), end(to)));
    first.show(offered.stream().filter(y -> to == ANY || y <= to).toList(), from);
    ChoiceButton<Integer> last = choice("to", year -> model.years(end(from), end(year)));
    last.show(offered.stream().filter(y -> y == ANY || y >= from).toList(), to);
    getChildren().addAll(first, last);
  }

  private static OptionalInt end(int year) {
    return year == ANY ? OptionalInt.empty() : OptionalInt.of(year);
  }

  private static ChoiceButton<Integer> choice(String end, Consumer<Integer> chosen) {
    return new ChoiceButton<>(
        Wording.of("compare.scope." + end),
        year ->
            year == ANY
                ? Wording.of("compare.scope." + end + ".any")
                : Wording.of("compare.scope." + end + ".year", Integer.toString(year)),
        chosen);
  }

  private void categories() {
    var chosen = model.scope().chosen(Facet.CATEGORY);
    compared.choices().categories().stream()
        .limit(CATEGORIES)
        .forEach(category -> {
          var chip = new ToggleButton(category);
          chip.getStyleClass().add(Style.CHIP);
          chip.setSelected(chosen.contains(category));
          chip.setAccessibleText(Wording.of("compare.scope.category", category));
          chip.setOnAction(_ -> model.toggle(category));
          getChildren().add(chip);
        });
  }

  private ToggleButton career() {
    var career = new ToggleButton(Wording.of("compare.career"));
    career.getStyleClass().add(Style.CHIP);
    career.selectedProperty().bindBidirectional(model.byCareer());
    return career;
  }
}
