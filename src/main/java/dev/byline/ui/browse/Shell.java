package dev.byline.ui.browse;

import dev.byline.library.PaperDetail;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.Zoom;
import dev.byline.ui.text.TextNodes;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The whole window: the bar at the top, authors, papers and one paper side by side. In a narrow
/// window the paper takes the place of the list while it is read.
public final class Shell extends BorderPane {

  /// Below this width, in pixels at the normal font size, three panes are too narrow to read in.
  private static final double NARROW = 1080;

  private static final KeyCombination BACK =
      new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
  private static final KeyCombination FORWARD =
      new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);
  private static final KeyCombination SEARCH =
      new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

  private final BrowseModel browse;
  private final SelectionModel selection;
  private final TopBar top;
  private final AuthorsPane authorsPane;
  private final PapersPane papersPane;
  private final PaperPane paperPane;
  private final StackPane middle = new StackPane();
  private final SplitPane panes = new SplitPane();
  private final VBox head = new VBox();
  private boolean narrow;
  private Zoom zoom = Zoom.NORMAL;

  /// @param texts shows titles and abstracts
  /// @param commands what the buttons do that are not about browsing
  public Shell(Models models, TextNodes texts, Commands commands) {
    browse = models.browse();
    selection = models.selection();
    authorsPane = new AuthorsPane(models.authors(), browse);
    papersPane = new PapersPane(models, texts);
    paperPane = new PaperPane(models, texts, commands);
    top = new TopBar(browse, papersPane::focusList, commands::switchTheme, commands::addPages);
    getStyleClass().add(Style.SHELL);
    head.getChildren().add(top);
    setTop(head);
    setCenter(panes);
    middle.getChildren().setAll(papersPane);
    SplitPane.setResizableWithParent(authorsPane, false);
    SplitPane.setResizableWithParent(paperPane, false);
    arrange(false);
    browse.query().map(BrowseModel::authorOf).subscribe(selection::showAuthor);
    browse.query().subscribe(_ -> uncover());
    selection.paper().subscribe(_ -> cover());
    widthProperty().subscribe(width -> narrow(width.doubleValue()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /// What the window can be told to do besides browsing.
  public interface Commands {
    void switchTheme();

    /// Asks which pages to add, and adds them.
    void addPages();

    /// Shows the page that lists a paper as it came, with that paper's lines marked.
    void showSource(PaperDetail paper);
  }

  /// Shows `page` in place of authors and papers, until [#uncover] or a new query.
  public void cover(Node page) {
    setCenter(page);
    page.requestFocus();
  }

  /// Shows authors and papers again.
  public void uncover() {
    if (isCovered()) {
      setCenter(panes);
      papersPane.focusList();
    }
  }

  /// What covers the window has an Escape key of its own.
  private boolean isInCover(KeyEvent event) {
    Node node = event.getTarget() instanceof Node target ? target : null;
    while (node != null && !node.equals(getCenter())) {
      node = node.getParent();
    }
    return node != null;
  }

  private boolean isCovered() {
    return !panes.equals(getCenter());
  }

  /// Writes `text` into the search box as if it were typed.
  public void write(String text) {
    top.write(text);
  }

  /// Shows `banner` below the bar at the top, or nothing.
  public void showBanner(Optional<Node> banner) {
    head.getChildren().setAll(top);
    banner.ifPresent(head.getChildren()::add);
  }

  private void narrow(double width) {
    boolean isNarrow = width > 0 && width < NARROW * zoom.factor();
    if (isNarrow != narrow) {
      arrange(isNarrow);
    }
  }

  private void arrange(boolean isNarrow) {
    narrow = isNarrow;
    pseudoClassStateChanged(Style.NARROW, isNarrow);
    paperPane.showClose(isNarrow);
    papersPane.openFirst(!isNarrow);
    if (isNarrow) {
      panes.getItems().setAll(authorsPane, middle);
      panes.setDividerPositions(0.3);
    } else {
      middle.getChildren().setAll(papersPane);
      panes.getItems().setAll(authorsPane, middle, paperPane);
      panes.setDividerPositions(0.19, 0.65);
    }
    cover();
  }

  /// In a narrow window, lays an open paper over the list.
  private void cover() {
    if (!narrow) {
      papersPane.setVisible(true);
      paperPane.setVisible(true);
      return;
    }
    if (!middle.getChildren().contains(paperPane)) {
      middle.getChildren().setAll(papersPane, paperPane);
    }
    paperPane.setVisible(paperPane.isOpen());
    papersPane.setVisible(!paperPane.isOpen());
  }

  /// Makes everything larger or smaller.
  public void zoom(Zoom newZoom) {
    zoom = newZoom;
    zoom.apply(this);
    narrow(getWidth());
  }

  private boolean zooms(KeyEvent event) {
    if (!event.isShortcutDown()) {
      return false;
    }
    switch (event.getCode()) {
      case PLUS, EQUALS, ADD -> zoom(zoom.larger());
      case MINUS, SUBTRACT -> zoom(zoom.smaller());
      case DIGIT0, NUMPAD0 -> zoom(Zoom.NORMAL);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void key(KeyEvent event) {
    if (zooms(event)) {
      event.consume();
    } else if (SEARCH.match(event) || FIND.match(event)) {
      top.focusSearch();
    } else if (BACK.match(event)) {
      browse.back();
    } else if (FORWARD.match(event)) {
      browse.forward();
    } else if (event.getCode() == KeyCode.ESCAPE && isCovered()) {
      if (isInCover(event)) {
        return;
      }
      uncover();
    } else if (event.getCode() == KeyCode.ESCAPE && narrow && paperPane.isOpen()) {
      selection.closePaper();
    } else {
      return;
    }
    event.consume();
  }
}
