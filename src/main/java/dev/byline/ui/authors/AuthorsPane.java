package dev.byline.ui.authors;

import atlantafx.base.controls.CustomTextField;
import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.AuthorRecord;
import dev.byline.library.HitCount;
import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.PaperSort;
import dev.byline.model.AuthorId;
import dev.byline.ui.choice.AuthorFact;
import dev.byline.ui.choice.AuthorFilterMenus;
import dev.byline.ui.choice.ColumnMenu;
import dev.byline.ui.group.GroupMenu;
import dev.byline.ui.group.GroupsModel;
import dev.byline.ui.kit.ChoiceButton;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.EmptyState;
import dev.byline.ui.kit.HoverTip;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.LazyPart;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.list.PagedList;
import dev.byline.ui.model.AuthorsModel;
import dev.byline.ui.model.BrowseModel;
import dev.byline.ui.model.MarksModel;
import dev.byline.ui.model.WindowModels;
import dev.byline.ui.window.CommandName;
import dev.byline.ui.window.ScreenReaderAnnouncer;
import dev.byline.ui.window.TypeAhead;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The authors of the library: a filter, an order, the list.
public final class AuthorsPane extends VBox {

  private final AuthorsModel authors;
  private final BrowseModel browse;
  private final MarksModel marks;
  private final ScreenReaderAnnouncer announcer;
  private final ToggleButton all = new ToggleButton(Wording.of("authors.all"));
  private final ListView<PagedList.Slot<AuthorRecord>> list = new ListView<>();
  private final CustomTextField filter = new CustomTextField();
  private final EmptyState notice = new EmptyState();
  private final Label questions = new Label();
  private final Button close = Icon.CLOSE.button(Wording.of("authors.close"));
  private Runnable chosen = () -> {};

  /// @param ticking what can be done with the authors that are ticked
  /// @param who shows where it is decided who is who
  public AuthorsPane(
      WindowModels models, ScreenReaderAnnouncer announcer, TickCommands ticking, Runnable who) {
    this.announcer = announcer;
    authors = models.authors();
    browse = models.browse();
    marks = models.marks();
    getStyleClass().addAll(Style.PANE, Style.AUTHORS);
    List<Node> always = List.of(head(), allPapers(), searched(), rows(), foot(who));
    var ticked = new LazyPart<>(() -> ticked(models.authorGroups(), ticking));
    authors.ticks().ids().subscribe(ids -> arrange(always, ticked, !ids.isEmpty()));
    authors.count().subscribe(this::counted);
    authors.failure().subscribe(_ -> showNotice());
    browse.query().subscribe(_ -> selectShown());
    authors.rows().addListener((ListChangeListener<Object>) _ -> selectShown());
  }

  /// `leave` hears when the choice of an author is over.
  public void whenChosen(Runnable leave) {
    chosen = leave;
  }

  /// True if a button to leave the authors is offered: where they cover the papers.
  public void showClose(boolean shown) {
    close.setVisible(shown);
    close.setManaged(shown);
  }

  public void focusFilter() {
    filter.requestFocus();
    filter.selectAll();
  }

  /// Gives the keys to the row that is chosen: an author's, or the one of all papers.
  public void focusList() {
    (list.getSelectionModel().isEmpty() ? all : list).requestFocus();
  }

  private VBox head() {
    filter.setPromptText(Wording.of("authors.filter"));
    filter.setAccessibleText(Wording.of("authors.filter"));
    HoverTip.on(filter, Wording.of("authors.filter.tip"));
    filter.setLeft(Icon.SEARCH.node());
    filter.textProperty().subscribe(authors::filter);
    marks.marks().subscribe(_ -> authors.marked());
    filter.setOnAction(_ -> goToFound());
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::filterKey);
    var count = new Label();
    count.getStyleClass().add(Style.MUTED);
    count.setMinWidth(USE_PREF_SIZE);
    count
        .textProperty()
        .bind(
            authors.count().map(c -> c.map(HitCount::value).map(DisplayFormats::count).orElse("")));
    var title = new Label(Wording.of("authors.title"));
    title.getStyleClass().add(Style.HEADING);
    title.setMinWidth(USE_PREF_SIZE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    close.setOnAction(_ -> chosen.run());
    var columns =
        new ColumnMenu(
            List.of(AuthorFact.values()),
            authors.columns(),
            column -> Wording.named("authors.column", column));
    columns.setText("");
    columns.setGraphic(Icon.COLUMNS.node());
    HoverTip.on(columns, Wording.of("columns.help"));
    columns.setAccessibleText(Wording.of("columns"));
    columns.getStyleClass().add("columns");
    var top = new HBox(title, count, space, sorts(), direction(), columns, close);
    top.getStyleClass().add("head-line");
    var filters =
        new AuthorFilterMenus(filter.textProperty(), authors.values(), marks.marks(), true);
    filters.setMinWidth(USE_PREF_SIZE);
    filters.setPrefWrapLength(0);
    HBox.setHgrow(filter, Priority.ALWAYS);
    var line = new HBox(filter, filters);
    line.getStyleClass().add("filter-line");
    var head = new VBox(top, line, new AuthorChips(filter.textProperty(), marks.marks()));
    head.getStyleClass().add(Style.PANE_HEAD);
    return head;
  }

