package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.app.pictures.ScenePicture;
import dev.byline.app.pictures.WindowPictures;
import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.PageText;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.PageRequest;
import dev.byline.library.query.Clause;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.model.own.AuthorGroup;
import dev.byline.model.own.OwnMarks;
import dev.byline.parse.PageSource;
import dev.byline.sync.ProgressListener;
import dev.byline.ui.kit.Banner;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.Theme;
import dev.byline.ui.model.MarksModel;
import dev.byline.ui.text.TickList;
import dev.byline.ui.who.WhoPlace;
import dev.byline.ui.window.CommandName;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Deciding in a window who is who, over a library on disk.
@ExtendWith(FxExtension.class)
class DecidingTest {

  private static final AuthorId SCOTT = new AuthorId("scott-pesme");
  private static final AuthorId S = new AuthorId("s-pesme");

  @TempDir Path temp;
  private LibraryFolder library;
  private Optional<MainWindow> desk = Optional.empty();
  private Optional<Scene> scene = Optional.empty();

  @BeforeEach
  void open(Fx fx) throws IOException {
    library = LibraryFolder.open(temp, LuceneIndex::open);
    add(
        "scott.txt",
        new PageText("Scott Pesme")
            .paper("Flows on graphs", "Jun 2, 2022", "Scott Pesme, Bo Berg")
            .paper("Flows on graphs revisited", "Jun 3, 2024", "Scott Pesme, Bo Berg"));
    add("s.txt", new PageText("S. Pesme").paper("Rings", "Jun 5, 2024", "S. Pesme, Bo Berg"));
    fx.run(() -> {
      MainWindow made =
          MainWindow.over(
              WindowSources.of(library), Runnable::run, Runnable::run, WindowPictures.NO_COMMANDS);
      desk = Optional.of(made);
      scene = Optional.of(made.scene(Theme.LIGHT, 1440, 900));
      made.refresh();
      made.browse().showAll();
    });
  }

  private void add(String file, PageText page) throws IOException {
    add(file, page.text());
  }

  private void add(String file, String text) throws IOException {
    var options = new ImportOptions(Optional.of(LocalDate.of(2026, 5, 31)), false);
    library.importPages(
        List.of(PageSource.of(file, text)), options, ProgressListener.NONE, () -> false);
  }

  @AfterEach
  void close() throws IOException {
    library.close();
  }

  private MainWindow desk() {
    return desk.orElseThrow();
  }

  private Stream<Node> nodes() {
    Scene shown = scene.orElseThrow();
    ScenePicture.layOut(shown);
    return shown.getRoot().lookupAll("*").stream().filter(DecidingTest::isSeen);
  }

  private static boolean isSeen(Node node) {
    return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
  }

  private <T extends Node> Stream<T> nodes(Class<T> type) {
    return nodes().filter(type::isInstance).map(type::cast);
  }

