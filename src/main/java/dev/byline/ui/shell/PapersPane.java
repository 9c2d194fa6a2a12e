package dev.byline.ui.shell;

import dev.byline.library.AuthorRecord;
import dev.byline.library.HitCount;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.PaperSort;
import dev.byline.ui.authors.AuthorHeader;
import dev.byline.ui.export.ListExportMenu;
import dev.byline.ui.kit.Chips;
import dev.byline.ui.kit.ChoiceButton;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.PageScrollPane;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.ZoomLevel;
import dev.byline.ui.model.BrowseModel;
import dev.byline.ui.model.PickedPapers;
import dev.byline.ui.model.ResultState;
import dev.byline.ui.model.WindowActions;
import dev.byline.ui.model.WindowModels;
import dev.byline.ui.papers.ClauseText;
import dev.byline.ui.papers.FilterBar;
import dev.byline.ui.papers.PaperList;
import dev.byline.ui.selected.PaperMenu;
import dev.byline.ui.selected.SelectionBar;
import dev.byline.ui.text.TextNodes;
import dev.byline.ui.window.CommandTable;
import dev.byline.ui.window.FocusOwner;
import dev.byline.ui.window.ScreenReaderAnnouncer;
import dev.byline.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The papers that the query finds: whose they are, the filters, how many, the list.
final class PapersPane extends StackPane {

  /// Below this height, in pixels at the normal font size, the filters fold away, as they do where
  /// the details of an author take their room.
  private static final double LOW = 560;

  private final BrowseModel browse;
  private final ScreenReaderAnnouncer announcer;
  private final AuthorHeader author;
  private final Label everybody = new Label(Wording.of("papers.all"));
  private final FilterBar filters;
  private final Label count = new Label();
  private final FlowPane active = new FlowPane();
  private List<Active> shownActive = List.of();
  private final ChoiceButton<PaperSort> sorts =
      new ChoiceButton<>(
          Wording.of("papers.sort"), sort -> Wording.named("papers.sort", sort), this::sort);
  private final PaperList list;
  private final ListExportMenu export;
  private final PickedPapers picked;
  private final HBox line;
  private final SelectionBar selection;
  private final VBox head;
  private final Button authors = new Button(Wording.of("authors.title"), Icon.BACK.node());
  private final ObservableValue<Boolean> details;
  private boolean isDetailsInHead;
  private ZoomLevel zoom = ZoomLevel.NORMAL;

  /// @param outside adds pages, where there are none
  /// @param commands those of the window, with their keys
  PapersPane(
      WindowModels models,
      TextNodes texts,
      ScreenReaderAnnouncer announcer,
      WindowActions outside,
      CommandTable commands) {
    this.announcer = announcer;
    browse = models.browse();
    author = new AuthorHeader(models, texts, commands);
    details = models.provenance().open();
    filters = new FilterBar(models);
    export = new ListExportMenu(commands);
    picked = models.picked();
    selection = new SelectionBar(picked, commands, announcer);
    list = new PaperList(models, texts, announcer, outside);
    list.setMenu(new PaperMenu(commands, picked));
    getStyleClass().addAll(Style.PANE, Style.PAPERS);
    everybody.getStyleClass().add(Style.PAGE_TITLE);
    authors.getStyleClass().add(Style.LINK);
    line = resultLine();
    head = new VBox(authors, author, everybody, filters, line);
    head.getStyleClass().add(Style.PANE_HEAD);
    // In a low window the head is scrolled away with the list, not squeezed.
    head.setMinHeight(USE_PREF_SIZE);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().add(new PageScrollPane(new VBox(head, list)));
    models.selection().author().subscribe(this::showAuthor);
    browse.query().subscribe(this::showQuery);
    browse.facets().subscribe(_ -> showQuery(browse.query().get()));
    browse.results().subscribe(this::showResults);
    models.marks().marks().subscribe(_ -> browse.recount());
    heightProperty().subscribe(_ -> showFilters());
    widthProperty().subscribe(_ -> showFilters());
    details.subscribe(_ -> showFilters());
    picked.picked().subscribe(_ -> showPicked());
  }

  /// Shows what is selected in place of the count of all; the filters stay.
  private void showPicked() {
    boolean isWanted = selection.isWanted();
    long listed =
        browse.results().get() instanceof ResultState.Loaded loaded ? loaded.count().value() : 0;
    selection.show(picked.picked().get(), listed);
    Node shown = isWanted ? selection : line;
    if (!head.getChildren().contains(shown)) {
      boolean hadKeys = FocusOwner.isWithin(selection);
      head.getChildren().set(head.getChildren().size() - 1, shown);
      if (hadKeys) {
        list.focusRows();
      }
    }
  }

