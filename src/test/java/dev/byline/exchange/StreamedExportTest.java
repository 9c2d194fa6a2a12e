package dev.byline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.exchange.stream.PaperWriter;
import dev.byline.model.Paper;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Writers keep nothing of what they have written but their keys.
class StreamedExportTest {

  private static final int PAPERS = 30_000;

  /// All papers together take some 100 MB.
  @Test
  void manyPapersTakeLittleMemoryInAllFormatsTogether() throws Exception {
    Process program =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx80m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes(),
                Writing.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, program.waitFor(), said);
  }

  private static String classes() throws Exception {
    var classes =
        new StringBuilder(Objects.requireNonNullElse(System.getProperty("jdk.module.path"), ""));
    classes.append(File.pathSeparator).append(System.getProperty("java.class.path"));
    String name = Writing.class.getName().replace('.', '/') + ".class";
    String place =
        new File(
                Objects.requireNonNull(
                        Objects.requireNonNull(Writing.class.getClassLoader()).getResource(name))
                    .toURI())
            .getPath();
    return classes + File.pathSeparator + place.substring(0, place.length() - name.length());
  }

  /// Writes papers to nowhere.
  static final class Writing {

    private Writing() {}

    public static void main(String[] args) throws IOException {
      List<PaperWriter> writers = new ArrayList<>();
      for (ExportFormat format : ExportFormat.values()) {
        writers.add(
            format.writer(
                new BufferedWriter(
                    new OutputStreamWriter(
                        OutputStream.nullOutputStream(), StandardCharsets.UTF_8))));
      }
      var random = new RandomPapers(1);
      for (int i = 0; i < PAPERS; i++) {
        Paper paper = random.whole();
        for (PaperWriter writer : writers) {
          writer.write(paper);
        }
      }
      for (PaperWriter writer : writers) {
        writer.close();
      }
    }
  }
}
