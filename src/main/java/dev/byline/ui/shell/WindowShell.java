package dev.byline.ui.shell;

import dev.byline.library.AuthorRecord;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.ui.kit.AddressEvent;
import dev.byline.ui.kit.Banner;
import dev.byline.ui.kit.LazyPart;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.WindowPage;
import dev.byline.ui.kit.ZoomLevel;
import dev.byline.ui.model.BrowseModel;
import dev.byline.ui.model.SelectionModel;
import dev.byline.ui.model.WindowActions;
import dev.byline.ui.model.WindowModels;
import dev.byline.ui.search.SearchBox;
import dev.byline.ui.selected.BulkModel;
import dev.byline.ui.selected.SelectionCommands;
import dev.byline.ui.sidebar.SidebarLinks;
import dev.byline.ui.text.TextNodes;
import dev.byline.ui.window.Command;
import dev.byline.ui.window.CommandName;
import dev.byline.ui.window.CommandTable;
import dev.byline.ui.window.PopoverCards;
import dev.byline.ui.window.ScreenReaderAnnouncer;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The whole window: the bar at the top, below it authors, papers and one paper, and over them what
/// is open for a moment: what the search box offers, a card.
public final class WindowShell extends StackPane {

  private final CommandTable commands = new CommandTable();
  private final BrowseModel browse;
  private final SelectionModel selection;
  private final ScreenReaderAnnouncer announcer = new ScreenReaderAnnouncer();
  private final SearchBox search;
  private final TopBar top;
  private final BrowsePanes panes;
  private final SidebarDock sidebar;
  private final PageCover cover;
  private final BorderPane frame = new BorderPane();
  private final VBox head = new VBox();
  private final Pane hanging = new Pane();
  private final ToastMessage toast = new ToastMessage();
  private final OverlayCard overlay = new OverlayCard();
  private boolean commanded;
  private boolean leading;
  private final ObjectProperty<ZoomLevel> zoom =
      new SimpleObjectProperty<>(this, "zoom", ZoomLevel.NORMAL);

