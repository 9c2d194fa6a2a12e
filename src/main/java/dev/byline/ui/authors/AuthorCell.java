package dev.byline.ui.authors;

import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.AuthorRecord;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.name.PersonName;
import dev.byline.stats.citations.FigureConsistency;
import dev.byline.stats.citations.FigureFlag;
import dev.byline.stats.text.FlagText;
import dev.byline.ui.choice.AuthorFact;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.FirstFitting;
import dev.byline.ui.kit.HoverTip;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.InitialsAvatar;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.TickedAuthors;
import dev.byline.ui.kit.list.FixedHeightHolder;
import dev.byline.ui.kit.list.PagedList;
import dev.byline.ui.model.AuthorsModel;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A row of the list of authors: initials, name, the main figures; an h-index that cannot be right
/// is flagged.
final class AuthorCell extends ListCell<PagedList.Slot<AuthorRecord>> {

  private final CheckBox tick = new CheckBox();
  private final InitialsAvatar disc = new InitialsAvatar();
  private final FirstFitting name = new FirstFitting();
  private final Label hIndex = new Label();
  private final Region doubt = Icon.WARNING.node();
  private final FirstFitting figures = new FirstFitting();
  private final HBox row;
  private final AuthorsModel authors;
  private final TickedAuthors ticks;

  /// @param authors the list: its order, whose figure is always shown, its columns and its ticks
  AuthorCell(AuthorsModel authors) {
    this.authors = authors;
    ticks = authors.ticks();
    tick.setFocusTraversable(false);
    tick.setOnAction(_ -> author().map(AuthorRecord::id).ifPresent(ticks::toggle));
    HoverTip.on(tick, Wording.of("authors.tick.tip"));
    // A tick is not yet a choice.
    tick.setOnMouseClicked(MouseEvent::consume);
    ticks.ids().subscribe(_ -> showTick());
    ticks.full().subscribe(_ -> showTick());
    authors
        .columns()
        .chosen()
        .subscribe(_ -> {
          author().ifPresent(this::show);
          showTick();
        });
    getStyleClass().add(Style.AUTHOR_ROW);
    setPrefWidth(0);
    name.getStyleClass().add(Style.NAME);
    figures.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    hIndex.setMinWidth(Region.USE_PREF_SIZE);
    hIndex.getStyleClass().add("row-figure");
    // The name has a line of its own: beside a figure it would break inside a word.
    HBox.setHgrow(figures, Priority.ALWAYS);
    var second = new HBox(figures, hIndex, doubt);
    second.setAlignment(Pos.CENTER_LEFT);
    second.getStyleClass().add("row-line");
    var lines = new VBox(name, second);
    lines.setAlignment(Pos.CENTER_LEFT);
    lines.setMinWidth(0);
    lines.getStyleClass().add("middle");
    HBox.setHgrow(lines, Priority.ALWAYS);
    row = new HBox(tick, disc, lines);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("row");
    setGraphic(new FixedHeightHolder(row));
  }

  @Override
  protected void updateItem(PagedList.@Nullable Slot<AuthorRecord> slot, boolean empty) {
    super.updateItem(slot, empty);
    Optional<AuthorRecord> author = author();
    showTick();
    pseudoClassStateChanged(Style.WAITING, !empty && author.isEmpty());
    author.ifPresent(this::show);
    row.setVisible(author.isPresent());
  }

  private Optional<AuthorRecord> author() {
    return isEmpty() || getItem() == null ? Optional.empty() : getItem().value();
  }

  private void showTick() {
    boolean ticked = author().filter(a -> ticks.isTicked(a.id())).isPresent();
    tick.setSelected(ticked);
    tick.setDisable(!ticked && !ticks.hasRoom());
    author().ifPresent(a -> tick.setAccessibleText(Wording.of("authors.tick", a.author().name())));
    setAccessibleText(author().map(a -> spoken(a, ticked)).orElse(null));
  }

  private String spoken(AuthorRecord author, boolean ticked) {
    var parts = new ArrayList<String>();
    parts.add(author.author().name());
    hIndex(author).ifPresent(parts::add);
    parts.addAll(facts(author));
    doubt(author).map(FlagText::of).ifPresent(parts::add);
    String said = String.join(", ", parts);
    return ticked ? Wording.of("authors.ticked", said) : said;
  }

