package dev.byline.ui.network;

import dev.byline.network.JointSummary;
import dev.byline.network.Network;
import dev.byline.network.NetworkEdge;
import dev.byline.network.NetworkMember;
import dev.byline.network.NetworkText;
import dev.byline.network.YearSpan;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.OneLine;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A text alternative to the picture: its people and its pairs, with the number of joint papers.
/// Enter or a double-click opens the papers.
final class PeopleList extends VBox {

  private final ListView<NetworkMember> people = new ListView<>();
  private final ListView<NetworkEdge> pairs = new ListView<>();
  private final ToggleButton peopleShown = new ToggleButton(Wording.of("network.people"));
  private final ToggleButton pairsShown = new ToggleButton(Wording.of("network.pairs"));
  private final Label nobody = new Label(Wording.of("network.alone.list"));
  private boolean showing;

  /// @param selected hears of a person who is selected in the list
  /// @param papers hears of a person whose papers are wanted
  /// @param pair hears of a pair whose papers are wanted
  PeopleList(
      Consumer<NetworkMember> selected,
      Consumer<NetworkMember> papers,
      Consumer<NetworkEdge> pair) {
    getStyleClass().add("people-list");
    people.setAccessibleText(Wording.of("network.people.spoken"));
    pairs.setAccessibleText(Wording.of("network.pairs.spoken"));
    people.setCellFactory(_ -> new PersonRow());
    pairs.setCellFactory(_ -> new PairRow());
    people
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(member -> {
          if (!showing) {
            Optional.ofNullable(member).ifPresent(selected);
          }
        });
    lead(people, papers);
    lead(pairs, pair);
    for (ListView<?> list : List.of(people, pairs)) {
      list.getStyleClass().add(Style.ROWS);
    }
    peopleShown.setOnAction(_ -> show(true));
    pairsShown.setOnAction(_ -> show(false));
    for (ToggleButton button : List.of(peopleShown, pairsShown)) {
      button.getStyleClass().add("place");
      button.setMinWidth(USE_PREF_SIZE);
    }
    var kinds = new HBox(peopleShown, pairsShown);
    kinds.getStyleClass().add("places");
    kinds.setMaxWidth(Region.USE_PREF_SIZE);
    nobody.setWrapText(true);
    nobody.getStyleClass().add(Style.MUTED);
    var lists = new StackPane(people, pairs, nobody);
    VBox.setVgrow(lists, Priority.ALWAYS);
    getChildren().addAll(kinds, heads(), lists);
    show(true);
  }

  private static <T> void lead(ListView<T> list, Consumer<T> lead) {
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(lead);
            event.consume();
          }
        });
    list.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getClickCount() == 2) {
            Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(lead);
          }
        });
  }

  private static HBox heads() {
    var name = new Label(Wording.of("network.head.name"));
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    var papers = new Label(Wording.of("network.head.papers"));
    papers.getStyleClass().add("joint-papers");
    var years = new Label(Wording.of("network.head.years"));
    years.getStyleClass().add("joint-years");
    var category = new Label(Wording.of("network.head.category"));
    category.getStyleClass().add("joint-category");
    var heads = new HBox(name, papers, years, category);
    for (var head : List.of(name, papers, years, category)) {
      head.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    }
    heads.getStyleClass().addAll("joint-row", "joint-heads");
    return heads;
  }

  private void show(boolean isPeople) {
    peopleShown.setSelected(isPeople);
    pairsShown.setSelected(!isPeople);
    people.setVisible(isPeople);
    pairs.setVisible(!isPeople);
  }

  void show(Network network) {
    showing = true;
    people.getItems().setAll(network.members());
    pairs.getItems().setAll(network.ties());
    people.getSelectionModel().clearSelection();
    nobody.setVisible(network.others().isEmpty());
    showing = false;
  }

  /// Selects somebody who has been picked out elsewhere.
  void select(Optional<NetworkMember> member) {
    showing = true;
    member.ifPresentOrElse(
        now -> {
          people.getSelectionModel().select(now);
          people.scrollTo(Math.max(0, people.getSelectionModel().getSelectedIndex() - 2));
        },
        people.getSelectionModel()::clearSelection);
    showing = false;
  }

  /// A row: who, how many joint papers, when, in which category.
  private static final class Row extends HBox {
    private final OneLine name = new OneLine();
    private final Label papers = new Label();
    private final Label years = new Label();
    private final Label category = new Label();

    Row() {
      var middle = new VBox(name);
      middle.setAlignment(Pos.CENTER_LEFT);
      middle.setMinWidth(0);
      HBox.setHgrow(middle, Priority.ALWAYS);
      papers.getStyleClass().addAll("joint-papers", Style.NAME);
      years.getStyleClass().addAll("joint-years", Style.MUTED, Style.SMALL);
      category.getStyleClass().addAll("joint-category", Style.MUTED, Style.SMALL);
      getChildren().addAll(middle, papers, years, category);
      setAlignment(Pos.CENTER_LEFT);
      getStyleClass().add("joint-row");
    }

    void show(String who, boolean isBold, Optional<JointSummary> joint) {
      name.show(List.of(new OneLine.Piece(who, false, isBold ? "owner" : "")));
      papers.setText(DisplayFormats.count(joint.map(JointSummary::papers).orElse(0)));
      years.setText(joint.flatMap(JointSummary::years).map(Row::span).orElse(""));
      category.setText(joint.flatMap(JointSummary::category).orElse(""));
    }

    private static String span(YearSpan years) {
      return years.first() == years.last()
          ? Integer.toString(years.first())
          : years.first() + "\u2013" + years.last();
    }
  }

  private static final class PersonRow extends ListCell<NetworkMember> {
    private final Row row = new Row();

    PersonRow() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable NetworkMember member, boolean empty) {
      super.updateItem(member, empty);
      if (member != null) {
        row.show(member.person().name(), member.isCentre(), member.joint());
        setAccessibleText(NetworkText.of(member));
      }
      setGraphic(member == null ? null : row);
    }
  }

  private static final class PairRow extends ListCell<NetworkEdge> {
    private final Row row = new Row();

    PairRow() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable NetworkEdge tie, boolean empty) {
      super.updateItem(tie, empty);
      if (tie != null) {
        row.show(
            tie.one().name() + "  \u00b7  " + tie.other().name(), false, Optional.of(tie.joint()));
        setAccessibleText(NetworkText.of(tie));
      }
      setGraphic(tie == null ? null : row);
    }
  }
}
