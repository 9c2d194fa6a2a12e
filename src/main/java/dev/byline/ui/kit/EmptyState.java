package dev.byline.ui.kit;

import dev.byline.wording.Wording;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// A placeholder for an empty view: it explains why the view is empty and suggests the next step.
public final class EmptyState extends VBox {

  private final Label title = new Label();
  private final Label text = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final FlowPane steps = new FlowPane();

  public EmptyState() {
    getStyleClass().add(Style.NOTICE);
    setAlignment(Pos.CENTER);
    title.getStyleClass().add(Style.NOTICE_TITLE);
    text.getStyleClass().add(Style.MUTED);
    for (Label label : List.of(title, text)) {
      label.setWrapText(true);
      label.setTextAlignment(TextAlignment.CENTER);
      label.setMinHeight(USE_PREF_SIZE);
    }
    steps.setAlignment(Pos.CENTER);
    bar.managedProperty().bind(bar.visibleProperty());
    bar.setVisible(false);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(Wording.of("work.progress"));
    getChildren().addAll(title, text, bar, steps);
  }

  /// Says that what `newTitle` tells failed because of `cause`, and offers `newSteps`.
  public void fail(String newTitle, Throwable cause, Button... newSteps) {
    say(
        newTitle,
        FailureText.message(cause),
        Stream.concat(Stream.of(newSteps), Stream.of(FailureText.copying(cause)))
            .toArray(Button[]::new));
  }

  /// Says that something takes time, of which a share is done, 0 to 1, and offers `newSteps`.
  public void progress(String newTitle, String newText, double share, Button... newSteps) {
    say(newTitle, newText, newSteps);
    bar.setProgress(share);
    bar.setVisible(true);
  }

  /// Says `newTitle`, explains it by `newText`, and offers `newSteps`.
  public void say(String newTitle, String newText, Button... newSteps) {
    bar.setVisible(false);
    title.setText(newTitle);
    text.setText(newText);
    text.setManaged(!newText.isEmpty());
    steps.getChildren().setAll(newSteps);
    steps.setManaged(newSteps.length > 0);
    setAccessibleText(newTitle + ". " + newText);
  }
}
