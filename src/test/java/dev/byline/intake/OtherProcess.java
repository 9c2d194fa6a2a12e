package dev.byline.intake;

import dev.byline.archive.Decision;
import dev.byline.archive.Evidence;
import dev.byline.archive.Verdict;
import dev.byline.index.LuceneIndex;
import dev.byline.library.PageRequest;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.own.OwnMarks;
import dev.byline.parse.PageSource;
import dev.byline.sync.ProgressListener;
import dev.byline.workspace.LibraryFolder;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// A Byline in a process of its own, for tests, that imports on and on: step after step, each a few
/// pages that share papers with those before, now and then with a rebuild. It begins when told to.
public final class OtherProcess implements Closeable {

  /// Pages that come in together in one step.
  static final int PAGES = 3;

  private final Process process;
  private final BufferedReader lines;

  private OtherProcess(Process process) {
    this.process = process;
    lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /// Starts a process like this one.
  ///
  /// @param errors where its messages go
  public static OtherProcess start(Path errors) throws IOException {
    var builder = new ProcessBuilder(command(OtherProcess.class));
    builder.redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()));
    return new OtherProcess(builder.start());
  }

  /// What starts a process like this one, with 128 MB, for a class with a main method.
  public static List<String> command(Class<?> main) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.addAll(
        List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dbyline.child=true"));
    String modules = System.getProperty("jdk.module.path", "");
    if (modules.isEmpty()) {
      command.addAll(List.of("-cp", System.getProperty("java.class.path", "")));
      command.add(main.getName());
    } else {
      command.addAll(List.of("--module-path", modules));
      command.addAll(List.of("--enable-native-access=org.apache.lucene.core"));
      command.addAll(List.of("--patch-module", "dev.byline=" + testClasses()));
      command.addAll(List.of("--module", "dev.byline/" + main.getName()));
    }
    return command;
  }

  private static Path testClasses() {
    String name = OtherProcess.class.getName().replace('.', '/') + ".class";
    String url = String.valueOf(OtherProcess.class.getResource("OtherProcess.class"));
    return Path.of(URI.create(url.substring(0, url.length() - name.length())));
  }

  /// Tells it to mark a paper of the library on and on; it says what each mark was when that is
  /// stored.
  public void mark(Path library) throws IOException {
    tell("marks " + library);
  }

  /// Tells it to decide on and on who is who; it says the number of each decision when that is
  /// stored and shown.
  public void decide(Path library) throws IOException {
    tell("decisions " + library);
  }

  /// Tells it to begin.
  ///
  /// @param hold whether to wait for [#goOn] in the middle of the first step
  public void begin(Path library, boolean hold) throws IOException {
    tell((hold ? "hold " : "steps ") + library);
  }

  public void goOn() throws IOException {
    tell("on");
  }

  private void tell(String line) throws IOException {
    process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  /// The next line it says; empty when it has ended.
  public Optional<String> says() throws IOException {
    return Optional.ofNullable(lines.readLine());
  }

  public Process process() {
    return process;
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly().onExit().join();
    lines.close();
  }

  /// The pages of one step; of the same step always the same.
  static List<PageSource> pages(int step) {
    var random = new Random(step);
    var pages = new ArrayList<PageSource>();
    for (int i = 0; i < PAGES; i++) {
      String owner = "Person " + (char) ('A' + random.nextInt(8)) + " Name";
      var page = new PageText(owner);
      for (int p = 0; p < 8; p++) {
        String title = "Work of number " + random.nextInt(30);
        page.paper(title, "Jun 2, 2022", owner + ", Other Name", "In step " + step + "." + i);
      }
      pages.add(page.source("page " + step + "-" + i + ".txt"));
    }
    return pages;
  }

  public static ImportReport importStep(LibraryFolder library, int step, ProgressListener progress)
      throws IOException {
    LocalDate day = LocalDate.of(2026, 1, 1).plusDays(step);
    var options = new ImportOptions(Optional.of(day), false);
    return library.importPages(pages(step), options, progress, () -> false);
  }

  /// How many steps are in the library.
  ///
  /// @throws IllegalStateException if the last one is there in part
  public static int steps(LibraryFolder library) throws IOException {
    int captures = library.captures().size();
    if (captures % PAGES != 0) {
      throw new IllegalStateException("Part of a step is in the library: " + captures + " pages");
    }
    return captures / PAGES;
  }

  public static void main(String[] arguments) throws IOException {
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String order = String.valueOf(in.readLine());
    Path folder = Path.of(order.substring(order.indexOf(' ') + 1));
    try (LibraryFolder library = LibraryFolder.open(folder, LuceneIndex::open)) {
      library.catchUp(ProgressListener.NONE, () -> false);
      if (order.startsWith("hold")) {
        importStep(library, steps(library), new Hold(in));
        System.out.println("done");
      } else if (order.startsWith("marks")) {
        markOn(library);
      } else if (order.startsWith("decisions")) {
        decideOn(library);
      } else {
        runOn(library);
      }
    }
  }

  /// Runs until it is killed, or whoever started it is gone.
  public static void runOn(LibraryFolder library) throws IOException {
    while (!System.out.checkError()) {
      int step = steps(library);
      System.out.println(step);
      if (step % 3 == 2) {
        library.rebuild(ProgressListener.NONE, () -> false);
      }
      importStep(library, step, ProgressListener.NONE);
    }
  }

  /// Notes one number higher each time, until it is killed.
  private static void markOn(LibraryFolder library) throws IOException {
    PaperId paper = firstPaper(library);
    while (!System.out.checkError()) {
      library.marks().mark(paper, marks -> marks.withNote("" + (number(marks) + 1)));
      System.out.println(library.marks().marks().of(paper).note());
    }
  }

  /// Makes two authors one, and two again, of whom one is removed, until it is killed.
  private static void decideOn(LibraryFolder library) throws IOException {
    while (!System.out.checkError()) {
      int number = decisions(library) + 1;
      List<AuthorId> two = List.copyOf(library.state().ranks().keySet());
      var one = new Verdict.SameAuthor(two.get(0), two.get(1));
      var apart = new Verdict.DifferentAuthors(two.get(0), two.get(1));
      boolean joins = number % 2 == 1;
      var grounds =
          new Evidence(LocalDate.of(2026, 6, 1), List.of(String.valueOf(number)), List.of());
      var removed = new Verdict.RemoveAuthor(two.get(1));
      library.decide(_ ->
          List.of(
              new Decision.TakeBack(joins ? apart : one),
              new Decision.Rule(joins ? one : apart, grounds),
              joins ? new Decision.TakeBack(removed) : new Decision.Rule(removed, grounds)));
      System.out.println(number);
    }
  }

  /// The number of the last decision, 0 before the first.
  public static int decisions(LibraryFolder library) throws IOException {
    return library.state().verdicts().all().values().stream()
        .mapToInt(grounds -> Integer.parseInt(grounds.names().getFirst()))
        .max()
        .orElse(0);
  }

  public static PaperId firstPaper(LibraryFolder library) throws IOException {
    var first = library.library().papers(PaperQuery.ALL, PageRequest.first(1), () -> false);
    return first.hits().getFirst().id();
  }

  /// The number that is noted, 0 before the first.
  public static int number(OwnMarks marks) {
    return marks.note().isEmpty() ? 0 : Integer.parseInt(marks.note());
  }

  /// Says that it is in the middle, and waits.
  private static final class Hold implements ProgressListener {
    private @Nullable BufferedReader in;

    Hold(BufferedReader in) {
      this.in = in;
    }

    @Override
    public void update(long done, long total, String current) {
      BufferedReader wait = in;
      in = null;
      if (wait != null) {
        System.out.println("holding");
        try {
          wait.readLine();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
