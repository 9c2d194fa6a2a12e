package dev.byline.app.window;

import dev.byline.intake.AddedPage;
import dev.byline.intake.ImportReport;
import dev.byline.library.query.PaperQuery;
import dev.byline.ui.intake.BatchModel;
import dev.byline.ui.intake.IntakeModel;
import dev.byline.ui.intake.IntakePane;
import dev.byline.ui.intake.IntakeState;
import dev.byline.ui.intake.ReportText;
import dev.byline.ui.kit.Banner;
import dev.byline.ui.shell.WindowShell;
import dev.byline.ui.text.TextNodes;
import dev.byline.ui.watch.WatchesModel;
import dev.byline.ui.window.CommandName;
import dev.byline.who.DecisionInForce;
import dev.byline.who.VerdictText;
import dev.byline.wording.Wording;
import dev.byline.workspace.LibraryFolder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The ways by which pages come into a window: pasted, dropped or chosen; looked at over its
/// content, and told of in its banner.
public final class WindowIntake implements IntakeModel.Listener {

  private static final Logger LOG = LoggerFactory.getLogger(WindowIntake.class);

  private static final KeyCombination PASTE =
      new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

  /// Lines that somebody would hardly put into a field.
  private static final int LINES = 5;

  private final MainWindow desk;
  private final IntakeModel model;
  private final IntakePane pane;
  private final Executor work;
  private final Executor ui;

  /// Says that something waits which was put aside.
  private Optional<Banner> aside = Optional.empty();

  public WindowIntake(LibraryFolder library, MainWindow desk, Executor work, Executor ui) {
    this.desk = desk;
    this.work = work;
    this.ui = ui;
    model =
        new IntakeModel(
            library, work, ui, desk.deeds(), Clock.system(ZoneId.systemDefault()), this);
    pane = new IntakePane(model, new TextNodes(MainWindow.FORMULAS));
    pane.setOnAside(shell()::uncover);
    model.state().subscribe(this::show);
    model
        .waiting()
        .subscribe((before, now) -> {
          if (now.intValue() > before.intValue()) {
            shell().announcer().say(Wording.of("intake.waiting", now));
          }
        });
    pane.sceneProperty()
        .subscribe((before, now) -> {
          if (before != null && now == null) {
            putAside();
          } else if (now != null) {
            aside.ifPresent(shell()::hideBanner);
          }
        });
    shell().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    shell().setOnDragOver(WindowIntake::dragged);
    shell().setOnDragDropped(this::dropped);
  }

  private WindowShell shell() {
    return desk.shell();
  }

  public IntakeModel model() {
    return model;
  }

  /// Offers files and folders; none is no offer.
  void offer(List<Path> files) {
    if (!files.isEmpty()) {
      model.offerFiles(files);
      showWaiting();
    }
  }

  private void offerFiles(Clipboard clipboard) {
    offer(clipboard.getFiles().stream().map(File::toPath).toList());
  }

  private void offer(String text, Optional<String> html) {
    model.offerText(text, html);
    showWaiting();
  }

  /// The return to an intake that was put aside, when more is offered: that waits behind it.
  private void showWaiting() {
    if (pane.getScene() == null && !(model.state().get() instanceof IntakeState.Idle)) {
      shell().cover(pane);
    }
  }

  /// Lets a page of the library be corrected.
  void correct(WindowSources.Origin origin) {
    model.openStored(origin.hash(), origin.spot());
    showWaiting();
  }

  private void show(IntakeState state) {
    if (state instanceof IntakeState.Idle) {
      if (pane.getScene() != null) {
        shell().uncoverForAnswer();
      }
    } else if (pane.getScene() == null) {
      shell().coverForAnswer(pane);
    }
  }

  /// The banner of an unfinished intake, within reach when something else came to be seen.
  private void putAside() {
    if (!(model.state().get() instanceof IntakeState.Idle)) {
      var banner =
          new Banner(
              Wording.of("intake.aside"),
              Banner.step(Wording.of("intake.goOn"), () -> shell().cover(pane)),
              Banner.step(Wording.of("intake.discard"), this::discard));
      aside = Optional.of(banner);
      banner(banner);
    }
  }

  private void discard() {
    aside.ifPresent(shell()::hideBanner);
    model.leave();
  }

  /// True if the window can close without losing a page; else it asks.
  ///
  /// @param close closes the window, whatever is lost
  boolean mayClose(Runnable close) {
    int unstored = model.unstored();
    if (unstored > 0) {
      showWaiting();
      banner(
          new Banner(
              Wording.of("intake.closing", unstored),
              Banner.step(Wording.of("intake.closing.stay"), shell()::hideBanner),
              Banner.step(Wording.of("intake.closing.discard"), close)));
    }
    return unstored == 0;
  }

