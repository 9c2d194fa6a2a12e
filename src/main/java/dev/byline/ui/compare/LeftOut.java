package dev.byline.ui.compare;

import dev.byline.compare.ComparedSide;
import dev.byline.compare.ComparisonResult;
import dev.byline.model.PaperId;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The line above a comparison, always in sight, that says which sides are compared without some of
/// their papers, and counts them again.
final class LeftOut extends HBox {

  LeftOut(CompareModel model) {
    getStyleClass().add("left-out");
    setVisible(false);
    managedProperty().bind(visibleProperty());
    var said = new Label();
    said.setWrapText(true);
    var all = new Button(Wording.of("compare.scope.all"));
    all.setMinWidth(USE_PREF_SIZE);
    all.getStyleClass().add(Style.LINK);
    all.setOnAction(_ -> model.countAll());
    getChildren().addAll(said, all);
    model
        .state()
        .subscribe(state ->
            state
                .seen()
                .ifPresent(compared -> {
                  setVisible(isOf(compared));
                  said.setText(text(compared));
                }));
  }

  /// True if any of the papers that are left out is one of those who are compared.
  static boolean isOf(ComparisonResult compared) {
    return compared.contenders().stream().anyMatch(side -> count(side, compared.without()) > 0);
  }

  private static long count(ComparedSide side, Set<PaperId> without) {
    return side.papers().stream().filter(paper -> without.contains(paper.id())).count();
  }

  private static String side(int side, ComparisonResult compared) {
    ComparedSide contender = compared.contenders().get(side);
    int all = contender.papers().size();
    return Wording.of(
        "compare.leftOut.side",
        compared.names().get(side),
        DisplayFormats.count(all),
        DisplayFormats.count(all - count(contender, compared.without())));
  }

  /// The number of papers left out, and their sides.
  static String text(ComparisonResult compared) {
    Stream<String> sides =
        IntStream.range(0, compared.contenders().size())
            .filter(side -> count(compared.contenders().get(side), compared.without()) > 0)
            .mapToObj(side -> side(side, compared));
    return Stream.concat(Stream.of(Wording.of("compare.leftOut", compared.leftOut())), sides)
        .collect(Collectors.joining("  \u00b7  "));
  }
}
