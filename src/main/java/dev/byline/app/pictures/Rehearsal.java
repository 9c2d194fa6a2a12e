package dev.byline.app.pictures;

import dev.byline.app.window.MainWindow;
import dev.byline.app.window.Settings;
import dev.byline.app.window.Window;
import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.query.Facet;
import dev.byline.library.query.QueryText;
import dev.byline.ui.compare.ComparePlace;
import dev.byline.ui.model.MarksModel;
import dev.byline.ui.window.CommandName;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import javafx.util.Duration;

/// A tour of the program without a visible window: it goes to authors, reads, searches, filters,
/// marks, scrolls, compares, and closes the window on an author's page.
public final class Rehearsal implements Window.Guest {

  /// Time for one step to be answered and painted; one that takes longer goes on beside the next.
  private static final Duration STEP = Duration.millis(180);

  @Override
  public void enter(Stage stage, MainWindow desk) {
    List<Runnable> steps =
        Stream.of(reading(desk), searching(desk), looking(desk)).flatMap(List::stream).toList();
    var time = new Timeline();
    for (int i = 0; i < steps.size(); i++) {
      Runnable step = steps.get(i);
      time.getKeyFrames().add(new KeyFrame(STEP.multiply(i + 4), _ -> step.run()));
    }
    time.setOnFinished(_ -> stage.close());
    time.play();
  }

  private static List<Runnable> reading(MainWindow desk) {
    return List.of(
        () -> rows(desk, ".authors").getSelectionModel().select(1),
        () -> rows(desk, ".papers").getSelectionModel().select(1),
        () -> rows(desk, ".papers").scrollTo(12),
        () -> rows(desk, ".papers").getSelectionModel().select(4),
        () -> desk.shell().commands().run(CommandName.STAR),
        () ->
            desk.browse()
                .author()
                .ifPresent(
                    id -> desk.models().marks().toggleStar(new MarksModel.Subject.OfAuthor(id))),
        desk.browse()::showAll,
        () -> rows(desk, ".papers").scrollTo(30),
        desk.browse()::back,
        desk.browse()::forward);
  }

  private static List<Runnable> searching(MainWindow desk) {
    return List.of(
        () -> desk.shell().write("mo"),
        () -> desk.shell().write("momentum"),
        () -> desk.shell().write("momentum author:marion"),
        () -> desk.browse().update(q -> q.choosing(Facet.CATEGORY, List.of("LG"))),
        () -> desk.browse().type(QueryText.readTyping("gradient").query()),
        desk.browse()::clear);
  }

  private static List<Runnable> looking(MainWindow desk) {
    return List.of(
        () -> desk.showPalette("mar"),
        desk.shell()::lift,
        desk::showKeys,
        desk.shell()::lift,
        () -> desk.models().authors().sort(AuthorSort.H_INDEX),
        () -> desk.models().authors().filter("a"),
        () ->
            desk.models().authors().rows().stream()
                .flatMap(slot -> slot.value().stream())
                .limit(2)
                .forEach(author -> desk.models().authors().ticks().toggle(author.id())),
        () -> desk.showComparison(ComparePlace.Part.SIDES),
        () -> desk.showComparison(ComparePlace.Part.RANKING),
        desk.shell()::uncover,
        () -> desk.look().set(Settings.Look.DARK),
        () -> desk.look().set(Settings.Look.SYSTEM),
        () -> rows(desk, ".authors").getSelectionModel().select(0));
  }

  private static ListView<?> rows(MainWindow desk, String pane) {
    return (ListView<?>) desk.shell().lookup(pane + " .rows");
  }
}
