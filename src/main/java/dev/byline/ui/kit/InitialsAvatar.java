package dev.byline.ui.kit;

import java.util.Optional;
import javafx.scene.control.Label;

/// A round mark with the initials of a person in the colour of the person's category.
public final class InitialsAvatar extends Label {

  private String colour = "";

  public InitialsAvatar() {
    getStyleClass().add(Style.DISC);
    setMnemonicParsing(false);
  }

  /// Shows `name`, coloured by `category`.
  public void show(String name, Optional<String> category) {
    setText(DisplayFormats.initials(name));
    String wanted = CategoryStyle.of(category);
    Style.replace(this, colour, wanted);
    colour = wanted;
  }
}
