package dev.byline.ui.papers;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;
import dev.byline.library.query.Clause;
import dev.byline.model.PartialDate;
import dev.byline.ui.kit.Style;
import dev.byline.ui.model.BrowseModel;
import dev.byline.ui.model.QueryNarrowing;
import dev.byline.wording.Wording;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Two fields for the years between which papers are wanted; an empty one leaves its end open.
final class YearsForm extends VBox {

  /// Of a year with its month.
  private static final int DIGITS = 7;

  private final BrowseModel browse;
  private final TextField from = field("years.from");
  private final TextField to = field("years.to");
  private final Popover popover = new Popover(this);

  /// True if it was opened by a digit, and no key was pressed in it since.
  private boolean isTyped;

  YearsForm(BrowseModel browse) {
    this.browse = browse;
    getStyleClass().addAll(Style.POPOVER, "years-form");
    var title = new Label(Wording.of("filter.years"));
    title.getStyleClass().add(Style.HEADING);
    var between = new Label(Wording.of("years.dash"));
    between.getStyleClass().add(Style.MUTED);
    var fields = new HBox(from, between, to);
    fields.setAlignment(Pos.CENTER_LEFT);
    fields.getStyleClass().add("fields");
    var apply = new Button(Wording.of("years.apply"));
    apply.getStyleClass().add(Styles.ACCENT);
    apply.setDefaultButton(true);
    apply.setOnAction(_ -> apply());
    var all = new Button(Wording.of("years.any"));
    all.setOnAction(_ -> {
      from.clear();
      to.clear();
      apply();
    });
    var buttons = new HBox(apply, all);
    buttons.getStyleClass().add("fields");
    getChildren().addAll(title, fields, buttons);
    from.setOnAction(_ -> apply());
    to.setOnAction(_ -> apply());
    from.addEventFilter(KeyEvent.ANY, _ -> goOn());
    popover.setDetachable(false);
    popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
  }

  private static TextField field(String key) {
    var field = new TextField();
    field.setPromptText(Wording.of(key));
    field.setAccessibleText(Wording.of(key));
    field.setPrefColumnCount(DIGITS);
    return field;
  }

  /// Opens the fields at `owner`, with `typed` in the first of them in place of what holds.
  void open(Node owner, String typed) {
    if (popover.isShowing() && !typed.isEmpty()) {
      // Typed before the fields had the keys.
      from.appendText(typed);
      return;
    }
    Optional<Clause.Published> dates = browse.query().get().published();
    from.setText(typed.isEmpty() ? year(dates, Clause.Published::from) : typed);
    to.setText(typed.isEmpty() ? year(dates, Clause.Published::to) : "");
    isTyped = !typed.isEmpty();
    popover.show(owner);
    from.requestFocus();
    if (isTyped) {
      from.end();
    } else {
      from.selectAll();
    }
  }

  /// A field selects its text when it gets the keys, and the first of them would replace it.
  private void goOn() {
    if (isTyped) {
      isTyped = false;
      from.end();
    }
  }

  private static String year(
      Optional<Clause.Published> dates, Function<Clause.Published, Optional<PartialDate>> end) {
    return dates.flatMap(end).map(PartialDate::toString).orElse("");
  }

  private void apply() {
    QueryNarrowing.toYears(browse.query().get(), from.getText(), to.getText())
        .ifPresentOrElse(
            query -> {
              popover.hide();
              browse.show(query);
            },
            () -> (QueryNarrowing.isYear(from.getText()) ? to : from).requestFocus());
  }
}
