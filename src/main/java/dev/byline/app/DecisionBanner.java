package dev.byline.app;

import dev.byline.ui.kit.Banner;
import dev.byline.ui.kit.Failure;
import dev.byline.ui.who.Rulings;
import dev.byline.who.Ruling;
import dev.byline.who.WhoIsWho;
import dev.byline.wording.Wording;
import java.util.Optional;
import javafx.scene.Node;

/// Tells in the window's banner what was decided about who is who, and how to take it back.
final class DecisionBanner implements Rulings.Listener {

  private final WhoIsWho who;
  private Optional<Desk> desk = Optional.empty();

  DecisionBanner(WhoIsWho who) {
    this.who = who;
  }

  /// The desk that shows the banner, and what follows from a decision.
  void tell(Desk newDesk) {
    desk = Optional.of(newDesk);
  }

  @Override
  public void ruled(Ruling ruling) {
    desk.ifPresent(window -> {
      window.refresh();
      Node back =
          Banner.step(
              Wording.of("who.undo"),
              () -> window.who().rulings().rule(() -> who.undo(ruling), _ -> {}));
      show(window, new Banner(ruling.said(), back, dismiss(window)));
      window.shell().announcer().say(ruling.said());
    });
  }

  @Override
  public void failed(Exception cause) {
    desk.ifPresent(window ->
        show(
            window,
            new Banner(
                Wording.of("who.notStored", Failure.message(cause)),
                Failure.copying(cause),
                dismiss(window))));
  }

  private static Node dismiss(Desk window) {
    return Banner.step(
        Wording.of("banner.dismiss"), () -> window.shell().showBanner(Optional.empty()));
  }

  private static void show(Desk window, Banner banner) {
    window.shell().showBanner(Optional.of(banner));
  }
}
