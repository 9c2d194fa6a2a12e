package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.app.pictures.ScenePicture;
import dev.byline.index.LuceneIndex;
import dev.byline.intake.AddedPage;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.PageEdits;
import dev.byline.intake.PageText;
import dev.byline.library.AuthorQuery;
import dev.byline.library.PageRequest;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.parse.PageSource;
import dev.byline.sync.ProgressListener;
import dev.byline.ui.intake.IntakeModel;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.Theme;
import dev.byline.ui.window.Command;
import dev.byline.ui.window.CommandName;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Removing in a window, over a library on disk.
@ExtendWith(FxExtension.class)
class RemovingTest {

  private static final AuthorId ADA = new AuthorId("ada-ames");
  private static final LocalDate MAY = LocalDate.of(2026, 5, 31);
  private static final PageSource PAGE =
      new PageText("Ada Ames")
          .paper("Ada alone", "Jun 2, 2022", "Ada Ames")
          .paper("Shared", "Jun 3, 2022", "Ada Ames, Bo Berg")
          .source("ada.txt");

  @TempDir Path temp;
  private LibraryFolder library;
  private Optional<MainWindow> desk = Optional.empty();
  private Optional<Scene> scene = Optional.empty();
  private final RecordedActions commands = new RecordedActions();

  @BeforeEach
  void open(Fx fx) throws IOException {
    library = LibraryFolder.open(temp, LuceneIndex::open);
    var bo = new PageText("Bo Berg").paper("Shared", "Jun 3, 2022", "Ada Ames, Bo Berg");
    library.importPages(
        List.of(PAGE, bo.source("bo.txt")),
        new ImportOptions(Optional.of(MAY), false),
        ProgressListener.NONE,
        () -> false);
    fx.run(() -> {
      MainWindow made =
          MainWindow.over(WindowSources.of(library), Runnable::run, Runnable::run, commands);
      desk = Optional.of(made);
      scene = Optional.of(made.scene(Theme.LIGHT, 1440, 900));
      made.refresh();
      made.browse().showAll();
    });
  }

  @AfterEach
  void close() throws IOException {
    library.close();
  }

  private MainWindow desk() {
    return desk.orElseThrow();
  }

  private <T extends Node> Stream<T> nodes(Class<T> type) {
    Scene shown = scene.orElseThrow();
    ScenePicture.layOut(shown);
    return shown.getRoot().lookupAll("*").stream().filter(type::isInstance).map(type::cast);
  }

