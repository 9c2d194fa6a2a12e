package dev.byline.ui.kit.list;

import dev.byline.ui.kit.OneLine;
import dev.byline.ui.kit.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A short list of offers of which one may be selected. The focus stays where one types: whoever
/// has it moves the selection here.
public final class SuggestionList extends VBox {

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final List<Row> rows = new ArrayList<>();
  private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(this, "selected", -1);
  private List<SuggestionRow> offers = List.of();

  public SuggestionList(String what) {
    getStyleClass().add("offers");
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setAccessibleText(what);
    selected.subscribe((before, now) -> {
      mark(before.intValue(), false);
      mark(now.intValue(), true);
    });
  }

  /// Shows `newOffers`, of which the one in row `select` is selected, or none by -1.
  public void show(List<SuggestionRow> newOffers, int select) {
    selected.set(-1);
    offers = List.copyOf(newOffers);
    while (rows.size() < offers.size()) {
      rows.add(new Row(rows.size()));
    }
    var shown = new ArrayList<Node>();
    for (int i = 0; i < offers.size(); i++) {
      if (!offers.get(i).heading().isEmpty()) {
        shown.add(heading(offers.get(i).heading()));
      }
      rows.get(i).show(offers.get(i));
      shown.add(rows.get(i));
    }
    Style.fill(this, shown);
    selected.set(Math.min(select, offers.size() - 1));
  }

  public List<SuggestionRow> offers() {
    return offers;
  }

  /// The selected row, from 0; -1 where none is.
  public ReadOnlyIntegerProperty selected() {
    return selected.getReadOnlyProperty();
  }

  public Optional<SuggestionRow> selectedOffer() {
    return selected.get() < 0 ? Optional.empty() : Optional.of(offers.get(selected.get()));
  }

  /// The node of the selected row.
  public Optional<HBox> selectedRow() {
    return selected.get() < 0 ? Optional.empty() : Optional.of(rows.get(selected.get()));
  }

  /// Selects the row `by` further down, from the last on to the first.
  ///
  /// @param mayLeave whether beyond the ends no row is selected first
  public void move(int by, boolean mayLeave) {
    int places = offers.size() + (mayLeave ? 1 : 0);
    if (places > 0) {
      int first = mayLeave ? -1 : 0;
      selected.set(Math.floorMod(selected.get() - first + by, places) + first);
    }
  }

  private void mark(int row, boolean is) {
    if (row >= 0 && row < rows.size()) {
      rows.get(row).pseudoClassStateChanged(SELECTED, is);
    }
  }

  private static Label heading(String text) {
    var heading = new Label(text);
    heading.getStyleClass().addAll("offer-heading", Style.MUTED);
    return heading;
  }

  /// A row, used again for what is offered next: offers change with each letter that is typed.
  private final class Row extends HBox {

    private final OneLine title = new OneLine();
    private final Label detail = new Label();
    private final VBox text = new VBox(title);

    Row(int index) {
      getStyleClass().add("offer");
      setAlignment(Pos.CENTER_LEFT);
      setAccessibleRole(AccessibleRole.LIST_ITEM);
      text.setMinWidth(0);
      HBox.setHgrow(text, Priority.ALWAYS);
      detail.getStyleClass().addAll("offer-detail", Style.MUTED);
      detail.setMinWidth(USE_PREF_SIZE);
      getChildren().addAll(text, detail);
      setOnMousePressed(event -> {
        // The press must not take the focus from where one types.
        event.consume();
        offers.get(index).take().run();
      });
      setOnMouseMoved(_ -> selected.set(index));
    }

    void show(SuggestionRow offer) {
      setAccessibleText(offer.spoken());
      title.show(offer.title());
      Style.fill(text, offer.lines().isEmpty() ? List.of(title) : offer.lines());
      detail.setText(offer.detail());
    }
  }
}
