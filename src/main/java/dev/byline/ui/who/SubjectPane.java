package dev.byline.ui.who;

import dev.byline.library.PaperHit;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.EmptyState;
import dev.byline.ui.kit.MutedText;
import dev.byline.ui.kit.Style;
import dev.byline.ui.text.TextNodes;
import dev.byline.ui.text.TickList;
import dev.byline.ui.window.FocusKeeper;
import dev.byline.who.DecisionInForce;
import dev.byline.who.PartSplitter;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One author or paper: what it may be merged with, what was merged into it, and its pages.
final class SubjectPane extends StackPane {

  private final SubjectModel model;
  private final TextNodes texts;
  private final Consumer<DecisionSubject> open;
  private final ScrollPane scroll = new ScrollPane();
  private final EmptyState notice = new EmptyState();
  private final TextField field = new TextField();
  private final VBox candidates = new VBox();
  private final VBox compared = new VBox();
  private final Runnable choose;
  private Optional<DecisionSubject> subject = Optional.empty();
  private boolean wantsKeys;

  /// @param open shows an author or a paper
  /// @param choose goes where one chooses an author or a paper
  SubjectPane(
      SubjectModel model, TextNodes texts, Consumer<DecisionSubject> open, Runnable choose) {
    this.model = model;
    this.choose = choose;
    this.texts = texts;
    this.open = open;
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    getChildren().addAll(scroll, notice);
    candidates.getStyleClass().add("question-reasons");
    field.setAccessibleText(Wording.of("who.with.prompt"));
    field.setPromptText(Wording.of("who.with.prompt"));
    field.textProperty().subscribe((_, text) -> model.type(text));
    field.setOnAction(_ -> model.candidates().get().stream().findFirst().ifPresent(model::compare));
    model.state().subscribe(this::show);
    model.candidates().subscribe(this::show);
    model.compared().subscribe(this::show);
  }

  /// Gives the keys to the field in which one types whom to merge with, as soon as it is there.
  void focusField() {
    wantsKeys = true;
    if (model.state().get() instanceof SubjectModel.State.Shown) {
      giveKeys();
    }
  }

  private void giveKeys() {
    wantsKeys = false;
    // Only what is styled has its content in the scene, where it can take the keys.
    applyCss();
    field.requestFocus();
    field.selectAll();
  }

  private void show(SubjectModel.State state) {
    boolean shown = state instanceof SubjectModel.State.Shown;
    scroll.setVisible(shown);
    notice.setVisible(!shown);
    switch (state) {
      case SubjectModel.State.Nobody _ ->
          notice.say(Wording.of("who.nobody"), Wording.of("who.nobody.text"), choosing());
      case SubjectModel.State.Loading _ -> notice.say(Wording.of("detail.reading"), "");
      case SubjectModel.State.Gone _ ->
          notice.say(Wording.of("who.gone"), Wording.of("who.nobody.text"), choosing());
      case SubjectModel.State.Failed(Exception cause) -> {
        var again = new Button(Wording.of("papers.failed.again"));
        again.setOnAction(_ -> model.refresh());
        notice.fail(Wording.of("who.failed"), cause, again);
      }
      case SubjectModel.State.Shown now -> show(now);
    }
  }

  private Button choosing() {
    var go = new Button(Wording.of("who.nobody.choose"));
    go.setOnAction(_ -> choose.run());
    return go;
  }

  private void show(SubjectModel.State.Shown shown) {
    var page = new VBox();
    page.getStyleClass().add("compare-page");
    var name = new Label(shown.name());
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    name.getStyleClass().add(Style.PAGE_TITLE);
    if (!subject.equals(Optional.of(shown.subject()))) {
      subject = Optional.of(shown.subject());
      field.clear();
    }
    page.getChildren()
        .addAll(name, section(Wording.of("who.with"), List.of(field, candidates, compared)));
    SubjectModel.DecidedOf decided = shown.decided();
    if (!decided.merges().isEmpty()) {
      page.getChildren()
          .add(section(Wording.of("who.merges"), cards(decided.merges(), Wording.of("who.split"))));
    }
    if (!decided.namesakes().isEmpty()) {
      String undo = Wording.of("who.undo");
      page.getChildren()
          .add(section(Wording.of("who.namesakes"), cards(decided.namesakes(), undo)));
    }
    List<Node> parts = parts(shown.parts());
    if (!parts.isEmpty()) {
      page.getChildren().add(section(title(shown.parts()), parts));
    }
    if (shown.parts() instanceof SubjectModel.Parts.Pages(_, var byName) && !byName.isEmpty()) {
      String title = Wording.of("who.byName", shown.name());
      page.getChildren().add(section(title, byName(shown.name(), byName)));
    }
    Optional<FocusKeeper> focus = FocusKeeper.within(scroll);
    scroll.setContent(page);
    focus.ifPresent(before -> before.in(page));
    if (wantsKeys) {
      giveKeys();
    }
  }

  private List<Node> cards(List<DecisionInForce> decided, String undo) {
    return decided.stream()
        .<Node>map(one -> DecidedPane.card(one, undo, model::takeBack, model.rulings().busy()))
        .toList();
  }

