package dev.byline.ui.palette;

import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.wording.ProgramVersion;
import dev.byline.wording.Wording;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The card about the program: its version, Java's, the library's folder, and licences. The text
/// can be selected and copied.
public final class AboutCard extends VBox {

  private final TextArea text = new TextArea();

  /// @param libraries the one that is open first
  public AboutCard(List<Path> libraries, Runnable close) {
    getStyleClass().addAll("card", "about-card");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    var title = new Label(ProgramVersion.current().text());
    title.getStyleClass().add(Style.HEADING);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button leave = Icon.CLOSE.button(Wording.of("about.close"));
    leave.setOnAction(_ -> close.run());
    var head = new HBox(title, space, leave);
    head.setAlignment(Pos.CENTER_LEFT);
    text.setText(
        String.join(
            "\n",
            Wording.of("about.java", Runtime.version().toString()),
            Wording.of(
                "about.library",
                libraries.isEmpty() ? Wording.of("about.none") : libraries.getFirst().toString()),
            "",
            Wording.of("about.licences")));
    text.setEditable(false);
    text.setWrapText(true);
    text.setPrefRowCount(18);
    text.setAccessibleText(Wording.of("command.about"));
    getChildren().addAll(head, text);
  }

  /// The part that gets the keys.
  public TextArea focus() {
    return text;
  }
}
