package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.index.LuceneIndex;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenCommandTest {

  @TempDir private Path temp;

  private final StringWriter err = new StringWriter();
  private final RecordedDesktop desktop = new RecordedDesktop();
  private Path page = Path.of("");

  @BeforeEach
  void writePage() throws IOException {
    page = Files.writeString(temp.resolve("refs.bib"), "@misc{a, title = {Sparse attention}}");
  }

  private int run(String... args) {
    var context =
        new CommandContext(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err, true),
            temp.resolve("library"),
            folder -> LibraryFolder.open(folder, LuceneIndex::open),
            new CommandLineRun.NoCatalogues(),
            desktop,
            false);
    return BylineCommand.commandLine(context, args).execute(args);
  }

  @Test
  void filesAreOfferedInTheWindowAndNotStored() throws IOException {
    assertEquals(ExitCode.DONE, run("open", page.toString()));
    assertEquals(List.of("window: " + List.of(page)), desktop.seen);
    try (LibraryFolder library = LibraryFolder.open(temp.resolve("library"), LuceneIndex::open)) {
      assertTrue(
          library.captures().stream().noneMatch(capture -> capture.source().contains("refs")));
    }
  }

  @Test
  void anotherLibraryThatIsOpenedFromThereGetsNoFiles() {
    desktop.next = Optional.of(temp.resolve("other"));
    assertEquals(ExitCode.DONE, run("open", page.toString()));
    assertEquals(List.of("window: " + List.of(page), "window: []"), desktop.seen);
  }

  @Test
  void theWindowThatHasTheLibraryOpenTakesThem() {
    desktop.hasWindow = true;
    assertEquals(ExitCode.DONE, run("open", page.toString()));
    assertEquals(List.of("handed: " + List.of(page)), desktop.seen);
  }

  @Test
  void withoutFilesItOpensTheWindow() {
    desktop.hasWindow = true;
    assertEquals(ExitCode.DONE, run("open"));
    assertEquals(List.of("window: []"), desktop.seen);
  }

  @Test
  void missingFilesAndDisplaysAreSaid() {
    assertEquals(ExitCode.BAD_INPUT, run("open", page.toString(), temp + "/none.bib"));
    desktop.hasDisplay = false;
    assertEquals(ExitCode.BAD_INPUT, run("open", page.toString()));
    assertEquals(
        List.of(
            temp + "/none.bib: no such file",
            "There is no display for the window. To add files without it: byline import FILE..."),
        err.toString().lines().toList());
    assertEquals(List.of(), desktop.seen);
  }

  /// A desktop that notes what it is asked for.
  private static final class RecordedDesktop implements CommandContext.Desktop {

    private final List<String> seen = new ArrayList<>();
    private Optional<Path> next = Optional.empty();
    private boolean hasDisplay = true;
    private boolean hasWindow;

    @Override
    public boolean hasDisplay() {
      return hasDisplay;
    }

    @Override
    public void prepare() {
      assertTrue(hasDisplay);
    }

    @Override
    public boolean hand(Path library, List<Path> files) {
      if (hasWindow) {
        seen.add("handed: " + files);
      }
      return hasWindow;
    }

    @Override
    public Optional<Path> open(LibraryFolder library, List<Path> files) {
      seen.add("window: " + files);
      Optional<Path> now = next;
      next = Optional.empty();
      return now;
    }

    @Override
    public void rehearse(LibraryFolder library) {
      throw new AssertionError("Nobody listens");
    }

    @Override
    public void snapshot(LibraryFolder library, CommandContext.SnapshotRequest request) {
      throw new AssertionError("No pictures here");
    }
  }
}
