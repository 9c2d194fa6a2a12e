package dev.byline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Measures of the program's source, printed as a table: names, docs, sizes of packages, files and
/// methods. It reads formatted source as text and needs nothing else.
public final class StructureReport {

  private static final Path MAIN = Path.of("src/main/java");

  private static final Pattern ONE_WORD = Pattern.compile("[A-Z][a-z0-9]+");

  private static final Pattern QUESTION_WORD =
      Pattern.compile("(?:What|Where|Who|Whose|How|Which|Whether)\\b.*", Pattern.DOTALL);

  private static final Pattern DOC = Pattern.compile("(?m)^/// (.+)$");

  private static final Pattern DOI =
      Pattern.compile("(?i)\\bdoi\\b|\\bDoi\\b|[a-z]Doi\\b|\\bdoi[A-Z]");

  /// A declaration of a method or constructor that ends its line with a brace.
  private static final Pattern METHOD =
      Pattern.compile("^( +)(?!return|new |throw|else|if|for|while|switch|try|do)[^=;(]*\\(.*");

  private StructureReport() {}

  /// One source file of the program.
  ///
  /// @param room its package, without `dev.byline`
  private record Source(String room, String name, String text) {

    static Source read(Path file) {
      try {
        Path folder = MAIN.resolve("dev/byline").relativize(file.getParent());
        String name = file.getFileName().toString().replace(".java", "");
        return new Source(folder.toString().replace('/', '.'), name, Files.readString(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    boolean isType() {
      return !name.endsWith("-info");
    }

    boolean asks() {
      Matcher doc = DOC.matcher(text);
      return doc.find() && QUESTION_WORD.matcher(doc.group(1)).matches();
    }

    int lines() {
      return (int) text.lines().count();
    }
  }

  /// Prints the measures of the source in the current folder.
  public static void main(String[] args) throws IOException {
    print(System.out);
  }

  static void print(PrintStream out) throws IOException {
    List<Source> types;
    try (Stream<Path> files = Files.walk(MAIN)) {
      types =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .sorted()
              .map(Source::read)
              .filter(Source::isType)
              .toList();
    }
    row(out, "types", types.size());
    row(out, "simple names used twice or more", homonyms(types));
    row(
        out,
        "names of one bare word, %",
        percent(types, t -> ONE_WORD.matcher(t.name()).matches()));
    row(out, "docs that begin with a question word, %", percent(types, Source::asks));
    row(out, "types in the largest package", largest(types));
    row(out, "files that name a DOI, formats apart", namingDoi(types));
    List<Integer> files = types.stream().map(Source::lines).sorted().toList();
    row(out, "lines of a file, median", quantile(files, 0.5));
    row(out, "lines of a file, p90", quantile(files, 0.9));
    List<Integer> methods = types.stream().flatMap(t -> methods(t.text())).sorted().toList();
    row(out, "lines of a method, p90", quantile(methods, 0.9));
    row(out, "lines of a method, p99", quantile(methods, 0.99));
  }

  private static void row(PrintStream out, String what, long value) {
    out.printf("%-44s %,8d%n", what, value);
  }

  private static long homonyms(List<Source> types) {
    Map<String, Long> counts =
        types.stream().collect(Collectors.groupingBy(Source::name, Collectors.counting()));
    return counts.values().stream().filter(count -> count > 1).count();
  }

  private static long percent(List<Source> types, Predicate<Source> which) {
    return Math.round(100.0 * types.stream().filter(which).count() / types.size());
  }

  private static long largest(List<Source> types) {
    Map<String, Long> rooms =
        types.stream()
            .collect(Collectors.groupingBy(Source::room, TreeMap::new, Collectors.counting()));
    return Collections.max(rooms.values());
  }

  private static long namingDoi(List<Source> types) {
    return types.stream()
        .filter(type -> !type.room().startsWith("exchange") && !type.room().startsWith("parse"))
        .filter(type -> DOI.matcher(type.text().replaceAll("(?m)^\\s*///.*$", "")).find())
        .count();
  }

  /// Lengths of the methods in formatted source: a method ends with the brace that stands as far in
  /// as its declaration.
  private static Stream<Integer> methods(String text) {
    var lengths = new ArrayList<Integer>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher method = METHOD.matcher(lines.get(i));
      if (method.matches() && opensBody(lines, i)) {
        int end = lines.subList(i, lines.size()).indexOf(method.group(1) + "}");
        lengths.add(end < 0 ? 1 : end + 1);
      }
    }
    return lengths.stream();
  }

  private static boolean opensBody(List<String> lines, int from) {
    for (int i = from; i < Math.min(from + 12, lines.size()); i++) {
      String line = lines.get(i);
      if (line.endsWith("{")) {
        return true;
      }
      if (line.endsWith(";") || line.endsWith("}")) {
        return false;
      }
    }
    return false;
  }

  private static int quantile(List<Integer> sorted, double share) {
    return sorted.get((int) Math.min(sorted.size() - 1, Math.round(share * (sorted.size() - 1))));
  }
}
