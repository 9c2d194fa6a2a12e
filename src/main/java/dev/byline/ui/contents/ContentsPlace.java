package dev.byline.ui.contents;

import dev.byline.model.PartialDate;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.WindowPage;
import dev.byline.who.DecisionInForce;
import dev.byline.who.LibrarySource;
import dev.byline.who.VerdictText;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The place that lists the pages and data sets of the library, what was removed from it, and the
/// marks that belong to no paper now.
public final class ContentsPlace extends BorderPane {

  /// A part of the place.
  public enum Part {
    SOURCES,
    REMOVED,
    UNATTACHED
  }

  private static final double KILO = 1_000;

  private final ObjectProperty<Part> part = new SimpleObjectProperty<>(this, "part", Part.SOURCES);
  private final Map<Part, Region> pages = new LinkedHashMap<>();
  private final ContentsModel model;
  private final Consumer<WindowPage> visited;

  /// @param close leaves the place
  /// @param visited hears of each part that is opened
  public ContentsPlace(ContentsModel model, Runnable close, Consumer<WindowPage> visited) {
    this.model = model;
    this.visited = visited;
    getStyleClass().addAll("compare", "contents-place");
    var sources =
        new ContentsList<LibrarySource>(
            "contents.sources", ContentsPlace::row, model::remove, model.failure());
    var removed =
        new ContentsList<DecisionInForce>(
            "contents.removed", ContentsPlace::row, model::restore, model.failure());
    model.sources().subscribe(sources::show);
    model.removed().subscribe(removed::show);
    pages.put(Part.SOURCES, sources);
    pages.put(Part.REMOVED, removed);
    pages.put(Part.UNATTACHED, new UnattachedPane(model));
    pages.values().forEach(page -> setAlignment(page, Pos.TOP_LEFT));
    setTop(head(close));
    part.subscribe(shown -> setCenter(pages.get(shown)));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
          }
        });
  }

  /// Shows `newPart`, and asks for what it needs.
  public void open(Part newPart) {
    part.set(newPart);
    visited.accept(new WindowPage(newPart, this, () -> open(newPart)));
    if (newPart == Part.UNATTACHED) {
      model.openUnattached();
    } else {
      model.open();
    }
    switch (pages.get(newPart)) {
      case ContentsList<?> list -> list.focusRows();
      case UnattachedPane pane -> pane.focusRows();
      case null, default -> {}
    }
  }

  private HBox head(Runnable close) {
    var title = new Label(Wording.of("contents.title"));
    title.getStyleClass().add(Style.PAGE_TITLE);
    title.setMinWidth(USE_PREF_SIZE);
    Button back = Icon.CLOSE.button(Wording.of("contents.close"));
    back.setOnAction(_ -> close.run());
    var parts = new FlowPane();
    parts.getStyleClass().addAll("places", "contents-parts");
    parts.setMaxWidth(USE_PREF_SIZE);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    for (Part one : pages.keySet()) {
      var button = new ToggleButton(Wording.named("contents.part", one));
      button.getStyleClass().add("place");
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(_ -> {
        open(one);
        button.setSelected(true);
      });
      part.subscribe(shown -> button.setSelected(shown == one));
      parts.getChildren().add(button);
    }
    var head = new HBox(title, parts, gap, back);
    head.getStyleClass().add("compare-head");
    return head;
  }

  private static ContentsList.Row row(LibrarySource source) {
    var facts = new ArrayList<>(List.of(Wording.named("contents.kind", source.kind())));
    source
        .papers()
        .ifPresentOrElse(
            papers -> facts.add(Wording.of("papers.count", papers, DisplayFormats.count(papers))),
            () -> facts.add(size(source.bytes())));
    source.captured().ifPresent(day -> facts.add(DisplayFormats.date(PartialDate.of(day.date()))));
    if (!source.file().equals(source.name())) {
      facts.add(source.file());
    }
    return new ContentsList.Row(source.name(), String.join(" \u00b7 ", facts));
  }

  private static String size(long bytes) {
    return bytes < KILO * KILO
        ? Wording.of("contents.kilobytes", Math.max(1, Math.round(bytes / KILO)))
        : Wording.of("contents.megabytes", bytes / KILO / KILO);
  }

  private static ContentsList.Row row(DecisionInForce removal) {
    return new ContentsList.Row(
        VerdictText.of(removal.verdict(), removal.grounds().names()),
        DisplayFormats.date(PartialDate.of(removal.grounds().day())));
  }
}
