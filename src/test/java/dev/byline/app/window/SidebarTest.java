package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.app.pictures.ScenePicture;
import dev.byline.app.pictures.WindowPictures;
import dev.byline.library.own.MemoryWatches;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.own.SeenPapers;
import dev.byline.model.own.Watch;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.Theme;
import dev.byline.ui.model.MarksModel;
import dev.byline.ui.window.CommandName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// The sidebar: where it stands, what it lists, and what can be done in it.
class SidebarTest extends DeskCase {

  private void press(KeyCode code) {
    press(code, false);
  }

  private void press(KeyCode code, boolean control) {
    Node owner = scene.getFocusOwner();
    // What was taken away keeps the focus until the next pulse.
    Node target = owner == null || owner.getScene() == null ? desk.shell() : owner;
    Event.fireEvent(
        target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    ScenePicture.layOut(scene);
  }

  private TreeView<?> tree() {
    return (TreeView<?>) scene.getRoot().lookup(".sidebar-tree");
  }

  private Optional<TreeItem<?>> line(String name) {
    var all = new ArrayList<TreeItem<?>>(tree().getRoot().getChildren());
    for (int i = 0; i < all.size(); i++) {
      all.addAll(all.get(i).getChildren());
    }
    return all.stream().filter(item -> cellText(item).startsWith(name)).findFirst();
  }

  /// What a screen reader says of the line.
  private String cellText(TreeItem<?> item) {
    return tree().lookupAll(".tree-cell").stream()
        .map(cell -> (TreeCell<?>) cell)
        .filter(cell -> item.equals(cell.getTreeItem()))
        .map(Node::getAccessibleText)
        .findFirst()
        .orElse("");
  }

  private void select(String name) {
    selectItem(tree(), line(name).orElseThrow());
    ScenePicture.layOut(scene);
  }

  @SuppressWarnings("unchecked")
  private static <T> void selectItem(TreeView<T> tree, TreeItem<?> item) {
    tree.getSelectionModel().select((TreeItem<T>) item);
  }

  private PaperId firstPaper() {
    return desk.browse().rows().getFirst().value().orElseThrow().id();
  }

  private void tag(String tag) {
    desk.models()
        .marks()
        .change(new MarksModel.Subject.OfPaper(firstPaper()), now -> now.withTag(tag));
    ScenePicture.layOut(scene);
  }

  @Test
  void aKeyShowsItAndGivesItTheKeysAndHidesItAgain(Fx fx) {
    fx.run(() -> {
      open();
      press(KeyCode.F9);
      assertEquals(tree(), scene.getFocusOwner());
      press(KeyCode.F9);
      assertFalse(desk.shell().sidebar().wanted().get());
      assertEquals(null, scene.getRoot().lookup(".sidebar"));
    });
  }

  @Test
  void inANarrowWindowItLiesOverThePanesUntilSomethingIsChosen(Fx fx) {
    fx.run(() -> {
      open();
      double before = scene.getRoot().lookup(".papers").getBoundsInParent().getWidth();
      press(KeyCode.F9);
      assertEquals(
          before, scene.getRoot().lookup(".papers").getBoundsInParent().getWidth(), "squeezed");
      press(KeyCode.ESCAPE);
      assertEquals(null, scene.getRoot().lookup(".sidebar"));
      press(KeyCode.F9);
      select("Starred");
      press(KeyCode.ENTER);
      assertEquals("is:starred", QueryText.print(desk.browse().query().get()));
      assertEquals(null, scene.getRoot().lookup(".sidebar"));
    });
  }

  @Test
  void inAWideWindowItStandsBesideThemAndStays(Fx fx) {
    fx.run(() -> {
      var wide =
          MainWindow.over(
              Invented.sources(), Runnable::run, Runnable::run, WindowPictures.NO_COMMANDS);
      Scene shown = wide.scene(Theme.LIGHT, 1600, 900);
      wide.refresh();
      wide.shell().sidebar().wanted().set(true);
      ScenePicture.layOut(shown);
      Node sidebar = shown.getRoot().lookup(".sidebar");
      Node authors = shown.getRoot().lookup(".authors");
      assertEquals(
          sidebar.localToScene(sidebar.getBoundsInLocal()).getMaxX(),
          authors.localToScene(authors.getBoundsInLocal()).getMinX(),
          1);
      wide.browse().show(PaperQuery.ALL);
      ScenePicture.layOut(shown);
      assertNotNull(shown.getRoot().lookup(".sidebar"));
    });
  }

  @Test
  void marksAreCountedAndTagsRenamedMergedAndDeleted(Fx fx) {
    fx.run(() -> {
      open();
      press(KeyCode.F9);
      assertEquals("Starred, no papers", line("Starred").map(this::cellText).orElseThrow().strip());
      desk.models().marks().toggleStar(new MarksModel.Subject.OfPaper(firstPaper()));
      tag("gpu");
      tag("later");
      assertEquals("Starred, 1 paper", line("Starred").map(this::cellText).orElseThrow().strip());
      select("gpu");
      press(KeyCode.F2);
      var field = (TextField) scene.getRoot().lookup(".sidebar-tree .text-field");
      field.setText("hardware");
      Event.fireEvent(
          field,
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
      ScenePicture.layOut(scene);
      assertTrue(line("hardware").isPresent());
      desk.models().marks().retag("hardware", Optional.of("later"));
      ScenePicture.layOut(scene);
      assertEquals(Optional.empty(), line("hardware"));
      select("later");
      press(KeyCode.DELETE);
      assertEquals(Optional.empty(), line("later"));
      press(KeyCode.Z, true);
      assertTrue(line("later").isPresent());
    });
  }

  @Test
  void paperIsPutOnTheListToRead(Fx fx) {
    fx.run(() -> {
      open();
      desk.models().selection().showPaper(firstPaper(), PaperQuery.ALL);
      ScenePicture.layOut(scene);
      desk.shell().commands().run(CommandName.TO_READ);
      press(KeyCode.F9);
      assertEquals("To read, 1 paper", line("To read").map(this::cellText).orElseThrow().strip());
      select("To read");
      press(KeyCode.ENTER);
      assertEquals("tag:\"to read\"", QueryText.print(desk.browse().query().get()));
    });
  }

  @Test
  void searchIsSavedUnderANameAndDeletedAndThatIsUndone(Fx fx) {
    fx.run(() -> {
      open();
      desk.browse().show(QueryText.read("momentum sort:newest").query());
      press(KeyCode.S, true);
      var field = (TextField) scene.getFocusOwner();
      field.setText("Momentum of late");
      Event.fireEvent(
          field,
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
      desk.browse().show(PaperQuery.ALL);
      press(KeyCode.F9);
      select("Momentum of late");
      press(KeyCode.ENTER);
      assertEquals("momentum sort:newest", QueryText.print(desk.browse().query().get()));
      press(KeyCode.F9);
      select("Momentum of late");
      press(KeyCode.DELETE);
      assertEquals(Optional.empty(), line("Momentum of late"));
      press(KeyCode.Z, true);
      assertTrue(line("Momentum of late").isPresent());
      assertEquals(
          Optional.of("A saved search named Momentum of late already exists."),
          desk.models().watches().objection("momentum of  late", Optional.empty()));
    });
  }

  /// A window in which all papers of a search are news.
  private MainWindow withNews() {
    var watches = new MemoryWatches();
    watches.create(Watch.Kind.SEARCH, "All", "", SeenPapers.of(Instant.EPOCH, true, List.of()));
    return MainWindow.over(
        Invented.sources().with(watches), Runnable::run, Runnable::run, WindowPictures.NO_COMMANDS);
  }

  @Test
  void newsAreCountedListedReadAndSeen(Fx fx) {
    fx.run(() -> {
      MainWindow window = withNews();
      Scene shown = window.scene(Theme.LIGHT, 1600, 900);
      window.refresh();
      ScenePicture.layOut(shown);
      var button =
          (Button)
              shown.getRoot().lookupAll(".button").stream()
                  .filter(b -> String.valueOf(b.getAccessibleText()).startsWith("Sidebar: "))
                  .findFirst()
                  .orElseThrow();
      assertEquals("126", button.getText());
      button.fire();
      ScenePicture.layOut(shown);
      TreeItem<?> search =
          ((TreeView<?>) shown.getRoot().lookup(".sidebar-tree"))
              .getRoot()
              .getChildren()
              .get(4)
              .getChildren()
              .getFirst();
      assertEquals(31, search.getChildren().size());
      assertFalse(search.isExpanded());
      var told = new AtomicReference<>("");
      window.models().watches().refreshAndTell(told::set);
      assertEquals("126 new for 1 watched", told.get());
      window.shell().commands().run(CommandName.NEWS_SEEN);
      assertEquals("", button.getText());
      window.shell().commands().run(CommandName.UNDO);
      assertEquals("126", button.getText());
    });
  }

  @Test
  void authorIsWatchedByTheMenuOfThePage(Fx fx) {
    fx.run(() -> {
      open();
      desk.browse().showAuthor(new AuthorId("author-1"));

      assertTrue(desk.models().selection().author().get().isPresent());
      desk.shell().commands().run(CommandName.WATCH_AUTHOR);
      assertEquals(1, desk.models().watches().of(Watch.Kind.AUTHOR).size());
      desk.shell().commands().run(CommandName.WATCH_AUTHOR);
      assertEquals(List.of(), desk.models().watches().of(Watch.Kind.AUTHOR));
    });
  }

  @Test
  void collapsedSectionsAndThePlaceAreRemembered(Fx fx) {
    fx.run(() -> {
      open();
      press(KeyCode.F9);
      select("Tags");
      press(KeyCode.SPACE);
      assertEquals("TAGS", Setting.SIDEBAR_CLOSED.present(desk));
      assertEquals("false", Setting.SIDEBAR.present(desk));
      var other =
          MainWindow.over(
              Invented.sources(), Runnable::run, Runnable::run, WindowPictures.NO_COMMANDS);
      Scene shown = other.scene(Theme.LIGHT, 1600, 900);
      Setting.SIDEBAR_CLOSED.apply("TAGS", other);
      Setting.SIDEBAR.apply("true", other);
      ScenePicture.layOut(shown);
      var tree = (TreeView<?>) shown.getRoot().lookup(".sidebar-tree");
      assertFalse(tree.getRoot().getChildren().get(3).isExpanded());
      assertTrue(tree.getRoot().getChildren().get(4).isExpanded());
    });
  }
}
