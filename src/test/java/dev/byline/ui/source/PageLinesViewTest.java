package dev.byline.ui.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.parse.PageParser;
import dev.byline.parse.PageSource;
import dev.byline.parse.ParsedPage;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.Theme;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class PageLinesViewTest {

  /// A profile page with lines of many lengths, which no reader knows.
  private static ParsedPage page() throws IOException {
    List<String> lines =
        IntStream.range(0, 60).mapToObj(i -> "qqq zz ".repeat(8) + "w".repeat(i)).toList();
    String text =
        "Ada Quill\nMachine Learning (stat)\nh-index4\n1 Papers\n"
            + String.join("\n", lines)
            + "\n5.0 LG May 7, 2024\nOn Momentum\nAda Quill, Bo Berg\nWe study it.\n";
    return assertInstanceOf(
        ParsedPage.class,
        PageParser.standard().read(PageSource.of("ada.txt", text), Optional.empty()));
  }

  @Test
  void noLineIsLowerThanItsText(Fx fx) throws IOException {
    ParsedPage page = page();
    fx.run(() -> {
      var view = new PageLinesView(page);
      view.getStyleClass().add("root");
      var scene = new Scene(view, 520, 4000);
      Theme.LIGHT.apply(scene);
      for (int width = 500; width < 540; width += 2) {
        view.resize(width, 4000);
        view.applyCss();
        view.layout();
        view.layout();
        List<HBox> rows = rows(view);
        assertTrue(rows.size() > 40, () -> "lines: " + rows.size());
        for (HBox row : rows) {
          double text = row.prefHeight(row.getWidth());
          assertEquals(text, ((Region) row.getParent()).getHeight(), 1.5);
        }
      }
    });
  }

  private static List<HBox> rows(PageLinesView view) {
    return view.lookupAll(".page-line").stream().map(HBox.class::cast).toList();
  }
}
