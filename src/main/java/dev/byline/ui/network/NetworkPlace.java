package dev.byline.ui.network;

import dev.byline.model.AuthorId;
import dev.byline.network.ColourKey;
import dev.byline.network.Network;
import dev.byline.network.NetworkChart;
import dev.byline.network.NetworkMember;
import dev.byline.network.Person;
import dev.byline.ui.chart.ChartNodes;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.EmptyState;
import dev.byline.ui.kit.PageScrollPane;
import dev.byline.ui.kit.SegmentedChoice;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.WindowPage;
import dev.byline.ui.window.Command;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The place of the network: the picture, the list beside it, the path between two people.
public final class NetworkPlace extends BorderPane {

  /// Pixels of an em of the signs in the legend.
  private static final double LEGEND_SIGN = 14;

  private final NetworkModels models;
  private final NetworkLinks leads;
  private final NetworkMap map;
  private final PeopleList list;
  private final EmptyState notice = new EmptyState();
  private final Label names = new Label();
  private final Button back = new Button(Wording.of("network.back"));
  private final FlowPane legend = new FlowPane();
  private final VBox card = new VBox();
  private final Label count = new Label();
  private final Label remark = new Label(Wording.of("network.partial"));
  private final Button more = new Button(Wording.of("network.more"));
  private final Button fewer = new Button(Wording.of("network.fewer"));
  private final BorderPane page = new BorderPane();
  private final Consumer<WindowPage> visited;
  private final NetworkExport export;

  /// @param visited hears of each network that is shown
  public NetworkPlace(NetworkModels models, NetworkLinks leads, Consumer<WindowPage> visited) {
    this.models = models;
    this.leads = leads;
    this.visited = visited;
    export = new NetworkExport(models);
    getStyleClass().add("network");
    map = new NetworkMap(this::press, leads::go);
    list =
        new PeopleList(
            member -> model().select(Optional.of(member.person())),
            member -> seen().ifPresent(now -> leads.papers().accept(now.network().papers(member))),
            tie -> leads.papers().accept(tie.query()));
    page.setCenter(picture());
    page.setRight(side());
    setTop(head());
    setCenter(new StackPane(page, notice));
    model().state().subscribe(this::show);
    model().state().subscribe((_, _) -> visit());
    model()
        .colouring()
        .subscribe(colouring -> {
          map.colour(colouring);
          showLegend();
        });
    model().selected().subscribe(this::select);
  }

  /// The commands that export the network.
  public List<Command> exports() {
    return export.commands();
  }

  private NetworkModel model() {
    return models.network();
  }

  private Optional<NetworkState.Shown> seen() {
    return model().state().get().seen();
  }

  /// Asks for the network of those who are chosen.
  public void open() {
    model().open(leads.present().get());
    visit();
  }

  /// A note of the visit: where the network changes unseen, the user is elsewhere.
  private void visit() {
    if (getScene() != null) {
      NetworkModel.Around around = model().present();
      visited.accept(new WindowPage(around, this, () -> model().showAgain(around)));
    }
  }

  /// Asks for the network of one author, whoever is ticked.
  public void open(AuthorId author) {
    model().open(author);
    visit();
  }

  private HBox head() {
    var title = new Label(Wording.of("network.title"));
    title.getStyleClass().add(Style.PAGE_TITLE);
    title.setMinWidth(USE_PREF_SIZE);
    names.getStyleClass().add(Style.MUTED);
    names.setWrapText(true);
    HBox.setHgrow(names, Priority.ALWAYS);
    names.setMaxWidth(Double.MAX_VALUE);
    back.getStyleClass().add(Style.LINK);
    back.setMinWidth(USE_PREF_SIZE);
    back.setOnAction(_ -> model().goBack());
    var said = new Label();
    said.getStyleClass().add(Style.MUTED);
    said.textProperty().bind(models.exporter().said());
    var head = new HBox(title, names, back, colours(), said, export);
    head.getStyleClass().add("compare-head");
    return head;
  }

  private SegmentedChoice colours() {
    var colours =
        new SegmentedChoice(
            List.of(ColourKey.values()),
            model().colouring(),
            one -> Wording.named("network.colour", one),
            model().colouring()::set);
    colours.setMinWidth(USE_PREF_SIZE);
    return colours;
  }

  /// The map, and below it, where they hide nobody, what its colours mean and how near it is.
  private BorderPane picture() {
    legend.getStyleClass().add("network-legend");
    HBox.setHgrow(legend, Priority.ALWAYS);
    var zoom =
        new HBox(
            button("+", "network.nearer", map::nearer),
            button("\u2212", "network.farther", map::farther),
            button(Wording.of("network.fit"), "network.fit.spoken", map::fit));
    zoom.getStyleClass().add("network-zoom");
    zoom.setMinWidth(USE_PREF_SIZE);
    zoom.setAlignment(Pos.CENTER_RIGHT);
    var foot = new HBox(legend, zoom);
    foot.getStyleClass().add("network-foot");
    var picture = new BorderPane(map);
    picture.setBottom(foot);
    return picture;
  }

