package dev.byline.ui.browse;

import dev.byline.exchange.ExportFormat;
import dev.byline.library.PaperDetail;
import dev.byline.model.Paper;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.Wording;
import dev.byline.ui.text.RichText;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;

/// What can be done with the paper that is read: cite it, copy parts of it, see where it comes
/// from.
final class PaperActions extends FlowPane {

  private final Consumer<PaperDetail> showSource;

  PaperActions(Consumer<PaperDetail> showSource) {
    this.showSource = showSource;
    getStyleClass().add(Style.CHIPS);
  }

  /// @param more what else can be done with it
  void show(PaperDetail detail, List<Button> more) {
    Paper paper = detail.record().paper();
    var cite = menu("paper.cite");
    cite.getItems()
        .addAll(
            copying("paper.cite.bibtex", () -> ExportFormat.BIBTEX.text(List.of(paper))),
            copying("paper.cite.plain", () -> ExportFormat.CITATION.text(List.of(paper)).strip()));
    var copy = menu("paper.copy");
    copy.setGraphic(Icon.COPY.node());
    copy.getItems().add(copying("paper.copy.title", paper::title));
    paper
        .abstractText()
        .ifPresent(text ->
            copy.getItems()
                .addAll(
                    copying("paper.copy.abstract", () -> text),
                    copying("paper.copy.unicode", () -> RichText.read(text).plain())));
    var source = new Button(Wording.of("paper.source"));
    source.getStyleClass().add(Style.CHIP);
    source.setOnAction(_ -> showSource.accept(detail));
    getChildren().setAll(cite, copy, source);
    getChildren().addAll(more);
  }

  private static MenuButton menu(String key) {
    var menu = new MenuButton(Wording.of(key));
    menu.getStyleClass().addAll(Style.CHIP, "menu");
    return menu;
  }

  private static MenuItem copying(String key, Supplier<String> text) {
    var item = new MenuItem(Wording.of(key));
    item.setOnAction(_ -> {
      var content = new ClipboardContent();
      content.putString(text.get());
      Clipboard.getSystemClipboard().setContent(content);
    });
    return item;
  }
}
