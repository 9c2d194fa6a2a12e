package dev.byline.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The package for Debian and Ubuntu, from its installation to its removal. It changes the system
/// that it runs on, so it has to be asked for.
class DebianPackageIT {

  private static final Path COMMAND = Path.of("/usr/bin/byline");

  @TempDir private Path temp;

  private boolean isOurs;

  @BeforeEach
  void assumeSystem() throws IOException {
    Packages.assume("image");
    assumeTrue(Boolean.getBoolean("byline.install"), "asked for by -Dbyline.install=true");
    assumeTrue("root".equals(System.getProperty("user.name")), "only root installs packages");
    assumeTrue(Files.exists(Path.of("/usr/bin/dpkg")), "a system with other packages");
    assumeTrue(Files.notExists(COMMAND), "Byline is installed, and stays as it is");
    isOurs = true;
  }

  @AfterEach
  void leaveTheSystemAsItWas() throws IOException {
    if (isOurs && Files.exists(COMMAND)) {
      done("dpkg", "--purge", "byline");
    }
  }

  private Map<String, String> environment() {
    return Map.of(
        "PATH",
        "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        "HOME",
        temp.toString(),
        "XDG_CONFIG_HOME",
        temp.resolve("settings").toString(),
        "XDG_DATA_HOME",
        temp.toString(),
        "DEBIAN_FRONTEND",
        "noninteractive");
  }

  private String done(String... command) throws IOException {
    return ProgramRun.done(List.of(command), environment());
  }

  /// The package as a version before this one would be.
  private Path older(Path deb) throws IOException {
    Path unpacked = temp.resolve("older");
    done("dpkg-deb", "-R", deb.toString(), unpacked.toString());
    Path control = unpacked.resolve("DEBIAN/control");
    String version = "Version: " + Packages.version();
    String text = Files.readString(control);
    assertTrue(text.contains(version), text);
    Files.writeString(control, text.replace(version, "Version: 0.0.1"));
    Path older = temp.resolve("older.deb");
    done("dpkg-deb", "-Znone", "-b", unpacked.toString(), older.toString());
    return older;
  }

  @Test
  void isInstalledUpgradedUsedAndRemoved() throws IOException {
    Path deb = Path.of("target/image/byline_" + Packages.version() + "_amd64.deb").toAbsolutePath();
    done("dpkg", "-i", older(deb).toString());
    assertEquals("0.0.1", done("dpkg-query", "-W", "-f", "${Version}", "byline"));
    Path page = Path.of("data/scott-pesme.txt").toAbsolutePath();
    done("byline", "import", page.toString());

    done("dpkg", "-i", deb.toString());
    assertEquals(Packages.version(), done("dpkg-query", "-W", "-f", "${Version}", "byline"));
    assertEquals("", done("dpkg", "--verify", "byline"));
    assertTrue(done("byline", "--version").startsWith("Byline " + Packages.version()));
    assertTrue(done("byline", "search", "author:pesme", "--csv").lines().count() > 3);
    for (String file :
        List.of(
            "applications/byline.desktop",
            "bash-completion/completions/byline",
            "icons/hicolor/scalable/apps/byline.svg",
            "man/man1/byline.1",
            "mime/packages/byline.xml",
            "doc/byline/copyright")) {
      assertTrue(Files.exists(Path.of("/usr/share").resolve(file)), file);
    }
    assertTrue(Files.exists(Path.of("/opt/byline/legal/README.md")));

    done("dpkg", "--purge", "byline");
    assertFalse(Files.exists(COMMAND));
    assertFalse(Files.exists(Path.of("/opt/byline")));
    assertTrue(Files.exists(temp.resolve("byline/journal.jsonl")), "the library stays");
  }

  @Test
  void opensItsWindowAndHandsFilesToIt() throws IOException, InterruptedException {
    Path deb = Path.of("target/image/byline_" + Packages.version() + "_amd64.deb").toAbsolutePath();
    assumeTrue(Files.exists(Path.of("/usr/bin/xvfb-run")), "there is no xvfb-run for the window");
    done("dpkg", "-i", deb.toString());
    Path references =
        Files.writeString(temp.resolve("refs.bib"), "@misc{a, title = {Sparse attention}}");
    Path library = temp.resolve("byline");
    Path said = temp.resolve("window.txt");
    Process window =
        ProgramRun.start(
            List.of("xvfb-run", "-a", "byline", "open", references.toString()),
            environment(),
            said);
    try {
      for (int i = 0;
          i < 300 && window.isAlive() && Files.notExists(library.resolve("handed"));
          i++) {
        window.waitFor(100, TimeUnit.MILLISECONDS);
      }
      assertTrue(window.isAlive(), Files.readString(said));
      // It needs no display itself, but must believe that there is one.
      var environment = new HashMap<>(environment());
      environment.put("DISPLAY", ":none");
      assertEquals(
          new ProgramRun(0, ""),
          ProgramRun.of(List.of("byline", "open", references.toString()), environment));
    } finally {
      var all = new ArrayList<>(window.descendants().toList());
      all.forEach(ProcessHandle::destroy);
      window.destroy();
      window.waitFor(20, TimeUnit.SECONDS);
    }
  }
}
