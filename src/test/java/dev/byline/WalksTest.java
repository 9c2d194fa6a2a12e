package dev.byline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The walks through the code in the page on the architecture lead from each file to the next.
class WalksTest {

  private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w+)`");
  private static final Pattern NUMBER = Pattern.compile("\\((\\d+) files\\)\\.\\*\\*");
  private static final Pattern WORD = Pattern.compile("\\w+");

  private static final Map<String, Set<String>> WORDS_OF_TYPES = new HashMap<>();

  @BeforeAll
  static void readTheProgram() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Set<String> words = new TreeSet<>();
        WORD.matcher(Files.readString(file)).results().forEach(word -> words.add(word.group()));
        WORDS_OF_TYPES.put(file.getFileName().toString().replace(".java", ""), words);
      }
    }
  }

  private static List<String> walks() {
    try {
      String page = Files.readString(Path.of("src/docs/architecture.md"));
      return Arrays.stream(page.split("\\R\\R", -1))
          .filter(part -> part.startsWith("**From"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> types(String walk) {
    Set<String> types = new LinkedHashSet<>();
    TYPE.matcher(walk).results().forEach(type -> types.add(type.group(1)));
    return List.copyOf(types);
  }

  /// True if a reader of one of the files finds the name of the other.
  private static boolean isStep(String one, String other) {
    return WORDS_OF_TYPES.getOrDefault(one, Set.of()).contains(other)
        || WORDS_OF_TYPES.getOrDefault(other, Set.of()).contains(one);
  }

  @Test
  void everyTypeOfAWalkExistsAndIsReachedFromTheFirst() {
    assertFalse(walks().isEmpty());
    for (String walk : walks()) {
      List<String> types = types(walk);
      var reached = new ArrayList<>(types.subList(0, 1));
      for (int i = 0; i < reached.size(); i++) {
        String from = reached.get(i);
        types.stream()
            .filter(type -> !reached.contains(type) && isStep(from, type))
            .toList()
            .forEach(reached::add);
      }
      assertEquals(new TreeSet<>(types), new TreeSet<>(reached));
      assertEquals(types, types.stream().filter(WORDS_OF_TYPES::containsKey).toList());
    }
  }

  @Test
  void aWalkSaysHowManyFilesItOpens() {
    for (String walk : walks()) {
      Matcher number = NUMBER.matcher(walk);
      assertEquals(types(walk).size(), number.find() ? Integer.parseInt(number.group(1)) : 0, walk);
    }
  }
}
