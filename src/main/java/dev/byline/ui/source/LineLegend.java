package dev.byline.ui.source;

import dev.byline.parse.LineLabel;
import dev.byline.parse.ParsedPage;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import java.util.EnumSet;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A legend of the colours beside the lines of a page, for the kinds of lines that occur.
public final class LineLegend extends FlowPane {

  public LineLegend() {
    getStyleClass().add("legend");
  }

  /// Names the colours of `page`.
  public void show(ParsedPage page) {
    var kinds = EnumSet.noneOf(LineLabel.Kind.class);
    page.labels().forEach(label -> kinds.add(label.kind()));
    kinds.remove(LineLabel.Kind.LAYOUT);
    getChildren().setAll(kinds.stream().map(LineLegend::entry).toList());
  }

  private static Node entry(LineLabel.Kind kind) {
    var colour = new Region();
    colour.getStyleClass().addAll("line-bar", PageLineCell.style(kind));
    var name = new Label(PageLineCell.name(kind));
    name.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    var entry = new HBox(colour, name);
    if (kind == LineLabel.Kind.UNRECOGNISED) {
      entry.getChildren().addFirst(Icon.WARNING.node());
    }
    entry.setAlignment(Pos.CENTER_LEFT);
    return entry;
  }
}