  private ButtonBase button(String text) {
    return nodes(ButtonBase.class)
        .filter(button -> text.equals(button.getText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No button says " + text));
  }

  private void press(String text) {
    button(text).fire();
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
          .map(AuthorRecord::id)
          .map(AuthorId::value)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void questionIsAnsweredAndTheAnswerTakenBackByTheBanner(Fx fx) {
    fx.run(() -> {
      desk().showWho(WhoPlace.Part.QUESTIONS);
      assertTrue(isSaid("Possibly the same author (1)"));
      assertTrue(isSaid("Both wrote with Bo Berg"));
      assertTrue(isSaid("From s.txt, captured 31 May 2026"));
      press("Merge into Scott Pesme");
      assertEquals(List.of("scott-pesme"), authors());
      assertTrue(isSaid("S. Pesme was merged into Scott Pesme."));
      assertTrue(!isSaid("Possibly the same author (1)"));
      press("Undo");
      assertEquals(List.of("s-pesme", "scott-pesme"), authors());
      assertTrue(isSaid("Possibly the same author (1)"));
    });
  }

  @Test
  void aPaperIsOnThePagesOfWhomItsOwnerWasMergedInto(Fx fx) {
    fx.run(() -> {
      desk().showWho(WhoPlace.Part.QUESTIONS);
      press("Merge into Scott Pesme");
      desk().browse().showAuthor(SCOTT);
      desk().browse().rows().stream()
          .flatMap(slot -> slot.value().stream())
          .filter(hit -> hit.paper().title().equals("Rings"))
          .forEach(hit ->
              desk().models().selection().showPaper(hit.id(), desk().browse().query().get()));
      List<String> links =
          nodes(Hyperlink.class).map(Hyperlink::getText).filter(t -> t.endsWith("Pesme")).toList();
      assertEquals(List.of("Scott Pesme"), links);
    });
  }

  @Test
  void decisionsAndMarksAreUndoneInTheOrderInWhichTheyWereMade(Fx fx) {
    fx.run(() -> {
      desk().showWho(WhoPlace.Part.QUESTIONS);
      press("Merge into Scott Pesme");
      desk().models().marks().toggleStar(new MarksModel.Subject.OfAuthor(SCOTT));
      desk().models().authorGroups().create("Lab", List.of(SCOTT));
      assertTrue(isSaid("Group created."));
      command(CommandName.UNDO);
      assertEquals(List.of(), desk().models().authorGroups().groups().get());
      command(CommandName.UNDO);
      assertEquals(OwnMarks.NONE, desk().models().marks().marks().get().of(SCOTT));
      assertEquals(List.of("scott-pesme"), authors());
      command(CommandName.UNDO);
      assertEquals(List.of("s-pesme", "scott-pesme"), authors());
      assertTrue(isSaid("Undone: S. Pesme was merged into Scott Pesme."));
      command(CommandName.REDO);
      assertEquals(List.of("scott-pesme"), authors());
      assertTrue(isSaid("S. Pesme was merged into Scott Pesme."));
      command(CommandName.REDO);
      command(CommandName.REDO);
      assertEquals(
          List.of("Lab"),
          desk().models().authorGroups().groups().get().stream().map(AuthorGroup::name).toList());
    });
  }

  private void command(CommandName name) {
    desk().shell().commands().run(name);
  }

  @Test
  void whatWasTakenBackByTheBannerIsDecidedAgainByIt(Fx fx) {
    fx.run(() -> {
      desk().showWho(WhoPlace.Part.QUESTIONS);
      press("Keep apart");
      press("Undo");
      assertTrue(isSaid("Undone: S. Pesme and Scott Pesme are different people."));
      press("Redo");
      assertTrue(isSaid("S. Pesme and Scott Pesme are different people."));
      assertTrue(isSaid("No duplicates found") || !isSaid("Possibly the same author (1)"));
    });
  }

  @Test
  void openQuestionsAreCountedBelowTheAuthorsAndLeadThere(Fx fx) {
    fx.run(() -> {
      assertTrue(isSaid("1 question"));
      press("Duplicates");
      assertTrue(isSaid("Possibly the same author (1)"));
    });
  }

  @Test
  void networkOfAnAuthorIsInTheMenuOfThePage(Fx fx) {
    fx.run(() -> {
      desk().models().authors().ticks().set(List.of(S));
      desk().browse().showAuthor(SCOTT);
      command(CommandName.AUTHOR_NETWORK);
      assertTrue(isSaid("around Scott Pesme"));
    });
  }

  @Test
  void decisionsAreListedWithTheirGroundsAndUndone(Fx fx) {
    fx.run(() -> {
      desk().showWho(WhoPlace.Part.QUESTIONS);
      press("Keep apart");
      nodes(ButtonBase.class)
          .filter(button -> "Dismiss".equals(button.getAccessibleText()))
          .findFirst()
          .orElseThrow()
          .fire();
      desk().showWho(WhoPlace.Part.DECIDED);
      assertTrue(isSaid("S. Pesme and Scott Pesme are different people"));
      assertTrue(isSaid("Both wrote with Bo Berg"));
      press("Undo");
      assertTrue(isSaid("No decisions yet"));
    });
  }

  @Test
  void windowGoesOnWithTheAuthorWhoWasKept(Fx fx) {
    fx.run(() -> {
      desk().browse().showAuthor(S);
      desk().models().authors().ticks().set(List.of(S, SCOTT));
      desk().shell().commands().run(CommandName.MERGE_AUTHOR);
      nodes(Hyperlink.class)
          .filter(link -> link.getText().equals("Scott Pesme"))
          .findFirst()
          .orElseThrow()
          .fire();
      press("Merge into Scott Pesme");
      assertEquals(Optional.of(SCOTT), desk().browse().author());
      assertEquals(List.of(SCOTT), desk().models().authors().ticks().ids().get());
      // The place is about the author who was kept now.
      assertTrue(isSaid("Merged into it"));
      press("Undo merge");
      assertEquals(List.of("s-pesme", "scott-pesme"), authors());
      desk().browse().show(PaperQuery.ALL.and(Clause.OneOf.profile(S)));
      assertEquals(Optional.of(S), desk().browse().author());
    });
  }

  private TextField mergeField() {
    return nodes(TextField.class)
        .filter(f -> "Type part of a name or title".equals(f.getPromptText()))
        .findFirst()
        .orElseThrow();
  }

  private List<String> offered() {
    return nodes(Hyperlink.class)
        .map(Hyperlink::getText)
        .filter(text -> List.of("Scott Pesme", "S. Pesme", "Bo Berg").contains(text))
        .toList();
  }

  @Test
  void mergingBeginsWithTheKeysInTheFieldAndTheLikeliestListed(Fx fx) throws IOException {
    add("bo.txt", new PageText("Bo Berg").paper("Stars", "Jun 2, 2023", "Bo Berg"));
    fx.run(() -> {
      desk().browse().showAuthor(S);
      command(CommandName.MERGE_AUTHOR);
      assertEquals(mergeField(), scene.orElseThrow().getFocusOwner());
      assertEquals(List.of("Scott Pesme"), offered(), "the other of the surname");
      mergeField().setText("berg");
      desk().refresh();
      assertEquals("berg", mergeField().getText(), "what is typed stays");
      assertEquals(List.of("Bo Berg"), offered());
      mergeField().clear();
      mergeField().fireEvent(new ActionEvent());
      assertTrue(button("Merge into Scott Pesme").getStyleClass().contains("accent"));
      desk().browse().showAuthor(new AuthorId("bo-berg"));
      command(CommandName.MERGE_AUTHOR);
      assertEquals(2, offered().size(), "nobody else has the name: all are offered");
      mergeField().setText("scott");
      mergeField().fireEvent(new ActionEvent());
      // Named beside each other: they are two.
      assertTrue(!button("Merge into Scott Pesme").getStyleClass().contains("accent"));
    });
  }

  @Test
  void withoutAnAuthorOrAPaperThereIsAWayToThem(Fx fx) {
    fx.run(() -> {
      desk().showWho(WhoPlace.Part.ONE);
      assertTrue(isSaid("Choose an author or a paper"));
      press("Go to authors and papers");
      assertTrue(!isSaid("Choose an author or a paper"));
    });
  }

  @Test
  void whatWasDoneIsToldOverTheWindowWithoutMovingIt(Fx fx) {
    fx.run(() -> {
      desk().showWho(WhoPlace.Part.QUESTIONS);
      Node place = nodes(WhoPlace.class).findFirst().orElseThrow();
      double top = place.localToScene(place.getLayoutBounds()).getMinY();
      press("Keep apart");
      Node banner = nodes().filter(n -> n instanceof Banner).findFirst().orElseThrow();
      assertEquals(top, place.localToScene(place.getLayoutBounds()).getMinY());
      assertTrue(banner.localToScene(banner.getLayoutBounds()).getMinY() > 800);
      press("Undo");
      assertEquals(1, nodes(Banner.class).count(), "one takes the place of the other");
    });
  }

  @Test
  void placeOfAnOldIdLeadsToTheAuthorWhoWasKept(Fx fx) throws IOException {
    fx.run(() -> {
      desk().showWho(WhoPlace.Part.QUESTIONS);
      press("Merge into Scott Pesme");
      var place =
          new SessionState(
              QueryText.print(PaperQuery.ALL.and(Clause.OneOf.profile(S))),
              Optional.empty(),
              -1,
              List.of());
      try {
        desk().begin(place.in(library.library()));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      assertEquals(Optional.of(SCOTT), desk().browse().author());
      assertEquals(3, desk().browse().rows().size());
    });
  }

  @Test
  void marksOfBothAreSeenOnTheAuthorWhoWasKept(Fx fx) throws IOException {
    library.marks().mark(S, now -> now.withStar(true));
    library.marks().mark(SCOTT, now -> now.withTag("lab"));
    fx.run(() -> {
      desk().showWho(WhoPlace.Part.QUESTIONS);
      press("Merge into Scott Pesme");
      assertEquals(
          new OwnMarks(true, false, "", List.of("lab")),
          desk().models().marks().marks().get().of(SCOTT));
    });
  }

  @Test
  void pageIsGivenToANewAuthor(Fx fx) throws IOException {
    add(
        "scott.txt",
        new PageText("Scott Pesme")
            .paper("Flows on graphs", "Jun 2, 2022", "Scott Pesme, Dee Dorn"));
    fx.run(() -> {
      desk().browse().showAuthor(SCOTT);
      desk().shell().commands().run(CommandName.SPLIT_AUTHOR);
      press("Move to a new author");
      assertEquals(List.of("s-pesme", "scott-pesme", "scott-pesme-2"), authors());
      assertTrue(isSaid("The page scott.txt was assigned to a different Scott Pesme."));
      press("Undo");
      assertEquals(List.of("s-pesme", "scott-pesme"), authors());
    });
  }

  @Test
  void papersByNameAreTickedAndGivenToAnotherOfTheName(Fx fx) throws IOException {
    add(
        "arxiv.json",
        """
        {"id":"2001.00001","title":"Stars","categories":"cs.LG","abstract":"x",\
        "authors_parsed":[["Wang","Wei",""]]}
        {"id":"2001.00002","title":"Rivers","categories":"cs.LG","abstract":"x",\
        "authors_parsed":[["Wang","Wei",""]]}
        """);
    fx.run(() -> {
      desk().browse().showAuthor(new AuthorId("wei-wang@arxiv"));
      desk().shell().commands().run(CommandName.SPLIT_AUTHOR);
      TickList list = nodes(TickList.class).findFirst().orElseThrow();
      assertTrue(button("Move to a different Wei Wang").isDisabled());
      assertEquals(2 * list.getFixedCellSize(), list.getHeight(), 4, "as high as its two rows");
      list.getFocusModel().focus(list.getItems().get(0).text().contains("Rivers") ? 0 : 1);
      list.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, " ", "", KeyCode.SPACE, false, false, false, false));
      press("Move to a different Wei Wang");
      assertEquals(
          List.of("s-pesme", "scott-pesme", "wei-wang.2@arxiv", "wei-wang@arxiv"), authors());
      String said = "A different Wei Wang wrote \u201cRivers\u201d";
      assertTrue(isSaid(said + "."));
      assertTrue(isSaid("Namesakes") && isSaid(said), "and it can be undone there");
      press("Undo");
      assertEquals(List.of("s-pesme", "scott-pesme", "wei-wang@arxiv"), authors());
    });
  }

  @Test
  void versionsOfAPaperAreMergedFromWhereItIsRead(Fx fx) {
    fx.run(() -> {
      desk().browse().showAuthor(SCOTT);
      press("Merge with another version\u2026");
      nodes(Hyperlink.class)
          .filter(link -> link.getText().startsWith("Flows on graphs"))
          .findFirst()
          .orElseThrow()
          .fire();
      press("Merge into Flows on graphs revisited");
      assertTrue(isSaid("Merged into it"));
      desk().browse().showAuthor(SCOTT);
      assertEquals(1, desk().browse().rows().size());
    });
  }

  @Test
  void nameOnAnothersPaperLeadsToTheOnePageOfThatName(Fx fx) throws IOException {
    add(
        "bo.txt",
        new PageText("Bo Berg")
            .paper("Stars", "Jun 2, 2023", "Bo Berg, S. Pesme, Scott Pesme, Dee Dorn"));
    fx.run(() -> {
      desk().browse().showAuthor(new AuthorId("bo-berg"));
      assertEquals(List.of("Scott Pesme,"), linked());
      press("Scott Pesme,");
      assertEquals(Optional.of(SCOTT), desk().browse().author());
    });
    add("other.txt", new PageText("Scott Pesme").paper("Moss", "Jun 2, 1999", "Scott Pesme"));
    fx.run(() -> {
      desk().browse().showAuthor(new AuthorId("bo-berg"));
      // Two of one name: it is not known who is meant.
      assertEquals(List.of(), linked());
    });
  }

  @Test
  void listingIsMadeAPaperOfItsOwn(Fx fx) throws IOException {
    add(
        "bo.txt",
        new PageText("Bo Berg").paper("Flows on graphs", "Jun 2, 2022", "Scott Pesme, Bo Berg"));
    fx.run(() -> {
      desk().browse().show(QueryText.read("in:bo-berg").query());
      press("Merge with another version\u2026");
      assertTrue(isSaid("On the page of Scott Pesme, from scott.txt"));
      press("Split off as a separate paper");
      assertTrue(
          isSaid(
              "\u201cFlows on graphs\u201d on the page of Scott Pesme was split off as a separate"
                  + " paper."));
      desk().browse().showAll();
      assertEquals(4, desk().browse().rows().size());
      command(CommandName.UNDO);
      desk().browse().showAll();
      assertEquals(3, desk().browse().rows().size());
    });
  }

  private List<String> linked() {
    return nodes(Hyperlink.class)
        .filter(link -> link.getStyleClass().contains("has-page"))
        .map(Hyperlink::getText)
        .filter(name -> !name.startsWith("Bo Berg"))
        .toList();
  }

  @Test
  void menuOfAnAuthorsPageLeadsThereAndEscapeBack(Fx fx) {
    fx.run(() -> {
      desk().browse().showAuthor(SCOTT);
      nodes(MenuButton.class)
          .filter(menu -> "Author actions".equals(menu.getAccessibleText()))
          .findFirst()
          .orElseThrow()
          .getItems()
          .stream()
          .filter(item -> "Merge this author with\u2026".equals(item.getText()))
          .findFirst()
          .orElseThrow()
          .fire();
      assertTrue(isSaid("Merge with\u2026"));
      TextField field = mergeField();
      Event.fireEvent(
          field,
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
      assertTrue(!isSaid("Merge with\u2026"));
    });
  }
}
