package dev.byline.ui.shell;

import dev.byline.ui.kit.PageScrollPane;
import dev.byline.ui.kit.ScrollPositions;
import dev.byline.ui.kit.WindowPage;
import dev.byline.ui.model.BrowseModel;
import dev.byline.ui.model.ResultState;
import dev.byline.ui.model.Visit;
import dev.byline.ui.model.VisitHistory;
import dev.byline.ui.window.FocusOwner;
import java.util.Optional;
import javafx.scene.Node;

/// The room below the bar at the top: authors and papers, or a page that covers them. Back and
/// Forward see the window through it.
final class PageCover implements VisitHistory.Views {

  private final BrowseModel browse;
  private final BrowsePanes panes;
  private final TopBar top;
  private final WindowShell shell;
  private final PageScrollPane room = new PageScrollPane();

  PageCover(BrowseModel browse, BrowsePanes panes, TopBar top, WindowShell shell) {
    this.browse = browse;
    this.panes = panes;
    this.top = top;
    this.shell = shell;
    room.setContent(panes);
  }

  /// The node of the room.
  PageScrollPane room() {
    return room;
  }

  /// Shows `page` in place of authors and papers.
  void lay(Node page) {
    browse.history().stepAside();
    // Only what is styled has its page in the scene, where it can take the keys.
    room.applyCss();
    room.setContent(page);
    room.setHvalue(0);
    room.setVvalue(0);
    top.showCover(Optional.of(page));
  }

  /// True if the keys are in what is below the bar at the top, or nowhere.
  boolean hasKeys() {
    return room.getScene() == null
        || room.getScene().getFocusOwner() == null
        || FocusOwner.isWithin(room.getContent());
  }

  /// True if what is in the room has the focus.
  boolean hasFocus() {
    return FocusOwner.isWithin(room.getContent());
  }

  /// Gives the keys to what is in the room.
  void focus() {
    room.getContent().requestFocus();
  }

  /// Shows authors and papers again.
  void lift() {
    browse.visitPapers();
    room.setContent(panes);
    top.showCover(Optional.empty());
  }

  /// True if a page covers authors and papers.
  boolean isLaid() {
    return !panes.equals(room.getContent());
  }

  @Override
  public Visit.View present() {
    return panes.view(ScrollPositions.of(room.getContent()));
  }

  @Override
  public void prepare(Visit visit) {
    boolean isAsked =
        browse.results().get() instanceof ResultState.Loaded loaded
            && loaded.query().equals(visit.query());
    panes.prepare(visit, isAsked);
  }

  @Override
  public void show(Visit visit) {
    if (visit.page().isPresent()) {
      WindowPage page = visit.page().get();
      shell.cover(page.node());
      page.open().run();
    } else {
      shell.uncover();
    }
    visit.view().scroll().restore(room.getContent());
  }
}
