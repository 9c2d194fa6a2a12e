package dev.byline.app.window;

import dev.byline.ui.kit.Banner;
import dev.byline.ui.kit.FailureText;
import dev.byline.ui.who.DecisionQueue;
import dev.byline.wording.Wording;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// A banner in the window that confirms a decision on duplicates, with a button to undo or redo it.
final class DecisionBanner implements DecisionQueue.Listener {

  private Optional<MainWindow> desk = Optional.empty();

  /// The desk that shows the banner, and what follows from a decision.
  void tell(MainWindow newDesk) {
    desk = Optional.of(newDesk);
  }

  @Override
  public void ruled(DecisionQueue.Outcome outcome) {
    desk.ifPresent(window -> {
      window.refresh();
      String turn = Wording.of(outcome.inForce() ? "who.undo" : "who.redo");
      window
          .shell()
          .showBanner(new Banner(outcome.said(), Banner.step(turn, outcome.turn())).passing());
    });
  }

  @Override
  public void failed(Exception cause) {
    if (cause instanceof CancellationException) {
      return;
    }
    desk.ifPresent(window ->
        window
            .shell()
            .showBanner(
                new Banner(
                        Wording.of("who.notStored", FailureText.message(cause)),
                        FailureText.copying(cause))
                    .closing()));
  }
}
