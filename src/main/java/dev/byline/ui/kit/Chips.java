package dev.byline.ui.kit;

import dev.byline.wording.Wording;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;

/// Chips: small round buttons for filters, tags and choices.
public final class Chips {

  private Chips() {}

  /// A chip that is on or off.
  public static ToggleButton toggle(String text, boolean selected) {
    var chip = new ToggleButton(text);
    chip.getStyleClass().add(Style.CHIP);
    chip.setSelected(selected);
    return chip;
  }

  /// A chip that removes what it names.
  public static Button removable(String text, Runnable remove) {
    var chip = new Button(text);
    chip.setGraphic(Icon.CLOSE.node());
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.getStyleClass().addAll(Style.CHIP, Style.ACTIVE_CHIP);
    chip.setAccessibleText(Wording.of("filter.remove", text));
    chip.setOnAction(_ -> remove.run());
    return chip;
  }
}