  /// Fits what is shown to the size of everything.
  void fit(ZoomLevel newZoom) {
    zoom = newZoom;
    showFilters();
  }

  private void showFilters() {
    double sides = head.getPadding().getLeft() + head.getPadding().getRight();
    double width = getWidth() > 0 ? getWidth() - sides : Double.MAX_VALUE;
    boolean isTaken = isDetailsInHead && details.getValue();
    filters.fit(getHeight() > LOW * zoom.factor() && !isTaken, width);
  }

  /// Shows a way to the authors by `go`, where they are not beside the papers.
  void showAuthors(boolean shown, Runnable go) {
    authors.setOnAction(_ -> go.run());
    authors.setVisible(shown);
    authors.setManaged(shown);
  }

  /// Shows the details of the author in the head, where there is no place beside the papers.
  void showDetailsInHead(boolean isInHead) {
    isDetailsInHead = isInHead;
    author.showDetailsInHead(isInHead);
    showFilters();
  }

  /// Begins to edit the head of the author's page.
  void editAuthor() {
    author.edit();
  }

  /// The papers, row by row.
  PaperList list() {
    return list;
  }

  private HBox resultLine() {
    count.getStyleClass().add("count");
    count.setMinWidth(USE_PREF_SIZE);
    active.getStyleClass().add(Style.CHIPS);
    active.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(active, Priority.ALWAYS);
    var line = new HBox(count, active, export, sorts);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add(Style.RESULT_LINE);
    return line;
  }

  private void sort(PaperSort sort) {
    browse.update(query -> query.withSort(sort));
  }

  private void showAuthor(Optional<AuthorRecord> record) {
    author.setVisible(record.isPresent());
    author.setManaged(record.isPresent());
    everybody.setVisible(record.isEmpty());
    everybody.setManaged(record.isEmpty());
    record.ifPresent(author::show);
  }

  private void showQuery(PaperQuery query) {
    boolean words = !query.words().isEmpty();
    sorts.show(
        Arrays.stream(PaperSort.values())
            .filter(sort -> words || sort != PaperSort.RELEVANCE)
            .toList(),
        words || query.sort() != PaperSort.RELEVANCE ? query.sort() : PaperSort.NEWEST);
    showActive(
        query.clauses().stream()
            .filter(clause -> !isShownElsewhere(clause, query))
            .map(clause -> new Active(clause, ClauseText.of(clause, browse.facets().get())))
            .toList());
  }

  /// A part of the query with its text; what a value is called comes with the facets.
  private record Active(Clause clause, String text) {}

  private void showActive(List<Active> clauses) {
    if (clauses.equals(shownActive)) {
      return;
    }
    shownActive = clauses;
    active.getChildren().clear();
    for (Active one : clauses) {
      active
          .getChildren()
          .add(Chips.removable(one.text(), () -> browse.update(q -> q.without(one.clause()))));
    }
    if (!clauses.isEmpty()) {
      var clear = new Button(Wording.of("filter.clear"));
      clear.getStyleClass().add(Style.LINK);
      clear.setOnAction(_ -> browse.clear());
      active.getChildren().add(clear);
    }
  }

  /// Words stand in the search box, one author at the head of the page.
  private static boolean isShownElsewhere(Clause clause, PaperQuery query) {
    return clause instanceof Clause.Word
        || (clause instanceof Clause.OneOf one
            && one.facet() == Facet.PROFILE
            && BrowseModel.authorOf(query).isPresent());
  }

  private void showResults(ResultState state) {
    switch (state) {
      case ResultState.Idle _ -> count.setText("");
      case ResultState.Loading loading -> {
        if (loading.last().isEmpty()) {
          count.setText(Wording.of("papers.loading"));
        }
      }
      case ResultState.Loaded loaded -> {
        count.setText(say(loaded.count()));
        export.setDisable(loaded.count().value() == 0);
        announcer.say(count.getText());
      }
      case ResultState.Failed _ -> {
        // The list says so, and the count of the papers before stays.
      }
    }
  }

  static String say(HitCount count) {
    String number = DisplayFormats.count(count.value());
    if (!count.exact()) {
      return Wording.of("papers.over", number);
    }
    return Wording.of("papers.count", count.value(), number);
  }
}
