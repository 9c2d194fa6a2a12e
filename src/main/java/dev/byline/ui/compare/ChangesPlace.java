package dev.byline.ui.compare;

import dev.byline.library.AuthorRecord;
import dev.byline.model.AuthorId;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.WindowPage;
import dev.byline.ui.text.TextNodes;
import dev.byline.wording.Wording;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/// The place that shows what changed on an author's page, with the way back to the author.
public final class ChangesPlace extends BorderPane {

  private final ChangesModel model;
  private final Consumer<WindowPage> visited;
  private final Button back = new Button("", Icon.BACK.node());
  private final PaperOpening opening;

  /// @param choose leads to where an author can be chosen
  /// @param texts shows titles
  /// @param visited hears of each author that is opened
  public ChangesPlace(
      ChangesModel model,
      PaperOpening opening,
      Runnable choose,
      TextNodes texts,
      Consumer<WindowPage> visited) {
    this.model = model;
    this.visited = visited;
    this.opening = opening;
    getStyleClass().addAll("compare", "changes");
    var title = new Label(Wording.of("changes.title"));
    title.getStyleClass().add(Style.PAGE_TITLE);
    title.setMinWidth(USE_PREF_SIZE);
    back.getStyleClass().add(Style.LINK);
    back.managedProperty().bind(back.visibleProperty());
    var head = new HBox(title, back);
    head.getStyleClass().add("compare-head");
    setTop(head);
    setCenter(new ChangesPane(model, choose, texts));
    model.state().subscribe(this::showAuthor);
  }

  /// Shows the changes of an author's page; empty asks for an author.
  public void open(Optional<AuthorId> author) {
    visited.accept(new WindowPage(new Opened(author), this, () -> open(author)));
    author.ifPresent(model::show);
  }

  private record Opened(Optional<AuthorId> author) {}

  private void showAuthor(ChangesModel.State state) {
    switch (state) {
      case ChangesModel.State.Shown shown -> showAuthor(shown.author());
      case ChangesModel.State.Single single -> showAuthor(single.author());
      case ChangesModel.State.Nobody _, ChangesModel.State.Failed _ -> back.setVisible(false);
      case ChangesModel.State.Loading _ -> {
        // The name comes with the answer.
      }
    }
  }

  private void showAuthor(AuthorRecord author) {
    back.setText(author.author().name());
    back.setOnAction(_ -> opening.author().accept(author.id()));
    back.setVisible(true);
  }
}
