package dev.byline.parse.homepage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.intake.OtherProcess;
import dev.byline.parse.PageParser;
import dev.byline.parse.PageSource;
import dev.byline.parse.ParsedPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A homepage takes 64 MB beyond itself at most.
class LongPageMemoryTest {

  private static final int LENGTH = 2000 << 10;

  @Test
  void aPageOfTwoMegabytesIsReadInSixtySix() throws Exception {
    List<String> command = OtherProcess.command(Reading.class);
    command.addAll(1, List.of("-XX:+UseCompactObjectHeaders"));
    command.set(command.indexOf("-Xmx128m"), "-Xmx66m");
    Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, program.waitFor(), said);
  }

  /// The program of that process.
  static final class Reading {

    public static void main(String[] args) throws IOException {
      var page = PageSource.of("page.txt", GeneratedHomepages.page(1, LENGTH));
      var read = (ParsedPage) PageParser.standard().read(page, Optional.empty());
      // The libraries of the tests are not in that process.
      if (read.profiles().getFirst().papers().size() <= LENGTH / 200) {
        throw new IllegalStateException("Too few papers are read");
      }
    }
  }
}
