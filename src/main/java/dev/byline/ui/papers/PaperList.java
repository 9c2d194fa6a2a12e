package dev.byline.ui.papers;

import dev.byline.library.PaperHit;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.list.PagedList;
import dev.byline.ui.model.BrowseModel;
import dev.byline.ui.model.DetailState;
import dev.byline.ui.model.ResultState;
import dev.byline.ui.model.SelectionModel;
import dev.byline.ui.model.SnippetsModel;
import dev.byline.ui.model.WindowActions;
import dev.byline.ui.model.WindowModels;
import dev.byline.ui.text.TextNodes;
import dev.byline.ui.window.ScreenReaderAnnouncer;
import dev.byline.wording.Wording;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// The papers that the query finds, row by row, or what there is to say where there are none. The
/// selected row and the paper that is read follow each other.
public final class PaperList extends StackPane {

  /// Each row has room for the line of an abstract.
  private static final PseudoClass SNIPPETS = PseudoClass.getPseudoClass("snippets");

  private final BrowseModel browse;
  private final SelectionModel selection;
  private final WindowModels models;
  private final TextNodes texts;
  private final ScreenReaderAnnouncer announcer;
  private final ListView<PagedList.Slot<PaperHit>> list = new ListView<>();
  private final PaperNotice notice;
  private Optional<PaperQuery> shown = Optional.empty();
  private Optional<AuthorId> opened = Optional.empty();
  private boolean opensFirst = true;
  private boolean selecting;
  private boolean wanted;
  private Optional<Kept> kept = Optional.empty();

  /// @param outside adds pages, where there are none
  public PaperList(
      WindowModels models,
      TextNodes texts,
      ScreenReaderAnnouncer announcer,
      WindowActions outside) {
    this.texts = texts;
    this.announcer = announcer;
    this.models = models;
    browse = models.browse();
    selection = models.selection();
    notice = new PaperNotice(models, announcer, outside);
    fillRows();
    browse.results().subscribe(this::show);
    selection.paper().subscribe(this::selectRead);
  }

  /// Keeps the paper that is read when the first answer comes, instead of opening the first.
  ///
  /// @param row where it stood in the list; negative where that is not known
  /// @param top the first row to be seen
  public void keepRead(int row, int top) {
    kept = Optional.of(new Kept(row, top));
  }

  /// @param row where the paper that is read stood; negative where that is not known
  /// @param top the first row to be seen
  private record Kept(int row, int top) {}

  /// Shows the present papers as they were: where the answer has come already.
  public void showRead(int row, int top) {
    selectKept(new Kept(row, top));
  }

  /// The first row that is to be seen.
  public int topRow() {
    return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
            && flow.getFirstVisibleCell() != null
        ? flow.getFirstVisibleCell().getIndex()
        : 0;
  }

  /// The row that is selected; -1 where none is.
  public int selectedRow() {
    return list.getSelectionModel().getSelectedIndex();
  }

