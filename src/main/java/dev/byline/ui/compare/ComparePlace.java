package dev.byline.ui.compare;

import dev.byline.compare.ComparisonResult;
import dev.byline.library.own.MarkBook;
import dev.byline.ui.compare.ranking.RankingPane;
import dev.byline.ui.kit.SegmentedChoice;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.WindowPage;
import dev.byline.ui.text.TextNodes;
import dev.byline.ui.window.Command;
import dev.byline.ui.window.CommandName;
import dev.byline.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
    GROUPS
  }

  private final ObjectProperty<Part> part = new SimpleObjectProperty<>(this, "part", Part.SIDES);
  private final Map<Part, Node> pages = new LinkedHashMap<>();
  private final HBox tools = new HBox();
  private final CompareModels models;
  private final GroupsPane groups;
  private final ExportMenu exports;
  private final Consumer<WindowPage> visited;

  /// @param marks the user's marks, by which authors can be filtered
  /// @param visited hears of each part that is opened
  public ComparePlace(
      CompareModels models,
      ObservableValue<MarkBook> marks,
      PaperOpening opening,
      TextNodes texts,
      Consumer<WindowPage> visited) {
    this.models = models;
    this.visited = visited;
    exports = new ExportMenu(models.sides(), models.exporter());
    getStyleClass().add("compare");
    Runnable choose = () -> open(Part.RANKING);
    pages.put(
        Part.SIDES,
        new ComparePane(
            models.sides(),
            opening,
            new ComparePane.Leading(choose, () -> open(Part.GROUPS)),
            texts));
    pages.put(
        Part.RANKING,
        new RankingPane(
            models.ranking(),
            marks,
            new RankingPane.Deeds(
                opening.author(), () -> open(Part.SIDES), opening.exportAuthors())));
    groups = new GroupsPane(models, opening, choose, () -> open(Part.SIDES));
    pages.put(Part.GROUPS, groups);
    setTop(head());
    part.subscribe(shown -> {
      setCenter(pages.get(shown));
      tools.setVisible(shown == Part.SIDES);
    });
  }

  /// The commands that export the comparison.
  public List<Command> exports() {
    return exports.commands();
  }

  /// Sets who prints what [#printed] is.
  public void setPrinting(Consumer<CommandName> run) {
    exports.setPrinting(run);
  }

  /// The comparison, while it is seen.
  public Optional<ComparisonResult> printed() {
    return getScene() != null && part.get() == Part.SIDES
        ? models.sides().state().get().seen()
        : Optional.empty();
  }

  /// Shows `newPart`, and asks for what it needs.
  public void open(Part newPart) {
    part.set(newPart);
    visited.accept(new WindowPage(newPart, this, () -> open(newPart)));
    switch (newPart) {
      case SIDES -> models.sides().open();
      case RANKING -> models.ranking().open();
      case GROUPS -> models.rosters().open();
    }
  }

  /// Shows the groups, and asks for the name of a new one.
  public void beginGroup() {
    open(Part.GROUPS);
    groups.begin();
  }

  private HBox head() {
    var title = new Label(Wording.of("compare.title"));
    title.getStyleClass().add(Style.PAGE_TITLE);
    title.setMinWidth(USE_PREF_SIZE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var said = new Label();
    said.getStyleClass().add(Style.MUTED);
    said.textProperty().bind(models.exporter().said());
    tools.getChildren().addAll(said, exports);
    tools.getStyleClass().add("compare-tools");
    var parts =
        new SegmentedChoice(
            pages.keySet(), part, one -> Wording.named("compare.part", one), this::open);
    var head = new HBox(title, parts, space, tools);
    head.getStyleClass().add("compare-head");
    return head;
  }
}
