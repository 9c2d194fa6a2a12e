package dev.byline.ui.shell;

import dev.byline.library.PaperChoice;
import dev.byline.ui.authors.AuthorsPane;
import dev.byline.ui.authors.TickCommands;
import dev.byline.ui.kit.ClipboardText;
import dev.byline.ui.kit.ScrollPositions;
import dev.byline.ui.kit.ZoomLevel;
import dev.byline.ui.marks.MarksPane;
import dev.byline.ui.model.Picked;
import dev.byline.ui.model.PickedPapers;
import dev.byline.ui.model.SelectionModel;
import dev.byline.ui.model.Visit;
import dev.byline.ui.model.WindowActions;
import dev.byline.ui.model.WindowModels;
import dev.byline.ui.paper.PaperCopying;
import dev.byline.ui.paper.PaperPane;
import dev.byline.ui.text.TextNodes;
import dev.byline.ui.window.CommandName;
import dev.byline.ui.window.CommandTable;
import dev.byline.ui.window.FocusOwner;
import dev.byline.ui.window.ScreenReaderAnnouncer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// Authors, papers and one paper side by side. In a narrow window the paper takes the place of the
/// list while it is read; in a slim one so do the authors while one is chosen.
public final class BrowsePanes extends SplitPane {

  /// Below this width, in pixels at the normal font size, three panes are too narrow to read in.
  static final double NARROW = 1080;

  /// Below this width two are.
  private static final double SLIM = 740;

  /// Panes that can be side by side.
  static final int MOST = 3;

  private final SelectionModel selection;
  private final PickedPapers picked;
  private final AuthorsPane authors;
  private final PapersPane papers;
  private final ReadingSide paper;
  private final PaperCopying copying;
  private final StackPane middle = new StackPane();
  private PanePlaces places = PanePlaces.STANDARD;
  private int abreast = MOST;
  private boolean choosing;
  private double window;
  private boolean placed;
  private boolean parting;

  /// @param commands those of the window, with their keys
  BrowsePanes(
      WindowModels models,
      TextNodes texts,
      WindowActions outside,
      ScreenReaderAnnouncer announcer,
      CommandTable commands) {
    selection = models.selection();
    picked = models.picked();
    authors =
        new AuthorsPane(
            models,
            announcer,
            new TickCommands(
                () -> commands.run(CommandName.COMPARE), () -> commands.run(CommandName.NEW_GROUP)),
            () -> commands.run(CommandName.WHO));
    authors.whenChosen(this::chosen);
    papers = new PapersPane(models, texts, announcer, outside, commands);
    copying = new PaperCopying(selection, ClipboardText::put);
    copying
        .said()
        .subscribe(said -> {
          if (!said.isEmpty()) {
            announcer.say(said);
          }
        });
    paper = new ReadingSide(new PaperPane(models, texts, outside, copying, commands), models);
    papers.list().addEventFilter(MouseEvent.MOUSE_CLICKED, _ -> paper.closeSheet());
    middle.getChildren().setAll(papers);
    setResizableWithParent(authors, false);
    setResizableWithParent(paper, false);
    arrange(MOST);
    selection.paper().subscribe(_ -> cover());
    models.browse().query().subscribe(_ -> asked());
  }

  /// Says how many questions there are about who is who; 0 where none is known of.
  public void showQuestions(int open) {
    authors.showQuestions(open);
  }

  /// Copies parts of the paper that is read.
  PaperCopying copying() {
    return copying;
  }

  /// The user's marks of the paper that is read; empty where the paper is not to be seen, so that
  /// no key marks what something else covers.
  Optional<MarksPane> marks() {
    return paper.marks().filter(_ -> FocusOwner.canHave(paper));
  }

  /// The papers that are selected together; empty where there are none, or the list is not to be
  /// seen.
  public Optional<PaperChoice> picked() {
    return Optional.of(picked.picked().get())
        .filter(now -> !now.isEmpty() && FocusOwner.canHave(papers))
        .map(Picked::choice);
  }

