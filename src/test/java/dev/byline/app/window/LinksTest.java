package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.library.Listing;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.kit.AddressEvent;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Addresses on a paper's page, which open in the user's browser.
@ExtendWith(FxExtension.class)
class LinksTest {

  private static final String ADDRESS = "https://doi.org/10.1000/182";

  private final RecordedActions actions = new RecordedActions();

  private Hand reading() {
    var paper =
        Paper.builder("Linked")
            .authors(List.of("Ada Quill"))
            .doi(Optional.of("10.1000/182"))
            .abstractText(Optional.of("See https://example.org/code for more."))
            .build();
    var listing = new Listing(new AuthorId("ada"), "Ada Quill", "hash", 0, 0);
    var record = new PaperRecord(new PaperId("one"), paper, List.of(listing));
    Hand hand = Hand.at(Invented.sources(new FakeLibrary(List.of(), List.of(record))), actions);
    hand.desk().models().selection().showPaper(new PaperId("one"), PaperQuery.ALL);
    hand.layOut();
    return hand;
  }

  @Test
  void anAddressIsShownBeforeItIsOpened(Fx fx) {
    fx.run(() -> {
      Hand hand = reading();
      hand.press("paper", ADDRESS);
      assertEquals(ADDRESS, hand.texts("link-card").get(1));
      assertEquals(List.of(), actions.opened());
      hand.press("link-card", "Cancel");
      assertEquals(List.of(), hand.texts("link-card"));
      hand.press("paper", ADDRESS);
      hand.press("link-card", "Copy address");
      assertEquals(ADDRESS, Clipboard.getSystemClipboard().getString());
      hand.press("paper", ADDRESS);
      hand.press("link-card", "Open");
      assertEquals(List.of(), hand.texts("link-card"));
      assertEquals(List.of(ADDRESS), actions.opened());
    });
  }

  @Test
  void anAddressOfAnotherSchemeIsOnlyCopied(Fx fx) {
    fx.run(() -> {
      Hand hand = reading();
      Node page = hand.desk().shell().lookup(".paper");
      AddressEvent.fire(page, "file:///etc/passwd");
      hand.layOut();
      assertEquals(
          List.of("Copy address", "Cancel"),
          hand.all("link-card", Button.class).stream().map(Button::getText).toList());
    });
  }

  @Test
  void addressesOfTheAbstractAreLinksForKeysToo(Fx fx) {
    fx.run(() -> {
      Hand hand = reading();
      hand.press("paper", "https://example.org/code");
      assertEquals("https://example.org/code", hand.texts("link-card").get(1));
    });
  }

  @Test
  void theTabKeyGoesRoundTheButtons(Fx fx) {
    fx.run(() -> {
      Hand hand = reading();
      var stage = hand.open();
      hand.press("paper", ADDRESS);
      Node first = hand.desk().shell().getScene().getFocusOwner();
      assertEquals("Open", ((Button) first).getText());
      hand.press(first, KeyCode.TAB, false, false);
      Node second = hand.desk().shell().getScene().getFocusOwner();
      assertEquals("Copy address", ((Button) second).getText());
      hand.press(second, KeyCode.TAB, true, false);
      assertEquals(first, hand.desk().shell().getScene().getFocusOwner());
      stage.close();
    });
  }
}
