package dev.byline.app.window;

import dev.byline.index.LuceneIndex;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.query.Facet;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.ui.kit.list.PagedList;
import dev.byline.ui.window.CommandName;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Uses the window on a library as a person does, and prints how long it took and what memory it
/// has taken. A program of its own, for the benchmarks.
public final class WindowUse {

  private static final List<String> TYPED =
      List.of(
          "gradient",
          "learning",
          "diffusion",
          "attention",
          "kernel",
          "optimal transport",
          "sampling",
          "network",
          "stochastic",
          "bayesian");

  private static final int AUTHORS = 80;
  private static final int NETWORKS = 12;

  /// A quick typist's, between what is painted and the next key.
  private static final long PAUSE_NANOS = 60_000_000;

  private final WindowSession window;
  private final List<Double> keys = new ArrayList<>();
  private final List<Double> answers = new ArrayList<>();
  private long asked;

  private WindowUse(WindowSession window) {
    this.window = window;
  }

  /// The library's folder, and what is done: `memory`, `network` or `times`.
  public static void main(String[] args) throws IOException {
    new ToolkitStart().await();
    try (LibraryFolder folder = LibraryFolder.open(Path.of(args[0]), LuceneIndex::open);
        var window = WindowSession.open(WindowSources.of(folder).patient())) {
      var use = new WindowUse(window);
      use.open();
      if (args[1].equals("memory")) {
        use.session();
        printMemory();
      } else if (args[1].equals("network")) {
        use.networks(folder.library());
      } else {
        use.times();
      }
    }
    Platform.exit();
  }

  private void open() {
    window.step(window.desk()::refresh, window::isCounted);
    WindowSession.onWindow(
        () -> window.desk().browse().query().subscribe(_ -> asked = System.nanoTime()));
  }

  private void times() {
    // Classes are loaded and compiled in the first round.
    type(TYPED);
    keys.clear();
    answers.clear();
    type(TYPED);
    print("key", keys);
    print("answer", answers);
    select(AUTHORS / 4);
    print("author", select(AUTHORS));
  }

  /// The networks of the authors with the most papers, and each of as many people as are drawn.
  private void networks(Library library) throws IOException {
    var most = new AuthorQuery("", AuthorSort.PAPERS, false);
    var opened = new ArrayList<Double>();
    var more = new ArrayList<Double>();
    for (AuthorRecord author :
        library.authors(most, PageRequest.first(NETWORKS), () -> false).authors()) {
      opened.add(window.step(() -> showNetwork(author.id()), drawn(author.author().name())));
      for (boolean goesOn = true; goesOn; ) {
        String before = WindowSession.onWindow(() -> map().getAccessibleText());
        goesOn =
            WindowSession.onWindow(
                () -> window.scene().getRoot().lookup(".network .people-more").isVisible());
        if (goesOn) {
          double taken =
              window.step(
                  window.desk().network().network()::more,
                  () -> !map().getAccessibleText().equals(before));
          more.add(taken);
        }
      }
    }
    // Classes are loaded and compiled with the first.
    print("open", opened.subList(1, opened.size()));
    print("more", more.subList(more.size() / NETWORKS, more.size()));
  }

  private void showNetwork(AuthorId author) {
    window.desk().browse().showAuthor(author);
    window.desk().shell().commands().run(CommandName.AUTHOR_NETWORK);
  }

  private BooleanSupplier drawn(String name) {
    return () -> map() != null && map().getAccessibleText().contains(name);
  }

  private Node map() {
    return window.scene().getRoot().lookup(".network-map");
  }

  /// Open, type, filter, scroll, select, go back.
  private void session() {
    MainWindow desk = window.desk();
    type(TYPED.subList(0, 3));
    window.step(
        () -> desk.browse().update(q -> q.choosing(Facet.CATEGORY, List.of("LG", "ML"))),
        window::isCounted);
    window.step(desk.browse()::showAll, window::isCounted);
    int last = WindowSession.onWindow(() -> window.papers().getItems().size()) - 1;
    for (int row : new int[] {40, 400, 4000, last / 2, last}) {
      window.step(() -> window.papers().scrollTo(row), () -> true);
    }
    window.step(() -> window.papers().getSelectionModel().select(last), window::isRead);
    window.step(() -> desk.models().authors().sort(AuthorSort.H_INDEX), () -> true);
    select(10);
    window.step(desk.browse()::back, window::isCounted);
    window.step(desk.browse()::back, window::isCounted);
  }

