package dev.byline.ui.browse;

import dev.byline.library.AuthorRecord;
import dev.byline.model.Figures;
import dev.byline.model.PartialDate;
import dev.byline.stats.Consistency;
import dev.byline.stats.Flag;
import dev.byline.ui.kit.Disc;
import dev.byline.ui.kit.Formats;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.Wording;
import dev.byline.ui.text.TextNodes;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The head of an author's page: who it is, and the figures the page gives, doubted where they
/// cannot be right.
final class AuthorHeader extends VBox {

  private final Disc disc = new Disc();
  private final Label name = new Label();
  private final Label line = new Label();
  private final Label variants = new Label();
  private final Label about = new Label();
  private final FlowPane tiles = new FlowPane();
  private final VBox notes = new VBox();
  private final Map<Flag.Figure, MetricTile> byFigure = new EnumMap<>(Flag.Figure.class);

  private final MarksModel ownMarks;
  private final BrowseModel browse;
  private final TextNodes texts;
  private Optional<MarksPane> marks = Optional.empty();

  /// @param texts shows the user's note
  AuthorHeader(MarksModel ownMarks, BrowseModel browse, TextNodes texts) {
    this.ownMarks = ownMarks;
    this.browse = browse;
    this.texts = texts;
    getStyleClass().add("author-head");
    disc.getStyleClass().add(Style.DISC_LARGE);
    name.getStyleClass().add(Style.PAGE_TITLE);
    line.getStyleClass().add(Style.MUTED);
    about.getStyleClass().add("about");
    about.setWrapText(true);
    variants.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    var who = new VBox(name, line, variants);
    who.setMinWidth(0);
    who.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(who, Priority.ALWAYS);
    var top = new HBox(disc, who);
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("who");
    tiles.getStyleClass().add(Style.TILES);
    for (Flag.Figure figure : Flag.Figure.values()) {
      byFigure.put(figure, new MetricTile(figure));
    }
    notes.getStyleClass().add("notes");
    getChildren().addAll(top, tiles, notes, about);
  }

  /// The user's marks of the author, with their buttons behind the figures.
  private void showMarks(AuthorRecord record) {
    var subject = new MarksModel.Subject.OfAuthor(record.id());
    if (marks.isEmpty()) {
      var own = new MarksPane(ownMarks, browse, texts, subject);
      getChildren().add(1, own);
      marks = Optional.of(own);
    }
    marks.get().show(subject);
  }

  void show(AuthorRecord record) {
    showMarks(record);
    disc.show(record.author().name(), record.author().category());
    name.setText(record.author().name());
    line.setText(underName(record));
    variants.setText(Wording.of("author.variants", String.join(", ", record.nameVariants())));
    variants.setVisible(!record.nameVariants().isEmpty());
    variants.setManaged(!record.nameVariants().isEmpty());
    List<Flag> flags = Consistency.check(record.author().figures(), record.papersListed());
    showTiles(record, flags);
    notes
        .getChildren()
        .setAll(
            flags.stream()
                .filter(flag -> flag.kind() == Flag.Kind.IMPOSSIBLE)
                .map(FlagNote::of)
                .toList());
    notes.setManaged(!notes.getChildren().isEmpty());
    about.setText(record.author().about().orElse(""));
    about.setManaged(record.author().about().isPresent());
  }

  private static String underName(AuthorRecord record) {
    var parts = new java.util.ArrayList<String>();
    record.author().category().map(CategoryNames::full).ifPresent(parts::add);
    if (record.author().nameInferred()) {
      parts.add(Wording.of("author.nameInferred"));
    }
    record
        .captured()
        .map(day -> Wording.of("author.captured", Formats.date(PartialDate.of(day.date()))))
        .ifPresent(parts::add);
    if (record.captures() > 1) {
      parts.add(Wording.of("author.captures", record.captures()));
    }
    return String.join("  \u00b7  ", parts);
  }

  private void showTiles(AuthorRecord record, List<Flag> flags) {
    tiles.getChildren().clear();
    Figures given = record.author().figures();
    tile(Flag.Figure.H_INDEX, plain(given.hIndex()), record, flags);
    tile(Flag.Figure.PAPERS, Optional.of(papers(given, record)), record, flags);
    tile(Flag.Figure.CITATIONS, plain(given.citations()), record, flags);
    tile(Flag.Figure.NOVELTY, plain(given.noveltyPercent()).map(n -> n + "%"), record, flags);
    tile(Flag.Figure.AI_SCORE, plain(given.aiScore()), record, flags);
    marks.ifPresent(own -> tiles.getChildren().add(own.tools()));
  }

  private void tile(
      Flag.Figure figure, Optional<String> value, AuthorRecord record, List<Flag> flags) {
    MetricTile tile = byFigure.get(figure);
    if (tile != null && value.isPresent()) {
      tile.show(value.get(), record, flags);
      tiles.getChildren().add(tile);
    }
  }

  private static Optional<String> plain(OptionalInt value) {
    return value.isPresent() ? Optional.of(Formats.count(value)) : Optional.empty();
  }

  private static String papers(Figures given, AuthorRecord record) {
    int listed = record.papersListed();
    return given.paperCount().orElse(listed) == listed
        ? Formats.count(listed)
        : Wording.of("tile.papers", given.paperCount().getAsInt(), listed);
  }
}
