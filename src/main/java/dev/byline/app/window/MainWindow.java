package dev.byline.app.window;

import dev.byline.ui.compare.ChangesPlace;
import dev.byline.ui.compare.CompareModels;
import dev.byline.ui.compare.ComparePlace;
import dev.byline.ui.contents.ContentsModel;
import dev.byline.ui.contents.ContentsPlace;
import dev.byline.ui.export.CitationModel;
import dev.byline.ui.export.ExportCommands;
import dev.byline.ui.export.ExportModel;
import dev.byline.ui.kit.Banner;
import dev.byline.ui.kit.LazyPart;
import dev.byline.ui.kit.Theme;
import dev.byline.ui.model.BrowseModel;
import dev.byline.ui.model.SelectionModel;
import dev.byline.ui.model.WindowActions;
import dev.byline.ui.model.WindowModels;
import dev.byline.ui.network.NetworkModels;
import dev.byline.ui.network.NetworkPlace;
import dev.byline.ui.palette.AboutCard;
import dev.byline.ui.palette.CommandPalette;
import dev.byline.ui.palette.KeySheet;
import dev.byline.ui.palette.PaletteModel;
import dev.byline.ui.print.PrintCommands;
import dev.byline.ui.print.PrintSubject;
import dev.byline.ui.print.SystemPrinters;
import dev.byline.ui.selected.BulkModel;
import dev.byline.ui.shell.WindowShell;
import dev.byline.ui.source.SourcePane;
import dev.byline.ui.text.FormulaCache;
import dev.byline.ui.text.TextNodes;
import dev.byline.ui.who.DecisionSubject;
import dev.byline.ui.who.WhoModels;
import dev.byline.ui.who.WhoPlace;
import dev.byline.ui.window.CommandName;
import dev.byline.ui.window.Latest;
import dev.byline.ui.window.UndoQueue;
import dev.byline.who.DuplicateFinder;
import dev.byline.wording.Wording;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Button;

