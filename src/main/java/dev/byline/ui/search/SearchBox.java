package dev.byline.ui.search;

import atlantafx.base.controls.CustomTextField;
import dev.byline.library.AuthorRecord;
import dev.byline.library.query.QueryText;
import dev.byline.library.query.WordScope;
import dev.byline.ui.kit.ChoiceButton;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.OneLine;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.list.LetterMatch;
import dev.byline.ui.kit.list.SuggestionList;
import dev.byline.ui.kit.list.SuggestionRow;
import dev.byline.ui.model.SearchModel;
import dev.byline.ui.model.SearchSuggestions;
import dev.byline.ui.model.SearchSuggestions.Effect;
import dev.byline.ui.model.WindowModels;
import dev.byline.ui.window.ScreenReaderAnnouncer;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The search box, and below it what it offers. The offers never take the focus, and nothing here
/// waits for them.
public final class SearchBox extends StackPane {

  /// Short enough to feel immediate, long enough to skip the letters of one word.
  private static final Duration TYPING_PAUSE = Duration.millis(120);

  /// A box of so many ems has room for the name of the scope beside what is typed.
  private static final double ROOMY = 30;

  private final SearchModel model;
  private final Runnable leave;
  private final ScreenReaderAnnouncer announcer;
  private final CustomTextField field = new CustomTextField();
  private final QueryIssues issues = new QueryIssues(field);
  private final ObservableValue<Optional<AuthorRecord>> author;
  private final Label hint = new Label();
  private final ChoiceButton<WordScope> scope =
      new ChoiceButton<>(
          Wording.of("search.scope"),
          wanted -> Wording.named("search.scope", wanted),
          this::choose);
  private final HBox right = new HBox();
  private final Button clear = Icon.CLOSE.button(Wording.of("top.search.clear"));
  private final PauseTransition pause = new PauseTransition(TYPING_PAUSE);
  private final SuggestionList list = new SuggestionList(Wording.of("search.offers"));
  private final Label footer = new Label();
  private final VBox drop = new VBox(list, footer);

  /// The text that the offers are for.
  private String offeredFor = "";