  private void show(AuthorRecord record) {
    disc.show(record.author().name(), record.author().category());
    name.show(named(record.author().name()));
    boolean hasIndex = shows(AuthorFact.H_INDEX, AuthorSort.H_INDEX);
    hIndex.setText(hasIndex ? hIndex(record).orElse("") : "");
    boolean doubtful = hasIndex && doubt(record).isPresent();
    doubt.setVisible(doubtful);
    doubt.setManaged(doubtful);
    Style.set(hIndex, Style.FLAGGED, doubtful);
    List<String> facts = facts(record);
    figures.show(facts.isEmpty() ? List.of("") : shorter(facts));
  }

  /// The whole name, then the family name behind initials, then alone: no name breaks inside a
  /// word.
  static List<String> named(String name) {
    PersonName read = PersonName.read(name);
    String given = read.givenNames();
    boolean isGivenFirst = !given.isBlank() && name.startsWith(given);
    if (!isGivenFirst || read.familyName().isBlank()) {
      return List.of(name);
    }
    String initials =
        Arrays.stream(given.split("\\s+", -1))
            .map(word -> Character.toString(word.codePointAt(0)) + ".")
            .collect(Collectors.joining(" "));
    return List.of(name, initials + " " + read.familyName(), read.familyName());
  }

  /// All facts, then one fewer each time: the disc has the category's colour, and the figure of the
  /// order goes last.
  private static List<String> shorter(List<String> facts) {
    return IntStream.range(0, facts.size())
        .mapToObj(gone -> String.join(" \u00b7 ", facts.subList(gone, facts.size())))
        .toList();
  }

  private static Optional<String> hIndex(AuthorRecord record) {
    OptionalInt figure = record.figures().hIndex();
    boolean isLeast =
        record
            .computed(FigureKind.H_INDEX)
            .filter(computed -> !computed.isOfAllListed())
            .isPresent();
    return figure.isPresent()
        ? Optional.of(
            Wording.of(isLeast ? "author.h.least" : "author.h", DisplayFormats.count(figure)))
        : Optional.empty();
  }

  /// The reason why the h-index cannot describe the author's papers; empty where it can.
  private static Optional<FigureFlag> doubt(AuthorRecord record) {
    return FigureConsistency.check(record.author().figures(), record.counts()).stream()
        .filter(flag -> flag.figure() == FigureKind.H_INDEX)
        .findFirst();
  }

  /// True if a column is chosen, or is what the list is ordered by.
  private boolean shows(AuthorFact column, AuthorSort by) {
    return authors.columns().chosen().get().contains(column) || authors.query().get().sort() == by;
  }

  /// The facts of the chosen columns; that of the order is last, where it stays longest.
  private List<String> facts(AuthorRecord record) {
    var facts = new ArrayList<String>();
    Optional<AuthorFact> ordered = column(authors.query().get().sort());
    for (AuthorFact column : authors.columns().chosen().get()) {
      if (!ordered.equals(Optional.of(column))) {
        fact(record, column).ifPresent(facts::add);
      }
    }
    OptionalLong searched = authors.matches(record.id());
    if (searched.isPresent()) {
      facts.add(Wording.of("author.matching", searched.getAsLong()));
    } else {
      ordered.flatMap(column -> fact(record, column)).ifPresent(facts::add);
    }
    return facts;
  }

  private static Optional<AuthorFact> column(AuthorSort sort) {
    return switch (sort) {
      case NAME, SURNAME -> Optional.empty();
      case H_INDEX -> Optional.of(AuthorFact.H_INDEX);
      case CITATIONS -> Optional.of(AuthorFact.CITATIONS);
      case PAPERS -> Optional.of(AuthorFact.PAPERS);
      case NOVELTY -> Optional.of(AuthorFact.NOVELTY);
      case AI_SCORE -> Optional.of(AuthorFact.AI_SCORE);
      case NEWEST_PAPER -> Optional.of(AuthorFact.NEWEST_PAPER);
    };
  }

  /// A fact in the words of a row; the h-index has a place of its own.
  private static Optional<String> fact(AuthorRecord record, AuthorFact column) {
    Figures given = record.figures();
    return switch (column) {
      case CATEGORY -> record.author().category();
      case AFFILIATION -> record.author().affiliation();
      case PAPERS ->
          Optional.of(
              Wording.of("author.papers", given.paperCount().orElse(record.papersListed())));
      case CITATIONS -> said("author.citations", given.citations());
      case H_INDEX -> Optional.empty();
      case NOVELTY -> said("author.novelty", given.noveltyPercent());
      case AI_SCORE -> said("author.aiScore", given.aiScore());
      case NEWEST_PAPER -> record.newestPaper().map(DisplayFormats::date);
    };
  }

  private static Optional<String> said(String key, OptionalInt figure) {
    return figure.isPresent() ? Optional.of(Wording.of(key, figure.getAsInt())) : Optional.empty();
  }
}
