package dev.byline.ui.compare;

import dev.byline.compare.ComparisonResult;
import dev.byline.compare.Topic;
import dev.byline.compare.Topics;
import dev.byline.library.query.PaperQuery;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The words and phrases that all sides share against the library, and those of each side.
final class TopicsCard extends VBox {

  private final ComparisonResult compared;
  private final PaperOpening opening;
  private final VBox found = new VBox();
  private final Subscription following;

  /// @param topics shown as soon as they are known
  TopicsCard(
      ComparisonResult compared, ObservableValue<Optional<Topics>> topics, PaperOpening opening) {
    this.compared = compared;
    this.opening = opening;
    getStyleClass().add("chart-card");
    found.getStyleClass().add("topics");
    var title = new Label(Wording.of("compare.topics"));
    title.getStyleClass().add(Style.HEADING);
    var about = muted(Wording.of("compare.topics.about"));
    getChildren().addAll(title, about, found);
    following = topics.subscribe(now -> now.ifPresent(this::show));
  }

  /// Stops following the topics.
  void close() {
    following.unsubscribe();
  }

  private void show(Topics topics) {
    found.getChildren().setAll(muted(Wording.of("compare.topics.common")));
    found.getChildren().add(words(topics.inCommon(), Optional.empty()));
    for (int i = 0; i < compared.contenders().size(); i++) {
      var name = new Label(compared.names().get(i));
      var head = new HBox(new SideMark(i), name);
      head.getStyleClass().add("figure-line");
      PaperQuery of = compared.contenders().get(i).query();
      found.getChildren().addAll(head, words(topics.apart().get(i), Optional.of(of)));
    }
  }

  private FlowPane words(List<Topic> topics, Optional<PaperQuery> of) {
    var pane = new FlowPane();
    pane.getStyleClass().add(Style.CHIPS);
    for (Topic topic : topics) {
      var chip = new Button(topic.label());
      chip.setMnemonicParsing(false);
      chip.getStyleClass().add(Style.CHIP);
      PaperQuery query = of.orElse(PaperQuery.ALL).and(topic.clause());
      chip.setOnAction(_ -> opening.papers().accept(query));
      pane.getChildren().add(chip);
    }
    if (topics.isEmpty()) {
      pane.getChildren().add(muted(Wording.of("compare.topics.none")));
    }
    return pane;
  }

  private static Label muted(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    return label;
  }
}
