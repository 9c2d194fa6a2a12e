package dev.byline.ui.browse;

import atlantafx.base.controls.CustomTextField;
import dev.byline.library.PaperQuery;
import dev.byline.library.QueryText;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.Wording;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// The line at the top: back and forward, the search box, what one can do.
final class TopBar extends HBox {

  /// Short enough to feel immediate, long enough to skip the letters of one word.
  private static final Duration TYPING_PAUSE = Duration.millis(120);

  private final BrowseModel browse;
  private final CustomTextField search = new CustomTextField();
  private final QueryIssues issues = new QueryIssues(search);
  private final PauseTransition pause = new PauseTransition(TYPING_PAUSE);

  TopBar(BrowseModel browse, Runnable leaveSearch, Runnable switchTheme, Runnable addPages) {
    this.browse = browse;
    getStyleClass().add(Style.TOP_BAR);
    setAlignment(Pos.CENTER_LEFT);
    var mark = new Label(Wording.of("app.name"));
    mark.getStyleClass().add(Style.WORDMARK);
    mark.setMinWidth(USE_PREF_SIZE);
    Button theme = Icon.MOON.button(Wording.of("top.theme"));
    theme.setOnAction(_ -> switchTheme.run());
    var add = new Button(Wording.of("top.add"), Icon.ADD.node());
    add.getStyleClass().add("add");
    add.setMinWidth(USE_PREF_SIZE);
    add.setOnAction(_ -> addPages.run());
    getChildren().addAll(mark, places(), space(), searchBox(leaveSearch), space(), theme, add);
  }

  /// Writes `text` as if it were typed.
  void write(String text) {
    search.setText(text);
  }

  /// Puts the caret into the search box, with its text selected.
  void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  private HBox places() {
    Button back = Icon.BACK.button(Wording.of("top.back"));
    back.setOnAction(_ -> browse.back());
    back.disableProperty().bind(browse.backPossible().map(possible -> !possible));
    Button forward = Icon.FORWARD.button(Wording.of("top.forward"));
    forward.setOnAction(_ -> browse.forward());
    forward.disableProperty().bind(browse.forwardPossible().map(possible -> !possible));
    return new HBox(back, forward);
  }

  private StackPane searchBox(Runnable leaveSearch) {
    search.getStyleClass().add(Style.SEARCH);
    search.setPromptText(Wording.of("top.search"));
    search.setAccessibleText(Wording.of("top.search"));
    search.setLeft(Icon.SEARCH.node());
    var hint = new Label(Wording.of("top.search.key"));
    hint.getStyleClass().add("key-hint");
    Button clear = Icon.CLOSE.button(Wording.of("top.search.clear"));
    clear.setOnAction(_ -> search.clear());
    search.rightProperty().bind(search.textProperty().map(text -> text.isEmpty() ? hint : clear));
    pause.setOnFinished(_ -> browse.type(QueryText.readTyping(search.getText()).query()));
    search
        .textProperty()
        .subscribe((_, text) -> {
          issues.show(QueryText.readTyping(text).issues());
          pause.playFromStart();
        });
    search.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
        leaveSearch.run();
        event.consume();
      } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
        search.clear();
        event.consume();
      }
    });
    browse.query().subscribe(_ -> showQuery());
    var box = new StackPane(search, issues);
    HBox.setHgrow(box, Priority.SOMETIMES);
    return box;
  }

  /// Shows the words of a query that was not typed here.
  private void showQuery() {
    PaperQuery text = browse.typed();
    if (!QueryText.readTyping(search.getText()).query().clauses().equals(text.clauses())) {
      search.setText(QueryText.print(text));
      pause.stop();
    }
  }

  private static Region space() {
    var space = new Region();
    setHgrow(space, Priority.ALWAYS);
    return space;
  }
}
