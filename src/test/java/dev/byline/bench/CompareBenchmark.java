package dev.byline.bench;

import dev.byline.app.pictures.WindowPictures;
import dev.byline.index.LuceneIndex;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.LibraryIndex;
import dev.byline.library.PageRequest;
import dev.byline.library.own.MarkBook;
import dev.byline.library.own.MemoryGroups;
import dev.byline.library.query.Clause;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.PaperSort;
import dev.byline.ui.compare.CompareModels;
import dev.byline.ui.compare.ComparePlace;
import dev.byline.ui.compare.ComparePlace.Part;
import dev.byline.ui.compare.PaperOpening;
import dev.byline.ui.group.GroupsModel;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.Theme;
import dev.byline.ui.kit.TickedAuthors;
import dev.byline.ui.text.FormulaCache;
import dev.byline.ui.text.TextNodes;
import dev.byline.ui.window.UndoQueue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/// The time of a comparison of eight authors with 2,000 papers each, from the last tick to the
/// picture, and of the ranking of 100,000 authors; beside them plain JavaFX with as much to show.
///
/// What is painted is a picture of 1440 by 900 pixels, drawn by software.
final class CompareBenchmark {

  private static final int SIDES = 8;
  private static final int WIDTH = 1440;
  private static final int HEIGHT = 900;

  /// Runs before those that count, for the compiler of the machine.
  private static final int WARM = 15;

  private final WritableImage picture = new WritableImage(WIDTH, HEIGHT);

  private CompareBenchmark() {}

  /// @param runs how often each is measured
  static void run(int runs) throws IOException {
    WindowPictures.startToolkit();
    Path folder = Files.createTempDirectory("byline-compare");
    try (LibraryIndex few = LuceneIndex.open(folder.resolve("few"));
        LibraryIndex many = LuceneIndex.open(folder.resolve("many"))) {
      new InventedAuthors(SIDES, 2_000).write(few);
      new InventedAuthors(100_000, 1).write(many);
      var benchmark = new CompareBenchmark();
      benchmark.comparison(few, runs);
      benchmark.ranking(many, runs);
    } finally {
      Platform.exit();
      delete(folder);
    }
  }

  /// What `task` gives on the window's thread.
  private static <T> T onWindowThread(Supplier<T> task) {
    return CompletableFuture.supplyAsync(task, Platform::runLater).join();
  }

  /// Runs `task` on the window's thread as often as asked, after some runs that do not count. Each
  /// is a task of its own, before which the thread has done what was put off: list views put off
  /// tasks that hold all papers of their run, which filled the heap with garbage that was none.
  private static void repeat(int runs, IntConsumer task) {
    for (int i = 0; i < WARM + runs; i++) {
      int run = i;
      CompletableFuture.runAsync(() -> task.accept(run), Platform::runLater).join();
    }
  }

  /// Deletes a folder with all that is in it.
  static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /// A place of comparison of which work is done when it is asked for, the first first.
  private static final class Desk {
    private final ArrayDeque<Runnable> work = new ArrayDeque<>();
    private final TickedAuthors ticks = new TickedAuthors();
    private final ComparePlace place;
    private final Scene scene;

    Desk(LibraryIndex index) {
      var deeds = new UndoQueue(work::add, Runnable::run);
      var groups = new GroupsModel(new MemoryGroups(), deeds);
      CompareModels models =
          CompareModels.over(index, _ -> List.of(), ticks, groups, deeds, work::add, Runnable::run);
      place =
          new ComparePlace(
              models,
              new SimpleObjectProperty<>(MarkBook.EMPTY),
              new PaperOpening(_ -> {}, _ -> {}, _ -> {}, Optional::empty, () -> {}),
              new TextNodes(new FormulaCache()),
              _ -> {});
      var shell = new StackPane(place);
      shell.getStyleClass().add(Style.SHELL);
      scene = new Scene(shell, WIDTH, HEIGHT);
      Theme.LIGHT.apply(scene);
    }

    void doFirst() {
      work.removeFirst().run();
    }

    void doRest() {
      while (!work.isEmpty()) {
        doFirst();
      }
    }
  }

  private void paint(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    scene.snapshot(picture);
  }

