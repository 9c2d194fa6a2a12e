package dev.byline.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ProgramVersionTest {

  private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

  @Test
  void commitIsShortenedAndChangesAreSaid() {
    assertEquals("Byline 1.2.3, commit 0123456789ab", text("1.2.3", COMMIT, "false"));
    assertEquals("Byline 1.2.3, commit 0123456789ab with changes", text("1.2.3", COMMIT, "true"));
  }

  @Test
  void sourcesOutsideOfGitHaveNoCommit() {
    assertEquals(
        "Byline 1.2.3, commit unknown",
        ProgramVersion.of(Optional.of("1.2.3"), new Properties()).text());
  }

  @Test
  void versionIsThatOfTheBuild() throws IOException {
    assumeTrue(
        ProgramVersion.class.getModule().isNamed(), "without the module there is no version");
    String pom = Files.readString(Path.of("pom.xml"));
    int start = pom.indexOf("<version>") + "<version>".length();
    assertEquals(
        Optional.of(pom.substring(start, pom.indexOf('<', start))),
        ProgramVersion.current().number());
  }

  private static String text(String number, String commit, String changed) {
    var build = new Properties();
    build.setProperty("git.commit.id", commit);
    build.setProperty("git.dirty", changed);
    return ProgramVersion.of(Optional.of(number), build).text();
  }
}
