package dev.byline.ui.kit;

import dev.byline.wording.Wording;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

/// A line below the toolbar with a message and the actions to resolve it. A passing banner, over
/// the bottom of the window, confirms a completed action.
public final class Banner extends HBox {

  private final Label text = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private boolean passing;

  /// @param steps in the order of their importance
  public Banner(String said, Node... steps) {
    getStyleClass().add(Style.BANNER);
    setAlignment(Pos.CENTER_LEFT);
    text.setText(said);
    text.setMaxWidth(Double.MAX_VALUE);
    text.setWrapText(true);
    setHgrow(text, Priority.ALWAYS);
    bar.setVisible(false);
    bar.setManaged(false);
    getChildren().addAll(text, bar);
    getChildren().addAll(steps);
  }

  /// Makes it one that can be taken away by hand.
  public Banner closing() {
    Button close = Icon.CLOSE.button(Wording.of("banner.dismiss"));
    close.setOnAction(_ -> close());
    getChildren().add(close);
    return this;
  }

  /// Makes it one that tells of something done: it goes by itself, or with any of its steps.
  public Banner passing() {
    passing = true;
    addEventHandler(ActionEvent.ACTION, _ -> close());
    return closing();
  }

  public boolean isPassing() {
    return passing;
  }

  private void close() {
    if (getParent() instanceof Pane parent) {
      parent.getChildren().remove(this);
    }
  }

  /// The message.
  public String said() {
    return text.getText();
  }

  /// A step that `action` takes.
  public static Button step(String name, Runnable action) {
    var button = new Button(name);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// Says `said`, with a bar that is filled to `share`, 0 to 1.
  public void progress(String said, double share) {
    text.setText(said);
    bar.setProgress(share);
    bar.setVisible(true);
    bar.setManaged(true);
  }
}
