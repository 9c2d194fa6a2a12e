package dev.byline.ui.compare;

import dev.byline.compare.ComparisonResult;
import dev.byline.compare.SharedText;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.stats.Comparison;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A list of the papers and co-authors shared by the sides.
final class SharedView {

  /// More stand in the export.
  private static final int MOST = 12;

  private SharedView() {}

  /// The papers on more than one list.
  static VBox papers(ComparisonResult compared, PaperOpening opening) {
    var text = new SharedText(compared);
    List<Comparison.SharedPaper> all = compared.comparison().sharedPapers();
    return card(
        "compare.shared.papers",
        all.size(),
        all.stream()
            .limit(MOST)
            .map(shared ->
                link(
                    text.paper(shared),
                    compared.id(shared).<Runnable>map(id -> () -> opening.paper().accept(id))))
            .toList());
  }

  /// The people named on papers of more than one.
  static VBox people(ComparisonResult compared, PaperOpening opening) {
    var text = new SharedText(compared);
    List<Comparison.SharedCoAuthor> all = compared.comparison().sharedCoAuthors();
    return card(
        "compare.shared.people",
        all.size(),
        all.stream()
            .limit(MOST)
            .map(shared -> {
              PaperQuery with = QueryText.read(QueryText.author(shared.name())).query();
              return link(text.person(shared), Optional.of(() -> opening.papers().accept(with)));
            })
            .toList());
  }

  private static Node link(String text, Optional<Runnable> go) {
    var link = new Hyperlink(text);
    link.setMnemonicParsing(false);
    link.setWrapText(true);
    link.getStyleClass().add("shared-line");
    link.setDisable(go.isEmpty());
    go.ifPresent(action -> link.setOnAction(_ -> action.run()));
    return link;
  }

  static VBox card(String key, int count, List<? extends Node> lines) {
    var title = new Label(Wording.of(key));
    title.getStyleClass().add(Style.HEADING);
    var card = new VBox(title);
    card.getStyleClass().add("chart-card");
    if (lines.isEmpty()) {
      card.getChildren().add(muted(Wording.of(key + ".none")));
    }
    card.getChildren().addAll(lines);
    if (count > lines.size()) {
      card.getChildren().add(muted(Wording.of("compare.shared.more", count - lines.size())));
    }
    return card;
  }

  private static Label muted(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    return label;
  }
}
