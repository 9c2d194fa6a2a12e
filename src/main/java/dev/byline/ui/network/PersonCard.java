package dev.byline.ui.network;

import dev.byline.network.Network;
import dev.byline.network.NetworkMember;
import dev.byline.network.NetworkText;
import dev.byline.network.Person;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The selected person, with actions: centre the network on the person, show the page or the
/// papers, use as an end of a path.
final class PersonCard extends VBox {

  PersonCard(
      NetworkMember member,
      Network network,
      NetworkModel model,
      PathModel path,
      NetworkLinks leads) {
    getStyleClass().add("person-card");
    Person person = member.person();
    var name = new Label(person.name());
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    name.getStyleClass().add(Style.HEADING);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Button close = Icon.CLOSE.button(Wording.of("network.deselect"));
    close.setOnAction(_ -> model.select(Optional.empty()));
    var head = new HBox(name, close);
    head.getStyleClass().add("head-line");
    String said = NetworkText.of(member);
    var facts = new Label(said.substring(person.name().length() + 2));
    facts.setWrapText(true);
    facts.setMinHeight(USE_PREF_SIZE);
    facts.getStyleClass().add(Style.MUTED);
    var steps = new FlowPane();
    steps.getStyleClass().add(Style.CHIPS);
    if (!member.isCentre() || network.centre().size() > 1) {
      steps.getChildren().add(chip("network.centre", () -> model.around(person)));
    }
    if (member.papers() > 0) {
      String papers = member.isCentre() ? "network.papers" : "network.joint";
      steps.getChildren().add(chip(papers, () -> leads.papers().accept(network.papers(member))));
    }
    if (person.page().isPresent()) {
      steps.getChildren().add(chip("network.page", () -> leads.go(person)));
    } else if (!member.isCentre()) {
      steps.getChildren().add(chip("network.papers", () -> leads.go(person)));
    }
    steps.getChildren().add(chip("network.path", () -> path.take(person)));
    getChildren().addAll(head, facts, steps);
  }

  private static Button chip(String key, Runnable action) {
    var chip = new Button(Wording.of(key));
    chip.getStyleClass().add(Style.CHIP);
    chip.setOnAction(_ -> action.run());
    return chip;
  }
}
