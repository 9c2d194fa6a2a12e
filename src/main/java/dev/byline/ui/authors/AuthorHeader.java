package dev.byline.ui.authors;

import dev.byline.compare.SourceText;
import dev.byline.library.AuthorRecord;
import dev.byline.model.AuthorField;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.PartialDate;
import dev.byline.stats.citations.FigureConsistency;
import dev.byline.stats.citations.FigureFlag;
import dev.byline.ui.kit.CategoryNames;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.HoverTip;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.InitialsAvatar;
import dev.byline.ui.kit.LazyPart;
import dev.byline.ui.kit.Style;
import dev.byline.ui.marks.MarksPane;
import dev.byline.ui.model.BrowseModel;
import dev.byline.ui.model.MarksModel;
import dev.byline.ui.model.ProvenanceModel;
import dev.byline.ui.model.WindowModels;
import dev.byline.ui.text.TextNodes;
import dev.byline.ui.window.CommandName;
import dev.byline.ui.window.CommandTable;
import dev.byline.wording.Wording;
import dev.byline.workspace.VerdictStore;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The head of an author's page: who it is, and the figures the page gives, doubted where they
/// cannot be right.
public final class AuthorHeader extends VBox {

  /// About two lines, in UTF-16 code units.
  private static final int BEGINNING = 180;

  private final InitialsAvatar disc = new InitialsAvatar();
  private final Label name = new Label();
  private final Label line = new Label();
  private final Label about = new Label();
  private final FlowPane tiles = new FlowPane();
  private final Label sources = new Label();
  private final SourceMenu sourceMenu;
  private final VBox notes = new VBox();
  private final Map<FigureKind, MetricTile> byFigure = new EnumMap<>(FigureKind.class);

  private final MarksModel ownMarks;
  private final BrowseModel browse;
  private final TextNodes texts;
  private final ProvenanceModel provenance;
  private final HBox top;
  private final VBox who;
  private final NameLine nameLine;
  private final Label corrected = new Label();
  private final Button pencil;
  private final Button changes = new Button(Wording.of("changes.title"));
  private Optional<NameEditor> editor = Optional.empty();
  private final LazyPart<AuthorDetailsPane> details;
  private final Button more;
  private final MenuButton deeds = new MenuButton("\u22ef");
  private final List<MenuItem> deciding;
  private final MenuItem edit;
  private Optional<AuthorRecord> shown = Optional.empty();
  private boolean isDetailsInHead;
  private final CommandTable commands;
  private Optional<MarksPane> marks = Optional.empty();
  private List<FigureFlag> noted = List.of();

  /// The buttons for actions on the author.
  private final HBox steps;

  /// @param texts shows the user's note
  /// @param commands those of the window, with their keys
  public AuthorHeader(WindowModels models, TextNodes texts, CommandTable commands) {
    this.commands = commands;
    this.texts = texts;
    ownMarks = models.marks();
    browse = models.browse();
    provenance = models.provenance();
    sourceMenu = new SourceMenu(provenance);
    details = new LazyPart<>(() -> new AuthorDetailsPane(models));
    more = AuthorDetailsPane.toggle(provenance);
    deeds.getStyleClass().addAll(Style.LINK, "more-menu");
    deeds.setAccessibleText(Wording.of("author.deeds"));
    HoverTip.on(deeds, Wording.of("author.deeds"));
    deeds.setMinWidth(USE_PREF_SIZE);
    edit = item(CommandName.EDIT_AUTHOR, commands);
    MenuItem watch = item(CommandName.WATCH_AUTHOR, commands);
    deeds.setOnShowing(_ ->
        watch.setText(
            Wording.of(
                shown.filter(author -> models.watches().isWatched(author.id())).isPresent()
                    ? "sidebar.unwatch"
                    : "watch.author")));
    deciding =
        List.of(
            item(CommandName.MERGE_AUTHOR, commands),
            item(CommandName.SPLIT_AUTHOR, commands),
            item(CommandName.REMOVE_AUTHOR, commands));
    deeds
        .getItems()
        .addAll(
            item(CommandName.AUTHOR_NETWORK, commands),
            item(CommandName.CHANGES, commands),
            watch,
            item(CommandName.PRINT, commands),
            item(CommandName.SAVE_PDF, commands),
            new SeparatorMenuItem(),
            deciding.getFirst(),
            deciding.get(1),
            item(CommandName.WHO, commands),
            new SeparatorMenuItem(),
            edit,
            deciding.getLast());
    pencil = Icon.EDIT.button(Wording.of("author.edit"));
    pencil.setOnAction(_ -> edit());
    changes.getStyleClass().add(Style.LINK);
    changes.setMinWidth(USE_PREF_SIZE);
    changes.managedProperty().bind(changes.visibleProperty());
    changes.setOnAction(_ -> commands.run(CommandName.CHANGES));
    steps = new HBox(pencil, more, changes, deeds);
    steps.getStyleClass().add("steps");
    getStyleClass().add("author-head");
    disc.getStyleClass().add(Style.DISC_LARGE);
    name.getStyleClass().add(Style.PAGE_TITLE);
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    line.getStyleClass().add(Style.MUTED);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    tiles.setRowValignment(VPos.CENTER);
    about.getStyleClass().add("about");
    about.setWrapText(true);
    name.setMaxWidth(Double.MAX_VALUE);
    steps.setMinWidth(USE_PREF_SIZE);
    corrected.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    corrected.setWrapText(true);
    corrected.setMinHeight(USE_PREF_SIZE);
    nameLine = new NameLine(name, steps);
    who = new VBox(nameLine, line);
    who.setMinWidth(0);
    who.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(who, Priority.ALWAYS);
    top = new HBox(disc, who);
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("who");
    tiles.getStyleClass().add(Style.TILES);
    for (FigureKind figure : FigureKind.ofAllYears()) {
      byFigure.put(figure, new MetricTile(figure));
    }
    sources.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    sources.setWrapText(true);
    sources.setMinHeight(USE_PREF_SIZE);
    sources.managedProperty().bind(sources.visibleProperty());
    notes.getStyleClass().add("notes");
    arrange();
    about.visibleProperty().bind(about.managedProperty());
    provenance.open().subscribe(_ -> arrange());
    provenance.open().subscribe(_ -> shown.ifPresent(this::showAbout));
    provenance.author().subscribe(_ -> showCorrected());
    provenance.pageName().subscribe(_ -> showCorrected());
    provenance.author().subscribe(_ -> shown.ifPresent(this::showFigures));
    provenance.standings().subscribe(_ -> shown.ifPresent(this::showFigures));
  }

