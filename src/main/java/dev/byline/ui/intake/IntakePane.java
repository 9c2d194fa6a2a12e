package dev.byline.ui.intake;

import dev.byline.ui.kit.Banner;
import dev.byline.ui.kit.EmptyState;
import dev.byline.ui.kit.Style;
import dev.byline.ui.text.TextNodes;
import dev.byline.ui.window.FocusKeeper;
import dev.byline.wording.Wording;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/// Pages on their way in, whatever is being done about them.
public final class IntakePane extends BorderPane {

  private final IntakeModel intake;
  private final TextNodes texts;
  private final Label waiting = new Label();
  private Runnable onAside = () -> {};

  /// @param texts shows titles
  public IntakePane(IntakeModel intake, TextNodes texts) {
    this.intake = intake;
    this.texts = texts;
    getStyleClass().addAll(Style.PANE, "intake");
    waiting.getStyleClass().addAll("intake-waiting", Style.MUTED);
    waiting.setWrapText(true);
    waiting.setMaxWidth(Double.MAX_VALUE);
    intake.waiting().subscribe(more -> showWaiting(more.intValue()));
    intake.state().subscribe(this::show);
    // Lists keep the key from what is above them.
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private void show(IntakeState state) {
    Node shown =
        switch (state) {
          case IntakeState.Idle _ -> new EmptyState();
          case IntakeState.Reading(String name) -> notice(Wording.of("intake.reading", name), "");
          case IntakeState.Reviewing(ReviewModel review) -> new ReviewPane(intake, review, texts);
          case IntakeState.NoPage(String message) ->
              notice(
                  Wording.of("intake.noPage"), message + "\n" + Wording.of("intake.noPage.text"));
          case IntakeState.Many(BatchModel batch) -> new BatchPane(intake, batch);
          case IntakeState.Failed(String message) -> notice(Wording.of("intake.failed"), message);
        };
    // A page that has been read does not take the keys from whoever has gone elsewhere.
    boolean hadKeys = FocusKeeper.within(this).isPresent();
    setCenter(shown);
    if (hadKeys) {
      shown.requestFocus();
    }
  }

  private void showWaiting(int more) {
    waiting.setText(Wording.of("intake.waiting", more));
    setTop(more > 0 ? waiting : null);
  }

  private EmptyState notice(String title, String text) {
    var notice = new EmptyState();
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

  /// The way out, which loses nothing pasted or corrected: it is put aside. What can be had again,
  /// since the library or the list of files below has it, is left.
  private void leave() {
    if (intake.state().get() instanceof IntakeState.Reviewing(ReviewModel review)
        && !isHadAgain(review)) {
      onAside.run();
    } else {
      intake.leave();
    }
  }

  private boolean isHadAgain(ReviewModel review) {
    PageDraft draft = review.draft().get();
    boolean isElsewhere = draft.preview().stored().isPresent() || intake.isOverOther();
    return isElsewhere && !draft.isChanged() && review.refused().get().isEmpty();
  }

  @Override
  public void requestFocus() {
    getCenter().requestFocus();
  }
}