  /// @param bulk what is done with many papers
  /// @param texts shows titles and abstracts
  /// @param outside what the window does that is not about browsing
  public WindowShell(WindowModels models, BulkModel bulk, TextNodes texts, WindowActions outside) {
    browse = models.browse();
    selection = models.selection();
    panes = new BrowsePanes(models, texts, outside, announcer, commands);
    search = new SearchBox(models, panes::focusPapers, announcer);
    top = new TopBar(browse, search, outside, this::toggleSidebar, this::goToPapers);
    cover = new PageCover(models.browse(), panes, top, this);
    sidebar = new SidebarDock(frame, cover.room(), models, links(models), this::fit);
    models.watches().news().subscribe(_ -> top.showNews(models.watches().unseen()));
    getStyleClass().add(Style.SHELL);
    head.getChildren().add(top);
    frame.setTop(head);
    // What does not fit is scrolled, below the bar at the top.
    frame.setMinSize(0, 0);
    hanging.getChildren().add(search.drop());
    hanging.setPickOnBounds(false);
    getChildren().addAll(frame, toast, hanging, overlay, announcer);
    commands.add(new ShellCommands(this, models, outside).all());
    commands.add(panes.copying().commands());
    var selected =
        new SelectionCommands(
            bulk, models.marks(), models.authorGroups(), this::lay, this::lift, this::showBanner);
    commands.add(
        new MarkCommands(models.marks(), selected, panes::picked, panes::marks, this::showBanner)
            .all());
    browse.query().map(BrowseModel::authorOf).subscribe(selection::showAuthor);
    selection.author().subscribe(found -> found.map(AuthorRecord::id).ifPresent(this::lead));
    browse
        .query()
        .subscribe(_ -> {
          if (!leading) {
            uncoverForAnswer();
          }
        });
    browse.history().watch(cover);
    zoom.subscribe(this::showZoom);
    widthProperty().subscribe(_ -> fit());
    addEventHandler(
        AddressEvent.ASKED,
        event -> {
          var card = new LinkCard(event.address(), outside::openAddress, this::lift);
          lay(card, card.focus());
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  /// The lead to an author. A cover of the window stays: nobody has asked for anything else.
  private void lead(AuthorId author) {
    leading = true;
    browse.lead(author);
    leading = false;
  }

  /// All that can be done in this window. What is added here has its key, its line in the palette
  /// and its line on the sheet of keys.
  public CommandTable commands() {
    return commands;
  }

  /// Says to a screen reader what changes.
  public ScreenReaderAnnouncer announcer() {
    return announcer;
  }

  /// The three panes.
  public BrowsePanes panes() {
    return panes;
  }

  /// The sidebar.
  public SidebarDock sidebar() {
    return sidebar;
  }

  private SidebarLinks links(WindowModels models) {
    return new SidebarLinks(
        query -> {
          sidebar().chosen();
          goToPapers(() -> models.browse().show(query));
        },
        paper -> {
          sidebar().chosen();
          read(paper);
        },
        () -> commands.run(CommandName.SAVE_SEARCH),
        this::toggleSidebar);
  }

  /// Shows the sidebar and gives it the keys, or hides it where it has them.
  void toggleSidebar() {
    if (sidebar.isShown()) {
      sidebar.close();
      if (cover.isLaid()) {
        cover.focus();
      } else {
        panes.focusPapers();
      }
    } else {
      sidebar.open();
    }
  }

  /// The size of everything.
  public ObjectProperty<ZoomLevel> zoom() {
    return zoom;
  }

  /// Shows `page` in place of authors and papers, until [#uncover] or a new query, and gives it the
  /// keys: somebody asked for it.
  public void cover(Node page) {
    cover.lay(page);
    page.requestFocus();
  }

  /// Shows `page` as [#cover] does, but leaves the keys to whoever works elsewhere in the window:
  /// it is an answer, which comes at any time.
  public void coverForAnswer(Node page) {
    boolean takesKeys = cover.hasKeys();
    cover.lay(page);
    if (takesKeys) {
      page.requestFocus();
    }
  }

  /// Adds a place beside the author's page and the papers, with a button in the bar at the top that
  /// does what the command `name` says: that must show `page`.
  public void addPlace(CommandName name, LazyPart<? extends Node> page) {
    top.addPlace(name.text(), page, () -> commands.run(name));
  }

  /// Shows authors and papers again, and gives them the keys: somebody asked for them.
  public void uncover() {
    if (cover.isLaid()) {
      cover.lift();
      panes.focusPapers();
    }
  }

  /// Does `go`, which asks for papers, and shows them: somebody asked for them, wherever the keys
  /// are.
  void goToPapers(Runnable go) {
    boolean wasCovered = cover.isLaid();
    go.run();
    uncover();
    if (wasCovered) {
      panes.focusPapers();
    }
  }

  /// Takes note of the page that covers authors and papers, for Back and Forward. From a page that
  /// is not noted, such as a review, they lead to the place it covers, and not to it again.
  public void visit(WindowPage page) {
    browse.visit(page);
  }

  /// Shows authors and papers again, since there is something new in them. The keys go there only
  /// from the page that closes: a query, or what was stored, must not take them from whoever types.
  public void uncoverForAnswer() {
    if (cover.isLaid()) {
      boolean takesKeys = cover.hasKeys();
      cover.lift();
      if (takesKeys) {
        panes.focusPapers();
      }
    }
  }

  /// True if the focus is in the cover, which has Escape and F6 keys of its own.
  boolean isInCover() {
    return cover.isLaid() && cover.hasFocus();
  }

  /// Gives the keys to what covers the window, or to the pane `by` further on.
  void focusNext(int by) {
    if (cover.isLaid()) {
      cover.focus();
    } else {
      panes.focusNext(by);
    }
  }

  /// Lays `card` over the window, until [#lift], the Esc key or a press beside it.
  ///
  /// @param focus the part of the card that gets the keys
  public void lay(Node card, Node focus) {
    overlay.lay(card, focus);
  }

  /// Takes the card away that lies over the window, if there is one.
  public void lift() {
    overlay.lift();
  }

  /// Reads a paper, whatever is listed.
  public void read(PaperId paper) {
    if (cover.isLaid()) {
      uncover();
    } else {
      browse.visitPaper();
    }
    selection.showPaper(paper, browse.query().get());
  }

  /// Shows in which theme the window is.
  public void showTheme(boolean isDark) {
    top.showTheme(isDark);
  }

  /// Shows in the search box that `key` opens what finds more than papers.
  public void showKey(String key) {
    search.showKey(key);
  }

  /// Writes `text` into the search box as if it were typed.
  public void write(String text) {
    search.write(text);
  }

  /// Shows `banner` and lets it be heard: below the bar at the top, or for a while over the bottom
  /// of the window.
  public void showBanner(Banner banner) {
    if (banner.isPassing()) {
      toast.show(banner);
    } else {
      head.getChildren().setAll(top, banner);
    }
    announcer.say(banner.said());
  }

  /// Takes `banner` away, if it is the one below the bar at the top.
  public void hideBanner(Banner banner) {
    if (head.getChildren().contains(banner)) {
      hideBanner();
    }
  }

  /// Takes the banner below the bar at the top away.
  public void hideBanner() {
    head.getChildren().setAll(top);
  }

  void focusSearch() {
    search.focus();
  }

  void showHistory() {
    search.focus();
    search.showHistory();
  }

  private void showZoom(ZoomLevel newZoom) {
    newZoom.apply(this);
    fit();
  }

  private void fit() {
    panes.fit(sidebar.fit(getWidth(), zoom.get()), zoom.get());
    pseudoClassStateChanged(Style.NARROW, panes.abreast() < BrowsePanes.MOST);
    pseudoClassStateChanged(Style.SLIM, panes.abreast() == 1);
    top.fit(panes.abreast() == 1);
  }

  /// The layout, with the suggestions below the search box, wherever the box is.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    Bounds box = sceneToLocal(search.localToScene(search.getLayoutBounds()));
    search.drop().setPrefWidth(box.getWidth());
    search.drop().relocate(box.getMinX(), box.getMaxY());
  }

  private void key(KeyEvent event) {
    Optional<Command> asked = commands.asked(event);
    commanded = asked.isPresent();
    asked.ifPresent(command -> {
      event.consume();
      // What is done is done to the window, not to a card over it.
      PopoverCards.hide();
      boolean wasOpen = overlay.lift();
      if (!wasOpen || command.name() != CommandName.CLOSE) {
        command.action().run();
      }
    });
  }

  /// The letter of a command is not written into the field that the command opened.
  private void typed(KeyEvent event) {
    if (commanded) {
      event.consume();
    }
  }

  /// True if the Esc key has something to close here; in a text it belongs to the text.
  boolean canClose() {
    return overlay.isOpen()
        || (cover.isLaid() && !isInCover())
        || (!cover.isLaid() && panes.canClose() && !isWriting());
  }

  private boolean isWriting() {
    return getScene() != null && getScene().getFocusOwner() instanceof TextInputControl;
  }

  /// Closes what lies on top: a page in place of the papers, a pane over another.
  void close() {
    if (cover.isLaid()) {
      uncover();
    } else {
      panes.close();
    }
  }
}