  /// Papers to be ticked, and what gives them to another.
  private List<Node> byName(String name, List<PaperHit> papers) {
    var chosen = FXCollections.<PaperId>observableSet();
    var give = new Button(Wording.of("who.namesake.give", name));
    give.setMinWidth(USE_PREF_SIZE);
    give.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    model.rulings().busy().get()
                        || chosen.isEmpty()
                        || chosen.size() == papers.size(),
                model.rulings().busy(),
                chosen));
    give.setOnAction(_ -> model.splitOff(List.copyOf(chosen)));
    var list =
        new TickList(
            texts,
            chosen::contains,
            (paper, isTicked) -> {
              if (isTicked) {
                chosen.add(paper);
              } else {
                chosen.remove(paper);
              }
            });
    list.setAccessibleText(Wording.of("who.byName", name));
    list.fit(papers.stream().map(SubjectPane::item).toList());
    return List.of(new MutedText(Wording.of("who.byName.about", name)), list, give);
  }

  private static TickList.Item item(PaperHit hit) {
    String year = hit.paper().published().map(d -> d.year() + "  ").orElse("");
    String others = String.join(", ", hit.paper().authors());
    return new TickList.Item(hit.id(), year + hit.paper().title() + "  \u00b7  " + others);
  }

  private static VBox section(String title, List<Node> nodes) {
    var head = new Label(title);
    head.getStyleClass().add(Style.HEADING);
    var section = new VBox(head);
    section.getChildren().addAll(nodes);
    section.getStyleClass().add("who-section");
    return section;
  }

  private static String title(SubjectModel.Parts parts) {
    return switch (parts) {
      case SubjectModel.Parts.Pages _ -> Wording.of("who.pages");
      case SubjectModel.Parts.Listings _ -> Wording.of("who.listings");
    };
  }

  private List<Node> parts(SubjectModel.Parts parts) {
    return switch (parts) {
      case SubjectModel.Parts.Pages(var pages, _) -> pages.isEmpty() ? List.of() : pages(pages);
      case SubjectModel.Parts.Listings(var listings) ->
          listings.isEmpty() ? List.of() : listings(listings);
    };
  }

  private List<Node> listings(List<PartSplitter.OwnListing> listings) {
    var nodes = new ArrayList<Node>();
    nodes.add(new MutedText(Wording.of("who.listings.about")));
    for (PartSplitter.OwnListing listing : listings) {
      String told =
          listing.lister().equals(listing.source())
              ? Wording.of("who.page", listing.source())
              : Wording.of("who.listing", listing.lister(), listing.source());
      HBox line = line(told);
      line.getChildren()
          .add(taking(Wording.of("who.ownPaper"), told, () -> model.splitOff(listing)));
      nodes.add(line);
    }
    return nodes;
  }

  private List<Node> pages(List<PartSplitter.OwnPage> pages) {
    var nodes = new ArrayList<Node>();
    String about = pages.getFirst().isOnly() ? "who.pages.one" : "who.pages.about";
    nodes.add(new MutedText(Wording.of(about)));
    for (PartSplitter.OwnPage page : pages) {
      nodes.add(page(page));
    }
    return nodes;
  }

  private HBox page(PartSplitter.OwnPage page) {
    Optional<String> day =
        page.capture().captured().map(d -> DisplayFormats.date(PartialDate.of(d.date())));
    String told =
        day.map(d -> Wording.of("who.page.day", page.capture().source(), d))
            .orElseGet(() -> Wording.of("who.page", page.capture().source()));
    HBox line = line(told);
    if (!page.isOnly()) {
      line.getChildren().add(taking(Wording.of("who.takeAway"), told, () -> model.splitOff(page)));
    }
    return line;
  }

  private static HBox line(String told) {
    var text = new Label(told);
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    var line = new HBox(text);
    line.getStyleClass().addAll("chart-card", "decided");
    return line;
  }

  /// Takes a part away.
  private Button taking(String text, String told, Runnable action) {
    var take = new Button(text);
    take.setMinWidth(USE_PREF_SIZE);
    take.setAccessibleText(text + ": " + told);
    take.disableProperty().bind(model.rulings().busy());
    take.setOnAction(_ -> action.run());
    return take;
  }

  private void show(List<SubjectModel.Candidate> found) {
    candidates.getChildren().clear();
    for (SubjectModel.Candidate candidate : found) {
      var link = new Hyperlink(candidate.name());
      link.setMnemonicParsing(false);
      link.setWrapText(true);
      link.setOnAction(_ -> model.compare(candidate));
      Label detail = new MutedText(detail(candidate.detail()));
      detail.getStyleClass().add(Style.SMALL);
      candidates.getChildren().add(new VBox(link, detail));
    }
    if (found.isEmpty()) {
      candidates.getChildren().add(new MutedText(Wording.of("who.with.none")));
    }
  }

  private static String detail(SubjectModel.Detail detail) {
    var parts = new ArrayList<String>();
    if (detail.papers() > 0) {
      parts.add(Wording.of("author.papers", detail.papers()));
    }
    if (!detail.year().isEmpty()) {
      parts.add(detail.year());
    }
    parts.add(detail.source());
    return String.join("  \u00b7  ", parts);
  }

  private void show(SubjectModel.Comparing comparing) {
    switch (comparing) {
      case SubjectModel.Comparing.Nothing _ -> compared.getChildren().clear();
      case SubjectModel.Comparing.Refused(String reason) ->
          compared.getChildren().setAll(new MutedText(reason));
      case SubjectModel.Comparing.Asked(var question) ->
          compared
              .getChildren()
              .setAll(
                  new QuestionCard(
                      question,
                      new QuestionCard.Answers(
                          open,
                          (turned, _) -> model.merge(turned),
                          model::keepApart,
                          model.rulings().busy())));
    }
  }
}
