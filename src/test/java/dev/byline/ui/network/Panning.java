package dev.byline.ui.network;

import dev.byline.library.AuthorRecord;
import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.model.Author;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import dev.byline.network.MemberPlacement;
import dev.byline.network.Network;
import dev.byline.network.NetworkMaker;
import dev.byline.network.NetworkPeople;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Moves the picture of a network of 500 people, an empty pane, or an image as large as the window,
/// a little on every frame, as fast as frames come, and prints how long each took in milliseconds:
/// `p50=` `p95=` `p99=`.
public final class Panning {

  private static final int PEOPLE = 500;
  private static final int WARM_FRAMES = 200;
  private static final int FRAMES = 600;
  private static final double STEP = 3;

  private Panning() {}

  /// `network`, or `nearest` for as near as one can look, `empty` or `image`; then width and height
  /// of the window in pixels. The headless platform has room for 1,000 x 1,000.
  public static void main(String[] args) throws IOException {
    boolean isNetwork = args[0].equals("network") || args[0].equals("nearest");
    double zoom = args[0].equals("nearest") ? NetworkMap.NEAREST : 1;
    NetworkState.Shown shown = shown();
    var times = new CompletableFuture<double[]>();
    int width = Integer.parseInt(args[1]);
    int height = Integer.parseInt(args[2]);
    Platform.startup(() -> {
      var map = new NetworkMap(_ -> {}, _ -> {});
      map.show(shown);
      var empty = new Pane();
      if (args[0].equals("image")) {
        var image = new WritableImage(width, height);
        for (int i = 0; i < Math.min(width, height); i++) {
          image.getPixelWriter().setArgb(i, i, 0x80_00_00_00);
        }
        empty.getChildren().add(new ImageView(image));
      }
      Region content = isNetwork ? map : empty;
      DoubleConsumer move =
          isNetwork
              ? by -> map.move(by, by / 2)
              : by -> empty.setTranslateX(empty.getTranslateX() + by);
      var root = new StackPane(content);
      root.getStyleClass().add(Style.SHELL);
      var scene = new Scene(root, width, height);
      Theme.LIGHT.apply(scene);
      var stage = new Stage();
      stage.setScene(scene);
      stage.show();
      root.applyCss();
      root.layout();
      // Near enough that every name is written.
      while (isNetwork && map.zoom() < zoom) {
        map.nearer();
      }
      new Frames(move, times).start();
    });
    double[] taken = times.join();
    Arrays.sort(taken);
    System.out.printf(
        Locale.ROOT,
        "p50=%.2f p95=%.2f p99=%.2f%n",
        taken[FRAMES / 2],
        taken[FRAMES * 95 / 100],
        taken[FRAMES * 99 / 100]);
    Platform.exit();
  }

  /// Moves on every frame, to and fro.
  private static final class Frames extends AnimationTimer {
    private final double[] taken = new double[FRAMES];
    private final DoubleConsumer move;
    private final CompletableFuture<double[]> done;
    private int frame;
    private long last;

    Frames(DoubleConsumer move, CompletableFuture<double[]> done) {
      this.move = move;
      this.done = done;
    }

    @Override
    public void handle(long now) {
      int measured = frame - WARM_FRAMES;
      if (measured >= FRAMES) {
        stop();
        done.complete(taken);
        return;
      }
      long time = System.nanoTime();
      if (measured >= 0) {
        taken[measured] = (time - last) / 1e6;
      }
      last = time;
      move.accept(frame % 100 < 50 ? STEP : -STEP);
      frame++;
    }
  }

  /// One author with more co-authors than are shown.
  private static NetworkState.Shown shown() throws IOException {
    var random = new Random(11);
    var id = new AuthorId("ada");
    var author =
        new AuthorRecord(
            id,
            Author.builder("Ada Quill").category(Optional.of("LG")).build(),
            List.of(),
            Optional.empty(),
            "profile-page",
            "hash",
            "ada.txt",
            0,
            Optional.empty(),
            1);
    List<PaperRecord> papers = new ArrayList<>();
    for (int i = 0; i < 2 * PEOPLE; i++) {
      List<String> names = new ArrayList<>(List.of("Ada Quill"));
      for (int k = 0; k < 3; k++) {
        int person = k == 0 ? i % (PEOPLE + 50) : random.nextInt(PEOPLE + 50);
        names.add("Bo " + letters(person));
      }
      papers.add(
          new PaperRecord(
              new PaperId("paper-" + i),
              Paper.builder("Paper " + i)
                  .authors(names.stream().distinct().toList())
                  .categories(List.of(List.of("LG", "ML", "OC", "CV").get(random.nextInt(4))))
                  .published(Optional.of(PartialDate.ofYear(2010 + random.nextInt(17))))
                  .build(),
              List.of(new Listing(id, "Ada Quill", "hash", 0, i))));
    }
    var library = new FakeLibrary(List.of(author), papers);
    Network network =
        new NetworkMaker(library)
            .around(
                new NetworkPeople(library).owner(id, () -> false).stream().toList(),
                PEOPLE,
                () -> false);
    if (network.others().size() != PEOPLE) {
      throw new IllegalStateException(network.others().size() + " people");
    }
    return new NetworkState.Shown(network, MemberPlacement.of(network), network.strongest());
  }

  private static String letters(int number) {
    return "Mar" + (char) ('a' + number % 26) + "ren" + (char) ('a' + number / 26);
  }
}
