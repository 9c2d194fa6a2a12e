package dev.byline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the names of types, their docs and the sizes of packages to the rules of the house.
class NamesAndDocsTest {

  private static final String INFO = "package-info.java";

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    Set<String> without = new TreeSet<>();
    types()
        .map(Path::getParent)
        .filter(folder -> Files.notExists(folder.resolve(INFO)))
        .forEach(folder -> without.add(folder.toString()));
    assertEquals(Set.of(), without);
  }

  /// A link in the doc of a package is not checked by the compiler, and outlives a renaming.
  @Test
  void docsOfPackagesNameTypesThatExist() throws IOException {
    Pattern declared = Pattern.compile("\\b(?:class|record|interface|enum) ([A-Z]\\w*)");
    Pattern link = Pattern.compile("\\[(?:[a-z.]+\\.)?([A-Z]\\w*)(?:#\\w+)?]");
    Set<String> known = new HashSet<>();
    Set<String> dead = new TreeSet<>();
    for (Path file : types().toList()) {
      declared.matcher(Files.readString(file)).results().forEach(type -> known.add(type.group(1)));
    }
    for (Path folder : types().map(Path::getParent).distinct().toList()) {
      link.matcher(Files.readString(folder.resolve(INFO)))
          .results()
          .map(match -> match.group(1))
          .filter(type -> !known.contains(type))
          .forEach(type -> dead.add(folder + ": " + type));
    }
    assertEquals(Set.of(), dead);
  }

  /// The files of the types of the program.
  private static Stream<Path> types() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith(INFO))
          .toList()
          .stream();
    }
  }

  /// A reader who meets a type or a member for the first time asks what it is: a parser, a list, a
  /// number. A question word hides that. The doc of a test begins with "True if".
  @Test
  void noDocBeginsWithAQuestionWord() throws IOException {
    Pattern question =
        Pattern.compile(
            "^(?! *///)(?:.*\\R) *///"
                + " ((?:What|Where|When|Why|Who|Whose|Whom|How|Which|Whether)\\b.*)",
            Pattern.MULTILINE);
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<String> found = new ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        question
            .matcher(Files.readString(file))
            .results()
            .forEach(doc -> found.add(file.getFileName() + ": " + doc.group(1)));
      }
      assertEquals(List.of(), found, "begin with a noun, or with \"True if\"");
    }
  }

  @Test
  void noTwoTypesShareAName() throws IOException {
    Map<String, Long> names =
        types()
            .collect(
                Collectors.groupingBy(
                    file -> file.getFileName().toString(), Collectors.counting()));
    names.values().removeIf(count -> count == 1);
    assertEquals(Map.of(), names, "one word stands for one thing");
  }

  @Test
  void noPackageHasMoreThanThirtyTypes() throws IOException {
    Map<Path, Long> sizes =
        types().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
    sizes.values().removeIf(size -> size <= 30);
    assertEquals(Map.of(), sizes, "a larger package hides which types belong together");
  }

  /// The form of a DOI is a matter of one type: a second pattern for it soon differs from the
  /// first.
  @Test
  void onlyDoiKnowsTheFormOfADoi() throws IOException {
    Pattern form = Pattern.compile("\"(?:https?://)?(?:10\\.(?:\"|48550)|doi\\.org)|10\\\\\\\\\\.");
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      Set<String> found = new TreeSet<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String path = file.toString().replace('\\', '/');
        boolean isOwn =
            path.contains("/model/id/")
                || path.contains("/parse/text/")
                || path.contains("homepage");
        if (!isOwn && form.matcher(Files.readString(file)).find()) {
          found.add(file.getFileName().toString());
        }
      }
      assertEquals(Set.of(), found);
    }
  }
}
