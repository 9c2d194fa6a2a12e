package dev.byline.ui.authors;

import dev.byline.compare.SourceText;
import dev.byline.library.AuthorRecord;
import dev.byline.model.AuthorId;
import dev.byline.model.SourceFigures;
import dev.byline.ui.kit.Style;
import dev.byline.ui.model.ProvenanceModel;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// A button that says which source the figures of an author are from, and chooses another: for this
/// author or for all. Not shown where there is but one source.
final class SourceMenu extends MenuButton {

  private final ProvenanceModel provenance;

  SourceMenu(ProvenanceModel provenance) {
    this.provenance = provenance;
    getStyleClass().addAll(Style.LINK, Style.SMALL);
    managedProperty().bind(visibleProperty());
    setMinWidth(USE_PREF_SIZE);
    setVisible(false);
  }

  void show(AuthorRecord author) {
    List<String> given =
        author.sources().stream()
            .filter(SourceFigures::isGiven)
            .map(SourceFigures::source)
            .distinct()
            .toList();
    setVisible(given.size() > 1);
    if (given.size() > 1) {
      setText(Wording.of("source.from", SourceText.name(given.getFirst())));
      var all = new Menu(Wording.of("source.forAll"));
      fill(all.getItems(), Optional.empty(), given);
      getItems().clear();
      fill(getItems(), Optional.of(author.id()), given);
      getItems().addAll(new SeparatorMenuItem(), all);
    }
  }

  private void fill(List<MenuItem> items, Optional<AuthorId> author, List<String> sources) {
    for (String source : sources.stream().sorted().toList()) {
      items.add(item(SourceText.name(source), author, Optional.of(source)));
    }
    items.add(item(Wording.of("source.byDefault"), author, Optional.empty()));
  }

  private MenuItem item(String text, Optional<AuthorId> author, Optional<String> source) {
    var item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> provenance.chooseSource(author, source));
    return item;
  }
}