  private void key(KeyEvent event) {
    if (PASTE.match(event)
        && paste(Clipboard.getSystemClipboard(), shell().getScene().getFocusOwner())) {
      event.consume();
    }
  }

  /// Offers what is on the clipboard, unless it is meant for a field.
  ///
  /// @return whether something was done about it
  boolean paste(Clipboard clipboard, Node focused) {
    if (clipboard.hasFiles()) {
      offerFiles(clipboard);
      return true;
    }
    String text = clipboard.getString();
    boolean isWriting = focused instanceof TextInputControl input && input.isEditable();
    if (text == null || text.isBlank()) {
      if (!isWriting) {
        banner(new Banner(Wording.of("intake.noText")).passing());
      }
      return !isWriting;
    }
    if (isWriting && focused instanceof TextInputControl field) {
      boolean isPage = !(field instanceof TextArea) && text.strip().lines().count() >= LINES;
      if (isPage) {
        model.offerOrPut(text, html(clipboard), () -> field.replaceSelection(text));
      }
      return isPage;
    }
    offer(text, html(clipboard));
    return true;
  }

  /// Asks whether to add the page on the clipboard, as `question`.
  void ask(Clipboard clipboard, String question) {
    banner(
        new Banner(
                question,
                Banner.step(
                    Wording.of("copied.add"),
                    () -> {
                      shell().hideBanner();
                      paste(clipboard, shell());
                    }))
            .closing());
  }

  /// Tells what came in from the watched folder.
  void watched(ImportReport report) {
    desk.refresh();
    String failed =
        report.failed().stream()
            .findFirst()
            .map(problem -> " " + problem.file() + ": " + problem.message())
            .orElse("");
    banner(new Banner(ReportText.of(report) + failed).passing());
    tellNews();
  }

  /// The HTML that a browser puts beside the text.
  private static Optional<String> html(Clipboard clipboard) {
    return Optional.ofNullable(clipboard.getHtml());
  }

  private static void dragged(DragEvent event) {
    if (event.getDragboard().hasFiles() || event.getDragboard().hasString()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    Clipboard dragged = event.getDragboard();
    if (dragged.hasFiles()) {
      offerFiles(dragged);
    } else if (dragged.hasString()) {
      offer(dragged.getString(), html(dragged));
    }
    event.setDropCompleted(true);
    event.consume();
  }

  @Override
  public void added(AddedPage added, IntakeModel.Summary summary, Runnable undo) {
    desk.refresh();
    if (pane.getScene() == null) {
      added.authors().stream().findFirst().ifPresent(desk.browse()::showAuthor);
    }
    String said =
        Wording.of(
            added.isNew() ? "intake.added" : "intake.saved", summary.name(), summary.papers());
    banner(new Banner(said, Banner.step(Wording.of("intake.undo"), undo)).passing());
    askForRemoved(added);
    tellNews();
  }

  /// Tells what the import brought to saved searches and watched authors.
  private void tellNews() {
    WatchesModel watches = desk.models().watches();
    watches.refreshAndTell(said ->
        banner(
            new Banner(
                    said,
                    Banner.step(Wording.of("watch.show"), shell().sidebar()::open),
                    Banner.step(CommandName.NEWS_SEEN.text(), this::seeNews))
                .closing()));
  }

  private void seeNews() {
    shell().hideBanner();
    desk.models().watches().seeAll();
  }

  /// Asks whether what was removed earlier is to come back with the page.
  private void askForRemoved(AddedPage added) {
    work.execute(() -> {
      try {
        List<DecisionInForce> removed = desk.who().keptOut(added.page());
        if (!removed.isEmpty()) {
          ui.execute(() -> ask(removed.getFirst()));
        }
      } catch (IOException e) {
        LOG.error("It cannot be found out what was removed", e);
      }
    });
  }

  private void ask(DecisionInForce removed) {
    String said =
        Wording.of("removed.ask", VerdictText.of(removed.verdict(), removed.grounds().names()));
    Runnable bringBack =
        () -> {
          shell().hideBanner();
          desk.who().bringBack(removed);
        };
    banner(new Banner(said, Banner.step(Wording.of("removed.bringBack"), bringBack)).closing());
  }

  @Override
  public void undone() {
    if (pane.getScene() == null) {
      desk.browse().show(PaperQuery.ALL);
    }
    desk.refresh();
    banner(new Banner(Wording.of("intake.undone")).passing());
  }

  @Override
  public void imported(BatchModel batch, ImportReport report) {
    desk.refresh();
    shell().announcer().say(ReportText.of(report));
    if (pane.getScene() == null) {
      banner(
          new Banner(
                  ReportText.of(report),
                  Banner.step(Wording.of("intake.report"), () -> model.show(batch)))
              .passing());
    }
    tellNews();
  }

  private void banner(Banner banner) {
    shell().showBanner(banner);
  }
}
