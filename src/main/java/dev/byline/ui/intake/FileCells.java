package dev.byline.ui.intake;

import dev.byline.intake.PageSummary;
import dev.byline.sync.FileProblem;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Rows about files; pressed twice, a row opens its page.
abstract sealed class FileCells<T> extends ListCell<T> {

  private final Label first = new Label();
  private final Label second = new Label();
  private final Label badge = new Label();
  private final Node warning = Icon.WARNING.node();
  private final Button look = new Button(Wording.of("batch.look"));
  private final HBox row;

  private FileCells(Consumer<T> open) {
    setPrefWidth(0);
    first.getStyleClass().add(Style.NAME);
    second.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    badge.getStyleClass().add(Style.BADGE);
    badge.setMinWidth(Region.USE_PREF_SIZE);
    for (Label label : java.util.List.of(first, second)) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    var texts = new VBox(first, second);
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    look.getStyleClass().add(Style.LINK);
    look.setMinWidth(Region.USE_PREF_SIZE);
    look.setFocusTraversable(false);
    look.setOnAction(_ -> open.accept(getItem()));
    row = new HBox(warning, texts, badge, look);
    row.getStyleClass().add("file-row");
    row.setAlignment(Pos.CENTER_LEFT);
    setOnMouseClicked(event -> {
      if (event.getClickCount() == 2 && getItem() != null) {
        open.accept(getItem());
      }
    });
  }

  abstract void show(T item);

  final void show(
      String newFirst, String newSecond, String newBadge, boolean isBad, boolean opens) {
    first.setText(newFirst);
    second.setText(newSecond);
    second.setManaged(!newSecond.isEmpty());
    badge.setText(newBadge);
    badge.setVisible(!newBadge.isEmpty());
    badge.setManaged(!newBadge.isEmpty());
    warning.setVisible(isBad);
    look.setVisible(opens);
    setAccessibleText(newFirst + ". " + newSecond + ". " + newBadge);
  }

  @Override
  protected void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    setGraphic(item == null || empty ? null : row);
    if (item != null && !empty) {
      show(item);
    }
  }

  /// The changes that a file would bring.
  static final class OfSummary extends FileCells<PageSummary> {
    OfSummary(Consumer<PageSummary> open) {
      super(open);
    }

    @Override
    void show(PageSummary file) {
      String name = String.valueOf(file.file().getFileName());
      String kind = Wording.named("batch.kind", file.kind());
      boolean isPage = file.kind() == PageSummary.Kind.NEW || file.kind() == PageSummary.Kind.KNOWN;
      boolean isBad = file.kind() == PageSummary.Kind.FAILED || file.doubts() > 0;
      show(name, about(file), kind, isBad, isPage);
    }

    private static String about(PageSummary file) {
      return switch (file.kind()) {
        case FAILED -> file.message();
        case DATA_SET -> Wording.of("batch.dataSet");
        case NEW, KNOWN -> {
          String doubts =
              file.doubts() == 0 ? "" : "  \u00b7  " + Wording.of("review.doubtful", file.doubts());
          yield String.join(", ", file.authors())
              + "  \u00b7  "
              + Wording.of("author.papers", file.papers())
              + doubts;
        }
      };
    }
  }

  /// A remark about a file.
  static final class OfProblem extends FileCells<FileProblem> {
    OfProblem(Consumer<FileProblem> open) {
      super(open);
    }

    @Override
    void show(FileProblem problem) {
      String name = String.valueOf(Path.of(problem.file()).getFileName());
      String line = problem.line() > 0 ? Wording.of("review.line", problem.line()) : "";
      show(problem.message(), name, line, true, problem.line() > 0);
    }
  }
}
