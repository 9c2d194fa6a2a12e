package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.app.pictures.ScenePicture;
import dev.byline.app.pictures.WindowPictures;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.ui.compare.ComparePlace;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.LazyPart;
import dev.byline.ui.kit.Theme;
import dev.byline.ui.model.DetailState;
import dev.byline.ui.shell.BrowsePanes;
import dev.byline.ui.window.CommandName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/// A window that comes back as it was, and its places.
class SessionMemoryTest extends DeskCase {

  @Test
  void lightOrDarkFollowsTheSystemUntilSomebodyChooses(Fx fx) {
    fx.run(() -> {
      var system = new SimpleObjectProperty<>(Theme.LIGHT);
      desk.follow(system);
      system.set(Theme.DARK);
      assertTrue(isDark());
      desk.look().set(Settings.Look.LIGHT);
      assertFalse(isDark());
      system.set(Theme.LIGHT);
      system.set(Theme.DARK);
      assertFalse(isDark());
      desk.look().set(Settings.Look.SYSTEM);
      assertTrue(isDark());
      system.set(Theme.LIGHT);
      assertFalse(isDark());
    });
  }

  private boolean isDark() {
    return scene.getRoot().getPseudoClassStates().contains(PseudoClass.getPseudoClass("dark"));
  }

  @Test
  void placesAreMadeWhenTheyAreFirstSeen(Fx fx) {
    fx.run(() -> {
      var made = new ArrayList<Label>();
      desk.shell()
          .addPlace(
              CommandName.RANKING,
              new LazyPart<>(() -> {
                var place = new Label();
                made.add(place);
                return place;
              }));
      open();
      desk.showComparison(ComparePlace.Part.SIDES);
      desk.shell().uncover();
      assertEquals(List.of(), made);
    });
  }

  @Test
  void comesBackAsItWas(Fx fx) {
    var memory = new SessionMemory(folder.resolve("user"), folder.resolve("library"));
    var paper = new PaperId("author-1-3");
    fx.run(() -> {
      open();
      memory.watch(new Stage(), desk, Runnable::run);
      desk.look().set(Settings.Look.DARK);
      desk.shell().zoom().set(desk.shell().zoom().get().larger());
      desk.models().groups().wanted().set(true);
      desk.models().search().onlyOnEnter().set(true);
      desk.shell().panes().setDividerPositions(0.25, 0.6);
      desk.models().search().history().show(List.of("momentum"));
      desk.browse().showAuthor(new AuthorId("author-1"));
      desk.models().selection().showPaper(paper, desk.browse().query().get());
      memory.keep(memory.last().orElseThrow());
    });
    var again = new SessionMemory(folder.resolve("user"), folder.resolve("library"));
    fx.run(() -> {
      MainWindow other =
          MainWindow.over(
              Invented.sources(), Runnable::run, Runnable::run, WindowPictures.NO_COMMANDS);
      again.restore(again.settings(), new Stage(), other);
      other.scene(Theme.LIGHT, 1200, 800);
      other.begin(again.place());
      assertEquals(Settings.Look.DARK, other.look().get());
      assertEquals(110, other.shell().zoom().get().percent());
      assertTrue(other.models().groups().wanted().get());
      assertTrue(other.models().search().onlyOnEnter().get());
      assertEquals(0.25, other.shell().panes().places().authors(), 0.01);
      assertEquals(0.6, other.shell().panes().places().papers(), 0.01);
      assertEquals(List.of("momentum"), other.models().search().history().texts().get());
      assertEquals(Optional.of(new AuthorId("author-1")), other.browse().author());
      assertFalse(other.browse().backPossible().get());
      var read = (DetailState.Shown) other.models().selection().paper().get();
      assertEquals(paper, read.detail().record().id());
    });
  }

  @Test
  void panesKeepTheirWidthsFromStartToStartInALargeWindow(Fx fx) {
    var memory = new SessionMemory(folder.resolve("user"), folder.resolve("library"));
    double before = fx.on(() -> authorsWidth(memory, 1440, 1900));
    for (int start = 0; start < 3; start++) {
      assertEquals(before, fx.on(() -> authorsWidth(memory, 1440, 1900)), 2);
    }
  }

  @Test
  void whoWatchesThePanesHearsOfEveryMoveInWideAndNarrowWindows(Fx fx) {
    fx.run(() -> {
      open();
      var moves = new ArrayList<Double>();
      BrowsePanes panes = desk.shell().panes();
      panes.onParted(() -> moves.add(panes.getDividerPositions()[0]));
      panes.setDividerPosition(0, 0.3);
      assertEquals(0.3, moves.getLast(), 0.01);
      desk.shell().resize(900, 800);
      ScenePicture.layOut(scene);
      assertEquals(1, panes.getDividers().size());
      panes.setDividerPosition(0, 0.4);
      assertEquals(0.4, moves.getLast(), 0.01);
    });
  }

  /// How wide the authors are in a window that was laid out at one width and grew to another.
  private double authorsWidth(SessionMemory memory, double first, double then) {
    MainWindow started =
        MainWindow.over(
            Invented.sources(), Runnable::run, Runnable::run, WindowPictures.NO_COMMANDS);
    Scene window = started.scene(Theme.LIGHT, first, 800);
    ScenePicture.layOut(window);
    memory.restore(memory.settings(), new Stage(), started);
    memory.watch(new Stage(), started, Runnable::run);
    window.getRoot().resize(then, 800);
    ScenePicture.layOut(window);
    memory.keep(memory.last().orElseThrow());
    return ((Region) window.getRoot().lookup(".authors")).getWidth();
  }

  @Test
  void remembersNothingBeforeItHasComeBack() {
    var memory = new SessionMemory(folder, folder);
    assertEquals(Optional.empty(), memory.last());
  }
}
