package dev.byline.bench;

import dev.byline.index.LuceneIndex;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Answers to the reference's file of queries, by the reference's own runner, on one thread: Byline
/// beside raw Lucene and SQLite over the same pages. Hits come decoded, with their marks.
///
/// Kinds of questions that the reference does not have stand beside its `full`.
final class SearchBenchmark {

  private static final int ROUNDS = 15;
  private static final int WARM_ROUNDS = 8;

  /// The longest that one kind may take in all, in milliseconds.
  private static final int CAP = 20_000;

  /// What `full` is made of, asked alone, and the same with the two facets of the reference.
  private static final List<String> PARTS_OF_FULL =
      List.of("full_two", "facets_every", "last_page");

  /// What SQLite is asked.
  private static final String SQLITE_KINDS = "full|or3";

  private SearchBenchmark() {}

  static void run(Reference reference, String size, int pairs) throws IOException {
    Path index = ImportBenchmark.referenceIndex(reference, size);
    Path library = ImportBenchmark.library(reference, size).resolve("index");
    Path queries = queries(reference, index, size);
    var ours = new ArrayList<Map<String, Times>>();
    var theirs = new ArrayList<Map<String, Times>>();
    for (int i = 0; i < pairs; i++) {
      ours.add(Times.read(byline(reference, library, queries)));
      theirs.add(
          Times.read(
              reference.run(
                  "LuceneBench",
                  List.of("query", index.toString(), queries.toString(), "" + ROUNDS))));
    }
    TimesTable.print(
        "search, one thread, " + size + ", Byline : raw Lucene",
        ours,
        theirs,
        kind -> PARTS_OF_FULL.contains(kind) ? "full" : kind);
    List<Map<String, Times>> sqlite = List.of(sqlite(reference, size, queries));
    TimesTable.print(
        "search, one thread, " + size + ", SQLite FTS5 : Byline", sqlite, ours, kind -> kind);
  }

  private static Path queries(Reference reference, Path index, String size) throws IOException {
    Path queries = reference.work().resolve("queries-" + size + ".tsv");
    if (Files.notExists(queries)) {
      reference.run("LuceneBench", List.of("gen", index.toString(), queries.toString(), "42"));
    }
    return queries;
  }

  /// The queries with those that only Byline is asked.
  private static Path withParts(Path queries) throws IOException {
    List<String> all = Files.readAllLines(queries);
    var more = new ArrayList<>(all);
    for (String part : PARTS_OF_FULL) {
      all.stream()
          .filter(line -> line.startsWith("full\t"))
          .map(line -> part + line.substring("full".length()))
          .forEach(more::add);
    }
    return Files.write(Files.createTempFile(queries.getParent(), "queries", ".tsv"), more);
  }

  private static String byline(Reference reference, Path library, Path queries) throws IOException {
    Path all = withParts(queries);
    try {
      return ChildProcess.runOurs(
          List.of("-Xmx512m", "-cp", reference.classes()),
          SearchBenchmark.class,
          List.of(library.toString(), all.toString()));
    } finally {
      Files.delete(all);
    }
  }

  /// The faster of the two ways the reference asks SQLite, by kind.
  private static Map<String, Times> sqlite(Reference reference, String size, Path queries)
      throws IOException {
    Path database = reference.work().resolve("sqlite-" + size + ".db");
    if (Files.notExists(database)) {
      reference.run("SqliteBench", List.of("load", reference.pages().toString(), "" + database));
      reference.run("SqliteBench", List.of("meta", database.toString()));
    }
    List<String> query =
        List.of("query", database.toString(), queries.toString(), "3", SQLITE_KINDS);
    Map<String, Times> plain = Times.read(reference.run("SqliteBench", query));
    Map<String, Times> narrow =
        Times.read(reference.run(List.of("-Dmeta=true"), "SqliteBench", query));
    narrow.forEach((kind, times) ->
        plain.merge(kind, times, (one, other) -> one.p50() <= other.p50() ? one : other));
    return plain;
  }

  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    try (LuceneIndex index = LuceneIndex.open(Path.of(args[0]))) {
      ask(new SearchQuestions(index), Path.of(args[1]));
    }
  }

  /// Has the reference's runner ask. It stands in no package and is compiled beside the program, so
  /// it is reached by name.
  private static void ask(SearchQuestions questions, Path queries)
      throws ReflectiveOperationException {
    ClassLoader loader = ClassLoader.getSystemClassLoader();
    Class<?> engine = loader.loadClass("Bench$Engine");
    InvocationHandler asks =
        (_, method, arguments) ->
            method.getName().equals("can")
                ? (Object) true
                : questions.ask((String) arguments[0], List.of((String[]) arguments[1]));
    Object byline = Proxy.newProxyInstance(loader, new Class<?>[] {engine}, asks);
    Method run =
        Stream.of(loader.loadClass("Bench").getDeclaredMethods())
            .filter(method -> method.getName().equals("run"))
            .findFirst()
            .orElseThrow();
    run.setAccessible(true);
    try {
      run.invoke(null, "byline", byline, queries, WARM_ROUNDS, ROUNDS, CAP, null);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("The queries of " + queries + " were not all answered", e);
    }
  }
}
