package dev.byline.ui.browse;

import dev.byline.ui.kit.Announcer;
import dev.byline.ui.kit.ClipboardText;
import dev.byline.ui.kit.Zoom;
import dev.byline.ui.text.TextNodes;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;

/// Authors, papers and one paper side by side. In a narrow window the paper takes the place of the
/// list while it is read.
public final class Panes extends SplitPane {

  /// Below this width, in pixels at the normal font size, three panes are too narrow to read in.
  private static final double NARROW = 1080;

  /// Where the panes part, as shares of the width.
  ///
  /// @param authors the right end of the authors
  /// @param papers the right end of the papers
  /// @param narrow the right end of the authors where there are two panes
  /// @param width in pixels, of the window in which they part so: authors and paper keep their own
  ///   widths in another; 0 where the shares are meant for every window
  public record Places(double authors, double papers, double narrow, double width) {

    public static final Places STANDARD = new Places(0.19, 0.65, 0.33, 0);

    /// The same in a window of another width.
    Places in(double newWidth) {
      if (width <= 0 || newWidth <= 0) {
        return this;
      }
      double scale = width / newWidth;
      return new Places(authors * scale, 1 - (1 - papers) * scale, narrow, newWidth);
    }

    /// Places that cannot be become the standard ones.
    public Places {
      boolean possible = authors > 0 && authors < papers && papers < 1 && narrow > 0 && narrow < 1;
      if (!possible) {
        authors = STANDARD.authors();
        papers = STANDARD.papers();
        narrow = STANDARD.narrow();
        width = STANDARD.width();
      }
    }
  }

  private final SelectionModel selection;
  private final AuthorsPane authors;
  private final PapersPane papers;
  private final PaperPane paper;
  private final Copying copying;
  private final StackPane middle = new StackPane();
  private Places places = Places.STANDARD;
  private boolean narrow;
  private double window;
  private boolean placed;

  /// @param run does what a command of that id says
  Panes(
      Models models,
      TextNodes texts,
      Shell.Commands outside,
      Announcer announcer,
      Consumer<String> run) {
    selection = models.selection();
    authors =
        new AuthorsPane(
            models,
            announcer,
            new Ticking(() -> run.accept(Shell.COMPARE), () -> run.accept(Shell.GROUP)),
            () -> run.accept(Shell.WHO));
    papers = new PapersPane(models, texts, announcer, outside::addPages, run);
    copying = new Copying(selection, ClipboardText::put);
    copying
        .said()
        .subscribe(said -> {
          if (!said.isEmpty()) {
            announcer.say(said);
          }
        });
    paper = new PaperPane(models, texts, outside, copying, run);
    middle.getChildren().setAll(papers);
    setResizableWithParent(authors, false);
    setResizableWithParent(paper, false);
    arrange(false);
    selection.paper().subscribe(_ -> cover());
  }

  /// Says how many questions there are about who is who; 0 where none is known of.
  public void showQuestions(int open) {
    authors.showQuestions(open);
  }

  /// Copies parts of the paper that is read.
  Copying copying() {
    return copying;
  }

  /// The user's marks of the paper that is read.
  Optional<MarksPane> marks() {
    return paper.marks();
  }

  /// Begins to tag the paper that is read.
  public void editTags() {
    marks().ifPresent(MarksPane::editTags);
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

  /// Where the panes part at present.
  public Places places() {
    double[] now = getDividerPositions();
    if (narrow && now.length == 1) {
      places = new Places(places.authors(), places.papers(), now[0], places.width());
    } else if (!narrow && now.length == 2) {
      places = new Places(now[0], now[1], places.narrow(), getWidth());
    }
    return places;
  }

  public void place(Places newPlaces) {
    places = newPlaces;
    placed = false;
    part();
  }

  /// Keeps the paper that is read when the first answer comes.
  ///
  /// @param row where it stood in the list; negative where that is not known
  public void keepRead(int row) {
    papers.keepRead(row);
  }

  /// The row of the list of papers that is selected; -1 where none is.
  public int selectedRow() {
    return papers.selectedRow();
  }

  /// Gives the keys to the list of papers.
  public void focusPapers() {
    if (isPaperOver()) {
      paper.focusPage();
    } else {
      papers.focusList();
    }
  }

  void focusFilter() {
    authors.focusFilter();
  }

  /// Gives the keys to the pane `by` further on.
  void focusNext(int by) {
    List<Runnable> all =
        narrow && paper.isOpen()
            ? List.of(authors::focusList, paper::focusPage)
            : narrow
                ? List.of(authors::focusList, papers::focusList)
                : List.of(authors::focusList, papers::focusList, paper::focusPage);
    all.get(Math.floorMod(focused(all.size()) + by, all.size())).run();
  }

  /// Which of the panes side by side has the focus; the one before the first where none has.
  private int focused(int count) {
    return IntStream.range(0, Math.min(count, getItems().size()))
        .filter(i -> hasFocus(getItems().get(i)))
        .findFirst()
        .orElse(-1);
  }

  /// Whether `pane` or something in it has the focus of its window.
  static boolean hasFocus(Node pane) {
    Node at = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    while (at != null && !at.equals(pane)) {
      at = at.getParent();
    }
    return at != null;
  }

  /// Arranges the panes for a window of `width`.
  ///
  /// @return whether it is a narrow one
  boolean fit(double width, Zoom zoom) {
    boolean isNarrow = width > 0 && width < NARROW * zoom.factor();
    if (isNarrow != narrow) {
      places();
      arrange(isNarrow);
    }
    window = width;
    if (!placed) {
      part();
    }
    return narrow;
  }

  private void arrange(boolean isNarrow) {
    narrow = isNarrow;
    paper.showClose(isNarrow);
    papers.openFirst(!isNarrow);
    if (isNarrow) {
      getItems().setAll(authors, middle);
    } else {
      middle.getChildren().setAll(papers);
      getItems().setAll(authors, middle, paper);
    }
    part();
    cover();
  }

  private void part() {
    Places here = places.in(window);
    if (narrow) {
      setDividerPositions(here.narrow());
    } else {
      setDividerPositions(here.authors(), here.papers());
    }
  }

  /// Until the window is seen its size may change without anybody's doing.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    placed |=
        getScene() != null && getScene().getWindow() != null && getScene().getWindow().isShowing();
  }

  /// Whether a paper lies over its list.
  boolean isPaperOver() {
    return narrow && paper.isOpen();
  }

  /// In a narrow window, lays an open paper over the list.
  private void cover() {
    if (!narrow) {
      papers.setVisible(true);
      paper.setVisible(true);
      return;
    }
    if (!middle.getChildren().contains(paper)) {
      middle.getChildren().setAll(papers, paper);
    }
    paper.setVisible(paper.isOpen());
    papers.setVisible(!paper.isOpen());
  }
}
