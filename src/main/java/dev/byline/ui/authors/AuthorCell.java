package dev.byline.ui.authors;

import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.AuthorRecord;
import dev.byline.model.AuthorId;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.name.PersonName;
import dev.byline.stats.citations.FigureConsistency;
import dev.byline.stats.citations.FigureFlag;
import dev.byline.stats.text.FlagText;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.FirstFitting;
import dev.byline.ui.kit.HoverTip;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.InitialsAvatar;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.TickedAuthors;
import dev.byline.ui.kit.list.FixedHeightHolder;
import dev.byline.ui.kit.list.PagedList;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
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
  private final Supplier<AuthorSort> sort;
  private final Function<AuthorId, OptionalLong> matches;
  private final TickedAuthors ticks;

  /// @param sort by what the list is ordered: that figure is always shown
  /// @param matches how many papers of an author are searched for, where that is the order
  /// @param ticks hears of a row that is ticked
  AuthorCell(
      Supplier<AuthorSort> sort, Function<AuthorId, OptionalLong> matches, TickedAuthors ticks) {
    this.sort = sort;
    this.matches = matches;
    this.ticks = ticks;
    tick.setFocusTraversable(false);
    tick.setOnAction(_ -> author().map(AuthorRecord::id).ifPresent(ticks::toggle));
    HoverTip.on(tick, Wording.of("authors.tick.tip"));
    // A tick is not yet a choice.
    tick.setOnMouseClicked(MouseEvent::consume);
    ticks.ids().subscribe(_ -> showTick());
    ticks.full().subscribe(_ -> showTick());
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
    hIndex.setText(hIndex(record).orElse(""));
    boolean doubtful = doubt(record).isPresent();
    doubt.setVisible(doubtful);
    doubt.setManaged(doubtful);
    Style.set(hIndex, Style.FLAGGED, doubtful);
    figures.show(shorter(facts(record)));
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

  /// Category, papers, and the figure of the order, or the citations: what matters most is last.
  private List<String> facts(AuthorRecord record) {
    Figures given = record.figures();
    String papers = Wording.of("author.papers", given.paperCount().orElse(record.papersListed()));
    Optional<String> citations = said("author.citations", given.citations());
    var facts = new ArrayList<String>();
    record.author().category().ifPresent(facts::add);
    OptionalLong searched = matches.apply(record.id());
    if (searched.isPresent()) {
      facts.add(papers);
      facts.add(Wording.of("author.matching", searched.getAsLong()));
      return facts;
    }
    if (sort.get() == AuthorSort.PAPERS) {
      citations.ifPresent(facts::add);
      facts.add(papers);
      return facts;
    }
    facts.add(papers);
    switch (sort.get()) {
      case NOVELTY -> said("author.novelty", given.noveltyPercent()).ifPresent(facts::add);
      case AI_SCORE -> said("author.aiScore", given.aiScore()).ifPresent(facts::add);
      case NEWEST_PAPER -> record.newestPaper().map(DisplayFormats::date).ifPresent(facts::add);
      case NAME, SURNAME, H_INDEX, CITATIONS, PAPERS -> citations.ifPresent(facts::add);
    }
    return facts;
  }

  private static Optional<String> said(String key, OptionalInt figure) {
    return figure.isPresent() ? Optional.of(Wording.of(key, figure.getAsInt())) : Optional.empty();
  }
}