  private static MenuItem item(CommandName command, CommandTable commands) {
    var item = new MenuItem(command.text());
    item.setOnAction(_ -> commands.run(command));
    return item;
  }

  /// The user's marks of the author, with their buttons behind the name.
  private void showMarks(AuthorRecord record) {
    var subject = new MarksModel.Subject.OfAuthor(record.id());
    if (marks.isEmpty()) {
      var own = new MarksPane(ownMarks, browse, texts, commands, subject);
      steps.getChildren().addFirst(own.tools());
      marks = Optional.of(own);
      arrange();
    }
    marks.get().show(subject);
  }

  /// Begins to edit what stands in the head, in its place.
  public void edit() {
    if (shown.isEmpty() || !VerdictStore.hasPage(shown.get().id())) {
      return;
    }
    AuthorRecord record = shown.get();
    var fields =
        new NameEditor(
            record.author(),
            (newName, values) -> provenance.editing().edit(record.id(), newName, values, () -> {}),
            this::stopEditing);
    editor = Optional.of(fields);
    showCorrected();
    fields.takeFocus();
  }

  private void stopEditing() {
    editor = Optional.empty();
    showCorrected();
  }

  /// The name with what the page says in place of what the user corrected, or the fields.
  private void showCorrected() {
    var said = new ArrayList<String>();
    provenance
        .pageName()
        .get()
        .ifPresent(page -> said.add(Wording.of("author.corrected.name", page)));
    for (AuthorField field : List.of(AuthorField.AFFILIATION, AuthorField.CATEGORY)) {
      Optional.ofNullable(provenance.author().get().get(field))
          .ifPresent(page ->
              said.add(
                  Wording.of(
                      page.isEmpty() ? "author.corrected.none" : "author.corrected.value",
                      Wording.named("author.corrected.field", field),
                      page)));
    }
    corrected.setText(String.join("  \u00b7  ", said));
    var parts =
        new ArrayList<Node>(editor.isPresent() ? List.of(editor.get()) : List.of(nameLine, line));
    if (!said.isEmpty()) {
      parts.add(corrected);
    }
    Style.fill(who, parts);
  }

  public void show(AuthorRecord record) {
    if (shown.filter(before -> before.id().equals(record.id())).isEmpty()) {
      stopEditing();
    }
    pencil.setVisible(VerdictStore.hasPage(record.id()));
    pencil.setManaged(pencil.isVisible());
    showMarks(record);
    disc.show(record.author().name(), record.author().category());
    name.setText(record.author().name());
    line.setText(underName(record));
    changes.setVisible(record.captures() > 1);
    shown = Optional.of(record);
    showFigures(record);
    showAbout(record);
  }

  /// Shows the details behind "More" in the head, or leaves it to others to show them.
  public void showDetailsInHead(boolean isInHead) {
    isDetailsInHead = isInHead;
    arrange();
  }

