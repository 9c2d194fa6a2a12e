package dev.byline.ui.palette;

import atlantafx.base.controls.CustomTextField;
import dev.byline.library.PaperHit;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.OneLine;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.list.LetterMatch;
import dev.byline.ui.kit.list.SuggestionList;
import dev.byline.ui.kit.list.SuggestionRow;
import dev.byline.ui.text.RichText;
import dev.byline.ui.text.TextNodes;
import dev.byline.ui.window.Command;
import dev.byline.ui.window.ScreenReaderAnnouncer;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The palette: one line to type in, below it what can be done or gone to.
public final class CommandPalette extends VBox {

  /// Rows that Page Up and Page Down go.
  private static final int PAGE = 6;

  private final PaletteModel model;
  private final TextNodes texts;
  private final ScreenReaderAnnouncer announcer;
  private final Runnable close;
  private final CustomTextField field = new CustomTextField();
  private final SuggestionList list = new SuggestionList(Wording.of("palette.found"));
  private final ScrollPane scroll = new ScrollPane(list);
  private final Label nothing = new Label(Wording.of("palette.nothing"));

  /// @param close takes the palette away; called before what was chosen is done
  public CommandPalette(
      PaletteModel model, TextNodes texts, ScreenReaderAnnouncer announcer, Runnable close) {
    this.model = model;
    this.texts = texts;
    this.announcer = announcer;
    this.close = close;
    getStyleClass().addAll("card", "palette");
    setMaxHeight(USE_PREF_SIZE);
    field.getStyleClass().add("palette-field");
    field.setPromptText(Wording.of("palette.prompt"));
    field.setAccessibleText(Wording.of("palette.prompt"));
    field.setLeft(Icon.SEARCH.node());
    field.textProperty().subscribe(model::type);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    nothing.getStyleClass().addAll(Style.MUTED, "palette-nothing");
    var footer = new Label(Wording.of("palette.keys"));
    footer.getStyleClass().addAll("offers-footer", Style.MUTED);
    getChildren().addAll(field, scroll, nothing, footer);
    model.entries().subscribe(this::show);
    list.selected().subscribe(_ -> selected());
  }

  /// Begins anew with `text`.
  public void open(String text) {
    field.setText(text);
    field.end();
    model.type(text);
    scroll.setVvalue(0);
  }

  /// The part that gets the keys.
  public TextField field() {
    return field;
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> list.move(1, false);
      case UP -> list.move(-1, false);
      case PAGE_DOWN -> list.move(PAGE, false);
      case PAGE_UP -> list.move(-PAGE, false);
      case ENTER -> list.selectedOffer().ifPresent(offer -> offer.take().run());
      case TAB -> {}
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void show(List<PaletteEntry> entries) {
    var offers = new ArrayList<SuggestionRow>();
    String before = "";
    for (PaletteEntry entry : entries) {
      String heading = heading(entry);
      offers.add(offer(entry).under(heading.equals(before) ? "" : Wording.of(heading)));
      before = heading;
    }
    boolean none = offers.isEmpty();
    nothing.setVisible(none);
    nothing.setManaged(none);
    list.show(offers, 0);
  }

  private static String heading(PaletteEntry entry) {
    return switch (entry) {
      case PaletteEntry.Doing doing ->
          doing.command().isSetting() ? "palette.settings" : "palette.commands";
      case PaletteEntry.Group _ -> "palette.groups";
      case PaletteEntry.Choice _ -> "palette.choices";
      case PaletteEntry.Author _ -> "palette.authors";
      case PaletteEntry.Paper _ -> "palette.papers";
    };
  }

  private SuggestionRow offer(PaletteEntry entry) {
    Runnable take =
        () -> {
          close.run();
          model.take(entry);
        };
    return switch (entry) {
      case PaletteEntry.Doing doing -> {
        Command command = doing.command();
        String detail = command.isSetting() ? command.state().get() : command.key().orElse("");
        yield SuggestionRow.of(doing.match().pieces(command.text(), "letters"), detail, take);
      }
      case PaletteEntry.Group group -> {
        String name = group.group().name();
        String authors = Wording.of("group.authors", group.group().authors().size());
        yield SuggestionRow.of(group.match().pieces(name, "letters"), authors, take);
      }
      case PaletteEntry.Choice found ->
          SuggestionRow.of(
              found.match().pieces(found.choice().text(), "letters"),
              found.choice().detail(),
              take);
      case PaletteEntry.Author author -> {
        String name = author.author().author().name();
        String papers = Wording.of("author.papers", author.author().papersListed());
        yield SuggestionRow.of(LetterMatch.pieces(field.getText(), name, "letters"), papers, take);
      }
      case PaletteEntry.Paper paper -> ofPaper(paper.paper(), take);
    };
  }

  private SuggestionRow ofPaper(PaperHit hit, Runnable take) {
    RichText text = RichText.read(hit.paper().title());
    var title = texts.line();
    title.show(text, hit.titleMarks());
    var authors = new OneLine();
    authors.getStyleClass().add(Style.MUTED);
    String names = String.join(", ", hit.paper().authors());
    authors.show(List.of(new OneLine.Piece(names, false, "")));
    return new SuggestionRow(
        "",
        List.of(new OneLine.Piece(text.plain(), false, "")),
        List.<Node>of(title, authors),
        hit.paper().published().map(DisplayFormats::date).orElse(""),
        take);
  }

  private void selected() {
    list.selectedOffer().map(SuggestionRow::spoken).ifPresent(announcer::say);
    list.selectedRow().ifPresent(this::scrollTo);
  }

  private void scrollTo(Node row) {
    double all = list.getHeight();
    double seen = scroll.getViewportBounds().getHeight();
    if (all <= seen) {
      return;
    }
    Bounds at = row.getBoundsInParent();
    double top = scroll.getVvalue() * (all - seen);
    double newTop = Math.clamp(top, Math.max(0, at.getMaxY() - seen), Math.max(0, at.getMinY()));
    scroll.setVvalue(newTop / (all - seen));
  }
}