  /// The way to the first author found, where none of those found is shown.
  private void goToFound() {
    list.requestFocus();
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  /// As in the search box: the arrow leads down to what was found, Escape empties the box.
  private void filterKey(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN) {
      goToFound();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
      filter.clear();
      event.consume();
    }
  }

  private ChoiceButton<AuthorSort> sorts() {
    var sorts =
        new ChoiceButton<AuthorSort>(
            Wording.of("authors.sort"), sort -> Wording.named("authors.sort", sort), authors::sort);
    authors.query().subscribe(query -> sorts.show(List.of(AuthorSort.values()), query.sort()));
    return sorts;
  }

  private Button direction() {
    Button button = Icon.DOWN.button(Wording.of("authors.reverse"));
    button.setOnAction(_ -> authors.reverse());
    var up = Icon.UP.node();
    var down = Icon.DOWN.node();
    button
        .graphicProperty()
        .bind(
            Bindings.createObjectBinding(
                () -> authors.query().get().ascending() ? up : down, authors.query()));
    return button;
  }

  private ToggleButton allPapers() {
    all.getStyleClass().add("all-papers");
    all.setMaxWidth(Double.MAX_VALUE);
    all.setOnAction(_ -> {
      browse.showAll();
      all.setSelected(true);
      chosen.run();
    });
    browse.query().subscribe(query -> all.setSelected(BrowseModel.authorOf(query).isEmpty()));
    return all;
  }

  /// The button for the authors of the papers that are searched for: who works on this. They stay
  /// while one of them is chosen, and follow what is searched for next.
  private ToggleButton searched() {
    var searched = new ToggleButton();
    searched.getStyleClass().add("all-papers");
    searched.setMaxWidth(Double.MAX_VALUE);
    HoverTip.on(searched, Wording.of("authors.searched.tip"));
    searched.setText(Wording.of("authors.searched"));
    searched.setOnAction(_ ->
        authors.match(
            searched.isSelected() ? Optional.of(ofAll(browse.query().get())) : Optional.empty()));
    authors.matching().subscribe(papers -> searched.setSelected(papers.isPresent()));
    browse
        .query()
        .subscribe(query -> {
          PaperQuery papers = ofAll(query);
          boolean asks = !papers.clauses().isEmpty();
          searched.setVisible(asks);
          searched.setManaged(asks);
          if (authors.matching().get().isPresent()) {
            authors.match(asks ? Optional.of(papers) : Optional.empty());
          }
        });
    return searched;
  }

  /// `query` of the papers of all authors, in no order.
  private static PaperQuery ofAll(PaperQuery query) {
    return new PaperQuery(query.choosing(Facet.PROFILE, List.of()).clauses(), PaperSort.RELEVANCE);
  }

  private StackPane rows() {
    list.getStyleClass().add(Style.ROWS);
    list.setItems(authors.rows());
    list.setCellFactory(_ -> {
      var row = new AuthorCell(authors);
      // On the row, not the list: its scroll bar is clicked too.
      row.setOnMouseClicked(_ -> chosen.run());
      return row;
    });
    list.setAccessibleText(Wording.of("authors.title"));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    TypeAhead.on(list, letters -> authors.find(letters, this::goTo));
    authors.query().subscribe(_ -> TypeAhead.listen(list, authors.isByName()));
    authors.matching().subscribe(_ -> TypeAhead.listen(list, authors.isByName()));
    list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
    notice.setVisible(false);
    var rows = new StackPane(list, notice);
    VBox.setVgrow(rows, Priority.ALWAYS);
    return rows;
  }

  /// Leads to a row, and shows its author once that one is at hand.
  private void goTo(int row) {
    list.scrollTo(row);
    list.getSelectionModel().clearAndSelect(row);
    list.getFocusModel().focus(row);
  }

