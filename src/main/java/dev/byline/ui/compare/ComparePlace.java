package dev.byline.ui.compare;

import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.Wording;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The place where authors are compared, with a way to each of its parts.
public final class ComparePlace extends BorderPane {

  /// A part of the place.
  public enum Part {
    SIDES,
    RANKING,
    CHANGES
  }

  private final ObjectProperty<Part> part = new SimpleObjectProperty<>(this, "part", Part.SIDES);
  private final Map<Part, Node> pages = new LinkedHashMap<>();
  private final HBox tools = new HBox();

  public ComparePlace(CompareModel model, Opening opening) {
    getStyleClass().add("compare");
    pages.put(Part.SIDES, new ComparePane(model, opening, () -> part.set(Part.RANKING)));
    setTop(head());
    part.subscribe(shown -> setCenter(pages.get(shown)));
  }

  /// The part that is shown.
  public ObjectProperty<Part> part() {
    return part;
  }

  private HBox head() {
    var title = new Label(Wording.of("compare.title"));
    title.getStyleClass().add(Style.PAGE_TITLE);
    title.setMinWidth(USE_PREF_SIZE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    tools.getStyleClass().add("compare-tools");
    var head = new HBox(title, parts(), space, tools);
    head.getStyleClass().add("compare-head");
    return head;
  }

  private HBox parts() {
    var parts = new HBox();
    parts.getStyleClass().add("places");
    for (Part one : pages.keySet()) {
      var button =
          new ToggleButton(Wording.of("compare.part." + one.name().toLowerCase(Locale.ROOT)));
      button.getStyleClass().add("place");
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(_ -> {
        part.set(one);
        button.setSelected(true);
      });
      part.subscribe(shown -> button.setSelected(shown == one));
      parts.getChildren().add(button);
    }
    return parts;
  }
}
