package dev.byline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileFolderTest {

  @ParameterizedTest
  @CsvSource({
    "Linux, xdg-open /home/ann",
    "Mac OS X, open -R /home/ann/kites.bib",
    "Windows 11, 'explorer.exe /select,/home/ann/kites.bib'",
  })
  void asksTheFileManagerOfTheSystem(String system, String command) {
    assertEquals(
        command, String.join(" ", FileFolder.command(system, Path.of("/home/ann/kites.bib"))));
  }
}
