package dev.byline.ui.compare;

import dev.byline.compare.ComparedSide;
import dev.byline.compare.ComparisonResult;
import dev.byline.library.AuthorRecord;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.CaptureDay;
import dev.byline.model.PartialDate;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sides of a comparison, each with its symbol, its name and the date of its page.
final class SidesView extends FlowPane {

  /// @param remove hears of a side that is to be compared no longer
  /// @param add what can be compared too
  SidesView(
      ComparisonResult compared,
      PaperOpening opening,
      Consumer<ComparedSide> remove,
      SideMenu add) {
    getStyleClass().add("sides");
    for (int i = 0; i < compared.contenders().size(); i++) {
      getChildren().add(side(i, compared.contenders().get(i), opening, remove));
    }
    getChildren().add(add);
    setRowValignment(VPos.CENTER);
  }

  private static HBox side(
      int place, ComparedSide contender, PaperOpening opening, Consumer<ComparedSide> remove) {
    var name = new Hyperlink(contender.name());
    name.getStyleClass().add("side-name");
    name.setMnemonicParsing(false);
    PaperQuery query = contender.query();
    name.setOnAction(_ -> opening.papers().accept(query));
    var day = new Label(day(contender));
    day.getStyleClass().addAll(Style.MUTED, "source");
    Button out = Icon.CLOSE.button(Wording.of("compare.remove", contender.name()));
    out.setOnAction(_ -> remove.accept(contender));
    out.setMinWidth(Region.USE_PREF_SIZE);
    var box = new HBox(new SideMark(place), new VBox(name, day), out);
    box.getStyleClass().add("side");
    return box;
  }

  private static String day(ComparedSide contender) {
    if (contender.isLibrary()) {
      return Wording.of("compare.group", contender.subject().people());
    }
    Optional<CaptureDay> captured = contender.subject().captured();
    String day =
        captured
            .map(d -> DisplayFormats.date(PartialDate.of(d.date())))
            .map(d -> Wording.of("author.captured", d))
            .orElse(Wording.of("compare.undated"));
    return !contender.isGroup()
        ? contender.authors().stream()
            .flatMap((AuthorRecord author) -> author.author().category().stream())
            .findFirst()
            .map(category -> category + "  \u00b7  " + day)
            .orElse(day)
        : Wording.of("compare.group", contender.authors().size()) + "  \u00b7  " + day;
  }
}
