package dev.byline.dist;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The packages that this build makes, as Maven tells it.
final class Packages {

  private Packages() {}

  /// Skips the test where the build makes no packages of this profile.
  static void assume(String profile) {
    assumeTrue(Boolean.getBoolean("byline.made." + profile), "made by mvn verify -P" + profile);
  }

  /// The version of the program.
  static String version() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    int start = pom.indexOf("<version>") + "<version>".length();
    return pom.substring(start, pom.indexOf('<', start));
  }
}
