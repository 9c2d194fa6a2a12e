package dev.byline.bench;

import dev.byline.index.LuceneIndex;
import dev.byline.library.AuthorQuery;
import dev.byline.library.PageRequest;
import dev.byline.workspace.LibraryFolder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// From the start of a process to the painted page of an author, in a library of pages, beside a
/// bare JavaFX window (a list, a text area, a tool bar) of the same size with the same flags. Both
/// on the headless platform; once with an AOT cache each and once without.
///
/// Starts the program that `mvn package` has made.
final class StartBenchmark {

  private static final Path HOME = Path.of("target/byline").toAbsolutePath();
  private static final Path BARE = Path.of("../shared/bench/fx/HelloFx.java");
  private static final String MODULES = "javafx.controls";

  private final Path work;
  private final String modulePath;
  private final Map<String, String> environment;

  private StartBenchmark(Path work, Path library) {
    this.work = work;
    modulePath =
        String.join(
            File.pathSeparator,
            Stream.of(System.getProperty("jdk.module.path").split(File.pathSeparator))
                .filter(jar -> Path.of(jar).getFileName().toString().startsWith("javafx"))
                .toList());
    environment =
        Map.of(
            "XDG_DATA_HOME", work.toString(),
            "XDG_CONFIG_HOME", work.toString(),
            "LIBRARY", library.toString());
  }

  static void run(Reference reference, String size, int pairs) throws IOException {
    Path cache = HOME.resolve("byline.aot");
    if (Files.notExists(cache)) {
      throw new IOException(cache + " is not there: mvn -q package -DskipTests makes it");
    }
    Path library = ImportBenchmark.library(reference, size).toAbsolutePath();
    Path work = Files.createDirectories(reference.work().resolve("start-" + size)).toAbsolutePath();
    var benchmark = new StartBenchmark(work, library);
    benchmark.place();
    benchmark.compileBare();
    benchmark.compare(
        size + ", AOT cache", pairs, List.of(flag(cache)), List.of(flag(work.resolve("bare.aot"))));
    benchmark.compare(size + ", no cache", pairs, List.of(), List.of());
  }

  private static String flag(Path cache) {
    return "-XX:AOTCache=" + cache;
  }

  /// Has the program begin on an author's page, in a window as large as the bare one.
  private void place() throws IOException {
    Path library = Path.of(environment.get("LIBRARY"));
    String author;
    try (LibraryFolder folder = LibraryFolder.open(library, LuceneIndex::open)) {
      author =
          folder
              .library()
              .authors(AuthorQuery.ALL, PageRequest.first(1), () -> false)
              .authors()
              .getFirst()
              .id()
              .value();
    }
    Files.writeString(library.resolve("window.properties"), "query=in\\:" + author + "\n");
    Path link = work.resolve("byline");
    if (Files.notExists(link)) {
      Files.createSymbolicLink(link, library);
    }
    Files.writeString(
        library.resolve("settings.properties"),
        """
        theme=LIGHT
        zoom=100
        bounds.x=0
        bounds.y=0
        bounds.width=1100
        bounds.height=750
        """);
  }

  private void compileBare() throws IOException {
    Path classes = Files.createDirectories(work.resolve("bare"));
    ChildProcess.run(
        "javac",
        List.of(
            "--module-path",
            modulePath,
            "--add-modules",
            MODULES,
            "-d",
            classes.toString(),
            BARE.toString()));
    ChildProcess.run(
        "jar", List.of("cf", work.resolve("bare.jar").toString(), "-C", classes.toString(), "."));
    Launch.until(
        "Removed temporary",
        bare(List.of("-XX:AOTCacheOutput=" + work.resolve("bare.aot"))),
        environment);
  }

  private void compare(String what, int pairs, List<String> ourFlags, List<String> theirFlags)
      throws IOException {
    var painted = new ArrayList<Launch>();
    var whole = new ArrayList<Launch>();
    var bare = new ArrayList<Launch>();
    for (int i = 0; i < pairs; i++) {
      painted.add(Launch.until("was painted", ours(ourFlags), environment));
      bare.add(Launch.until("first frame", bare(theirFlags), environment));
      whole.add(Launch.until("was whole", ours(ourFlags), environment));
    }
    print("start to an author's page, " + what, painted, bare);
    print("start to the whole page, " + what, whole, bare);
  }

  private static void print(String what, List<Launch> ours, List<Launch> theirs)
      throws IOException {
    Iterator<Launch> one = ours.iterator();
    Iterator<Launch> other = theirs.iterator();
    Pairs.print(what, "ms", ours.size(), () -> one.next().millis(), () -> other.next().millis());
    Iterator<Launch> again = ours.iterator();
    Iterator<Launch> otherAgain = theirs.iterator();
    Pairs.print(
        what,
        "ms of CPU",
        ours.size(),
        () -> again.next().cpuMillis(),
        () -> otherAgain.next().cpuMillis());
  }

  private List<String> ours(List<String> flags) {
    return command(
        flags,
        List.of(
            "-Dbyline.verbose=true",
            "--module-path",
            HOME.resolve("lib").toString(),
            "--module",
            "dev.byline/dev.byline.app.Main"));
  }

  private List<String> bare(List<String> flags) {
    return command(
        flags,
        List.of(
            "--module-path",
            modulePath,
            "--add-modules",
            MODULES,
            "-cp",
            work.resolve("bare.jar").toString(),
            "HelloFx"));
  }

  private static List<String> command(List<String> flags, List<String> program) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(Launch.flags());
    command.addAll(Launch.HEADLESS);
    command.addAll(program);
    return command;
  }
}
