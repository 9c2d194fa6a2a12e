package dev.byline.ui.marks;

import dev.byline.model.own.OwnMarks;
import dev.byline.ui.kit.HoverTip;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.ui.window.CommandName;
import dev.byline.ui.window.CommandTable;
import dev.byline.wording.Wording;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/// The star of a paper or author, and whether a paper was read.
public final class MarkButtons extends HBox {

  private final CommandTable commands;

  private final ToggleButton star = button(Icon.STAR, "star");
  private final ToggleButton read = button(Icon.READ, "read");

  /// @param commands those of the window, with their keys
  MarkButtons(CommandTable commands, Runnable toggleStar, Runnable toggleRead) {
    this.commands = commands;
    getStyleClass().add("mark-buttons");
    setAlignment(Pos.CENTER);
    star.setOnAction(_ -> toggleStar.run());
    read.setOnAction(_ -> toggleRead.run());
    getChildren().addAll(read, star);
  }

  private static ToggleButton button(Icon icon, String style) {
    var button = new ToggleButton();
    button.setGraphic(icon.node());
    button.getStyleClass().addAll(Style.ICON_BUTTON, style);
    return button;
  }

  /// @param isPaper whether it can be read
  void show(OwnMarks marks, boolean isPaper) {
    String ofStar = say(star, marks.starred(), isPaper ? "mark.star" : "mark.star.author");
    HoverTip.on(star, () -> isPaper ? commands.withKey(ofStar, CommandName.STAR) : ofStar);
    String ofRead = say(read, marks.read(), "mark.read");
    HoverTip.on(read, () -> commands.withKey(ofRead, CommandName.READ));
    read.setVisible(isPaper);
    read.setManaged(isPaper);
  }

  private static String say(ToggleButton button, boolean selected, String key) {
    String text = Wording.of(key + (selected ? ".remove" : ".set"));
    button.setSelected(selected);
    button.setAccessibleText(text);
    return text;
  }
}
