package dev.byline.ui.selected;

import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.list.LetterMatch;
import dev.byline.ui.kit.list.SuggestionList;
import dev.byline.ui.kit.list.SuggestionRow;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A card that asks for a name, of a tag or a group, with those that there are to choose from.
final class NameCard extends VBox {

  /// As many as are read at a glance.
  private static final int MOST = 8;

  private final Question question;
  private final TextField field = new TextField();
  private final SuggestionList list;
  private final Label objection = new Label();

  /// The name that is asked for.
  ///
  /// @param title what is done with it, as a heading
  /// @param prompt what to type
  /// @param known the names that there are, with what stands at the right of each
  /// @param mayBeNew whether another name than these can be typed
  /// @param objection why a name cannot be taken; empty where it can
  record Question(
      String title,
      String prompt,
      List<Known> known,
      boolean mayBeNew,
      Function<String, Optional<String>> objection) {}

  /// A name that is there.
  record Known(String name, String detail) {}

  private final Consumer<String> taken;

  /// @param taken takes the name; the card is to be taken away then
  NameCard(Question question, Consumer<String> taken) {
    this.question = question;
    this.taken = taken;
    list = new SuggestionList(question.title());
    getStyleClass().addAll("card", "name-card");
    setMaxHeight(USE_PREF_SIZE);
    var title = new Label(question.title());
    title.getStyleClass().add(Style.HEADING);
    field.setPromptText(question.prompt());
    field.setAccessibleText(question.title() + ". " + question.prompt());
    field.textProperty().subscribe(this::typed);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    objection.getStyleClass().add("objection");
    objection.setWrapText(true);
    var head = new VBox(title, field, objection);
    head.getStyleClass().add("name-head");
    var footer = new Label(Wording.of("bulk.name.keys"));
    footer.getStyleClass().addAll("offers-footer", Style.MUTED);
    getChildren().addAll(head, list, footer);
  }

  /// The part that gets the keys.
  TextField field() {
    return field;
  }

  private void typed(String text) {
    say("");
    String wanted = text.strip();
    var offers = new ArrayList<SuggestionRow>();
    boolean isKnown = false;
    for (NameCard.Known known : question.known()) {
      isKnown |= known.name().equalsIgnoreCase(wanted);
      if (offers.size() < MOST
          && (wanted.isEmpty() || LetterMatch.of(wanted, known.name()).isPresent())) {
        offers.add(
            SuggestionRow.of(
                LetterMatch.pieces(wanted, known.name(), "letters"),
                known.detail(),
                () -> take(known.name())));
      }
    }
    if (question.mayBeNew() && !wanted.isEmpty() && !isKnown) {
      // What is typed is meant first: a name that is alike is an arrow key away.
      offers.addFirst(
          SuggestionRow.of(
              LetterMatch.pieces("", wanted, "letters"),
              Wording.of("bulk.name.new"),
              () -> take(wanted)));
    }
    list.show(offers, wanted.isEmpty() ? -1 : 0);
    list.setVisible(!offers.isEmpty());
    list.setManaged(!offers.isEmpty());
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> list.move(1, true);
      case UP -> list.move(-1, true);
      case ENTER -> list.selectedOffer().ifPresent(offer -> offer.take().run());
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void take(String name) {
    Optional<String> why = question.objection().apply(name);
    if (why.isPresent()) {
      say(why.get());
    } else {
      taken.accept(name);
    }
  }

  private void say(String why) {
    objection.setText(why);
    objection.setVisible(!why.isEmpty());
    objection.setManaged(!why.isEmpty());
    field.setAccessibleHelp(why);
  }
}
