package dev.byline.ui.shell;

import dev.byline.model.PaperId;
import dev.byline.ui.authors.AuthorSheet;
import dev.byline.ui.kit.LazyPart;
import dev.byline.ui.marks.MarksPane;
import dev.byline.ui.model.SelectionModel;
import dev.byline.ui.model.WindowModels;
import dev.byline.ui.paper.PaperPane;
import dev.byline.ui.window.FocusOwner;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.scene.layout.StackPane;

/// The paper that is read or, in a window wide enough for both beside the list, the details of the
/// author in its place: they cover nothing. Whoever chooses a paper reads it.
final class ReadingSide extends StackPane {

  private final PaperPane paper;
  private final SelectionModel selection;
  private final BooleanProperty open;
  private final LazyPart<AuthorSheet> sheet;
  private boolean isBeside;

  /// The paper that the details took the place of, where somebody had chosen it.
  private Optional<PaperId> before = Optional.empty();

  ReadingSide(PaperPane paper, WindowModels models) {
    this.paper = paper;
    selection = models.selection();
    open = models.provenance().open();
    sheet = new LazyPart<>(() -> new AuthorSheet(models));
    getChildren().setAll(paper);
    open.subscribe(_ -> {
      before = chosen();
      show();
    });
    selection.author().subscribe(_ -> show());
    selection.paper().subscribe(_ -> follow());
  }

  /// Fits it to where it stands.
  ///
  /// @param newBeside true if it stands beside the list of papers
  void stand(boolean newBeside) {
    isBeside = newBeside;
    paper.showClose(!newBeside);
    show();
  }

  /// True if the details are to be seen.
  boolean isSheetOpen() {
    return isBeside && open.get() && selection.author().get().isPresent();
  }

  /// Shows the paper again.
  void closeSheet() {
    if (isBeside) {
      open.set(false);
    }
  }

  /// Gives the keys to what is to be seen.
  void focusPage() {
    if (isSheetOpen()) {
      sheet.get().focusDetails();
    } else {
      paper.focusPage();
    }
  }

  /// True if a paper is read.
  boolean isPaperOpen() {
    return paper.isOpen();
  }

  /// The user's marks of the paper that is read; empty where the details are in its place.
  Optional<MarksPane> marks() {
    return isSheetOpen() ? Optional.empty() : paper.marks();
  }

  private Optional<PaperId> chosen() {
    return selection.isOffered() ? Optional.empty() : selection.wanted();
  }

  /// Shows a paper that somebody has chosen while the details were open.
  private void follow() {
    Optional<PaperId> now = chosen();
    if (isSheetOpen() && now.isPresent() && !now.equals(before)) {
      closeSheet();
    }
  }

  private void show() {
    boolean isSheet = isSheetOpen();
    boolean hadKeys = FocusOwner.isWithin(this);
    paper.setVisible(!isSheet);
    if (isSheet != (getChildren().size() > 1)) {
      if (isSheet) {
        getChildren().add(sheet.get());
      } else {
        getChildren().remove(sheet.get());
      }
      if (hadKeys) {
        focusPage();
      }
    }
  }
}
