package dev.byline.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The archives for other systems, as far as this one can tell: what they hold, and that the script
/// for macOS, which is plain shell, starts the program.
class PortableIT {

  private static final int X64_PE = 0x8664;
  private static final int X64_MACH = 0x01000007;
  private static final int ARM64_MACH = 0x0100000c;

  @TempDir private Path temp;

  @BeforeEach
  void assumeArchives() {
    Packages.assume("portable");
  }

  private static Path folder(String classifier) {
    return Path.of("target/portable").resolve(classifier);
  }

  private static ZipFile archive(String system) throws IOException {
    return new ZipFile("target/portable/byline-" + Packages.version() + "-" + system + ".zip");
  }

  @ParameterizedTest
  @CsvSource({"windows-x64, win", "macos-x64, mac", "macos-aarch64, mac-aarch64"})
  void holdsAllLibrariesWithOneSystemsJavaFx(String system, String classifier) throws IOException {
    String root = "byline-" + Packages.version() + "/";
    var jars = new TreeSet<String>();
    try (ZipFile zip = archive(system)) {
      zip.stream()
          .map(entry -> entry.getName())
          .peek(name -> assertTrue(name.startsWith(root), name))
          .filter(name -> name.startsWith(root + "lib/") && name.endsWith(".jar"))
          .forEach(name -> jars.add(name.substring((root + "lib/").length())));
      assertTrue(zip.getEntry(root + "legal/README.md") != null);
      assertTrue(zip.getEntry(root + "legal/javafx/LICENSE") != null);
    }
    var expected = new TreeSet<String>();
    try (Stream<Path> ours = Files.list(Path.of("target/byline/lib"))) {
      ours.map(jar -> jar.getFileName().toString())
          .filter(name -> !name.matches("javafx-[a-z]+-[\\d.]+\\.jar"))
          .map(name -> name.replaceFirst("-linux\\.jar$", "-" + classifier + ".jar"))
          .forEach(expected::add);
    }
    assertEquals(expected, jars);
  }

  @Test
  void nativesAreThoseOfTheProcessor() throws IOException {
    ByteBuffer dll = nativeLibrary("win", "glass.dll");
    assertEquals(X64_PE, dll.getShort(dll.getInt(0x3c) + 4) & 0xffff);
    assertEquals(X64_MACH, nativeLibrary("mac", "libglass.dylib").getInt(4));
    assertEquals(ARM64_MACH, nativeLibrary("mac-aarch64", "libglass.dylib").getInt(4));
  }

  private static ByteBuffer nativeLibrary(String classifier, String name) throws IOException {
    List<Path> jars;
    try (Stream<Path> all = Files.list(folder(classifier).resolve("lib"))) {
      jars = all.filter(jar -> jar.getFileName().toString().startsWith("javafx-graphics")).toList();
    }
    assertEquals(1, jars.size(), jars::toString);
    try (ZipFile jar = new ZipFile(jars.getFirst().toFile());
        InputStream in = jar.getInputStream(jar.getEntry(name))) {
      return ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
    }
  }

  @ParameterizedTest
  @CsvSource({"win, byline.cmd", "mac, byline.command", "mac-aarch64, byline.command"})
  void scriptNamesModuleAndOptions(String classifier, String name) throws IOException {
    String script = Files.readString(folder(classifier).resolve(name));
    assertTrue(script.contains("--module dev.byline/dev.byline.app.Main"), script);
    assertTrue(script.contains("--enable-native-access=javafx.graphics,"), script);
    assertTrue(script.contains("-XX:+UseSerialGC"), script);
    assertFalse(Pattern.compile("@[a-z.]+@").matcher(script).find(), script);
    boolean isWindows = name.endsWith(".cmd");
    assertEquals(
        isWindows ? script.lines().count() : 0, script.chars().filter(c -> c == '\r').count());
    if (!isWindows) {
      ProgramRun.done(
          List.of("/bin/sh", "-n", folder(classifier).resolve(name).toString()), Map.of());
    }
  }

  /// With this system's JavaFX in place of its own.
  @Test
  void scriptForMacStartsTheProgramAndMakesItsCache() throws IOException, InterruptedException {
    ProgramRun.done(
        List.of("/bin/cp", "-r", folder("mac").toString(), temp.resolve("moved here").toString()),
        Map.of("PATH", "/usr/bin:/bin"));
    Path program = temp.resolve("moved here");
    replaceJavaFx(program.resolve("lib"));
    Path home = Files.createDirectories(temp.resolve("home"));
    Map<String, String> environment =
        Map.of(
            "PATH", "/usr/bin:/bin",
            "HOME", home.toString(),
            "JAVA_HOME", System.getProperty("java.home"));
    List<String> command =
        List.of("/bin/sh", program.resolve("byline.command").toString(), "--version");
    assertTrue(ProgramRun.done(command, environment).contains("Byline " + Packages.version()));
    Path caches = home.resolve("Library/Caches/Byline");
    for (int i = 0; i < 1200 && cached(caches).isEmpty(); i++) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertEquals(1, cached(caches).size());
    var strict = new HashMap<>(environment);
    strict.put("BYLINE_JVM", "-XX:AOTMode=on");
    assertTrue(ProgramRun.done(command, strict).contains("Byline " + Packages.version()));
  }

  private static void replaceJavaFx(Path lib) throws IOException {
    var theirs = new ArrayList<Path>();
    try (Stream<Path> jars = Files.list(lib)) {
      jars.filter(jar -> jar.getFileName().toString().startsWith("javafx-")).forEach(theirs::add);
    }
    for (Path jar : theirs) {
      Files.delete(jar);
    }
    try (Stream<Path> ours = Files.list(Path.of("target/byline/lib"))) {
      for (Path jar : ours.filter(file -> file.toString().endsWith("-linux.jar")).toList()) {
        Files.copy(jar, lib.resolve(jar.getFileName()));
      }
    }
  }

  private static Set<Path> cached(Path caches) throws IOException {
    try (Stream<Path> files = Files.list(caches)) {
      return Set.copyOf(files.filter(file -> file.toString().endsWith(".aot")).toList());
    }
  }
}