  private void key(KeyEvent event) {
    var slot = list.getFocusModel().getFocusedItem();
    if (event.getCode() == KeyCode.SPACE && slot != null) {
      slot.value().map(AuthorRecord::id).ifPresent(authors.ticks()::toggle);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      chosen.run();
      event.consume();
    }
  }

  /// Has what can be done with the ticked authors above the foot, where one is ticked.
  private void arrange(List<Node> always, LazyPart<HBox> ticked, boolean isTicked) {
    var parts = new ArrayList<>(always);
    if (isTicked) {
      parts.add(always.size() - 1, ticked.get());
    }
    Style.fill(this, parts);
  }

  /// The actions on the authors that are ticked.
  private HBox ticked(GroupsModel groups, TickCommands ticking) {
    var button = new Button();
    button.getStyleClass().add("accent");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(_ -> ticking.compare().run());
    HBox.setHgrow(button, Priority.ALWAYS);
    Button clear = Icon.CLOSE.button(Wording.of("authors.untick"));
    clear.setOnAction(_ -> authors.ticks().clear());
    var line = new HBox(button, new GroupMenu(groups, authors.ticks(), ticking.group()), clear);
    line.getStyleClass().add("ticked");
    authors
        .ticks()
        .ids()
        .subscribe(ids -> {
          button.setText(Wording.of("authors.compare", ids.size()));
          button.setDisable(ids.size() < 2);
        });
    return line;
  }

  /// The quiet way to where it is decided who is who.
  private HBox foot(Runnable who) {
    var link = new Hyperlink(CommandName.WHO.text());
    link.setMinWidth(USE_PREF_SIZE);
    link.setOnAction(_ -> {
      link.setVisited(false);
      who.run();
    });
    questions.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    questions.managedProperty().bind(questions.textProperty().isNotEmpty());
    var foot = new HBox(link, questions);
    foot.getStyleClass().add("authors-foot");
    showQuestions(0);
    return foot;
  }

  /// Says how many questions there are about who is who; 0 where none is known of.
  public void showQuestions(int open) {
    questions.setText(open == 0 ? "" : Wording.of("authors.questions", open));
  }

  private void selected(PagedList.Slot<AuthorRecord> slot) {
    if (slot != null) {
      slot.value()
          .map(AuthorRecord::id)
          .filter(id -> !Optional.of(id).equals(browse.author()))
          .ifPresent(this::open);
    }
  }

  /// Shows all papers of an author, or those that are searched for.
  private void open(AuthorId author) {
    if (authors.matching().get().isPresent()) {
      browse.update(query -> query.choosing(Facet.PROFILE, List.of(author.value())));
    } else {
      browse.showAuthor(author);
    }
  }

  /// Selects the row of the author whose page is shown, if it is at hand.
  private void selectShown() {
    Optional<AuthorId> shown = browse.author();
    var selection = list.getSelectionModel();
    if (shown.isEmpty()) {
      selection.clearSelection();
      return;
    }
    for (int i = 0; i < Math.min(PagedList.PAGE_SIZE, authors.rows().size()); i++) {
      var slot = authors.rows().get(i);
      if (slot.value().map(AuthorRecord::id).equals(shown)) {
        selection.clearAndSelect(i);
        return;
      }
    }
  }

  /// The first count comes with the window, and tells nothing that was asked for.
  private void counted(Optional<HitCount> before, Optional<HitCount> now) {
    if (before.isPresent()) {
      now.map(HitCount::value)
          .map(count -> Wording.of("authors.count", count, DisplayFormats.count(count)))
          .ifPresent(announcer::say);
    }
    showNotice();
  }

  private void showNotice() {
    Optional<Exception> failure = authors.failure().get();
    boolean none = authors.count().get().filter(count -> count.value() == 0).isPresent();
    notice.setVisible(none || failure.isPresent());
    list.setVisible(!notice.isVisible());
    if (failure.isPresent()) {
      var again = new Button(Wording.of("papers.failed.again"));
      again.setOnAction(_ -> authors.refresh());
      notice.fail(Wording.of("authors.failed"), failure.get(), again);
      announcer.say(notice.getAccessibleText());
    } else if (none && filter.getText().isEmpty()) {
      notice.say(Wording.of("authors.empty"), Wording.of("authors.empty.text"));
    } else if (none) {
      var clear = new Button(Wording.of("authors.clear"));
      clear.setOnAction(_ -> filter.clear());
      notice.say(Wording.of("authors.none"), "", clear);
    }
  }
}
