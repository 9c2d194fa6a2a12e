package dev.byline.ui.compare;

import dev.byline.library.own.GroupChange;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.own.AuthorGroup;
import dev.byline.ui.group.GroupsModel;
import dev.byline.ui.kit.Banner;
import dev.byline.ui.kit.EmptyState;
import dev.byline.ui.kit.FailureText;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.TickedAuthors;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The groups of authors: a line to make one of the authors that are ticked, then a card for each,
/// and one for the whole library.
final class GroupsPane extends VBox {

  private final CompareModels models;
  private final GroupsModel groups;
  private final TickedAuthors ticks;
  private final PaperOpening opening;
  private final TextField name = new TextField();
  private final VBox cards = new VBox();
  private final VBox undo = new VBox();

  /// @param choose leads to where authors can be ticked
  /// @param compare shows the comparison of what is chosen
  GroupsPane(CompareModels models, PaperOpening opening, Runnable choose, Runnable compare) {
    this.models = models;
    this.opening = opening;
    groups = models.rosters().groups();
    ticks = models.ranking().ticks();
    getStyleClass().add("groups");
    cards.getStyleClass().add("group-cards");
    var scroll = new ScrollPane(cards);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(tools(compare), undo, scroll);
    models.rosters().state().subscribe(state -> show(state, choose));
    models.sides().extras().subscribe(_ -> show(models.rosters().state().get(), choose));
    ticks.ids().subscribe(_ -> show(models.rosters().state().get(), choose));
    groups.deleted().subscribe(this::offerUndo);
  }

  /// Begins a new group.
  void begin() {
    name.requestFocus();
    name.selectAll();
  }

  private VBox tools(Runnable compare) {
    name.setPromptText(Wording.of("group.name"));
    name.setAccessibleText(Wording.of("group.name"));
    var create = new Button();
    create.setMinWidth(USE_PREF_SIZE);
    create.textProperty().bind(ticks.ids().map(ids -> Wording.of("group.create", ids.size())));
    BooleanBinding possible =
        Bindings.createBooleanBinding(
            () -> !name.getText().isBlank() && !ticks.ids().get().isEmpty() && isFree(),
            name.textProperty(),
            ticks.ids(),
            groups.groups());
    create.disableProperty().bind(possible.not());
    Runnable make =
        () -> {
          if (possible.get()) {
            groups.create(name.getText(), ticks.ids().get());
            name.clear();
          }
        };
    create.setOnAction(_ -> make.run());
    name.setOnAction(_ -> make.run());
    var said = new Label();
    said.setWrapText(true);
    said.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    said.textProperty()
        .bind(
            Bindings.createStringBinding(
                this::hint, name.textProperty(), ticks.ids(), groups.groups()));
    HBox.setHgrow(said, Priority.ALWAYS);
    said.setMaxWidth(Double.MAX_VALUE);
    var line = new HBox(name, create, said, compareButton(compare));
    line.getStyleClass().add("ranking-tools");
    return new VBox(line);
  }

  private Button compareButton(Runnable compare) {
    var button = new Button();
    button.getStyleClass().add("accent");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> compare.run());
    models
        .sides()
        .request()
        .subscribe(request -> {
          button.setText(Wording.of("authors.compare", request.entrants().size()));
          button.setDisable(!request.isPossible());
        });
    return button;
  }

  private boolean isFree() {
    return groups.objection(name.getText(), Optional.empty()).isEmpty();
  }

  private String hint() {
    Optional<String> objection = groups.objection(name.getText(), Optional.empty());
    if (objection.isPresent()) {
      return objection.get();
    }
    return ticks.ids().get().isEmpty() ? Wording.of("group.tick") : "";
  }

  private void offerUndo(Optional<GroupChange> deleted) {
    undo.getChildren().clear();
    deleted
        .flatMap(GroupChange::before)
        .ifPresent(gone ->
            undo.getChildren()
                .add(
                    new Banner(
                        Wording.of("group.deleted", gone.name()),
                        Banner.step(Wording.of("group.bringBack"), groups::bringBack))));
  }

  private void show(GroupMembers.State state, Runnable choose) {
    switch (state) {
      case GroupMembers.State.Loading _ -> cards.getChildren().setAll(said("group.loading", ""));
      case GroupMembers.State.Failed(Exception cause) -> {
        var again = new Button(Wording.of("papers.failed.again"));
        again.setOnAction(_ -> models.rosters().refresh());
        cards.getChildren().setAll(said("compare.failed", FailureText.message(cause), again));
      }
      case GroupMembers.State.Shown shown -> show(shown, choose);
    }
  }

  private static EmptyState said(String key, String text, Button... steps) {
    var notice = new EmptyState();
    notice.say(Wording.of(key), text, steps);
    return notice;
  }

  private void show(GroupMembers.State.Shown shown, Runnable choose) {
    List<Node> nodes = new ArrayList<>();
    if (shown.rosters().isEmpty()) {
      var go = new Button(Wording.of("compare.choose"));
      go.setOnAction(_ -> choose.run());
      nodes.add(said("group.none", Wording.of("group.none.text"), go));
    }
    shown.rosters().forEach(roster -> nodes.add(new GroupCard(roster, this)));
    nodes.add(new LibraryCard(shown.authors(), models.sides()));
    cards.getChildren().setAll(nodes);
  }

  GroupsModel groups() {
    return groups;
  }

  CompareModel sides() {
    return models.sides();
  }

  /// Those who are ticked and not in `group`.
  List<AuthorId> tickedBeside(AuthorGroup group) {
    return ticks.ids().get().stream().filter(id -> !group.authors().contains(id)).toList();
  }

  void showPapers(PaperQuery query) {
    opening.papers().accept(query);
  }

  void showAuthor(AuthorId author) {
    opening.author().accept(author);
  }
}