  /// Gives the keys to the rows.
  public void focusRows() {
    list.requestFocus();
    wanted = browse.results().get() instanceof ResultState.Loading;
    boolean isReading = !(selection.paper().get() instanceof DetailState.None);
    if (opensFirst && !isReading && list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  public boolean isEmpty() {
    return list.getItems().isEmpty();
  }

  /// Gives the rows a menu.
  public void setMenu(ContextMenu menu) {
    list.setContextMenu(menu);
  }

  private void fillRows() {
    list.getStyleClass().add(Style.ROWS);
    list.setItems(browse.rows());
    list.setCellFactory(_ ->
        new PaperCell(
            texts,
            models,
            () -> models.groups().divide(browse.query().get()),
            () -> browse.query().get().sort()));
    models.groups().wanted().subscribe(list::refresh);
    list.setAccessibleText(Wording.of("papers.list"));
    list.getSelectionModel().selectedItemProperty().subscribe(this::open);
    var _ = new RowPicking(list, models.picked(), () -> opensFirst, announcer);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> choose());
    browse.rows().addListener((ListChangeListener<PagedList.Slot<PaperHit>>) this::arrived);
    getChildren().addAll(list, notice);
  }

  private void open(PagedList.Slot<PaperHit> slot) {
    if (slot != null) {
      slot.value()
          .map(PaperHit::id)
          .ifPresent(paper -> {
            if (selecting) {
              selection.offerPaper(paper, browse.query().get());
            } else {
              selection.showPaper(paper, browse.query().get());
            }
          });
    }
  }

  /// Takes the paper that is offered for one that was chosen: somebody pressed its row.
  private void choose() {
    if (selection.isOffered()) {
      open(list.getSelectionModel().getSelectedItem());
    }
  }

  /// Opens the selected row if it had not come when it was selected.
  private void arrived(ListChangeListener.Change<? extends PagedList.Slot<PaperHit>> change) {
    int selected = list.getSelectionModel().getSelectedIndex();
    while (change.next()) {
      if (change.wasUpdated() && selected >= change.getFrom() && selected < change.getTo()) {
        open(list.getItems().get(selected));
      }
    }
  }

  private void show(ResultState state) {
    list.setVisible(true);
    switch (state) {
      case ResultState.Loaded loaded -> showLoaded(loaded);
      case ResultState.Failed _ -> list.setVisible(false);
      case ResultState.Idle _, ResultState.Loading _ -> {
        // The rows before stay until there are others.
      }
    }
  }

  private void showLoaded(ResultState.Loaded loaded) {
    list.setVisible(loaded.count().value() > 0);
    makeRoom(SnippetsModel.areFor(loaded.query()));
    if (loaded.count().value() == 0) {
      selection.putAside();
      shown = Optional.empty();
    } else if (!shown.equals(Optional.of(loaded.query()))) {
      shown = Optional.of(loaded.query());
      list.scrollTo(0);
      reopen(loaded);
      wanted = false;
    } else if (list.getSelectionModel().isEmpty()) {
      // The same papers have come anew, and what was selected went with the old ones.
      selectRead(selection.paper().get());
    }
    // Rows that took their styles in the layout of the window would have it painted twice.
    list.layout();
  }

  /// Gives each row room for the line of an abstract, or takes it away.
  private void makeRoom(boolean forSnippets) {
    if (list.getPseudoClassStates().contains(SNIPPETS) != forSnippets) {
      list.pseudoClassStateChanged(SNIPPETS, forSnippets);
      // The rows are laid out at once.
      list.applyCss();
    }
  }

  /// Keeps the paper that is read, with the marks of the new query; when nothing is read and there
  /// is room for it, opens the first. Who went on to the list while the answer was on its way is
  /// given its first paper, as if it had been there.
  private void reopen(ResultState.Loaded loaded) {
    boolean samePage = BrowseModel.authorOf(loaded.query()).equals(opened);
    opened = BrowseModel.authorOf(loaded.query());
    if (kept.isPresent()) {
      selectKept(kept.get());
    } else if (samePage && selection.paper().get() instanceof DetailState.Shown paper) {
      PaperId id = paper.detail().record().id();
      int row = row(id, loaded);
      if (row < 0 && wanted) {
        list.getSelectionModel().clearAndSelect(0);
      } else {
        selection.offerPaper(id, loaded.query());
        selectRow(row);
        if (row < 0) {
          checkListed(paper, loaded);
        }
      }
    } else if (opensFirst) {
      if (!samePage || !bringBack(loaded.query())) {
        selectRow(0);
      }
    } else {
      selectRow(-1);
      selection.closePaper();
    }
  }

  /// Leaves the paper that is read where the list does not hold it any more: what is done to it
  /// would be done to something that nobody looks for.
  private void checkListed(DetailState.Shown paper, ResultState.Loaded loaded) {
    boolean isWhole = loaded.count().value() <= loaded.first().hits().size();
    if (isWhole) {
      leave();
    } else {
      selection.checkListed(
          paper.detail(),
          loaded.query(),
          () -> {
            if (browse.query().get().equals(loaded.query())) {
              leave();
            }
          });
    }
  }

  /// Reads the first paper instead, or none where it would cover the list.
  private void leave() {
    if (opensFirst) {
      selectRow(0);
    } else {
      selection.closePaper();
    }
  }

  /// Shows the paper that was put aside, if there is one; its row is selected when it is read.
  private boolean bringBack(PaperQuery query) {
    selectRow(-1);
    return selection.bringBack(query);
  }

  /// Selects the row where the paper that is read stood, unless another stands there now.
  private void selectKept(Kept as) {
    kept = Optional.empty();
    boolean isThere =
        as.row() >= 0
            && as.row() < list.getItems().size()
            && list.getItems()
                .get(as.row())
                .value()
                .map(PaperHit::id)
                .filter(id -> !selection.wanted().equals(Optional.of(id)))
                .isEmpty();
    selectRow(isThere ? as.row() : -1);
    list.scrollTo(Math.clamp(as.top(), 0, Math.max(0, list.getItems().size() - 1)));
  }

  /// Selects the row of the paper that is read, if it is one of the first; no row stays selected
  /// beside the page of another paper.
  private void selectRead(DetailState state) {
    if (state instanceof DetailState.Shown paper
        && browse.results().get() instanceof ResultState.Loaded loaded) {
      PaperId id = paper.detail().record().id();
      int row = row(id, loaded);
      if (row >= 0 && row != list.getSelectionModel().getSelectedIndex()) {
        selectRow(row);
      } else if (row < 0 && !selectedIds().allMatch(id::equals)) {
        selectRow(-1);
      }
    }
  }

  /// The paper of the selected row, if one is selected and has come.
  private Stream<PaperId> selectedIds() {
    return list.getSelectionModel().getSelectedItems().stream()
        .filter(Objects::nonNull)
        .flatMap(slot -> slot.value().stream())
        .map(PaperHit::id);
  }

  private static int row(PaperId id, ResultState.Loaded loaded) {
    return loaded.first().hits().stream().map(PaperHit::id).toList().indexOf(id);
  }

  /// Selects a row that nobody pressed.
  private void selectRow(int row) {
    selecting = true;
    if (row < 0) {
      list.getSelectionModel().clearSelection();
    } else {
      list.getSelectionModel().clearAndSelect(row);
    }
    selecting = false;
  }

  /// True if the first paper of a new page is opened by itself: where it does not cover the list.
  public void openFirst(boolean opens) {
    opensFirst = opens;
  }
}
