package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.model.DetailState;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The list of papers beside a paper that is not in it.
@ExtendWith(FxExtension.class)
class PaperListTest {

  private static final AuthorId AUTHOR = new AuthorId("author-0");

  /// Of another author.
  private static final PaperId OTHER = new PaperId("author-4-0");

  private final Hand hand;

  PaperListTest(Fx fx) {
    hand = fx.on(() -> Hand.at(Invented.sources()));
    fx.run(hand::layOut);
  }

  private ListView<?> rows() {
    return (ListView<?>) hand.desk().shell().lookup(".papers .rows");
  }

  private PaperId read() {
    return ((DetailState.Shown) hand.desk().models().selection().paper().get())
        .detail()
        .record()
        .id();
  }

  @Test
  void noRowIsSelectedBesideThePageOfAnotherPaper(Fx fx) {
    fx.run(() -> {
      hand.desk().browse().showAuthor(AUTHOR);
      hand.layOut();
      rows().getSelectionModel().select(3);
      PaperId third = read();
      hand.desk().models().selection().showPaper(OTHER, PaperQuery.ALL);
      assertEquals(-1, rows().getSelectionModel().getSelectedIndex());
      rows().getSelectionModel().select(3);
      assertEquals(third, read());
    });
  }

  @Test
  void aPaperThatIsNotInTheListIsReadOnWhenTheWindowComesBack(Fx fx) {
    fx.run(() -> {
      hand.desk().begin(new SessionState("in:author-0", Optional.of(OTHER), -1, List.of()));
      hand.layOut();
      hand.desk().shell().panes().focusPapers();
      assertEquals(OTHER, read());
      assertEquals(-1, rows().getSelectionModel().getSelectedIndex());
    });
  }
}
