package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.ui.FakeLibrary;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The window for somebody who begins: three ways into an empty library, the shortcuts that can be
/// looked for, and the button of the theme.
@ExtendWith(FxExtension.class)
class FirstStepsTest {

  private final RecordedActions actions = new RecordedActions();

  @Test
  void anEmptyLibraryOffersThreeWaysToBegin(Fx fx) {
    fx.run(() -> {
      Hand hand = Hand.at(Invented.sources(new FakeLibrary(List.of(), List.of())), actions);
      hand.desk().browse().showAll();
      hand.layOut();
      assertEquals(3, hand.all("first-cards", Node.class).stream().filter(this::isCard).count());
      hand.press("first-card", "Paste");
      hand.press("first-card", "Choose files");
      hand.press("first-card", "Add samples");
      assertEquals(List.of("clipboard", "pages", "samples"), actions.opened());
      hand.search("nothing");
      assertTrue(hand.texts("first-card").isEmpty(), "a search without hits is another matter");
    });
  }

  private boolean isCard(Node node) {
    return node.getStyleClass().contains("first-card");
  }

  @Test
  void shortcutsAreLookedFor(Fx fx) {
    fx.run(() -> {
      Hand hand = Hand.at(Invented.sources());
      hand.desk().showKeys();
      hand.layOut();
      int all = hand.texts("key-row").size();
      TextField search = hand.find("key-sheet", TextField.class);
      search.setText("export bib");
      hand.layOut();
      List<String> found = hand.texts("key-row");
      assertTrue(found.size() < all && found.size() >= 2, found::toString);
      assertTrue(found.getFirst().contains("BibTeX"), found::toString);
      search.setText("ctrl shift d");
      hand.layOut();
      assertTrue(
          hand.texts("key-row").contains("Changes on this author's page"),
          hand.texts("key-row")::toString);
      search.setText("zeppelin");
      hand.layOut();
      assertTrue(hand.texts("key-row").isEmpty());
      assertTrue(hand.texts("key-sheet").contains("No matches"));
    });
  }

  @Test
  void theButtonOfTheThemeShowsWhereItLeads(Fx fx) {
    fx.run(() -> {
      Hand hand = Hand.at(Invented.sources());
      assertEquals(1, hand.all("top-bar", Node.class).stream().filter(n -> has(n, "moon")).count());
      hand.desk().shell().showTheme(true);
      assertEquals(1, hand.all("top-bar", Node.class).stream().filter(n -> has(n, "sun")).count());
      hand.press("top-bar", "Light theme");
    });
  }

  private static boolean has(Node node, String icon) {
    return node.getStyleClass().contains("icon-" + icon);
  }
}