/// The models of one window and the views over them.
///
/// @param deeds what the user does in the window, in order
/// @param look whose choice light or dark is
public record MainWindow(
    UndoQueue deeds,
    WindowModels models,
    WindowShell shell,
    LazyPart<CommandPalette> palette,
    CompareModels compare,
    LazyPart<ComparePlace> comparison,
    LazyPart<ChangesPlace> changesPlace,
    WhoModels who,
    LazyPart<WhoPlace> whoPlace,
    ContentsModel contents,
    LazyPart<ContentsPlace> contentsPlace,
    NetworkModels network,
    LazyPart<NetworkPlace> networkPlace,
    BulkModel bulk,
    ExportModel exports,
    CitationModel citations,
    ObjectProperty<Settings.Look> look,
    WindowOptions options) {

  /// One for the program, so that a formula is typeset once.
  public static final FormulaCache FORMULAS = new FormulaCache();

  /// A window's content in its look.
  public Scene scene(Theme theme, double width, double height) {
    var scene = new Scene(shell, width, height);
    scene.getStylesheets().add(TextNodes.styleSheet());
    theme.apply(scene);
    shell.showTheme(theme == Theme.DARK);
    return scene;
  }

  /// Shows the look that is chosen, or the system's, whenever one of them changes from now on.
  void follow(ObservableValue<Theme> system) {
    Runnable show =
        () -> {
          Theme theme = look.get().theme(system.getValue());
          theme.apply(shell.getScene());
          shell.showTheme(theme != Theme.LIGHT);
        };
    system.subscribe((_, _) -> show.run());
    look.subscribe((_, _) -> show.run());
  }

  /// A desk that has not asked anything yet.
  ///
  /// @param work runs what takes time
  /// @param ui runs what touches the window
  public static MainWindow over(
      WindowSources sources, Executor work, Executor ui, WindowActions commands) {
    var browse = new BrowseModel(sources.library(), work, ui);
    var selection = new SelectionModel(sources.library(), work, ui);
    var deeds = new UndoQueue(work, ui);
    WindowModels models = WindowParts.models(sources, browse, selection, deeds, work, ui);
    var texts = new TextNodes(FORMULAS);
    var bulk = new BulkModel(sources.library(), sources.marks(), sources.groups(), deeds, ui);
    var shell = new WindowShell(models, bulk, texts, commands);
    BulkBanner.follow(bulk, shell);
    PaletteModel found = WindowParts.found(sources, models, shell, work, ui);
    var palette =
        new LazyPart<>(() -> new CommandPalette(found, texts, shell.announcer(), shell::lift));
    var look = new SimpleObjectProperty<>(Settings.Look.SYSTEM);
    var compare =
        CompareModels.over(
            sources.library(),
            sources.captures(),
            models.authors().ticks(),
            models.authorGroups(),
            deeds,
            work,
            ui);
    var comparison =
        new LazyPart<>(() -> {
          var place =
              new ComparePlace(
                  compare,
                  models.marks().marks(),
                  WindowParts.opening(browse, shell),
                  texts,
                  shell::visit);
          shell.commands().add(place.exports());
          place.setPrinting(shell.commands()::run);
          return place;
        });
    var changes =
        new LazyPart<>(() ->
            new ChangesPlace(
                compare.changes(),
                WindowParts.opening(browse, shell),
                () -> shell.commands().run(CommandName.RANKING),
                texts,
                shell::visit));
    var decisions =
        new DuplicateFinder(
            sources.library(), sources.verdicts(), () -> LocalDate.now(ZoneId.systemDefault()));
    var banner = new DecisionBanner();
    var who = WhoModels.over(sources.library(), decisions, work, ui, deeds, banner);
    models.provenance().setSourceChooser(who::choose);
    models.provenance().setEditing(new HeaderEditing(who));
    var whoPlace =
        new LazyPart<>(() ->
            new WhoPlace(
                who,
                texts,
                subject -> WindowParts.open(subject, browse, shell),
                shell::uncover,
                shell::visit));
    var contents = new ContentsModel(new LibraryContents(sources.verdicts(), who), work, ui);
    var contentsPlace =
        new LazyPart<>(() -> new ContentsPlace(contents, shell::uncover, shell::visit));
    var network =
        NetworkModels.over(
            sources.library(), sources.suggestions(), models.authors().ticks(), deeds, work, ui);
    var networkPlace =
        new LazyPart<>(() -> {
          var place = new NetworkPlace(network, WindowParts.leads(browse, shell), shell::visit);
          shell.commands().add(place.exports());
          return place;
        });
    var citations = new CitationModel(sources.library(), work, ui);
    var desk =
        new MainWindow(
            deeds,
            models,
            shell,
            palette,
            compare,
            comparison,
            changes,
            who,
            whoPlace,
            contents,
            contentsPlace,
            network,
            networkPlace,
            bulk,
            new ExportModel(sources.library(), work, ui),
            citations,
            look,
            new WindowOptions());
    found.offer(() -> new PaletteChoices(desk).all());
    banner.tell(desk);
    GroupBanner.follow(models.authorGroups(), shell);
    new MainCommands(desk).add();
    sources.verdicts().byHand().ifPresent(entries -> HandCommands.add(desk, entries));
    ExportBanner.follow(
        desk.exports(), citations, List.of(compare.exporter(), network.exporter()), shell);
    shell
        .commands()
        .add(
            new ExportCommands(
                    desk.exports(),
                    citations,
                    browse,
                    selection,
                    shell.panes()::picked,
                    compare::ranked,
                    new FileDialogs(shell),
                    shell::showBanner)
                .all());
    shell
        .commands()
        .add(
            new PrintCommands(
                    sources.library(),
                    desk::printed,
                    new SystemPrinters(shell),
                    new Latest(work, ui),
                    new FileDialogs(shell)::save,
                    compare.exporter(),
                    shell::showBanner)
                .all());
    who.questions().count().subscribe(open -> shell.panes().showQuestions(open.intValue()));
    return desk;
  }

  /// The comparison that is seen, else the author.
  private Optional<PrintSubject> printed() {
    return comparison
        .made()
        .flatMap(ComparePlace::printed)
        .<PrintSubject>map(PrintSubject.OfComparison::new)
        .or(() -> browse().author().map(PrintSubject.OfAuthor::new));
  }

  /// Shows the pages and data sets of the library, or what was removed from it.
  public void showContents(ContentsPlace.Part part) {
    shell.cover(contentsPlace.get());
    contentsPlace.get().open(part);
  }

  /// Shows a part of the place where it is decided who is who.
  public void showWho(WhoPlace.Part part) {
    shell.cover(whoPlace.get());
    whoPlace.get().open(part);
  }

  /// Shows what can be made one with an author or a paper, or parted from it.
  void showWho(DecisionSubject subject, boolean merging) {
    shell.cover(whoPlace.get());
    whoPlace.get().open(subject, merging);
  }

  /// Shows the changes to the page of the author who is shown, else of the first who is ticked.
  public void showChanges() {
    shell.cover(changesPlace.get());
    changesPlace
        .get()
        .open(
            browse().author().or(() -> models.authors().ticks().ids().get().stream().findFirst()));
  }

  /// Shows a part of the place of comparison.
  public void showComparison(ComparePlace.Part part) {
    shell.cover(comparison.get());
    comparison.get().open(part);
  }

  /// Asks for the name of a new group of the authors that are ticked.
  public void beginGroup() {
    shell.cover(comparison.get());
    comparison.get().beginGroup();
  }

  /// Shows the network of those who are ticked, else of the author who is shown.
  public void showNetwork() {
    shell.cover(networkPlace.get());
    networkPlace.get().open();
  }

  /// Lays the palette over the window, with `text` typed.
  public void showPalette(String text) {
    palette.get().open(text);
    shell.lay(palette.get(), palette.get().field());
  }

  /// Lays the sheet of keys over the window.
  public void showKeys() {
    var sheet = new KeySheet(shell.commands(), shell::lift);
    shell.lay(sheet, sheet.focus());
  }

  /// Shows the page of settings.
  public void showSettings() {
    shell.cover(new SettingsPane(this, shell::uncover));
  }

  /// Lays the card about the program over the window.
  public void showAbout() {
    var about = new AboutCard(options.libraries().get(), shell::lift);
    shell.lay(about, about.focus());
  }

  /// Shows a page as it came, with the lines of one paper marked.
  ///
  /// @param correct lets the page be corrected
  public void showSource(WindowSources.Origin origin, Runnable correct) {
    Button look = Banner.step(Wording.of("source.correct"), correct);
    var pane = new SourcePane(origin.page(), origin.name(), look, shell::uncover);
    shell.coverForAnswer(pane);
    pane.mark(origin.spot());
  }

  public BrowseModel browse() {
    return models.browse();
  }

  /// The banner that says that what is shown are samples.
  public static Banner samples(Runnable remove, Runnable add) {
    return new Banner(
            Wording.of("samples.banner"),
            Banner.step(Wording.of("samples.remove"), remove),
            Banner.step(Wording.of("samples.add"), add))
        .closing();
  }

  /// Goes to `place`, with nothing to go back to.
  void begin(SessionState place) {
    models.search().history().show(place.searches());
    place
        .paper()
        .ifPresent(paper -> {
          shell.panes().keepRead(place.row());
          models.selection().showPaper(paper, place.asked());
        });
    models.marks().refresh();
    models.authors().refresh();
    models.browse().begin(place.asked());
    who.questions().glance();
  }

  /// Asks for what the window shows, since the library has changed.
  public void refresh() {
    models.marks().refresh();
    models.authors().refresh();
    models.authorGroups().refresh();
    models.watches().refresh();
    models.selection().refresh(browse().author(), browse().query().get());
    models.browse().refresh();
    compare.refresh();
    who.refresh();
    contents.refresh();
    network.refresh();
    options.changed().get().run();
  }
}