  /// Types each text, a key at a time, as fast as the answers are painted.
  private void type(List<String> texts) {
    var field = (TextField) window.scene().getRoot().lookup(".search");
    for (String text : texts) {
      window.step(() -> field.setText(""), () -> isAnswered(""));
      for (int end = 1; end <= text.length(); end++) {
        press(field, text.substring(0, end));
      }
    }
  }

  /// Presses the last key of `typed`. A blank changes nothing that is asked.
  private void press(TextField field, String typed) {
    String key = typed.substring(typed.length() - 1);
    long[] pressed = new long[1];
    double painted =
        window.step(
            () -> {
              pressed[0] = System.nanoTime();
              field.requestFocus();
              field.end();
              field.fireEvent(typing(key));
            },
            () -> isAnswered(typed));
    if (!key.isBlank()) {
      keys.add(painted);
      answers.add(painted - (asked - pressed[0]) / 1e6);
    }
    LockSupport.parkNanos(PAUSE_NANOS);
  }

  private static KeyEvent typing(String key) {
    return new KeyEvent(KeyEvent.KEY_TYPED, key, "", KeyCode.UNDEFINED, false, false, false, false);
  }

  private boolean isAnswered(String text) {
    return window.isListed()
        && window
            .desk()
            .browse()
            .query()
            .get()
            .words()
            .equals(QueryText.readTyping(text).query().words());
  }

  /// Opens the pages of `count` authors of the list, and says how long each took.
  private List<Double> select(int count) {
    ListView<?> list = window.authors();
    var times = new ArrayList<Double>();
    for (int i = 0; i < count; i++) {
      int row = i * 7 % PagedList.PAGE_SIZE;
      window.step(() -> list.scrollTo(Math.max(0, row - 3)), () -> true);
      Optional<AuthorId> before = WindowSession.onWindow(window.desk().browse()::author);
      times.add(
          window.step(
              () -> list.getSelectionModel().clearAndSelect(row),
              () -> !window.desk().browse().author().equals(before) && isPageShown()));
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    return times;
  }

  private boolean isPageShown() {
    return window.isListed()
        && window
            .desk()
            .models()
            .selection()
            .author()
            .get()
            .map(AuthorRecord::id)
            .equals(window.desk().browse().author());
  }

  private static void print(String what, List<Double> millis) {
    double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%s.n=%d %s.p50=%.1f %s.p95=%.1f %s.max=%.1f%n",
        what,
        sorted.length,
        what,
        sorted[sorted.length / 2],
        what,
        sorted[(int) Math.ceil(sorted.length * 0.95) - 1],
        what,
        sorted[sorted.length - 1]);
  }

  /// Megabytes that are in memory now: all, and without what of the index and the libraries is
  /// mapped, which the system takes back when it needs room.
  private static void printMemory() throws IOException {
    String status = Files.readString(Path.of("/proc/self/status"));
    System.out.printf(
        Locale.ROOT,
        "resident=%.0f anonymous=%.0f mapped=%.0f heap=%.0f%n",
        kilobytes(status, "VmRSS") / 1e3,
        kilobytes(status, "RssAnon") / 1e3,
        kilobytes(status, "RssFile") / 1e3,
        Runtime.getRuntime().totalMemory() / 1e6);
  }

  private static double kilobytes(String status, String name) throws IOException {
    Matcher match = Pattern.compile(name + ":\\s*(\\d+) kB").matcher(status);
    if (!match.find()) {
      throw new IOException("This system does not tell " + name);
    }
    return Double.parseDouble(match.group(1)) * 1.024;
  }
}
