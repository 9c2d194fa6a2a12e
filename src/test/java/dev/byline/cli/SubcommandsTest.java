package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubcommandsTest {

  private static Set<String> of(String args) {
    return CommandLineRun.line(args.split(" ", -1)).getSubcommands().keySet();
  }

  @Test
  void callHasItsCommandAlone() {
    assertEquals(Set.of("search"), of("search export"));
    assertEquals(Set.of("search"), of("--library export search --json"));
    assertEquals(Set.of("search"), of("--library=export search"));
    assertEquals(Set.of("duplicates", "who"), of("who"));
  }

  /// A command that is misspelt is compared with all.
  @ParameterizedTest
  @ValueSource(strings = {"", "serch", "--help", "help search", "completion", "--library search"})
  void whatNamesNoCommandHasAll(String args) {
    Set<String> commands = of(args);
    assertTrue(commands.containsAll(Set.of("search", "import", "who", "help")), () -> args);
  }
}
