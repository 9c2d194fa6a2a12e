package dev.byline.ui.compare;

import dev.byline.compare.ComparisonResult;
import dev.byline.compare.chart.Charts;
import dev.byline.stats.ComparisonNote;
import dev.byline.ui.kit.EmptyState;
import dev.byline.ui.text.TextNodes;
import dev.byline.ui.window.FocusKeeper;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The comparison itself: who, which papers count, what to beware of, figures, charts, what is
/// shared.
final class ComparePane extends StackPane {

  private final CompareModel model;
  private final PaperOpening opening;
  private final ScrollPane scroll = new ScrollPane();
  private final EmptyState notice = new EmptyState();
  private final Leading leading;
  private final WhatIf whatIf;
  private final VBox sticky = new VBox();
  private Optional<FiguresView> shownFigures = Optional.empty();
  private Optional<TopicsCard> topics = Optional.empty();
  private final Set<ComparisonNote.Kind> unfolded = EnumSet.noneOf(ComparisonNote.Kind.class);

  /// Leads to other parts of the place.
  ///
  /// @param choose to where authors can be ticked
  /// @param groups to the groups
  record Leading(Runnable choose, Runnable groups) {}

  ComparePane(CompareModel model, PaperOpening opening, Leading leading, TextNodes texts) {
    this.model = model;
    this.opening = opening;
    this.leading = leading;
    whatIf = new WhatIf(model, texts);
    scroll.setFitToWidth(true);
    // Without it everything would be laid out twice, to see whether the bar is needed. It is.
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
    scroll.getStyleClass().add("compare-scroll");
    scroll.setFocusTraversable(false);
    var page = new StackPane(scroll, sticky);
    StackPane.setAlignment(sticky, Pos.TOP_LEFT);
    sticky.getStyleClass().add("sticky");
    sticky.setMaxHeight(USE_PREF_SIZE);
    sticky.setMouseTransparent(true);
    sticky.setVisible(false);
    VBox.setVgrow(page, Priority.ALWAYS);
    getChildren().addAll(new VBox(new LeftOut(model), page), notice);
    scroll.vvalueProperty().subscribe(_ -> showNames());
    scroll.viewportBoundsProperty().subscribe(_ -> showNames());
    model.state().subscribe(this::show);
    model.byCareer().subscribe((_, _) -> show(model.state().get()));
    model.allFigures().subscribe((_, _) -> show(model.state().get()));
    model.sources().subscribe((_, _) -> show(model.state().get()));
  }

  private void show(CompareState state) {
    Optional<ComparisonResult> compared = state.seen();
    scroll.setVisible(compared.isPresent());
    notice.setVisible(compared.isEmpty());
    if (!(state instanceof CompareState.Loading)) {
      // What is seen while the next comparison is made is there already.
      compared.ifPresent(this::show);
    }
    switch (state) {
      case CompareState.TooFew _ -> {
        var go = new Button(Wording.of("compare.choose"));
        go.setOnAction(_ -> leading.choose().run());
        var groups = new Button(Wording.of("compare.add.groups"));
        groups.setOnAction(_ -> leading.groups().run());
        notice.say(Wording.of("compare.few"), Wording.of("compare.few.text"), go, groups);
      }
      case CompareState.Failed(Exception cause) -> {
        var again = new Button(Wording.of("papers.failed.again"));
        again.setOnAction(_ -> model.refresh());
        notice.fail(Wording.of("compare.failed"), cause, again);
      }
      case CompareState.Loading _ -> notice.say(Wording.of("compare.loading"), "");
      case CompareState.Shown _ -> {}
    }
  }

  private void show(ComparisonResult compared) {
    double place = scroll.getVvalue();
    Optional<FocusKeeper> focus = FocusKeeper.within(scroll);
    var page = new VBox();
    page.getStyleClass().add("compare-page");
    page.getChildren()
        .addAll(
            new SidesView(compared, opening, model::remove, new SideMenu(model, leading.groups())),
            new ScopeBar(model, compared));
    if (!compared.notes().isEmpty()) {
      page.getChildren().add(new NotesView(compared.notes(), compared.names(), unfolded));
    }
    var figures = new FiguresView(compared, model.allFigures(), model.sources());
    page.getChildren().add(figures);
    page.getChildren().add(new ColumnLayout(cards(compared)));
    whatIf.show(compared);
    page.getChildren().add(whatIf);
    sticky.getChildren().setAll(FiguresView.names(compared.names()));
    shownFigures = Optional.of(figures);
    figures.boundsInParentProperty().subscribe(_ -> showNames());
    scroll.setContent(page);
    scroll.setVvalue(place);
    focus.ifPresent(before -> before.in(page));
  }

  private List<Node> cards(ComparisonResult compared) {
    List<Node> cards = new ArrayList<>();
    boolean byCareer = model.byCareer().get();
    Arrays.stream(Charts.values())
        .map(chart -> new ChartCard(chart, compared, byCareer, opening))
        .forEach(cards::add);
    cards.add(SharedView.papers(compared, opening));
    cards.add(SharedView.people(compared, opening));
    topics.ifPresent(TopicsCard::close);
    var about = new TopicsCard(compared, model.topics(), opening);
    topics = Optional.of(about);
    cards.add(about);
    return cards;
  }

  /// Keeps the names of the sides in sight where their figures have scrolled below them.
  private void showNames() {
    double seen = scroll.getViewportBounds().getHeight();
    double all =
        scroll.getContent() == null ? 0 : scroll.getContent().getLayoutBounds().getHeight();
    double top = scroll.getVvalue() * Math.max(0, all - seen);
    boolean isAway =
        shownFigures
            .filter(view -> top > view.getBoundsInParent().getMinY() + view.headHeight() / 2)
            .isPresent();
    sticky.setVisible(isAway && scroll.isVisible());
    sticky.setMaxWidth(scroll.getViewportBounds().getWidth());
  }
}
