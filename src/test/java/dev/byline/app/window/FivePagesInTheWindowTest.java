package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.byline.compare.FivePages;
import dev.byline.model.AuthorId;
import dev.byline.parse.ProfilesOnDisk;
import dev.byline.ui.compare.ComparePlace;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.Style;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every figure of the five pages from the text of the page to what stands in the window: the tiles
/// of an author's page and the cells of a comparison.
@ExtendWith(FxExtension.class)
class FivePagesInTheWindowTest {

  private static final Pattern STANDING = Pattern.compile(", percentile (\\d+) of \\d authors");

  /// What the pages give, `(!)` where it cannot be, with the percentile.
  private static final String TILES =
      """
      Pierre Marion: 45 (!) h-index | 18 Papers P75 | 1,184 Citations P33 | 55% Novelty P67 | 59 AI score P83
      Clément Hongler: 2 h-index P0 | 13 Papers P25 | 4,716 Citations P100 | 60% Novelty P100 | 53 AI score P33
      Pierre Ablin: 72 (!) h-index | 57 (50 listed) (!) Papers P100 | 1,467 Citations P67 | 53% Novelty P17 | 59 AI score P83
      Benoit Dherin: 13 h-index P100 | 17 Papers P50 | 577 Citations P0 | 53% Novelty P17 | 50 AI score P0
      Scott Pesme: 8 Papers P0
      """;

  @TempDir private Path temp;

  static Stream<Path> folders() {
    return Stream.of(ProfilesOnDisk.SAMPLES, ProfilesOnDisk.REAL);
  }

  private LibraryFolder open(Path pages) throws IOException {
    assumeTrue(Files.isDirectory(pages), "The real pages are not on this machine");
    return FivePages.library(pages, temp.resolve("library"));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everyTileIsAsThePageTells(Path pages, Fx fx) throws IOException {
    try (LibraryFolder folder = open(pages)) {
      fx.run(() -> tiles(folder));
    }
  }

  private static void tiles(LibraryFolder folder) {
    Hand hand = Hand.at(WindowSources.of(folder));
    var told = new StringBuilder();
    for (AuthorId author : FivePages.AUTHORS) {
      hand.desk().browse().showAuthor(author);
      hand.layOut();
      told.append(hand.find("author-head", Label.class, l -> has(l, Style.PAGE_TITLE)).getText());
      told.append(
          hand.all(Style.TILES, Button.class).stream()
              .filter(button -> has(button, Style.TILE))
              .map(FivePagesInTheWindowTest::tile)
              .collect(Collectors.joining(" | ", ": ", "\n")));
    }
    assertEquals(TILES, told.toString());
  }

  private static boolean has(Node node, String style) {
    return node.getStyleClass().contains(style);
  }

  private static String tile(Button tile) {
    List<String> texts = new ArrayList<>(texts(tile.getGraphic()));
    if (has(tile, Style.FLAGGED)) {
      texts.add(1, "(!)");
    }
    // Where the figure stands is told in its card, and to who hears it.
    Matcher standing = STANDING.matcher(String.valueOf(tile.getAccessibleText()));
    return String.join(" ", texts) + (standing.find() ? " P" + standing.group(1) : "");
  }

  private static List<String> texts(Node node) {
    return node.lookupAll(".label").stream()
        .filter(Node::isVisible)
        .map(label -> ((Label) label).getText())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everyCellIsAsThePageAndItsListTell(Path pages, Fx fx) throws IOException {
    try (LibraryFolder folder = open(pages)) {
      fx.run(() -> cells(folder));
    }
  }

  private static void cells(LibraryFolder folder) {
    Hand hand = Hand.at(WindowSources.of(folder));
    hand.desk().models().authors().ticks().set(FivePages.AUTHORS);
    hand.desk().showComparison(ComparePlace.Part.SIDES);
    hand.layOut();
    hand.press("figures", "Show all 40 figures");
    hand.press("figures", "Show sources");
    GridPane grid = hand.find("figures", GridPane.class);
    var figures = new StringBuilder();
    for (int row = 1; row < grid.getRowCount(); row++) {
      for (int column = 0; column < grid.getColumnCount(); column++) {
        var cell = (VBox) at(grid, column, row);
        figures.append(column == 0 ? texts(cell).getFirst() : " | " + figure(cell));
        // Among five authors a percentile says nothing.
        assertTrue(texts(cell).stream().noneMatch(text -> text.matches(".*P\\d+ of \\d+.*")));
      }
      figures.append('\n');
    }
    assertEquals(FivePages.FIGURES, figures.toString());
  }

  private static Node at(GridPane grid, int column, int row) {
    return grid.getChildren().stream()
        .filter(
            node -> GridPane.getColumnIndex(node) == column && GridPane.getRowIndex(node) == row)
        .findFirst()
        .orElseThrow();
  }

  private static String figure(VBox cell) {
    String best = texts(cell).contains("highest") ? " *" : "";
    String impossible = cell.lookup("." + Style.FLAGGED) == null ? "" : " (!)";
    String second =
        texts(cell).stream()
            .filter(text -> text.startsWith("Byline: "))
            .map(text -> " [" + text.substring("Byline: ".length()) + "]")
            .collect(Collectors.joining());
    String shown = texts(cell).getFirst();
    String value = shown.equals("\u2013") ? "unknown" : shown;
    return value + impossible + second + best;
  }
}