  private void press(String text) {
    nodes(ButtonBase.class)
        .filter(button -> text.equals(button.getText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No button says " + text))
        .fire();
  }

  /// Chooses from the menu of that meaning.
  private void choose(String menu, String text) {
    nodes(MenuButton.class)
        .filter(button -> menu.equals(button.getAccessibleText()))
        .flatMap(button -> button.getItems().stream())
        .filter(item -> text.equals(item.getText()) && item.isVisible())
        .findFirst()
        .map(MenuItem::getOnAction)
        .orElseThrow(() -> new AssertionError("The menu lacks " + text))
        .handle(null);
  }

  private boolean isSaid(String text) {
    return nodes(Label.class).anyMatch(label -> label.getText().equals(text));
  }

  private List<String> authors() {
    try {
      return library
          .library()
          .authors(AuthorQuery.ALL, PageRequest.first(9), () -> false)
          .authors()
          .stream()
          .map(author -> author.id().value())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<String> titles() {
    try {
      return library
          .library()
          .papers(PaperQuery.ALL, PageRequest.first(9), () -> false)
          .hits()
          .stream()
          .map(hit -> hit.paper().title())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void read(String title) {
    try {
      PaperQuery query = QueryText.read("title:\"" + title + "\"").query();
      desk()
          .shell()
          .read(
              library
                  .library()
                  .papers(query, PageRequest.first(1), () -> false)
                  .hits()
                  .getFirst()
                  .id());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void authorIsRemovedFromTheMenuAndBroughtBackByTheBanner(Fx fx) {
    fx.run(() -> {
      desk().browse().showAuthor(ADA);
      choose("Author actions", "Remove this author");
      assertEquals(List.of("bo-berg"), authors());
      assertEquals(List.of("Shared"), titles());
      assertTrue(isSaid("Ada Ames was removed."));
      press("Undo");
      assertEquals(List.of("ada-ames", "bo-berg"), authors());
      assertEquals(List.of("Ada alone", "Shared"), titles());
      desk().shell().commands().run(CommandName.REDO);
      assertEquals(List.of("bo-berg"), authors());
    });
  }

  @Test
  void paperIsRemovedFromItsMenuAndBroughtBack(Fx fx) {
    fx.run(() -> {
      read("Shared");
      choose("Paper actions", "Remove this paper");
      assertEquals(List.of("Ada alone"), titles());
      assertTrue(isSaid("\u201cShared\u201d was removed."));
      desk().shell().commands().run(CommandName.UNDO);
      assertEquals(List.of("Ada alone", "Shared"), titles());
    });
  }

  @Test
  void manyPapersAreRemovedByOneStepAndOneLine(Fx fx) throws IOException {
    Path journal = temp.resolve("journal.jsonl");
    int before = Files.readAllLines(journal).size();
    fx.run(() -> {
      ScenePicture.layOut(scene.orElseThrow());
      desk().shell().commands().run(CommandName.SELECT_ALL);
      desk().shell().commands().run(CommandName.REMOVE_PAPER);
      assertEquals(List.of(), titles());
      assertTrue(isSaid("2 papers were removed."));
      assertTrue(desk().models().picked().picked().get().isEmpty());
    });
    assertEquals(before + 1, Files.readAllLines(journal).size());
    fx.run(() -> {
      press("Undo");
      assertEquals(List.of("Ada alone", "Shared"), titles());
      desk().shell().commands().run(CommandName.REDO);
      assertEquals(List.of(), titles());
      desk().shell().commands().run(CommandName.UNDO);
      assertEquals(List.of("Ada alone", "Shared"), titles());
    });
    assertEquals(
        List.of("Ada alone", "Shared"),
        reopened().stream().sorted().toList(),
        "All of it counts after a restart too");
  }

  private ListView<?> list() {
    return (ListView<?>)
        nodes(ListView.class)
            .filter(list -> list.getStyleClass().contains("contents-rows"))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void aSourceIsRemovedFromTheListAndRestoredFromTheOther(Fx fx) {
    fx.run(() -> {
      desk().shell().commands().run(CommandName.SOURCES);
      assertEquals(2, list().getItems().size());
      assertTrue(isSaid("Page \u00b7 2 papers \u00b7 31 May 2026 \u00b7 ada.txt"));
      list().getSelectionModel().selectAll();
      press("Remove 2");
      assertEquals(List.of(), authors());
      assertTrue(isSaid("No pages yet"));
      assertTrue(isSaid("2 pages and data sets were removed."));
      desk().shell().commands().run(CommandName.UNDO);
      assertEquals(List.of("ada-ames", "bo-berg"), authors());
      desk().shell().commands().run(CommandName.REDO);
      desk().shell().commands().run(CommandName.REMOVED);
      assertTrue(
          isSaid("Ada Ames\u2019s capture of 2026-05-31 was removed".replace('\u2019', '\'')));
      list().getSelectionModel().selectAll();
      press("Restore 2");
      assertEquals(List.of("ada-ames", "bo-berg"), authors());
      assertEquals(List.of("Ada alone", "Shared"), titles());
      assertTrue(isSaid("Nothing removed"));
      desk().shell().commands().run(CommandName.UNDO);
      assertEquals(List.of(), authors());
    });
  }

  /// The titles in the library as another program finds them.
  private List<String> reopened() throws IOException {
    try (LibraryFolder other = LibraryFolder.open(temp, LuceneIndex::open)) {
      return other
          .library()
          .papers(PaperQuery.ALL, PageRequest.first(9), () -> false)
          .hits()
          .stream()
          .map(hit -> hit.paper().title())
          .toList();
    }
  }

  @Test
  void paletteOffersWhatTheMenusDo(Fx fx) {
    fx.run(() -> {
      desk().browse().showAuthor(ADA);
      read("Shared");
      List<String> possible =
          desk().shell().commands().possible().stream().map(Command::id).toList();
      assertTrue(
          possible.containsAll(List.of("removeAuthor", "removePaper", "editAuthor", "editPaper")),
          possible::toString);
    });
  }

  @Test
  void editLeadsToThePage(Fx fx) throws IOException {
    fx.run(() -> {
      desk().browse().showAuthor(ADA);
      choose("Author actions", "Edit this author\u2026");
      read("Shared");
      choose("Paper actions", "Edit this paper\u2026");
      assertEquals(List.of("ada-ames", "Shared"), commands.edited());
    });
    WindowSources.Origin origin = WindowSources.of(library).origin(ADA).orElseThrow();
    assertEquals("ada.txt", origin.name());
    assertEquals(0, origin.spot().profile());
  }

  @Test
  void removedPageThatIsPastedAgainAsksWhetherItIsToComeBack(Fx fx) {
    fx.run(() -> {
      desk().browse().showAuthor(ADA);
      desk().shell().commands().run(CommandName.REMOVE_AUTHOR);
      var intake = new WindowIntake(library, desk(), Runnable::run, Runnable::run);
      try {
        AddedPage added =
            library.reviews().add(PAGE, Optional.of(new CaptureDay(MAY, false)), PageEdits.NONE);
        intake.added(added, new IntakeModel.Summary("Ada Ames", 2), () -> {});
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      assertEquals(List.of("bo-berg"), authors());
      assertTrue(isSaid("Ada Ames was removed earlier and stays removed."));
      press("Restore");
      assertEquals(List.of("ada-ames", "bo-berg"), authors());
    });
  }
}
