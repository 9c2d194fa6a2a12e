package dev.byline.ui.intake;

import dev.byline.ui.kit.Banner;
import dev.byline.ui.kit.Notice;
import dev.byline.ui.kit.Refocus;
import dev.byline.ui.kit.Style;
import dev.byline.ui.text.TextNodes;
import dev.byline.wording.Wording;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// Pages on their way in, whatever is being done about them.
public final class IntakePane extends StackPane {

  private final IntakeModel intake;
  private final TextNodes texts;
  private Runnable onAside = () -> {};

  /// @param texts shows titles
  public IntakePane(IntakeModel intake, TextNodes texts) {
    this.intake = intake;
    this.texts = texts;
    getStyleClass().addAll(Style.PANE, "intake");
    intake.state().subscribe(this::show);
    // Lists keep the key from what is above them.
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private void show(IntakeState state) {
    Node shown =
        switch (state) {
          case IntakeState.Idle _ -> new Notice();
          case IntakeState.Reading(String name) -> notice(Wording.of("intake.reading", name), "");
          case IntakeState.Reviewing(ReviewModel review) ->
              new ReviewPane(intake, review, texts, this::leave);
          case IntakeState.NoPage(String message) ->
              notice(
                  Wording.of("intake.noPage"), message + "\n" + Wording.of("intake.noPage.text"));
          case IntakeState.Many(BatchModel batch) -> new BatchPane(intake, batch);
          case IntakeState.Failed(String message) -> notice(Wording.of("intake.failed"), message);
        };
    // A page that has been read does not take the keys from whoever has gone elsewhere.
    boolean hadKeys = Refocus.within(this).isPresent();
    getChildren().setAll(shown);
    if (hadKeys) {
      shown.requestFocus();
    }
  }

  private Notice notice(String title, String text) {
    var notice = new Notice();
    notice.say(title, text, Banner.step(Wording.of("intake.close"), intake::leave));
    return notice;
  }

  private void key(KeyEvent event) {
    boolean isInField = event.getTarget() instanceof TextInputControl;
    if (event.getCode() == KeyCode.ESCAPE && !isInField) {
      leave();
      event.consume();
    }
  }

  /// `action` takes the pane away for a while, with everything in it.
  public void setOnAside(Runnable action) {
    onAside = action;
  }

  /// What somebody corrected is not lost by leaving it: it is put aside.
  private void leave() {
    if (intake.state().get() instanceof IntakeState.Reviewing(ReviewModel review)
        && review.draft().get().isChanged()) {
      onAside.run();
    } else {
      intake.leave();
    }
  }

  @Override
  public void requestFocus() {
    getChildren().getFirst().requestFocus();
  }
}
