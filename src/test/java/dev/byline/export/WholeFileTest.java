package dev.byline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void makeAFile() throws IOException {
    file = folder.resolve("kites.bib");
    Files.writeString(file, "old");
  }

  private static long text(OutputStream out) throws IOException {
    out.write("new".getBytes(StandardCharsets.UTF_8));
    return 3;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void nameMayBeAsLongAsTheSystemAllows() throws IOException {
    Path longest = folder.resolve("k".repeat(251) + ".bib");
    assertEquals(3, WholeFile.<Long>write(longest, WholeFileTest::text));
    assertEquals("new", Files.readString(longest));
  }

  @Test
  void errorsNameTheFileThatWasAskedFor() {
    Path lost = folder.resolve("none/kites.bib");
    var e =
        assertThrows(
            FileSystemException.class, () -> WholeFile.<Long>write(lost, WholeFileTest::text));
    assertEquals(lost.toString(), e.getFile());
    Path tooLong = folder.resolve("k".repeat(400));
    e =
        assertThrows(
            FileSystemException.class, () -> WholeFile.<Long>write(tooLong, WholeFileTest::text));
    assertEquals(tooLong.toString(), e.getFile());
  }

  @Test
  void replacesWhatWasThere() throws IOException {
    assertEquals(3, WholeFile.<Long>write(file, WholeFileTest::text));
    assertEquals("new", Files.readString(file));
    assertEquals(List.of("kites.bib"), names());
  }

  @Test
  void oldFileIsThereUntilTheNewOneIsWhole() throws IOException {
    WholeFile.write(
        file,
        out -> {
          text(out);
          out.flush();
          assertEquals("old", Files.readString(file));
          return 0;
        });
  }

  @Test
  void failureAndCancellationLeaveTheOldFileAlone() throws IOException {
    assertThrows(
        IOException.class,
        () ->
            WholeFile.write(
                file,
                out -> {
                  text(out);
                  throw new IOException("The disk is full");
                }));
    assertThrows(
        CancellationException.class,
        () ->
            WholeFile.write(
                file,
                out -> {
                  text(out);
                  throw new CancellationException();
                }));
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("kites.bib"), names());
  }

  @Test
  void linkStaysALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.bib"), Path.of("kites.bib"));
    WholeFile.write(link, WholeFileTest::text);
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(file));
  }

  @Test
  void folderIsNoFile() {
    var e =
        assertThrows(FileSystemException.class, () -> WholeFile.write(folder, WholeFileTest::text));
    assertTrue(String.valueOf(e.getMessage()).contains("this is a folder"));
  }

  @Test
  void endOfTheProgramRemovesTheUnfinishedFile() throws Exception {
    Process program =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                classes(),
                Endless.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    assertEquals('.', program.getInputStream().read());
    assertEquals(2, names().size(), "written beside the file");
    program.destroy();
    program.waitFor();
    assertEquals(List.of("kites.bib"), names());
    assertEquals("old", Files.readString(file));
  }

  private static String classes() throws Exception {
    var places = new LinkedHashSet<String>();
    for (Class<?> type : List.of(WholeFile.class, Endless.class)) {
      String name = type.getName().replace('.', '/') + ".class";
      URL url = Objects.requireNonNull(Endless.class.getClassLoader()).getResource(name);
      String place = Path.of(Objects.requireNonNull(url).toURI()).toString();
      places.add(place.substring(0, place.length() - name.length()));
    }
    return String.join(File.pathSeparator, places);
  }

  /// Begins a file and never ends it.
  static final class Endless {

    private Endless() {}

    public static void main(String[] args) throws IOException {
      WholeFile.write(
          Path.of(args[0]),
          out -> {
            text(out);
            out.flush();
            System.out.print('.');
            System.out.flush();
            while (true) {
              Thread.onSpinWait();
            }
          });
    }
  }
}
