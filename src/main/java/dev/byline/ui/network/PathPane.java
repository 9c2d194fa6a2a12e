package dev.byline.ui.network;

import dev.byline.network.PathAnswer;
import dev.byline.network.Person;
import dev.byline.ui.kit.Banner;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.FailureText;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.MutedText;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Two fields for two people, and the path between them as a chain: each step leads to its papers.
final class PathPane extends VBox {

  private final PathModel model;
  private final NetworkLinks leads;
  private final VBox answer = new VBox();

  PathPane(PathModel model, NetworkLinks leads) {
    this.model = model;
    this.leads = leads;
    getStyleClass().add("path-pane");
    var title = new Label(Wording.of("path.title"));
    title.getStyleClass().add(Style.HEADING);
    var find = new Button(Wording.of("path.find"));
    find.setMinWidth(USE_PREF_SIZE);
    find.setOnAction(_ -> model.find());
    find.disableProperty().bind(model.from().isEmpty().or(model.to().isEmpty()));
    var from = new PersonField(model, model.from(), Wording.of("path.from"), model::find);
    var to = new PersonField(model, model.to(), Wording.of("path.to"), model::find);
    HBox.setHgrow(to, Priority.ALWAYS);
    var clear = Icon.CLOSE.button(Wording.of("path.clear"));
    clear.setOnAction(_ -> model.clear());
    // One goes from one name to the other, and on to the search; what is written can be taken away
    // in the field.
    clear.setFocusTraversable(false);
    HBox.setHgrow(from, Priority.ALWAYS);
    var first = new HBox(from, clear);
    var second = new HBox(to, find);
    first.getStyleClass().add("path-line");
    second.getStyleClass().add("path-line");
    answer.getStyleClass().add("path-answer");
    answer.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(title, first, second, answer);
    model.state().subscribe(this::show);
  }

  private void show(PathState state) {
    List<Node> lines =
        switch (state) {
          case PathState.Idle _ -> List.of();
          case PathState.Searching(int asked) ->
              List.of(
                  new MutedText(Wording.of("path.searching", asked)),
                  Banner.step(Wording.of("path.cancel"), model::cancel));
          case PathState.Unknown(String name) ->
              List.of(new MutedText(Wording.of("path.unknown", name)));
          case PathState.Several several -> several(several);
          case PathState.Failed(Exception cause) ->
              List.of(
                  new MutedText(Wording.of("path.failed", FailureText.message(cause))),
                  new HBox(
                      Banner.step(Wording.of("papers.failed.again"), model::find),
                      FailureText.copying(cause)));
          case PathState.Answered(PathAnswer found) -> answer(found);
        };
    answer.getChildren().setAll(lines);
    answer.setManaged(!lines.isEmpty());
  }

  private List<Node> answer(PathAnswer found) {
    return switch (found) {
      case PathAnswer.Found path -> chain(path);
      case PathAnswer.Same(Person person) ->
          List.of(new MutedText(Wording.of("path.same", person.name())));
      case PathAnswer.None(Person from, Person to, int asked) ->
          List.of(
              strong(Wording.of("path.none")),
              new MutedText(Wording.of("path.none.text", asked, from.name(), to.name())));
      case PathAnswer.TooFar(Person from, Person to, int asked, int steps) ->
          List.of(
              strong(Wording.of("path.tooFar", steps)),
              new MutedText(Wording.of("path.tooFar.text", asked, from.name(), to.name())));
    };
  }

  private List<Node> chain(PathAnswer.Found path) {
    var lines = new ArrayList<Node>();
    lines.add(new MutedText(Wording.of("path.steps", path.steps().size())));
    lines.add(person(path.people().getFirst()));
    for (PathAnswer.Step step : path.steps()) {
      lines.add(step(step));
      lines.add(person(step.other()));
    }
    return lines;
  }

  private Hyperlink person(Person person) {
    var link = link(person.name(), () -> leads.go(person));
    link.getStyleClass().add("path-person");
    return link;
  }

  private Hyperlink step(PathAnswer.Step step) {
    String papers = Wording.of("path.papers", step.papers(), DisplayFormats.count(step.papers()));
    var link = link(papers, () -> leads.papers().accept(step.query()));
    link.getStyleClass().add("path-step");
    link.setAccessibleText(
        Wording.of("path.papers.spoken", papers, step.one().name(), step.other().name()));
    return link;
  }

  private static Hyperlink link(String text, Runnable go) {
    var link = new Hyperlink(text);
    link.setMnemonicParsing(false);
    link.setWrapText(true);
    link.setOnAction(_ -> {
      link.setVisited(false);
      go.run();
    });
    return link;
  }

  private List<Node> several(PathState.Several several) {
    var lines = new ArrayList<Node>();
    lines.add(new MutedText(Wording.of("path.several", several.name())));
    for (Person person : several.candidates()) {
      String shown = person.isOwner() ? Wording.of("path.owner", person.name()) : person.name();
      lines.add(
          link(
              shown,
              () -> {
                (several.isFrom() ? model.from() : model.to()).set(exactly(person));
                model.find();
              }));
    }
    return lines;
  }

  private static String exactly(Person person) {
    return person.isOwner()
        ? person.page().map(id -> id.value()).orElse(person.name())
        : person.name();
  }

  private static Label strong(String text) {
    var label = new MutedText(text);
    label.getStyleClass().setAll("label", Style.NAME);
    return label;
  }
}