  /// True if the list of papers is to be seen, and has some.
  boolean hasRows() {
    return FocusOwner.canHave(papers) && !papers.list().isEmpty();
  }

  /// Begins to tag the paper that is read.
  public void editTags() {
    marks().ifPresent(MarksPane::editTags);
  }

  /// Begins to edit the head of the author's page.
  void editAuthor() {
    papers.editAuthor();
  }

  /// Begins to write a note on the paper that is read.
  public void editNote() {
    marks().ifPresent(MarksPane::editNote);
  }

  /// Calls `listener` whenever the panes part at another place.
  public void onParted(Runnable listener) {
    getDividers()
        .forEach(divider -> divider.positionProperty().subscribe((_, _) -> listener.run()));
    getDividers()
        .addListener(
            (ListChangeListener<Divider>)
                change -> {
                  while (change.next()) {
                    change
                        .getAddedSubList()
                        .forEach(
                            added -> added.positionProperty().subscribe((_, _) -> listener.run()));
                  }
                });
  }

  /// The present borders between the panes.
  public PanePlaces places() {
    double[] now = getDividerPositions();
    if (abreast == 2 && now.length == 1) {
      places = new PanePlaces(places.authors(), places.papers(), now[0], places.width());
    } else if (abreast == MOST && now.length == 2) {
      places = new PanePlaces(now[0], now[1], places.narrow(), getWidth());
    }
    return places;
  }

  public void place(PanePlaces newPlaces) {
    places = newPlaces;
    placed = false;
    part();
  }

  /// Keeps the paper that is read when the first answer comes.
  ///
  /// @param row where it stood in the list; negative where that is not known
  public void keepRead(int row) {
    papers.list().keepRead(row, Math.max(0, row));
  }

  /// The present view of the papers.
  Visit.View view(ScrollPositions scroll) {
    return new Visit.View(selection.wanted(), selectedRow(), papers.list().topRow(), scroll);
  }

  /// Gets ready to show the papers of `visit` as they were; where its query `isAsked` already,
  /// shows them.
  void prepare(Visit visit, boolean isAsked) {
    Visit.View view = visit.view();
    if (view.paper().isPresent()) {
      selection.showPaper(view.paper().get(), visit.query());
    } else if (abreast < MOST) {
      selection.closePaper();
    }
    if (isAsked) {
      papers.list().showRead(view.row(), view.top());
    } else if (view.paper().isPresent() || view.top() > 0) {
      papers.list().keepRead(view.row(), view.top());
    }
  }

  /// The row of the list of papers that is selected; -1 where none is.
  public int selectedRow() {
    return papers.list().selectedRow();
  }

  /// Gives the keys to the list of papers.
  public void focusPapers() {
    choose(false);
    if (isPaperOver()) {
      paper.focusPage();
    } else {
      papers.list().focusRows();
    }
  }

  void focusFilter() {
    choose(true);
    authors.focusFilter();
  }

  private void focusAuthors() {
    choose(true);
    authors.focusList();
  }

  /// Gives the keys to the pane `by` further on.
  void focusNext(int by) {
    List<Node> nodes =
        abreast == MOST
            ? List.of(authors, papers, paper)
            : List.of(authors, isPaperOver() ? paper : papers);
    List<Runnable> all =
        abreast == MOST
            ? List.of(this::focusAuthors, this::focusPapers, paper::focusPage)
            : List.of(this::focusAuthors, this::focusPapers);
    all.get(Math.floorMod(focused(nodes) + by, all.size())).run();
  }

  /// The index in `nodes` of the one with the focus; the one before the first where none has.
  private static int focused(List<Node> nodes) {
    return IntStream.range(0, nodes.size())
        .filter(i -> FocusOwner.isWithin(nodes.get(i)))
        .findFirst()
        .orElse(-1);
  }