  private void comparison(LibraryIndex index, int runs) {
    Desk desk =
        onWindowThread(() -> {
          var opened = new Desk(index);
          opened.place.open(Part.SIDES);
          return opened;
        });
    var authors = IntStream.range(0, SIDES).mapToObj(InventedAuthors::id).toList();
    var answered = new Clock();
    var built = new Clock();
    var whole = new Clock();
    var processor = new Clock();
    repeat(
        runs,
        _ -> {
          desk.ticks.clear();
          desk.doRest();
          long begin = System.nanoTime();
          long cpu = cpu();
          desk.ticks.set(authors);
          desk.doFirst();
          long shown = System.nanoTime();
          paint(desk.scene);
          long painted = System.nanoTime();
          answered.add(shown - begin);
          built.add(painted - shown);
          whole.add(painted - begin);
          processor.add(cpu() - cpu);
          desk.doRest();
        });
    int nodes = onWindowThread(() -> count(desk.place));
    System.out.printf(
        "Comparison of %d authors with 2,000 papers each, %d nodes (ms)%n", SIDES, nodes);
    whole.print("from the last tick to the picture");
    processor.print("  the thread's processor, which others disturb less");
    answered.print("  of which read, computed and built");
    built.print("  of which laid out and painted");
    reading(index, runs);
    bareScene(nodes, runs);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static int count(Node node) {
    return node instanceof Parent parent
        ? 1 + parent.getChildrenUnmodifiable().stream().mapToInt(CompareBenchmark::count).sum()
        : 1;
  }

  /// The same papers read and nothing done with them.
  private static void reading(LibraryIndex index, int runs) {
    var clock = new Clock();
    for (int i = 0; i < WARM + runs; i++) {
      long begin = System.nanoTime();
      try {
        for (int author = 0; author < SIDES; author++) {
          var query =
              PaperQuery.ALL
                  .and(Clause.OneOf.profile(InventedAuthors.id(author)))
                  .withSort(PaperSort.NEWEST);
          index.papers(query, PageRequest.first(10_000), () -> false);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      clock.add(System.nanoTime() - begin);
    }
    clock.print("beside: the papers read, no more");
  }

  private void bareScene(int nodes, int runs) {
    var clock = new Clock();
    repeat(
        runs,
        _ -> {
          long begin = System.nanoTime();
          var pane = new Pane();
          for (int k = 0; k < nodes; k++) {
            pane.getChildren().add(new Rectangle(k % WIDTH, k * 7 % HEIGHT, 8, 8));
          }
          paint(new Scene(new StackPane(pane), WIDTH, HEIGHT));
          clock.add(System.nanoTime() - begin);
        });
    clock.print("beside: a bare scene of as many rectangles");
  }

  private void ranking(LibraryIndex index, int runs) {
    var opened = new Clock();
    var resorted = new Clock();
    var reckoned = new Clock();
    repeat(
        runs,
        i -> {
          var desk = new Desk(index);
          long begin = System.nanoTime();
          desk.place.open(Part.RANKING);
          desk.doFirst();
          paint(desk.scene);
          opened.add(System.nanoTime() - begin);
          begin = System.nanoTime();
          desk.doRest();
          reckoned.add(System.nanoTime() - begin);
          List<Button> heads =
              desk.place.lookupAll(".rank-head").stream().map(Button.class::cast).toList();
          begin = System.nanoTime();
          heads.get(2 + i % (heads.size() - 2)).fire();
          desk.doFirst();
          paint(desk.scene);
          resorted.add(System.nanoTime() - begin);
        });
    System.out.println("Ranking of 100,000 authors (ms)");
    opened.print("opened");
    resorted.print("ordered by another figure");
    reckoned.print("percentiles reckoned, meanwhile");
    try {
      table(index, runs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All rows in a plain table of JavaFX, which sorts them itself.
  private void table(LibraryIndex index, int runs) throws IOException {
    var all = new ArrayList<AuthorRecord>();
    for (int from = 0; from < 100_000; from += 10_000) {
      var page = PageRequest.at(from, 10_000);
      all.addAll(index.authors(AuthorQuery.ALL, page, () -> false).authors());
    }
    var opened = new Clock();
    var resorted = new Clock();
    repeat(
        runs,
        i -> {
          long begin = System.nanoTime();
          var table = new TableView<AuthorRecord>();
          var name = new TableColumn<AuthorRecord, String>("Name");
          name.setCellValueFactory(
              row -> new ReadOnlyObjectWrapper<>(row.getValue().author().name()));
          table.getColumns().add(name);
          for (String head : List.of("h", "papers", "citations", "novelty", "score")) {
            var column = new TableColumn<AuthorRecord, Integer>(head);
            column.setCellValueFactory(row ->
                new ReadOnlyObjectWrapper<>(
                    row.getValue().author().figures().citations().orElse(0)));
            table.getColumns().add(column);
          }
          table.getItems().setAll(all);
          var scene = new Scene(table, WIDTH, HEIGHT);
          paint(scene);
          opened.add(System.nanoTime() - begin);
          begin = System.nanoTime();
          table.getSortOrder().setAll(List.of(table.getColumns().get(1 + i % 5)));
          table.sort();
          paint(scene);
          resorted.add(System.nanoTime() - begin);
        });
    opened.print("beside: a plain TableView opened, its rows in memory");
    resorted.print("beside: a plain TableView sorted");
  }

  /// Times of many runs; the first do not count.
  private static final class Clock {
    private final List<Long> nanos = new ArrayList<>();

    void add(long time) {
      nanos.add(time);
    }

    void print(String what) {
      long[] sorted = nanos.stream().skip(WARM).mapToLong(Long::longValue).sorted().toArray();
      System.out.printf(
          Locale.ROOT,
          "  %-55s p50 %7.1f  p95 %7.1f  max %7.1f%n",
          what,
          sorted[sorted.length / 2] / 1e6,
          sorted[Math.min(sorted.length - 1, sorted.length * 95 / 100)] / 1e6,
          Arrays.stream(sorted).max().orElse(0) / 1e6);
    }
  }
}
