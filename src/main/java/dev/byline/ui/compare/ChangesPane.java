package dev.byline.ui.compare;

import dev.byline.compare.CaptureComparison;
import dev.byline.compare.ChangeText;
import dev.byline.compare.chart.CounterHistory;
import dev.byline.library.CapturedProfile;
import dev.byline.model.FigureKind;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.stats.CaptureDiff;
import dev.byline.stats.CaptureDiff.Change;
import dev.byline.stats.CaptureDiff.Counter;
import dev.byline.ui.chart.ChartView;
import dev.byline.ui.kit.ChoiceButton;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.EmptyState;
import dev.byline.ui.kit.MutedText;
import dev.byline.ui.kit.Style;
import dev.byline.ui.text.RichText;
import dev.byline.ui.text.TextNodes;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The changes to an author's page between two captures: counters with their history, and new,
/// changed and vanished papers.
final class ChangesPane extends StackPane {

  private final ChangesModel model;
  private final ScrollPane scroll = new ScrollPane();
  private final EmptyState notice = new EmptyState();
  private final Runnable choose;
  private final TextNodes texts;

  /// @param choose leads to where an author can be chosen
  /// @param texts shows titles
  ChangesPane(ChangesModel model, Runnable choose, TextNodes texts) {
    this.texts = texts;
    this.model = model;
    this.choose = choose;
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    getChildren().addAll(scroll, notice);
    model.state().subscribe(this::show);
  }

  private void show(ChangesModel.State state) {
    boolean shown = state instanceof ChangesModel.State.Shown;
    scroll.setVisible(shown);
    notice.setVisible(!shown);
    switch (state) {
      case ChangesModel.State.Nobody _ -> {
        var go = new Button(Wording.of("changes.choose"));
        go.setOnAction(_ -> choose.run());
        notice.say(Wording.of("changes.nobody"), Wording.of("changes.nobody.text"), go);
      }
      case ChangesModel.State.Loading _ -> notice.say(Wording.of("changes.loading"), "");
      case ChangesModel.State.Single single ->
          notice.say(
              Wording.of("changes.single", single.author().author().name()),
              Wording.of("changes.single.text"));
      case ChangesModel.State.Failed(Exception cause) -> {
        var again = new Button(Wording.of("papers.failed.again"));
        again.setOnAction(_ -> model.refresh());
        notice.fail(Wording.of("compare.failed"), cause, again);
      }
      case ChangesModel.State.Shown now -> show(now);
    }
  }

  private void show(ChangesModel.State.Shown shown) {
    CaptureDiff diff = shown.changes().diff();
    var page = new VBox();
    page.getStyleClass().add("compare-page");
    page.getChildren().add(head(shown));
    page.getChildren().addAll(counters(shown));
    List<Node> cards =
        Stream.of(
                card(
                    diff.addedToPart() ? "changes.addedToPart" : "changes.added",
                    diff.added().stream().map(this::line).toList()),
                card("changes.changed", diff.changed().stream().map(this::line).toList()),
                card("changes.vanished", diff.vanished().stream().map(this::line).toList()),
                card("changes.notInPart", diff.notInPart().stream().map(this::line).toList()))
            .<Node>flatMap(Optional::stream)
            .toList();
    if (!cards.isEmpty()) {
      page.getChildren().add(new ColumnLayout(cards));
    }
    page.getChildren().add(new MutedText(Wording.of("changes.unchanged", diff.unchanged())));
    scroll.setContent(page);
  }

  private HBox head(ChangesModel.State.Shown shown) {
    var name = new Label(shown.author().author().name());
    name.getStyleClass().add(Style.HEADING);
    ChoiceButton<Integer> from =
        choice(shown, "changes.from", place -> model.compare(place, shown.to()));
    from.show(others(shown, shown.to()), shown.from());
    ChoiceButton<Integer> to =
        choice(shown, "changes.to", place -> model.compare(shown.from(), place));
    to.show(others(shown, shown.from()), shown.to());
    var head = new HBox(name, from, to);
    head.getStyleClass().addAll("head-line");
    return head;
  }

  private static List<Integer> others(ChangesModel.State.Shown shown, int taken) {
    return IntStream.range(0, shown.captures().size()).filter(i -> i != taken).boxed().toList();
  }

  private static ChoiceButton<Integer> choice(
      ChangesModel.State.Shown shown, String key, Consumer<Integer> chosen) {
    return new ChoiceButton<>(
        Wording.of(key), place -> Wording.of(key + ".day", day(shown, place)), chosen);
  }

  private static String day(ChangesModel.State.Shown shown, int place) {
    CapturedProfile captured = shown.captures().get(place);
    return captured
        .captured()
        .map(d -> DisplayFormats.date(PartialDate.of(d.date())))
        .orElseGet(() -> CaptureComparison.day(captured));
  }

  /// A card for each counter that changed, and a line for those that did not.
  private static List<Node> counters(ChangesModel.State.Shown shown) {
    var pane = new FlowPane();
    pane.getStyleClass().add("counters");
    var level = new ArrayList<String>();
    for (Counter counter : shown.changes().diff().counters()) {
      if (counter.before().equals(counter.after())) {
        level.add(ChangeText.name(counter.figure()) + " " + ChangeText.count(counter.after()));
      } else {
        pane.getChildren().add(counter(counter, shown.captures()));
      }
    }
    var parts = new ArrayList<Node>();
    if (!pane.getChildren().isEmpty()) {
      parts.add(pane);
    }
    if (!level.isEmpty()) {
      parts.add(new MutedText(Wording.of("figure.unchanged", String.join(", ", level))));
    }
    return parts;
  }

  private static VBox counter(Counter counter, List<CapturedProfile> captures) {
    FigureKind figure = counter.figure();
    var name = new Label(ChangeText.name(figure));
    name.getStyleClass().add(Style.MUTED);
    var value =
        new Label(
            ChangeText.count(counter.before()) + " \u2192 " + ChangeText.count(counter.after()));
    value.getStyleClass().add("figure-value");
    var difference = new Label(ChangeText.difference(counter));
    difference.getStyleClass().add(Style.MUTED);
    var line = new HBox(value, difference);
    line.getStyleClass().add("figure-line");
    var history = new ChartView(frame -> CounterHistory.of(figure, captures, frame), _ -> {});
    var card = new VBox(name, line, history);
    card.getStyleClass().addAll("chart-card", "counter-card");
    return card;
  }

  private static Optional<VBox> card(String key, List<VBox> papers) {
    if (papers.isEmpty()) {
      return Optional.empty();
    }
    var title = new Label(Wording.of(key, papers.size()));
    title.getStyleClass().add(Style.HEADING);
    var card = new VBox(title);
    card.getStyleClass().add("chart-card");
    card.getChildren().addAll(papers);
    return Optional.of(card);
  }

  private VBox line(Paper paper) {
    String date = paper.published().map(d -> DisplayFormats.date(d) + "  ").orElse("");
    return new VBox(texts.flow(RichText.read(date + paper.title()), List.of()));
  }

  private VBox line(Change change) {
    VBox line = line(change.after());
    String fields =
        change.fields().stream()
            .map(field -> ChangeText.change(change, field))
            .collect(Collectors.joining("; "));
    line.getChildren().add(texts.flow(RichText.read(fields), List.of()));
    return line;
  }
}
