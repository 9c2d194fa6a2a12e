package dev.byline.ui.compare;

import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.own.AuthorGroup;
import dev.byline.ui.group.GroupsModel;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One group: its name, what can be done with it, and who is in it.
final class GroupCard extends VBox {

  private final AuthorGroup group;
  private final GroupsPane pane;
  private final GroupsModel groups;
  private final StackPane title = new StackPane();
  private final Label objection = new Label();

  GroupCard(GroupMembers.Roster roster, GroupsPane pane) {
    group = roster.group();
    this.pane = pane;
    groups = pane.groups();
    getStyleClass().addAll("chart-card", "group-card");
    objection.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    objection.setManaged(false);
    getChildren().addAll(head(), objection, members(roster));
  }

  private HBox head() {
    title.setAlignment(Pos.CENTER_LEFT);
    showName();
    var count = new Label(Wording.of("group.authors", group.authors().size()));
    count.getStyleClass().add(Style.MUTED);
    count.setMinWidth(USE_PREF_SIZE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button papers = link("group.papers", () -> pane.showPapers(papers()));
    papers.setDisable(group.authors().isEmpty());
    Button rename = Icon.EDIT.button(Wording.of("group.rename", group.name()));
    rename.setOnAction(_ -> editName());
    Button delete = link("group.delete", () -> groups.delete(group.id()));
    delete.setAccessibleText(Wording.of("group.delete.spoken", group.name()));
    var head = new HBox(title, rename, count, space, papers, delete, compare());
    head.getStyleClass().add("head-line");
    return head;
  }

  private static Button link(String key, Runnable action) {
    var link = new Button(Wording.of(key));
    link.getStyleClass().add(Style.LINK);
    link.setMinWidth(USE_PREF_SIZE);
    link.setOnAction(_ -> action.run());
    return link;
  }

  private ToggleButton compare() {
    CompareModel sides = pane.sides();
    boolean chosen = sides.extras().get().has(group.id());
    var compare = new ToggleButton(Wording.of("group.compare"));
    compare.getStyleClass().add(Style.CHIP);
    compare.setMinWidth(USE_PREF_SIZE);
    compare.setSelected(chosen);
    compare.setAccessibleText(Wording.of("group.compare.spoken", group.name()));
    compare.setDisable(!chosen && (group.authors().isEmpty() || !sides.hasRoom()));
    compare.setOnAction(_ -> sides.toggle(group.id()));
    return compare;
  }

  private PaperQuery papers() {
    return PaperQuery.ALL.choosing(
        Facet.PROFILE, group.authors().stream().map(AuthorId::value).toList());
  }

  private void showName() {
    var name = new Label(group.name());
    name.getStyleClass().add(Style.HEADING);
    title.getChildren().setAll(name);
  }

  private void editName() {
    var field = new TextField(group.name());
    field.setAccessibleText(Wording.of("group.rename", group.name()));
    field.setOnAction(_ -> rename(field.getText()));
    field.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        showName();
        say(Optional.empty());
        event.consume();
      }
    });
    field.textProperty().subscribe(text -> say(groups.objection(text, Optional.of(group.id()))));
    title.getChildren().setAll(field);
    field.requestFocus();
    field.selectAll();
  }

  private void rename(String name) {
    if (!name.isBlank() && groups.objection(name, Optional.of(group.id())).isEmpty()) {
      showName();
      groups.rename(group.id(), name);
    }
  }

  private void say(Optional<String> text) {
    objection.setText(text.orElse(""));
    objection.setManaged(text.isPresent());
  }

  private FlowPane members(GroupMembers.Roster roster) {
    var flow = new FlowPane();
    flow.getStyleClass().add(Style.CHIPS);
    roster.members().forEach(member -> flow.getChildren().add(member(member)));
    if (roster.others() > 0) {
      var more = new Label(Wording.of("group.more", roster.others()));
      more.getStyleClass().addAll(Style.MUTED, Style.SMALL);
      flow.getChildren().add(more);
    }
    List<AuthorId> ticked = pane.tickedBeside(group);
    if (!ticked.isEmpty()) {
      var add = new Button(Wording.of("group.addTicked", ticked.size()), Icon.ADD.node());
      add.getStyleClass().add(Style.CHIP);
      add.setOnAction(_ -> groups.add(group.id(), ticked));
      flow.getChildren().add(add);
    } else if (group.authors().isEmpty()) {
      var nobody = new Label(Wording.of("group.nobody"));
      nobody.getStyleClass().addAll(Style.MUTED, Style.SMALL);
      flow.getChildren().add(nobody);
    }
    return flow;
  }

  private HBox member(GroupMembers.Member member) {
    var name = new Hyperlink(member.name());
    name.getStyleClass().add("side-name");
    name.setMnemonicParsing(false);
    name.setOnAction(_ -> pane.showAuthor(member.id()));
    if (member.record().isEmpty()) {
      name.setDisable(true);
      name.setText(Wording.of("group.gone", member.name()));
    }
    Button out = Icon.CLOSE.button(Wording.of("group.takeOut", member.name(), group.name()));
    out.setOnAction(_ -> groups.remove(group.id(), member.id()));
    var chip = new HBox(name, out);
    chip.getStyleClass().add("member");
    return chip;
  }
}
