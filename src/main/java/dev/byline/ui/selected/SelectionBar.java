package dev.byline.ui.selected;

import dev.byline.ui.export.ListExportMenu;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.HoverTip;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.ui.model.Picked;
import dev.byline.ui.model.PickedPapers;
import dev.byline.ui.window.CommandName;
import dev.byline.ui.window.CommandTable;
import dev.byline.ui.window.ScreenReaderAnnouncer;
import dev.byline.wording.Wording;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// A bar in place of the line above the list while papers are selected: how many, and what can be
/// done with all of them.
public final class SelectionBar extends FlowPane {

  private final PickedPapers picked;
  private final ScreenReaderAnnouncer announcer;
  private final Label count = new Label();
  private final Button all = new Button();

  /// @param commands do what the buttons say
  public SelectionBar(PickedPapers picked, CommandTable commands, ScreenReaderAnnouncer announcer) {
    this.picked = picked;
    this.announcer = announcer;
    getStyleClass().add("selection-bar");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleText(Wording.of("picked.bar"));
    count.getStyleClass().add("count");
    count.setMinWidth(USE_PREF_SIZE);
    all.getStyleClass().add(Style.LINK);
    all.setOnAction(_ -> picked.all());
    Button clear = Icon.CLOSE.button(Wording.of("picked.clear"));
    clear.setOnAction(_ -> picked.clear());
    getChildren()
        .addAll(
            clear,
            count,
            all,
            icon(Icon.STAR, CommandName.STAR, commands),
            icon(Icon.READ, CommandName.READ, commands),
            icon(Icon.TAG, CommandName.TAG, commands),
            button("picked.cite", CommandName.COPY_REFERENCE, commands),
            ListExportMenu.ofFormats(commands),
            button("picked.group", CommandName.ADD_TO_GROUP, commands),
            button("picked.remove", CommandName.REMOVE_PAPER, commands));
  }

  private static Button icon(Icon icon, CommandName name, CommandTable commands) {
    Button button = icon.button(name.text());
    button.setOnAction(_ -> commands.run(name));
    return button;
  }

  private static Button button(String key, CommandName name, CommandTable commands) {
    var button = new Button(Wording.of(key));
    button.getStyleClass().add(Style.CHOICE);
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(name.text());
    HoverTip.on(button, name.text());
    button.setOnAction(_ -> commands.run(name));
    return button;
  }

  /// Shows what is selected.
  ///
  /// @param listed how many papers the list has
  public void show(Picked now, long listed) {
    String number = DisplayFormats.count(now.count());
    count.setText(
        now.isAll()
            ? Wording.of("picked.all", now.count(), number)
            : Wording.of("picked.count", now.count(), number));
    boolean canAll = !now.isAll() && listed > now.count();
    all.setText(Wording.of("picked.selectAll", DisplayFormats.count(listed)));
    all.setAccessibleText(Wording.of("picked.selectAll.spoken", DisplayFormats.count(listed)));
    all.setVisible(canAll);
    all.setManaged(canAll);
    if (!now.isEmpty()) {
      announcer.say(count.getText());
    }
  }

  /// True if it says something.
  public boolean isWanted() {
    return !picked.picked().get().isEmpty();
  }
}
