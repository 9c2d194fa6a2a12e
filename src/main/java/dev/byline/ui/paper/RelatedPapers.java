package dev.byline.ui.paper;

import dev.byline.library.PaperHit;
import dev.byline.library.RelatedPaper;
import dev.byline.model.PaperId;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.Style;
import dev.byline.ui.model.WindowModels;
import dev.byline.ui.text.RichText;
import dev.byline.ui.text.TextNodes;
import dev.byline.wording.Wording;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// The papers that have to do with the one that is read; not there until some are found.
final class RelatedPapers extends VBox {

  /// Authors that are named of each.
  private static final int NAMED = 3;

  /// Shared words that are named of each.
  private static final int SHARED = 5;

  private final WindowModels models;
  private final TextNodes texts;

  RelatedPapers(WindowModels models, TextNodes texts) {
    this.models = models;
    this.texts = texts;
    getStyleClass().add("related");
    models.hints().related().subscribe(this::show);
  }

  /// Looks for what has to do with a paper.
  void show(PaperId paper) {
    models.hints().relate(paper);
  }

  private void show(List<RelatedPaper> papers) {
    setVisible(!papers.isEmpty());
    setManaged(!papers.isEmpty());
    var heading = new Label(Wording.of("detail.related"));
    heading.getStyleClass().add(Style.SECTION);
    getChildren().setAll(heading);
    papers.forEach(paper -> getChildren().add(row(paper)));
  }

  private VBox row(RelatedPaper related) {
    PaperHit hit = related.paper();
    RichText title = RichText.read(hit.paper().title());
    var row = new VBox(texts.flow(title, List.of()), quiet(names(hit)));
    if (!related.words().isEmpty()) {
      var words = related.words().subList(0, Math.min(SHARED, related.words().size()));
      row.getChildren().add(quiet(Wording.of("related.words", String.join(", ", words))));
    }
    row.getStyleClass().add("related-paper");
    row.setFocusTraversable(true);
    row.setAccessibleRole(AccessibleRole.BUTTON);
    row.setAccessibleText(title.plain() + ". " + names(hit));
    row.setOnMouseClicked(_ -> open(hit));
    row.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
        open(hit);
        event.consume();
      }
    });
    return row;
  }

  private void open(PaperHit hit) {
    models.browse().visitPaper();
    models.selection().showPaper(hit.id(), models.browse().query().get());
  }

  private static Label quiet(String text) {
    var label = new Label(text);
    label.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static String names(PaperHit hit) {
    List<String> authors = hit.paper().authors();
    String named = String.join(", ", authors.subList(0, Math.min(NAMED, authors.size())));
    boolean more = hit.paper().moreAuthors() || authors.size() > NAMED;
    String all = more ? named + " " + Wording.of("paper.etAl") : named;
    return hit.paper()
        .published()
        .map(date -> all + "  \u00b7  " + DisplayFormats.date(date))
        .orElse(all);
  }
}
