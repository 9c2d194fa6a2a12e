package dev.byline.app;

import dev.byline.ui.browse.AuthorsModel;
import dev.byline.ui.browse.BrowseModel;
import dev.byline.ui.browse.HintsModel;
import dev.byline.ui.browse.Models;
import dev.byline.ui.browse.SelectionModel;
import dev.byline.ui.browse.Shell;
import dev.byline.ui.kit.Banner;
import dev.byline.ui.kit.Theme;
import dev.byline.ui.kit.Wording;
import dev.byline.ui.source.SourcePane;
import dev.byline.ui.text.Formulas;
import dev.byline.ui.text.TextNodes;
import java.util.concurrent.Executor;
import javafx.scene.Scene;
import javafx.scene.control.Button;

/// The models of one window and the view over them.
record Desk(Models models, Shell shell) {

  /// One for the program, so that a formula is typeset once.
  static final Formulas FORMULAS = new Formulas();

  /// A window's content in its look.
  Scene scene(Theme theme, double width, double height) {
    var scene = new Scene(shell, width, height);
    scene.getStylesheets().add(TextNodes.styleSheet());
    theme.apply(scene);
    return scene;
  }

  /// A desk that has not asked anything yet.
  ///
  /// @param work runs what takes time
  /// @param ui runs what touches the window
  static Desk over(Sources sources, Executor work, Executor ui, Shell.Commands commands) {
    var models =
        new Models(
            new BrowseModel(sources.library(), work, ui),
            new AuthorsModel(sources.library(), work, ui),
            new SelectionModel(sources.library(), work, ui),
            new HintsModel(sources.suggestions(), work, ui));
    return new Desk(models, new Shell(models, new TextNodes(FORMULAS), commands));
  }

  /// Shows a page as it came, with the lines of one paper marked.
  ///
  /// @param correct lets the page be corrected
  void showSource(Sources.Origin origin, Runnable correct) {
    Button look = Banner.step(Wording.of("source.correct"), correct);
    var pane = new SourcePane(origin.page(), origin.name(), look, shell::uncover);
    shell.cover(pane);
    pane.mark(origin.spot());
  }

  BrowseModel browse() {
    return models.browse();
  }

  /// The banner that says that what is shown are samples.
  static Banner samples(Runnable remove, Runnable add) {
    return new Banner(
        Wording.of("samples.banner"),
        Banner.step(Wording.of("samples.remove"), remove),
        Banner.step(Wording.of("samples.add"), add));
  }

  /// Asks for what the window shows, for the first time or because the library has changed.
  void refresh() {
    models.authors().refresh();
    models.browse().refresh();
  }
}
