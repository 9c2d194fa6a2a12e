package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {

  @TempDir private Path temp;

  @Test
  void scriptNamesEveryCommandThatHelpShows() {
    CommandLineRun run = CommandLineRun.of(temp, "completion");
    assertEquals(0, run.status());
    String commands =
        Pattern.compile(
                "function _picocli_byline\\(\\) \\{.*?local commands=\"(.*?)\"", Pattern.DOTALL)
            .matcher(run.out())
            .results()
            .findFirst()
            .orElseThrow()
            .group(1);
    List<String> words = List.of(commands.split("\\s+"));
    List<String> shown = CommandLineRun.commands().filter(name -> !isHidden(name)).toList();
    assertTrue(shown.size() > 30, shown.toString());
    assertEquals(List.of(), shown.stream().filter(name -> !words.contains(name)).toList());
    assertFalse(words.contains("rehearse"), commands);
    assertTrue(run.out().contains("complete -F _complete_byline"), run.out());
  }

  private static boolean isHidden(String name) {
    return Objects.requireNonNull(CommandLineRun.line().getSubcommands().get(name))
        .getCommandSpec()
        .usageMessage()
        .hidden();
  }
}