  /// @param leave goes on to what was found
  public SearchBox(WindowModels models, Runnable leave, ScreenReaderAnnouncer announcer) {
    model = models.search();
    this.leave = leave;
    this.announcer = announcer;
    field.getStyleClass().add(Style.SEARCH);
    field.accessibleTextProperty().bind(field.promptTextProperty());
    author = models.selection().author();
    author.subscribe(_ -> showPrompt());
    field.setLeft(Icon.SEARCH.node());
    hint.getStyleClass().add("key-hint");
    clear.setOnAction(_ -> {
      field.clear();
      model.search("");
    });
    field.textProperty().subscribe(_ -> showRight());
    right.getStyleClass().add("search-right");
    right.setAlignment(Pos.CENTER_RIGHT);
    field.setRight(right);
    scope.getStyleClass().add("search-scope");
    model.scope().subscribe(_ -> showWordScope());
    widthProperty().subscribe(_ -> showWordScope());
    pause.setOnFinished(_ -> model.search(field.getText()));
    field.textProperty().subscribe((_, text) -> changed(text));
    field.focusedProperty().subscribe((_, focused) -> focused(focused));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> offerHistory());
    models.browse().query().subscribe(_ -> model.rewritten(field.getText()).ifPresent(this::show));
    model.offers().subscribe(this::showOffers);
    list.selected().subscribe(_ -> sayOffer());
    footer.getStyleClass().addAll("offers-footer", Style.MUTED);
    drop.getStyleClass().add("drop");
    getChildren().addAll(field, issues);
  }

  /// Shows `key` in the empty box.
  public void showKey(String key) {
    hint.setText(key);
  }

  /// The suggestions, to be laid over the window below this box.
  public VBox drop() {
    return drop;
  }

  /// Writes `text` as if it were typed.
  public void write(String text) {
    field.setText(text);
    field.end();
    complete();
  }

  /// Puts the caret into the box, with its text selected.
  public void focus() {
    field.requestFocus();
    field.selectAll();
    offerHistory();
  }

  /// Shows what was searched before.
  public void showHistory() {
    offeredFor = field.getText();
    model.showHistory();
  }

  /// Says where it searches: on an author's page in the papers of the author.
  private void showPrompt() {
    field.setPromptText(
        author
            .getValue()
            .map(found -> Wording.of("top.search.in", found.author().name()))
            .orElseGet(() -> Wording.of("top.search")));
  }

  /// The switch says what it is at where there is room, and where it is not at its usual place.
  private void showWordScope() {
    WordScope now = model.scope().get();
    scope.show(List.of(WordScope.values()), now);
    scope.setText(
        isTight() ? Wording.named("search.scope.short", now) : Wording.named("search.scope", now));
    showPrompt();
    showRight();
  }

  private boolean isTight() {
    return getWidth() < field.getFont().getSize() * ROOMY;
  }

  /// The switch, and behind it what clears the text, or the key of the palette where there is room.
  private void showRight() {
    boolean isEmpty = field.getText().isEmpty();
    Style.fill(
        right, isEmpty && isTight() ? List.of(scope) : List.of(scope, isEmpty ? hint : clear));
  }

  private void choose(WordScope wanted) {
    searchPending();
    model.choose(wanted);
    field.requestFocus();
  }

  private void changed(String text) {
    issues.show(QueryText.readTyping(text).issues());
    if (!model.onlyOnEnter().get()) {
      pause.playFromStart();
    }
    // Where the text was set by a query, not typed, nothing is to be offered.
    if (field.isFocused()) {
      Platform.runLater(this::completeTyped);
    }
  }

  /// The caret has followed the text by now, and the focus may have gone.
  private void completeTyped() {
    if (field.isFocused()) {
      complete();
    }
  }

  private void complete() {
    offeredFor = field.getText();
    if (offeredFor.isEmpty()) {
      model.showHistory();
    } else {
      model.complete(offeredFor, field.getCaretPosition());
    }
  }

  private void focused(boolean focused) {
    if (!focused) {
      model.close();
      searchPending();
      if (!model.onlyOnEnter().get()) {
        model.history().add(field.getText());
      }
    }
  }

  /// Whoever comes to the empty box on purpose sees what was searched before.
  private void offerHistory() {
    if (field.getText().isEmpty()) {
      showHistory();
    }
  }

  /// Whoever leaves the box has typed all of it: what is done elsewhere comes after it.
  private void searchPending() {
    if (pause.getStatus() == Animation.Status.RUNNING) {
      pause.stop();
      model.search(field.getText());
    }
  }

  private void key(KeyEvent event) {
    boolean open = drop.isVisible();
    switch (event.getCode()) {
      case DOWN -> down(open, event.isAltDown());
      case UP -> list.move(open ? -1 : 0, true);
      case TAB -> {
        if (!open || event.isShiftDown()) {
          return;
        }
        list.offers().get(Math.max(0, list.selected().get())).take().run();
      }
      case ENTER -> list.selectedOffer().ifPresentOrElse(o -> o.take().run(), this::enter);
      case ESCAPE -> {
        if (!escape(open)) {
          return;
        }
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void down(boolean open, boolean alt) {
    if (open) {
      list.move(1, true);
    } else if (alt) {
      showHistory();
    } else {
      finish();
    }
  }

  /// The effect of Enter: the whole name of an author leads to the page.
  private void enter() {
    model.named(field.getText()).ifPresentOrElse(this::take, this::finish);
  }

  private void finish() {
    pause.stop();
    model.close();
    model.finish(field.getText());
    leave.run();
  }

  private boolean escape(boolean open) {
    if (open) {
      model.close();
    } else if (!field.getText().isEmpty()) {
      field.clear();
      model.search("");
    } else {
      return false;
    }
    return true;
  }

  private void showOffers(List<SearchSuggestions> offers) {
    list.show(offers.stream().map(this::offer).toList(), -1);
    drop.setVisible(!offers.isEmpty());
    footer.setText(Wording.of("search.keys"));
    if (!offers.isEmpty()) {
      announcer.say(Wording.of("search.offered", offers.size()));
    }
  }

  private SuggestionRow offer(SearchSuggestions completion) {
    List<OneLine.Piece> title =
        completion.typed().isEmpty()
            ? List.of(new OneLine.Piece(completion.label(), false, ""))
            : LetterMatch.pieces(completion.typed(), completion.label(), "letters");
    String detail =
        completion.papers().isPresent()
            ? DisplayFormats.count(completion.papers().getAsLong())
            : completion.hint();
    return SuggestionRow.of(title, detail, () -> take(completion.effect()));
  }

  private void take(Effect effect) {
    String text = field.getText();
    boolean stale = effect instanceof Effect.Insert && !text.equals(offeredFor);
    if (stale) {
      return;
    }
    model.take(effect);
    switch (effect) {
      case Effect.Insert(int from, int to, String inserted) -> {
        boolean blank = inserted.endsWith(" ") && text.startsWith(" ", to);
        field.replaceText(from, blank ? to + 1 : to, inserted);
      }
      case Effect.Ask ask -> {
        field.setText(ask.text());
        leave.run();
      }
      case Effect.Open _ -> {
        show(model.text());
        leave.run();
      }
      case Effect.Forget _ -> {}
    }
  }

  private void sayOffer() {
    list.selectedOffer().map(SuggestionRow::spoken).ifPresent(announcer::say);
  }

  /// Shows a text that was not typed here, and need not be searched for.
  private void show(String text) {
    field.setText(text);
    field.end();
    pause.stop();
  }
}