  private static Button button(String text, String spoken, Runnable action) {
    var button = new Button(text);
    button.setAccessibleText(Wording.of(spoken));
    button.getStyleClass().add(Style.CHIP);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// The list and the path; in a low window they scroll as one, down to the path that was found.
  private PageScrollPane side() {
    for (Button button : List.of(more, fewer)) {
      button.getStyleClass().add(Style.LINK);
      button.setMinWidth(USE_PREF_SIZE);
    }
    more.getStyleClass().add("people-more");
    more.setOnAction(_ -> model().more());
    fewer.setOnAction(_ -> model().fewer());
    count.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    count.setWrapText(true);
    count.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(count, Priority.ALWAYS);
    remark.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    remark.setWrapText(true);
    var line = new HBox(count, fewer, more);
    line.getStyleClass().add("people-count");
    VBox.setVgrow(list, Priority.ALWAYS);
    var side =
        new VBox(
            card,
            list,
            line,
            remark,
            new NetworkFilters(model()),
            new PathPane(models.path(), leads));
    side.getStyleClass().add("network-side");
    var room = new PageScrollPane(side);
    room.getStyleClass().add("network-beside");
    models
        .path()
        .state()
        .subscribe(state -> {
          room.setVvalue(state instanceof PathState.Idle ? 0 : room.getVmax());
          if (!(state instanceof PathState.Searching)) {
            model().include(state.people());
          }
          map.light(state.people());
        });
    return room;
  }

  /// A pair leads to its papers, somebody is picked out, and what is beside them picks nobody.
  private void press(Optional<NetworkChart.Part> part) {
    if (part.isPresent() && part.get() instanceof NetworkChart.Part.Between between) {
      leads.papers().accept(between.tie().query());
    } else {
      model().select(part.map(NetworkChart.Part.Of.class::cast).map(of -> of.member().person()));
    }
  }

  private void show(NetworkState state) {
    Optional<NetworkState.Shown> shown = state.seen();
    page.setVisible(shown.isPresent());
    notice.setVisible(shown.isEmpty());
    page.pseudoClassStateChanged(Style.WAITING, state instanceof NetworkState.Loading);
    switch (state) {
      case NetworkState.Nobody _ -> {
        var go = new Button(Wording.of("compare.choose"));
        go.setOnAction(_ -> leads.choose().run());
        notice.say(Wording.of("network.nobody"), Wording.of("network.nobody.text"), go);
      }
      case NetworkState.Failed(Exception cause) -> {
        var again = new Button(Wording.of("papers.failed.again"));
        again.setOnAction(_ -> model().refresh());
        notice.fail(Wording.of("network.failed"), cause, again);
      }
      case NetworkState.Loading _ -> {
        var stop = new Button(Wording.of("work.cancel"));
        stop.setOnAction(_ -> model().stop());
        notice.progress(Wording.of("network.loading"), "", -1, stop);
      }
      case NetworkState.Stopped _ -> {
        var again = new Button(Wording.of("papers.failed.again"));
        again.setOnAction(_ -> model().refresh());
        notice.say(Wording.of("who.stopped"), "", again);
      }
      case NetworkState.Shown now -> show(now);
    }
    back.setVisible(model().isElsewhere());
    back.setManaged(model().isElsewhere());
  }

  private void show(NetworkState.Shown shown) {
    Network network = shown.network();
    map.show(shown);
    list.show(network);
    map.light(models.path().state().get().people());
    names.setText(Wording.of("network.around", network.names()));
    int people = network.coAuthorsShown();
    count.setText(
        people == network.coAuthors()
            ? Wording.of("network.count", people, DisplayFormats.count(people))
            : Wording.of(
                "network.count.of",
                DisplayFormats.count(people),
                DisplayFormats.count(network.coAuthors())));
    show(more, model().hasMore());
    show(fewer, model().hasFewer());
    show(remark, !network.isWhole());
    showLegend();
  }

  private static void show(Node node, boolean is) {
    node.setVisible(is);
    node.setManaged(is);
  }

  private void showLegend() {
    legend.getChildren().clear();
    seen()
        .ifPresent(shown -> {
          var look = new NetworkChart.Look(model().colouring().get(), LEGEND_SIGN, 1);
          var chart = new NetworkChart(shown.network(), shown.placement(), look);
          legend.getChildren().add(small(chart.meaning()));
          for (NetworkChart.Legend entry : chart.legend()) {
            var sign = new Group(ChartNodes.of(List.of(entry.dot()), names.getFont()));
            sign.getStyleClass().add("chart");
            var line = new HBox(sign, small(entry.text()));
            line.getStyleClass().add("figure-line");
            legend.getChildren().add(line);
          }
        });
  }

  private static Label small(String text) {
    var label = new Label(text);
    label.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private void select(Optional<Person> person) {
    Optional<Network> network = seen().map(NetworkState.Shown::network);
    Optional<NetworkMember> member =
        person.flatMap(one ->
            network.flatMap(now ->
                now.members().stream()
                    .filter(other -> other.person().key().equals(one.key()))
                    .findFirst()));
    map.select(member.map(NetworkMember::person));
    list.select(member);
    card.getChildren().clear();
    if (member.isPresent() && network.isPresent()) {
      card.getChildren()
          .add(new PersonCard(member.get(), network.get(), model(), models.path(), leads));
    }
  }
}
