package dev.byline.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.dossier.Dossier;
import dev.byline.dossier.Dossier.Column;
import dev.byline.dossier.Dossier.Line;
import dev.byline.dossier.Dossier.Section;
import dev.byline.dossier.Dossier.Table;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class DossierPagesTest {

  private static final double WIDTH = 480;
  private static final double HEIGHT = 700;

  private static List<Region> pages() {
    List<List<String>> rows =
        IntStream.range(0, 60)
            .mapToObj(i -> List.of("row" + i, "word ".repeat(i % 40), "" + i))
            .toList();
    var table =
        new Table(
            List.of(
                new Column("Key", 3, false),
                new Column("Text", 10, false),
                new Column("Count", 3, true)),
            rows);
    return new DossierPages(
            new Dossier(
                "Ada Ames",
                LocalDate.of(2026, 12, 1),
                List.of("From a page"),
                List.of(
                    new Section("Papers", List.of(table)),
                    new Section("Notes", List.of(new Line("A last note", true))))),
            WIDTH,
            HEIGHT)
        .all();
  }

  private static void labels(Node node, Consumer<Label> each) {
    switch (node) {
      case Label label -> each.accept(label);
      case Region region -> region.getChildrenUnmodifiable().forEach(child -> labels(child, each));
      default -> {}
    }
  }

  private static String text(Region page) {
    var text = new StringBuilder();
    labels(page, label -> text.append(label.getText()).append('\n'));
    return text.toString();
  }

  @Test
  void everyRowIsWholeOnOnePage(Fx fx) {
    fx.run(() -> {
      List<Region> pages = pages();
      assertTrue(pages.size() > 2);
      for (int i = 0; i < pages.size(); i++) {
        Region page = pages.get(i);
        var scene = new Scene(page, WIDTH, HEIGHT);
        page.applyCss();
        page.layout();
        String text = text(page);
        assertTrue(text.contains("Page " + (i + 1) + " of " + pages.size()), text);
        assertTrue(text.contains("Ada Ames") && text.contains("1 December 2026"), text);
        assertTrue(text.contains("Key") || !text.contains("row"), "the head is repeated");
        labels(
            page,
            label -> {
              double end = label.localToScene(label.getBoundsInLocal()).getMaxY();
              assertTrue(end <= HEIGHT + 0.5, label.getText() + " ends at " + end);
              assertEquals(
                  Optional.of(false), Optional.of(label.isTextTruncated()), label.getText());
            });
        assertEquals(scene, page.getScene());
      }
      for (int i = 0; i < 60; i++) {
        String row = "row" + i + "\n";
        assertEquals(1, pages.stream().filter(page -> text(page).contains(row)).count(), row);
      }
    });
  }

  @Test
  void pagesAreBlackOnWhiteInEveryTheme(Fx fx) {
    fx.run(() -> {
      Region page = pages().getFirst();
      var scene = new Scene(page, WIDTH, HEIGHT);
      Theme.DARK.apply(scene);
      page.applyCss();
      labels(page, label -> assertEquals(Color.BLACK, label.getTextFill(), label.getText()));
      assertEquals(Color.WHITE, page.getBackground().getFills().getFirst().getFill());
    });
  }
}
