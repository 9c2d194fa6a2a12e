package dev.byline.ui.authors;

import dev.byline.library.own.MarkBook;
import dev.byline.library.query.AuthorWords;
import dev.byline.library.query.FacetValue;
import dev.byline.model.own.OwnMarks;
import dev.byline.ui.kit.Chips;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/// The user's marks of authors as filters of their list; nothing where there are none. They write
/// into the field of the filter what could be typed there.
final class AuthorChips extends FlowPane {

  /// More tags than these are for typing.
  private static final int TAGS = 5;

  private final StringProperty text;
  private final ObservableValue<MarkBook> marks;

  /// @param text of the filter
  AuthorChips(StringProperty text, ObservableValue<MarkBook> marks) {
    this.text = text;
    this.marks = marks;
    getStyleClass().add(Style.CHIPS);
    text.subscribe(_ -> show());
    marks.subscribe(_ -> show());
  }

  private void show() {
    AuthorWords words = AuthorWords.read(text.get());
    var all = marks.getValue().authors().values();
    List<FacetValue> tags = MarkBook.tags(all.stream());
    var chips = new ArrayList<ToggleButton>();
    if (words.starred() || all.stream().anyMatch(OwnMarks::starred)) {
      chips.add(
          chip(Wording.of("filter.starred"), words.starred(), w -> w.withStar(!words.starred())));
    }
    tags.stream()
        .limit(TAGS)
        .forEach(tag -> {
          boolean asked = words.tags().stream().anyMatch(t -> isSame(t, tag));
          chips.add(chip(tag.label(), asked, w -> w.withTag(tag.label(), !asked)));
        });
    getChildren().setAll(chips);
    setVisible(!chips.isEmpty());
    setManaged(!chips.isEmpty());
  }

  private static boolean isSame(String tag, FacetValue other) {
    return OwnMarks.tagKey(tag).equals(other.value());
  }

  private ToggleButton chip(String name, boolean selected, UnaryOperator<AuthorWords> change) {
    ToggleButton chip = Chips.toggle(name, selected);
    chip.setOnAction(_ -> text.set(change.apply(AuthorWords.read(text.get())).text()));
    return chip;
  }
}
