package dev.byline.parse;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The real pages beside the project, where they exist: their texts belong to their authors, so the
/// project does not hold them.
public final class ProfilesOnDisk {

  public static final Path SAMPLES = Path.of("data");
  public static final Path REAL = Path.of("../shared/profiles");

  private ProfilesOnDisk() {}

  /// The facts that the real pages hold, found by an independent reader; ends the test where they
  /// are absent.
  public static JsonNode facts() throws IOException {
    Path facts = REAL.resolve("expected.json");
    assumeTrue(Files.exists(facts), "The real pages are not on this machine: " + facts);
    return JsonMapper.shared().readTree(Files.readString(facts));
  }
}
