package dev.byline.ui.browse;

import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.Wording;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Makes the line below the bar at the top that tells of the sample profiles.
public final class SamplesBanner {

  private SamplesBanner() {}

  /// Says that what is shown are samples.
  public static Node present(Runnable remove, Runnable add) {
    return banner(
        Wording.of("samples.banner"), button("samples.remove", remove), button("samples.add", add));
  }

  /// Says that the samples are gone, and offers to bring them back.
  public static Node removed(Runnable undo) {
    return banner(Wording.of("samples.removed"), button("samples.undo", undo));
  }

  /// Says that the library could not be changed.
  public static Node failed(Exception cause) {
    return banner(Wording.of("samples.failed", String.valueOf(cause.getMessage())));
  }

  private static HBox banner(String text, Button... steps) {
    var label = new Label(text);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setWrapText(true);
    HBox.setHgrow(label, Priority.ALWAYS);
    var banner = new HBox(label);
    banner.getStyleClass().add(Style.BANNER);
    banner.getChildren().addAll(steps);
    return banner;
  }

  private static Button button(String key, Runnable action) {
    var button = new Button(Wording.of(key));
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