  /// Arranges the panes for a window of `width`.
  void fit(double width, ZoomLevel zoom) {
    int room = width <= 0 ? abreast : fitting(width / zoom.factor());
    if (room != abreast) {
      places();
      window = width;
      arrange(room);
      parting = true;
    }
    window = width;
    papers.fit(zoom);
    if (!placed) {
      part();
    }
  }

  private static int fitting(double width) {
    return width < SLIM ? 1 : width < NARROW ? 2 : MOST;
  }

  /// The number of panes side by side, 1 to [#MOST].
  int abreast() {
    return abreast;
  }

  private void arrange(int room) {
    abreast = room;
    choosing = false;
    paper.stand(room == MOST);
    papers.showDetailsInHead(room < MOST);
    authors.showClose(room == 1);
    papers.list().openFirst(room == MOST);
    if (room < MOST && selection.isOffered()) {
      // Nobody chose it, and it would lie over the list.
      selection.closePaper();
    }
    papers.showAuthors(room == 1, this::focusAuthors);
    getItems().clear();
    switch (room) {
      case 1 -> {
        middle.getChildren().setAll(papers, paper, authors);
        getItems().setAll(middle);
      }
      case 2 -> {
        middle.getChildren().setAll(papers, paper);
        getItems().setAll(authors, middle);
      }
      default -> {
        middle.getChildren().setAll(papers);
        getItems().setAll(authors, middle, paper);
      }
    }
    part();
    cover();
  }

  private void part() {
    PanePlaces here = places.in(window);
    switch (abreast) {
      case 1 -> setDividerPositions();
      case 2 -> setDividerPositions(here.narrow());
      default -> setDividerPositions(here.authors(), here.papers());
    }
  }

  /// Until the window is seen its size may change without anybody's doing.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (parting) {
      // The panes were parted before they had the width of the window for which they are.
      parting = false;
      part();
      super.layoutChildren();
    }
    placed |=
        getScene() != null && getScene().getWindow() != null && getScene().getWindow().isShowing();
  }

  /// True if a paper lies over its list.
  private boolean isPaperOver() {
    return abreast < MOST && paper.isPaperOpen();
  }

  /// True if a pane lies over another.
  boolean canClose() {
    return isPaperOver()
        || (abreast == 1 && choosing)
        || picked().isPresent()
        || paper.isSheetOpen();
  }

  /// Takes the pane away that lies on top.
  void close() {
    if (abreast == 1 && choosing) {
      focusPapers();
    } else if (!isPaperOver() && picked().isPresent()) {
      picked.clear();
    } else if (paper.isSheetOpen()) {
      paper.closeSheet();
    } else {
      selection.closePaper();
    }
  }

  /// The choice of the one pane that has room: the authors or what was chosen of them.
  private void choose(boolean isChoosing) {
    choosing = isChoosing;
    cover();
  }

  private void chosen() {
    if (abreast == 1) {
      focusPapers();
    }
  }

  /// The answer to what is asked elsewhere, which is shown; a walk through the authors goes on.
  private void asked() {
    if (choosing && !FocusOwner.isWithin(authors)) {
      choose(false);
    }
  }

  /// Shows the panes that there is room for, and of those in one place the one on top. What takes
  /// the place of a pane that has the keys takes the keys too.
  private void cover() {
    boolean isOver = abreast == 1 && choosing;
    boolean showsPaper = abreast == MOST || (paper.isPaperOpen() && !isOver);
    boolean showsPapers = abreast == MOST || !(paper.isPaperOpen() || isOver);
    boolean keysInPapers = FocusOwner.isWithin(papers);
    boolean keysInPaper = FocusOwner.isWithin(paper);
    show(authors, abreast > 1 || isOver);
    if (showsPaper && !showsPapers && keysInPapers) {
      show(paper, true);
      paper.focusPage();
    } else if (showsPapers && !showsPaper && keysInPaper) {
      show(papers, true);
      papers.list().focusRows();
    }
    show(paper, showsPaper);
    show(papers, showsPapers);
  }

  private static void show(Node node, boolean is) {
    node.setVisible(is);
    node.setManaged(is);
  }
}
