package dev.byline.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The reference programs, compiled, and the corpus they and Byline work on.
///
/// @param classPath of the reference programs and their libraries
/// @param pages folder of the generated pages
/// @param work folder for what a benchmark writes
record Reference(String classPath, Path pages, Path work) {

  private static final Path SOURCES = Path.of("../shared/bench");
  private static final Path WORK = Path.of("target/bench");

  /// Authors of each size of corpus, as in the reference measurements.
  private static final Map<String, Integer> AUTHORS =
      Map.of("p1k", 25, "p10k", 250, "p100k", 2500, "p1m", 25000);

  /// Runs one of the reference programs and returns what it printed.
  String run(String program, List<String> arguments) throws IOException {
    return run(List.of(), program, arguments);
  }

  /// @param flags for the JVM
  String run(List<String> flags, String program, List<String> arguments) throws IOException {
    var all = new ArrayList<>(flags);
    all.addAll(List.of("-Xmx2g", "-cp", classPath, program));
    all.addAll(arguments);
    return ChildProcess.run("java", all);
  }

  /// Folder of the compiled reference programs.
  String classes() {
    return WORK.resolve("classes").toString();
  }

  static Reference prepare(String size) throws IOException {
    if (!Files.isDirectory(SOURCES)) {
      throw new IOException(SOURCES + " is not there: the reference programs stand in it");
    }
    Path classes = Files.createDirectories(WORK.resolve("classes"));
    String classPath = classes + File.pathSeparator + System.getProperty("jdk.module.path");
    var javac =
        new ArrayList<String>(List.of("-nowarn", "-cp", classPath, "-d", classes.toString()));
    for (String name : List.of("Pages", "Scan", "Bench", "LuceneBench", "SqliteBench")) {
      javac.add(SOURCES.resolve(name + ".java").toString());
    }
    ChildProcess.run("javac", javac);
    Path pages = WORK.resolve("data").resolve(size);
    if (Files.notExists(pages)) {
      Integer authors = AUTHORS.get(size);
      if (authors == null) {
        throw new IllegalArgumentException("No corpus " + size + "; there are " + AUTHORS.keySet());
      }
      ChildProcess.run(
          "java",
          List.of(
              SOURCES.resolve("Corpus.java").toString(),
              "--authors",
              String.valueOf(authors),
              "--seed",
              "1",
              "--seeds",
              "../shared/profiles",
              "--out",
              pages.toString()));
    }
    return new Reference(classPath, pages, WORK);
  }
}