  private void arrange() {
    var parts = new ArrayList<Node>();
    parts.add(top);
    marks.ifPresent(parts::add);
    parts.addAll(List.of(tiles, sourceMenu, sources, notes, about));
    if (isDetailsInHead && provenance.open().get()) {
      parts.add(details.get());
    }
    Style.fill(this, parts);
  }

  private void showFigures(AuthorRecord record) {
    List<FigureFlag> flags = FigureConsistency.check(record.author().figures(), record.counts());
    showTiles(record, flags);
    List<FigureFlag> worth =
        flags.stream()
            .filter(flag ->
                flag.kind() == FigureFlag.Kind.IMPOSSIBLE
                    || record.counts().listed() > record.counts().stated().orElse(Integer.MAX_VALUE)
                    || provenance.open().get())
            .toList();
    if (!worth.equals(noted)) {
      noted = worth;
      notes.getChildren().setAll(worth.stream().map(FlagNote::of).toList());
    }
    notes.setManaged(!worth.isEmpty());
  }

  /// The beginning of what a homepage says; all of it stands in the details.
  private void showAbout(AuthorRecord record) {
    Optional<String> text =
        record
            .author()
            .about()
            .filter(said -> !record.author().affiliation().equals(Optional.of(said)));
    about.setText(text.map(AuthorHeader::beginning).orElse(""));
    about.setManaged(text.isPresent() && !provenance.open().get());
    showFigures(record);
  }

  private static String beginning(String about) {
    String line = about.replaceAll("\\s+", " ").strip();
    if (line.length() <= BEGINNING) {
      return line;
    }
    int end = line.lastIndexOf(' ', BEGINNING);
    return line.substring(0, end > 0 ? end : BEGINNING) + "\u2026";
  }

  private static String underName(AuthorRecord record) {
    var parts = new ArrayList<String>();
    record.author().affiliation().ifPresent(parts::add);
    record.author().category().map(CategoryNames::full).ifPresent(parts::add);
    if (record.author().nameInferred()) {
      parts.add(Wording.of("author.nameInferred"));
    }
    record
        .captured()
        .map(day -> Wording.of("author.captured", DisplayFormats.date(PartialDate.of(day.date()))))
        .ifPresent(parts::add);
    switch (record.joined()) {
      case PAGE -> {}
      case IDENTIFIER -> parts.add(Wording.of("author.joined.identifier", record.source()));
      case NAME -> parts.add(Wording.of("author.joined.name", record.source()));
    }
    if (record.captures() > 1) {
      parts.add(Wording.of("author.captures", record.captures()));
    }
    return String.join("  \u00b7  ", parts);
  }

  private void showTiles(AuthorRecord record, List<FigureFlag> flags) {
    var shownTiles = new ArrayList<Node>();
    Figures given = record.figures();
    var values = new EnumMap<FigureKind, String>(FigureKind.class);
    for (FigureKind kind : byFigure.keySet()) {
      boolean isLeast = record.computed(kind).filter(one -> !one.isOfAllListed()).isPresent();
      plain(given.get(kind))
          .map(value -> isLeast ? Wording.of("tile.least", value) : value)
          .ifPresent(value -> values.put(kind, value));
    }
    values.computeIfPresent(FigureKind.NOVELTY, (_, value) -> value + "%");
    values.put(FigureKind.PAPERS, papers(given, record));
    byFigure.forEach((figure, tile) -> {
      if (values.containsKey(figure)) {
        tile.show(
            new MetricTile.Shown(
                values.get(figure),
                record,
                flags,
                provenance.author().get(),
                provenance.standings().get()));
        shownTiles.add(tile);
      }
    });
    edit.setVisible(VerdictStore.hasPage(record.id()));
    deciding.forEach(item -> item.setVisible(VerdictStore.isSomebody(record.id())));
    Style.fill(tiles, shownTiles);
    sourceMenu.show(record);
    List<String> lines = SourceText.lines(record);
    // The first is that of the h-index, where there is one.
    String bySource =
        String.join("\n", provenance.open().get() ? lines : lines.stream().limit(1).toList());
    sources.setText(bySource);
    sources.setVisible(!bySource.isEmpty());
  }

  private static Optional<String> plain(OptionalInt value) {
    return value.isPresent() ? Optional.of(DisplayFormats.count(value)) : Optional.empty();
  }

  private static String papers(Figures given, AuthorRecord record) {
    int listed = record.papersListed();
    return given.paperCount().orElse(listed) == listed
        ? DisplayFormats.count(listed)
        : Wording.of("tile.papers", given.paperCount().getAsInt(), listed);
  }
}
